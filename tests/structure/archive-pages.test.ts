import { describe, expect, test } from 'vitest';

import { prose, readSaved } from './read-book.ts';

const names = (text: string) => {
  const { title, authors } = readSaved(text).book.metadata;
  return [title?.value, ...authors.map(({ value }) => value)];
};

describe('title and author on one line', () => {
  test.each([
    ['Who Put Out the Lamp? by Wrenfeather', 'Who Put Out the Lamp?', 'Wrenfeather'],
    ['Low Water, Again... by *Moss*', 'Low Water, Again...', 'Moss'],
    ['Fire! by grey heron', 'Fire!', 'grey heron'],
    ['The Salt Road by little grey heron', 'The Salt Road', 'little grey heron'],
    ['The Salt Road by Tomás Ó hEithir', 'The Salt Road', 'Tomás Ó hEithir'],
    ['The Salt Road by Walter de la Pier', 'The Salt Road', 'Walter de la Pier'],
    ['Down by the Weir by Nell Reed', 'Down by the Weir', 'Nell Reed'],
    ['The Lamp, by Gwen ap Rhys', 'The Lamp', 'Gwen ap Rhys'],
  ])('%s', (line, title, author) => {
    expect(names(`${line}\n\n${prose()}`)).toEqual([title, author]);
  });

  test.each([
    'The lamp was put out by grey heron',
    'Down by the Riverside',
    'Trial by slow water',
    'Who was it put out by? by night they came',
  ])('%s is a title alone', (line) => {
    expect(names(`${line}\n\n${prose()}`)).toEqual([line]);
  });
});

describe('the page of an archive', () => {
  const TOOLBAR = 'Text Size + - | Printer | Reviews (4) | Table of Contents';

  test('its own title stands over its toolbar, and the author’s name again under the chapter’s', () => {
    const text = `The Salt Road by moss\n${TOOLBAR}\n\nChapter 1\nby moss\n\n${prose()}`;
    const { outline, book } = readSaved(text);
    expect(names(text)).toEqual(['The Salt Road', 'moss']);
    expect(outline).toEqual(['Chapter 1']);
    expect(JSON.stringify(book.children)).not.toContain('moss');
  });

  test('labels of notes stand right under the heading of a chapter', () => {
    const page = (chapter: string) =>
      `${chapter}\nChapter Notes:\nThanks to Nan.\n\n${prose()}\n\nChapter End Notes:\nMore soon.`;
    const { outline, book } = readSaved(
      `The Salt Road by moss\n\n${page('Chapter 1: The Weir')}\n\n${page('Chapter 2: Oil')}`,
    );
    expect(outline).toEqual(['Chapter 1: The Weir', 'Chapter 2: Oil']);
    expect(JSON.stringify(book.children).match(/"aside"/g)).toHaveLength(4);
  });

  test.each([
    'Notes\n\n    Part two. You need not have read part one, but there is a goose in it.',
    'Notes:\n\nPart two. You need not have read part one, but there is a goose in it.',
    'Summary\n\n    Chapter 2 of a long summer',
  ])('what stands under a label is no heading: %s', (notes) => {
    const head =
      'Preface\n\nThe Salt Road\nPosted originally on the Salt Archive at https://salt.example/works/12.\n\nRating: General Audiences\nArchive Warning: No Archive Warnings Apply\nLanguage: English\n\nThe Salt Road\nby moss';
    const text = `${head}\n\n${notes}\n\nChapter 1: The Weir\n\n${prose()}\n\nChapter 2: Oil\n\n${prose()}`;
    expect(readSaved(text).outline).toEqual(['Chapter 1: The Weir', 'Chapter 2: Oil']);
  });

  describe('chapters without a number, each closed by its box of notes', () => {
    const END = 'Chapter End Notes:\nMore soon.\n\n\n';
    const asides = (text: string) =>
      JSON.stringify(readSaved(text).book.children).match(/"aside"/g)?.length ?? 0;

    test('what stands alone under a box is the next title, and the first stands in the same way', () => {
      const text = `The Salt Road by moss\n\nAuthor's Chapter Notes:\nFor Nan.\n\nThe Weir\n\n${prose()}\n\n\n${END}Oil\n\n${prose()}`;
      expect(readSaved(text).outline).toEqual(['The Weir', 'Oil']);
      expect(asides(text)).toBe(1);
    });

    test('a title may end as a sentence does, where each of its words has a capital', () => {
      const text = `The Salt Road by moss\n\nWhose Weir?\n\n${prose()}\n\n\n${END}Oil!\n\n${prose()}`;
      expect(readSaved(text).outline).toEqual(['Whose Weir?', 'Oil!']);
    });

    test('a note of two paragraphs and the box over the next chapter go before it', () => {
      const text = `The Salt Road by moss\n\nThe Weir\n\n${prose()}\n\nChapter End Notes:\nMore soon.\n\nI mean it\n\n\nChapter Notes:\nLate, I know.\n\nOil\n\n${prose()}\n\n${END}`;
      expect(readSaved(text).outline).toEqual(['The Weir', 'Oil']);
    });

    test('what follows a box without a title is no note either', () => {
      const text = `The Salt Road by moss\n\n${prose()}\n\n\n${END}${prose(14)}`;
      expect(asides(text)).toBe(1);
      expect(JSON.stringify(readSaved(text).book.children).match(/"paragraph"/g)).toHaveLength(19);
    });

    test.each([
      ['And that was that.\nThe next one has a goose in it!', false],
      ['The kettle sings upon the hob,\nThe goose is in the hay,', true],
    ])('its lines are verse where they go on: %s', (note, isVerse) => {
      const told = prose().replaceAll(/(?<!\n)\n(?!\n)/g, ' ');
      const text = `The Salt Road by moss\n\nThe Weir\n\n${told}\n\n\nChapter End Notes:\n${note}\n\n\nOil\n\n${told}`;
      expect(JSON.stringify(readSaved(text).book.children).includes('"verse"')).toBe(isVerse);
    });

    test('the notes under the last chapter may have several paragraphs, however they end', () => {
      const text = `The Salt Road by moss\n\n${prose()}\n\nChapter End Notes:\n\nThanks, all\n\nMore on Friday, with a goose.`;
      expect(readSaved(text).outline).toEqual(['(chapter)']);
    });
  });

  test('the author’s name behind every title may be any name', () => {
    const by = ' by Tomás Ó hEithir';
    const chapter = (title: string) => `${title}${by}\n\n${prose()}`;
    const text = `The Salt Road${by}\n\n${chapter('Chapter 1: Weir')}\n\n${chapter('Chapter 2: Oil')}`;
    expect(readSaved(text).outline).toEqual(['Chapter 1: Weir', 'Chapter 2: Oil']);
  });
});

