import { describe, expect, test } from 'vitest';

import { prose, readSaved, type ReadBook } from './read-book.ts';

const named = ({ book }: ReadBook) => [book.metadata.title?.value, book.metadata.authors[0]?.value];
const text = ({ book }: ReadBook) => JSON.stringify(book);
const LINES = prose().replaceAll(/(?<!\n)\n(?!\n)/g, ' ');

describe('of the page of a story', () => {
  test('the author’s name goes from behind the title of each chapter', () => {
    const story = readSaved(
      `Drifting by Nell_Reed\n\nChapter 1: The Pull by Nell_Reed\n\n${LINES}\n\nChapter 2: The Fall by Nell_Reed\n\n${LINES}`,
    );
    expect(named(story)).toEqual(['Drifting', 'Nell_Reed']);
    expect(story.outline).toEqual(['Chapter 1: The Pull', 'Chapter 2: The Fall']);
  });

  test('a chapter’s number between stars is a heading', () => {
    const chapters = ['Oil', 'Wicks'].map((title, i) => `*Chapter ${i + 1}*: ${title}\n\n${LINES}`);
    expect(readSaved(chapters.join('\n\n')).outline).toEqual([
      'Chapter 1: Oil',
      'Chapter 2: Wicks',
    ]);
  });

  test('title and author stand between the counts of a work and its summary', () => {
    const menu = ['Skip header', 'Hi, nell!', 'Log Out', 'Entire Work', 'Work Header'];
    const fields = ['Rating:', 'General Audiences', 'Language:', 'English'];
    const stats = ['Stats:', 'Published:2021-03-02Words:1,120Chapters:1/1Hits:302'];
    const story = readSaved(
      [
        ...menu,
        ...fields,
        ...stats,
        'The Overdue Book',
        'inkpot',
        'Summary:',
        'It is late.',
        '',
        LINES,
      ].join('\n'),
    );
    expect(named(story)).toEqual(['The Overdue Book', 'inkpot']);
    expect(text(story)).not.toMatch(/Hi, nell|Log Out/);
  });

  test('links to the works before and after are no part of a series’ name', () => {
    const story = readSaved(
      `The Lamp\nby nell\n\nRating:\tTeen\nLanguage:\tEnglish\nSummary:\tA lamp.\nSeries:\t← Previous Work Part 2 of Small Hours Next Work →\n\nChapter 1\n\nChapter Notes\n\nSee the end of the chapter for notes\n\n${LINES}`,
    );
    const { series } = story.book.metadata;
    expect([series?.name, series?.number]).toEqual(['Small Hours', 2]);
    expect(story.outline).toEqual(['Chapter 1']);
  });

  test('a note that a downloader quoted is a note', () => {
    const story = readSaved(
      `The Lamp\nby nell\n\nChapter 1\n\n> **Notes for the Chapter:**\n>\n> It is counted in.\n\n${LINES}`,
    );
    expect(text(story)).not.toMatch(/"verse"|\*\*|Notes for/);
    expect(text(story)).toContain('It is counted in.');
  });

  test('the name of an archive over its menu is nobody’s', () => {
    const story = readSaved(
      `Tidewrack Archive\nHome | Most Recent | Authors | Titles | Help | Search\n\nThe Umbrella Stand by marrowfat\n\n${LINES}`,
    );
    expect(named(story)).toEqual(['The Umbrella Stand', 'marrowfat']);
  });
});

describe('which part of a story a file is', () => {
  test('is told by its title', () => {
    const story = readSaved(`The Tide Radio, Part 2 of 3: The Valve\nby Petra Lisle\n\n${prose()}`);
    expect(named(story)).toEqual(['The Tide Radio', 'Petra Lisle']);
    const { series } = story.book.metadata;
    expect([series?.name, series?.number]).toEqual(['The Tide Radio', 2]);
  });

  test('is no series where the file has the other part', () => {
    const story = readSaved(
      `The Tide Radio (1/2)\nby Petra Lisle\n\n${prose()}\n\n\nThe Tide Radio (2/2)\nby Petra Lisle\n\n${prose()}`,
    );
    expect(story.book.metadata.series).toBeUndefined();
  });

  test('and of a series it stands on a line under the title', () => {
    const story = readSaved(
      `HIGH WATER\nBook Two of the Marsh Quartet\n\nA. Lisle\n\n\n${prose()}`,
    );
    expect(named(story)).toEqual(['HIGH WATER', 'A. Lisle']);
    expect(story.book.metadata.series?.name).toBe('Marsh Quartet');
  });
});

test.each(['de Yann Ker', 'da Ilda Reed'])('%s under a title is by him', (by) => {
  const story = readSaved(`La lampe\n${by}\n\n${prose()}`);
  expect(named(story)[1]).toBe(by.slice(3));
});

test('a date under a chapter’s number is no title of it', () => {
  const story = readSaved(`Chapter 21:\n\nFebruary 2, 1997\n\n\n${prose()}`);
  expect(story.outline).toEqual(['Chapter 21']);
});

test('a short list ends where its first entry comes again', () => {
  const story = readSaved(
    `The Rowing Lesson\nby nell\n\nTable of Contents\n\n1. Oars\n2. No Oars\n\n1. Oars\n\n${LINES}\n\n2. No Oars\n\n${LINES}`,
  );
  expect(story.outline).toEqual(['1: Oars', '2: No Oars']);
});

test('tags of a word processor leave its words', () => {
  const story = readSaved(
    `<p>The <st1:place w:st="on">Salt Road</st1:place> is long.<o:p></o:p></p>\n<p>${LINES}</p>\n<p>End.</p>\n<p>x</p>`,
  );
  expect(text(story)).toContain('The Salt Road is long.');
});
