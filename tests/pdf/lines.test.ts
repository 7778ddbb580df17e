import { describe, expect, test } from 'vitest';

import { bidiLevels } from '../../src/package/pdf/bidi-levels.ts';
import { packagedTypeCase } from '../../src/package/pdf/founts.ts';
import { hyphenatorFor } from '../../src/package/pdf/patterns.ts';
import { Compositor } from '../../src/typeset/pages/lines/compose.ts';
import type { Line } from '../../src/typeset/pages/lines/line.ts';
import { setting, WordMaker } from '../../src/typeset/pages/lines/words.ts';

const fount = packagedTypeCase.fount({
  face: 'eb-garamond',
  style: 'regular',
  features: ['onum'],
});
const compositor = new Compositor(new WordMaker(packagedTypeCase), bidiLevels);
const english = setting(fount, 11, hyphenatorFor('en-GB'));

const SENTENCE =
  'The extraordinary correspondence between the lighthouse keepers was interrupted whenever the ' +
  'unpredictable thunderstorms disconnected the telegraph, notwithstanding their determination. ';

function lines(text: string, width: number, more: { looseness?: number } = {}): Line[] {
  return compositor.compose([{ text, setting: english }], {
    measure: { first: width, narrow: 0, rest: width, leastLast: 33, ...more },
    indent: 0,
    align: 'justify',
  });
}

/** The text of a line as a reader sees it. */
function shown(line: Line): string {
  return line.segments
    .flatMap(({ marks }) => marks)
    .map((mark) => (mark === null ? ' ' : mark === 'give' ? '' : mark.letters.join('')))
    .join('');
}

/** Where the ink of a line ends, from its start: words, spaces and what they were widened by. */
function inkWidth(line: Line): number {
  let width = 0;
  for (const { marks, setting } of line.segments) {
    for (const mark of marks) {
      if (mark === null) width += (fount.space * setting.size) / 1000 + line.gap;
      else if (mark !== 'give')
        width += ((mark.width * setting.size) / 1000) * (line.expansion / 100);
    }
  }
  return width;
}

describe('lines', () => {
  test('every line of a paragraph but the last is as wide as the measure', () => {
    const set = lines(SENTENCE.repeat(6).trim(), 300);
    for (const line of set.slice(0, -1)) {
      // Signs at the ends hang into the margins by no more than a point or two each.
      expect(Math.abs(inkWidth(line) - 300)).toBeLessThan(4.5);
    }
    expect(inkWidth(set.at(-1)!)).toBeLessThan(301);
  });

  test('lines hold the words of the paragraph and nothing else', () => {
    const text = SENTENCE.repeat(3).trim();
    const whole = lines(text, 180)
      .map((line) => shown(line) + (line.spaceAfter ? ' ' : ''))
      .join('')
      .replaceAll('\u00ad', '')
      .trimEnd();
    expect(whole).toBe(text);
  });

  test('no more than three lines in a row end with a hyphen', () => {
    const set = lines(
      'information presentation determination consideration '.repeat(20).trim(),
      110,
    );
    const ladder = set.map(({ hyphenated }) => (hyphenated ? 'h' : '.')).join('');
    expect(ladder).toContain('h');
    expect(ladder).not.toContain('hhhh');
  });

  test('a line-end hyphen reads back as a soft hyphen, the author’s own stays a hyphen', () => {
    const set = lines('The well-known extraordinary telecommunications '.repeat(8).trim(), 120);
    const ends = set.filter(({ hyphenated }) => hyphenated).map((line) => shown(line).at(-1));
    expect(ends).toContain('\u00ad');
    expect(set.map(shown).join(' ')).toContain('well-');
  });

  test('a paragraph can be asked for a line more, and says no when it cannot', () => {
    const text = SENTENCE.repeat(6).trim();
    const { length } = lines(text, 310);
    const longer = lines(text, 310, { looseness: 1 });
    expect([0, length + 1]).toContain(longer.length);
    expect(lines('Two words', 310, { looseness: 1 })).toEqual([]);
  });

  test('a word wider than the measure is cut rather than set beyond it', () => {
    for (const line of lines('x'.repeat(400), 150)) expect(inkWidth(line)).toBeLessThan(154);
  });

  test('no-break spaces hold words together and stretch like others', () => {
    const set = lines('Mr.\u00a0Harbottle and Mrs.\u00a0Featherstone went '.repeat(9).trim(), 140);
    for (const line of set) expect(shown(line)).not.toMatch(/(?:Mr|Mrs)\.$/);
  });

  test('Han text is broken between its signs, but not before a full stop', () => {
    const han = setting(fount, 11, hyphenatorFor('zh'));
    const set = compositor.compose([{ text: '灯在窗里亮着。'.repeat(20), setting: han }], {
      measure: { first: 150, narrow: 0, rest: 150, leastLast: 0 },
      indent: 0,
      align: 'justify',
    });
    expect(set.length).toBeGreaterThan(5);
    for (const line of set) expect(shown(line)).not.toMatch(/^。/);
  });

  test('words that run leftwards stand in reading order and are placed from the right', () => {
    const [line] = compositor.compose([{ text: 'שלום עולם', setting: english }], {
      measure: { first: 200, narrow: 0, rest: 200, leastLast: 0 },
      indent: 0,
      align: 'justify',
    });
    const places = line!.segments.filter(({ marks }) => marks[0] !== null).map(({ x }) => x ?? 0);
    expect(places).toHaveLength(2);
    expect(places[0]).toBeGreaterThan(places[1]!);
  });
});
