import sharp, { type Create } from 'sharp';

/** Pictures as people have them, good and bad. */
export function picture(width: number, height: number, more: Partial<Create> = {}) {
  return sharp({
    create: { width, height, channels: 3, background: '#3a6ea5', ...more },
  });
}

/** A quarter of the picture is red: which one tells how it was turned and cropped. */
export function marked(width: number, height: number) {
  const corner = {
    create: { width: width >> 1, height: height >> 1, channels: 3, background: '#d02020' },
  } as const;
  return picture(width, height).composite([{ input: corner, left: 0, top: 0 }]);
}

/** Pixels that no compression can make small. */
export function noise(width: number, height: number) {
  const data = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let index = 0; index < data.length; index += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    data[index] = state >> 16;
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** A PNG that says it is animated: an `acTL` chunk behind its head. */
export function animatedPng(png: Buffer): Buffer {
  const chunk = Buffer.alloc(20);
  chunk.writeUInt32BE(8, 0);
  chunk.write('acTL', 4, 'latin1');
  chunk.writeUInt32BE(2, 8);
  // CRC-32 of `acTL 00000002 00000000`.
  chunk.writeUInt32BE(0xf38d9370, 16);
  const behindHead = 33;
  return Buffer.concat([png.subarray(0, behindHead), chunk, png.subarray(behindHead)]);
}
