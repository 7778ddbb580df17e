import { describe, expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const about = (head: string) => {
  const { book } = read(`${head}\n\n\n\n${prose(8)}`);
  const { title, authors } = book.metadata;
  return { title: title?.value, authors: authors.map(({ value }) => value), book };
};

describe('who wrote a manuscript and where to write to', () => {
  test.each([
    'Name: Ada Finch\nAddress: 3 Mill Lane, Wick\nEmail: ada@mill.example\nWord Count: 1,040',
    'Name: Ada Finch\nAddress: 3 Mill Lane, Wick\nPhone: 555-0142\nEmail: ada@mill.example',
    'Ada Finch · 3 Mill Lane · ada@mill.example · about 3,000 words',
    'Ada Finch | ada@mill.example | 3,000 words',
    'Ada Finch - ada@mill.example - 555 0142',
  ])('is no title, and is not printed: %j', (block) => {
    const { title, authors, book } = about(`${block}\n\n\n\nTHE KETTLE`);
    expect(title).toBe('THE KETTLE');
    expect(authors).toEqual(['Ada Finch']);
    expect(JSON.stringify(book)).not.toMatch(/mill\.example|Mill Lane|555/);
  });

  test.each(['First serial rights', 'First British rights offered', 'Disposable copy'])(
    'what is offered to the editor stands with it: %s',
    (offer) => {
      const block = `ADA FINCH\n3 Mill Lane, Wick\nada@mill.example\n\n${offer}`;
      const { title } = about(`${block}\n\n\n\n     THE KETTLE\n\n     By Ada Finch`);
      expect(title).toBe('THE KETTLE');
    },
  );

  test('stands in the corner of the first page without mail or count', () => {
    const block = [
      'goose.txt',
      'Ada Finch',
      'Mill Works',
      'P.O. Box 105',
      'Wick, Me 04572',
      'June 26, 1992',
    ]
      .map((line) => ' '.repeat(44) + line)
      .join('\n');
    const { title, authors, book } = about(`${block}\n\n\n\n\n          THE KETTLE`);
    expect(title).toBe('THE KETTLE');
    expect(authors).toEqual(['Ada Finch']);
    expect(JSON.stringify(book)).not.toContain('P.O.');
  });

  test('a name beside an author, or that is no person’s, is the story’s', () => {
    const rest = 'Email: ada@mill.example\nRating: G';
    expect(about(`Name: The Kettle\nAuthor: Ada Finch\n${rest}`).title).toBe('The Kettle');
    expect(about(`Name: The Kettle\n${rest}\nSummary: It boils.`).title).toBe('The Kettle');
  });

  test('is not printed under the end either', () => {
    const block = 'Ada Finch\n3 Mill Lane\nWick\nada@mill.example\nAbout 1,200 words';
    const story = (last: string) =>
      JSON.stringify(read(`THE KETTLE\n\nby Ada Finch\n\n\n\n${prose(8)}\n\n${last}`).book);
    expect(story(`THE END\n\n\n${block}`)).not.toMatch(/mill\.example|Mill Lane|1,200/);
    expect(story(block)).toContain('Mill Lane');
    expect(story('THE END\n\n\nAda Finch\nWick, 1911')).toContain('Wick, 1911');
  });
});
