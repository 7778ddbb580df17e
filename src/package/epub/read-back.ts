import { SaxesParser, type SaxesTagPlain } from 'saxes';

import type { ReadBack } from '../format.ts';
import { opened, resolved, textFile, type Container } from './container.ts';

/** The words of a finished EPUB, in reading order, read from its bytes. */
export async function readBackEpub(bytes: Uint8Array): Promise<ReadBack> {
  const container = opened(bytes);
  let text = '';
  for (const path of spineOf(container)) text += textOfDocument(textFile(container, path));
  return { text };
}

function spineOf(container: Container): string[] {
  const [rootfile] = tags(textFile(container, 'META-INF/container.xml'), 'rootfile');
  const path = rootfile?.['full-path'] ?? '';
  const source = textFile(container, path);
  const files = new Map(
    tags(source, 'item').map((item) => [item['id'] ?? '', resolved(item['href'] ?? '', path)]),
  );
  return tags(source, 'itemref').map((item) => files.get(item['idref'] ?? '') ?? '');
}

/** The attributes of every element of a name. */
function tags(source: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (tag.name === name) found.push(tag.attributes);
  });
  parser.write(source).close();
  return found;
}

function textOfDocument(source: string): string {
  let text = '';
  let depth = 0;
  let skipped = 0;
  const numbers: number[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    depth += 1;
    if (!skipped && isOurs(tag)) skipped = depth;
    text += border(tag);
    // The numbers of a list are drawn by the reading system; `NaN` where there are none.
    if (tag.name === 'ol') numbers.push(Number(tag.attributes['start'] ?? Number.NaN));
    if (tag.name === 'ul') numbers.push(Number.NaN);
    if (tag.name === 'li' && !skipped) text += nextNumber(numbers);
  });
  parser.on('closetag', (tag) => {
    if (tag.name === 'ol' || tag.name === 'ul') numbers.pop();
    if (skipped === depth) skipped = 0;
    depth -= 1;
    text += border(tag);
  });
  parser.on('text', (value) => {
    if (!skipped) text += value;
  });
  parser.write(source).close();
  return text;
}

/** Elements that stand inside a line: words run on across their borders. */
const INSIDE_A_LINE = new Set(['a', 'em', 'i', 'b', 'strong', 'span', 'small']);

/** What parts the words on both sides of an element's border; a note's mark is no part of a word. */
function border({ name, attributes }: SaxesTagPlain): string {
  if (!INSIDE_A_LINE.has(name)) return '\n';
  return attributes['role'] === 'doc-noteref' ? ' ' : '';
}

/** Pages that we added: their words are not the author's text. */
const PAGES = /^(?:cover|title|story-information|colophon)$/;

/** What stands in the file and not in the book's text: pages and signs of ours. */
function isOurs({ name, attributes }: SaxesTagPlain): boolean {
  if (name === 'head' || name === 'nav') return true;
  // A colophon of the author's own has another name.
  if (name === 'section') return PAGES.test(attributes['id'] ?? '');
  return attributes['class'] === 'ours' || attributes['class'] === 'backlink';
}

function nextNumber(numbers: number[]): string {
  const number = numbers.pop() ?? Number.NaN;
  numbers.push(number + 1);
  return Number.isNaN(number) ? '' : `${number} `;
}
