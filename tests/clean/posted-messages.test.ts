import { describe, expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

const story = prose(8).filter(Boolean);

describe('a bulletin board', () => {
  const message = (part: string, ...text: readonly string[]) => [
    'Msg#: 214 *STORIES*',
    '11/02/91 21:14:22 (Read 3 Times)',
    'From: NELL REED',
    '  To: ALL',
    `Subj: THE LATE LAMP  ${part}`,
    '',
    ...text,
  ];

  test('names title and author over each message, and its own lines go', () => {
    const foot = ['--- Opus 1.14', ' * Origin: The Wet Wick, Marsh Hbr (1:142/928.0)', ''];
    const { words, draft } = cleanText(
      ...message('1/2', ...prose(8), ...foot, '[M]ore, [Q]uit, [R]eply?'),
      ...message('2/2', ...prose(8), ...foot),
    );
    expect(words).toEqual([...story, ...story]);
    expect(draft.head.map(({ label, value }) => [label, value])).toEqual([
      ['Subject', 'THE LATE LAMP  1/2'],
      ['From', 'Nell Reed <>'],
    ]);
  });

  test('is not where somebody in a story shortens a word', () => {
    expect(cleanText('Subj: Lamps', '', ...prose(8)).words).toHaveLength(9);
  });
});

test('the archive of a mailing list names the story and goes', () => {
  const links = ['Previous message: [Lamps] Oil', 'Messages sorted by: [ date ] [ thread ]'];
  const rule = '-'.repeat(70);
  const head = [
    '[Lamps] [fic] Dusk, part 3',
    '',
    'Nell Reed nell at pier.example',
    'Wed Dec 31 00:32:25 PST 2008',
  ];
  const foot = [rule, '', ...links, '', 'More information about the lamps mailing list'];
  const { words, draft } = cleanText(...head, '', ...links, '', rule, '', ...prose(8), ...foot);
  expect(words).toEqual(story);
  expect(draft.head.map(({ label }) => label)).toEqual(['Subject', 'From', 'Date']);
});

test('a header that lost the space of its second line is one of the headers still', () => {
  const { words } = cleanText(
    'From: nell@pier.example',
    'Subject: Dusk',
    'Received: from pier.example by mill.example (PMDF V4.2) id',
    '<01H6JRX0ETN4BMBXRS@pier.example>; Thu, 16 Dec 1993 13:28:45 EDT',
    'Message-id: <01H6JRX0ETN6BMBXRS@pier.example>',
    '',
    ...prose(8),
  );
  expect(words).toEqual(story);
});
