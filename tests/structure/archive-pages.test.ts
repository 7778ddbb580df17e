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
    ['"The Salt Road" by Walter de la Pier', 'The Salt Road', 'Walter de la Pier'],
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

  test('the author’s name behind every title may be any name', () => {
    const by = ' by Tomás Ó hEithir';
    const chapter = (title: string) => `${title}${by}\n\n${prose()}`;
    const text = `The Salt Road${by}\n\n${chapter('Chapter 1: Weir')}\n\n${chapter('Chapter 2: Oil')}`;
    expect(readSaved(text).outline).toEqual(['Chapter 1: Weir', 'Chapter 2: Oil']);
  });
});
