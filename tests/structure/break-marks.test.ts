import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const breaksIn = (text: string): number =>
  read(text).book.children.flatMap(({ children }) =>
    children.filter(({ type }) => type === 'sceneBreak'),
  ).length;

test.each(['-x-', '    -x-', '.p°w°q.', '~o~'])('%s that comes again parts scenes', (mark) => {
  expect(breaksIn([prose(3), mark, prose(3), mark, prose(3)].join('\n\n'))).toBe(2);
});

test.each(['-x-', '*I*', '[a]', '"O!"', '(x)'])('%s once is what somebody wrote', (words) => {
  expect(breaksIn([prose(3), words, prose(3)].join('\n\n'))).toBe(0);
});
