import { SaxesParser } from 'saxes';

import type { ReadBack } from '../format.ts';
import { opened, resolved, textFile } from './container.ts';

/** Sections that we added: their words are not the author's text. */
const OURS = /^(?:cover|title|story-information|colophon)$/;

/** Elements that stand inside a line: words run on across their borders. */
const INSIDE_A_LINE = new Set(['a', 'em', 'i', 'b', 'strong', 'span', 'sup', 'small']);

/** The words of a finished EPUB, in reading order, read from its bytes. */
export async function readBackEpub(bytes: Uint8Array): Promise<ReadBack> {
  const container = opened(bytes);
  let text = '';
  for (const path of spineOf(container)) text += textOfDocument(textFile(container, path));
  return { text };
}

function spineOf(container: ReturnType<typeof opened>): string[] {
  const path =
    attributesOf(textFile(container, 'META-INF/container.xml'), 'rootfile')[0]?.['full-path'] ?? '';
  const source = textFile(container, path);
  const files = new Map(
    attributesOf(source, 'item').map((item) => [
      item['id'] ?? '',
      resolved(item['href'] ?? '', path),
    ]),
  );
  return attributesOf(source, 'itemref').map((item) => files.get(item['idref'] ?? '') ?? '');
}

function attributesOf(source: string, tag: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (node) => {
    if (node.name === tag) found.push(node.attributes);
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
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (!skipped && isOurs(name, attributes)) skipped = depth;
    if (!INSIDE_A_LINE.has(name)) text += '\n';
    // The numbers of a list are drawn by the reading system; `NaN` where there are none.
    if (name === 'ol') numbers.push(Number(attributes['start'] ?? 1));
    if (name === 'ul') numbers.push(Number.NaN);
    if (name === 'li') text += nextNumber(numbers);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'ol' || name === 'ul') numbers.pop();
    if (skipped === depth) skipped = 0;
    depth -= 1;
    if (!INSIDE_A_LINE.has(name)) text += '\n';
  });
  parser.on('text', (value) => {
    if (!skipped) text += value;
  });
  parser.write(source).close();
  return text;
}

/** What stands in the file and not in the book's text: pages and signs of ours. */
function isOurs(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'head' || name === 'nav') return true;
  if (name === 'section') return OURS.test(attributes['class'] ?? '');
  return attributes['class'] === 'ours' || attributes['class'] === 'backlink';
}

function nextNumber(numbers: number[]): string {
  const number = numbers.pop() ?? Number.NaN;
  numbers.push(number + 1);
  return Number.isNaN(number) ? '' : `${number} `;
}