describe('the head of a page with counts', () => {
  const read = (...head: readonly string[]) => {
    const { book, outline } = readSaved(`${head.join('\n')}\n\n${prose()}`);
    const { title, authors, fields } = book.metadata;
    const rest = JSON.stringify([book.front, book.children]);
    return {
      named: [title?.value, authors[0]?.value],
      labels: fields.map(({ label }) => label),
      outline,
      rest,
    };
  };

  test.each([
    ['Rated: K . English . Humor . Words: 2k+ . Published: 3/4/2009', 'Rated'],
    ['Rated: T, English, Humor, Moss, Words: 2k+, Favs: 4', 'Rated'],
    ['Fiction » Fantasy Rated: K, English, Words: 1,204', 'Stats'],
  ])('%s', (counts, label) => {
    const { named, labels } = read('The Salt Road', 'By: nell', counts);
    expect(named).toEqual(['The Salt Road', 'nell']);
    expect(labels).toEqual([label]);
  });

  test('buttons behind names, and menus of chapters that were run together, go', () => {
    const page = read(
      'Story: The Salt Road Follow Fav',
      'Author: nell [PM]',
      'Rated: K . English . Chapters: 2 . Words: 2,301',
      '1. The Weir2. Oil',
      '+ -',
    );
    expect(page.named).toEqual(['The Salt Road', 'nell']);
    expect(page.rest).not.toMatch(/Weir|Fav|sceneBreak/);
  });

  test.each([[['1. The Weir', '2. Whose Oil?', 'Next >']], [['1. The Weir', '2. Whose Oil?']]])(
    'a menu may have its entries under one another: %j',
    (menu) => {
      const counts = 'Rated: T - English - Chapters: 2 - Words: 1,240 - Published: 07-28-11';
      const page = read('The Salt Road', 'By: nell', counts, ...menu, '', 'Chapter 1: The Weir');
      expect(page.outline).toEqual(['Chapter 1: The Weir']);
      expect(page.rest).not.toMatch(/Oil|Next/);
    },
  );

  test('what is numbered in a story stands under no counts', () => {
    const list = ['1. Bring a lamp', '2. Light it'];
    expect(read('The Salt Road', 'by nell', '', prose(), '', ...list).rest).toContain('Light it');
  });

  test.each([
    [
      'Summary: Count the geese, they said.',
      'Rated: T - English - Words: 1,240 - Published: 07-28-11',
    ],
    ['Rated: T, English, Words: 1k+, Published: 7/28/2011', 'Count the geese, they said.'],
  ])('a summary is over the counts or under them, and the day is in them: %s', (...lines) => {
    const { book } = readSaved(
      `The Salt Road\nBy: nell\n${lines.join('\n')}\n\nChapter 1: Oil\n\n${prose()}`,
    );
    expect(JSON.stringify(book.metadata.description)).toContain('"Count the geese, they said.');
    expect(book.metadata.published).toBe('2011-07-28');
  });

  test('a menu goes under the heading that it names', () => {
    const menu = '1. The Weir 2. The Lamp 3. Oil';
    const page = read('Title: The Salt Road', 'Author: nell', '', 'Chapter 1: The Weir', menu);
    expect(page.outline).toEqual(['Chapter 1: The Weir']);
    expect(page.rest).not.toContain('Oil');
    expect(
      read('The Salt Road', 'by nell', '', prose(), '', 'They bought 1. Oil2. Wick3. Rope.').rest,
    ).toContain('Rope');
  });
});

