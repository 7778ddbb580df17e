import type { Line } from '../ingest/draft.ts';
import { keyOf } from './contents-list.ts';
import type { Candidate } from './heading-candidates.ts';
import { counted, numberOf, seriesKey } from './heading-series.ts';
import { unframed } from './heading-shape.ts';
import { layoutOf, type Layout } from './layout.ts';
import { isDate, isLetterLine } from './letter-lines.ts';

/** A candidate that was taken for a heading. */
export interface Chosen extends Candidate {
  /** The outermost headings have the lowest rank. */
  readonly rank: number;
  readonly rule: string;
  readonly certainty: number;
}

/** Ranks beside those of the lexicon's words. */
export const RANK = { title: 4, chapter: 5, number: 7 } as const;

/** Shortest mean length of a division, in characters: a list of bills or verses has shorter ones. */
const SHORTEST_MEAN = 420;
const SHORTEST_WORDED_MEAN = 120;
/** A run of bare numbers must cover this share of the text that it stands in. */
const COVERAGE = 0.5;

function take(candidate: Candidate, rank: number, rule: string, certainty: number): Chosen {
  return { ...candidate, rank, rule, certainty };
}

/** Chooses the headings: series that count on, names, lines of the contents list, claims. */
export function choose(
  lines: readonly Line[],
  all: readonly Candidate[],
  bodyFrom: number,
): Chosen[] {
  const layout = layoutOf(lines);
  const chosen: Chosen[] = [];
  const worded = chooseWorded(layout, all, chosen);
  chosen.push(...chooseNamed(all));
  chosen.push(...chooseTitles(all, [...chosen], bodyFrom));
  const numbers = chooseNumbers(layout, all, chosen, worded);
  if (numbers.length === 0 && !chosen.some(dividesText)) {
    chosen.push(...collection(lines, layout, all, chosen, bodyFrom));
    chosen.push(...chooseNumbers(layout, all, chosen, worded));
  } else chosen.push(...numbers);
  if (!chosen.some(dividesText)) {
    chosen.push(...chooseDates(lines, layout, bodyFrom));
  }
  return namedParts(chosen.toSorted((a, b) => a.line - b.line));
}

/** Whether a heading divides the text itself, not only its parts. */
function dividesText({ rank, shape }: Chosen): boolean {
  return rank >= RANK.title && shape?.named === undefined;
}

