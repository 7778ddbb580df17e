import { expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

test('what a group hung under its files goes, with who typed them in and the box over them', () => {
  const row = '_'.repeat(78);
  const { words } = cleanText(
    row,
    '',
    '          1     1   t  h       H   H',
    '            Presents...',
    row,
    '',
    ...prose(4),
    row,
    'Hi to all who keep goats!',
    row,
    '',
    '(C) 1991 by The Goat & The Ninth Lamp',
    '',
    'Call these fine boards:',
    '\tThe Wet Lantern       - (555) 555-0142',
  );
  expect(words).toHaveLength(4);
  const typed = [
    '  -=Typed in by Tam.',
    '',
    ' Call the Weir?  555-555-0142',
    ' Or us? 555-555-0143',
  ];
  expect(cleanText(...prose(4), ...typed).words).toHaveLength(4);
});

test('one number to call is a story’s own, and so is a row over words alone', () => {
  const { words } = cleanText(...prose(4), 'She wrote it down: 555-555-0142', '');
  expect(words).toHaveLength(5);
  expect(cleanText(...prose(4), '_'.repeat(78), 'For Nell, who rows.').words).toHaveLength(6);
});
