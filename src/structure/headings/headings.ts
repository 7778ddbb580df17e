import type { Inline } from '../../book/book.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { isBlank } from '../../ingest/line.ts';
import { chaptersSaid } from '../about/chapters-said.ts';
import { titleKeys } from '../about/half-titles.ts';
import { storyBylines } from '../about/story-bylines.ts';
import { answeredHeadings } from '../answers.ts';
import type { ContentsList } from '../contents/contents-entry.ts';
import { contentsLists } from '../contents/contents-list.ts';
import { fileTitles } from '../files/file-titles.ts';
import { claimedLines } from '../findings-index.ts';
import type { HeadingLeaf, Leaf, Recognizer, Span } from '../manuscript.ts';
import { layoutOf, spanOrigin } from '../survey/layout.ts';
import { regionAt } from '../survey/survey.ts';
import { withoutCalledNotes } from './called-notes.ts';
import { RANK, type Chosen } from './chosen-heading.ts';
import { claimedLevels } from './claimed-levels.ts';
import { candidateAt, type Candidate } from './heading-candidate.ts';
import { candidates } from './heading-candidates.ts';
import { choose } from './heading-choice.ts';
import { unframed } from './heading-frame.ts';
import { remarkOnHeadings } from './heading-remarks.ts';
import { titleSpans } from './heading-titles.ts';
import { withoutLists } from './heads-in-lists.ts';
import { repeatedTitles, type Repetition } from './repeated-titles.ts';
import { storyStart } from './story-start.ts';
import { isUnderTitle } from './subtitles.ts';
import { settled } from './title-shape.ts';

/** Finds the headings of the whole text as one problem, and the lists that name them. */
export const headings: Recognizer = {
  name: 'headings',
  recognize(manuscript, known, report) {
    const { lines } = manuscript;
    const lists = contentsLists(lines);
    const bodyFrom = known.leaves.reduce(
      (end, leaf) => (leaf.kind === 'metadata' ? Math.max(end, leaf.to) : end),
      0,
    );
    const bylines = storyBylines(lines);
    const told = answeredHeadings(lines, manuscript.settings.answers ?? []);
    const claimed = claimedLines(lines.length, known);
    const titles = titleKeys(manuscript, known);
    const isKept = (line: number): boolean => told.get(line) !== false;
    const overFiles = new Set(fileTitles(lines, titles, claimed).filter(isKept));
    const isOwnParagraph = (line: number): boolean => {
      const { style, wrapped } = regionAt(manuscript.survey, line);
      return style !== 'block' && !wrapped;
    };
    const mayHead = candidates(lines, lists, claimed, { titles, bylines, isOwnParagraph });
    const found = withoutCalledNotes(lines, withoutLists(lines, mayHead)).filter(
      ({ line }) => isKept(line) && !overFiles.has(line),
    );
    const all = found.filter((c) => c.isBookTitle === undefined);
    const titled = Array.from(overFiles, (line) => candidateAt(lines, line));
    const choice = {
      lines,
      layout: layoutOf(lines),
      all,
      bookTitles: found.filter((c) => c.isBookTitle === true),
      bodyFrom,
      isVerse: (line: number): boolean => regionAt(manuscript.survey, line).verse === true,
      titles,
      held: new Set(lists.flatMap(({ held = [] }) => [...held])),
      titlesOfParts: new Set(lists.flatMap(({ titlesOfParts = [] }) => [...titlesOfParts])),
      chapters: chaptersSaid(manuscript, known),
    };
    const divided = choose(choice, titled);
    const start = storyStart(choice.layout, divided, found, titles);
    const chosen = withAnswers(lines, inOrder([...divided, ...start]), all, told);
    const named = new Set(lists.flatMap((list) => [...list.named]));
    const isWrapped = (line: number): boolean => regionAt(manuscript.survey, line).wrapped;
    const mayTitle = titleSpans(lines, chosen, { named, bylines, isWrapped });
    const spans = unclaimedSpans(lines, mayTitle, lists, claimed);
    const inTitles = new Set([...spans.values()].flatMap((span) => linesOf(span)));
    const over = chosen.filter((c) => !inTitles.has(c.line));
    const repeated = repeatedTitles(layoutOf(lines), over, titles);
    const kept = over.filter((c) => !repeated.has(c));
    const levels = levelsOf(kept);
    const claims = claimedLevels(kept);
    const behind = behindStory(kept);
    remarkOnHeadings(
      lines,
      all.filter((c) => !inTitles.has(c.line)),
      kept,
      report,
    );
    for (const heading of kept) reportOrdinal(lines, heading, report);
    const heads = kept.map((c) =>
      leafOf(
        lines,
        c,
        spans.get(c.line),
        behind.has(c) ? 1 : (claims?.get(c) ?? levelOf(c.rank, levels)),
      ),
    );
    return {
      leaves: [
        ...known.leaves,
        ...lists.map((list) => contentsLeaf(list)),
        ...Array.from(repeated, ([{ line }, whose]) => repeatedLeaf(line, whose)),
        ...heads,
        ...heads.flatMap(({ to }) => authorLeaf(lines, bylines, to)),
      ],
      containers: known.containers,
    };
  },
};

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
  let line = below;
  while (line < lines.length && isBlank(lines[line])) line++;
  if (!bylines.has(line)) return [];
  return [
    { kind: 'attribution', from: line, to: line + 1, rule: 'headings/byline', certainty: 0.85 },
  ];
}

