import { describe, expect, test } from 'vitest';

import { codes, prose, read, readSaved } from './read-book.ts';

/** Sets each heading over prose of its own, with the space that printers leave. */
function book(...headings: readonly string[]): string {
  return headings.map((heading) => `${heading}\n\n\n${prose()}`).join('\n\n\n\n');
}

describe('headings that announce themselves', () => {
  test.each([
    [
      ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'],
      ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'],
    ],
    [
      ['Chapter One', 'Chapter Two'],
      ['Chapter One', 'Chapter Two'],
    ],
    [
      ['CHAPTER THE FIRST', 'CHAPTER THE SECOND', 'CHAPTER THE LAST'],
      ['CHAPTER THE FIRST', 'CHAPTER THE SECOND', 'CHAPTER THE LAST'],
    ],
    [
      ['Chapter Twenty-One', 'Chapter Twenty Two'],
      ['Chapter Twenty-One', 'Chapter Twenty Two'],
    ],
    [
      ['Chapter 1. The Goose', 'Chapter 2. The Ledger'],
      ['Chapter 1: The Goose', 'Chapter 2: The Ledger'],
    ],
    [
      ['CHAPTER I--THE GOOSE', 'CHAPTER II--THE LEDGER'],
      ['CHAPTER I: THE GOOSE', 'CHAPTER II: THE LEDGER'],
    ],
    [
      ['Chapter i.', 'Chapter ii.--The Ledger'],
      ['Chapter i', 'Chapter ii: The Ledger'],
    ],
    [
      ['I', 'II', 'III'],
      ['I', 'II', 'III'],
    ],
    [
      ['§ 1.', '§ 2.', '§ 3.'],
      ['§ 1', '§ 2', '§ 3'],
    ],
    [
      ['No. I.', 'No. II.\n\nTHE LEDGER.', 'No. III.'],
      ['No. I', 'No. II: THE LEDGER', 'No. III'],
    ],
    [
      ['-I-', '-II-', '-III-'],
      ['I', 'II', 'III'],
    ],
    [
      ['1', '2', '3'],
      ['1', '2', '3'],
    ],
    [
      ['I. The Goose', 'II. The Ledger', 'III. The Oil'],
      ['I: The Goose', 'II: The Ledger', 'III: The Oil'],
    ],
    [
      ['STAVE ONE', 'STAVE TWO'],
      ['STAVE ONE', 'STAVE TWO'],
    ],
    [
      ['THE FIRST NIGHT', 'THE SECOND NIGHT', 'L’ENVOI.'],
      ['THE FIRST NIGHT', 'THE SECOND NIGHT', 'L’ENVOI'],
    ],
    [
      ['Letter 1', 'Letter 2', 'Letter 3'],
      ['Letter 1', 'Letter 2', 'Letter 3'],
    ],
    [
      ['THE FIRST NIGHT', 'THE SECOND NIGHT'],
      ['THE FIRST NIGHT', 'THE SECOND NIGHT'],
    ],
    [
      ['_CHAPTER I._', '_CHAPTER II._'],
      ['CHAPTER I', 'CHAPTER II'],
    ],
    [
      ['_CHAPTER I._--_The Goose._', '_CHAPTER II._--_The Ledger._'],
      ['CHAPTER I: The Goose', 'CHAPTER II: The Ledger'],
    ],
    [
      ['ROZDZIAŁ I', 'ROZDZIAŁ II', 'ROZDZIAŁ III'],
      ['ROZDZIAŁ I', 'ROZDZIAŁ II', 'ROZDZIAŁ III'],
    ],
    [
      ['Chapitre premier', 'Chapitre II', 'Chapitre III'],
      ['Chapitre premier', 'Chapitre II', 'Chapitre III'],
    ],
    [
      ['Erstes Kapitel', 'Zweites Kapitel'],
      ['Erstes Kapitel', 'Zweites Kapitel'],
    ],
    [
      ['1. Kapitel', '2. Kapitel'],
      ['1. Kapitel', '2. Kapitel'],
    ],
    [
      ['Første kapitel', 'Andet kapitel', 'Tredje kapitel'],
      ['Første kapitel', 'Andet kapitel', 'Tredje kapitel'],
    ],
    [
      ['Capítulo primero', 'Capítulo segundo'],
      ['Capítulo primero', 'Capítulo segundo'],
    ],
    [
      ['CAPITOLO I', 'CAPITOLO II'],
      ['CAPITOLO I', 'CAPITOLO II'],
    ],
    [
      ['Глава I', 'Глава II'],
      ['Глава I', 'Глава II'],
    ],
    [
      ['Rozdział I', 'Rozdział II'],
      ['Rozdział I', 'Rozdział II'],
    ],
  ])('%j', (headings, outline) => {
    expect(read(book(...headings)).outline).toEqual(outline);
  });

  test('a prologue and an epilogue stand among the chapters', () => {
    expect(read(book('Prologue', 'Chapter 1', 'Chapter 2', 'Epilogue.')).outline).toEqual([
      'Prologue',
      'Chapter 1',
      'Chapter 2',
      'Epilogue',
    ]);
  });

  test('a preface goes before the story, an appendix after it', () => {
    const { front, outline, back } = read(book('PREFACE', 'CHAPTER I', 'CHAPTER II', 'APPENDIX'));
    expect({ front, outline, back }).toEqual({
      front: ['preface: PREFACE'],
      outline: ['CHAPTER I', 'CHAPTER II'],
      back: ['appendix: APPENDIX'],
    });
  });
});

