import { describe, expect, test } from 'vitest';

import { prose, readSaved } from './read-book.ts';

/** A saved text: an empty line stands for two paragraphs. */
function saved(...lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? prose(2) : line)).join('\n\n');
}

describe('headings of Markdown', () => {
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

  test('a last line that is marked as they are is the end and no chapter', () => {
    const lines = [NAMED, '## Flour', '', '## Wheat', ''];
    expect(readSaved(saved(...lines, '## The End')).outline).toEqual(['Flour', 'Wheat']);
    expect(readSaved(saved(...lines, '## The End', '')).outline).toEqual([
      'Flour',
      'Wheat',
      'The End',
    ]);
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

describe('headings that a format marks', () => {
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

test('a heading that ends as no title does takes no heading below it for its end', () => {
  const heads = ['The Weir and the', 'Mill', 'A', 'Lamp'];
  const text = heads.map((head) => `## ${head}\n\n`).join(`${prose()}\n\n`);
  expect(readSaved(`# Tales\n\n${text}${prose()}`).outline).toEqual(heads);
  const close = `## The Weir and the\n\n## Mill\n\n${prose()}\n\n## Lamp\n\n${prose()}`;
  expect(readSaved(`# Tales\n\n${close}`).outline).toEqual(['The Weir and the', 'Mill', 'Lamp']);
});
