import type { Line } from '../../../ingest/draft.ts';
import { append } from '../../../source/append.ts';
import { isDate } from '../../letters/letter-lines.ts';
import type { Layout } from '../../survey/layout.ts';
import { RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import type { Candidate } from '../heading-candidate.ts';
import { bySeries, counted, isInitial, numberOf } from './heading-series.ts';
import { numberRuns } from './number-runs.ts';
import { numbersSaidAgain } from './numbers-said-again.ts';
import { numbersStanzas } from './stanza-numbers.ts';

/** Numbers without a word: a roman series may go on from a worded one, or hold its own. */
export function bareNumbers(
  choice: Choice,
  chosen: readonly Chosen[],
  worded: readonly Chosen[],
): Chosen[] {
  const series = seriesIn(choice, chosen, numbersSaidAgain(choice.all, worded));
  const result = takeContinued(choice.layout, series, worded);
  for (const style of ['roman', 'digits', 'small']) {
    const bare = series.get(style) ?? [];
    const titled = series.get(`${style}-titled`) ?? [];
    append(
      result,
      hold(titled, bare)
        ? talesAndSections(choice, titled, bare, chosen)
        : numbersAmong(choice, [...bare, ...titled], [...chosen, ...result]),
    );
  }
  return nested(result);
}

/** The numbers that nothing has taken, by how they are written and whether a title stands behind them. */
function seriesIn(
  { lines, layout, all }: Choice,
  chosen: readonly Chosen[],
  saidAgain: ReadonlySet<number>,
): Map<string, Candidate[]> {
  const used = new Set([...chosen.map((c) => c.line), ...saidAgain]);
  const numbers = new Set(all.map((c) => numberOf(c)));
  const isOther = (c: Candidate): boolean =>
    used.has(c.line) || isDate(c.text) || isInitial(c, numbers) || isShown(lines, layout, c);
  // `9 November 1889.` is no ninth chapter.
  const free = all.filter((c) => !isOther(c));
  const series = bySeries(free, false);
  for (const manner of ['', '-titled']) withMisprintedOne(series, manner);
  return series;
}

/** Takes out of the series what goes on from worded headings: `IV` behind `CHAPTER III`. */
function takeContinued(
  layout: Layout,
  series: Map<string, Candidate[]>,
  worded: readonly Chosen[],
): Chosen[] {
  const taken: Chosen[] = [];
  for (const [key, members] of series) {
    const on = continued(layout, members, worded);
    if (on.length === 0) continue;
    append(taken, on);
    const lines = new Set(on.map((c) => c.line));
    series.set(
      key,
      members.filter((c) => !lines.has(c.line)),
    );
  }
  return taken;
}

/** `1. THE FERRY` over `1`, `2`, `3`: the numbers with a title count tales, those without one their sections. */
function talesAndSections(
  { layout, bodyFrom }: Choice,
  titled: readonly Candidate[],
  bare: readonly Candidate[],
  chosen: readonly Chosen[],
): Chosen[] {
  const tales = numberRuns(layout, bodyFrom, counted(titled, []), chosen);
  const starts = tales.map(({ line }) => line);
  const sections = numberRuns(layout, bodyFrom, counted(bare, starts), tales);
  return [...tales, ...sections.map((c) => ({ ...c, rank: RANK.section }))];
}

/** Numbers of one style that count on under each of the headings that hold them. */
function numbersAmong(
  { layout, bodyFrom }: Choice,
  numbers: readonly Candidate[],
  heads: readonly Chosen[],
): Chosen[] {
  const members = numbers.toSorted((a, b) => a.line - b.line);
  const holders = heads.toSorted((a, b) => a.line - b.line);
  const starts = holders.map((c) => c.line);
  return numberRuns(layout, bodyFrom, counted(members, starts), holders);
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
  if (!begins && !beginsUnderEach(inOrder, style) && !countsThrough(inOrder, style)) return inOrder;
  return inOrder.map((c) => (styleOf(c) === style ? { ...c, rank: RANK.section } : c));
}

/** `-I-` with its title over `-i-`, and so every other: under the parts of a book the others begin again as well. */
function beginsUnderEach(inOrder: readonly Chosen[], style: string | undefined): boolean {
  const holders = inOrder.flatMap((c, at) => (styleOf(c) === style ? [] : [at]));
  return (
    holders.length >= 2 &&
    holders.every((at) => numberOf(inOrder[at + 1]) === 1 && styleOf(inOrder[at + 1]) === style)
  );
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

/** Roman numbers in small letters are not those in capitals. */
function styleOf(heading: Chosen | undefined): string | undefined {
  const { number, label = '' } = heading?.shape ?? {};
  return number?.style === 'roman' && /^[ivx]/.test(label) ? 'small' : number?.style;
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
