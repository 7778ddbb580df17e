import { withoutCount } from '../headings/shapes/title-shape.ts';
import { fieldLabel } from './field-labels.ts';
import { isInFirst } from './half-titles/half-titles.ts';
import { byline, TITLE_LINES } from './title-page/title-lines.ts';

/** A line about the book, parted: what only announces or counts, and what is said. */
export interface Announced {
  /** `Title:`, `by`, `(2/3)`: words that go when what is said was put in its place. */
  readonly announces: readonly string[];
  /** Empty where the line announces what stands on another. */
  readonly said: string;
  /** The label of a field, as it stands. */
  readonly label?: string;
}

const BETWEEN = new Set(['by', 'par', 'von', 'por', 'and', 'und', 'et', 'y', 'e', 'en']);

/**
 * A text without the words between a title and its author, or between two authors: they say nothing of
 * their own. A capital alone is an initial: the head of a file named `Edmund Eastlake Cummins`, and the
 * title page `E. E. CUMMINS`, which no Portuguese `e` says again.
 */
export function withoutBetween(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !isBetween(word))
    .join(' ');
}

/** These words of a text alone. */
export function betweenIn(text: string): string {
  return text.split(/\s+/).filter(isBetween).join(' ');
}

function isBetween(word: string): boolean {
  return BETWEEN.has(word.length > 1 ? word.toLowerCase() : word);
}

// `Title: Slow Tide`
const LABELLED = /^([^:：]{1,30}?)\s*[:：]\s*(.*)$/u;
// `[Illustration: …`
const LABEL_ALONE = /^\[?[\p{L} ]+[:：]$/u;

/** Parts what a line says of the book from the words that announce it. */
export function announced(line: string): Announced {
  const text = line.replace(/^[\s*_#]+|[\s*_#]+$/g, '');
  const field = LABELLED.exec(text);
  const [, label = '', value = ''] = field ?? [];
  if (field !== null && fieldLabel(label) !== undefined) return { ...counted(text, value), label };
  if (LABEL_ALONE.test(text) || isInFirst(text)) return { announces: [text], said: '' };
  return counted(text, named(text) ?? person(text) ?? text);
}

/** `Ada Finch (1803)` in `By Ada Finch (1803)`: the year is said, and announces nothing. */
function named(text: string): string | undefined {
  const name = byline(text);
  return name === undefined || name === '' ? name : text.slice(Math.max(0, text.indexOf(name)));
}

/** The name in `Translated by Ann Moss`; empty where it stands on the next line. */
function person(text: string): string | undefined {
  for (const { pattern, says } of TITLE_LINES) {
    const match = pattern.exec(text);
    const [first] = match === null ? [] : says(match);
    if (first?.about === 'contributor') return first.value;
  }
  return undefined;
}

function counted(text: string, value: string): Announced {
  const said = withoutCount(value);
  const at = text.lastIndexOf(said);
  const around = [text.slice(0, at), text.slice(at + said.length)].map((part) => part.trim());
  return { announces: around.filter((part) => /[\p{L}\p{N}]/u.test(part)), said };
}
