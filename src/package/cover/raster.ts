import type { Sharp } from 'sharp';

/** Covers stay below this: what shops and mail attachments take without a thought (rule I1). */
const MOST_BYTES = 1_000_000;

/** Turns a drawn cover into a JPEG. librsvg is part of sharp's prebuilt libvips. */
export async function jpegOf(svg: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jpegWithin(() => sharp(data, { raw: info }));
}

/** The picture as the best JPEG that is not too large. Full color resolution keeps letters crisp. */
export async function jpegWithin(picture: () => Sharp): Promise<Uint8Array> {
  for (const quality of [88, 80, 72, 62, 50]) {
    const jpeg = await picture().jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
    if (jpeg.byteLength < MOST_BYTES) return jpeg;
  }
  // Only noise gets here (measured: 1600×2560 random pixels are 2 MB at quality 50).
  const { default: sharp } = await import('sharp');
  const small = await sharp(await picture().png({ compressionLevel: 0 }).toBuffer())
    .resize(1000, 1600)
    .jpeg({ quality: 40 })
    .toBuffer();
  return small;
}
