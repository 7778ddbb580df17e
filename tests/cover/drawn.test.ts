import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { assert as check, asyncProperty, constantFrom, oneof, sample, string } from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { composeCover, drawCover, svg } from '../../src/package/cover/cover.ts';
import { COVER_STYLES } from '../../src/package/cover/identity.ts';
import { PAGE } from '../../src/package/cover/stage.ts';
import { arbitraryIdentity } from './arbitrary-identity.ts';
import { distance, pixels, shrunk, story } from './measure.ts';
import { SAMPLES } from './samples.ts';

const run = promisify(execFile);
const CHILD = fileURLToPath(new URL('draw-in-child.ts', import.meta.url));

describe('a drawn cover', () => {
  test('is a JPEG of 1600 by 2560 pixels in sRGB, below a megabyte', async () => {
    for (const style of COVER_STYLES) {
      const cover = await drawCover(story('A Small History of Rain'), { style });
      const { format, width, height, space, channels } = await sharp(cover.jpeg).metadata();
      expect({ format, width, height, space, channels }).toEqual({
        format: 'jpeg',
        width: 1600,
        height: 2560,
        space: 'srgb',
        channels: 3,
      });
      expect(cover).toMatchObject(PAGE);
      expect(cover.jpeg.byteLength).toBeLessThan(1_000_000);
    }
  });

  test('is the same bytes in another time zone and language, and on a machine without fonts', async () => {
    const here = [];
    for (const identity of SAMPLES) {
      const { jpeg } = await drawCover(identity);
      here.push(createHash('sha256').update(jpeg).digest('hex'));
    }
    const { stdout } = await run(process.execPath, ['--import', 'tsx', CHILD], {
      env: {
        PATH: process.env['PATH'],
        TZ: 'Pacific/Chatham',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        FONTCONFIG_FILE: '/dev/null',
        FONTCONFIG_PATH: '/dev/null',
      },
    });
    expect(stdout.trim().split('\n')).toEqual(here);
  });

  test('has no text that a machine would set in a font of its own', async () => {
    for (const identity of SAMPLES) {
      expect(svg(await composeCover(identity))).not.toMatch(/<text|font-family/);
    }
  });

  test('tells those who do not see it its words, and in an English book the picture', async () => {
    const english = await drawCover(story('Salt', { series: { name: 'Harbour', number: 2 } }), {
      style: 'pattern',
    });
    expect(english.alternative).toMatch(
      /^Cover with a pattern of .+: Salt\. Ida Marsh\. Harbour 2$/,
    );
    const french = await drawCover(story('Sel', { language: 'fr' }));
    expect(french.alternative).toBe('Sel. Ida Marsh');
  });
});

describe('covers', () => {
  test('of different stories look different at 80 pixels of height', async () => {
    const identities = sample(arbitraryIdentity, { numRuns: 90, seed: 2 });
    const alone = identities.filter(({ series }) => series === undefined).slice(0, 40);
    const pictures = [];
    for (const identity of alone) pictures.push(await pixels(await composeCover(identity), 50));
    const apart = [];
    for (const [index, a] of pictures.entries()) {
      for (const b of pictures.slice(index + 1)) apart.push(distance(a, b));
    }
    apart.sort((a, b) => a - b);
    expect(apart[0]).toBeGreaterThan(12);
    expect(apart[Math.floor(apart.length / 2)]).toBeGreaterThan(60);
  });

  test('of one series look like a set, each with its own number and title', async () => {
    const series = (name: string, number: number, title: string) =>
      story(title, { series: { name, number } });
    for (const name of ['The Tin Kingdom', 'Harbour Lights', 'Meadow Tales', 'Nine Wells']) {
      const books = [
        await composeCover(series(name, 1, 'Low Water')),
        await composeCover(series(name, 2, 'Slack Tide')),
      ];
      const numbers = books.map(
        ({ letters }) => letters.find(({ role }) => role === 'number')?.rows[0],
      );
      expect(numbers).toEqual(['1', '2']);
      const [first, second] = books;
      expect(first?.paper).toBe(second?.paper);
      expect(first?.letters.map(({ ink }) => ink)).toEqual(second?.letters.map(({ ink }) => ink));
      expect(first?.art === second?.art && first?.letters === second?.letters).toBe(false);
    }
  });

  test('show a number as the largest thing beside the title', async () => {
    for (const style of COVER_STYLES) {
      const { letters } = await composeCover(
        story('Low Water', { series: { name: 'Harbour Lights', number: 12 } }),
        { style },
      );
      const number = letters.find(({ role }) => role === 'number');
      expect((number?.letterHeight ?? 0) / (PAGE.width / 160)).toBeGreaterThan(15);
    }
  });

  test('without a title show the name that the story goes by, or a picture alone', async () => {
    const named = await composeCover({ displayName: 'draft-03', authors: [], language: 'und' });
    expect(named.letters.map(({ role, rows }) => [role, rows.join('')])).toContainEqual([
      'title',
      'draft-03',
    ]);
    const bare = await composeCover({ authors: [], language: 'und' });
    expect(bare.letters).toEqual([]);
    const picture = await pixels(bare, 50);
    expect(new Set(picture.data).size).toBeGreaterThan(3);
  });

  test('never bear half a title: what no face can draw is said, and a picture stands alone', async () => {
    const said: Diagnostic[] = [];
    const georgian = story('ვეფხისტყაოსანი', { language: 'ka' });
    const { letters } = await composeCover(georgian);
    expect(letters.map(({ role }) => role)).toEqual(['author']);
    await drawCover(georgian, {}, (each) => said.push(each));
    expect(said.map(({ code }) => code)).toEqual(['package/cover-letters']);
    const symbol = await composeCover(story('Salt \u{1d11e} Water'));
    expect(symbol.lacking).toEqual(['\u{1d11e}']);
    const title = symbol.letters.find(({ role }) => role === 'title');
    expect(title?.rows.join(' ')).toMatch(/Salt.*Water/u);
  });

  test('take any title without complaint', async () => {
    const wild = oneof(
      string({ unit: 'binary', maxLength: 300 }),
      string({ unit: 'grapheme', maxLength: 60 }),
      constantFrom('', ' ', '—', '...', '👩‍👩‍👧', 'a\nb\tc', '\u202eabc', 'x'.repeat(5000)),
    );
    await check(
      asyncProperty(wild, wild, string(), async (title, author, language) => {
        const { letters } = await composeCover({ title, authors: [author], language });
        for (const { d, box } of letters) {
          expect(d).not.toMatch(/NaN|Infinity/);
          expect(box.x).toBeGreaterThanOrEqual(80);
          expect(box.x + box.width).toBeLessThanOrEqual(PAGE.width - 80);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('keep their title on a shelf: letters are there after shrinking to 160 pixels', async () => {
    const identity = story('Winter Count');
    const composition = await composeCover(identity);
    const { jpeg } = await drawCover(identity);
    const seen = await shrunk(jpeg, 160, 256);
    const bare = await pixels({ ...composition, letters: [] }, 160);
    expect(distance(seen, bare)).toBeGreaterThan(8);
  });
});
