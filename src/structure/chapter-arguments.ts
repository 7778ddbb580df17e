import type { Block, Chapter, Division, Inline, Paragraph } from '../book/book.ts';

/** Chapters that must begin with an argument, and the share of all that do. */
const FEWEST = 2;
const SHARE = 0.5;
/** Characters: what is longer is told, and no argument; what is shorter is a day or a place. */
const LONGEST = 800;
const SHORTEST = 25;

/**
 * Marks the arguments of chapters: the first paragraph tells what comes, all in italics (`_How the goose was lost, and
 * what came of it._`) or one thing behind the other (`How the kettle was sold--A wet Tuesday--Nobody asks`). It
 * is the manner of a whole book: a chapter that alone begins so begins with a paragraph of its story.
 */
export function argumentsMarked(divisions: readonly Division[]): readonly Division[] {
  const chapters = divisions.flatMap(chaptersIn);
  const told = chapters.filter(({ children: [first, next] }) => isTold(first, next)).length;
  if (told < FEWEST || told < chapters.length * SHARE) return divisions;
  return divisions.map(marked);
}

function chaptersIn(division: Division): Chapter[] {
  if (division.type === 'part') return division.children.flatMap(chaptersIn);
  return division.heading === undefined ? [] : [division];
}

function marked(division: Division): Division {
  if (division.type === 'part') return { ...division, children: division.children.map(marked) };
  const [first, ...rest] = division.children;
  if (division.heading === undefined || !isTold(first, rest[0])) return division;
  return { ...division, children: [{ ...first, role: 'argument' }, ...rest] };
}

/** Whether a chapter's first paragraph tells what comes, over text that does not. */
function isTold(first: Block | undefined, next: Block | undefined): first is Paragraph {
  if (first?.type !== 'paragraph' || first.role !== undefined || next === undefined) return false;
  const text = wordsOf(first.children);
  if (text.length < SHORTEST || text.length > LONGEST || !/^\p{Lu}/u.test(text)) return false;
  if (next.type === 'paragraph' && isItalic(next)) return false;
  return isItalic(first) || isInPieces(text);
}

const DASH = /--+|[—–]/;
const FEWEST_PIECES = 3;

/** `The kettle is sold--A wet Tuesday--Nobody asks for tea`: each piece begins as a sentence does. */
function isInPieces(text: string): boolean {
  const pieces = text.split(DASH);
  return pieces.length >= FEWEST_PIECES && pieces.every((piece) => /^\W*\p{Lu}/u.test(piece));
}

function isItalic({ children }: Paragraph): boolean {
  const outside = children.filter(({ type }) => type !== 'emphasis');
  return outside.length < children.length && !/[\p{L}\p{N}]/u.test(wordsOf(outside));
}

function wordsOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : 'children' in node ? wordsOf(node.children) : ' ',
    )
    .join('');
}
