import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { conservation } from '../../src/conservation/conservation.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { understand } from '../../src/pipeline.ts';
import { decode } from '../../src/source/decode.ts';
import { bookOutline } from '../golden/outline.ts';
import { MUTATIONS, type Mutation, mutated } from '../support/mutations.ts';

const SAMPLES = readdirSync('input').filter((name) => name.endsWith('.txt'));

const told = ({ code, message, origin }: Diagnostic): string =>
  `${code}, line ${origin?.from}: ${message}`;

/** Another spelling of the same signs. */
const HARMLESS = ['in UTF-16', 'with carriage returns', 'with both line ends'];

function read(name: string, text: string, mutation: Mutation) {
  const said: Diagnostic[] = [];
  const sources = [{ name, bytes: mutated(text, mutation) }];
  return { ...understand(sources, {}, (each) => said.push(each)), said };
}

/** Whatever happens to a text on its way, what it says is in the book or in the report. */
describe.each(SAMPLES)('%s', (sample) => {
  const text = decode(readFileSync(`input/${sample}`)).text.replace(/\r\n?/g, '\n');

  test.each(Object.entries(MUTATIONS))('%s loses and gains no word', (_name, mutation) => {
    const { draft, book, said } = read(sample, text, mutation);
    expect(conservation(draft.decoded ?? [], said, book, []).map(told)).toEqual([]);
  });

  test.each(HARMLESS)('%s is the same book', (name) => {
    const { book } = read(sample, text, (same) => same);
    const other = read(sample, text, MUTATIONS[name] ?? (() => ''));
    expect(bookOutline(other.book)).toBe(bookOutline(book));
  });
});
