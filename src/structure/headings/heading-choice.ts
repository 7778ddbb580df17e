import type { Line } from '../../ingest/draft.ts';
import { firstFrom } from '../about/by-line.ts';
import { isDate } from '../letters/letter-lines.ts';
import { layoutOf, type Layout } from '../survey/layout.ts';
import { betweenLetters } from './between-letters.ts';
import { meanLength, RANK, take, type Chosen } from './chosen-heading.ts';
import { keyOf } from './contents-list.ts';
import { datedEntries } from './dated-entries.ts';
import type { Candidate } from './heading-candidates.ts';
import { counted, numberOf, seriesKey } from './heading-series.ts';
import { markedTitles } from './marked-titles.ts';
import { pagesApart } from './pages-apart.ts';
import { numbersStanzas } from './stanza-numbers.ts';
import { storyTitles } from './story-titles.ts';
import { chooseTitles, collection } from './unnumbered-headings.ts';

/** Shortest mean length of a division, in characters: a list of bills or verses has shorter ones. */
const SHORTEST_MEAN = 420;
const SHORTEST_WORDED_MEAN = 120;
/** A run of bare numbers must cover this share of the text that it stands in. */
const COVERAGE = 0.5;

/** Chooses the headings: series that count on, names, lines of the contents list, claims. */
export function choose(
  lines: readonly Line[],
  all: readonly Candidate[],
  bodyFrom: number,
  overFiles: readonly Candidate[],
): Chosen[] {
  const layout = layoutOf(lines);
  const chosen: Chosen[] = [];
  const worded = chooseWorded(layout, all, chosen);
  chosen.push(...overFiles.map((c) => take(c, RANK.title, 'headings/file', 0.85)));
  chosen.push(...chooseNamed(all, standOnText(worded), worded));
  chosen.push(...chooseTitles(all, [...chosen], bodyFrom));
  chosen.push(...storyTitles(lines, layout, all, [...chosen], bodyFrom));
  const numbers = chooseNumbers(layout, all, chosen, worded);
  if (numbers.length === 0 && !chosen.some(dividesText)) {
    const marked = markedTitles(layout, all, chosen, bodyFrom);
    chosen.push(...(marked.length > 0 ? marked : collection(lines, layout, all, chosen, bodyFrom)));
    chosen.push(...chooseNumbers(layout, all, chosen, worded));
  } else chosen.push(...numbers);
  chosen.push(...pagesApart(layout, all, chosen, bodyFrom));
  if (!chosen.some(dividesText)) {
    const dates = datedEntries(lines, layout, bodyFrom);
    chosen.push(
      ...(dates.length > 0 ? dates : betweenLetters(lines, layout, all, chosen, bodyFrom)),
    );
  }
  return namedParts(chosen.toSorted((a, b) => a.line - b.line));
}

/** Whether a heading divides the text itself, not only its parts. */
function dividesText({ rank, shape }: Chosen): boolean {
  return rank >= RANK.title && shape?.named === undefined;
}

/** `FIRST EPILOGUE` is a part where chapters count again under it, of the kind that comes first. */
function namedParts(chosen: readonly Chosen[]): Chosen[] {
  const parts = chosen.filter((c) => c.rank < RANK.title && c.shape?.word !== undefined);
  if (parts.length === 0) return [...chosen];
  const rank = parts.reduce((outermost, part) => Math.min(outermost, part.rank), Infinity);
  const last = onlyEpilogue(chosen);
  let chaptersAbove = false;
  return chosen.map((c, i) => {
    const next = chosen[i + 1];
    const again = chaptersAbove && next !== undefined && opensCount(next, c);
    chaptersAbove ||= c.rank === RANK.chapter && c.shape?.word !== undefined;
    return c === last || (c.shape?.named !== undefined && again)
      ? take(c, rank, c.rule, c.certainty)
      : c;
  });
}

