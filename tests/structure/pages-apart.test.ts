import { describe, expect, test } from 'vitest';

import { codes, prose, read as readBook } from './read-book.ts';

const PAGE = '\n\n\n\n\n';

/** Reads a text under a title page. */
function read(text: string): ReturnType<typeof readBook> {
  return readBook(`THE MILL\n\nBy Ada Finch${PAGE}${text}`);
}

/** Sets each heading over prose of its own, each on a new page. */
function book(...headings: readonly string[]): string {
  return headings.map((heading) => `${heading}\n\n\n${prose()}`).join(PAGE);
}

const CHAPTERS = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'];

describe('what stands on a page of its own beside the chapters', () => {
  test.each(['BEFORE THE LANTERN', 'AFTER TEN YEARS', 'A WORD OF EXPLANATION'])(
    'is headed by its title before them: %s',
    (title) => {
      expect(read(book(title, ...CHAPTERS)).outline).toEqual([title, ...CHAPTERS]);
    },
  );

  test.each(['ONE WORD MORE', 'FINAL P.S. BY THE MILLER', 'NOTE TO CHAPTER I'])(
    'is headed by its title behind them: %s',
    (title) => {
      expect(read(book(...CHAPTERS, title)).outline).toEqual([...CHAPTERS, title]);
    },
  );

  test('is no end of the book, and nobody to whom it is given', () => {
    const text = `TO\n\nADA FINCH\n\nin memory of the mill${PAGE}${book(...CHAPTERS)}${PAGE}THE END${PAGE}${prose()}`;
    expect(read(text).outline).toEqual(CHAPTERS);
  });

  test('is no chapter where the list of contents stands under it', () => {
    const list = CHAPTERS.map((label, i) => `${label}. ${['Ada', 'Noon', 'The Goose'][i]}`).join(
      '\n',
    );
    const text = CHAPTERS.map((label, i) => `${label}\n\n${['Ada', 'Noon', 'The Goose'][i]}`);
    const { outline } = read(
      `FROM THE MILL TO THE MOON\n\n\nTABLE OF CONTENTS\n\n${list}${PAGE}${book(...text)}`,
    );
    expect(outline).toHaveLength(3);
  });

  test('is nothing where the chapters have no such room', () => {
    const text = `BEFORE THE LANTERN\n\n${prose()}\n\n\n${CHAPTERS.map((c) => `${c}\n\n${prose()}`).join('\n\n')}`;
    expect(read(text).outline).toEqual(['(prologue)', ...CHAPTERS]);
  });
});

describe('front and back matter', () => {
  test('is what the author adds behind the story', () => {
    const { outline, back } = read(book(...CHAPTERS, 'POSTSCRIPT'));
    expect(outline).toEqual(CHAPTERS);
    expect(back).toEqual(['afterword: POSTSCRIPT']);
  });

  test('is a line of a tale without chapters: a postscript', () => {
    const { outline, back } = read(`${prose(8)}\n\n\nPOSTSCRIPT.\n\n\n${prose(2)}`);
    expect([...outline, ...back]).toEqual(['(chapter)']);
  });

  test('says in its heading what it is to', () => {
    const titles = ['PREFACE TO THE FIRST EDITION', 'PREFACE TO THE SECOND EDITION'];
    const { outline, front } = read(book(...titles, ...CHAPTERS));
    expect(outline).toEqual(CHAPTERS);
    expect(front).toEqual(titles.map((title) => `preface: ${title}`));
  });

  test('does not take the call of its letter for a title', () => {
    const text = book('FOREWORD\n\nTo the Reader of this Work:', ...CHAPTERS);
    expect(read(text).front).toEqual(['foreword: FOREWORD']);
    const given = book('DEDICATION\n\nMY DEAR MILLER', ...CHAPTERS);
    expect(read(given).front).toEqual(['dedication: DEDICATION']);
  });

  test('stands behind the parts and not in the last', () => {
    const text = book('PART I', ...CHAPTERS, 'PART II', ...CHAPTERS, 'APPENDIX');
    expect(read(text).back).toEqual(['appendix: APPENDIX']);
  });

  test('is an epilogue in sections beside the parts', () => {
    const text = book('PART I', ...CHAPTERS, 'PART II', ...CHAPTERS, 'EPILOGUE\n\n\n\nI', 'II');
    expect(read(text).outline.slice(-3)).toEqual(['EPILOGUE', '  I', '  II']);
  });

  test('has no heading over notes that stand with the others', () => {
    const notes = 'FOOTNOTES:\n\n[1] A kind of goose.\n\n[2] Another kind.';
    const text = `${book(...CHAPTERS)}\n\nThe goose[1] and the other.[2]${PAGE}${notes}`;
    const result = read(text);
    expect(result.outline).toEqual(CHAPTERS);
    expect(result.back).toEqual([]);
    expect(result.book.notes).toHaveLength(2);
    expect(codes(result)).toContain('structure/label-removed');
  });
});

