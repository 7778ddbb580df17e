import { expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const CHAPTERS = bookOf('CHAPTER I', 'CHAPTER II', 'CHAPTER III');

function book(front: string): string {
  return `THE MILL ON THE LEE\n\nby Ada Finch${PAGE}${front}${PAGE}${CHAPTERS}\n`;
}

test.each([
  ['BY WAY OF INTRODUCTION', 'introduction'],
  ['INTRODUCTORY EPISTLE', 'introduction'],
  ['AUTHOR’S INTRODUCTION', 'introduction'],
  ['PREAMBLE', 'introduction'],
  ['PRELIMINARY', 'introduction'],
  ['EXPLANATION', 'introduction'],
  ['A PREFATORY NOTE', 'preface'],
  ['PREFATORY REMARKS', 'preface'],
  ['PUBLISHERS’ NOTE', 'preface'],
  ['PREFACE AND DEDICATION', 'preface'],
  ['NOTE', 'preface'],
  ['AUTHOR’S FOREWORD', 'foreword'],
  ['PREFACE AND DEDICATION TO THE NEW EDITION', 'preface'],
  ['A WORD TO THE PUBLIC', 'preface'],
  ['A PRELIMINARY WORD', 'introduction'],
  ['ACKNOWLEDGMENTS', 'acknowledgments'],
])('%s before the chapters is their %s', (title, role) => {
  const { front, outline } = read(book(`${title}\n\n\n${prose(2)}`));
  expect(front).toEqual([`${role}: ${title}`]);
  expect(outline).toEqual(['CHAPTER I', 'CHAPTER II', 'CHAPTER III']);
});

test('a preface may stand behind the thanks', () => {
  const { front } = read(book(`ACKNOWLEDGMENTS\n\n\n${prose()}${PAGE}PREFACE\n\n\n${prose()}`));
  expect(front).toEqual(['acknowledgments: ACKNOWLEDGMENTS', 'preface: PREFACE']);
});

test('thanks behind a story without chapters are behind it', () => {
  const text = `THE MILL\n\nby Ada Finch\n\n\n\n${prose(12)}\n\n\n\nACKNOWLEDGMENTS\n\n${prose(1)}\n`;
  const { front, back } = read(text);
  expect(front).toEqual([]);
  expect(back).toEqual(['acknowledgments: ACKNOWLEDGMENTS']);
});

test.each([
  'INSCRIBED\n\nTO\n\nJOHN REED',
  'IN MEMORIAM\n\nJ. R.',
  'TO THE MEMORY OF\n\nJOHN REED',
])('one page gives the book to somebody: %s', (words) => {
  const { front, book: understood } = read(book(words));
  expect(front).toEqual(['dedication']);
  expect(understood.metadata.fields).toEqual([]);
});
