import type { Line } from '../../ingest/draft.ts';
import { hasInk, lineAt } from '../../ingest/line.ts';
import { Edge } from '../../source/signs.ts';
import { claimedLines } from '../findings-index.ts';
import type { Findings, Leaf, Manuscript, Recognizer } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';
import { regionAt } from '../survey/survey.ts';
import { isItem, itemNumber } from './list-items.ts';

interface Item {
  readonly from: number;
  to: number;
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

/** Lines that begin an item, each with the lines that go on with it. */
function itemsIn(manuscript: Manuscript, known: Findings): Item[] {
  const { lines, survey } = manuscript;
  const claimedBy = claimedLines(lines.length, known);
  const { groups, groupAt } = layoutOf(lines);
  const items: Item[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lineAt(lines, i);
    const { text, claim } = line;
    const claimed = claim?.type === 'item';
    if (!claimed && !(mayBeItem(line) && isItem(text))) continue;
    if (claimedBy[i] === 1) continue;
    const last = items.at(-1);
    if (last !== undefined && groupAt[last.from] === groupAt[i]) last.to = i;
    const number = claim?.type === 'item' ? claim.number : itemNumber(text);
    const goesOn = regionAt(survey, i).wrapped || claimed;
    const end = goesOn ? (groups[groupAt[i] ?? 0]?.to ?? i + 1) : i + 1;
    let to = i + 1;
    while (to < end && claimedBy[to] !== 1) to++;
    items.push({ from: i, to, claimed, ...(number === undefined ? {} : { number }) });
  }
  return items;
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
