import type { Book, Division, Heading, Inline, Section } from '../../src/book/book.ts';
import { clean } from '../../src/clean/clean.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { HeadField } from '../../src/ingest/draft.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { lineOf } from '../../src/ingest/line.ts';
import type { ReadSettings } from '../../src/settings.ts';
import { structure } from '../../src/structure/structure.ts';

/** A book as the structure stage reads it, with one line a division for comparing. */
export interface ReadBook {
  readonly book: Book;
  /** `Part One: Levant`, two spaces in for each level. */
  readonly outline: readonly string[];
  readonly front: readonly string[];
  readonly back: readonly string[];
  readonly remarks: readonly Diagnostic[];
}

/** Reads cleaned text; several texts are several files of one story. */
export function read(
  text: string | Readonly<Record<string, string>>,
  settings: ReadSettings = {},
  head: Readonly<Record<string, string>> = {},
): ReadBook {
  const remarks: Diagnostic[] = [];
  const files = typeof text === 'string' ? { 'story.txt': text } : text;
  const lines = Object.entries(files).flatMap(([file, content]) =>
    content.split('\n').map((line, i) => lineOf(line, file, i + 1)),
  );
  const fields = Object.entries(head).map(([label, value]): HeadField => ({
    label,
    value,
    file: 'story.txt',
    from: 1,
    to: 1,
  }));
  const book = structure({ readings: [], lines, head: fields }, settings, (r) => remarks.push(r));
  return laidOpen(book, remarks);
}

/** Reads a file as somebody saved it: its format and what a site put around it come off first. */
export function readSaved(text: string | Readonly<Record<string, string>>): ReadBook {
  const remarks: Diagnostic[] = [];
  const files = typeof text === 'string' ? { 'story.txt': text } : text;
  const sources = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: new TextEncoder().encode(content),
  }));
  const draft = ingest(sources, (r) => remarks.push(r));
  const cleaned = clean(draft, (r) => remarks.push(r));
  return laidOpen(
    structure(cleaned, {}, (r) => remarks.push(r)),
    remarks,
  );
}

function laidOpen(book: Book, remarks: readonly Diagnostic[]): ReadBook {
  return {
    book,
    outline: book.children.flatMap((division) => rows(division, '')),
    front: book.front.map(sectionRow),
    back: book.back.map(sectionRow),
    remarks,
  };
}

/** The codes that were reported, each once, in order. */
export function codes({ remarks }: ReadBook): string[] {
  return [...new Set(remarks.map(({ code }) => code))];
}

function rows(division: Division, indent: string): string[] {
  const row = `${indent}${headingRow(division.heading) || `(${division.role})`}`;
  if (division.type === 'chapter') return [row];
  return [row, ...division.children.flatMap((child) => rows(child, `${indent}  `))];
}

function sectionRow({ role, heading }: Section): string {
  const text = headingRow(heading);
  return text === '' ? role : `${role}: ${text}`;
}

function headingRow(heading: Heading | undefined): string {
  const title = (heading?.title ?? []).map(inlineText).join('');
  return [heading?.label, title].filter((part) => part !== undefined && part !== '').join(': ');
}

function inlineText(node: Inline): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(inlineText).join('') : '';
}

const SENTENCES = [
  'The lamp had been lit before anyone thought to ask who was to pay for the oil.',
  'She went down to the landing with a basket and came back with a different basket.',
  'Nobody in the street could remember a winter in which the clock had been right twice.',
  'He wrote it in the ledger, blotted it, and looked at the blot for rather a long time.',
  'There was a goose in the kitchen, and it was plain that the goose meant to stay there.',
];

/** Paragraphs of wrapped prose that say nothing of their own. */
export function prose(paragraphs = 4): string {
  const made: string[] = [];
  for (let i = 0; i < paragraphs; i++) {
    const text = [0, 1, 2, 3].map((k) => SENTENCES[(i + k) % SENTENCES.length]).join(' ');
    made.push(wrap(text));
  }
  return made.join('\n\n');
}

/** A book with these headings, each over prose of its own and with the space that printers leave. */
export function bookOf(...headings: readonly string[]): string {
  return headings.map((heading) => `${heading}\n\n\n${prose()}`).join('\n\n\n\n');
}

function wrap(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > 70) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
