import sharp from 'sharp';

import { svg } from '../../src/package/cover/cover.ts';
import type { CoverIdentity } from '../../src/package/cover/identity.ts';
import { PAGE, type Composition } from '../../src/package/cover/stage.ts';

export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The cover at another width, drawn at that size, three bytes a pixel. */
export async function pixels(composition: Composition, width: number): Promise<Pixels> {
  const height = Math.round((width * PAGE.height) / PAGE.width);
  const picture = svg(composition).replace(
    `width="${PAGE.width}" height="${PAGE.height}" viewBox`,
    `width="${width}" height="${height}" viewBox`,
  );
  const { data } = await sharp(Buffer.from(picture))
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width, height };
}

/** The pixels of a drawn cover, shrunk as a shelf shows it. */
export async function shrunk(jpeg: Uint8Array, width: number, height: number): Promise<Pixels> {
  const data = await sharp(jpeg).resize(width, height).raw().toBuffer();
  return { data, width, height };
}

/** How far two pictures are apart: the mean difference of their bytes, 0 to 255. */
export function distance(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let index = 0; index < a.data.length; index += 1) {
    sum += Math.abs((a.data[index] ?? 0) - (b.data[index] ?? 0));
  }
  return sum / a.data.length;
}

export function story(title: string, more: Partial<CoverIdentity> = {}): CoverIdentity {
  return { title, authors: ['Ida Marsh'], language: 'en', ...more };
}
