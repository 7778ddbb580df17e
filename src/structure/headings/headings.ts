// This folder finds the headings of a text: which lines may be one, which of them are, and what their titles are.
// Its files are the stage itself and the records that all of it knows; the folders in it hold what each step asks.

import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { inkFrom } from '../../ingest/line.ts';
import { chaptersSaid } from '../about/fields/chapters-said.ts';
import { titleKeys } from '../about/half-titles/half-titles.ts';
import { storyBylines } from '../about/title-page/story-bylines.ts';
import { answeredHeadings } from '../answers.ts';
import type { ContentsList } from '../contents/contents-entry.ts';
import { contentsLists } from '../contents/contents-list.ts';
import { fileTitles } from '../files/file-titles.ts';
import { claimedLines } from '../findings-index.ts';
import type { Findings, Leaf, Manuscript, Recognizer, Span } from '../manuscript.ts';
import { layoutOf, spanOrigin } from '../survey/layout.ts';
import { regionAt } from '../survey/survey.ts';
import { withoutCalledNotes } from './candidates/called-notes.ts';
import { candidates } from './candidates/heading-candidates.ts';
import { withoutLists } from './candidates/heads-in-lists.ts';
import { RANK, type Choice, type Chosen } from './chosen-heading.ts';
import { candidateAt, type Candidate } from './heading-candidate.ts';
import { choose } from './heading-choice.ts';
import { headingLeaves } from './heading-leaves.ts';
import { remarkOnHeadings } from './heading-remarks.ts';
import { repeatedTitles, type Repetition } from './repeated-titles.ts';
import { storyStart } from './story-start.ts';
import { titleSpans } from './titles/heading-titles.ts';
import { withoutArguments } from './titles/told-under-numbers.ts';

/** Finds the headings of the whole text as one problem, and the lists that name them. */
export const headings: Recognizer = {
  name: 'headings',
  recognize(manuscript, known, report) {
    const { lines } = manuscript;
    const said = saidOf(manuscript, known);
    const { choice, found, overFiles } = choiceOf(manuscript, known, said);
    const divided = choose(choice, overFiles);
    const start = storyStart(choice, divided, found, said.titles);
    const chosen = withAnswers(lines, inOrder([...divided, ...start]), choice.all, said.told);
    const spans = titlesUnder(manuscript, chosen, said);
    const inTitles = new Set([...spans.values()].flatMap((span) => linesOf(span)));
    const isApart = ({ line }: Candidate): boolean => !inTitles.has(line);
    const over = withoutArguments(chosen.filter(isApart), spans);
    const repeated = repeatedTitles(choice.layout, over, said.titles);
    const kept = over.filter((c) => !repeated.has(c));
    remarkOnHeadings(lines, choice.all.filter(isApart), kept, report);
    for (const heading of kept) reportOrdinal(lines, heading, report);
    const heads = headingLeaves(lines, kept, spans);
    return {
      leaves: [
        ...known.leaves,
        ...said.lists.map((list) => contentsLeaf(list)),
        ...Array.from(repeated, ([{ line }, whose]) => repeatedLeaf(line, whose)),
        ...heads,
        ...heads.flatMap(({ to }) => authorLeaf(lines, said.bylines, to)),
      ],
      containers: known.containers,
    };
  },
};

/** What the book says of its headings before any is looked for, and what a person said of them. */
interface Said {
  readonly lists: readonly ContentsList[];
  /** Lines that name the author of a story. */
  readonly bylines: ReadonlySet<number>;
  /** What the book is called, folded to letters. */
  readonly titles: ReadonlySet<string>;
  /** Lines that a person called a heading, or none. */
  readonly told: ReadonlyMap<number, boolean>;
  /** 1 for each line that a leaf has. */
  readonly claimed: Uint8Array;
}

/** `Chapter`, ` Summary`, `Chapter Notes`: what an archive labels, or somebody quotes, is nobody's list of contents. */
function isOfOthers(
  lines: readonly Line[],
  { span }: ContentsList,
  leaves: readonly Leaf[],
): boolean {
  const isIn = (line: number): boolean => line >= span.from && line < span.to;
  return (
    lines.slice(span.from, span.to).some(({ claim }) => claim?.type === 'quote') ||
    leaves.some(({ kind, rule, from }) => kind === 'label' && rule === 'archive' && isIn(from))
  );
}

function saidOf(manuscript: Manuscript, known: Findings): Said {
  const { lines, settings } = manuscript;
  return {
    lists: contentsLists(lines).filter((list) => !isOfOthers(lines, list, known.leaves)),
    bylines: storyBylines(lines),
    titles: titleKeys(manuscript, known),
    told: answeredHeadings(lines, settings.answers ?? []),
    claimed: claimedLines(lines.length, known),
  };
}

/** What headings are chosen from, and what is none of that: the book's own titles, and those of its files. */
interface Found {
  readonly choice: Choice;
  /** Every candidate, the book's own titles among them. */
  readonly found: readonly Candidate[];
  readonly overFiles: readonly Candidate[];
}