/** Whether chapters begin to count under a heading; under an epilogue they may have no word. */
function opensCount(next: Chosen, { shape }: Chosen): boolean {
  if (numberOf(next) !== 1 || next.rank < RANK.chapter) return false;
  return (
    shape?.named?.role === 'epilogue' ||
    (next.shape?.word !== undefined && next.rank === RANK.chapter)
  );
}

/** The one epilogue of a book, after which nothing of the story comes: it ends the book, no part. */
function onlyEpilogue(chosen: readonly Chosen[]): Chosen | undefined {
  const story = chosen.filter(({ shape }) => shape?.named?.place !== 'back');
  const epilogues = story.filter(({ shape }) => shape?.named?.role === 'epilogue');
  return epilogues.length === 1 && epilogues[0] === story.at(-1) ? epilogues[0] : undefined;
}

function bySeries(all: readonly Candidate[], worded: boolean): Map<string, Candidate[]> {
  const series = new Map<string, Candidate[]>();
  for (const candidate of all) {
    const key = seriesKey(candidate);
    if (key === undefined || (candidate.shape?.word !== undefined) !== worded) continue;
    const members = series.get(key);
    if (members === undefined) series.set(key, [candidate]);
    else members.push(candidate);
  }
  return series;
}

/**
 * Of two words of one rank the one that comes first holds the other: `Book I … Part 1`. Below parts
 * the one does whose members the other counts again under: `Second Narrative … Chapter I`.
 */
function rankOf(members: readonly Candidate[], rivals: readonly (readonly Candidate[])[]): number {
  const rank = members[0]?.shape?.word?.rank ?? RANK.chapter;
  const held = rivals.some(
    (other) =>
      other !== members &&
      (other[0]?.shape?.word?.rank ?? 0) === rank &&
      (rank < RANK.chapter
        ? (other[0]?.line ?? 0) < (members[0]?.line ?? 0)
        : countsAgainUnder(other, members)),
  );
  return held ? rank + 0.5 : rank;
}

/** Whether one of the members is the first of its count under two of the holders at least. */
function countsAgainUnder(holders: readonly Candidate[], members: readonly Candidate[]): boolean {
  const under = holders.filter(({ line }) => {
    const next = members[firstFrom(members, line)];
    return next !== undefined && numberOf(next) === 1;
  });
  return new Set(under.map(({ line }) => firstFrom(members, line))).size >= 2;
}

function chooseWorded(layout: Layout, all: readonly Candidate[], chosen: Chosen[]): Chosen[] {
  const series = [...bySeries(all, true).values()];
  const ranked = series
    .map((members) => ({ members, rank: rankOf(members, series) }))
    .toSorted((a, b) => a.rank - b.rank);
  for (const { members, rank } of ranked) {
    const higher = chosen
      .filter((c) => c.rank < rank)
      .map((c) => c.line)
      .toSorted((a, b) => a - b);
    const kept = counted(members, higher);
    const mean = meanLength(layout, kept);
    const claimed = kept.some((c) => c.listed || c.claimed !== undefined);
    if (mean < SHORTEST_WORDED_MEAN && rank >= RANK.chapter && !claimed && kept.length > 1)
      continue;
    const first = kept[0];
    if (first === undefined || (kept.length === 1 && !standsAlone(first))) continue;
    const common = first.shape?.word?.common === true;
    const { shape } = first;
    if (common && kept.length < 2 && !claimed && shape?.title !== '' && shape?.parted === false)
      continue;
    const certainty = Math.min(0.99, (common ? 0.8 : 0.9) + 0.02 * kept.length);
    chosen.push(...kept.map((c) => take(c, rank, `headings/${seriesKey(c) ?? ''}`, certainty)));
  }
  return [...chosen];
}

function standsAlone(candidate: Candidate): boolean {
  return (
    candidate.listed ||
    candidate.claimed !== undefined ||
    (candidate.before > 0 && (candidate.after > 0 || candidate.shape?.title === ''))
  );
}

/** Whether the numbered headings of a text stand right on their first lines, without a blank. */
function standOnText(worded: readonly Chosen[]): boolean {
  return worded.length >= 2 && worded.every(({ run }) => run);
}

