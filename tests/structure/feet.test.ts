import { describe, expect, test } from 'vitest';

import { prose, readSaved } from './read-book.ts';

type Read = ReturnType<typeof readSaved>;

function saved(...blocks: readonly string[]): Read {
  return readSaved({ 'story.md': `${blocks.join('\n\n')}\n` });
}

function story({ book }: Read): string {
  return JSON.stringify(book.children);
}

describe('under the last mark of a story', () => {
  test('thanks, who wrote it, rights and where it first appeared are beside it', () => {
    const read = saved(
      '# The Weir',
      '*by Nell Reed*',
      prose(),
      '*The End*',
      '---',
      'Thanks for reading! If you enjoyed this story, there are more of them.',
      '**About the author:** Nell Reed keeps a weir and a dog.',
      '*“The Weir” first appeared in* The Mill *no. 9, 2018.*',
      '© 2023 Nell Reed. All rights reserved.',
    );
    expect(read.back).toEqual(['notes']);
    expect(story(read)).not.toContain('keeps a weir');
    expect(JSON.stringify(read.book.back)).toContain('first appeared in');
  });

  test('a last scene is the story’s', () => {
    const read = saved(
      '# The Weir',
      prose(),
      '---',
      'Thank you, she said, for the lamp.',
      prose(1),
    );
    expect(read.back).toEqual([]);
    expect(story(read)).toContain('for the lamp');
  });
});

describe('at the end of a chapter', () => {
  const chapters = (foot: string): Read =>
    saved('# The Weir', '## Chapter 1', prose(), foot, '## Chapter 2', prose());

  test('what begs for votes and says when it goes on is a note', () => {
    const read = chapters("**Don't forget to vote and comment! Next part on Sunday.**");
    expect(story(read)).toContain('"aside"');
  });

  test('what is said in the story is no such thing', () => {
    expect(story(chapters('“Please vote for the goat,” said the miller.'))).not.toContain(
      '"aside"',
    );
    expect(story(chapters('*Please follow the dyke to the mill.*'))).not.toContain('"aside"');
  });
});

describe('a count of words alone', () => {
  test('goes under a title, at the end of a chapter and of the text', () => {
    const read = saved(
      '# The Weir',
      'Nell Reed  \n3,400 words',
      '## One',
      prose(),
      '*(1,698 words)*',
      '## Two',
      prose(),
      '~3,400 words',
    );
    expect(read.book.metadata.authors.map(({ value }) => value)).toEqual(['Nell Reed']);
    expect(story(read)).not.toContain('words');
  });

  test('stays in the midst of a scene', () => {
    const read = saved('# The Weir', '## One', prose(), '4,000 words', prose(), '## Two', prose());
    expect(story(read)).toContain('4,000 words');
  });
});

describe('who wrote a story, in Markdown', () => {
  const author = (...head: readonly string[]): readonly string[] =>
    saved(...head, prose()).book.metadata.authors.map(({ value }) => value);

  test('may be named in emphasis, behind the title, and under what is quoted', () => {
    expect(author('# The Weir', '*by* **Nell Reed**')).toEqual(['Nell Reed']);
    expect(author('# The Weir by Nell Reed')).toEqual(['Nell Reed']);
    expect(author('# The Weir', '> A novel about a weir.', 'By **Nell Reed**')).toEqual([
      'Nell Reed',
    ]);
  });

  test('is nobody in a title that says by', () => {
    expect(author('# Stand by the Old Mill')).toEqual([]);
    expect(author('# Home by Ada Finch', '*by Nell Reed*')).toEqual(['Nell Reed']);
  });
});
