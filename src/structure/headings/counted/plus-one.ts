import { take, type Choice, type Chosen } from '../chosen-heading.ts';
import { entryOf } from '../letters/dated-entries.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { numberOf } from './heading-series.ts';

// `+1`, `+ One.`, `And One`, `plus one.`
const PLUS_ONE = /^(?:and|plus|\+)\s*(?:1|one)[.:]?$/i;
const LONGEST = 20;
/** Of numbers that count one by one. */
const FEWEST = 3;

/**
 * Five times that something happened, and one time that it did not: `And One` behind numbers that have
 * no titles, set as they are, is the last of them.
 */
export function plusOne({ lines, layout }: Choice, chosen: readonly Chosen[]): Chosen[] {
  const numbers = chosen.toSorted((a, b) => a.line - b.line);
  const last = numbers.at(-1);
  if (last === undefined || numbers.length < FEWEST) return [];
  if (!numbers.every((c, i) => numberOf(c) === i + 1 && c.shape?.title === '')) return [];
  const room = numbers.slice(1).reduce((least, c) => Math.min(least, c.before), Infinity);
  const one = layout.groups.slice(last.group + 1).find(({ from, to, before }) => {
    const text = (lines[from]?.text ?? '').trim();
    if (text.length > LONGEST || before < room || to - from > 1 !== last.run) return false;
    return PLUS_ONE.test(text) || PLUS_ONE.test(unframed(text));
  });
  if (one === undefined) return [];
  const candidate = entryOf(lines, layout, one);
  const shape = { label: lines[one.from]?.text.trim() ?? '', title: '', parted: false };
  return [take({ ...candidate, shape }, last.rank, 'headings/plus-one', 0.85)];
}
