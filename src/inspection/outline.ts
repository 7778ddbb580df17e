import type { Book, Chapter, Division, Heading, Section } from '../book/book.ts';
import type { Origin } from '../source/origin.ts';
import { plainText } from './plain-text.ts';
import { wordsIn } from './walk.ts';

/** One line of the book's contents, with where it was found. */
export interface OutlineEntry {
  /** 0 is outermost. */
  readonly depth: number;
  readonly role: string;
  /** `Chapter 4: The Pool`; missing where the division has no heading. */
  readonly heading?: string;
  readonly origin?: Origin;
  /** Words of its own text, without those of what it holds. */
  readonly words: number;
}

/** The book's contents in reading order: front matter, divisions, back matter. */
export function outline(book: Book): OutlineEntry[] {
  return [
    ...book.front.map((section) => leaf(section, 0)),
    ...book.children.flatMap((division) => divisionEntries(division, 0)),
    ...book.back.map((section) => leaf(section, 0)),
  ];
}

function divisionEntries(division: Division, depth: number): OutlineEntry[] {
  if (division.type === 'chapter') return [leaf(division, depth)];
  const { role, heading, opening } = division;
  return [
    entry(depth, role, heading, wordsIn(opening)),
    ...division.children.flatMap((child) => divisionEntries(child, depth + 1)),
  ];
}

function leaf({ role, heading, children }: Chapter | Section, depth: number): OutlineEntry {
  return entry(depth, role, heading, wordsIn(children));
}

function entry(
  depth: number,
  role: string,
  heading: Heading | undefined,
  words: number,
): OutlineEntry {
  const text = heading && headingText(heading);
  return {
    depth,
    role,
    ...(text ? { heading: text } : {}),
    ...(heading?.origin ? { origin: heading.origin } : {}),
    words,
  };
}

function headingText({ label, title }: Heading): string {
  const parts = [label, title && plainText(title)];
  return parts.filter((part) => part !== undefined && part !== '').join(': ');
}
