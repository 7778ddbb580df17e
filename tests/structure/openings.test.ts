import { describe, expect, test } from 'vitest';

import { prose, readSaved } from './read-book.ts';

/** What stands before the first of two counted chapters. */
function opened(...opening: readonly string[]): ReturnType<typeof readSaved> {
  const chapters = ['## 1', prose(), '## 2', prose()];
  return readSaved({
    'story.md': ['# The Weir', 'By Ada Finch', ...opening, ...chapters].join('\n\n'),
  });
}

describe('what stands before the first heading', () => {
  test('is of the story where short paragraphs tell it', () => {
    const { front, outline, book } = opened(
      'The bell went dead, and nobody rang it again.',
      'Nobody on our stair would say what he was waiting for.',
      '“What does it say?”',
    );
    expect(front).toEqual([]);
    expect(outline).toHaveLength(3);
    expect(JSON.stringify(book.children[0])).toContain('What does it say?');
  });

  test('is of the title page where a printer’s lines stand', () => {
    const { outline } = opened('All rights reserved.', 'Printed by Reed & Sons, Hove, 1921.');
    expect(outline).toHaveLength(2);
  });
});

test('paragraphs that tags part on one line are no notes', () => {
  const { book } = readSaved({
    'story.md': `# The Weir\n\n${prose()}\n\nThe boat was blue.<br><br>Nobody said so.<br><br>It had been his.\n\n${prose()}`,
  });
  const [chapter] = book.children;
  const types = chapter?.children.map(({ type }) => type) ?? [];
  expect(types).not.toContain('aside');
  expect(types.filter((type) => type === 'paragraph')).toHaveLength(11);
});
