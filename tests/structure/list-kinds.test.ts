import { describe, expect, test } from 'vitest';

import { codes, prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const TITLE = `THE MILL\n\nBy Ada Finch${PAGE}`;

/** Sets each heading over prose of its own, each on a new page. */
function pages(...headings: readonly string[]): string {
  return headings.map((heading) => `${heading}\n\n\n${prose(5)}`).join(PAGE);
}

describe('a list of contents', () => {
  test('names letters by their labels where its entries tell what is in them', () => {
    const list = [
      'LETTER I. Miss Reed to Mrs. Finch.--Begs for the particulars of the quarrel at\nthe weir, and who began it; and of the usage that she has had since then\nfrom all of the family but the goose, which has been civil throughout.',
      'LETTER II. From the same.--Her aunt described. The goose.',
      'LETTER III. Mrs. Finch in reply.--Goes on with her raillery.',
    ].join('\n\n');
    const letters = pages(
      'LETTER I\n\nMISS REED, TO MRS. FINCH',
      'LETTER II\n\nMISS REED, TO MRS. FINCH',
      'LETTER III\n\nMRS. FINCH, TO MISS REED',
    );
    const { outline } = read(`${TITLE}LETTERS OF VOLUME I\n\n\n${list}${PAGE}${letters}`);
    expect(outline).toEqual([
      'LETTER I: MISS REED, TO MRS. FINCH',
      'LETTER II: MISS REED, TO MRS. FINCH',
      'LETTER III: MRS. FINCH, TO MISS REED',
    ]);
  });

  test('may call its first chapters alike, one page behind the other', () => {
    const row = (title: string, page: number): string => `${title.padEnd(60)}${page}`;
    const list = [
      `CHAPTER I\n\n${row('Ada Finch’s Journal', 1)}`,
      `CHAPTER II\n\n${row('Ada Finch’s Journal', 14)}`,
      `CHAPTER III\n\n${row('Letters from the Mill', 26)}`,
    ].join('\n\n');
    const text = pages(
      'CHAPTER I\n\nADA FINCH’S JOURNAL',
      'CHAPTER II\n\nADA FINCH’S JOURNAL--continued',
      'CHAPTER III\n\nLETTERS, ETC.',
    );
    expect(read(`${TITLE}CONTENTS\n\n\n${list}${PAGE}${text}`).outline).toEqual([
      'CHAPTER I: ADA FINCH’S JOURNAL',
      'CHAPTER II: ADA FINCH’S JOURNAL--continued',
      'CHAPTER III: LETTERS, ETC.',
    ]);
  });

  test('may be a table in the months of a year', () => {
    const row = (title: string, page: number): string => `  ${title.padEnd(50)}${page}`;
    const table = `OCTOBER.\n${' '.repeat(50)}PAGE\n${row('OUR MILLER', 1)}\n${row('THE FLOOD AT THE LOWER WEIR', 4)}\n${row('AN ACCIDENT', 9)}\n${row('THE GOOSE', 12)}\n\nNOVEMBER.\n\n${row('VANITY', 26)}\n${row('THE LEDGER', 31)}`;
    const text = pages(
      'OCTOBER.\n\n\nOUR MILLER',
      'THE FLOOD AT THE LOWER WEIR',
      'AN ACCIDENT',
      'THE GOOSE',
      'NOVEMBER.\n\n\nVANITY',
      'THE LEDGER',
    );
    expect(read(`${TITLE}CONTENTS.\n\n\n${table}${PAGE}${text}`).outline).toEqual([
      'OCTOBER',
      '  OUR MILLER',
      '  THE FLOOD AT THE LOWER WEIR',
      '  AN ACCIDENT',
      '  THE GOOSE',
      'NOVEMBER',
      '  VANITY',
      '  THE LEDGER',
    ]);
  });

  test('goes on over a misprinted number', () => {
    const numbers = ['I', 'II', 'III', 'IV', 'III'];
    const list = numbers.map((number) => `CHAPTER ${number}`).join('\n\n');
    const text = ['I', 'II', 'III', 'IV', 'V'].map((number) => `CHAPTER ${number}`);
    const book = `${TITLE}CONTENTS\n\n\nBIOGRAPHICAL NOTE\n\n${list}${PAGE}${pages('BIOGRAPHICAL NOTE', ...text)}`;
    const { outline, front } = read(book);
    expect(front).toEqual(['preface: BIOGRAPHICAL NOTE']);
    expect(outline).toEqual(text);
  });

  const TALES = [
    'The Heron and the Eel',
    'The Miller and the Moon',
    'The Goose',
    'The Lamp at Sea',
    'The Two Pans',
  ];

  test('and one of pictures may name the same titles before the first of them', () => {
    const list = TALES.join('\n\n');
    const pictures = `LIST OF ILLUSTRATIONS\n\n\nIN COLOUR\n\n\n${TALES[1]}\n\n${TALES[2]}\n\n\nIN THE TEXT\n\n\n${TALES[0]}\n\n${TALES[3]}`;
    const text = pages(...TALES.map((title) => title.toUpperCase()));
    const book = `${TITLE}CONTENTS\n\n\n${list}${PAGE}${pictures}${PAGE}${text}`;
    expect(read(book).outline).toEqual(TALES.map((title) => title.toUpperCase()));
  });

  test('has neither heading nor numbers, and names lines of the text in their order', () => {
    const list = TALES.map((title) => `  ${title}`).join('\n');
    const result = read(`${TITLE}${list}${PAGE}${pages(...TALES)}`);
    expect(result.outline).toEqual(TALES);
    expect(codes(result)).toContain('structure/contents-removed');
  });

  test.each(['Maps and Charts', 'LIST OF MAPS AND PLANS'])(
    'may end with an entry that joins two headings, over %s',
    (maps) => {
      const list = 'Preface\n\nI.--The Ford\n\nII.--The Weir\n\nEpilogue and Postscript';
      const text = pages('Preface', 'I. The Ford', 'II. The Weir', 'Epilogue', 'Postscript');
      const result = read(
        `${TITLE}Contents\n\n${list}\n\n\n${maps}\n\nMap A--The Ferry\n\nMap B--The Mill${PAGE}${text}`,
      );
      expect(result.outline).toEqual(['I: The Ford', 'II: The Weir', 'Epilogue']);
      expect(result.front).toHaveLength(1);
      expect(JSON.stringify(result.book)).not.toContain('Ferry');
    },
  );

  test.each(['Maps and Charts', 'Plates'])('is none where a chapter is called %s', (title) => {
    const talk = '“Well?”\n\n“What?”\n\n“No!” said Jem.';
    const text = ['CHAPTER I\n\nThe Ford', `CHAPTER II\n\n${title}`, 'CHAPTER III\n\nThe Rain']
      .map((head) => `${head}\n\n${talk}\n\n${prose(3)}`)
      .join(PAGE);
    const { book } = read(`${TITLE}${text}`);
    expect(JSON.stringify(book.children).match(/Well/g)).toHaveLength(3);
  });

  test('is no list where persons speak of whom it names', () => {
    const persons = ['HARBOTTLE', 'THE MILLER', 'HIS WIFE', 'A GOOSE', 'A CONSTABLE'];
    const talk = [0, 1, 2].map(() => persons.map((who) => `${who}\n\n${prose(1)}`).join('\n\n'));
    const result = read(`${TITLE}${persons.join('\n')}${PAGE}${talk.join('\n\n')}`);
    expect(codes(result)).not.toContain('structure/contents-removed');
  });

  test('turns names about as an index does, in the order of its letters', () => {
    const poems = ['The Weir', 'Hob Patten', 'Mrs. Ada Finch', '"Butch" Reed'];
    const list = ['Finch, Mrs. Ada', 'Patten, Hob', 'Reed, "Butch"', 'Weir, The'].join('\n');
    const text = poems.map((title) => `${title}\n\n${prose(3)}`).join('\n\n\n\n');
    expect(read(`${TITLE}Contents:\n\n${list}${PAGE}${text}`).outline).toEqual([
      'The Weir',
      'Hob Patten',
      'Mrs. Ada Finch',
      '"Butch" Reed',
    ]);
  });

  test('is headed by the column of its numbers, or lettered by the artist', () => {
    const list = ['I', 'II', 'III'].map((number, i) => `     ${number}.   ${TALES[i]}`).join('\n');
    const text = ['I', 'II', 'III'].map((number, i) => `CHAPTER ${number}. ${TALES[i]}`);
    for (const head of ['CHAPTER', '[Illustration: Contents]'])
      expect(read(`${TITLE}${head}\n\n${list}${PAGE}${pages(...text)}`).outline).toHaveLength(3);
  });

  test.each([
    ['pages', '"It was plain"   _Frontispiece_\n"They looked" ......... 31'],
    ['one page', '"It was plain"\n"They looked" ......... 31'],
    ['none', '"It was plain"\n"They looked"'],
  ])('of two pictures ends before the first number, with %s', (_, pictures) => {
    const list = `CONTENTS\n\nI. Water\nII. Seven${PAGE}LIST OF ILLUSTRATIONS\n\n${pictures}`;
    const { outline } = read(`${TITLE}${list}${PAGE}${pages('I. WATER', 'II. SEVEN')}`);
    expect(outline).toEqual(['I: WATER', 'II: SEVEN']);
  });

  test('says what the title of a preface is, on however many lines', () => {
    const long =
      'OÙ L’AUTEUR RACONTE AU LECTEUR COMMENT IL FUT CONDUIT À ACQUÉRIR\nLA CERTITUDE QUE LE REVENANT DU MOULIN A RÉELLEMENT EXISTÉ';
    const list =
      'AVANT-PROPOS. Où l’auteur raconte au lecteur comment il fut conduit à acquérir\nla certitude que le revenant du moulin a réellement existé\n\nI. La Lampe\n\nII. Le Moulin\n\nIII. La Clef';
    const text = pages(
      `AVANT-PROPOS\n\n\n${long}`,
      'I\n\n\nLA LAMPE',
      'II\n\n\nLE MOULIN',
      'III\n\n\nLA CLEF',
    );
    const { outline, front } = read(`${TITLE}TABLE DES MATIÈRES\n\n${list}${PAGE}${text}`);
    expect(front).toEqual([`preface: AVANT-PROPOS: ${long.replace('\n', ' ')}`]);
    expect(outline).toEqual(['I: LA LAMPE', 'II: LE MOULIN', 'III: LA CLEF']);
  });
});

test('a list of pictures may name the volumes, where it says who drew what is in them', () => {
  const pictures = `LIST OF ILLUSTRATIONS.


VOLUME I.
SIR JOHN REED----Painted by A. Finch, Etched by B. Hall

THE FERRY AT DUSK----Drawn by C. Moss




VOLUME II.
THE MILL--Etched by D. Wray

THE GEESE (FROM THE WEIR)--Engraved by E. Cole`;
  const volume = (label: string): string =>
    `${label}\n\n\n\n\n${['CHAPTER I', 'CHAPTER II'].map((c) => `${c}\n\n${prose()}`).join(PAGE)}`;
  const text = ['THE MILL\n\nBy Ada Finch', pictures, `EDITOR’S NOTE.\n\n${prose(2)}`];
  const { front, outline } = read([...text, volume('VOLUME I.'), volume('VOLUME II.')].join(PAGE));
  expect(front).toEqual(['preface: EDITOR’S NOTE']);
  const chapters = ['  CHAPTER I', '  CHAPTER II'];
  expect(outline).toEqual(['VOLUME I', ...chapters, 'VOLUME II', ...chapters]);
});
