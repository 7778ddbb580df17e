import { expect, test } from 'vitest';

import { read } from './read-book.ts';

const HEAD = 'SONGS OF THE WEIR\n\nby Ada Finch\n\n\n\n\n\n';
const STANZA = [
  '  The ferry waits beside the wall, and nobody has told it why,',
  '  The lamp is on the stair, and what it lights is more than I can',
  '      say this evening,',
  '  I heard the evening heron call, and others heard it also,',
].join('\n');
const POEM = `${STANZA}\n\n${STANZA}`;

/** Titled poems, of which the one behind the first has numbers, in books of which the second has no title. */
function poems(...titles: readonly string[]): string {
  return titles.map((title) => `${title}\n\n${POEM}`).join('\n\n\n\n\n');
}

test('numbers under one of many titles count its sections, and a part without a title takes none of them', () => {
  const numbered = ['1', '2', '3']
    .map((number) => `       ${number}\n${POEM}\n\n${POEM}`)
    .join('\n\n');
  const text = [
    `BOOK I. AT THE MILL\n\n\n\n\n${poems('To the Miller', 'What I Heard', 'A Lamp at Noon')}`,
    `BOOK II.\n\n\n\n\nStarting from the Weir\n\n${numbered}`,
    `BOOK III. ON THE MOOR\n\n\n\n\n${poems('To the Drovers', 'One Wet Tuesday')}`,
  ].join('\n\n\n\n\n');
  expect(read(`${HEAD}${text}\n`).outline).toEqual([
    'BOOK I: AT THE MILL',
    '  To the Miller',
    '  What I Heard',
    '  A Lamp at Noon',
    'BOOK II',
    '  Starting from the Weir',
    '    1',
    '    2',
    '    3',
    'BOOK III: ON THE MOOR',
    '  To the Drovers',
    '  One Wet Tuesday',
  ]);
});
