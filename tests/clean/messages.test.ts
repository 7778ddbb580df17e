import { describe, expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

const HEADERS = [
  'From: nell@pier.example (Nell)',
  'Newsgroups: alt.ferry.creative',
  'Subject: NEW: The Lamp (1/2)',
  'Date: 3 Mar 1998 22:01:44 GMT',
  'Message-ID: <lamp1@pier.example>',
  '',
];

describe('messages', () => {
  test('headers and signatures go, and what they say of the story stays', () => {
    const { words, draft, codes } = cleanText(
      ...HEADERS,
      ...prose(2),
      '-- ',
      'Nell, on the pier',
      '',
      ...HEADERS.map((line) => line.replace('1/2', '2/2')),
      ...prose(2),
      '-- ',
      'Nell, on the pier',
    );
    expect(words).toHaveLength(4);
    expect(draft.head.map(({ label, value }) => [label, value])).toEqual([
      ['From', 'nell@pier.example (Nell)'],
      ['Subject', 'NEW: The Lamp (1/2)'],
      ['Date', '3 Mar 1998 22:01:44 GMT'],
      ['Subject', 'NEW: The Lamp (2/2)'],
    ]);
    expect(codes).toEqual(['clean/message-removed']);
  });

  test('mail that people in the story write is the story', () => {
    const { words, codes } = cleanText(
      ...prose(2),
      'From: Tam',
      'To: Nell',
      'Subject: the lamp',
      'Date: Tuesday',
      '',
      ...prose(2),
    );
    expect([words.length, codes]).toEqual([8, []]);
  });

  test('what the message answers to goes with the line that names it', () => {
    const { words } = cleanText(
      ...HEADERS,
      'On Mon, 2 Mar 1998, Tam wrote:',
      '> Will you post the lamp story?',
      '> Please!',
      '',
      ...prose(2),
    );
    expect(words).toHaveLength(2);
  });

  test('the footer of a list goes', () => {
    const { words } = cleanText(
      ...HEADERS,
      ...prose(2),
      '_______________________________________________',
      'To unsubscribe from this group, send an email to:',
      'ferry-unsubscribe@lists.example',
    );
    expect(words).toHaveLength(2);
  });

  test('quoted lines and a dash in a story without headers stay', () => {
    const { words } = cleanText(...prose(1), '> a card from Tam', '', '--', 'T.', '', ...prose(1));
    expect(words).toHaveLength(5);
  });
});
