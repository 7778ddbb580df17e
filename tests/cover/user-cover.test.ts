import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { contrast, hexadecimal, LEGIBLE } from '../../src/package/cover/color.ts';
import { titleBand } from '../../src/package/cover/title-band.ts';
import { userCover } from '../../src/package/cover/user-cover.ts';
import { animatedPng, marked, noise, picture } from './art.ts';
import { story } from './measure.ts';

const identity = story('Winter Count');

async function cover(bytes: Uint8Array, setTitle = false) {
  const result = await userCover(bytes, { identity, setTitle });
  if (result.cover === undefined) throw new Error(result.problem);
  const { data, info } = await sharp(result.cover.jpeg).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): string => {
    const index =
      (Math.round(y * (info.height - 1)) * info.width + Math.round(x * (info.width - 1))) * 3;
    const [red = 0, green = 0, blue = 0] = data.subarray(index, index + 3);
    return red > green + 60 && red > blue + 60 ? 'red' : blue > red + 40 ? 'blue' : 'other';
  };
  return { ...result.cover, info, at };
}

describe('a picture of one’s own', () => {
  test.each([
    ['jpeg', 1600, 2560],
    ['png', 1600, 2560],
    ['webp', 1600, 2560],
    ['jpeg', 3000, 3000],
    ['jpeg', 1000, 3000],
    ['png', 2560, 1600],
  ] as const)(
    'as %s of %i by %i is cropped to 1:1.6, below a megabyte',
    async (kind, width, height) => {
      const made = await cover(await marked(width, height).toFormat(kind).toBuffer());
      expect(made.height).toBe(Math.round(made.width * 1.6));
      expect(made.width).toBeLessThanOrEqual(1600);
      expect(made.width).toBeLessThanOrEqual(width);
      expect({ width: made.info.width, height: made.info.height }).toEqual({
        width: made.width,
        height: made.height,
      });
      const { format, space, channels } = await sharp(made.jpeg).metadata();
      expect({ format, space, channels }).toEqual({ format: 'jpeg', space: 'srgb', channels: 3 });
      expect(made.jpeg.byteLength).toBeLessThan(1_000_000);
    },
  );

  test('is never enlarged', async () => {
    const { width, height } = await cover(await picture(700, 1120).jpeg().toBuffer());
    expect([width, height]).toEqual([700, 1120]);
  });

  test('stands as the camera was held', async () => {
    const lying = await marked(2560, 1600).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { at, width, height } = await cover(lying);
    expect([width, height]).toEqual([1600, 2560]);
    expect([at(0.1, 0.1), at(0.9, 0.1), at(0.1, 0.9), at(0.9, 0.9)]).toEqual([
      'blue',
      'red',
      'blue',
      'blue',
    ]);
  });

  test('lies on white where it is transparent', async () => {
    const clear = picture(1000, 1600, {
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    });
    const { jpeg } = await cover(await clear.png().toBuffer());
    const { channels } = await sharp(jpeg).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  test('keeps below a megabyte even when it is noise', async () => {
    const { jpeg } = await cover(await noise(1600, 2560).png({ compressionLevel: 1 }).toBuffer());
    expect(jpeg.byteLength).toBeLessThan(1_000_000);
  });

  test('gives the same bytes twice', async () => {
    const bytes = await marked(900, 1300).jpeg().toBuffer();
    const [first, second] = [await cover(bytes, true), await cover(bytes, true)];
    expect(Buffer.compare(first.jpeg, second.jpeg)).toBe(0);
  });

  test('can bear the title on a band where it can be read', async () => {
    for (const background of ['#ffffff', '#000000', '#f4d35e', '#777777']) {
      const art = picture(700, 1120, { background });
      const { letters } = await titleBand(identity, art.png());
      expect(letters.map(({ role }) => role).toSorted()).toEqual(['author', 'title']);
      for (const { ink, ground } of letters) {
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(LEGIBLE);
      }
    }
    const bytes = await picture(1600, 2560).png().toBuffer();
    const { data, info } = await sharp((await cover(bytes, true)).jpeg)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const colors = (y: number) => {
      const from = y * info.width * 3;
      return Array.from({ length: info.width }, (_, x) =>
        hexadecimal([...data.subarray(from + x * 3, from + x * 3 + 3)]),
      );
    };
    expect(new Set(colors(200)).size).toBe(1);
    expect(Math.max(...colors(2400).map((color) => contrast(color, '#000000')))).toBeGreaterThan(
      15,
    );
  });
});

describe('a picture that cannot be a cover says why', () => {
  const good = () => marked(700, 1120);
  test.each<[string, () => Promise<Uint8Array>, RegExp]>([
    ['cut short', async () => (await good().jpeg().toBuffer()).subarray(0, 2500), /broken/],
    [
      'a PNG cut short',
      async () => (await noise(700, 1120).png().toBuffer()).subarray(0, 90_000),
      /broken/,
    ],
    [
      'no picture at all',
      async () => Buffer.from('Once upon a time there was a lamp.'),
      /no picture/,
    ],
    ['empty', async () => Buffer.alloc(0), /no picture/],
    ['tiny', () => picture(300, 480).jpeg().toBuffer(), /too small, 300 by 480/],
    ['low', () => picture(4000, 800).jpeg().toBuffer(), /too small/],
    ['for printing', () => good().toColourspace('cmyk').jpeg().toBuffer(), /CMYK/],
    [
      'an animated WebP',
      async () => {
        const frames = ['red', 'blue'].map((background) => picture(700, 1120, { background }));
        const pngs = await Promise.all(frames.map((frame) => frame.png().toBuffer()));
        return sharp(pngs, { join: { animated: true } })
          .webp()
          .toBuffer();
      },
      /animation/,
    ],
    ['an animated PNG', async () => animatedPng(await good().png().toBuffer()), /animation/],
    ['a GIF', () => good().gif().toBuffer(), /GIF/],
    ['a TIFF', () => good().tiff().toBuffer(), /TIFF/],
    [
      'an SVG',
      async () =>
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="2560"/>'),
      /SVG/,
    ],
    [
      'of 100 megapixels',
      () => picture(8000, 12_500).toColourspace('b-w').png({ compressionLevel: 1 }).toBuffer(),
      /100 megapixels/,
    ],
  ])('%s', async (_what, bytes, words) => {
    const { cover, problem } = await userCover(await bytes(), { identity });
    expect(cover).toBeUndefined();
    expect(problem).toMatch(words);
    expect(problem).toMatch(/^(?:it|its|the) .+\.$/);
  });
});
