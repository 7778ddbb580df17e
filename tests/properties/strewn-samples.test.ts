import { readFileSync, readdirSync } from 'node:fs';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { conservation } from '../../src/conservation/conservation.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { understand } from '../../src/pipeline.ts';
import { decode } from '../../src/source/decode.ts';
import { edited, edits } from '../support/strewn-lines.ts';

const textOf = (path: string): string => decode(readFileSync(path)).text.replace(/\r\n?/g, '\n');
const textsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => textOf(`${folder}/${name}`));

/** Stories, and small texts that each have something that the reading reports. */
const TEXTS = [...textsIn('input'), ...textsIn('tests/fixtures/diagnostics')];

const told = ({ message, origin }: Diagnostic): string => `${origin?.from}: ${message}`;

/** What the law says of a text. */
function breaches(text: string): string[] {
  const said: Diagnostic[] = [];
  const bytes = new TextEncoder().encode(text);
  const { draft, book } = understand([{ name: 'story.txt', bytes }], {}, (each) => said.push(each));
  return conservation(draft.decoded ?? [], said, book, []).map(told);
}

// Lines that head, end, label or quote something, strewn into stories whose lines are moved as well:
// whatever is made of them, no word is lost, and none is told twice.
test('a story whose lines were edited at random loses and gains no word', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), edits, (text, changes) => {
      const strewn = edited(text, changes);
      fc.pre(/\p{L}/u.test(strewn));
      expect(breaches(strewn)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});
