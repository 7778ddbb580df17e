import { expect, test } from 'vitest';

import { prose, read, type ReadBook } from './read-book.ts';

const NUMBERS = ['I', 'II', 'III'];
const LABELS = ['CHAPTER ', 'Chapter ', ''];

/** A book of three chapters with something right under the label of each. */
function book(label: string, under: string): ReadBook {
  const chapters = NUMBERS.map((number) => `${label}${number}\n\n${under}\n\n\n${prose(5)}`);
  return read(`THE MILL\n\nby Tom Reed\n\n\n\n${chapters.join('\n\n\n\n')}\n`);
}

/** The kinds of what stands first under the first heading. */
function opening({ book: { children } }: ReadBook): readonly string[] {
  const [first] = children;
  return (first?.children ?? [])
    .slice(0, 1)
    .map((block) => `${block.type}${'role' in block ? `:${block.role ?? ''}` : ''}`);
}

const QUOTED = '“The Weir Is Wide”';
const SLANTED = '_The Weir Is Wide_';

test.each([
  `${QUOTED}\n--Ada Finch`,
  `${QUOTED}\nADA FINCH`,
  `${QUOTED}\n\nADA FINCH`,
  `${SLANTED}\n--Ada Finch`,
  `${SLANTED}\n\n--Ada Finch`,
  `${SLANTED}\nA. FINCH`,
  `${SLANTED}\n_by Ada Finch_`,
  `${SLANTED}\n\nby Ada Finch`,
  'The Weir Is Wide\n--Ada Finch',
  '    The Weir Is Wide\n                  ADA FINCH',
])('a saying over whose it is is no title: %j', (motto) => {
  for (const label of LABELS) {
    const result = book(label, motto);
    expect(result.outline).toEqual(NUMBERS.map((number) => label + number));
    expect(opening(result)).toEqual(['epigraph']);
  }
});

test.each([`${QUOTED} --Ada Finch`, `${SLANTED} — A. FINCH`])(
  'a saying with whose it is behind it is none: %j',
  (motto) => {
    for (const label of LABELS)
      expect(book(label, motto).outline).toEqual(NUMBERS.map((number) => label + number));
  },
);

test.each([
  [SLANTED, 'The Weir Is Wide'],
  ['THE WEIR IS WIDE\nA TALE OF STONES', 'THE WEIR IS WIDE A TALE OF STONES'],
  ['The Weir Is Wide\nby Ada Finch', 'The Weir Is Wide'],
])('a title stays one, and who wrote the chapter is not of it: %j', (under, title) => {
  for (const label of LABELS)
    expect(book(label, under).outline).toEqual(
      NUMBERS.map((number) => `${label}${number}: ${title}`),
    );
});
