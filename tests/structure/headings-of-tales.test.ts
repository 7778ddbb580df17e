import { describe, expect, test } from 'vitest';

import { prose, read, readSaved } from './read-book.ts';

const HEAD = 'The Kettle\nby Ada Finch';
const tale = (heads: readonly string[], room = '\n\n', paragraphs = 6): string =>
  [HEAD, ...heads.map((head) => `${head}\n\n${prose(paragraphs)}`)].join(room);
/** Each paragraph on a line of its own. */
const onLines = (paragraphs: number, indent = ''): string =>
  prose(paragraphs)
    .split('\n\n')
    .map((paragraph) => indent + paragraph.replaceAll('\n', ' '))
    .join('\n');

describe('titles between waves', () => {
  test.each(['~', '~*~'])('divide a tale: %j', (sign) => {
    const titles = ['The Landing', 'The Street', 'A Winter'];
    const heads = titles.map((title) => `${sign} ${title} ${sign}`);
    expect(read(tale(heads)).outline).toEqual(titles);
  });

  test('also right over text whose paragraphs are lines', () => {
    const parts = ['The Landing', 'The Street'].map((t) => `~ ${t} ~\n${onLines(6)}`);
    expect(read(`${HEAD}\n\n\n${parts.join('\n\n\n')}`).outline).toEqual([
      'The Landing',
      'The Street',
    ]);
  });

  test('the last of them is none where it says that the tale ends', () => {
    const heads = ['~ The Landing ~', '~ The Street ~'];
    expect(read(`${tale(heads)}\n\n\n~ The End ~`).outline).toEqual(['The Landing', 'The Street']);
  });

  test('say when a scene is, where they are no titles', () => {
    const heads = ['~ Two weeks later ~', '~ The next morning ~', '~ Later that day ~'];
    expect(read(tale(heads)).outline).toHaveLength(1);
  });
});

test('numbers with titles stand at the margin over lines that are set in, a paragraph each', () => {
  const heads = ['I. La pluie', 'II. Le quai', 'III. L’hiver'];
  const parts = heads.map((head) => `${head}\n${onLines(5, '    ')}`);
  expect(read(`LA BARQUE\nMaëlle Roc\n\n\n${parts.join('\n\n\n')}`).outline).toEqual([
    'I: La pluie',
    'II: Le quai',
    'III: L’hiver',
  ]);
});

describe('days of the week', () => {
  test.each([
    [['Monday', 'Tuesday', 'Wednesday']],
    [['Samedi', 'Dimanche', 'Lundi']],
    [['FREITAG', 'SAMSTAG', 'SONNTAG']],
  ])('are chapters in their order: %j', (days) => {
    expect(read(tale(days)).outline).toEqual(days);
  });

  test('are none out of order, or where text stands over the first', () => {
    expect(read(tale(['Monday', 'Sunday', 'Wednesday'])).outline).toHaveLength(1);
    const late = `${HEAD}\n\n${prose(2)}\n\n`;
    const days = ['Monday', 'Tuesday', 'Wednesday'].map((d) => `${d}\n\n${prose(6)}`).join('\n\n');
    expect(read(late + days).outline).toHaveLength(1);
  });
});

describe('five times and one more', () => {
  test.each([
    ['1', '2', '3', '+1'],
    ['One', 'Two', 'Three', 'And One'],
    ['one.', 'two.', 'three.', 'plus one.'],
  ])('%j, %j, %j, %j', (...heads) => {
    const { outline } = read(tale(heads));
    expect(outline).toHaveLength(4);
    expect(outline.at(-1)).toContain(heads.at(-1)?.replace(/\.$/, ''));
  });

  test('a line that goes on in a sentence counts none', () => {
    expect(read(tale(['1', '2', '3', 'And one of them'])).outline).toHaveLength(3);
  });
});

