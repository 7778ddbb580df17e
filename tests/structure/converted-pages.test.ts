import { expect, test } from 'vitest';

import { codes, prose, readSaved } from './read-book.ts';

const FLUSH = prose().replaceAll('\n\n', '\n');

test('a page that a browser of the terminal wrote keeps no numbers and no list of its links', () => {
  const story = readSaved(`The Salt Stair

   by [1]drowsy_pell

   Rating:
          [2]General Audiences

   Language:
          English

   Summary

     Ninety steps down, and a [3]lamp.

Chapter 1: Going Down

   ${prose(1).replaceAll('\n', '\n   ')} A note[7] of the author’s.

Chapter 2: Coming Up

   ${prose(1).replaceAll('\n', '\n   ')}

References

   1. http://pier.example/users/drowsy_pell
   2. http://pier.example/tags/General%20Audiences
   3. http://pier.example/works/17#lamp
`);
  const { title, authors } = story.book.metadata;
  expect([title?.value, authors[0]?.value]).toEqual(['The Salt Stair', 'drowsy_pell']);
  expect(story.outline).toEqual(['Chapter 1: Going Down', 'Chapter 2: Coming Up']);
  const text = JSON.stringify(story.book);
  expect(text).not.toMatch(/References|pier\.example|\[[123]\]/);
  expect(text).toContain('A note[7] of the author’s.');
});

test('a list of references that is the author’s stays', () => {
  const { book } = readSaved(`${prose()}\n\nReferences\n\n1. The Book of Oil\n2. On Wicks\n`);
  expect(JSON.stringify(book)).toContain('On Wicks');
});

test('headings between stars are those of the page that was converted', () => {
  const story = readSaved(`***** Preface *****
The Lamp at Reed End
Posted originally on the Archive_of_Our_Own at http://archive.example/works/
918273.
  Rating:
      General_Audiences
  Additional Tags:
      Found_Family
  Series:
      Part 3 of Reed_End_Nights
****** The Lamp at Reed End ******
by tam_oar, hobreed
Summary
     Nobody lights the lamp.
See the end of the work for more_notes.
***** Chapter 1: The Oil *****
${FLUSH}
***** Chapter 2 *****
${FLUSH}
***** Afterword *****
Please drop_by_the_Archive_and_comment to let the creator know if you enjoyed
their work!
`);
  const { title, authors, series, source, subjects } = story.book.metadata;
  const names = authors.map(({ value }) => value);
  expect([title?.value, ...names]).toEqual(['The Lamp at Reed End', 'tam_oar', 'hobreed']);
  expect([series?.name, series?.number]).toEqual(['Reed End Nights', 3]);
  expect([source, ...subjects]).toEqual(['http://archive.example/works/918273', 'Found Family']);
  expect(story.outline).toEqual(['Chapter 1: The Oil', 'Chapter 2']);
  expect(JSON.stringify(story.book)).not.toMatch(/918273\."|enjoyed|See the end/);
  expect(codes(story)).toContain('ingest/markup-read');
});
