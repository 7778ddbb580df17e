import { describe, expect, test } from 'vitest';

import { prose, readSaved } from './read-book.ts';

/** A Markdown file. */
function saved(...lines: readonly string[]): ReturnType<typeof readSaved> {
  return readSaved({ 'story.md': `${lines.join('\n')}\n` });
}

describe('headings of Markdown', () => {
  test('are one line, and what stands right below is text', () => {
    const chapters = ['The Mill', 'The Weir', 'Home'].flatMap((title, i) => [
      `### Chapter ${i + 1} - ${title}`,
      'Well?',
      '',
      prose(),
      '',
    ]);
    const { outline, book } = saved('# The Mill', '', '## by Ada Finch', '', ...chapters);
    expect(outline).toEqual(['Chapter 1: The Mill', 'Chapter 2: The Weir', 'Chapter 3: Home']);
    expect(JSON.stringify(book).match(/Well\?/g)).toHaveLength(3);
  });

  test('are a title page where they stand over the first text of all', () => {
    const page = [
      '# The Mill',
      '## by Ada Finch',
      '## Original story by Tom Reed',
      '### Chapter 1',
    ];
    const { outline, book } = saved(...page, prose(), '', '### Chapter 2', prose());
    expect(outline).toEqual(['Chapter 1', 'Chapter 2']);
    expect(book.metadata.title?.value).toBe('The Mill');
    expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
  });

  test('have the rank that their signs say, with a number or without', () => {
    const acts = ['I', 'II'].flatMap((act, i) => [
      `## Act ${act}`,
      '',
      `### Chapter ${2 * i + 1}`,
      '',
      prose(),
      '',
      `### Chapter ${2 * i + 2}`,
      '',
      prose(),
      '',
      '## The Mirror',
      '',
      prose(),
      '',
    ]);
    expect(saved('# The Mill', '', ...acts).outline).toEqual([
      'Act I',
      '  Chapter 1',
      '  Chapter 2',
      'The Mirror',
      'Act II',
      '  Chapter 3',
      '  Chapter 4',
      'The Mirror',
    ]);
  });

  test('are without what was written behind them for a program', () => {
    const { outline } = saved(
      '# The Mill',
      '',
      '::::: {.chapter}',
      '',
      '## Chapter 1 {title="Chapter 1"}',
      '',
      prose(),
      '',
      ':::::',
      '',
      '## Chapter 2 {#two .long}',
      '',
      prose(),
    );
    expect(outline).toEqual(['Chapter 1', 'Chapter 2']);
  });
});

test('a verse quoted under the title is no subtitle', () => {
  const quote = [
    '> The wheel goes round and out of sight  ',
    '> And comes about  ',
    '>   -- T. Reed',
  ];
  const text = [
    '# The Mill',
    '',
    ...quote,
    '',
    '## Chapter One',
    '',
    prose(),
    '',
    '## Chapter Two',
  ];
  const { book } = saved(...text, '', prose());
  expect(book.metadata.subtitle).toBeUndefined();
  expect(JSON.stringify(book.metadata)).not.toMatch(/[\uE000-\uE007]/u);
});

test('links to the next file of a serial are no words of it', () => {
  const { book } = saved(
    '# The Mill',
    '',
    '## Chapter 1',
    '',
    prose(),
    '',
    '_[Next chapter](02.md)_',
  );
  expect(JSON.stringify(book)).not.toContain('Next chapter');
});

test('a second blank line of Markdown is no break', () => {
  const text = ['# The Mill', '', '## Chapter 1', '', prose(), '', '', prose(), '', prose()];
  expect(JSON.stringify(saved(...text, '', '## Chapter 2', '', prose()).book)).not.toContain(
    'sceneBreak',
  );
});