test('an author’s note before the chapters is a preface, one under a chapter is a note', () => {
  const text = book("AUTHOR'S NOTE", 'CHAPTER I', 'CHAPTER II', "AUTHOR'S NOTE");
  expect(read(text).front).toEqual(["preface: AUTHOR'S NOTE"]);
  expect(read(text).outline).toEqual(['CHAPTER I', 'CHAPTER II']);
});

test('so does what the publisher tells the reader', () => {
  const { front } = read(book('THE PUBLISHER TO THE READER.', 'CHAPTER I', 'CHAPTER II'));
  expect(front).toEqual(['preface: THE PUBLISHER TO THE READER']);
});

test('a translator’s note goes before the story', () => {
  const { front } = read(`TRANSLATOR'S NOTE\n\n\n${prose()}\n\n\n\n${book('I', 'II')}`);
  expect(front).toEqual(["preface: TRANSLATOR'S NOTE"]);
});

test('a book may count its chapters with a word of its own', () => {
  const chapters = book(
    'TANGLE I.\n\nUPWARD.',
    'TANGLE II.\n\nFURNISHED ROOMS.',
    'TANGLE III.\n\nTHE LEDGER.',
  );
  expect(read(`A RAVELLED TALE\n\nby Ada Finch\n\n\n\n${chapters}`).outline).toEqual([
    'TANGLE I: UPWARD',
    'TANGLE II: FURNISHED ROOMS',
    'TANGLE III: THE LEDGER',
  ]);
});

test('the first days of a diary are not counted as chapters of their month', () => {
  const days = ['March 1', 'March 2', 'March 3', 'April 9', 'April 12', 'May 20'];
  expect(read(`A DIARY\n\nby Ada Finch\n\n\n\n${book(...days)}`).outline).toEqual(days);
});

describe('titles under labels', () => {
  test('in capitals over two lines', () => {
    const text = book('CHAPTER I\n\nA QUARREL WITH\nTHE WIND', 'CHAPTER II\n\nHOW IT WAS MADE UP');
    expect(read(text).outline).toEqual([
      'CHAPTER I: A QUARREL WITH THE WIND',
      'CHAPTER II: HOW IT WAS MADE UP',
    ]);
  });

  test('sentences are titles where every chapter has one', () => {
    const titles = [
      'was hatched',
      'learned to swim',
      'met a fox',
      'kept the fox',
      'sold the fox',
      'was sorry',
    ];
    const text = book(
      ...titles.map(
        (what, i) => `CHAPTER ${i + 1}.\n\nHow the goose ${what}, and of what came of it after.`,
      ),
    );
    expect(read(text).outline[0]).toBe(
      'CHAPTER 1: How the goose was hatched, and of what came of it after',
    );
  });

  test('what a chapter tells, parted by dashes, is none', () => {
    const told =
      'The goose comes home--A strange light in the mill--What\nthe dog had seen--The oil.';
    const chapters = ['I', 'II', 'III', 'IV', 'V'].map((n) => `CHAPTER ${n}\n\n${told}`);
    expect(read(book(...chapters)).outline).toEqual([
      'CHAPTER I',
      'CHAPTER II',
      'CHAPTER III',
      'CHAPTER IV',
      'CHAPTER V',
    ]);
  });

  test('a short first sentence is none', () => {
    const text = ['Chapter 1', 'Chapter 2', 'Chapter 3']
      .map((h) => `${h}\n\nIt rained.\n\n${prose()}`)
      .join('\n\n\n\n');
    expect(read(text).outline).toEqual(['Chapter 1', 'Chapter 2', 'Chapter 3']);
  });

  test.each([
    ['brackets', 'She sang low (as ever.)'],
    ['marks of emphasis', 'He left _at once._'],
    ['two quotations', '“She told me, ‘Go home.’”'],
  ])('nor is one whose end %s close', (_what, sentence) => {
    const text = ['Chapter 1', 'Chapter 2', 'Chapter 3']
      .map((h) => `${h}\n\n${sentence}\n\n${prose()}`)
      .join('\n\n\n\n');
    expect(read(text).outline).toEqual(['Chapter 1', 'Chapter 2', 'Chapter 3']);
  });

  test('the day under it is the letter’s', () => {
    const heads = ['I', 'II', 'III'].map((n) => `LETTER ${n}\n\nADA FINCH TO TOM REED\nJAN. 10`);
    expect(read(book(...heads)).outline[0]).toBe('LETTER I: ADA FINCH TO TOM REED');
  });

  test('what is shown in brackets is none', () => {
    const heads = ['I', 'II', 'III'].map((n) => `SCENE ${n}.\n\n[The Mill by Night.]`);
    expect(read(book(...heads)).outline).toEqual(['SCENE I', 'SCENE II', 'SCENE III']);
  });

  test('whom a letter is to is none', () => {
    const heads = ['1', '2', '3'].map((n) => `Letter ${n}\n\n\nTo Mrs. Finch, Kelham`);
    expect(read(book(...heads)).outline).toEqual(['Letter 1', 'Letter 2', 'Letter 3']);
  });

  test('speech in two quotes is none', () => {
    const said = '"It is late," she said, "and dark."';
    const heads = ['I', 'II', 'III', 'IV', 'V'].map((n) => `CHAPTER ${n}\n\n\n${said}`);
    expect(read(book(...heads)).outline[0]).toBe('CHAPTER I');
  });

  test('speech is none', () => {
    const text = ['Chapter 1', 'Chapter 2']
      .map((h) => `${h}\n\n"A goose," said she.\n\n${prose()}`)
      .join('\n\n\n\n');
    expect(read(text).outline).toEqual(['Chapter 1', 'Chapter 2']);
  });

  test('a title that runs over the line is whole', () => {
    const text = book(
      'CHAPTER I--IN WHICH THE GOOSE IS SEEN FOR THE FIRST TIME AND NOBODY IS\nGLAD',
      'CHAPTER II--THE LEDGER',
    );
    expect(read(text).outline[0]).toBe(
      'CHAPTER I: IN WHICH THE GOOSE IS SEEN FOR THE FIRST TIME AND NOBODY IS GLAD',
    );
  });
});

