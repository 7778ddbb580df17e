import type { Line } from '../../ingest/draft.ts';
import { areBlank, hasInk, indexesOf, lineAt } from '../../ingest/line.ts';
import { Edge } from '../../source/signs.ts';
import { claimedLines } from '../findings-index.ts';
import type { Findings, Leaf, Manuscript, Recognizer } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';
import { regionAt } from '../survey/survey.ts';
import { isItem, itemNumber } from './list-items.ts';

interface Item {
  readonly from: number;
  readonly to: number;
  readonly number?: number;
  readonly claimed: boolean;
}

/** Bullets needed to make a list; a dash alone is somebody speaking. */
const FEWEST_BULLETS = 2;
/** Longest item of a numbered list that stands line under line. */
const LONGEST = 90;

/** Lists in the story: lines that begin with running numbers, or with one bullet. */
export const lists: Recognizer = {
  name: 'lists',
  recognize: (manuscript, known) => {
    const runs = runsOf(manuscript, itemsIn(manuscript, known));
    return { ...known, leaves: [...known.leaves, ...runs.map(leafOf)] };
  },
};

/** Lines that begin an item, each with the lines that go on with it: up to the next, where that is of the same group. */
function itemsIn({ lines, survey }: Manuscript, known: Findings): Item[] {
  const claimedBy = claimedLines(lines.length, known);
  const { groups, groupAt } = layoutOf(lines);
  const starts = indexesOf(lines, beginsItem).filter((at) => claimedBy[at] !== 1);
  return starts.map((from, i): Item => {
    const { text, claim } = lineAt(lines, from);
    const claimed = claim?.type === 'item';
    const next = starts[i + 1];
    const goesOn = regionAt(survey, from).wrapped || claimed;
    const end = goesOn ? (groups[groupAt[from] ?? 0]?.to ?? from + 1) : from + 1;
    const isNear = next !== undefined && groupAt[next] === groupAt[from];
    const to = unclaimedTo(claimedBy, from, isNear ? next : end);
    const number = claim?.type === 'item' ? claim.number : itemNumber(text);
    return { from, to, claimed, ...(number === undefined ? {} : { number }) };
  });
}

function beginsItem(line: Line): boolean {
  return line.claim?.type === 'item' || (mayBeItem(line) && isItem(line.text));
}

/** Behind the last line before `end` that nothing else claims. */
function unclaimedTo(claimedBy: Uint8Array, from: number, end: number): number {
  const claimed = claimedBy.subarray(from + 1, end).indexOf(1);
  return claimed < 0 ? end : from + 1 + claimed;
}

function mayBeItem(line: Line): boolean {
  return hasInk(line) && (line.edges & Edge.wordFirst) === 0;
}

/** Runs of items that follow each other, numbered one by one or with one bullet. */
function runsOf({ lines }: Manuscript, items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  let run: Item[] = [];
  const end = (): void => {
    if (isList(lines, run)) runs.push(run);
    run = [];
  };
  for (const item of items) {
    const last = run.at(-1);
    if (last !== undefined && !follows(lines, last, item)) end();
    run.push(item);
  }
  end();
  return runs;
}

function follows(lines: Manuscript['lines'], last: Item, item: Item): boolean {
  // A number that a format did not claim is the author's, and stays a word of the text.
  if (item.from - last.to > 1 || item.claimed !== last.claimed) return false;
  if (!areBlank(lines, last.to, item.from)) return false;
  if (last.number !== undefined) return item.number === last.number + 1;
  if (item.number !== undefined) return false;
  // A format took its bullets out of the lines that it claimed.
  return item.claimed || bullet(lines, last) === bullet(lines, item);
}

/** The item's first word: `(a)` and `(b)` are no bullets, and stay in the text. */
function bullet(lines: Manuscript['lines'], { from }: Pick<Item, 'from'>): string {
  return lines[from]?.text.trim().split(/\s/, 1)[0] ?? '';
}

function isList(lines: Manuscript['lines'], run: readonly Item[]): boolean {
  const [first] = run;
  if (first === undefined) return false;
  if (first.claimed) return true;
  if (first.number !== undefined)
    return run.length >= 2 && first.number <= 1 && isShort(lines, run);
  return run.length > FEWEST_BULLETS && !isTalk(lines, run);
}

/** Longer items are paragraphs that begin with a number. */
function isShort(lines: Manuscript['lines'], run: readonly Item[]): boolean {
  return run.every(({ from, to }) => to - from === 1 && (lines[from]?.text.length ?? 0) <= LONGEST);
}

/** In many languages a dash begins a speech: what ends as sentences do is no list. */
function isTalk(lines: Manuscript['lines'], run: readonly Item[]): boolean {
  if (!/[-–]/.test(bullet(lines, run[0] ?? { from: 0 }))) return false;
  const sentences = run.filter(({ to }) => /[.!?…»”"]\s*$/.test(lines[to - 1]?.text ?? ''));
  return sentences.length * 2 > run.length || run.some(({ from, to }) => to - from > 2);
}

function leafOf(run: readonly Item[]): Leaf {
  const first = run[0];
  const ordered = first?.number !== undefined;
  return {
    kind: 'list',
    ordered,
    ...(first?.number === undefined ? {} : { start: first.number }),
    from: first?.from ?? 0,
    to: run.at(-1)?.to ?? 0,
    rule: ordered ? 'lists/numbers' : 'lists/bullets',
    certainty: 0.8,
  };
}
