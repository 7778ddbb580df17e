import { expect, test } from 'vitest';

import { read } from './read-book.ts';

const cue = (name: string): string => ' '.repeat(24) + name;

test('who speaks in a script stands over what is said, and directions stand apart', () => {
  const names = ['FERRYMAN', 'GOAT', 'FERRYMAN', 'GOAT [aside]', 'MILLER', 'GOAT'];
  const text = names
    .flatMap((name, i) => [
      cue(name),
      `Well!  This is the speech with the number ${i + 2}, and it goes on for`,
      'a while.',
      '        [The boat rocks.]',
      'And here it ends.',
      '',
    ])
    .join('\n');
  const { book } = read(text);
  const found = JSON.stringify(book.children);
  expect(found).not.toContain('GOAT Well');
  expect(found).not.toContain('a while. [The');
  expect(found).toContain('and it goes on for a while.');
});
