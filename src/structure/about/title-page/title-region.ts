import { withoutClaims } from '../../../ingest/claim.ts';
import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { saysOfEdition } from '../../../source/edition-words.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import { isGivenTitle } from '../../blocks/dedications.ts';
import { figureEnd } from '../../blocks/figures.ts';
import { contentsLists } from '../../contents/contents-list.ts';
import { isHeadedByFile } from '../../files/joins.ts';
import { claimedLines } from '../../findings-index.ts';
import { chapterEnds } from '../../headings/called/chapter-ends.ts';
import { isMarkedLine } from '../../headings/called/marked-titles.ts';
import { opensAsChapter } from '../../headings/candidates/first-chapter.ts';
import { opensAsTitle } from '../../headings/candidates/first-title.ts';
import { gluedTitle } from '../../headings/candidates/glued-titles.ts';
import { namedPeers, opensPeers } from '../../headings/candidates/named-peers.ts';
import { opensTales, opensWorks } from '../../headings/candidates/title-stories.ts';
import { addressAt } from '../../headings/letters/dedicated-heads.ts';
import { unframed } from '../../headings/shapes/heading-frame.ts';
import { listTitle } from '../../headings/shapes/list-titles.ts';
import { isProse } from '../../headings/shapes/prose.ts';
import { keyOf } from '../../headings/shapes/title-key.ts';
import { isTitleLike, lettering } from '../../headings/shapes/title-shape.ts';
import type { Leaf, Span } from '../../manuscript.ts';
import { isTalk, isWeakLabel, noteOpening } from '../../notes/note-words.ts';
import { layoutOf, textOf, type Group, type Layout } from '../../survey/layout.ts';
import { sameName } from '../same-names.ts';
import { isAuthor, isFullerTitle, isTitle, type Called } from './called-before.ts';
import { isClaimedSubtitle } from './claimed-subtitle.ts';
import { isStoryByline, storyBylines } from './story-bylines.ts';
import { byline, isFullName, isImprint, TITLE_LINES, titleAndHander } from './title-lines.ts';
import { titleUnderTalk } from './titles-under-talk.ts';

/** Groups of lines that a title page may have; the longest seen (a publisher's of 1829) has 24. */
const MOST_GROUPS = 40;
/** Characters of a paragraph that says nothing of a title page and is text all the same. */
const TEXT_LENGTH = 200;
/** Fewer make a sentence text: of speech, and of the rest. */
const SPEECH_LENGTH = 12;
const SENTENCE_LENGTH = 45;

/** What a library lists as the author of a book by several hands. */
const COLLECTIVE = /^(?:various|variousauthors|diverse|divers|vari)$/;

// `“The Weir,” “The Goose,” etc.`
const QUOTED = /^\s*["“„«].{2,60}["”“»]/u;
// Over the titles of other books: `_Author of_`, `The Sequel to`
const AUTHOR_OF = /^_?(?:(?:by the )?author of|(?:being )?(?:the |an? )?sequel to)_?$/iu;

