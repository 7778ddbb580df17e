// This folder finds the lines that may be headings, and leaves out what only looks like one.

import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { figureEnd } from '../../blocks/figures.ts';
import type { ContentsList } from '../../contents/contents-entry.ts';
import type { Span } from '../../manuscript.ts';
import { layoutOf, type Group, type Layout } from '../../survey/layout.ts';
import { ALONE, type Candidate } from '../heading-candidate.ts';
import { keyOf } from '../shapes/title-key.ts';
import { withFirstPerson } from './first-person-titles.ts';
import { headInside } from './heads-inside-groups.ts';
import { headAlone, headOf, isBracketed } from './heads-of-groups.ts';
import { isLongerHalfTitle } from './longer-half-titles.ts';
import { namedPeers } from './named-peers.ts';
import { ownWords } from './own-words.ts';
import { isShownAbove } from './shown-lines.ts';
import { titleStories } from './title-stories.ts';
import { isUnderNoteLabel } from './under-note-labels.ts';

// Without a caption, which would stand under it.
const HEADPIECE = /^\s*\[illustration\]\s*$/iu;

/** What the book says of itself. */
interface Known {
  /** Its titles, folded to letters. */
  readonly titles: ReadonlySet<string>;
  /** Lines that name the author of a story. */
  readonly bylines: ReadonlySet<number>;
  /** Whether lines stand for a paragraph each where this one stands. */
  readonly isOwnParagraph: (line: number) => boolean;
}

/** Every line that may be a heading: told by its words, by the contents list, by a claim, or by
 *  standing alone in a wide space. */
export function candidates(
  lines: readonly Line[],
  lists: readonly ContentsList[],
  claimed: Uint8Array,
  { titles, bylines, isOwnParagraph }: Known,
): Candidate[] {
  const layout = layoutOf(lines);
  const named = new Set(lists.flatMap((list) => [...list.named]));
  const peers = namedPeers(lines);
  const own = ownWords(lines, layout.groups);
  const opensInList = insideOf(lists.map((list) => list.span));
  // A list may begin within a group: `Part One` over the entries that the text has again.
  const isEntry = insideOf(lists.map((list) => list.span));
  const text = { lines, isTaken: (i: number) => claimed[i] === 1 || isEntry(i), isOwnParagraph };
  const found: Candidate[] = [];
  const bookTitles = new Set<Candidate>();
  let pictureTo = 0;
  for (const inked of layout.groups) {
    const g = layout.groupAt[inked.from] ?? 0;
    if (opensInList(inked.from) || bylines.has(inked.from)) continue;
    // What is engraved under a picture is of it: `[Illustration: Pl. II`, `LETTRE X]`.
    if (isBracketed(lineAt(lines, inked.from).text))
      pictureTo = figureEnd(lines, inked.from) ?? pictureTo;
    if (inked.to <= pictureTo || isLongerHalfTitle(lines, inked, layout.groups[g + 1])) continue;
    const group = withRoomOverPicture(lines, inked, layout.groups[g - 1]);
    const over = withoutMatter(group, claimed, bylines);
    const head = headAlone(lines, over, isOwnParagraph);
    const known = { named, own, bylines };
    const first = claimed[over.from] === 1 ? undefined : headOf(lines, layout, head, g, known);
    if (first !== undefined) {
      found.push(first);
      if (!peers.has(first.line) && isBookTitle(first, titles)) bookTitles.add(first);
    }
    const below = first === undefined ? group.from + 1 : over.from + 1;
    found.push(...headsBelow(text, group, g, below, found.at(-1)));
  }
  for (const c of titleStories(lines, layout, found, bookTitles)) bookTitles.delete(c);
  return withFirstPerson(found)
    .filter((c) => !isUnderNoteLabel(lines, claimed, c) && !isShown(lines, layout, c))
    .map((c) => (bookTitles.has(c) ? { ...c, isBookTitle: true } : c));
}

/** Lines, with what is asked of those within groups. */
interface Text {
  readonly lines: readonly Line[];
  /** Whether a line is no heading, whatever it says; asked in order. */
  readonly isTaken: (line: number) => boolean;
  readonly isOwnParagraph: (line: number) => boolean;
}

/**
 * What may be a heading from a line of a group on, below the last that may be one: where no blank parts paragraphs,
 * the group is the whole text.
 */
function headsBelow(
  { lines, isTaken, isOwnParagraph }: Text,
  group: Group,
  g: number,
  from: number,
  last: Candidate | undefined,
): Candidate[] {
  const heads: Candidate[] = [];
  let above = last;
  for (let i = from; i < group.to; i++) {
    const over = above?.line === i - 1 ? above : undefined;
    const inner = isTaken(i) ? undefined : headInside(lines, group, g, i, over);
    if (inner === undefined) continue;
    above = isBareNumber(inner) && isOwnParagraph(i) ? { ...inner, ...ALONE } : inner;
    heads.push(above);
  }
  return heads;
}

/** A picture at a story's head, `[Illustration]` and a blank, stands in the room over its title. */
function withRoomOverPicture(lines: readonly Line[], group: Group, above?: Group): Group {
  if (group.before !== 1 || above === undefined || above.to - above.from > 1) return group;
  if (!HEADPIECE.test(lines[above.from]?.text ?? '')) return group;
  return { ...group, before: Math.max(group.before, above.before) };
}

/**
 * The lines of a group that may be a heading and its text, where no blank parts them from what is said
 * about the book above, or from the author's name below.
 */
function withoutMatter(group: Group, claimed: Uint8Array, bylines: ReadonlySet<number>): Group {
  let { from, to } = group;
  while (from < to - 1 && claimed[from] === 1) from++;
  if (bylines.has(to - 1)) to--;
  return { from, to, before: from > group.from ? 1 : group.before, after: group.after };
}

function isBareNumber({ shape }: Candidate): boolean {
  return shape?.number !== undefined && shape.word === undefined && shape.title === '';
}

/** The book's own title, which the contents list does not name. */
function isBookTitle({ shape, text, listed }: Candidate, titles: ReadonlySet<string>): boolean {
  return shape === undefined && !listed && titles.has(keyOf(text));
}

/** A test for lines in spans that come in order, asked in order. */
function insideOf(spans: readonly Span[]): (line: number) => boolean {
  let next = 0;
  return (line) => {
    while (next < spans.length && line >= (spans[next]?.to ?? 0)) next++;
    return next < spans.length && line >= (spans[next]?.from ?? 0);
  };
}

function isShown(lines: readonly Line[], { groups }: Layout, c: Candidate): boolean {
  if (c.shape !== undefined || c.listed || c.claimed !== undefined) return false;
  return isShownAbove(lines, groups, c.group);
}
