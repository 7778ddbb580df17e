import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { isDate } from '../../letters/letter-lines.ts';
import type { Group } from '../../survey/layout.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { shapeOf, type Shape } from '../shapes/heading-shape.ts';
import { numeral } from '../shapes/numerals.ts';

/** A word that only this book counts its chapters with: `KNOT I.`, `Reel 2`, `SKETCH FIRST.` */
const COUNTED = /^(\p{Lu}\p{L}{2,15}) ([IVXLC]+|\d{1,3}|\p{Lu}\p{L}{3,12})\.?$/u;
const LONGEST = 24;
/** So many of them, one after the other, are no accident. */
const FEWEST = 3;
/** Blank lines above a heading. */
const ROOM = 2;

interface Member {
  readonly line: number;
  readonly shape: Shape;
  readonly value: number;
}

/** The headings of books that call their chapters by a word that no other book has for them. */
export function ownWords(
  lines: readonly Line[],
  groups: readonly Group[],
): ReadonlyMap<number, Shape> {
  const series = new Map<string, Member[]>();
  for (const { from, before } of groups) {
    const line = lineAt(lines, from);
    if (before < ROOM || line.text.length > LONGEST) continue;
    const text = unframed(line.text).trim();
    const [, word = '', digits = ''] = COUNTED.exec(text) ?? [];
    if (word === '' || shapeOf(text) !== undefined || isDate(text)) continue;
    const number = numeral(digits);
    if (number === undefined || number.style === 'word') continue;
    const key = word.toLowerCase();
    const members = series.get(key) ?? [];
    const shape = {
      word: { key, rank: 5, role: 'chapter' },
      number,
      label: `${word} ${digits}`,
      title: '',
      parted: false,
    } as const;
    members.push({ line: from, shape, value: number.value });
    series.set(key, members);
  }
  const counted = [...series.values()].filter(
    (members) => members.length >= FEWEST && members.every(({ value }, i) => value === i + 1),
  );
  return new Map(counted.flat().map(({ line, shape }) => [line, shape]));
}