/** `FIRST EPILOGUE` is a part where chapters count again under it. */
function namedParts(chosen: readonly Chosen[]): Chosen[] {
  const parts = chosen.filter((c) => c.rank < RANK.title && c.shape?.word !== undefined);
  const rank = parts.at(-1)?.rank;
  if (rank === undefined) return [...chosen];
  return chosen.map((c, i) => {
    const next = chosen[i + 1];
    const first =
      next?.shape?.word !== undefined && next.rank === RANK.chapter && numberOf(next) === 1;
    const again =
      first &&
      chosen
        .slice(0, i)
        .some((other) => other.rank === RANK.chapter && other.shape?.word !== undefined);
    return c.shape?.named !== undefined && again ? take(c, rank, c.rule, c.certainty) : c;
  });
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

/** Of two words of one rank the one that comes first holds the other: `Book I … Part 1`. */
function rankOf(members: readonly Candidate[], rivals: readonly (readonly Candidate[])[]): number {
  const rank = members[0]?.shape?.word?.rank ?? RANK.chapter;
  const later = rivals.some(
    (other) =>
      other !== members &&
      (other[0]?.shape?.word?.rank ?? 0) === rank &&
      rank < RANK.chapter &&
      (other[0]?.line ?? 0) < (members[0]?.line ?? 0),
  );
  return later ? rank + 0.5 : rank;
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

/** Mean characters from one member to the next. */
function meanLength(layout: Layout, members: readonly Candidate[]): number {
  if (members.length < 2) return Number.POSITIVE_INFINITY;
  const first = members[0]?.line ?? 0;
  const last = members.at(-1)?.line ?? 0;
  return ((layout.weight[last] ?? 0) - (layout.weight[first] ?? 0)) / (members.length - 1);
}

function chooseNamed(all: readonly Candidate[]): Chosen[] {
  return all
    .filter(({ shape, before, after, run, listed }) => {
      if (shape?.named === undefined) return false;
      if (listed) return true;
      if (run || before < 1 || after < 1) return false;
      return shape.named.place === 'body' || before >= 2 || after >= 2;
    })
    .map((c) => take(c, RANK.chapter, 'headings/name', c.listed ? 0.97 : 0.85));
}

/** Titles without numbers: what the contents list names, and what a format claims. */
function chooseTitles(
  all: readonly Candidate[],
  chosen: readonly Chosen[],
  bodyFrom: number,
): Chosen[] {
  const taken = new Set(chosen.map((c) => c.line));
  const plain = all.filter((c) => !taken.has(c.line) && c.line >= bodyFrom);
  const claimed = plain.filter((c) => c.claimed !== undefined);
  const listed = plain.filter(
    (c) => c.listed && c.claimed === undefined && seriesKey(c) === undefined,
  );
  const rank = holdNumbered(listed, chosen) ? RANK.title : RANK.chapter;
  const sure = [
    ...claimed.map((c) =>
      take(
        c,
        (c.claimed ?? 1) <= 1 ? RANK.title : RANK.chapter + (c.claimed ?? 1) / 10,
        'headings/claim',
        0.95,
      ),
    ),
    ...listed.map((c) => take(c, rank, 'headings/contents', 0.97)),
  ];
  return sure;
}

/** Whether the titles hold the numbered headings: under two of them at least these begin at one. */
function holdNumbered(titles: readonly Candidate[], chosen: readonly Chosen[]): boolean {
  const numbered = chosen.filter((c) => c.rank >= RANK.chapter && c.shape?.number !== undefined);
  if (numbered.length === 0) return true;
  const held = titles.filter((title, i) => {
    const first = numbered.find((c) => c.line > title.line);
    const next = titles[i + 1]?.line ?? Number.POSITIVE_INFINITY;
    return first !== undefined && first.line < next && numberOf(first) === 1;
  });
  return held.length >= 2;
}

const WIDE = 3;
const SHORTEST_STORY = 2500;
const SHORTEST_OF_TWO = 6000;
/** Of the wide spaces in the text, the share that must stand over a title. */
const TITLED_SPACES = 0.7;

/** Where nothing else divides the text: lines that all stand alone under its widest spaces. */
function collection(
  lines: readonly Line[],
  layout: Layout,
  all: readonly Candidate[],
  chosen: readonly Chosen[],
  bodyFrom: number,
): Chosen[] {
  const taken = new Set(chosen.map((c) => c.line));
  const plain = all.filter((c) => !taken.has(c.line) && c.line >= bodyFrom);
  const titles = plain.filter(
    (c) => c.shape === undefined && c.before >= WIDE && c.after >= 1 && !isOfLetter(lines, c.line),
  );
  const capitals = titles.filter((c) => c.capitals);
  const members = capitals.length * 2 >= titles.length ? capitals : titles;
  if (members.length < 2 || meanLength(layout, members) < SHORTEST_STORY) return [];
  const last = (layout.weight.at(-1) ?? 0) - (layout.weight[members.at(-1)?.line ?? 0] ?? 0);
  const shortest = Math.min(last, meanLength(layout, members));
  if (members.length === 2 && shortest < SHORTEST_OF_TWO) return [];
  const least = Math.min(...members.map((c) => c.before));
  const from = Math.max(bodyFrom, members[0]?.line ?? 0);
  const spaces = layout.groups.filter(
    (group) =>
      group.from >= from &&
      group.before >= least &&
      !taken.has(group.from) &&
      !isOfLetter(lines, group.from),
  );
  if (members.length < spaces.length * TITLED_SPACES) return [];
  return members.map((c) => take(c, RANK.title, 'headings/collection', 0.75));
}

/** A line that opens a letter: by its words, or because it stands at the right-hand side. */
function isOfLetter(lines: readonly Line[], line: number): boolean {
  const text = lines[line]?.text ?? '';
  return /^\s{40}/.test(text) || isLetterLine(text);
}

const FEWEST_DATES = 5;

/** Where nothing else divides a book of letters or a diary, the dates over its entries do. */
function chooseDates(lines: readonly Line[], layout: Layout, bodyFrom: number): Chosen[] {
  const dates: Candidate[] = [];
  layout.groups.forEach((group, g) => {
    const text = lines[group.from]?.text ?? '';
    if (group.from < bodyFrom || group.to - group.from > 1 || text.length > 48) return;
    // At the right-hand side it is a line of the letter.
    if (/^\s{12}/.test(text) || !isDate(text)) return;
    dates.push({
      line: group.from,
      group: g,
      text: unframed(text),
      before: group.before,
      after: group.after,
      run: false,
      capitals: false,
      listed: false,
    });
  });
  const first = layout.weight[dates[0]?.line ?? 0] ?? 0;
  const body = layout.weight[bodyFrom] ?? 0;
  const whole = layout.weight.at(-1) ?? 0;
  const covers = whole - first > (whole - body) * COVERAGE;
  if (dates.length < FEWEST_DATES || !covers || meanLength(layout, dates) < SHORTEST_MEAN)
    return [];
  return dates.map((c) => take(c, RANK.chapter, 'headings/date', 0.8));
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
  const series = bySeries(
    all.filter((c) => !used.has(c.line)),
    false,
  );
  for (const key of series.keys()) {
    const on = continued(series.get(key) ?? [], worded);
    if (on.length === 0) continue;
    result.push(...on);
    const lines = new Set(on.map((c) => c.line));
    series.set(
      key,
      (series.get(key) ?? []).filter((c) => !lines.has(c.line)),
    );
  }
  for (const style of ['roman', 'digits']) {
    const members = [
      ...(series.get(style) ?? []),
      ...(series.get(`${style}-titled`) ?? []),
    ].toSorted((a, b) => a.line - b.line);
    const holders = [...chosen, ...result].toSorted((a, b) => a.line - b.line);
    const kept = counted(
      members,
      holders.map((c) => c.line),
    );
    result.push(...runs(layout, kept, holders));
  }
  return result;
}

/** `ADVENTURE VI. …`, then `VII. …`: numbers that go on where a worded series ends. */
function continued(members: readonly Candidate[], worded: readonly Chosen[]): Chosen[] {
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
  if (isRunningHead(run)) return false;
  if ((numberOf(first) ?? 9) > 2 || meanLength(layout, run) < SHORTEST_MEAN) return false;
  const holder = holders.findLast((c) => c.line < first.line);
  const next = holders.find((c) => c.line > last.line);
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
