/** Turns a drawn cover into a JPEG. librsvg is part of sharp's prebuilt libvips. */
export async function jpegOf(svg: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 86, chromaSubsampling: '4:4:4' })
    .toBuffer();
}
