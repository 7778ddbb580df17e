import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const HEAD = 'THE MILL\n\nby Ada Finch\n\n\n\n\n';
const TITLES = [
  'Of the family at the mill; in which a likeness is shown of minds\nas well as of noses.',
  'Misfortunes of a miller. The loss of a cow makes the worthy\nno humbler.',
  'A journey. The happiest turns of a life are found at last to be\nof nobody’s making.',
  'A proof that even the smallest mill may grant content, which hangs\non the weather and not on the wheel.',
];

function chapters(label: (i: number) => string, openings: readonly string[], text: string): string {
  const pages = openings.map((opening, i) => `${label(i)}\n\n${opening}\n\n${text}`);
  return `${HEAD}${pages.join('\n\n\n\n\n')}`;
}

const counted = (i: number): string => `CHAPTER ${i + 1}`;

test('sentences under every chapter’s label are titles where hardly a paragraph is as short', () => {
  const { outline } = read(chapters(counted, TITLES, prose(5)));
  expect(outline).toEqual(
    TITLES.map((title, i) => {
      const whole = title.replace('\n', ' ');
      return `CHAPTER ${i + 1}: ${/\. /.test(whole) ? whole : whole.replace(/\.$/, '')}`;
    }),
  );
});

test('sentences that tell what was begin the text', () => {
  const openings = [
    'The rain had stopped. Nobody said a word about it, and the wheel\nwent round as it always did.',
    'He was late. The miller had been waiting since noon, and she\nlooked it.',
    'She said that it was nothing. The cow came home by herself that\nnight.',
    'It was Tuesday. The goose had opinions about that, and they were\nheard.',
  ];
  expect(read(chapters(counted, openings, prose(5))).outline).toEqual(
    openings.map((_, i) => `CHAPTER ${i + 1}`),
  );
});

test('a chapter without such a sentence leaves the others their first paragraphs', () => {
  const openings = [...TITLES.slice(0, 3), prose(1)];
  expect(read(chapters(counted, openings, prose(5))).outline).toEqual(
    openings.map((_, i) => `CHAPTER ${i + 1}`),
  );
});

test('where paragraphs are short the first of a chapter is one of them', () => {
  const short = 'Nobody answers.\n\nThe wheel goes round.\n\nIt is late, and the lamp is out.';
  expect(read(chapters(counted, TITLES, short)).outline).toEqual(
    TITLES.map((_, i) => `CHAPTER ${i + 1}`),
  );
});

test('sentences that are set in under every number, over text at the margin, are titles', () => {
  const titles = [
    '   Come il mugnaio trovò un manico che rideva e piangeva come\n   un bambino.',
    '   Il mugnaio regala il manico al suo amico.',
    '   Il manico ha fame e cerca una noce.',
    '   Il manico si addormenta coi piedi sulla stufa, e la mattina\n   dopo si sveglia bruciato.',
  ];
  const numbers = ['I.', 'II.', 'III.', 'IV.'];
  const label = (i: number): string => `                    ${numbers[i]}`;
  const { outline } = read(chapters(label, titles, prose(5)));
  expect(outline).toHaveLength(4);
  expect(outline[2]).toBe('III: Il manico ha fame e cerca una noce');
});