describe('parts that hold what has no number of its own', () => {
  const WOOL = 'THE STORY BEGUN BY THE MILLER';
  const SALT = 'THE STORY TAKEN UP BY THE CLERK';
  const REST = 'THE STORY ENDED BY THE MILLER';

  test('are named by nothing where several listed titles stand under them', () => {
    const list = `CONTENTS\n\nFirst Epoch\n\n${WOOL}\n${SALT}\n\nSecond Epoch\n\n${REST}\n${SALT} AGAIN`;
    const text = [
      `THE FIRST EPOCH\n\n\n${book(WOOL, SALT)}`,
      `THE SECOND EPOCH\n\n\n${book(REST, `${SALT} AGAIN`)}`,
    ].join(PAGE);
    expect(read(`${list}${PAGE}${text}`).outline).toEqual([
      'THE FIRST EPOCH',
      `  ${WOOL}`,
      `  ${SALT}`,
      'THE SECOND EPOCH',
      `  ${REST}`,
      `  ${SALT} AGAIN`,
    ]);
  });

  test('are titles of the list that stand right over others of it', () => {
    const list =
      'CONTENTS\n\nSAILORS\n\n  A RIDER ON THE SHORE\n  THE OWL BRIDGE\n\nMILLERS\n\n  THE WINDOW\n  THE SACK';
    const text = [
      `SAILORS\n\n\n${book('A RIDER ON THE SHORE', 'THE OWL BRIDGE')}`,
      `MILLERS\n\n\n${book('THE WINDOW', 'THE SACK')}`,
    ].join(PAGE);
    expect(read(`${list}${PAGE}${text}`).outline).toEqual([
      'SAILORS',
      '  A RIDER ON THE SHORE',
      '  THE OWL BRIDGE',
      'MILLERS',
      '  THE WINDOW',
      '  THE SACK',
    ]);
  });

  test('may be numbers over numbers that count on through the book', () => {
    const text = `— I —\n\n\n\n${book('[ 1 ]', '[ 2 ]')}${PAGE}— II —\n\n\n\n${book('[ 3 ]', '[ 4 ]')}`;
    expect(read(text).outline).toEqual(['I', '  1', '  2', 'II', '  3', '  4']);
  });

  test('say whose part they are', () => {
    const text = book(
      'Primera parte del honrado molinero Gil de la Vega\n\n\n\nCapítulo primero',
      'Capítulo II',
      'Segunda parte del honrado molinero Gil de la Vega\n\n\n\nCapítulo primero',
      'Capítulo II',
    );
    expect(read(text).outline).toEqual([
      'Primera parte: del honrado molinero Gil de la Vega',
      '  Capítulo primero',
      '  Capítulo II',
      'Segunda parte: del honrado molinero Gil de la Vega',
      '  Capítulo primero',
      '  Capítulo II',
    ]);
  });
});

describe('the file’s own contents list', () => {
  test('names chapters by a digit that is no page', () => {
    const list = 'CONTENTS\n\n Letter 1\n Letter 2\n Chapter 1\n Chapter 2';
    const { outline, book: made } = read(
      `${list}${PAGE}${book('Letter 1', 'Letter 2', 'Chapter 1', 'Chapter 2')}`,
    );
    expect(outline).toEqual(['Letter 1', 'Letter 2', 'Chapter 1', 'Chapter 2']);
    expect(JSON.stringify(made)).not.toContain('CONTENTS');
  });

  test('is over where its chapters come again, though one blank parts it from them', () => {
    const list =
      'Table of Contents\n\nTitle Page\n\nChapter One\n\nChapter Two\n\nAcknowledgments\n\nFor Ada, who knew.';
    const text = ['Chapter One', 'Chapter Two', 'Acknowledgments']
      .map((title) => `${title}\n\n${prose()}`)
      .join('\n\n');
    const { outline, back, book: made } = read(`${list}\n\n${text}`);
    expect(outline.slice(-2)).toEqual(['Chapter One', 'Chapter Two']);
    expect(back).toEqual(['acknowledgments: Acknowledgments']);
    expect(JSON.stringify(made)).toContain('For Ada, who knew.');
  });

  test('takes the line with it on which its last entry goes on', () => {
    const list =
      'CONTENTS\n\nCHAPTER I. THE GOOSE\n\nCHAPTER II. THE LEDGER, AND HOW THE MILLER UNDERTOOK TO\nREAD IT, AND THE CLERK TO SING';
    const text = book(
      'CHAPTER I. THE GOOSE',
      'CHAPTER II. THE LEDGER, AND HOW THE MILLER UNDERTOOK TO\nREAD IT, AND THE CLERK TO SING',
    );
    const { outline } = read(`${list}${PAGE}${text}`);
    expect(outline).toEqual([
      'CHAPTER I: THE GOOSE',
      'CHAPTER II: THE LEDGER, AND HOW THE MILLER UNDERTOOK TO READ IT, AND THE CLERK TO SING',
    ]);
  });

  test('is no title of the volume that stands over it', () => {
    const list = 'VOLUME ONE\n\n\n\nCONTENTS\n\nCHAPTER I. THE GOOSE\nCHAPTER II. THE LEDGER';
    const { outline } = read(
      `${list}${PAGE}${book('CHAPTER I. THE GOOSE', 'CHAPTER II. THE LEDGER')}`,
    );
    expect(outline.join()).not.toContain('CONTENTS');
  });

  test('tells what a tale is about behind its title', () => {
    const titles = ['HANDS', 'A PAPER HAT', 'THE CLERK'];
    const list = `CONTENTS\n\n${titles.map((title) => `${title}, concerning the miller`).join('\n\n')}`;
    expect(read(`${list}${PAGE}${book(...titles)}`).outline).toEqual(titles);
  });
});