function contentsLeaf({ span, kind }: ContentsList): Leaf {
  return { ...span, kind: 'contents', rule: `contents/${kind}`, certainty: 0.95 };
}

/** The ranks in use, outermost first; a rank's place in the row is its level. */
function levelsOf(chosen: readonly Chosen[]): number[] {
  const ranks = new Set(chosen.filter((c) => c.shape?.named === undefined).map((c) => c.rank));
  if (ranks.size === 0) ranks.add(RANK.chapter);
  return [...ranks].toSorted((a, b) => a - b);
}

function levelOf(rank: number, levels: readonly number[]): number {
  const at = levels.findIndex((known) => known >= rank);
  return (at < 0 ? levels.length - 1 : at) + 1;
}

/** What ends the whole book and no part of it: `APPENDIX`, after which nothing counts on. */
function behindStory(chosen: readonly Chosen[]): ReadonlySet<Chosen> {
  const last = chosen.findLastIndex(({ shape }) => shape?.number !== undefined);
  return new Set(chosen.slice(last + 1).filter(({ shape }) => shape?.named?.place === 'back'));
}

// Under `INTRODUCTION`, whose words go on: `TO`, `THE GREY MILL`
const LEADS_ON = /^(?:to|of)\s/iu;

function leafOf(
  lines: readonly Line[],
  chosen: Chosen,
  below: Span | undefined,
  level: number,
): Leaf & HeadingLeaf {
  const { shape, line, rank, rule, certainty } = chosen;
  const under =
    below === undefined
      ? ''
      : lines
          .slice(below.from, below.to)
          .map((l) => unframed(l.text))
          .join(' ')
          .trim();
  const own = shape?.title ?? chosen.text;
  const anchor = shape?.anchor ?? '';
  // The marker stays behind what it was set behind: the label or the title.
  const isOverSubtitle =
    shape === undefined && below !== undefined && isUnderTitle(lines, below.to - 1);
  const whole = isOverSubtitle ? `${settled(own)}:` : own;
  const titleText = own === '' ? `${anchor} ${under}` : `${whole}${anchor} ${under}`;
  const goesOn = shape?.named !== undefined && `${own}${anchor}` === '' && LEADS_ON.test(under);
  const title = goesOn ? '' : settled(titleText);
  const label = `${shape?.label ?? ''}${goesOn ? ` ${under}` : ''}`;
  return {
    kind: 'heading',
    from: line,
    to: below?.to ?? line + 1,
    rule,
    certainty,
    role: shape?.named?.role ?? (rank < RANK.title ? (shape?.word?.role ?? 'part') : 'chapter'),
    level,
    ...(label !== '' && { label: settled(label) }),
    ...(shape?.number !== undefined && { number: shape.number.value }),
    ...(title !== '' && { title: text(title) }),
  };
}

function text(value: string): Inline[] {
  return [{ type: 'text', value }];
}
