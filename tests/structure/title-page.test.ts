import { describe, expect, test } from 'vitest';

import { INLINE_CLAIM } from '../../src/ingest/claim.ts';
import { bookOf, codes, prose, read } from './read-book.ts';

const story = (head: string): string => `${head}\n\n\n\n${prose(8)}`;

test.each([
  ['The Goose\nby Ada Finch', 'The Goose', 'Ada Finch'],
  ['The Goose\n\nBy Ada Finch', 'The Goose', 'Ada Finch'],
  ['The Goose\n\nby\n\nAda Finch', 'The Goose', 'Ada Finch'],
  ['THE GOOSE\n\nADA FINCH', 'THE GOOSE', 'ADA FINCH'],
  ['Salt and Copper\nJ. Ruddock', 'Salt and Copper', 'J. Ruddock'],
  ['The Goose by Ada Finch', 'The Goose', 'Ada Finch'],
  ['The Goose, by Ada Finch [1898]', 'The Goose', 'Ada Finch'],
  ['[The Goose by Ada Finch 1898]', 'The Goose', 'Ada Finch'],
  ['La Oie bleue\npar Solène Marec', 'La Oie bleue', 'Solène Marec'],
  ['DIE GANS\n\nVON\n\nADA FINK', 'DIE GANS', 'ADA FINK'],
  ['LA OCA\n\nMarta Ocaña', 'LA OCA', 'Marta Ocaña'],
  ['The Goose\n\nJ. A. Finch', 'The Goose', 'J. A. Finch'],
  ['Title: The Goose\nAuthor: Ada Finch', 'The Goose', 'Ada Finch'],
  ['Author: Ada Finch\n\nTitle: The Goose', 'The Goose', 'Ada Finch'],
  ['The Goose\nAuthor: Ada Finch', 'The Goose', 'Ada Finch'],
  ['The Goose\n\nWritten by: ada_77', 'The Goose', 'ada_77'],
  ['The Goose\n\nAda Finch (ada@mill.example)', 'The Goose', 'Ada Finch'],
  ['a small goose (1/1)\n\nby ada_77', 'a small goose', 'ada_77'],
  ['The Goose [Part 2]\n\nby ada_77', 'The Goose', 'ada_77'],
  ['THE TRAVELS\n\nOF\n\nA GREY GOOSE\n\nBy Ada Finch', 'THE TRAVELS OF A GREY GOOSE', 'Ada Finch'],
  ['The Goose\n=========\nby Ada Finch', 'The Goose', 'Ada Finch'],
  ['The Goose\na short story by Ada Finch', 'The Goose', 'Ada Finch'],
  ['The Goose\n(by Ada Finch)', 'The Goose', 'Ada Finch'],
  ['The Goose\nby ~ada_77~', 'The Goose', 'ada_77'],
  ['The Goose\nby u/ada_77', 'The Goose', 'ada_77'],
  ['The Goose\nby Ada Finch\nada@mill.example', 'The Goose', 'Ada Finch'],
  ['The Goose\n(c) 1999 by Ada Finch', 'The Goose', 'Ada Finch'],
  ['[FIC] The Goose\nby Ada Finch', 'The Goose', 'Ada Finch'],
  ['FIC: The Goose (1/1)\nby Ada Finch', 'The Goose', 'Ada Finch'],
  ['The Goose, part 2\nby Ada Finch', 'The Goose', 'Ada Finch'],
  ['THE GOOSE;\n\nor, A Summer.\n\nBy Ada Finch', 'THE GOOSE; or, A Summer', 'Ada Finch'],
  ['The Goose\n\n(The Old Miller’s Bird)\n\nBy Ada Finch', 'The Goose', 'Ada Finch'],
])('%j', (head, title, author) => {
  const { metadata } = read(story(head)).book;
  expect(metadata.title?.value).toBe(title);
  expect(metadata.authors.map(({ value }) => value)).toEqual([author]);
});

