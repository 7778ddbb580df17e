import type { Line } from '../../ingest/draft.ts';
import { append } from '../../source/append.ts';
import { isDate } from '../letters/letter-lines.ts';
import type { Layout } from '../survey/layout.ts';
import { meanLength, RANK, take, type Choice, type Chosen } from './chosen-heading.ts';
import { firstFrom } from './first-from.ts';
import type { Candidate } from './heading-candidate.ts';
import { bySeries, counted, numberOf } from './heading-series.ts';
import { arePartsOfPoem, numbersStanzas } from './stanza-numbers.ts';
import { keyOf } from './title-key.ts';

/** Shortest mean length of a division, in characters: a list of bills or verses has shorter ones. */
const SHORTEST_MEAN = 420;
/** The same of a short story that begins with its first number, where each stands alone. */
const SHORTEST_OPENING_MEAN = 150;
/** The same of one that is all in small pieces: so many numbers and more. */
const MANY = 4;
const SHORTEST_OF_MANY = 50;
/** A run of bare numbers must cover this share of the text that it stands in. */
const COVERAGE = 0.5;

/** Numbers without a word: a roman series may go on from a worded one, or hold its own. */
export function bareNumbers(
  { lines, layout, all, bodyFrom }: Choice,
  chosen: readonly Chosen[],
  worded: readonly Chosen[],
): Chosen[] {
  const result: Chosen[] = [];
  const used = new Set(chosen.map((c) => c.line));
  // `9 November 1889.` is no ninth chapter.
  const series = bySeries(
    all.filter((c) => !used.has(c.line) && !isDate(c.text) && !isShown(lines, layout, c)),
    false,
  );
  for (const manner of ['', '-titled']) withMisprintedOne(series, manner);
  for (const key of series.keys()) {
    const on = continued(layout, series.get(key) ?? [], worded);
    if (on.length === 0) continue;
    append(result, on);
    const lines = new Set(on.map((c) => c.line));
    series.set(
      key,
      (series.get(key) ?? []).filter((c) => !lines.has(c.line)),
    );
  }
  for (const style of ['roman', 'digits', 'small']) {
    const bare = series.get(style) ?? [];
    const titled = series.get(`${style}-titled`) ?? [];
    if (hold(titled, bare)) {
      const tales = runs(layout, bodyFrom, counted(titled, []), chosen);
      const starts = tales.map(({ line }) => line);
      const sections = runs(layout, bodyFrom, counted(bare, starts), tales);
      append(result, tales);
      append(
        result,
        sections.map((c) => ({ ...c, rank: RANK.section })),
      );
      continue;
    }
    const members = [...bare, ...titled].toSorted((a, b) => a.line - b.line);
    const holders = [...chosen, ...result].toSorted((a, b) => a.line - b.line);
    const kept = counted(
      members,
      holders.map((c) => c.line),
    );
    append(result, runs(layout, bodyFrom, kept, holders));
  }
  return nested(result);
}

// `The house had a number, and nothing else to tell it by:`
const SHOWS = /\p{Ll}.{20,}:\s*$/u;

/** What a sentence over it shows: `14`, as it is painted on a gate. */
function isShown(
  lines: readonly Line[],
  { groups }: Layout,
  { group, line, shape, listed }: Candidate,
): boolean {
  if (listed || shape?.number === undefined || shape.title !== '') return false;
  const isFirst = groups[group]?.from === line;
  const above = isFirst ? (groups[group - 1]?.to ?? 0) - 1 : line - 1;
  return SHOWS.test(lines[above]?.text ?? '');
}

/** A `1` over `II` and `III`, where no `2` is, was typed for an `I`. */
function withMisprintedOne(series: Map<string, Candidate[]>, manner: string): void {
  const [one, ...others] = series.get(`digits${manner}`) ?? [];
  const romans = series.get(`roman${manner}`) ?? [];
  const [two] = romans;
  if (one === undefined || two === undefined || others.length > 0) return;
  if (numberOf(one) !== 1 || numberOf(two) !== 2 || one.line > two.line) return;
  series.delete(`digits${manner}`);
  series.set(`roman${manner}`, [one, ...romans]);
}

/** `I. A SCANDAL`, and `I.` right under it: bare numbers count the sections of titled ones. */
function hold(titled: readonly Candidate[], bare: readonly Candidate[]): boolean {
  const under = new Set(titled.map(({ group }) => group + 1));
  return bare.some((c) => numberOf(c) === 1 && under.has(c.group));
}

/**
 * `[ 1 ]`, `[ 2 ]` under `— I —`, and again under `— II —`: of two series that have no word, the one
 * that begins again right under numbers of the other is held by it.
 */
function nested(numbers: readonly Chosen[]): Chosen[] {
  const inOrder = numbers.toSorted((a, b) => a.line - b.line);
  const starts = inOrder.flatMap((c, at) => (numberOf(c) === 1 ? [at] : []));
  const again = starts.filter((at) => at > 0 && styleOf(inOrder[at]) !== styleOf(inOrder[at - 1]));
  const style = styleOf(inOrder[again[0] ?? -1]);
  const own = starts.filter((at) => styleOf(inOrder[at]) === style);
  const begins =
    again.length >= 2 && own.length === again.length && starts.length <= own.length + 1;
  if (!begins && !countsThrough(inOrder, style)) return inOrder;
  return inOrder.map((c) => (styleOf(c) === style ? { ...c, rank: RANK.section } : c));
}

/** `— I —`, `[ 1 ]`, and later `— II —`, `[ 4 ]`: right under each of the others stands one. */
function countsThrough(inOrder: readonly Chosen[], style: string | undefined): boolean {
  const holders = inOrder.flatMap((c, at) => (styleOf(c) === style ? [] : [at]));
  return (
    holders.length >= 2 &&
    holders.every((at) => {
      const next = inOrder[at + 1];
      return styleOf(next) === style && next?.group === (inOrder[at]?.group ?? 0) + 1;
    })
  );
}