describe('titles under a bare label', () => {
  test('run over lines in capitals that a comma ends', () => {
    const title =
      'IN WHICH THE MILLER AND THE CLERK ACCEPT EACH OTHER, THE ONE AS MASTER,\nTHE OTHER AS MAN';
    const text = book(`CHAPTER I.\n${title}`, 'CHAPTER II.\nIN WHICH A GOOSE IS SOLD');
    expect(read(text).outline).toEqual([
      `CHAPTER I: ${title.replace('\n', ' ')}`,
      'CHAPTER II: IN WHICH A GOOSE IS SOLD',
    ]);
  });

  test('are several sentences where the contents list has them', () => {
    const titles = ['The bill of fare.', 'A goose is sold. The miller reads his ledger.'];
    const list = `CONTENTS\n\n${titles.map((title, i) => `Chapter ${i + 1} -- ${title}`).join('\n\n')}`;
    const text = book(...titles.map((title, i) => `Chapter ${i + 1}.\n\n${title}`));
    expect(read(`${list}${PAGE}${text}`).outline).toEqual([
      'Chapter 1: The bill of fare',
      'Chapter 2: A goose is sold. The miller reads his ledger.',
    ]);
  });
});

describe('a row that was drawn for the end of a page', () => {
  test('stands right over a heading and hides none', () => {
    const text = CHAPTERS.map((title) => `________________\n${title}\n\n${prose()}`).join('\n');
    expect(read(text).outline).toEqual(CHAPTERS);
  });
});

test('who holds the rights in a translation stands on the title page', () => {
  const text = `THE MILL\n\nby Ada Finch\n\nTranslation Copyright (C) by Tam Reed\n\n\n\n${book(...CHAPTERS)}`;
  expect(readBook(text).outline).toEqual(CHAPTERS);
});

test.each([
  'This book is lovingly dedicated to my good friend the miller',
  'I inscribe this history to Tam Reed',
])('words to somebody are a dedication: %s', (words) => {
  expect(read(`${words}\nT. R.${PAGE}${book(...CHAPTERS)}`).front).toEqual(['dedication']);
});

describe('titles with sections of their own', () => {
  test('hold bare numbers of their style', () => {
    const text = [
      `I. THE SALE OF A GOOSE\n\n\n${book('I.', 'II.', 'III.')}`,
      book('II. THE RED LEDGER', 'III. A CASE OF OIL'),
    ].join(PAGE);
    expect(read(text).outline).toEqual([
      'I: THE SALE OF A GOOSE',
      '  I',
      '  II',
      '  III',
      'II: THE RED LEDGER',
      'III: A CASE OF OIL',
    ]);
  });

  test('stand under an epoch, the first right under its heading', () => {
    const told = (title: string): string => `${title}\n\n${book('I', 'II')}`;
    const text = [
      `THE FIRST EPOCH\n\n\n\n${told('THE STORY BEGUN BY THE MILLER')}`,
      told('THE STORY CONTINUED BY THE CLERK'),
      `THE SECOND EPOCH\n\n\n\n${told('THE STORY CONTINUED BY THE GOOSE')}`,
      told('THE STORY ENDED BY THE MILLER'),
    ].join(PAGE);
    expect(read(text).outline.filter((row) => !row.endsWith('I'))).toEqual([
      'THE FIRST EPOCH',
      '  THE STORY BEGUN BY THE MILLER',
      '  THE STORY CONTINUED BY THE CLERK',
      'THE SECOND EPOCH',
      '  THE STORY CONTINUED BY THE GOOSE',
      '  THE STORY ENDED BY THE MILLER',
    ]);
  });
});