describe('divisions in divisions', () => {
  test('chapters count again under each part', () => {
    const text = book(
      'PART ONE\n\nLEVANT\n\n\n\nCHAPTER I',
      'CHAPTER II',
      'PART TWO\n\nCOUCHANT\n\n\n\nCHAPTER I',
      'CHAPTER II',
    );
    expect(read(text).outline).toEqual([
      'PART ONE: LEVANT',
      '  CHAPTER I',
      '  CHAPTER II',
      'PART TWO: COUCHANT',
      '  CHAPTER I',
      '  CHAPTER II',
    ]);
  });

  test('volumes hold books, books hold chapters', () => {
    const text = book(
      'VOLUME I\n\n\n\nBOOK FIRST--A JUST MAN\n\n\n\nCHAPTER I',
      'CHAPTER II',
      'BOOK SECOND--THE FALL\n\n\n\nCHAPTER I',
      'VOLUME II\n\n\n\nBOOK FIRST--THE SEA\n\n\n\nCHAPTER I',
    );
    expect(read(text).outline).toEqual([
      'VOLUME I',
      '  BOOK FIRST: A JUST MAN',
      '    CHAPTER I',
      '    CHAPTER II',
      '  BOOK SECOND: THE FALL',
      '    CHAPTER I',
      'VOLUME II',
      '  BOOK FIRST: THE SEA',
      '    CHAPTER I',
    ]);
  });

  test('narratives hold chapters that count again under them', () => {
    const text = book(
      'FIRST NARRATIVE\n\n\nCHAPTER I',
      'CHAPTER II',
      'SECOND NARRATIVE\n\n\nCHAPTER I',
      'CHAPTER II',
    );
    expect(read(text).outline).toEqual([
      'FIRST NARRATIVE',
      '  CHAPTER I',
      '  CHAPTER II',
      'SECOND NARRATIVE',
      '  CHAPTER I',
      '  CHAPTER II',
    ]);
  });

  test('a canto is headed once, and the numbers in it are its stanzas’', () => {
    const line = 'The lamp was lit upon the outer wall,';
    const stanzas = ['I', 'II', 'III', 'IV'].map(
      (number) => `${number}\n\n${Array.from({ length: 14 }, () => line).join('\n')}`,
    );
    const canto = (number: string): string =>
      `CANTO THE ${number.toUpperCase()}\n\n“O lamp!”--Finch.\n\nCanto the ${number}\n\n${stanzas.join('\n\n')}`;
    expect(read(`${canto('First')}\n\n\n\n${canto('Second')}`).outline).toEqual([
      'CANTO THE FIRST',
      'CANTO THE SECOND',
    ]);
  });

  test('the one epilogue of a book ends no part of it', () => {
    const text = book(
      'PART ONE\n\n\nCHAPTER I',
      'CHAPTER II',
      'PART TWO\n\n\nCHAPTER I',
      'CHAPTER II',
      'EPILOGUE',
    );
    expect(read(text).outline.slice(-2)).toEqual(['  CHAPTER II', 'EPILOGUE']);
  });

  test('an epilogue in chapters stands beside the parts, not among their books', () => {
    const text = book(
      'PART I\n\n\nBOOK I. FLOUR\n\n\nCHAPTER I',
      'CHAPTER II',
      'PART II\n\n\nBOOK II. WHEAT\n\n\nCHAPTER I',
      'CHAPTER II',
      'EPILOGUE\n\n\nCHAPTER I',
      'CHAPTER II',
    );
    expect(read(text).outline.slice(-4)).toEqual([
      '    CHAPTER II',
      'EPILOGUE',
      '  CHAPTER I',
      '  CHAPTER II',
    ]);
  });

  test('bare numbers count again under French parts', () => {
    const text = book('PREMIÈRE PARTIE\n\n\nI', 'II', 'DEUXIÈME PARTIE\n\n\nI', 'II');
    expect(read(text).outline).toEqual([
      'PREMIÈRE PARTIE',
      '  I',
      '  II',
      'DEUXIÈME PARTIE',
      '  I',
      '  II',
    ]);
  });

  test('numbers go on where the word is left out', () => {
    const text = book(
      'ADVENTURE I. THE GOOSE',
      'ADVENTURE II. THE LEDGER',
      'III. THE OIL',
      'IV. THE CLOCK',
    );
    expect(read(text).outline).toEqual([
      'ADVENTURE I: THE GOOSE',
      'ADVENTURE II: THE LEDGER',
      'III: THE OIL',
      'IV: THE CLOCK',
    ]);
  });
});

