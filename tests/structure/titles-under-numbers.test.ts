import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

test('short first paragraphs under bare numbers are no titles, though all chapters begin with one', () => {
  const first = [
    'A kettle was singing somewhere at the back of the mill.',
    'You could see the weir from the landing, if the weather was kind.',
    'The ferry goes at dusk, the landlady said.',
    'Nobody had come up the line since Thursday.',
    'By evening the water had come as far as the second gate.',
  ];
  const numbers = ['I', 'II', 'III', 'IV', 'V'];
  const chapters = numbers.map((number, i) => `${number}\n\n\n${first[i]}\n\n${prose(3)}`);
  const { outline } = read(
    `THE MILL PAPERS\n\nby Ada Finch\n\n\n\n\n\n${chapters.join('\n\n\n\n\n')}\n`,
  );
  expect(outline).toEqual(numbers);
});
