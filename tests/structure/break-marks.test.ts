import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const breaksIn = (text: string): number =>
  read(text).book.children.flatMap(({ children }) =>
    children.filter(({ type }) => type === 'sceneBreak'),
  ).length;

test.each(['-x-', '    -x-', '.p°w°q.', '~o~'])('%s that comes again parts scenes', (mark) => {
  expect(breaksIn([prose(3), mark, prose(3), mark, prose(3)].join('\n\n'))).toBe(2);
});

test.each(['—', '...', '♥', '-0-', 'x', 'ooo', 'x.x.x', 'HPHPHP', 'SPNSPN', '-scene-', '/break'])(
  '%s alone between paragraphs parts scenes where it comes again',
  (mark) => {
    expect(breaksIn([prose(4), mark, prose(4), mark, prose(4)].join('\n\n'))).toBe(2);
  },
);

test('an X is no mark where chapters are counted so', () => {
  const parts = ['VIII', 'IX', 'X'].map((number) => `${number}\n\n${prose(4)}`);
  const { outline } = read(`I\n\n${prose(4)}\n\nII\n\n${prose(4)}\n\n${parts.join('\n\n')}`);
  expect(outline).toContain('X');
  const again = ['PART ONE', 'I', 'II', 'X', 'PART TWO', 'I', 'II', 'X'];
  expect(breaksIn(again.map((head) => `${head}\n\n${prose(4)}`).join('\n\n'))).toBe(0);
});

test('dots are silences where they come thick, and where they come once', () => {
  const talk = ['...', '"Well?"', '...', '"Well, then."'].join('\n\n');
  expect(breaksIn([prose(4), talk, prose(4)].join('\n\n'))).toBe(0);
  expect(breaksIn([prose(4), '...', prose(4)].join('\n\n'))).toBe(0);
});

test.each(['-x-', '*I*', '[a]', '"O!"', '(x)'])('%s once is what somebody wrote', (words) => {
  expect(breaksIn([prose(3), words, prose(3)].join('\n\n'))).toBe(0);
});