/** The words of a line of the title page, without what frames them. */
export function wordsAt(lines: readonly Line[], line: number): string {
  return withoutClaims(unframed(lines[line]?.text ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of lines as one text. */
export function wordsOf(lines: readonly Line[], { from, to }: Span): string {
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(wordsAt(lines, at));
  return words.filter((each) => each !== '').join(' ');
}

/** What tells of each group whether it is of the title page. */
interface Front {
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly called: Called;
  readonly claimed: Uint8Array;
  /** The line below the last of the labelled fields. */
  readonly fields: number;
  readonly peers: ReadonlySet<number>;
  /** Where a list of contents begins, which may stand there without a heading. */
  readonly list: number;
  /** The group with the known title, and the one under it that names the author. */
  readonly page: number;
  readonly named: number;
  /** Whether a site closes every chapter. */
  readonly isClosed: boolean;
}

function frontOf(lines: readonly Line[], leaves: readonly Leaf[], called: Called): Front {
  const layout = layoutOf(lines);
  const page = pageBelow(lines, layout.groups, called);
  return {
    lines,
    layout,
    called,
    claimed: claimedLines(lines.length, { leaves, containers: [] }),
    fields: leaves.findLast((leaf) => leaf.rule === 'fields')?.to ?? 0,
    peers: namedPeers(lines),
    list: contentsLists(lines)[0]?.span.from ?? Infinity,
    page,
    named: namedBelow(lines, layout.groups, page, called),
    isClosed: chapterEnds(lines).length > 0,
  };
}

/** The groups before the first paragraph of text or the contents list, less what is claimed. */
export function titleRegion(
  lines: readonly Line[],
  leaves: readonly Leaf[],
  called: Called,
): readonly Group[] {
  const region: Group[] = [];
  if (isHeadedByFile(lines)) return region;
  const told = called.title === '' ? titleUnderTalk(lines, layoutOf(lines).groups) : undefined;
  if (told !== undefined) return [told];
  const front = frontOf(lines, leaves, called);
  const { claimed, page, named, layout } = front;
  let pictureTo = 0;
  for (const [g, whole] of layout.groups.slice(0, MOST_GROUPS).entries()) {
    if (claimed[whole.from] === 1) continue;
    const group = unclaimed(whole, claimed);
    // What is quoted under a title is a motto; over who wrote it, what it is about.
    if (lineAt(lines, group.from).claim?.type === 'quote') {
      if (isOverByline(lines, layout.groups[g + 1])) continue;
      break;
    }
    pictureTo = Math.max(pictureTo, figureEnd(lines, group.from) ?? 0);
    // Whatever a caption says, the page goes on below it.
    const isCaption = group.from < pictureTo;
    if (!isCaption && isOverPage(front, region, group, g)) continue;
    if (!isCaption && (g < page || g > named)) {
      if (isParagraph(front, region, group)) {
        const glued = region.length === 0 ? gluedTitle(lines, group) : undefined;
        if (glued !== undefined) region.push(glued);
        break;
      }
      if (isBelowPage(front, region, group, g)) break;
    }
    region.push(group);
  }
  return region;
}

/** Notes, mottoes and other books may stand over the page that names this one, and somebody's greeting. */
function isOverPage(
  { lines, layout, page }: Front,
  region: readonly Group[],
  group: Group,
  g: number,
): boolean {
  if (region.length === 0 && (isNote(lines, group) || isGreeting(lines, layout.groups, g)))
    return true;
  return g < page && (isProse(lines, layout, group) || isTextOf(lines, group));
}

/** A paragraph, and not the titles of other books side by side. */
function isParagraph({ lines, layout }: Front, region: readonly Group[], group: Group): boolean {
  if (!isProse(lines, layout, group)) return false;
  return !(isOverList(lines, region.at(-1)) && QUOTED.test(textOf(lines, group)));
}

/** Whether a group that is no paragraph begins what stands below the page. */
function isBelowPage(front: Front, region: readonly Group[], group: Group, g: number): boolean {
  return (
    beginsContents(front, group) ||
    beginsText(front, region, group) ||
    beginsChapters(front, region, group) ||
    beginsTales(front, region, group, g) ||
    isPageApart(front, region, group, g)
  );
}

function beginsContents({ lines, list }: Front, { from }: Group): boolean {
  return from >= list || listTitle(wordsAt(lines, from)) !== undefined;
}

function beginsText({ lines, fields }: Front, region: readonly Group[], group: Group): boolean {
  return group.from >= fields && !isOverList(lines, region.at(-1)) && isTextOf(lines, group);
}

function beginsChapters(front: Front, region: readonly Group[], group: Group): boolean {
  const { lines, called, peers, isClosed } = front;
  if (region.length === 0 && opensChapters(lines, peers, group.from)) return true;
  if (called.title === '' && opensAsTitle(lines, group.from)) return true;
  // Before anything names the book a heading may be its title.
  if (region.length === 0 && called.title === '') return false;
  if (peers.has(group.from) || isOtherHeading(lines, group, called)) return true;
  if (called.title !== '' && headsPart(lines, region, group)) return true;
  return isClosed && headsChapter(lines, region, group, called);
}

function beginsTales(
  { lines, layout, called }: Front,
  region: readonly Group[],
  group: Group,
  g: number,
): boolean {
  if (region.length > 0 && headsStory(lines, region, group, called)) return true;
  if (!isTitle(called, keyOf(wordsAt(lines, group.from)))) return false;
  // The title tale, which stands first in a book that is called after it, in the manner of all others; or the
  // first of several works, over its own first chapter.
  if (opensTales(lines, layout.groups, g)) return true;
  return region.length > 0 && opensWorks(lines, layout.groups, g);
}

/** A page that says whom the book is given to. */
function isPageApart(
  { lines, layout, called }: Front,
  region: readonly Group[],
  group: Group,
  g: number,
): boolean {
  if (region.length > 0 && isInMemory(wordsAt(lines, group.from), called)) return true;
  return isGivenTitle(lines, group) || addressAt(lines, layout, g) !== undefined;
}

/** Whether a group of the page announces the author's other books, which stand below. */
export function isOverList(lines: readonly Line[], group: Group | undefined): boolean {
  return group !== undefined && AUTHOR_OF.test(wordsAt(lines, group.to - 1));
}

/** `By **H. Quay**`, alone under what is quoted. */
function isOverByline(lines: readonly Line[], below: Group | undefined): boolean {
  if (below === undefined || below.to - below.from > 1) return false;
  return (byline(wordsAt(lines, below.from)) ?? '') !== '';
}

/** What an author says first of all (`A/N: …`) stands over the title. */
function isNote(lines: readonly Line[], { from }: Group): boolean {
  const label = noteOpening(lineAt(lines, from).text);
  return label !== undefined && !isWeakLabel(label);
}

/** What a poster says first of all, right over a title that was set strong, or in the middle of its line. */
function isGreeting(lines: readonly Line[], groups: readonly Group[], g: number): boolean {
  const [own, below] = groups.slice(g, g + 2);
  if (g > 0 || own === undefined || below === undefined || below.to - below.from > 2) return false;
  const text = textOf(lines, own);
  return (
    text.length < LONGEST_GREETING &&
    isTalk(text) &&
    (isMarkedLine(lineAt(lines, below.from).text) || isSetFar(lines, below))
  );
}

const LONGEST_GREETING = 600;

/** Columns from which on a line stands in the middle of a page. */
const MIDDLE = 12;

function isSetFar(lines: readonly Line[], { from, to }: Group): boolean {
  return to - from === 1 && (layoutOf(lines).indents[from] ?? 0) >= MIDDLE;
}

/** The lines of a group over the fields that stand right below them. */
function unclaimed(group: Group, claimed: Uint8Array): Group {
  const at = claimed.subarray(group.from, group.to).indexOf(1);
  return at < 0 ? group : { ...group, to: group.from + at };
}

/** A chapter's heading that a site named in the title of its page, under the story's. */
function headsPart(lines: readonly Line[], [title]: readonly Group[], { from }: Group): boolean {
  const { claim } = lineAt(lines, from);
  if (title === undefined || claim?.type !== 'heading' || claim.level === 1) return false;
  return byline(wordsAt(lines, from)) === undefined && !isClaimedSubtitle(lines, title.from, from);
}

/** Groups within which the author's name stands under the title. */
const UNDER_TITLE = 4;

/**
 * Where the page stands that has the known title over a name, whatever comes before it: an
 * editor's note, a motto, a list of other books; 0 where there is none.
 */
function pageBelow(lines: readonly Line[], groups: readonly Group[], called: Called): number {
  if (called.title === '') return 0;
  const near = groups.slice(0, MOST_GROUPS);
  const page = near.findLastIndex((group, g) => {
    if (!called.title.startsWith(firstLetters(lines, group))) return false;
    const isNamed = isTitle(called, keyOf(textOf(lines, group)));
    if (!isNamed && !isTitle(called, keyOf(wordsAt(lines, group.from)))) return false;
    return near.slice(g + 1, g + UNDER_TITLE).some(({ from, to }) =>
      lines.slice(from, to).some((_, i) => {
        const text = wordsAt(lines, from + i);
        return byline(text) !== undefined || isAuthor(called, text);
      }),
    );
  });
  return Math.max(page, 0);
}

/**
 * The group that says by itself who wrote the book, near under its title: `Who was Born in a Mill, and during a Life
 * of …` in between is of the page, however long. -1 where none does.
 */
function namedBelow(
  lines: readonly Line[],
  groups: readonly Group[],
  page: number,
  called: Called,
): number {
  const title = groups[page];
  if (title === undefined || !isTitle(called, keyOf(textOf(lines, title)))) return -1;
  const under = groups.slice(page + 1, page + UNDER_TITLE);
  const by = under.findIndex(({ from }) => (byline(wordsAt(lines, from)) ?? '') !== '');
  const between = under.slice(0, Math.max(by, 0));
  const isNear = under.slice(0, by + 1).every(({ before }) => before < NEXT_PAGE);
  return isNear && between.length > 0 && between.every((group) => isTold(lines, group))
    ? page + 1 + by
    : -1;
}

const NEXT_PAGE = 3;
const LONGEST_TOLD = 10;
/** Of the words of a title, however long, the share that begins with a capital. */
const TITLED = 0.3;

/** Whether lines are set as titles are: what a magazine says over a story is a sentence. */
function isTold(lines: readonly Line[], { from, to }: Group): boolean {
  const words = wordsOf(lines, { from, to })
    .split(/[^\p{L}’']+/u)
    .filter((word) => word !== '');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return to - from <= LONGEST_TOLD && capitals >= words.length * TITLED;
}

/** How a group begins, which tells nearly all that is no title before a paragraph is folded. */
function firstLetters(lines: readonly Line[], { from }: Group): string {
  return keyOf(lineAt(lines, from).text.slice(0, 16)).slice(0, 3);
}

/** Whether a heading that a format claims opens the text as the first of its chapters. */
function opensChapters(lines: readonly Line[], peers: ReadonlySet<number>, at: number): boolean {
  return opensPeers(lines, peers, at) || opensAsChapter(lines, at);
}

// Over whom a book is given to, on the next page
const IN_MEMORY = /^(?:in memoriam|(?:in|to the) memory(?: of\b.*)?)[.:]?$/iu;

function isInMemory(text: string, called: Called): boolean {
  return IN_MEMORY.test(text) && !isTitle(called, keyOf(text));
}

/** So many titles with a name under each are those of stories. */
const STORIES = 3;
/** On a page that has named somebody a title and a name are no more of the book. */
const NAMES_SOMEBODY = /\b(?:by|von|par|por|door)\b/iu;

/** A title over a name is the first story's, in a book by several hands or one that goes on so. */
function headsStory(
  lines: readonly Line[],
  page: readonly Group[],
  group: Group,
  { author }: Called,
): boolean {
  if (!isTitleLike(wordsAt(lines, group.from))) return false;
  const below =
    group.to - group.from > 1
      ? group.from + 1
      : layoutOf(lines).groups.find(({ from }) => from >= group.to)?.from;
  if (below === undefined || !isStoryByline(wordsAt(lines, below))) return false;
  if (COLLECTIVE.test(author)) return true;
  return (
    namesSomebody(lines, page) &&
    [...storyBylines(lines)].filter((line) => line >= below).length >= STORIES
  );
}

function namesSomebody(lines: readonly Line[], page: readonly Group[]): boolean {
  return page.some((above) => NAMES_SOMEBODY.test(textOf(lines, above)));
}

/** The title of the first chapter, where a site closes every chapter with its count and titles stand bare. */
function headsChapter(
  lines: readonly Line[],
  page: readonly Group[],
  { from, to }: Group,
  called: Called,
): boolean {
  const text = wordsAt(lines, from);
  if (to - from > 1 || !isTitleLike(text) || text.startsWith('(')) return false;
  if (isTitle(called, keyOf(text)) || isAuthor(called, text)) return false;
  if (isFullName(text) && !namesSomebody(lines, page)) return false;
  return byline(text) === undefined && !isImprint(text);
}

/** A heading of the highest level that is not what the book is called: a chapter's. */
function isOtherHeading(lines: readonly Line[], { from }: Group, called: Called): boolean {
  const { claim } = lineAt(lines, from);
  if (called.title === '' || claim?.type !== 'heading' || claim.level > 1) return false;
  const text = wordsAt(lines, from);
  const key = keyOf(text);
  if (isTitle(called, key) || isFullerTitle(called, key)) return false;
  // Also a title that is spelled a little otherwise: `Troop Forth Replenish'd`.
  return !sameName(key, called.title) && byline(text) === undefined && !isAuthor(called, text);
}

/** A short paragraph of the story, or the author's talk before it. */
export function isTextOf(lines: readonly Line[], group: Group): boolean {
  const text = unframed(textOf(lines, group)).replaceAll('_', '').replace(/\s+/g, ' ');
  // `THE TIN WHISTLE`, `by Ada Finch`, and right below what may be done with the text.
  if (byline(wordsAt(lines, group.from + 1)) !== undefined && group.to - group.from > 2)
    return false;
  if (saysOfEdition(text) || titleAndHander(text) !== undefined) return false;
  if (text.length > TEXT_LENGTH) return true;
  if (TITLE_LINES.some(({ pattern }) => pattern.test(text))) return false;
  const shortest = /^["“„«—–]/.test(text) ? SPEECH_LENGTH : SENTENCE_LENGTH;
  const sentence = lettering(text) === 'sentence' && (endsSentence(text) || text.endsWith(':'));
  if (!sentence || text.length <= shortest || byline(text) !== undefined) return false;
  return !(isImprint(text) && OF_HOUSE.test(text));
}

// `Reprinted from the Quay Review.`, `Crow & Co., 12 Mill Street.`, not `She came to London with a hat.`
const OF_HOUSE =
  /\d|&|\b(?:co|ltd|inc|bros)\b|^\W*(?:re)?(?:printed|published|issued) (?:in|by|at|from|for|with)\b/iu;
