import { describe, expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const said = (head: string) => {
  const { metadata } = read(`${head}\n\n\n${prose(8)}`).book;
  return [metadata.title?.value, metadata.authors.map(({ value }) => value).join(' & ')];
};

describe('a title and a name that no word announces', () => {
  test.each([
    ['The Kettle\n———\nAda Finch', 'The Kettle', 'Ada Finch'],
    ['THE KETTLE\n──────────\nADA FINCH', 'THE KETTLE', 'ADA FINCH'],
    ['The Kettle\na story\nAda Finch', 'The Kettle', 'Ada Finch'],
    ['La Bouilloire\nnouvelle\nMaëlle Roc', 'La Bouilloire', 'Maëlle Roc'],
    ['The Kettle\nA Very Short Story\nAda Finch', 'The Kettle', 'Ada Finch'],
    ['The Kettle\na tale for winter evenings\nAda Finch', 'The Kettle', 'Ada Finch'],
    ['The Kettle\n* * *\nAda Finch', 'The Kettle', 'Ada Finch'],
    ['The Kettle\nAda Finch\n1998', 'The Kettle', 'Ada Finch'],
    ['The Kettle\nAda Finch\nJune 1998', 'The Kettle', 'Ada Finch'],
    ['The Kettle\nAda Finch\nWick, June 1998', 'The Kettle', 'Ada Finch'],
    ['The Kettle\nAda Finch\n© 2008', 'The Kettle', 'Ada Finch'],
    ['THE KETTLE\nADA FINCH\n(c) 2008 Ada Finch', 'THE KETTLE', 'ADA FINCH'],
    ['La Bouilloire\nnouvelle de Maëlle Roc', 'La Bouilloire', 'Maëlle Roc'],
    ['Il bollitore\nracconto di Vela Storti', 'Il bollitore', 'Vela Storti'],
    ['La Bouilloire\nconte d’Yves Roc\n\nÀ ma mère, qui avait soif.', 'La Bouilloire', 'Yves Roc'],
    ['1893\nAda Finch', '1893', 'Ada Finch'],
    ['1893\nby Ada Finch', '1893', 'Ada Finch'],
    ['No. 9\nby Ada Finch', 'No. 9', 'Ada Finch'],
    ['FORTY-ONE\n\nby Ada Finch', 'FORTY-ONE', 'Ada Finch'],
    ['The Wet Street - Ada Finch', 'The Wet Street', 'Ada Finch'],
    ['Winter Goose — Ada Finch', 'Winter Goose', 'Ada Finch'],
    ['Ada Finch – The Wet Street', 'The Wet Street', 'Ada Finch'],
  ])('%j', (head, title, author) => {
    expect(said(head)).toEqual([title, author]);
  });

  test.each([
    'La Bouilloire\nconte de Noël',
    // Somebody else has the rights.
    'The Kettle\nWinter Tales\n© 2008 Ada Finch',
  ])('%j names nobody', (head) => {
    expect(said(head)[1]).toBe('');
  });

  test('what stands between title and name is the subtitle, and a row of signs is nothing', () => {
    const subtitle = (head: string) =>
      read(`${head}\n\n\n${prose(8)}`).book.metadata.subtitle?.value;
    expect(subtitle('The Kettle\na story\nAda Finch')).toBe('a story');
    expect(subtitle('The Kettle\n──────\nAda Finch')).toBeUndefined();
  });

  test.each([
    ['The Kettle\nAda Finch\n1998', '1998'],
    ['The Kettle\nAda Finch\nJune 1998', '1998-06'],
    ['The Kettle\nby Ada Finch\n12 March 2004', '2004-03-12'],
  ])('a date under the name is the story’s: %j', (head, date) => {
    const { book, outline } = read(`${head}\n\n\n${prose(8)}`);
    expect(book.metadata.published).toBe(date);
    expect(outline).toHaveLength(1);
    expect(JSON.stringify(book.children)).not.toContain('1998');
  });
});

describe('a dash in a title', () => {
  test.each([
    // The story tells of the second.
    'The Wet Street - Old Kitchen',
    'The Ledger - Silver Winter',
    // Nothing tells that the first is a title.
    'Silverwing - Ada Finch',
    // What kind of text it is
    'The Wet Street - Final Draft',
    'The Wet Street - Chapter Nine',
    'The Wet Street - And Other Geese',
  ])('parts no author off: %j', (head) => {
    expect(said(head)[1]).toBe('');
  });

  test('says no author where another line names one', () => {
    expect(said('The Wet Street - Ada Finch\n\nby Nell Reed')[1]).toBe('Nell Reed');
  });
});

test('a year over all else is no year of printing, and no title where others are chapters', () => {
  const { metadata } = read(
    `1893\nAda Finch\n\n\n${prose(8)}\n\n\n1894\nNell Reed\n\n\n${prose(8)}`,
  ).book;
  expect(metadata.published).toBeUndefined();
  expect(metadata.title).toBeUndefined();
});

test('right under the known title a pen name may be any words', () => {
  const text = `The Kettle\nby lady of the kettle\n\n\n${prose(8)}`;
  const { book } = read(text, {}, { Title: 'The Kettle' });
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['lady of the kettle']);
  // Without it they may be a title's.
  expect(read(text).book.metadata.authors).toEqual([]);
});
