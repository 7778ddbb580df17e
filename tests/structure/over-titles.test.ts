import { describe, expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const said = (head: string) => {
  const { metadata } = read(`${head}\n\n\n${prose(8)}`).book;
  return [metadata.title?.value, metadata.authors.map(({ value }) => value).join(' & ')];
};

describe('what stands over a title is not the title', () => {
  test.each([
    [
      'a notice of who hands it round',
      '     THIS IS A SHAREWARE STORY\n\n\n\n\n     THE KETTLE\n\n         by\n\n     Ada Finch',
    ],
    ['a presenter', 'The Quay Players present\n\n\n\nTHE KETTLE\nby Ada Finch'],
    ['a row of stars', '    ***************\n      THE KETTLE\n         by\n      Ada Finch'],
    [
      'the title again for show',
      'THE KETTLE\n-> A Quay Fiction Presentation <-\nT H E  K E T T L E\n\n\nOriginally Written by: Ada Finch\nBrought to you by Old Hob',
    ],
    ['a year of rights between title and name', 'THE KETTLE\n(c) 1988\nAda Finch'],
    ['whose the rights are, alone', 'COPYRIGHT 1987 by Ada Finch\n\n\n          THE KETTLE'],
    ['whose the rights are, below', 'THE KETTLE\n\n          Copyright 1987, Ada Finch'],
    [
      'what was said to those who got the file',
      'This novel is being handed about as shareware. If you like it, you\ncan send a kettle to:\n\nFINCH\n12 Mill Street\n\nEnjoy!\nTHE KETTLE\nby Ada Finch\ncopyright 1993-1994',
    ],
  ])('%s', (_, head) => {
    expect(said(head)).toEqual(['THE KETTLE', 'Ada Finch']);
  });

  test('a title over a lone `by` may begin with a number and hold a name', () => {
    expect(said('6 WEST BY 4 SOUTH\n\nby\n\nAda Finch')).toEqual([
      '6 WEST BY 4 SOUTH',
      'Ada Finch',
    ]);
  });

  test('initials are of the name that the rights are said to be', () => {
    expect(said('THE KETTLE\n\n     Copyright 1991, Ada P. Finch')[1]).toBe('Ada P. Finch');
  });

  test('nobody is called `AUTHOR UNKNOWN`', () => {
    expect(said('THE KETTLE\nAUTHOR UNKNOWN')).toEqual(['THE KETTLE', '']);
  });

  test('what was said to those who got the file is a note, and the addresses stay in it', () => {
    const { book } = read(
      `This novel is shareware. Send a kettle to:\n\nFINCH\n12 Mill Street\n\nTHE KETTLE\nby Ada Finch\ncopyright 1993\n\n\n${prose(8)}`,
    );
    expect(JSON.stringify(book.children)).not.toContain('12 Mill Street');
    expect(JSON.stringify(book)).toContain('12 Mill Street');
  });

  test('the title again letter by letter over room is no heading, however far its pieces stand apart', () => {
    const { outline } = read(
      `THE TINKER’S OPERA by ADA FINCH\n\nOriginally published 1728, this is based on the printed text of 1765.\n\n=======================\n\n\nTHE\n\nTINKER’S\n\nOPERA.\n\n---------\nWritten by Mrs. FINCH\n---------\n\n\n\n\nACT I\n\n\n${prose(8)}\n\n\nACT II\n\n\n${prose(8)}`,
    );
    expect(outline.join()).not.toContain('OPERA');
  });

  test('the first of two titles stays, where no notice stands over the second', () => {
    expect(said('WINTER TALES\n\n\n\nThe Kettle\n\nby Ada Finch')[0]).toBe('WINTER TALES');
  });

  test('who handed the text round is kept on the page about it', () => {
    const { book } = read(`THE KETTLE\nby Ada Finch\nBrought to you by Old Hob\n\n\n${prose(8)}`);
    expect(JSON.stringify(book.metadata)).toContain('Brought to you by Old Hob');
    expect(JSON.stringify(book.children)).not.toContain('Old Hob');
  });
});
