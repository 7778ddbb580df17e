import { array, assert as check, asyncProperty, sample, constantFrom } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { composeCover } from '../../src/package/cover/cover.ts';
import { typesetter } from '../../src/package/cover/stage.ts';
import { wording } from '../../src/package/cover/wording.ts';
import { arbitraryIdentity } from './arbitrary-identity.ts';
import { story } from './measure.ts';

/** The lines of a title in a tall box, as most covers have it. */
async function lines(title: string, language = 'en'): Promise<readonly string[]> {
  const words = wording(story(title, { language }));
  const { set } = await typesetter(words);
  const block = set(words.title ?? '', {
    faces: ['garamond'],
    width: 1344,
    height: 1300,
    tallest: 430,
  });
  return block?.rows.map(({ text }) => text) ?? [];
}

describe('a title is broken', () => {
  test.each([
    ['The Keeper of the Northern Light', 'en', ['The Keeper', 'of the Northern', 'Light']],
    ['A Small History of Rain', 'en', ['A Small', 'History', 'of Rain']],
    ['La maison au bout de la route', 'fr', ['La maison', 'au bout', 'de la route']],
    ['Der Garten im Schatten der Mauer', 'de', ['Der Garten', 'im Schatten', 'der Mauer']],
    ['Salt', 'en', ['Salt']],
    ['Chapter 12 Never Happened', 'en', ['Chapter 12', 'Never', 'Happened']],
    ['Дом на краю света', 'ru', ['Дом', 'на краю', 'света']],
  ])('where a reader takes breath: %s', async (title, language, expected) => {
    expect(await lines(title, language)).toEqual(expected);
  });

  test.each([
    ['雪の降る町で', 'ja', ['雪の', '降る', '町で']],
    ['月光下的旧书店', 'zh-Hans', ['月光下的', '旧书店']],
    ['夜、灯台の下で', 'ja', ['夜、', '灯台の', '下で']],
  ])('after particles and stops in %s', async (title, language, expected) => {
    expect(await lines(title, language)).toEqual(expected);
  });

  test('not so that one sign stands alone at its beginning or end', async () => {
    expect(await lines('红楼外的雨', 'zh')).toEqual(['红楼', '外的雨']);
  });

  test('by the patterns of its language in a word that is too long', async () => {
    expect(await lines('Die Donaudampfschifffahrtsgesellschaft', 'de')).toEqual([
      'Die Donaudampf-',
      'schifffahrts-',
      'gesellschaft',
    ]);
  });

  test('somewhere, when it is one endless word', async () => {
    const rows = await lines('x'.repeat(90));
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.join('').replaceAll('-', '')).toBe('x'.repeat(90));
  });

  test('and nothing is lost: its lines are its words', async () => {
    for (const identity of sample(arbitraryIdentity, { numRuns: 30, seed: 3 })) {
      const { letters } = await composeCover(identity);
      const title = letters.find(({ role }) => role === 'title');
      const bare = (text: string): string => text.replace(/[\s-]/gu, '');
      expect(bare(title?.rows.join('') ?? '')).toBe(bare(wording(identity).title ?? ''));
    }
  });

  test('never before a closing mark or a small kana (kinsoku)', async () => {
    const sign = constantFrom(...'夜 川 灯 の 、 。 」 っ ゃ ー 「 冬 々 ン マ'.split(' '));
    await check(
      asyncProperty(array(sign, { minLength: 4, maxLength: 30 }), async (signs) => {
        const rows = await lines(`夜${signs.join('')}`, 'ja');
        for (const line of rows.slice(1)) expect(line).not.toMatch(/^[、。」っゃー々]/u);
        for (const line of rows.slice(0, -1)) expect(line).not.toMatch(/「$/u);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a title is divided', () => {
  test.each([
    ['The Lamp: A Story of the Sea', 'The Lamp', 'A Story of the Sea'],
    ['The Door — and What Stood Behind It', 'The Door', 'and What Stood Behind It'],
    ['The Mill, or, The Brothers', 'The Mill', 'or, The Brothers'],
    ['灯台：冬の手紙', '灯台', '冬の手紙'],
  ])('into title and subtitle where it says so: %s', (whole, title, subtitle) => {
    expect(wording(story(whole))).toMatchObject({ title, subtitle });
  });

  test('not when it has a subtitle of its own, nor at a time of day', () => {
    expect(wording(story('One: Two', { subtitle: 'Three' }))).toMatchObject({ title: 'One: Two' });
    expect(wording(story('Meet Me at 11:30'))).toMatchObject({ title: 'Meet Me at 11:30' });
  });
});

test('a Thai tone mark stands above the ring of am, as it is written', async () => {
  const words = wording(story('น้ำ', { language: 'th' }));
  const { set } = await typesetter(words);
  const block = set('น้ำ', { faces: ['garamond'], width: 1344, height: 400, tallest: 200 });
  const points = block?.rows[0]?.runs.flatMap(({ glyphs }) =>
    glyphs.glyphs.flatMap(({ codePoints }) => codePoints),
  );
  expect(points).toEqual([0x0e19, 0x0e4d, 0x0e49, 0x0e32]);
  expect(block?.rows.map(({ text }) => text)).toEqual(['น้ำ']);
});

describe('right to left', () => {
  test('a Hebrew title is ordered from the right, its number from the left', async () => {
    const words = wording(story('חדר 12', { language: 'he' }));
    const { set } = await typesetter(words);
    const block = set('חדר 12', {
      faces: ['garamond'],
      width: 1344,
      height: 400,
      tallest: 200,
      rows: 1,
    });
    const runs = block?.rows[0]?.runs.map(({ glyphs }) =>
      glyphs.glyphs
        .flatMap(({ codePoints }) => codePoints)
        .map((point) => String.fromCodePoint(point)),
    );
    expect(runs?.flat().join('')).toBe('12 רדח');
    expect(block?.direction).toBe('rtl');
  });
});