test('a short first paragraph under each number is no title where no line is wrapped', () => {
  const openings = [
    'It rained when the boats came in, and nobody had thought to bring a lamp for the child.',
    'She had the count by heart, and went over it twice.',
    'In the kitchen the kettle talked to itself.',
    'Three days went by before the last boat was seen.',
    'They sold the net in autumn to a man from the next bay.',
  ];
  const parts = openings.map(
    (text, i) => `${i + 1}.\n\n${text}\n\n${onLines(3).replaceAll('\n', '\n\n')}`,
  );
  const { outline } = read(`${HEAD}\n\n${parts.join('\n\n')}`);
  expect(outline).toEqual(['1', '2', '3', '4', '5']);
});

test('NOTES under CHAPTER ONE is its title, as the other chapter has one', () => {
  const heads = ['CHAPTER ONE\n\nNOTES\n', 'CHAPTER TWO\n\nMORNING\n'];
  expect(read(tale(heads, '\n\n\n\n')).outline).toEqual([
    'CHAPTER ONE: NOTES',
    'CHAPTER TWO: MORNING',
  ]);
});

test.each(['\n', '\n\n'])('a list that counts in words is a list of contents: room %j', (room) => {
  const list = ['One. Notes', 'Two. The Street', 'Three. A Winter'].map((t) => `  ${t}`);
  const heads = [
    'CHAPTER ONE\n\nNOTES\n',
    'CHAPTER TWO\n\nTHE STREET\n',
    'CHAPTER THREE\n\nA WINTER\n',
  ];
  const text = tale(heads, '\n\n\n\n').replace(
    'Finch',
    `Finch\n\n\n\nCONTENTS\n\n${list.join(room)}`,
  );
  const { outline, remarks } = read(text);
  expect(outline).toEqual([
    'CHAPTER ONE: NOTES',
    'CHAPTER TWO: THE STREET',
    'CHAPTER THREE: A WINTER',
  ]);
  expect(remarks.map(({ code }) => code)).toContain('structure/contents-removed');
});

test.each([
  [['1. The Landing', '2. Notes', '3. A Winter']],
  [['1. The Landing', '2. The Street', '3. Notes']],
])('a numbered chapter may be called Notes: %j', (heads) => {
  const { outline, back } = read(tale(heads, '\n\n\n'));
  expect(outline).toEqual(heads.map((head) => head.replace('.', ':')));
  expect(back).toEqual([]);
});

describe('numbers of pages between dashes', () => {
  const framed = (first: string, second: string): string =>
    [
      `${HEAD}\n\n\n                 1\n${onLines(4)}\n`,
      `                 ${first}\n${onLines(4)}\n\n\n                 2\n${onLines(4)}\n`,
      `                 ${second}\n${onLines(4)}\n`,
    ].join('');

  test('go where the chapters have none', () => {
    const { outline, remarks } = readSaved(framed('- 2 -', '- 3 -'));
    expect(outline).toEqual(['1', '2']);
    const gone = remarks.filter(({ code }) => code === 'clean/page-furniture-removed');
    expect(gone.map(({ before }) => before?.trim())).toEqual(['- 2 -', '- 3 -']);
  });

  test('count chapters where no number stands without', () => {
    const heads = ['- 1 -', '- 2 -', '- 3 -'];
    expect(readSaved(tale(heads)).outline).toEqual(['1', '2', '3']);
  });
});

describe('numbers at the right-hand side', () => {
  const paged = (numbers: readonly number[], column: number): string =>
    `${HEAD}\n\n\n${prose(4)}\n\n${numbers
      .map((n) => `${' '.repeat(column)}${n}\n\n${prose(4)}`)
      .join('\n\n')}`;

  test('from two on are pages of a manuscript', () => {
    const { outline, remarks } = readSaved(paged([2, 3, 4], 65));
    expect(outline).toHaveLength(1);
    expect(remarks.map(({ code }) => code)).toContain('clean/page-furniture-removed');
  });

  test('in the middle are chapters', () => {
    expect(readSaved(paged([2, 3, 4], 30)).outline.length).toBeGreaterThan(1);
  });
});
