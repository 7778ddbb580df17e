import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

test('a title that ends in its own count is a chapter where the list of contents names it whole', () => {
  const titles = ['A Day at the Mill', 'The Kettle, Pt 1', 'The Kettle, Pt 2', 'Geese at Night'];
  const list = titles.map((title, i) => `${i + 1}. ${title}`).join('\n');
  const story = titles.map((title) => `${title}\n\n\n${prose(6)}`).join('\n\n\n');
  expect(read(`${list}\n\n\n\n${story}`).outline).toEqual(titles);
});

test('a field that says how many chapters there are is no list of them', () => {
  const head = 'Title: The Kettle\n\nAuthor: Nell Reed\n\nChapters: 1\n\nPublished: May 2003';
  const note = 'Notes: This was written in a rowing boat with Holm.';
  const { book, outline, remarks } = read(`${head}\n\n${note}\n\n\n${prose(6)}`);
  expect(remarks.map(({ code }) => code)).not.toContain('structure/contents-removed');
  expect(outline).not.toContain('Notes: This was written in a rowing boat with Holm.');
  expect(JSON.stringify(book)).toContain('rowing boat');
});