test('what a menu of chapters names are the headings below it', () => {
  const menu = '« Prev   1. Interlude at the Pump 2. What Was Said   Next »';
  const head = [
    'Login | Sign Up | StoryNook',
    'Anime Books Cartoons Comics Games Misc Movies Plays TV',
    'Ask the Heron',
    'By: nell',
    'Somebody is hiding the lamps.',
    'Rating: PG | Language: English | Words: 1,137 | Chapters: 2',
    menu,
  ];
  const foot = ['Post Review As: Guest', 'Desktop/Tablet Mode . Blog . Help . Sign Up'];
  const text = `${head.join('\n')}\n\nInterlude at the Pump\n\n${prose()}\n\nWhat Was Said\n\n${prose()}\n\n< Prev  1. Interlude at the Pump\n${foot.join('\n')}`;
  const { book, outline } = readSaved(text);
  expect(names(text)).toEqual(['Ask the Heron', 'nell']);
  expect(outline).toEqual(['Interlude at the Pump', 'What Was Said']);
  expect(JSON.stringify([book.front, book.back, book.children])).not.toMatch(
    /Anime|Guest|Blog|Prev|Nook/,
  );
});

test('a chapter may be signed on its own line, and end notes above another chapter are the one’s', () => {
  const chapter = (n: number) =>
    `Chapter ${n} by wraith_light\n\n${prose()}\n\nEnd Notes:\nNext part when the tide allows.`;
  const foot = [
    'wraith_light is the author of 7 other stories.',
    'Skin created by Tansy | Powered by eStory 3.5.3',
    'Terms of Service • Rules • Contact Us',
  ];
  const text = `Text Size: + -\nLow Tide by wraith_light\n[Reviews - 12] Printer | Table of Contents\nStory Notes:\nFor the swap.\n\n${chapter(1)}\n\n${chapter(2)}\n\n${foot.join('\n')}`;
  const { book, outline } = readSaved(text);
  expect(names(text)).toEqual(['Low Tide', 'wraith_light']);
  expect(outline).toEqual(['Chapter 1', 'Chapter 2']);
  const [first] = book.children;
  expect(JSON.stringify(first)).toContain('"aside"');
  expect(JSON.stringify([book.children, book.back])).not.toMatch(/author of|Skin|Rules/);
});

test('a note that opens with A/N needs no colon', () => {
  const text = `The Salt Road\nby nell\n\nA/N I know, I know. two updates in a week.\n\n-----\n\n${prose()}`;
  const { book } = readSaved(text);
  expect(JSON.stringify(book.children)).toMatch(/"aside".*I know/);
  expect(JSON.stringify(book.children)).not.toContain('sceneBreak');
});

