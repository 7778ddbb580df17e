import type { Line } from '../../ingest/draft.ts';
import { claimedLines } from '../findings-index.ts';
import type { Container, Findings, Leaf, Recognizer } from '../manuscript.ts';
import { layoutOf, textOf, type Group } from '../survey/layout.ts';

// `TO`, `This book is lovingly dedicated to my sister`, `Once again to`, `TO YOU`, `To my wife`, `À Louis Bouilhet`, `DEM ANDENKEN MEINER MUTTER`,
// `For Ada`
const TO =
  /^\W*(?:once (?:again|more) )?to$|^\W*(?:once (?:again|more) )?(?:to|for|(?:this [\p{L}]+ is )?(?:[\p{L}]+ly )?(?:dedicated|inscribed)(?: [\p{L}]+ly)? to|i (?:dedicate|inscribe) (?:this|these) [\p{L}]+ to|in memory of|à|al?|alla|dem|den|der|meine[rmn]?|für|in memoriam|para|per|aan|til|till)\s+["“]?(?:\p{Lu}|(?:my|the|all|those|you|mon|ma|mes|mi|mis|mio|mia)\b)/iu;
const LONGEST = 260;
const LONGEST_LINE = 70;
const MOST_GROUPS = 6;

/** Words to somebody between the title page and the book. */
export const dedications: Recognizer = {
  name: 'dedications',
  recognize({ lines }, known) {
    const first = firstHeading(known.leaves);
    const found = first === undefined ? undefined : dedicationBefore(lines, known, first);
    return found === undefined ? known : { ...known, containers: [...known.containers, found] };
  },
};

function firstHeading(leaves: readonly Leaf[]): number | undefined {
  const starts = leaves.filter(({ kind }) => kind === 'heading').map(({ from }) => from);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** The first short lines to somebody, with the short lines under them, up to the first heading. */
function dedicationBefore(
  lines: readonly Line[],
  known: Findings,
  end: number,
): Container | undefined {
  const claimed = claimedLines(lines.length, known);
  for (const { from, to } of known.containers) claimed.fill(1, from, to);
  const { groups } = layoutOf(lines);
  const free: Group[] = [];
  for (const group of groups) {
    if (group.from >= end) break;
    if (claimed[group.from] === 0) free.push(group);
  }
  const start = free.findIndex((group) => isShort(lines, group) && TO.test(opening(lines, group)));
  const first = free[start];
  if (first === undefined || start > 3) return undefined;
  let last = first;
  for (const group of free.slice(start + 1, start + MOST_GROUPS)) {
    if (!isShort(lines, group)) break;
    last = group;
  }
  return {
    kind: 'dedication',
    from: first.from,
    to: last.to,
    place: 'front',
    rule: 'dedications',
    certainty: 0.8,
  };
}

const LINES = 3;

/** `Once again`, `to`, `Zelda` may be lines of their own. */
function opening(lines: readonly Line[], { from, to }: Group): string {
  const texts = lines.slice(from, Math.min(to, from + LINES)).map(({ text }) => text.trim());
  return texts.join(' ');
}

function isShort(lines: readonly Line[], group: Group): boolean {
  const text = textOf(lines, group);
  return text.length <= LONGEST && text.split('\n').every((line) => line.length <= LONGEST_LINE);
}
