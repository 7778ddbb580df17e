import { describe, expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const TITLES = ['The Landing', 'Ten O’Clock', 'A Winter'];
const closed = (head: string, titles: readonly string[], closer: (count: number) => string) =>
  read(
    [
      head,
      ...titles.map((title, i) =>
        [title, prose(3), closer(i + 1)].filter((part) => part !== '').join('\n\n'),
      ),
    ].join('\n\n\n'),
  );

describe('titles that stand bare, where a site closes each chapter with its count', () => {
  test.each([
    ['The Kettle\nby Ada Finch', (n: number) => `End Chapter ${n}`],
    [
      'The Kettle\nby Ada Finch',
      (n: number) => `~ End of Chapter ${['One', 'Two', 'Three'][n - 1]} ~`,
    ],
    ['La Bouilloire\npar Ada Finch', (n: number) => `Fin du chapitre ${n}`],
  ])('%j', (head, closer) => {
    const { outline, book } = closed(head, TITLES, closer);
    expect(outline).toEqual(TITLES);
    expect(JSON.stringify(book.children)).not.toContain(closer(2));
  });

  test('the first may have none', () => {
    const { outline } = closed(
      'The Kettle\nby Ada Finch',
      ['', 'The Street', 'A Winter'],
      (n) => `End Chapter ${n}`,
    );
    expect(outline).toEqual(['(prologue)', 'The Street', 'A Winter']);
  });

  test('where none has one, the lines stay: they alone part the chapters', () => {
    const { outline, book } = closed(
      'The Kettle\nby Ada Finch',
      ['', '', ''],
      (n) => `End Chapter ${n}`,
    );
    expect(outline).toHaveLength(1);
    expect(JSON.stringify(book.children)).toContain('End Chapter 2');
  });

  test('somebody who says that a chapter ends closes none', () => {
    const said = ['“End of chapter one,” he said.', '“End of chapter two,” said she.'];
    const { outline } = closed(
      'The Kettle\nby Ada Finch',
      ['', 'The Street', 'A Winter'],
      (n) => said[n - 1] ?? 'So it was.',
    );
    expect(outline).toEqual(['(chapter)']);
  });
});

describe('under the heading of a piece', () => {
  const piece = (first: string) =>
    read(`The Kettle\nby Ada Finch\n\n\nPart 2: The Street\n\n${first}\n\n${prose(8)}`);

  test.each([
    '[In the first part, a goose was lent, and did not come back.]',
    '(At the end of the last chapter the lamp went out.)',
    'Previously - a goose was lent to the wrong house.',
    'Recap: a goose was lent to the wrong house.',
    'What went before: a goose was lent.',
  ])('what an earlier one told is a note: %j', (recap) => {
    expect(JSON.stringify(piece(recap).book)).toContain('"role":"recap"');
  });

  test.each(['(In the street it rained.)', 'Previously, it had rained - and now it snowed.'])(
    'what happens is the story: %s',
    (first) => {
      expect(JSON.stringify(piece(first).book)).not.toContain('"recap"');
    },
  );

  test('a dash further down makes no recap', () => {
    const later = `He told it.\n\n${prose(8)}\n\nPreviously - it had rained.`;
    expect(JSON.stringify(piece(later).book)).not.toContain('"recap"');
  });

  test.each([
    ['Previously, a goose was lent, or seemed to be.', true],
    ['In the last part nobody asked for the goose.', true],
    ['The goose had been lent, or so it was thought.', false],
  ])('what an earlier instalment told, where it says from which it goes on: %s', (first, isOne) => {
    const { book } = read(
      `The Kettle\nby Ada Finch\n\nContinued from Part 1: The Yard\n\nPart 2: The Street\n\n${first}\n\n${prose(8)}`,
    );
    expect(JSON.stringify(book).includes('"recap"')).toBe(isOne);
  });
});