test.each([
  'by\n\nAda Finch (1803)',
  'By Ada Finch [1803]',
  'by Ada Finch - June 1803',
  'by Ada Finch 1803',
])('the year behind a name is the book’s: %j', (byline) => {
  const { metadata } = read(story(`THE GOOSE\n\n\n${byline}`)).book;
  expect(metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
  expect(metadata.published).toBe('1803');
});

test('a title and its author on one line are said, and no field besides', () => {
  const { metadata } = read(story('The Goose by Ada Finch')).book;
  expect(metadata.fields).toEqual([]);
});

test('two people by their whole names are two authors', () => {
  const { metadata } = read(story('The Goose\nby Ada Finch and Hob Marrow')).book;
  expect(metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch', 'Hob Marrow']);
  expect(metadata.fields).toEqual([]);
});

test.each([
  ['THE GOOSE (2 of 3)\nby Ada Finch', { name: 'THE GOOSE', number: 2 }, undefined],
  ['The Goose, Part 2 of 3: The Corn\nby Ada Finch', { name: 'The Goose', number: 2 }, 'The Corn'],
  [
    'THE GOOSE\nBook Two of the Mill Quartet\n\nA. Finch',
    { name: 'Mill Quartet', number: 2 },
    undefined,
  ],
  ['The Goose, part 2\nby Ada Finch', { name: 'The Goose', number: 2 }, undefined],
  [
    'Title: The Goose\nAuthor: Ada Finch\nSeries: Part 2 of The Lamp Stories',
    { name: 'The Lamp Stories', number: 2 },
    undefined,
  ],
])('a piece of a story is a volume of it: %j', (head, series, subtitle) => {
  const { metadata } = read(story(head)).book;
  expect(metadata.series).toMatchObject(series);
  expect(metadata.subtitle?.value).toBe(subtitle);
});

test.each([
  ['The Goose (1/2)', 'The Goose (2/2)'],
  ['The Goose, part 1', 'The Goose, part 2'],
])('a story that is here with all its pieces is a volume of none: %s', (...titles) => {
  const pieces = titles.map((title) => `${title}\nby Ada Finch\n\n${prose(6)}`);
  const { title, series } = read(pieces.join('\n\n')).book.metadata;
  expect(title?.value).toBe('The Goose');
  expect(series).toBeUndefined();
});

test('a name over a name is the author where the story tells of the other', () => {
  const head = 'Ada Finch\nANNA BELLOWS\n\n\n(1857)';
  const told = `${head}\n\n\n\nAnna Bellows had no goose, and never in her life had she wanted one.\n\n${prose(8)}`;
  const { metadata } = read(told).book;
  expect(metadata.title?.value).toBe('ANNA BELLOWS');
  expect(metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
});

test('title and author stand right above the first paragraph', () => {
  const { metadata, children } = read(`The Goose\nby Ada Finch\n${prose(8)}`).book;
  expect(metadata.title?.value).toBe('The Goose');
  expect(metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
  expect(JSON.stringify(children)).not.toContain('Finch');
});

test.each([
  [
    'पुरानी नाव',
    'रामू ने नाव को किनारे से बाँधा।',
    '“तुम कल आओगे?” लड़की ने पूछा। उसने सिर हिलाया, पर कुछ नहीं कहा।',
  ],
  ['老船', '雾很大。', '“你明天来吗？”女孩问。他点点头，什么也没说。'],
  ['הסירה', 'ירד גשם.', 'היא שאלה אם יבוא מחר, והוא לא ענה לה דבר וחצי דבר.'],
])('a sentence in a script without capitals is no subtitle: %s', (title, first, second) => {
  const { metadata, children } = read(`${title}\n\n${first}\n\n${second}`).book;
  expect(metadata.title?.value).toBe(title);
  expect(metadata.subtitle).toBeUndefined();
  expect(JSON.stringify(children)).toContain(first);
});

test('a text without a title has none, and says so', () => {
  const result = read(prose(8));
  expect(result.book.metadata.title).toBeUndefined();
  expect(codes(result)).toContain('structure/title-missing');
});

test('“Chapter 1” is no title', () => {
  expect(read(`Chapter 1\n\n\n${prose(8)}`).book.metadata.title).toBeUndefined();
});

test.each([
  ['THE GOOSE & MILL', '“THE TALE”'],
  ['THE GOOSE', 'ADA FINCH: FROM THE WEIR TO THE MILL'],
])('under %s and its author, %s on the next page heads a preface', (title, heading) => {
  const { book, outline } = read(
    `${title}\n\nADA FINCH\n\n\n\n\n${heading}\n\n\n${prose(6)}\n\nADA FINCH.\n\n\n\n\n${bookOf('I', 'II', 'III')}`,
    {},
    { Title: 'The Goose and Mill', Author: 'Ada Finch' },
  );
  expect(outline[0]).toBe(heading);
  expect(JSON.stringify(book.children)).toContain('ADA FINCH.');
});

const TOLD =
  'Who was Born in a Mill, and during a Life of continu’d Variety was Twelve\nYear a Miller, Five times a Widow, Eight Year a Ferryman, at last grew\nRich, liv’d Honest, and dies a Goose-herd.  Written from her own Papers.';

test.each([
  ['The Fortunes & Misfortunes of the Famous Ada Reed &c.', TOLD, 'by Ada Finch'],
  [
    'THE FORTUNES AND MISFORTUNES OF THE FAMOUS ADA REED &C.',
    TOLD,
    'By Ada Finch\nAuthor of “The Mill,”\n“The Weir,” etc.',
  ],
  [
    'THE FORTUNES AND MISFORTUNES OF THE FAMOUS ADA REED &C.',
    'A Tale',
    'By Ada Finch\n\nThe Sequel to\n\nThe Mill',
  ],
])('%s: all that a page tells around who wrote the book is of the page', (title, told, by) => {
  const { book, outline } = read(
    `${title}\n\n${told}\n\n${by}\n\n\n\n\n${bookOf('I', 'II', 'III')}`,
    {},
    { Title: 'The Fortunes and Misfortunes of the Famous Ada Reed &c.', Author: 'Ada Finch' },
  );
  expect(book.front).toEqual([]);
  expect(outline).toEqual(['I', 'II', 'III']);
});

test('a sentence between title and author is none of the page', () => {
  const { book } = read(
    `THE GOOSE AND MILL\n\nThere was a miller once who could not count, and he was rich, because his\nwife could, and the goose as well, and nobody was told of it.\n\nby Ada Finch\n\n\n\n\n${bookOf('I', 'II', 'III')}`,
    {},
    { Title: 'The Goose and Mill', Author: 'Ada Finch' },
  );
  expect(JSON.stringify([book.front, book.children])).toContain('miller once');
});

test('the head’s letters are kept where the page shouts', () => {
  const { book } = read(
    story('THE GOOSE OF\nTHE MILL\n\nBY ADA FINCH'),
    {},
    { Title: 'The Goose of the Mill', Author: 'Ada Finch' },
  );
  expect(book.metadata.title?.value).toBe('The Goose of the Mill');
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
  expect(book.children).toHaveLength(1);
});

test('what a printer sets around title and author is kept beside them', () => {
  const { metadata } = read(
    story(
      'THE GOOSE\n\nA Tale for Breezy Evenings\n\nBY ADA FINCH\n\nTranslated by C. Heron\n\nCopyright 1912 by Heron & Co.',
    ),
  ).book;
  expect(metadata.subtitle?.value).toBe('A Tale for Breezy Evenings');
  expect(metadata.contributors.map(({ name, role }) => `${role} ${name}`)).toEqual([
    'trl C. Heron',
  ]);
  expect(metadata.rights).toBe('Copyright 1912 by Heron & Co.');
});

test('a subtitle goes on over the lines under it', () => {
  const head = 'THE GOOSE\nOR\nA WEEK OF RAIN\nBEING A TALE OF THE MILL\n\n\nBY ADA FINCH';
  const named = { Title: 'The Goose', Author: 'Ada Finch' };
  const { metadata } = read(story(head), {}, named).book;
  expect(metadata.subtitle?.value).toBe('OR A WEEK OF RAIN BEING A TALE OF THE MILL');
});

test('a subtitle that the title has is not set twice', () => {
  const named = { Title: 'The Goose: A Tale of the Mill', Author: 'Ada Finch' };
  const { metadata } = read(
    story('THE GOOSE\n\nA TALE OF THE MILL\n\nBY ADA FINCH'),
    {},
    named,
  ).book;
  expect(metadata.title?.value).toBe('The Goose: A Tale of the Mill');
  expect(metadata.subtitle).toBeUndefined();
});

test('the printer’s lines below the author belong to the page, up to the dedication', () => {
  const page =
    'THE GOOSE\n\nBY ADA FINCH\n\n\nHeron & Co. Publishers\nLondon\n\n_Reprinted May_, 1891';
  const { book, front } = read(`${page}\n\n\n\nTO\n\nMY AUNT\n\n\n\nCHAPTER I\n\n\n${prose(8)}`);
  expect(front).toEqual(['dedication']);
  expect(book.metadata.fields.map(({ value }) => value)).toEqual([
    'Heron & Co. Publishers',
    'London',
    '_Reprinted May_, 1891',
  ]);
  expect(book.children).toHaveLength(1);
});

test('the author may stand first, with the kind of book and a foreign printer last', () => {
  const named = { Title: 'Gęś', Author: 'Ada Zięba' };
  const { metadata } = read(
    story('ADA ZIĘBA\n\nGĘŚ\n\nPOWIEŚĆ\n\nWYDAWNICTWO CZAPLI'),
    {},
    named,
  ).book;
  expect(metadata.subtitle?.value).toBe('POWIEŚĆ');
  expect(metadata.fields.map(({ value }) => value)).toEqual(['WYDAWNICTWO CZAPLI']);
});

test('short first paragraphs are no subtitle', () => {
  const { metadata, children } = read(`The Goose\n\nDark.\n\nVery dark.\n\n\n\n${prose(8)}`).book;
  expect(metadata.subtitle).toBeUndefined();
  expect(JSON.stringify(children)).toContain('Dark.');
});

test('who is named below the author of a translated book translated it', () => {
  const page = 'THE GOOSE\n\nTranslated from the Russian of\n\nAda Finch\n\nby Tom Reed';
  const { metadata } = read(story(page), {}, { Title: 'The Goose', Author: 'Ada Finch' }).book;
  expect(metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
  expect(metadata.contributors).toMatchObject([{ name: 'Tom Reed', role: 'trl' }]);
});

test('a half-title is not printed twice', () => {
  const text = `THE GOOSE\n\nBy Ada Finch\n\n\n\nTHE GOOSE\n\n\n\nCHAPTER I\n\n${prose()}\n\n\n\nCHAPTER II\n\n${prose()}`;
  const result = read(text);
  expect(result.outline).toEqual(['CHAPTER I', 'CHAPTER II']);
  expect(codes(result)).toContain('structure/repeated-header-removed');
});

test('a manuscript’s address is left out, its name is the author', () => {
  const text = `Ada Finch                              about 400 words\n14 Quarry Steps\nada@example.org\n\n\n\n                   THE GOOSE\n\n\n\n${prose(8)}`;
  const result = read(text);
  expect(result.book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
  expect(codes(result)).toContain('structure/contact-removed');
});

test('header fields of a posting become metadata', () => {
  const head =
    'TITLE: The Goose\nAUTHOR: A. Finch\nRATING: G\nSUMMARY: The last night of the mill, and who came\n         to see it off.\nDISCLAIMER: The goose is not mine.\nARCHIVE: Ask first.';
  const { metadata } = read(story(head)).book;
  expect(metadata.title?.value).toBe('The Goose');
  expect(metadata.description).toEqual(['The last night of the mill, and who came to see it off.']);
  expect(metadata.rights).toBe('Ask first.');
  expect(metadata.fields.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'RATING: G',
    'DISCLAIMER: The goose is not mine.',
  ]);
});

test('fields inside the story are the story', () => {
  const text = `Title: The Goose\nAuthor: A. Finch\nRating: G\n\n\n${prose(6)}\n\n   Title: The Moths of the Mill\n   Author: (to be decided)\n\n${prose(4)}`;
  const { book } = read(text);
  expect(book.metadata.title?.value).toBe('The Goose');
  expect(JSON.stringify(book.children)).toContain('The Moths of the Mill');
});

test('an archive’s labels go, and what stands under them is kept in its place', () => {
  const text = `The Goose\nby finch\n\nRating:\n    General Audiences\nCategory:\n    Gen\nSeries:\n    Part 2 of Small Hours\n\nSummary\n\n    A goose learns sums.\n\nNotes\n\n    For the mill prompt.\n\nChapter 1: Chalk\n\nChapter Notes\n\n    No geese were graded.\n\n${prose()}\n\nChapter End Notes\n\n    The goose is real.\n\nChapter 2\n\n${prose()}\n\nEnd Notes\n\n    Thanks.`;
  const { book, outline, front, back } = read(text);
  expect(outline).toEqual(['Chapter 1: Chalk', 'Chapter 2']);
  expect(book.metadata.series).toMatchObject({ name: 'Small Hours', number: 2 });
  expect(book.metadata.description).toEqual(['A goose learns sums.']);
  expect(front).toEqual(['notes']);
  expect(back).toEqual(['notes']);
  expect(JSON.stringify(book)).not.toContain('Chapter End Notes');
});

describe('header fields on few lines', () => {
  test('each is read where they run together in one paragraph', () => {
    const head =
      'Hello all, be kind. Title: The Low Mill Author:\nAda Finch Rating: PG Summary: A goose is\nlate. Archive: just ask';
    const { metadata } = read(story(head)).book;
    expect(metadata.title?.value).toBe('The Low Mill');
    expect(metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
    expect(metadata.description).toEqual(['A goose is late.']);
    expect(metadata.rights).toBe('just ask');
  });

  test('strokes between them go', () => {
    const { metadata } = read(story('Title: The Mill | Author: Ada Finch | Rating: PG')).book;
    expect(metadata.title?.value).toBe('The Mill');
    expect(metadata.fields.map(({ value }) => value)).toEqual(['PG']);
  });

  test('a value goes on under a line that its label filled', () => {
    const head =
      'Title: The Mill\nAuthor: Ada Finch\nSummary: A goose is late again and nobody\nwill say why it is.\nRating: PG';
    const { metadata } = read(story(head)).book;
    expect(metadata.description).toEqual(['A goose is late again and nobody will say why it is.']);
    expect(metadata.fields.map(({ value }) => value)).toEqual(['PG']);
  });

  test('a story that opens with a form of two lines keeps it', () => {
    const text = `Name: Goose, brown.\nNotes: Will not come in.\n\n${prose(4)}`;
    expect(JSON.stringify(read(text).book.children)).toContain('Name: Goose, brown.');
  });

  test('two words with colons in a paragraph of the story are the story', () => {
    const text = `The Mill\n\nby Ada Finch\n\nShe read the card. Title: mine. Notes: none.\n\n${prose(4)}`;
    expect(JSON.stringify(read(text).book.children)).toContain('Title: mine.');
  });
});

test('the head of a page of counts is not printed again over the next page', () => {
  const page = [
    'Turn Left',
    'By: nell77',
    'Nine days on a signpost.',
    'Rated: Fiction K - English - Humor - Chapters: 2 - Words: 310 - id: 90660',
  ].join('\n');
  const text = [1, 2].map((n) => `${page}\n\nChapter ${n}\n\n${prose(4)}`).join('\n\n');
  const { book, outline } = read(text);
  expect(outline).toEqual(['Chapter 1', 'Chapter 2']);
  expect(JSON.stringify(book.children)).not.toMatch(/Rated|nell77|signpost/);
});

test('a bold line with a break of the line behind it is a title', () => {
  const { strongOpen, strongClose, lineBreak } = INLINE_CLAIM;
  const head = `${strongOpen}The Low Mill${strongClose}${lineBreak}\nby ada_77`;
  expect(read(story(head)).book.metadata.title?.value).toBe('The Low Mill');
});

test('of several series the first is the book’s, and the words of all are kept', () => {
  const head = 'Title: The Mill\nAuthor: Ada Finch\nSeries: Part 3 of Small Mills, Part 1 of Geese';
  const { metadata } = read(story(head)).book;
  expect(metadata.series).toMatchObject({ name: 'Small Mills', number: 3 });
  expect(metadata.fields.map(({ value }) => value)).toEqual([
    'Part 3 of Small Mills, Part 1 of Geese',
  ]);
});

test('values stand under their labels on a copied page, and the title after the last', () => {
  const head =
    'Rating:\nGeneral Audiences\nFandom:\nOriginal Work\nWarning:\nNone\nStats:\nPublished:2019-10-04Words:398Chapters:1/1Kudos:31\n\nThe Mill\nAda Finch';
  const { metadata } = read(story(head)).book;
  expect(metadata.title?.value).toBe('The Mill');
  expect(metadata.subjects).toEqual(['Original Work']);
});

test('a language that the head gives as a code is for programs, and one in words for people', () => {
  const fields = (language: string): string[] =>
    read(story('The Goose'), {}, { language }).book.metadata.fields.map(({ value }) => value);
  expect(fields('en-GB')).toEqual([]);
  expect(fields('English')).toEqual(['English']);
});

test.each([
  [
    'Гусыня\n\nАвтор: Грач\nФэндом: Ориджинал\nРейтинг: G\nОписание: Гусыня остаётся.',
    'Гусыня',
    'Грач',
    'Гусыня остаётся.',
  ],
  [
    '거위\n\n지은이: 까마귀\n줄거리: 거위가 남는다.\n제목: 거위',
    '거위',
    '까마귀',
    '거위가 남는다.',
  ],
  ['《老鹅》\n\n作者：老鸦\n简介：鹅留下了。\n类型：短篇', '老鹅', '老鸦', '鹅留下了。'],
])('fields are read in the story’s own language: %j', (head, title, author, summary) => {
  const { metadata } = read(`${head}\n\n\n\n${prose(8)}`).book;
  expect(metadata.title?.value).toBe(title);
  expect(metadata.authors.map(({ value }) => value)).toEqual([author]);
  expect(metadata.description).toEqual([summary]);
});

test.each([
  { title: 'Название', author: 'Автор' },
  { title: 'Titre', author: 'Auteur' },
  { title: '标题', author: '作者' },
])('what the head says as “$title” and “$author” is known on the page', ({ title, author }) => {
  const text = `The Lamp\n\nstill water and oil\n\n\n\nThe Lamp\n\n\n\nChapter 1\n\n${prose(8)}`;
  const { book, outline } = read(
    text,
    {},
    { [title]: 'The Lamp', [author]: 'Still Water and Oil' },
  );
  expect(book.metadata.subtitle).toBeUndefined();
  expect(outline).toEqual(['Chapter 1']);
});

test('the first of the tales stands below a line that names title and author both', () => {
  const tales = ['TWO RIDDLES', 'THE GOOSE', 'THE LAMP', 'THE WEIR'];
  const { outline, book } = read(`[Tales of the Mill by Ada Finch 1918]\n\n\n${bookOf(...tales)}`);
  expect(outline).toEqual(tales);
  expect(book.metadata.subtitle).toBeUndefined();
});

test.each([
  'by Ada Finch\nand Ned Wyke',
  'BY\n\nADA FINCH\n\nAND\n\nNED WYKE',
  'ADA FINCH\nand\nNED WYKE',
  'by Ada Finch\n& Ned Wyke',
])('two wrote it together: %j', (names) => {
  const { metadata } = read(story(`THE GOOSE\n\n${names}`)).book;
  expect(metadata.authors.map(({ value }) => value.toLowerCase())).toEqual([
    'ada finch',
    'ned wyke',
  ]);
  expect(metadata.fields).toEqual([]);
  expect(metadata.subtitle).toBeUndefined();
});

test('three wrote it on one line, and two translated it', () => {
  const { metadata } = read(
    story(
      'THE GOOSE\n\nby Ada Finch, Ned Wyke, and Ann Lee\n\nTranslated by Hob Reed\nand Eve Marl',
    ),
  ).book;
  expect(metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch', 'Ned Wyke', 'Ann Lee']);
  expect(metadata.contributors).toMatchObject([
    { name: 'Hob Reed', role: 'trl' },
    { name: 'Eve Marl', role: 'trl' },
  ]);
});
