import { describe, expect, test } from 'vitest';

import { read } from './read-book.ts';

const LINES = [
  'Of that first lamp, and of the bitter oil',
  'The miller poured, and in the pouring lost',
  'What he had ground in all that windy year,',
  'Sing, heron, that upon the secret weir',
  'Didst stand on one cold leg, and saw the wheel',
  'Go round, and no man by to tell it halt;',
  'Till one more patient came and shut the sluice',
];

/** A book of blank verse, in which every so many lines one is set in. */
function canto(label: string, every: number): string {
  const lines = Array.from(
    { length: 63 },
    (_, i) => `${i % every === 9 ? '  ' : ''}${LINES[i % 7]}`,
  );
  return `${label}\n\n\n${lines.join('\n')}`;
}

describe('a long poem without rhymes', () => {
  test.each([12, 30, 100])('is verse where one line in %j begins a paragraph of it', (every) => {
    const books = ['Book I', 'Book II', 'Book III'].map((label) => canto(label, every));
    const { book } = read(`The Lost Lamp\n\nBy Ada Finch\n\n\n\n\n${books.join('\n\n\n\n\n')}`);
    const kinds = book.children.flatMap((each) =>
      each.type === 'chapter' ? each.children.map(({ type }) => type) : [],
    );
    expect(kinds).toEqual(['verse', 'verse', 'verse']);
  });
});