test('an article stands before a prologue as before any other', () => {
  expect(read(book('THE PROLOGUE', ...CHAPTERS, 'THE EPILOGUE')).outline).toEqual([
    'THE PROLOGUE',
    ...CHAPTERS,
    'THE EPILOGUE',
  ]);
});

test('a part takes no preface for its title', () => {
  const preface = 'AUTHOR’S PREFACE TO THE FIRST PORTION OF THIS WORK';
  const text = [
    `PART I\n\n\n\n${book(preface, ...CHAPTERS)}`,
    `PART II\n\n\n\n${book(...CHAPTERS)}`,
  ];
  expect(read(text.join(PAGE)).outline.slice(0, 2)).toEqual(['PART I', `  ${preface}`]);
});

test('a printer’s lines under one another are all his', () => {
  const page =
    'THE MILL\n\nby Ada Finch\n\n[Picture: a mill]\n\nAMSTERDAM\nL. J. VEEN\n\nMade in Holland';
  expect(readBook(`${page}${PAGE}${book(...CHAPTERS)}`).outline).toEqual(CHAPTERS);
});

test('a dedication may have each of its words on a line', () => {
  const text = `   Once again\n   to\n   Ada${PAGE}${book(...CHAPTERS)}`;
  expect(read(text).front).toEqual(['dedication']);
});

test('a saying is signed by a name in capitals and where it stands', () => {
  const saying = '   ‘And who shall dwell in these ponds,\n   if they be dwelt in?’';
  const text = `${saying}\n                OTTER (quoted in _The Anatomy of Ponds_)${PAGE}${book(...CHAPTERS)}`;
  expect(read(text).front).toEqual(['epigraph']);
});

test('a note in front says what it is, however it is written', () => {
  const note = `Note\n\n${prose()}`;
  expect(read(`${note}${PAGE}${book(...CHAPTERS)}`).front).toEqual(['preface: Note']);
});

describe('what a preface quotes in capitals, in less room than a page has', () => {
  const stone = '    RAMON DE LAS OCAS\n\n          Y MOLINOS\n\n    QUE LE JUZGUE SU MULA';
  const song =
    'THE MILLER’S WHEEL.\n\n' +
    '  The wheel goes round,\n  The waters run,\n  And nobody is near.\n\n'.repeat(3);

  test.each([
    ['a stone with its lines', stone],
    ['a song', song],
  ])('is of the preface: %s', (_, quoted) => {
    const text = `INTRODUCTION\n\n\n${prose()}\n\n\n${quoted}\n\n\n${prose()}${PAGE}${book(...CHAPTERS)}`;
    const { front, outline } = read(text);
    expect([...front, ...outline]).toEqual(['introduction: INTRODUCTION', ...CHAPTERS]);
  });
});

test('what the list names before the chapters stands beside them, though it names their titles too', () => {
  const titles = ['THE FOG', 'THE WEIR', 'THE KEY'];
  const list = [
    'THE PROEM: BY THE MILLER',
    ...titles.map((title, i) => `${'I'.repeat(i + 1)} ${title}`),
  ];
  const chapters = titles.map((title, i) => `${'I'.repeat(i + 1)}\n\n${title}\n\n\n${prose()}`);
  const { outline } = read(
    `CONTENTS\n\n${list.join('\n')}${PAGE}${book('THE PROEM')}${PAGE}${chapters.join(PAGE)}`,
  );
  expect(outline).toEqual(['THE PROEM', 'I: THE FOG', 'II: THE WEIR', 'III: THE KEY']);
});

test('an essay in front of the chapters may have its title in quotes', () => {
  const chapters = ['I', 'II', 'III'].map((label) => `${label}\n\n\n${prose()}`).join(PAGE);
  const { outline } = readBook(
    `THE MILL & THE WEIR\n\nADA FINCH${PAGE}"THE NOVEL"\n\n\n${prose()}\n\n\nADA FINCH.\n\nThe Weir, March 1887.${PAGE}${chapters}`,
    {},
    { Title: 'The Mill and the Weir', Author: 'Ada Finch' },
  );
  expect(outline).toEqual(['"THE NOVEL"', 'I', 'II', 'III']);
});

test('an essay in front of the chapters may begin its title with the author’s name', () => {
  const chapters = ['I', 'II', 'III'].map((label) => `${label}\n\n\n${prose()}`).join(PAGE);
  const head = { Title: 'Puck', Author: 'Ada Finch' };
  const page = 'PUCK\n\nBy Ada Finch\n\nNew York\n\n1927';
  const { outline, front } = readBook(
    `${page}${PAGE}ADA FINCH: FROM MILL TO MOON\n\n\n${prose()}\n\nEDWIN REED.${PAGE}${chapters}`,
    {},
    head,
  );
  expect([...front, ...outline]).toEqual(['ADA FINCH: FROM MILL TO MOON', 'I', 'II', 'III']);
});