describe('lines of the story that look like headings', () => {
  const inChapters = (line: string): string =>
    ['Chapter 1', 'Chapter 2']
      .map((h) => `${h}\n\n${prose(2)}\n\n${line}\n\n${prose(2)}`)
      .join('\n\n\n\n');

  test.each([
    'Chapter 4 of the primer said to begin with apples.',
    'Part of the trouble was the goose.',
    'Part mild curiosity, part hunger.',
    'Book mill tours now.',
    'NO CRUMBS',
    'STOP THE 11.15!',
    'ADA FINCH.',
    '"Chapter 9," said she.',
    'I did.',
    'Notes: attentive, but only upward.',
    'Act 2 is where it goes wrong.',
    'Act ii. was over before they came.',
  ])('%s', (line) => {
    expect(read(inChapters(line)).outline).toEqual(['Chapter 1', 'Chapter 2']);
  });

  test('a numbered list', () => {
    expect(read(inChapters('1. Butter.\n2. Sugar.\n3. Do it anyway.')).outline).toEqual([
      'Chapter 1',
      'Chapter 2',
    ]);
  });

  test('a sentence that begins with a numeral’s letter', () => {
    const wrote = ['I wrote part 1 of two', 'I wrote part 2 of two'];
    expect(read(book(...wrote)).outline).toEqual(['(chapter)']);
  });

  test('numbered stanzas of a poem', () => {
    const poem = ['I.', 'II.', 'III.']
      .map(
        (n) =>
          `    ${n}\n\n    The copper was full and the brine was low,\n    And nobody knew which rope was to go,`,
      )
      .join('\n\n');
    expect(read(`${prose(12)}\n\n${poem}\n\n${prose(12)}`).outline).toEqual(['(chapter)']);
  });
});

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

  test('of a volume is called after it', () => {
    const chapters = book('CHAPTER I\n\nTHE GOOSE', 'CHAPTER II\n\nTHE LEDGER');
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

  test('with pages and leaders', () => {
    const text = `CONTENTS\n\nCHAPTER                     PAGE\n   I. The Goose ......... 1\n  II. The Ledger ........ 9\n\n\n\n${book('CHAPTER I\n\nTHE GOOSE', 'CHAPTER II\n\nTHE LEDGER')}`;
    expect(read(text).outline).toEqual(['CHAPTER I: THE GOOSE', 'CHAPTER II: THE LEDGER']);
  });

  test('ends before the prelude that it does not name', () => {
    const list =
      'CONTENTS\n\nBOOK I\n\nCHAPTER I CHAPTER II\n\n\nBOOK II\n\nCHAPTER III CHAPTER IV';
    const text = book('PRELUDE', 'BOOK I.\n\nFLOUR.', 'CHAPTER I.', 'CHAPTER II.', 'BOOK II.');
    expect(read(`${list}\n\n\n\n\n${text}`).outline.slice(0, 3)).toEqual([
      'PRELUDE',
      'BOOK I: FLOUR',
      '  CHAPTER I',
    ]);
  });

  test('ends where the first head of its own comes again, with what titles it', () => {
    const list =
      'CONTENTS\n\nBOOK I -- OF FLOUR\n\nChapter i -- Of a mill.\n\nChapter ii -- Of a kettle.\n\n\nBOOK II -- OF WHEAT\n\nChapter i -- Of water.';
    const text = book(
      'BOOK I.\n\nOF FLOUR AND WHO\nPAYS FOR TOAST.\n\n\nChapter i.\n\nOf a mill.',
      'Chapter ii.\n\nOf a kettle.',
      'BOOK II.\n\nOF WHEAT.\n\n\nChapter i.\n\nOf water.',
    );
    const { outline, book: made } = read(`${list}\n\n\n\n\n${text}`);
    expect(outline).toEqual([
      'BOOK I: OF FLOUR AND WHO PAYS FOR TOAST',
      '  Chapter i: Of a mill',
      '  Chapter ii: Of a kettle',
      'BOOK II: OF WHEAT',
      '  Chapter i: Of water',
    ]);
    expect(JSON.stringify(made)).not.toContain(' -- ');
  });

  test('holds an entry that names nothing, where it is set out to its page', () => {
    const list = 'CONTENTS\n\nThe Goose         1\n\nThe Ledger       14\n\nOil and Water    26';
    const text = book('The Goose', 'The Ledger', 'Of Oil');
    const { outline, book: made } = read(`${list}\n\n\n\n\n${text}`);
    expect(outline).toEqual(['The Goose', 'The Ledger']);
    expect(JSON.stringify(made)).not.toContain('Water');
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

test('a prologue stands on its text where the chapters do', () => {
  const paragraph = prose(4).replace(/\n+/g, '\n');
  const parts = ['Prologue', 'Chapter One', 'Chapter Two', 'Chapter Three', 'Epilogue'];
  const text = `The Goose\nby Ada Finch\n\n\n${parts.map((part) => `${part}\n${paragraph}`).join('\n\n')}`;
  expect(read(text).outline).toEqual(parts);
});

test('titles in capitals under wide spaces make a collection', () => {
  const stories = ['THE GOOSE', 'THE LEDGER', 'THE OIL'].map(
    (title) => `${title}\n\n\n${prose(12)}`,
  );
  expect(read(`MILL TALES\n\nBy Ada Finch\n\n\n\n\n${stories.join('\n\n\n\n\n')}`).outline).toEqual(
    ['THE GOOSE', 'THE LEDGER', 'THE OIL'],
  );
});

test('titles in capitals with as much room under them as over them make a collection', () => {
  const titles = ['STORY OF THE GATE', 'THE GOOSE AT EASE', 'THE LEDGER CASE'];
  const page = 'THE MILL\n\nby ADA FINCH\n\n\n\n\n';
  const text = titles.map((title) => `${title}\n\n\n\n${prose(12)}`).join('\n\n\n\n');
  expect(read(page + text).outline).toEqual(titles);
});

test('short poems are divided where every wide space has a title over it', () => {
  const titles = ['THE GOOSE', 'TO A SNAIL', 'THE LEDGER', 'OIL', 'THE MILL'];
  const poem = `The wheel goes round, the waters run,
  And nobody is near;
The miller slumbers in the sun,
  The goose is in the beer.`;
  const poems = titles.map((title) => `${title}\n\n\n${poem}\n\n${poem}\n\n${poem}`);
  const text = `MILL SONGS\n\nBy Ada Finch\n\n\n\n\n${poems.join('\n\n\n\n')}`;
  expect(read(text).outline).toEqual(titles);
});

test('so they are where the spaces are narrower', () => {
  const titles = ['The Goose', 'The Ledger', 'The Oil', 'The Clock'];
  const lines = ['The lamp is lit, the goose is fed,', 'The ledger lies upon the bed,'];
  const poems = titles.map(
    (title) => `${title}\n\n${[1, 2, 3, 4].map(() => lines.join('\n')).join('\n')}`,
  );
  const text = `MILL SONGS\n\nby Ada Finch\n\n\n${poems.join('\n\n\n')}`;
  expect(read(text).outline).toEqual(titles);
});

describe('stories in sections', () => {
  const sections = (...numbers: readonly string[]): string =>
    numbers.map((number) => `${number}\n\n${prose()}`).join('\n\n\n');
  const page = 'MILL TALES\n\nby ADA FINCH\n\n\n\n\n';
  const stories = [
    `THE GOOSE\n\n\n${sections('I', 'II')}`,
    `THE LEDGER\n\n\n${prose(8)}`,
    `THE OIL\n\n\n${sections('I', 'II', 'III')}`,
  ].join('\n\n\n\n\n');
  const expected = ['THE GOOSE', '  I', '  II', 'THE LEDGER', 'THE OIL', '  I', '  II', '  III'];

  test('the titles over sections that count from one again hold them', () => {
    expect(read(page + stories).outline).toEqual(expected);
  });

  test('whose story it is may stand between', () => {
    const told = (title: string, whose: string): string =>
      `${title}\n\n(${whose})\n\n\n${sections('I', 'II')}`;
    const text = [
      told('THE STORY BEGUN BY ADA', 'of the mill, cook'),
      told('THE STORY CONTINUED BY TOM', 'of the ferry, boatman'),
    ].join('\n\n\n\n\n');
    expect(read(page + text).outline).toEqual([
      'THE STORY BEGUN BY ADA',
      '  I',
      '  II',
      'THE STORY CONTINUED BY TOM',
      '  I',
      '  II',
    ]);
  });

  test('where a saying in front is from is no heading', () => {
    const saying = '  The lid is on,\n  The kettle sings.\n\nThe Lid’s Song, Act i, Scene 2.';
    expect(read(`${page}${saying}\n\n\n\n\n${stories}`).outline.slice(-8)).toEqual(expected);
  });
});

test('the name under a story’s title is its author’s, in a book by several hands', () => {
  const stories = [
    ['THE GOOSE', 'By Ada Finch'],
    ['THE LEDGER', 'BY TOM REED'],
    ['THE OIL', 'By Anna Vale'],
  ].map(([title, by]) => `${title}\n\n${by}\n\n\n${prose(12)}`);
  const page = 'THE BEST MILL TALES\n\nEDITED BY\n\nJ. A. MOSS';
  const { book, outline } = read(
    `${page}\n\n\n\n\n${stories.join('\n\n\n\n\n')}`,
    {},
    { Title: 'The Best Mill Tales', Author: 'Various' },
  );
  expect(outline).toEqual(['THE GOOSE', 'THE LEDGER', 'THE OIL']);
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Various']);
  expect(book.metadata.contributors).toMatchObject([{ name: 'J. A. MOSS', role: 'edt' }]);
  expect(book.children).toMatchObject(
    ['By Ada Finch', 'BY TOM REED', 'By Anna Vale'].map((value) => ({
      children: [
        { role: 'attribution', children: [{ value }] },
        ...Array.from({ length: 12 }, () => ({ type: 'paragraph' })),
      ],
    })),
  );
});

test('dates divide a book of letters where nothing else does', () => {
  const letters = ['MAY 4.', 'MAY 10.', 'MAY 12.', 'JUNE 1.', 'JUNE 3.'].map(
    (date) => `${date}\n\n${prose(3)}`,
  );
  expect(read(letters.join('\n\n')).outline).toEqual([
    'MAY 4',
    'MAY 10',
    'MAY 12',
    'JUNE 1',
    'JUNE 3',
  ]);
});

test('so do dates in the middle of the page, and none at its right-hand side', () => {
  const dates = ['May 4', 'May 10', 'Wednesday, May 12', 'September 21', 'November 3'];
  const letters = (indent: (date: string) => number): string =>
    dates.map((date) => `${' '.repeat(indent(date))}${date}\n\n${prose(3)}`).join('\n\n\n');
  expect(read(letters(({ length }) => Math.floor((70 - length) / 2))).outline).toEqual(dates);
  expect(read(letters(({ length }) => 70 - length)).outline).toEqual(['(chapter)']);
  expect(read(letters(() => 44)).outline).toEqual(['(chapter)']);
});

test.each([
  ['1 October.', '4 October.', '9 November 1889.', '12 November.', 'Sunday, 1 December.'],
  ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
])('%s and the days after it head the entries of a diary', (...days) => {
  const entries = days.map((day) => `${day}\n\n${prose(3)}`);
  const { outline } = read(`A CLERK’S DIARY\n\nby Ada Finch\n\n\n\n${entries.join('\n\n\n')}`);
  expect(outline).toEqual(days.map((day) => day.replace(/\.$/, '')));
});

test('among days in capitals other lines in capitals head entries as well', () => {
  const heads = [
    'MAY 4.',
    'MAY 10.',
    'THE SAME NIGHT.',
    'JUNE 1.',
    'JUNE 3.',
    'JUNE 9.',
    'A WORD FROM THE MILLER.',
  ];
  const { outline } = read(heads.map((head) => `${head}\n\n${prose(3)}`).join('\n\n'));
  expect(outline).toEqual(heads.map((head) => head.replace(/\.$/, '')));
  const shouted = ['4 May', '10 May', 'NO MILK TODAY', '1 June', '3 June', '9 June'];
  const diary = read(shouted.map((head) => `${head}\n\n${prose(3)}`).join('\n\n'));
  expect(diary.outline).toEqual(['4 May', '10 May', '1 June', '3 June', '9 June']);
});

test('titles in the wide spaces of a book of letters divide it, and the first lines of letters do not', () => {
  const at = (text: string): string => `${' '.repeat(40)}${text}`;
  const openings = [
    at('4th May'),
    'Dear Uncle,',
    'Mr. Aldous Finch,',
    'Ahoy there, old badger!',
    at('Sunday'),
    'Dearest of Uncles,',
  ];
  const letters = openings.map((opening) => `${opening}\n\n${prose()}\n\n${at('Ada')}`);
  const narrated = prose(40);
  const { outline, book } = read(
    [
      'THE LIGHTHOUSE POST\n\n\nby\n\nAda Finch',
      'TO YOU',
      `A Wet Tuesday\n\n${narrated}`,
      `The Letters of\n\nMiss Ada Finch\n\nto\n\nHer Uncle Aldous\n\n\n${letters.join('\n\n\n\n\n')}`,
    ].join('\n\n\n\n\n'),
  );
  expect(outline).toEqual(['A Wet Tuesday', 'The Letters of Miss Ada Finch to Her Uncle Aldous']);
  expect(book.metadata.title?.value).toBe('THE LIGHTHOUSE POST');
});

test('a heading that ends as no title does takes no heading below it for its end', () => {
  const heads = ['The Weir and the', 'Mill', 'A', 'Lamp'];
  const text = heads.map((head) => `## ${head}\n\n`).join(`${prose()}\n\n`);
  expect(readSaved(`# Tales\n\n${text}${prose()}`).outline).toEqual(heads);
  const close = `## The Weir and the\n\n## Mill\n\n${prose()}\n\n## Lamp\n\n${prose()}`;
  expect(readSaved(`# Tales\n\n${close}`).outline).toEqual(['The Weir and the', 'Mill', 'Lamp']);
});

test('chapters are found where no blank line stands in the whole file', () => {
  const text = ['Goose', 'Ledger', 'Oil']
    .map((title, i) => `Chapter ${i + 1}: ${title}\n${prose().replaceAll('\n\n', '\n')}`)
    .join('\n');
  const { outline, book } = read(`The Mill\nby Ada Finch\n${text}`);
  expect(outline).toEqual(['Chapter 1: Goose', 'Chapter 2: Ledger', 'Chapter 3: Oil']);
  expect(book.metadata.title?.value).toBe('The Mill');
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
});

test.each([[['1', '2', '3']], [['I', 'II', 'III']], [['One', 'Two', 'Three']]])(
  'chapters that only %j number are found there as well',
  (numbers) => {
    const chapters = numbers.map((number) => `${number}\n${prose().replaceAll('\n\n', '\n')}`);
    expect(read(`The Mill\nby Ada Finch\n${chapters.join('\n')}`).outline).toEqual(numbers);
  },
);

test('the first line of a typescript with a blank under every line is no title', () => {
  const spaced = (text: string): string => text.replaceAll(/\n+/g, '\n\n');
  const text = ['CHAPTER I', 'CHAPTER II'].map((label) => `${label}\n${prose()}`).join('\n');
  expect(read(spaced(text)).outline).toEqual(['CHAPTER I', 'CHAPTER II']);
});

test.each([
  [['Monday, 6:04 a.m.', 'Monday, 9:30 a.m.', 'Tuesday, 1 p.m.']],
  [['Monday, 6:04 AM', 'Monday, 9:30 AM', 'Tuesday, 1 PM']],
])('the hour at which a chapter begins is no title: %j', (hours) => {
  const chapters = hours.map((hour, i) => `${i + 1}\n\n${hour}`);
  expect(read(book(...chapters)).outline).toEqual(['1', '2', '3']);
});

test('the stories that a contents list names hold the chapters that begin again under them', () => {
  const parts = ['THE MILL', 'THE PIER'];
  const stories = parts.map((title) => `${title}\n\n\n\n${book('CHAPTER I', 'CHAPTER II')}`);
  expect(
    read(`Contents\n\n${parts.join('\n')}\n\n\n\n${stories.join('\n\n\n\n')}`).outline,
  ).toEqual(['THE MILL', '  CHAPTER I', '  CHAPTER II', 'THE PIER', '  CHAPTER I', '  CHAPTER II']);
});

test('the head of a later post is not printed again', () => {
  const head = 'Title: The Mill (1/3)\nAuthor: Ada Finch\nRating: G\nSummary: A mill.';
  const posts = [2, 3].map((n) => `The Mill (${n}/3)\nby Ada Finch\n\n${prose(6)}`);
  const { book, outline } = read([head, prose(6), ...posts].join('\n\n'));
  expect(outline).toHaveLength(1);
  expect(JSON.stringify(book.children)).not.toMatch(/\/3|Finch/);
});

test('a missing chapter is named with the line that looks like it', () => {
  const text = book('Chapter 1', 'THE LEDGER', 'Chapter 3');
  const { remarks } = read(text);
  const gap = remarks.find(({ code }) => code === 'structure/chapter-gap');
  expect(gap?.message).toMatch(/^chapter 2 is missing; line \d+ looks like it$/);
});

describe('headings of Markdown', () => {
  const saved = (...lines: readonly string[]): string =>
    lines.map((line) => (line === '' ? prose(2) : line)).join('\n\n');
  const NAMED = '---\ntitle: The Mill\nauthor: Ada Finch\n---';

  test.each([
    ['a title over chapters is the title', ['# The Mill', '## Flour', '', '## Wheat', '']],
    [
      'without any other sign are headings',
      ['# The Mill', 'by Ada Finch', '# Flour', '', '# Wheat', ''],
    ],
    [
      'the first chapter is not the title that the head gives',
      [NAMED, '# Flour', '', '# Wheat', ''],
    ],
  ])('%s', (_, lines) => {
    const { book, outline } = readSaved(saved(...lines));
    expect(book.metadata.title?.value).toBe('The Mill');
    expect(outline).toEqual(['Flour', 'Wheat']);
  });

  test.each([
    ['first', [NAMED, '# The Mill', '', '# Wheat', ''], ['The Mill', 'Wheat']],
    ['last', [NAMED, '# Flour', '', '# The Mill', ''], ['Flour', 'The Mill']],
    ['under the title', ['# The Mill', '## The Mill', '', '## Wheat', ''], ['The Mill', 'Wheat']],
  ])('the chapter that is called as the book is keeps its name: %s', (_, lines, expected) => {
    expect(readSaved(saved(...lines)).outline).toEqual(expected);
  });

  test('the title again over the only chapter divides nothing', () => {
    expect(readSaved(saved(NAMED, '# The Mill', '')).outline).toEqual(['(chapter)']);
    expect(readSaved(saved(NAMED, '# The Mill', '', '# Chapter 1', '')).outline).toEqual([
      '(prologue)',
      'Chapter 1',
    ]);
  });

  test.each([
    ['strong', (title: string) => `**${title}**`],
    ['framed', (title: string) => `=== ${title} ===`],
  ])('titles that are only %s divide a text that has no others', (_, marked) => {
    const chapters = ['Flour', 'Wheat', 'Oil'].map((title) => `${marked(title)}\n\n${prose(6)}`);
    expect(readSaved(`The Mill\n\nby Ada Finch\n\n${chapters.join('\n\n')}`).outline).toEqual([
      'Flour',
      'Wheat',
      'Oil',
    ]);
  });

  test('signs and shouts in the story divide nothing', () => {
    const text = `${prose(9)}\n\n**No entry**\n\n${prose(9)}\n\n**Keep out**\n\n${prose(9)}`;
    expect(readSaved(`The Mill\n\nby Ada Finch\n\n${text}`).outline).toEqual(['(chapter)']);
  });

  test('the title spelled a little otherwise is the title', () => {
    const head = '---\ntitle: The Old Mill Revisit’d\n---';
    expect(readSaved(saved(head, '# The Old Mill Revisited', '')).outline).toEqual(['(chapter)']);
  });

  test('one heading that is no title is a chapter’s', () => {
    expect(readSaved(saved(NAMED, '# One Night', '')).outline).toEqual(['One Night']);
  });
});

describe('headings of East Asian scripts', () => {
  const paragraphs = '河里有一条小鱼，它不会说话。\n“你好。”猫说。\n小鱼没有回答。\n'.repeat(8);
  const chapters = (...headings: readonly string[]): string =>
    `《小鱼》\n作者：阿林\n\n${headings.map((heading) => `${heading}\n\n${paragraphs}`).join('\n\n')}`;

  test.each([
    ['第一章', '第二章'],
    ['序章', '第一章: 猫来了', '第二章: 鱼走了'],
    ['第1話: 黒い猫', '第2話: 白い魚', 'エピローグ'],
    ['第十九回', '第二十回', '第二十一回'],
    ['제1장: 물고기', '제2장: 고양이'],
  ])('%s', (...headings) => {
    const written = headings.map((heading) => heading.replace(': ', '　'));
    const { book, outline } = read(chapters(...written));
    expect(outline).toEqual(headings);
    expect(book.metadata.authors.map(({ value }) => value)).toEqual(['阿林']);
    expect(JSON.stringify(book.children)).not.toContain('"verse"');
  });

  test('a sentence about a chapter is no heading', () => {
    const text = chapters('第一章', '第二章').replace('小鱼没有回答。', '第三章写的是猫。');
    expect(read(text).outline).toEqual(['第一章', '第二章']);
  });
});

describe('headings that a format marks', () => {
  const saved = (...lines: readonly string[]): string =>
    lines.map((line) => (line === '' ? prose(2) : line)).join('\n\n');

  test('a number over a title of its own is one heading', () => {
    const { outline } = readSaved(
      saved('# Chapter 1', '## The Weir', '', '# Chapter 2', '## The Lamp', ''),
    );
    expect(outline).toEqual(['Chapter 1: The Weir', 'Chapter 2: The Lamp']);
  });

  test('a number over several headings holds them', () => {
    const { outline } = readSaved(
      saved('# Chapter 1', '## Weir', '', '## Lamp', '', '# Chapter 2', '## Oil', '', '## Rue', ''),
    );
    expect(outline).toEqual(['Chapter 1', '  Weir', '  Lamp', 'Chapter 2', '  Oil', '  Rue']);
  });

  test('a part right over its first chapter is a heading of its own', () => {
    const { outline } = readSaved(saved('# The Mill\n## Part One\n### Flour', '', '### Wheat', ''));
    expect(outline).toEqual(['Part One', '  Flour', '  Wheat']);
  });

  test('many of one level are chapters, the first as well', () => {
    const names = ['The Weir', 'The Lamp', 'Oil', 'Rue'];
    const { book, outline } = readSaved(saved(...names.flatMap((name) => [`# ${name}`, ''])));
    expect(outline).toEqual(names);
    expect(book.metadata.title).toBeUndefined();
  });
});

test('what is said of a chapter under its heading is no part of its title', () => {
  for (const line of ['Translator: Rook', '(6,869 wrds)', 'Words: 1,204']) {
    const { outline } = read(
      [1, 2].map((n) => `Chapter ${n} - The Weir ${n}\n${line}\n\n${prose(3)}`).join('\n\n'),
    );
    expect(outline).toEqual(['Chapter 1: The Weir 1', 'Chapter 2: The Weir 2']);
  }
});

test('Korean chapters are numbered with and without their first word', () => {
  const { outline } = read(
    ['1화. 둑', '2화. 등불'].map((line) => `${line}\n\n${prose(3)}`).join('\n\n'),
  );
  expect(outline).toEqual(['1화: 둑', '2화: 등불']);
});

test('numbers that begin again under other numbers are held by them', () => {
  const { outline } = read(
    ['— I —', '[ 1 ]', '', '[ 2 ]', '', '— II —', '[ 1 ]', '', '[ 2 ]', '']
      .map((line) => (line === '' ? prose(3) : line))
      .join('\n\n'),
  );
  expect(outline).toEqual(['I', '  1', '  2', 'II', '  1', '  2']);
});