function chooseNamed(
  all: readonly Candidate[],
  onText: boolean,
  worded: readonly Chosen[],
): Chosen[] {
  const chapters =
    worded.length < 2 ? 0 : worded.reduce((first, { line }) => Math.min(first, line), Infinity);
  return all
    .filter(({ shape, line, before, after, run, listed }) => {
      if (shape?.named === undefined) return false;
      if (shape.named.beforeChapters && !(shape.title === '' && line < chapters)) return false;
      if (listed || (onText && run && before > 0 && shape.title === '')) return true;
      if (run || before < 1 || after < 1) return false;
      return shape.named.place === 'body' || before >= 2 || after >= 2;
    })
    .map((c) => take(c, RANK.chapter, 'headings/name', c.listed ? 0.97 : 0.85));
}

/** Numbers without a word: a roman series may go on from a worded one, or hold its own. */
function chooseNumbers(
  layout: Layout,
  all: readonly Candidate[],
  chosen: readonly Chosen[],
  worded: readonly Chosen[],
): Chosen[] {
  const result: Chosen[] = [];
  const used = new Set(chosen.map((c) => c.line));
  // `9 November 1889.` is no ninth chapter.
  const series = bySeries(
    all.filter(({ line, text }) => !used.has(line) && !isDate(text)),
    false,
  );
  for (const key of series.keys()) {
    const on = continued(layout, series.get(key) ?? [], worded);
    if (on.length === 0) continue;
    result.push(...on);
    const lines = new Set(on.map((c) => c.line));
    series.set(
      key,
      (series.get(key) ?? []).filter((c) => !lines.has(c.line)),
    );
  }
  for (const style of ['roman', 'digits']) {
    const bare = series.get(style) ?? [];
    const titled = series.get(`${style}-titled`) ?? [];
    if (hold(titled, bare)) {
      const tales = runs(layout, counted(titled, []), chosen);
      const lines = tales.map(({ line }) => line);
      const sections = runs(layout, counted(bare, lines), tales);
      result.push(...tales, ...sections.map((c) => ({ ...c, rank: RANK.section })));
      continue;
    }
    const members = [...bare, ...titled].toSorted((a, b) => a.line - b.line);
    const holders = [...chosen, ...result].toSorted((a, b) => a.line - b.line);
    const kept = counted(
      members,
      holders.map((c) => c.line),
    );
    result.push(...runs(layout, kept, holders));
  }
  return nested(result);
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
function runs(layout: Layout, kept: readonly Candidate[], holders: readonly Chosen[]): Chosen[] {
  const result: Chosen[] = [];
  let run: Candidate[] = [];
  const close = (): void => {
    if (covers(layout, run, holders)) {
      const certainty = Math.min(0.97, 0.7 + 0.05 * run.length);
      result.push(...run.map((c) => take(c, RANK.number, 'headings/number', certainty)));
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

function covers(layout: Layout, run: readonly Candidate[], holders: readonly Chosen[]): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < 2) return false;
  if (isRunningHead(run) || numbersStanzas(layout, run)) return false;
  if ((numberOf(first) ?? 9) > 2 || meanLength(layout, run) < SHORTEST_MEAN) return false;
  const holder = holders[firstFrom(holders, first.line) - 1];
  const next = holders[firstFrom(holders, last.line + 1)];
  const from = holder?.line ?? 0;
  const to = next?.line ?? layout.weight.length - 1;
  const span = (layout.weight[to] ?? 0) - (layout.weight[from] ?? 0);
  const held = (layout.weight[to] ?? 0) - (layout.weight[first.line] ?? 0);
  const opens = (layout.weight[first.line] ?? 0) - (layout.weight[from] ?? 0) < SHORTEST_MEAN;
  // The last section has no end of its own: in a poem's `VI.` the rest of the story would count.
  const mean = meanLength(layout, run);
  const tail = (layout.weight[to] ?? 0) - (layout.weight[last.line] ?? 0);
  const fits = tail < mean * 8 + 2000 || opens;
  return (opens || held >= span * COVERAGE) && fits;
}
