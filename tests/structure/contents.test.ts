import { describe, expect, test } from 'vitest';

import { bookOf, codes, prose, read } from './read-book.ts';

describe('the file’s own contents list', () => {
  test('ends above the first heading of the text, however near that stands', () => {
    const titles = [
      'PROLOGUE',
      'CHAPTER I. The Goose',
      'CHAPTER II. The Ledger',
      'CHAPTER III. The Weir',
    ];
    const text = titles.map((title) => `${title}\n\n${prose(6)}`);
    const story = `The Mill\n\nby Ada Finch\n\nCONTENTS\n\n${titles.join('\n\n')}\n\n${text.join('\n\n')}`;
    expect(read(story).outline).toEqual([
      'PROLOGUE',
      'CHAPTER I: The Goose',
      'CHAPTER II: The Ledger',
      'CHAPTER III: The Weir',
    ]);
  });

  const titles = ['The Sisters of the Mill', 'Clay', 'An Encounter', 'The Dead Goose'];

  test('names the stories of a collection, also with a misprint, and goes', () => {
    const list = titles.map((title) => title.replace('Encounter', 'Encouter')).join('\n\n');
    const stories = titles
      .map((title) => `${title.toUpperCase()}\n\n\n${prose()}`)
      .join('\n\n\n\n');
    const result = read(`Contents\n\n${list}\n\n\n\n${stories}`);
    expect(result.outline).toEqual(titles.map((title) => title.toUpperCase()));
    expect(codes(result)).toContain('structure/contents-removed');
  });

  test('may be called an index where it stands in front', () => {
    const stories = titles
      .map((title) => `${title.toUpperCase()}.\n\n\n${prose()}`)
      .join('\n\n\n\n');
    const result = read(`Index.\n\n\n${titles.join('\n')}\n\n\n\n\n${stories}`);
    expect(result.outline).toEqual(titles.map((title) => title.toUpperCase()));
  });

  test('is known without a title by its numbers', () => {
    const list = titles.map((title, i) => `${['I', 'II', 'III', 'IV'][i]}. ${title}`).join('\n');
    const stories = titles
      .map(
        (title, i) =>
          `ADVENTURE ${['I', 'II', 'III', 'IV'][i]}. ${title.toUpperCase()}\n\n${prose()}`,
      )
      .join('\n\n\n\n');
    expect(read(`${list}\n\n\n\n${stories}`).outline).toHaveLength(4);
  });

  test('without a title ends above the first number that stands alone', () => {
    const numbers = ['I', 'II', 'III', 'IV'];
    const list = titles.map((title, i) => `     ${numbers[i]}   ${title}`).join('\n');
    const text = titles.map((title, i) => `${numbers[i]}\n\n${title}\n\n\n${prose(6)}`);
    const page = 'THE MILL\n\nby Ada Finch\n\n\n\n';
    expect(read(`${page}${list}\n\n\n\n\n${text.join('\n\n\n\n\n')}`).outline).toEqual(
      titles.map((title, i) => `${numbers[i]}: ${title}`),
    );
  });

  test('of a volume is called after it', () => {
    const chapters = bookOf('CHAPTER I\n\nTHE GOOSE', 'CHAPTER II\n\nTHE LEDGER');
    const list = 'CONTENTS OF VOL. I.\n\nCHAPTER I. The Goose   1\nCHAPTER II. The Ledger   9';
    expect(read(`${list}\n\n\n\n${chapters}`).outline).toEqual([
      'CHAPTER I: THE GOOSE',
      'CHAPTER II: THE LEDGER',
    ]);
  });

  test('stands behind the stories, as in France', () => {
    const list = titles.map((title, i) => `${title} ........ ${i * 20 + 1}`).join('\n');
    const stories = titles.map((title) => `${title}\n\n\n${prose()}`).join('\n\n\n\n');
    const result = read(
      `CONTES\n\npar Ada Finch\n\n\n\n${stories}\n\n\n\nTABLE DES MATIÈRES\n\n\n${list}`,
    );
    expect(result.outline).toEqual(titles);
    expect(codes(result)).toContain('structure/contents-removed');
  });

  test('stands behind the stories, with a foreword named and a printer under it', () => {
    const all = ['Avant-propos', ...titles];
    const list = all.map((title, i) => `    ${title}${' '.repeat(30)}${i * 20 + 1}`).join('\n');
    const stories = all.map((title) => `${title.toUpperCase()}\n\n\n${prose()}`).join('\n\n\n\n\n');
    const { outline, front } = read(
      `CONTES\n\npar Ada Finch\n\n\n\n${stories}\n\n\n\nTABLE\n\n\n${list}\n\n\n\nADA FINCH--IMPRIMERIE DU MOULIN`,
    );
    expect([...front, ...outline]).toEqual([
      'preface: AVANT-PROPOS',
      ...titles.map((title) => title.toUpperCase()),
    ]);
  });

  test('with pages and leaders', () => {
    const text = `CONTENTS\n\nCHAPTER                     PAGE\n   I. The Goose ......... 1\n  II. The Ledger ........ 9\n\n\n\n${bookOf('CHAPTER I\n\nTHE GOOSE', 'CHAPTER II\n\nTHE LEDGER')}`;
    expect(read(text).outline).toEqual(['CHAPTER I: THE GOOSE', 'CHAPTER II: THE LEDGER']);
  });

  test('with pages ends where the text begins, however short its first paragraphs are', () => {
    const entry = (title: string, page: number): string => `${title} ${'.'.repeat(40)} ${page}`;
    const list = [entry('I Le grain', 4), entry('II La farine', 9), entry('Sur ce livre', 12)];
    const said = ['– Il tourne, dit le meunier, et il éclaire.', 'Il le dit tout bas, à son chat.'];
    const talk = Array.from({ length: 8 }, () => said).flat();
    const { outline, book } = read(
      `LE MOULIN\n\n\nTable des matières\n\n${list.join('\n')}\n\n\nI\nLe grain\n\n${talk.join('\n\n')}\n\n\nII\nLa farine\n\n${prose(3)}`,
    );
    expect(outline).toEqual(['I: Le grain', 'II: La farine']);
    expect(JSON.stringify(book.children)).toContain('Il le dit tout bas');
  });

  test('ends before the prelude that it does not name', () => {
    const list =
      'CONTENTS\n\nBOOK I\n\nCHAPTER I CHAPTER II\n\n\nBOOK II\n\nCHAPTER III CHAPTER IV';
    const text = bookOf('PRELUDE', 'BOOK I.\n\nFLOUR.', 'CHAPTER I.', 'CHAPTER II.', 'BOOK II.');
    expect(read(`${list}\n\n\n\n\n${text}`).outline.slice(0, 3)).toEqual([
      'PRELUDE',
      'BOOK I: FLOUR',
      '  CHAPTER I',
    ]);
  });

  test('ends where the first head of its own comes again, with what titles it', () => {
    const list =
      'CONTENTS\n\nBOOK I -- OF FLOUR\n\nChapter i -- Of a mill.\n\nChapter ii -- Of a kettle.\n\n\nBOOK II -- OF WHEAT\n\nChapter i -- Of water.';
    const text = bookOf(
      'BOOK I.\n\nOF FLOUR AND WHO\nPAYS FOR TOAST.\n\n\nChapter i.\n\nOf a mill.',
      'Chapter ii.\n\nOf a kettle.',
      'BOOK II.\n\nOF WHEAT.\n\n\nChapter i.\n\nOf water.',
    );
    const { outline, book } = read(`${list}\n\n\n\n\n${text}`);
    expect(outline).toEqual([
      'BOOK I: OF FLOUR AND WHO PAYS FOR TOAST',
      '  Chapter i: Of a mill',
      '  Chapter ii: Of a kettle',
      'BOOK II: OF WHEAT',
      '  Chapter i: Of water',
    ]);
    expect(JSON.stringify(book)).not.toContain(' -- ');
  });

  test('ends at a gap that is wider than any in it', () => {
    const names = ['The Goose', 'The Ledger', 'The Oil'];
    const [goose, ledger, oil] = names.map((name, i) =>
      bookOf(`CHAPTER ${['I', 'II', 'III'][i]}\n\n${name}`),
    );
    const text = [`PART I\n\n\n${goose}`, ledger, `PART II\n\n\n${oil}`].join('\n\n\n\n');
    const page = `THE MILL\n\nby Ada Finch\n\n\n\n\nCONTENTS\n\n${names.join('\n\n')}`;
    expect(read(`${page}\n\n\n\n\n\n${text}`).outline).toEqual([
      'PART I',
      '  CHAPTER I: The Goose',
      '  CHAPTER II: The Ledger',
      'PART II',
      '  CHAPTER III: The Oil',
    ]);
  });

  test('holds an entry that names nothing, where it is set out to its page', () => {
    const list = 'CONTENTS\n\nThe Goose         1\n\nThe Ledger       14\n\nOil and Water    26';
    const text = bookOf('The Goose', 'The Ledger', 'Of Oil');
    const { outline, book } = read(`${list}\n\n\n\n\n${text}`);
    expect(outline).toEqual(['The Goose', 'The Ledger']);
    expect(JSON.stringify(book)).not.toContain('Water');
  });

  test('of parts, each with its column of pages', () => {
    const entry = (number: string, title: string, page: number): string =>
      `   ${number.padEnd(5)} ${title.padEnd(52)} ${page}`;
    const list = [
      'PART ONE',
      '',
      'CHAPTER                                                     PAGE',
      entry('I.', 'In Which a Goose is Weighed', 1),
      entry('II.', 'The Second Ledger is Brought', 9),
      entry('III.', 'Nobody Owns to the Oil', 17),
      entry('IV.', 'The Third Night at the Mill', 26),
      '',
      'PART TWO',
      '',
      entry('V.', 'A Bridge and What Was Under It', 33),
    ];
    const chapter = (number: string, title: string): string =>
      `CHAPTER ${number}\n\n${title}\n\n\n${prose()}`;
    const body = [
      'PART ONE',
      chapter('I', 'IN WHICH A GOOSE IS WEIGHED'),
      chapter('II', 'THE SECOND LEDGER IS BROUGHT'),
      chapter('III', 'NOBODY OWNS TO THE OIL'),
      chapter('IV', 'THE THIRD NIGHT AT THE MILL'),
      'PART TWO',
      chapter('V', 'A BRIDGE AND WHAT WAS UNDER IT'),
    ];
    const text = `CONTENTS\n\n\n${list.join('\n')}\n\n\n\n\n${body.join('\n\n\n\n\n')}`;
    expect(read(text).outline.map((line) => line.trim())).toEqual([
      'PART ONE',
      'CHAPTER I: IN WHICH A GOOSE IS WEIGHED',
      'CHAPTER II: THE SECOND LEDGER IS BROUGHT',
      'CHAPTER III: NOBODY OWNS TO THE OIL',
      'CHAPTER IV: THE THIRD NIGHT AT THE MILL',
      'PART TWO',
      'CHAPTER V: A BRIDGE AND WHAT WAS UNDER IT',
    ]);
  });
});

