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
  ])('%s', (_, head) => {
    expect(said(head)).toEqual(['THE KETTLE', 'Ada Finch']);
  });

  test('a title over a lone `by` may begin with a number and hold a name', () => {
    expect(said('6 WEST BY 4 SOUTH\n\nby\n\nAda Finch')).toEqual([
      '6 WEST BY 4 SOUTH',
      'Ada Finch',
    ]);
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
