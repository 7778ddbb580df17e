import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import type { Book } from '../../src/book/book.ts';
import { read } from '../../src/index.ts';
import { writeDocument } from '../../src/typeset/xhtml/write-document.ts';
import { xhtmlDocuments } from '../../src/typeset/xhtml/xhtml.ts';
import { edition } from '../support/edition.ts';
import { book, chapter, headed, p, part, text } from '../support/story.ts';

/** The names of the documents that hold the story. */
function names(story: Book): string[] {
  return xhtmlDocuments(story, edition())
    .documents.filter(({ matter }) => matter === 'bodymatter')
    .map(({ file }) => file);
}

const words = p('It rained.');

test('a numbered chapter is named by its number, whatever stands before it', () => {
  const four = headed({ label: 'Chapter 4', number: 4 }, words);
  const five = headed({ label: 'Chapter 5', number: 5 }, words);
  expect(names(book(four, five))).toEqual(['chapter-4.xhtml', 'chapter-5.xhtml']);
});

test('a chapter with a title only is named by its title, in plain letters', () => {
  expect(names(book(chapter('L’Été à la “Mer”', words), chapter('Rain!', words)))).toEqual([
    'chapter-lete-a-la-mer.xhtml',
    'chapter-rain.xhtml',
  ]);
});

test('a chapter whose title has no Latin letters is named by its place', () => {
  expect(names(book(chapter('物語', words), chapter('続き', words)))).toEqual([
    'chapter-1.xhtml',
    'chapter-2.xhtml',
  ]);
});

test('chapters that begin to count again in every part have names of their own', () => {
  const first = headed({ label: '1', number: 1 }, words);
  expect(
    names(
      book(
        part({ label: 'Part I', number: 1 }, first),
        part({ label: 'Part II', number: 2 }, first),
      ),
    ),
  ).toEqual(['part-1.xhtml', 'part-1-chapter-1.xhtml', 'part-2.xhtml', 'part-2-chapter-1.xhtml']);
});

test('the second of two chapters of one name gives way', () => {
  const rain = chapter('Rain', words);
  expect(names(book(rain, rain))).toEqual(['chapter-rain.xhtml', 'chapter-rain_2.xhtml']);
});

test('a story without divisions is one document', () => {
  expect(names(book(text(words)))).toEqual(['chapter-1.xhtml']);
});

test('a chapter of 260 KB is split, and its pieces are named after it', () => {
  const long = Array.from({ length: 700 }, () => p('It rained and rained. '.repeat(30)));
  expect(names(book(headed({ number: 1, label: '1' }, ...long)))).toEqual([
    'chapter-1.xhtml',
    'chapter-1.2.xhtml',
  ]);
});

test('a chapter that is written later changes no byte of what stands before it', async () => {
  const whole = await readFile('input/the-song-went-round-by-sea.txt', 'utf8');
  const before = await written(whole.slice(0, whole.indexOf('Chapter 2: Homeward')));
  const after = await written(whole);
  expect([...before.keys()]).toContain('chapter-1.xhtml');
  expect([...before].filter(([file, xhtml]) => after.get(file) !== xhtml)).toEqual([]);
});

/** The documents of a text before its back matter, by name. */
async function written(story: string): Promise<Map<string, string>> {
  const { book: understood } = await read({ name: 'story.txt', bytes: Buffer.from(story) });
  const { documents } = xhtmlDocuments(understood, edition());
  const early = documents.filter(({ matter }) => matter !== 'backmatter');
  return new Map(early.map((document) => [document.file, writeDocument(document)]));
}