function styleOf(heading: Chosen | undefined): string | undefined {
  return heading?.shape?.number?.style;
}

/** `ADVENTURE VI. …`, then `VII. …`: numbers that go on where a worded series ends. */
function continued(
  layout: Layout,
  members: readonly Candidate[],
  worded: readonly Chosen[],
): Chosen[] {
  const last = worded.at(-1);
  if (last === undefined) return [];
  const same = worded.filter((c) => c.rank === last.rank);
  const expected = (numberOf(same.at(-1) ?? last) ?? 0) + 1;
  const after = members.filter((c) => c.line > last.line && c.before > 0 && c.after > 0);
  const titled = same.some((c) => c.shape?.title !== '');
  if (after[0] === undefined || numberOf(after[0]) !== expected) return [];
  if (titled !== (after[0].shape?.title !== '')) return [];
  const kept = counted(after, []);
  if (kept[0] === undefined || numberOf(kept[0]) !== expected) return [];
  if (numbersStanzas(layout, kept)) return [];
  return kept.map((c) => take(c, last.rank, 'headings/continued', 0.9));
}

/** The runs 1, 2, 3 … that a kept series falls into, of which each must cover what holds it. */
function runs(
  layout: Layout,
  bodyFrom: number,
  kept: readonly Candidate[],
  holders: readonly Chosen[],
): Chosen[] {
  const result: Chosen[] = [];
  let run: Candidate[] = [];
  const close = (): void => {
    if (covers(layout, bodyFrom, run, holders)) {
      const certainty = Math.min(0.97, 0.7 + 0.05 * run.length);
      append(
        result,
        run.map((c) => take(c, RANK.number, 'headings/number', certainty)),
      );
    }
    run = [];
  };
  for (const candidate of kept) {
    const previous = run.at(-1);
    if (previous !== undefined && (numberOf(candidate) ?? 0) <= (numberOf(previous) ?? 0)) close();
    run.push(candidate);
  }
  close();
  return result;
}

/** `2 THE HARBOUR`, `4 THE HARBOUR`: page numbers beside one title. */
function isRunningHead(run: readonly Candidate[]): boolean {
  const titles = new Set(run.map((c) => keyOf(c.shape?.title ?? '')));
  return run.length > 2 && titles.size === 1 && !titles.has('');
}

function standsAlone({ groups }: Layout, { before, after, run, group, line }: Candidate): boolean {
  const own = groups[group];
  // `I.`, and right under it `The Fog`: its title.
  const isTitled = run && own !== undefined && own.to - line === 2 && own.after > 0;
  return before > 0 && ((after > 0 && !run) || isTitled);
}

/** Of the numbers of a run, the share that may have lost the blanks around them. */
const GLUED = 0.2;

/**
 * Whether the numbers stand alone each. `VII.` right under the last line of the sixth poem is the number that is
 * due, and the blank between them was lost.
 */
function standApart(layout: Layout, run: readonly Candidate[]): boolean {
  const glued = run.flatMap((c, i) => (standsAlone(layout, c) ? [] : [i]));
  const isDue = (i: number): boolean =>
    run[i]?.shape?.title === '' && numberOf(run[i - 1]) === (numberOf(run[i]) ?? 0) - 1;
  return glued.length <= run.length * GLUED && glued.every(isDue);
}

function shortestMean(run: readonly Candidate[], isPlain: boolean): number {
  if (!isPlain) return SHORTEST_MEAN;
  return run.length < MANY ? SHORTEST_OPENING_MEAN : SHORTEST_OF_MANY;
}

function covers(
  layout: Layout,
  bodyFrom: number,
  run: readonly Candidate[],
  holders: readonly Chosen[],
): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < 2) return false;
  if (isRunningHead(run)) return false;
  // However short the chapters are that the file's own list names.
  if (run.every(({ listed, shape }) => listed && shape?.title !== '')) return true;
  const holder = holders[firstFrom(holders, first.line) - 1];
  if (numbersStanzas(layout, run)) return arePartsOfPoem(run, holder);
  if ((numberOf(first) ?? 9) > 2) return false;
  const next = holders[firstFrom(holders, last.line + 1)];
  // What the head of the file says is no text over the first number.
  const from = holder?.line ?? Math.min(bodyFrom, first.line);
  const to = next?.line ?? layout.weight.length - 1;
  const span = (layout.weight[to] ?? 0) - (layout.weight[from] ?? 0);
  const held = (layout.weight[to] ?? 0) - (layout.weight[first.line] ?? 0);
  const isNear = (layout.weight[first.line] ?? 0) - (layout.weight[from] ?? 0) < SHORTEST_MEAN;
  // However long the prologue is, behind which nothing else divides the text.
  const isLastOfText = next === undefined || (next.shape?.named?.place ?? 'front') !== 'front';
  const isMatter = holder?.shape?.named !== undefined && isLastOfText;
  const opens = isNear || (isMatter && held >= span * COVERAGE);
  // The last section has no end of its own: in a poem's `VI.` the rest of the story would count.
  const mean = meanLength(layout, run);
  const isPlain = opens && standApart(layout, run);
  if (mean < shortestMean(run, isPlain)) return false;
  const tail = (layout.weight[to] ?? 0) - (layout.weight[last.line] ?? 0);
  const fits = tail < mean * 8 + 2000 || opens;
  // Under a chapter that counts from `II` its own heading is the first section's.
  const isFirst = holder !== undefined && numberOf(first) === 2 && span - held < mean * 3;
  return (opens || isFirst || held >= span * COVERAGE) && fits;
}