test('the stories that a contents list names hold the chapters that begin again under them', () => {
  const parts = ['THE MILL', 'THE PIER'];
  const stories = parts.map((title) => `${title}\n\n\n\n${bookOf('CHAPTER I', 'CHAPTER II')}`);
  expect(
    read(`Contents\n\n${parts.join('\n')}\n\n\n\n${stories.join('\n\n\n\n')}`).outline,
  ).toEqual(['THE MILL', '  CHAPTER I', '  CHAPTER II', 'THE PIER', '  CHAPTER I', '  CHAPTER II']);
});

test('a list whose entries the headings spell otherwise ends before the first paragraph', () => {
  const story = `STAVE ONE\n\nNOTES\n\nThere were eleven geese at the ferry, and there had been twelve of them at breakfast.\n\n“Count again.”\n\n${prose(3)}\n\nSTAVE TWO\n\nMORNING\n\n${prose(3)}`;
  const { book } = read(`CONTENTS\n\nOne. Notes\n\nTwo. Morning\n\n\n${story}`);
  expect(JSON.stringify(book)).toContain('eleven geese');
});

const GROUPS = [
  ['SONGS OF MORNING', 'Introduction', 'The Drover', 'The Colt'],
  ['SONGS OF EVENING', 'Introduction', 'The Heron', 'The Bridge'],
];
const rows = GROUPS.flatMap(([group = '', ...poems]) => [
  group,
  ...poems.map((poem) => `  ${poem.toUpperCase()}`),
]);
const songs = GROUPS.map(
  ([group, ...poems]) =>
    `${group}\n\n\n\n\n${poems.map((poem) => `${poem.toUpperCase()}\n\n\n${prose()}`).join('\n\n\n\n\n')}`,
).join('\n\n\n\n\n');

