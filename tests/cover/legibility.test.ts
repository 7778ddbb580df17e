import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contrast, hexadecimal, LEGIBLE, type Color } from '../../src/package/cover/color.ts';
import { composeCover } from '../../src/package/cover/cover.ts';
import { COVER_STYLES } from '../../src/package/cover/identity.ts';
import { PALETTES, paletteFor } from '../../src/package/cover/palettes.ts';
import { seeded } from '../../src/package/cover/random.ts';
import { PAGE, type Composition, type Lettering } from '../../src/package/cover/stage.ts';
import { arbitraryIdentity } from './arbitrary-identity.ts';
import { pixels, story, type Pixels } from './measure.ts';

const IDENTITIES = fc.sample(arbitraryIdentity, { numRuns: 200, seed: 1 });

/** One pixel of a thumbnail 160 pixels wide, on the cover. */
const PIXEL = PAGE.width / 160;

async function compositions(): Promise<readonly Composition[]> {
  const result: Composition[] = [];
  for (const [index, identity] of IDENTITIES.entries()) {
    const style = COVER_STYLES[index % COVER_STYLES.length] ?? 'typographic';
    result.push(await composeCover(identity, { style }));
  }
  return result;
}

const covers = await compositions();

function titleOf({ letters }: Composition): Lettering {
  const title = letters.find(({ role }) => role === 'title');
  if (title === undefined) throw new Error('a cover without its title');
  return title;
}

describe('the words of two hundred covers', () => {
  test('stand out from their ground in grey, 4.5 to 1 and large numbers 3 to 1', () => {
    for (const { letters } of covers) {
      for (const { role, ink, ground, rows } of letters) {
        if (role === 'ornament') continue;
        const least = role === 'number' ? 3 : LEGIBLE;
        expect(contrast(ink, ground), rows.join(' / ')).toBeGreaterThanOrEqual(least);
      }
    }
  });

  test('stand where the picture is one plain color: every pixel behind a title was looked at', async () => {
    for (const composition of covers) {
      const picture = await pixels({ ...composition, letters: [] }, 160);
      for (const lettering of composition.letters) {
        if (lettering.role === 'ornament' || lettering.role === 'number') continue;
        const worst = Math.min(
          ...behind(lettering, picture).map((color) => contrast(lettering.ink, color)),
        );
        expect(worst, `${lettering.rows.join(' / ')}: ${composition.shows}`).toBeGreaterThanOrEqual(
          LEGIBLE,
        );
      }
    }
  });

  test('stay 5 % away from every edge', () => {
    const safe = PAGE.width * 0.05;
    for (const { letters } of covers) {
      for (const { box, rows } of letters) {
        const what = rows.join(' / ');
        expect(box.x, what).toBeGreaterThanOrEqual(safe);
        expect(box.y, what).toBeGreaterThanOrEqual(safe);
        expect(box.x + box.width, what).toBeLessThanOrEqual(PAGE.width - safe);
        expect(box.y + box.height, what).toBeLessThanOrEqual(PAGE.height - safe);
      }
    }
  });

  test('never overlap', () => {
    for (const { letters } of covers) {
      for (const [index, a] of letters.entries()) {
        for (const b of letters.slice(index + 1)) {
          const apart =
            a.box.y + a.box.height <= b.box.y + 1 || b.box.y + b.box.height <= a.box.y + 1;
          expect(apart, `${a.rows.join(' / ')} | ${b.rows.join(' / ')}`).toBe(true);
        }
      }
    }
  });

  test('put the title before everything else', () => {
    for (const composition of covers) {
      const title = titleOf(composition);
      for (const { role, letterHeight } of composition.letters) {
        if (role === 'author' || role === 'series' || role === 'subtitle') {
          expect(letterHeight).toBeLessThan(title.letterHeight);
        }
      }
    }
  });
});

describe('a title on a thumbnail 160 pixels wide', () => {
  test.each([
    'Salt',
    'The Keeper',
    'Winter Count',
    'The Orchard at Night',
    'A Small History of Rain',
    'What the Tide Brought Us',
    'Ночь на реке',
    'Το φως του φάρου',
    '雪の降る町で',
    '月光下的旧书店',
    'חלון אל הים',
  ])('has capitals of 24 pixels: %s', async (title) => {
    for (const style of ['typographic', 'geometric', 'landscape'] as const) {
      const composition = await composeCover(story(title), { style });
      expect(titleOf(composition).letterHeight / PIXEL).toBeGreaterThan(20.9);
    }
  });

  test('can be read however long it is: 9 pixels of capitals for 220 letters', () => {
    for (const composition of covers) {
      const { letterHeight, rows } = titleOf(composition);
      expect(letterHeight / PIXEL, rows.join(' / ')).toBeGreaterThanOrEqual(9);
    }
  });
});

describe('palettes', () => {
  test('have an ink that can be read on their ground, however they are turned', () => {
    for (const { ink, ground } of PALETTES) {
      expect(contrast(ink, ground), ground).toBeGreaterThanOrEqual(LEGIBLE);
    }
    for (let seed = 0; seed < 400; seed += 1) {
      const { ink, ground } = paletteFor(seeded(String(seed)));
      expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(LEGIBLE);
    }
  });
});

/** The colors of all pixels that lie wholly inside a text's box. */
function behind({ box }: Lettering, { data, width }: Pixels): Color[] {
  const scale = width / PAGE.width;
  const colors = new Set<Color>();
  for (let y = Math.ceil(box.y * scale); y < Math.floor((box.y + box.height) * scale); y += 1) {
    for (let x = Math.ceil(box.x * scale); x < Math.floor((box.x + box.width) * scale); x += 1) {
      const at = (y * width + x) * 3;
      colors.add(hexadecimal([...data.subarray(at, at + 3)]));
    }
  }
  return [...colors];
}
