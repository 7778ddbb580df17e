import { sample } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contrast, hexadecimal, LEGIBLE, type Color } from '../../src/package/cover/color.ts';
import { composeCover } from '../../src/package/cover/cover.ts';
import { COVER_STYLES } from '../../src/package/cover/identity.ts';
import { PALETTES, paletteFor } from '../../src/package/cover/palettes.ts';
import { seeded } from '../../src/package/cover/random.ts';
import { PAGE, type Composition, type Lettering } from '../../src/package/cover/stage.ts';
import { arbitraryIdentity } from './arbitrary-identity.ts';
import { pixels, story, type Pixels } from './measure.ts';

const IDENTITIES = sample(arbitraryIdentity, { numRuns: 200, seed: 1 });

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

const SAFE = PAGE.width * 0.05;

/** The words of covers that break a rule: shown when a test fails. */
function breaking(
  rule: (lettering: Lettering, composition: Composition) => boolean,
): readonly string[] {
  return covers.flatMap((composition) =>
    composition.letters
      .filter((lettering) => !rule(lettering, composition))
      .map(({ role, rows }) => `${role}: ${rows.join(' / ')} (${composition.shows})`),
  );
}

describe('the words of two hundred covers', () => {
  test('stand out from their ground in grey, 4.5 to 1 and large numbers 3 to 1', () => {
    const least = { ornament: 1, number: 3 } as const;
    const isLegible = ({ role, ink, ground }: Lettering): boolean =>
      contrast(ink, ground) >= (role === 'ornament' || role === 'number' ? least[role] : LEGIBLE);
    expect(breaking(isLegible)).toEqual([]);
  });

  test('stand where the picture is one plain color: each pixel behind them was looked at', async () => {
    const backgrounds = new Map<Composition, Pixels>();
    for (const composition of covers) {
      backgrounds.set(composition, await pixels({ ...composition, letters: [] }, 160));
    }
    const isPlain = (lettering: Lettering, composition: Composition): boolean => {
      const background = backgrounds.get(composition);
      if (background === undefined) return false;
      if (lettering.role === 'ornament' || lettering.role === 'number') return true;
      const colors = behind(lettering, background);
      return colors.every((color) => contrast(lettering.ink, color) >= LEGIBLE);
    };
    expect(breaking(isPlain)).toEqual([]);
  });

  test('stay 5 % away from every edge', () => {
    const isSafe = ({ box }: Lettering): boolean =>
      box.x >= SAFE &&
      box.y >= SAFE &&
      box.x + box.width <= PAGE.width - SAFE &&
      box.y + box.height <= PAGE.height - SAFE;
    expect(breaking(isSafe)).toEqual([]);
  });

  test('never overlap', () => {
    const isApart = (a: Lettering, { letters }: Composition): boolean =>
      letters.every(
        (b) =>
          a === b || a.box.y + a.box.height <= b.box.y + 1 || b.box.y + b.box.height <= a.box.y + 1,
      );
    expect(breaking(isApart)).toEqual([]);
  });

  test('show the number of a book in its series, however long its title', () => {
    const numbers = covers.map(
      ({ letters }) => letters.find(({ role }) => role === 'number')?.rows[0],
    );
    expect(numbers).toEqual(IDENTITIES.map(({ series }) => series && String(series.number)));
  });

  test('put the title before everything else', () => {
    const isSmaller = ({ role, letterHeight }: Lettering, composition: Composition): boolean =>
      role === 'title' ||
      role === 'number' ||
      role === 'ornament' ||
      letterHeight < titleOf(composition).letterHeight;
    expect(breaking(isSmaller)).toEqual([]);
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
    const isRead = ({ role, letterHeight }: Lettering): boolean =>
      role !== 'title' || letterHeight / PIXEL >= 9;
    expect(breaking(isRead)).toEqual([]);
  });
});

describe('palettes', () => {
  test('have an ink that can be read on their ground, however they are turned', () => {
    const turned = Array.from({ length: 400 }, (_, seed) => paletteFor(seeded(String(seed))));
    const faint = [...PALETTES, ...turned].filter(
      ({ ink, ground }) => contrast(ink, ground) < LEGIBLE,
    );
    expect(faint).toEqual([]);
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