test.each([
  ['blank lines', '\n\n'],
  ['none', '\n'],
])('goes on where its second group begins with the words of the first: %s', (_, seam) => {
  const list = GROUPS.map(
    ([group, ...poems]) => `             ${group}\n\n${poems.join('\n')}`,
  ).join(seam);
  const { outline } = read(`CONTENTS\n\n${list}\n\n\n\n${songs}`);
  expect(outline).toEqual(rows);
});

test('a list behind the text ends with the line that says so', () => {
  const chapters = ['LA LAMPE', 'LE MOULIN', 'LE BARRAGE'];
  const list = chapters.map((title, i) => `  ${title.padEnd(30)}${i * 20 + 5}`).join('\n');
  const { outline, book } = read(
    `CONTES\n\npar Ada Finch\n\n\n\n\n${bookOf(...chapters)}\n\n\n\n\nTABLE DES MATIÈRES.\n\n\n${list}\n\n\nFIN DE LA TABLE.`,
  );
  expect(outline).toEqual(chapters);
  expect(JSON.stringify(book)).not.toContain('FIN DE LA');
});

test('a list with the heads of its column under each part goes on to its end', () => {
  const list =
    'CONTENTS\n\nPART I\n\nCHAPTER\n\n    I  THE GOOSE\n   II  THE LEDGER\n\nPART II\n\nCHAPTER\n\n    I  THE LAMP\n   II  THE WEIR';
  const text = [
    `PART I\n\n\n\n\n${bookOf('CHAPTER I\n\nTHE GOOSE', 'CHAPTER II\n\nTHE LEDGER')}`,
    `PART II\n\n\n\n\n${bookOf('CHAPTER I\n\nTHE LAMP', 'CHAPTER II\n\nTHE WEIR')}`,
  ].join('\n\n\n\n\n');
  expect(read(`THE MILL\n\nby Ada Finch\n\n\n\n${list}\n\n\n\n\n${text}`).outline).toEqual([
    'PART I',
    '  CHAPTER I: THE GOOSE',
    '  CHAPTER II: THE LEDGER',
    'PART II',
    '  CHAPTER I: THE LAMP',
    '  CHAPTER II: THE WEIR',
  ]);
});

