import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const TITLE = `THE MILL\n\nBy Ada Finch${PAGE}`;

/** Each heading over prose of its own, in as much room as a page has. */
function pages(...headings: readonly string[]): string {
  return headings.map((heading) => `${heading}\n\n\n${prose(5)}`).join(PAGE);
}

test('a chapter that is called stands beside those that are counted', () => {
  const headings = ['FIRST EVENING', 'SECOND EVENING', 'THE LODGER’S STORY', 'MORNING'];
  expect(read(TITLE + pages(...headings)).outline).toEqual(headings);
});

test('what comes behind the last chapter may be called in small letters, and have a blank line less over it', () => {
  const chapters = ['Chapter I', 'Chapter II', 'Concerning the Goose'];
  const text = `${TITLE}${pages(...chapters)}\n\n\n\nThe Magic Ledger\n\n\n${prose()}`;
  expect(read(text).outline).toEqual([...chapters, 'The Magic Ledger']);
});

test('a line that has less room below than the chapters’ numbers is of the text', () => {
  const notice = `BEWARE OF THE GOOSE\n\n${prose()}`;
  const text = [pages('CHAPTER I', 'CHAPTER II'), notice, pages('CHAPTER III')].join(PAGE);
  expect(read(TITLE + text).outline).toEqual(['CHAPTER I', 'CHAPTER II', 'CHAPTER III']);
});

test('where scenes are parted by as much room, a line in it is no chapter', () => {
  const scenes = [prose(3), prose(3), prose(3)].join(PAGE);
  const text = [pages('CHAPTER I'), scenes, pages('CHAPTER II'), scenes, pages('THE GOOSE')].join(
    PAGE,
  );
  expect(read(TITLE + text).outline).toEqual(['CHAPTER I', 'CHAPTER II']);
});