describe('a note to the first chapter that stands over its title', () => {
  const page = (title: string): string =>
    `The Lamp by Nell_Reed\n\nStory Notes:\nFor the mill prompt.\nAuthor's Chapter Notes:\nThe rhyme is made up.\n\n${title}\n\n`;
  const text = (sentences: string): string => sentences.replace(/^(?=\S)/gmu, '    ');

  test('is the author’s, and no printer’s', () => {
    const { front, outline } = readSaved(
      `${page('Two Pence')}${text(prose(8))}\n\nRequest Stop\n\n${text(prose(8))}`,
    );
    expect(outline).toEqual(['Two Pence', 'Request Stop']);
    expect(front).toEqual(['notes', 'notes']);
  });

  test('opens the chapter where there is but one', () => {
    const { front, book } = readSaved(`${page('The Lamp')}${text(prose(8))}`);
    expect(front).toEqual(['notes']);
    expect(book.children[0]?.type === 'chapter' && book.children[0].children[0]?.type).toBe(
      'aside',
    );
  });
});

test('as many lone titles as the page counts chapters divide a story', () => {
  const tale = ['Rivets', 'The Jar', 'First Bell'].map((title) => `${title}\n\n${prose(6)}`);
  const page = (count: string): string =>
    `The Lamp\nby nell\n\nRating: Teen\nLanguage: English\nStats: Words: 1,459 Chapters: ${count}\n\nSummary\n\nA lamp.\n\n`;
  expect(readSaved(page('3/?') + tale.join('\n\n')).outline).toEqual([
    'Rivets',
    'The Jar',
    'First Bell',
  ]);
  expect(readSaved(page('2/2') + tale.join('\n\n')).outline).toEqual(['(chapter)']);
});

describe('the boxes of an archive’s reader', () => {
  const page = (...head: readonly string[]) =>
    readSaved(
      `Low Tide by moss\n\n${head.join('\n')}\n \nLow Tide\n \n\n${prose()}\n\nChapter End Notes:\nMore soon.\n`,
    ).book;

  test.each([
    [['Author’s Notes:', 'For the low water round.']],
    [["Author's Notes:", 'For the low water round.', 'Chapter Notes:', 'It was a long week.']],
  ])('%j', (head) => {
    const { front, children } = page(...head);
    expect(JSON.stringify(front)).toContain('low water round');
    expect(JSON.stringify([front, children])).not.toMatch(/Notes:/);
  });

  test('a summary over them on one line with its label is what the text says of itself', () => {
    const { metadata, children } = page(
      'Summary: She lent it. He kept it.',
      '',
      'Story Notes:',
      'For Nan.',
    );
    expect(metadata.description).toEqual(['She lent it. He kept it.']);
    expect(JSON.stringify(children)).not.toContain('She lent it');
  });

  test('a paragraph between such a line and the boxes leaves it to the story', () => {
    const head = ['Summary: She lent it. He kept it.', '', 'Nobody knew why.', '', 'Story Notes:'];
    expect(JSON.stringify(page(...head, 'For Nan.'))).toContain('Summary: She lent it');
  });
});

describe('an archive that names the writer of each chapter', () => {
  const work = (under: string): ReturnType<typeof readSaved> =>
    readSaved(
      `Preface\n\nThe Box\nPosted originally on the Archive at http://a.example/works/1.\n\nRating: G\nCategory: Gen\nFandom: Mills\nLanguage: English\nStats: Words: 900\n\nThe Box\nby reed_wren\n\nChapter 1: Oil\n\n${prose(3)}\n\nChapter 2\n\n${under}\n\n${prose(3)}`,
    );

  test('has no title there', () => {
    const { outline, book } = work('Chapter by reed_wren');
    expect(outline).toEqual(['Chapter 1: Oil', 'Chapter 2']);
    expect(JSON.stringify(book)).not.toContain('Chapter by');
  });

  test.each(['Chapter and Verse', 'Chapter by Chapter', 'Bread by the Weir'])(
    'may have one: %s',
    (title) => {
      expect(work(title).outline.at(-1)).toContain(title);
    },
  );
});

test('two labels in one box of an archive are two notes, and no verse', () => {
  const box =
    "Story Notes:\nAll my own, geese and all.\nPlease do not feed them.\nAuthor's Notes:\nSorry it is late.";
  const { book } = readSaved(
    `The Salt Road by moss\n\nReviews (2)   Table of Contents   Printer Friendly\n- Text Size +\n\n${box}\n\nChapter 1: Oil\n\n${prose(3)}\n\nChapter 2: Wick\n\n${prose(3)}`,
  );
  expect(JSON.stringify(book)).not.toMatch(/"verse"|Notes:/);
  expect(JSON.stringify(book.front).match(/"aside"|"notes"/g)).not.toBeNull();
  expect(JSON.stringify(book.front)).toMatch(/Please do not feed them.*Sorry it is late/);
});