test.each([
  [
    'called pictures',
    'LIST OF PICTURES\n\n\nOn the doorstep sat a goat\n\nAmid the hay\n\nThe kettle',
  ],
  [
    'that tells the chapter of each',
    'ILLUSTRATIONS\n\n\nThere was the goose.           Chapter I.\nThe ledger was shut.          Chapter II.',
  ],
  [
    'of two volumes',
    'LIST OF ILLUSTRATIONS\n\n\nVOLUME I.\n\n                              PAGE\nThe goose                      13\nThe lamp                      137\n\nVOLUME II.\n\nThe weir                      127',
  ],
])('a list of pictures %s is no part of the book', (_, list) => {
  const text = bookOf('CHAPTER I\n\nTHE GOOSE', 'CHAPTER II\n\nTHE LEDGER');
  const { outline, book } = read(`THE MILL\n\nby Ada Finch\n\n\n\n\n${list}\n\n\n\n\n${text}`);
  expect(outline).toEqual(['CHAPTER I: THE GOOSE', 'CHAPTER II: THE LEDGER']);
  expect(JSON.stringify(book.front)).not.toMatch(/goat|ledger|weir/i);
});

test('a list names the stories, and not the notes behind them that repeat its numbers', () => {
  const tales = ['TIM TIT TAT', 'THE ROSE-BUSH', 'THE OLD GOOSE', 'THE WEIR'];
  const numbers = ['I', 'II', 'III', 'IV'];
  const list = tales.map((tale, i) => `${numbers[i]}. ${tale}`).join('\n');
  const notes = tales
    .slice(0, 3)
    .map((tale, i) => `${numbers[i]}. ${tale}.\n\nTold by the miller.`);
  const { outline } = read(
    `CORNISH TALES\n\nby Ada Finch\n\n\n\n\nCONTENTS\n\n${list}\n\n\n\n\n${bookOf(...tales)}\n\n\n\n\nNOTES AND REFERENCES\n\n\n${notes.join('\n\n\n')}\n`,
  );
  expect(outline).toEqual(tales);
});