function choiceOf(
  manuscript: Manuscript,
  known: Findings,
  { lists, bylines, titles, told, claimed }: Said,
): Found {
  const { lines, survey } = manuscript;
  const isKept = (line: number): boolean => told.get(line) !== false;
  const overFiles = new Set(fileTitles(lines, titles, claimed).filter(isKept));
  const isOwnParagraph = (line: number): boolean => {
    const { style, wrapped } = regionAt(survey, line);
    return style !== 'block' && !wrapped;
  };
  const mayHead = candidates(lines, lists, claimed, { titles, bylines, isOwnParagraph });
  const found = withoutCalledNotes(lines, withoutLists(lines, mayHead)).filter(
    ({ line }) => isKept(line) && !overFiles.has(line),
  );
  const choice = {
    lines,
    layout: layoutOf(lines),
    all: found.filter((c) => c.isBookTitle === undefined),
    bookTitles: found.filter((c) => c.isBookTitle === true),
    bodyFrom: behindMatter(known),
    isVerse: (line: number): boolean => regionAt(survey, line).verse === true,
    titles,
    held: new Set(lists.flatMap(({ held = [] }) => [...held])),
    titlesOfParts: new Set(lists.flatMap(({ titlesOfParts = [] }) => [...titlesOfParts])),
    chapters: chaptersSaid(manuscript, known),
  };
  return { choice, found, overFiles: Array.from(overFiles, (line) => candidateAt(lines, line)) };
}

/** Behind the last line that says something about the book. */
function behindMatter({ leaves }: Findings): number {
  return leaves.reduce((end, leaf) => (leaf.kind === 'metadata' ? Math.max(end, leaf.to) : end), 0);
}

/** The lines under headings that are their titles. */
function titlesUnder(
  { lines, survey }: Manuscript,
  chosen: readonly Chosen[],
  { lists, bylines, claimed }: Said,
): ReadonlyMap<number, Span> {
  const named = new Set(lists.flatMap((list) => [...list.named]));
  const isWrapped = (line: number): boolean => regionAt(survey, line).wrapped;
  const mayTitle = titleSpans(lines, chosen, { named, bylines, isWrapped });
  return unclaimedSpans(lines, mayTitle, lists, claimed);
}

/**
 * Titles without those that a list of contents holds, `CHAPTER` over the numbers of its column,
 * without fields (`II`, `Author: Ada Finch`), and without those that words stand over which are
 * none of them.
 */
function unclaimedSpans(
  lines: readonly Line[],
  spans: ReadonlyMap<number, Span>,
  lists: readonly ContentsList[],
  claimed: Uint8Array,
): ReadonlyMap<number, Span> {
  const isOther = ([label, { from, to }]: readonly [number, Span]): boolean =>
    claimed.subarray(from, to).includes(1) ||
    lines.slice(label + 1, from).some(({ text: over }) => WORDS.test(over)) ||
    lists.some(({ span }) => span.from < to && from < span.to);
  return new Map([...spans].filter((each) => !isOther(each)));
}

// Not those of a picture: `[Illustration: The mill]`
const WORDS = /^[^[]*[\p{L}\p{N}]/u;

/** Adds the headings that a person named, wherever they stand. */
function withAnswers(
  lines: readonly Line[],
  chosen: readonly Chosen[],
  all: readonly Candidate[],
  told: ReadonlyMap<number, boolean>,
): Chosen[] {
  const kept = new Set(chosen.map((c) => c.line));
  const named = [...told]
    .filter(([line, is]) => is && !kept.has(line))
    .map(([line]) => {
      const candidate = all.find((c) => c.line === line) ?? candidateAt(lines, line);
      return {
        ...candidate,
        rank: candidate.shape?.word?.rank ?? RANK.chapter,
        rule: 'answers',
        certainty: 1,
      };
    });
  return named.length === 0 ? [...chosen] : inOrder([...chosen, ...named]);
}

function linesOf({ from, to }: Span): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function inOrder(headings: readonly Chosen[]): Chosen[] {
  return headings.toSorted((a, b) => a.line - b.line);
}

/** A list's number before a heading that has its own goes: `1. Chapter 1: Soup`. */
function reportOrdinal(lines: readonly Line[], { shape, line }: Chosen, report: Report): void {
  if (shape?.ordinal === undefined) return;
  report({
    code: 'structure/heading-number-removed',
    message: 'A list’s number before a chapter’s own was taken out.',
    before: shape.ordinal,
    origin: spanOrigin(lines, { from: line, to: line + 1 }),
  });
}

/** The book's own title is asked once more what it says: it may be spelled more fully here. */
function repeatedLeaf(line: number, whose: Repetition): Leaf {
  const span = { from: line, to: line + 1, certainty: 0.85 };
  return whose === 'book'
    ? { ...span, kind: 'metadata', rule: 'half-titles' }
    : {
        ...span,
        kind: 'label',
        rule: whose === 'heading' ? 'headings/repeated' : 'headings/respelled',
      };
}

/** The name under the title of a story in a book by several hands. */
function authorLeaf(lines: readonly Line[], bylines: ReadonlySet<number>, below: number): Leaf[] {
  const line = inkFrom(lines, below);
  if (!bylines.has(line)) return [];
  return [
    { kind: 'attribution', from: line, to: line + 1, rule: 'headings/byline', certainty: 0.85 },
  ];
}

function contentsLeaf({ span, kind }: ContentsList): Leaf {
  return { ...span, kind: 'contents', rule: `contents/${kind}`, certainty: 0.95 };
}
