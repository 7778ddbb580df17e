import { append } from '../../../source/append.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import type { Layout } from '../../survey/layout.ts';
import { meanLength, RANK, take, type Chosen } from '../chosen-heading.ts';
import { firstFrom } from '../first-from.ts';
import type { Candidate } from '../heading-candidate.ts';
import { keyOf } from '../shapes/title-key.ts';
import { lettering } from '../shapes/title-shape.ts';
import { numberOf } from './heading-series.ts';
import { arePartsOfPoem, numbersStanzas } from './stanza-numbers.ts';

/** Shortest mean length of a division, in characters: a list of bills or verses has shorter ones. */
const SHORTEST_MEAN = 420;
/** The same of a short story that begins with its first number, where each stands alone. */
const SHORTEST_OPENING_MEAN = 150;
/** The same of one that is all in small pieces: so many numbers and more. */
const MANY = 4;
const SHORTEST_OF_MANY = 50;
/** A run of bare numbers must cover this share of the text that it stands in. */
const COVERAGE = 0.5;

/** The runs 1, 2, 3 … that a kept series falls into, of which each must cover what holds it. */
export function numberRuns(
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

/** Characters of a line that its sentence fills. */
const FULL_LINE = 45;

/** `2. A mill is known by its wheel. In the dry`, and most paragraphs go on so below: points of what is said. */
function areParagraphs(run: readonly Candidate[]): boolean {
  const paragraphs = run.filter(
    ({ run: isOverText, listed, text, shape }) =>
      isOverText &&
      !listed &&
      text.length >= FULL_LINE &&
      lettering(shape?.title ?? '') === 'sentence' &&
      !endsSentence(text),
  );
  return paragraphs.length * 2 > run.length;
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

/** Blank lines over a number on a page of its own, and so many of these at least. */
const PAGE = 3;
const FEWEST = 3;

/**
 * `XXXII`, `XXXIII`, `XXXIV` in a later volume, which goes on where the one before it ended: every number in wide room,
 * and none is missing. Pages are counted in figures, but have no titles.
 */
function goesOn(run: readonly Candidate[]): boolean {
  return (
    run.length >= FEWEST &&
    run.every(
      (c, i) =>
        c.before >= PAGE &&
        (c.shape?.number?.style !== 'digits' || c.shape.title !== '') &&
        (i === 0 || numberOf(c) === (numberOf(run[i - 1]) ?? 0) + 1),
    )
  );
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
  if (isRunningHead(run) || areParagraphs(run)) return false;
  // However short the chapters are that the file's own list names.
  if (run.every(({ listed, shape }) => listed && shape?.title !== '')) return true;
  const holder = holders[firstFrom(holders, first.line) - 1];
  if (numbersStanzas(layout, run)) return arePartsOfPoem(run, holder);
  if ((numberOf(first) ?? 9) > 2 && !goesOn(run)) return false;
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
