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

  describe('of which a later one begins with what the first has said', () => {
    const later = HEADERS.map((line) => line.replace('1/2', '2/2'));
    const top = ['TITLE: The Lamp', 'AUTHOR: Nell', '', '~~~~', ''];
    const posts = (first: readonly string[], second: readonly string[]): readonly string[] =>
      cleanText(...HEADERS, ...top, ...first, ...prose(2), ...later, ...second, '', ...prose(2))
        .words;

    test.each([
      [['THE LAMP']],
      [['THE LAMP (cont.)']],
      [['The Lamp', 'by Nell', '', 'Part two']],
      [['The Lamp by Nell', 'nell@pier.example', 'Part 2 of 2', '', '~~~~~~~~~']],
      [['Part 2 of 2. Standard disclaimers apply.', '', '~~~~~~~~~']],
      [['For headers, see part 1.']],
      [['TITLE: The Lamp', '', '=====', '', 'THE LAMP']],
    ])('%j', (head) => {
      const kept = head.filter((line) => line.includes(':') || line === '=====').length;
      expect(posts([], head)).toHaveLength(7 + kept);
    });

    test.each([
      [['Low Water']],
      [['The Lamp was out.']],
      [['“No disclaimers,” said Nell.']],
      [['Part two']],
      [['The Lamp', '', 'By the river stood a goose.']],
    ])('and with what it has not: %j', (head) => {
      const last = head.at(-1);
      expect(posts([], head)).toContain(last);
    });

    test.each(['Everything else is in part 1.', 'All as it was in post one', 'The rest: part I'])(
      'and under its fields with where the others are: %s',
      (pointer) => {
        const isField = pointer.includes(':');
        const words = posts([], ['TITLE: The Lamp', 'AUTHOR: Nell', pointer]);
        expect(words.includes(pointer)).toBe(isField);
      },
    );

    test('but for the last line of a summary', () => {
      const told = 'to the lamp that went out on the last page of part 1.';
      const summary = `SUMMARY: Nell goes back by way of the ferry and the reach and ${'so '.repeat(4)}on`;
      expect(posts([], ['TITLE: The Lamp', summary, told])).toContain(told);
    });

    test('but for its number where the first has one', () => {
      const words = posts(['Part one', ''], ['The Lamp', '', 'Part two']);
      expect(words).toContain('Part two');
      expect(words).not.toContain('The Lamp');
    });
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

  test('an answer further down goes, where a program named the day over two lines', () => {
    const { words } = cleanText(
      ...HEADERS,
      ...prose(2),
      'On Mon, 2 Mar 1998 20:01:44 GMT, nell@pier.example',
      '(Nell, on the pier) wrote:',
      '',
      '> Please!',
      '',
      ...prose(2),
    );
    expect(words).toHaveLength(4);
  });

  test.each([
    ['It was cold, and the lamp was out.', 'Then the Harbour wrote:'],
    ['He waited a week at the far end of the pier,', 'and on the 8th the Harbour wrote:'],
    ['Then the Harbour wrote:'],
  ])('a letter that the story sets off by the same sign is the story: %s', (...lead) => {
    const letter = ['> Your lamp is out.', '> Please see to it.'];
    const { words, codes } = cleanText(...HEADERS, ...prose(2), ...lead, '', ...letter);
    expect(words).toHaveLength(2 + lead.length + letter.length);
    expect(codes).toEqual(['clean/message-removed']);
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

  test('the terms of a list’s service go with its footer', () => {
    const { words } = cleanText(
      ...HEADERS,
      ...prose(2),
      'To unsubscribe from this group, send an email to:',
      'ferry-unsubscribe@lists.example',
      '',
      'Your use of Piergroups is subject to http://lists.example/terms',
    );
    expect(words).toHaveLength(2);
  });

  test('how to leave a list goes, below its row', () => {
    const footer = 'To leave this list, write to ferry-request@lists.example with "unsubscribe".';
    expect(cleanText(...HEADERS, ...prose(2), '-----------', footer).words).toHaveLength(2);
  });

  test('a poster’s marks of parts go', () => {
    const { words } = cleanText(
      ...HEADERS,
      '--------------------- begin part one ---------------------',
      '',
      ...prose(2),
      '----- end of part one -----',
    );
    expect(words).toHaveLength(2);
  });

  test('the footer of a list goes where no headers are left', () => {
    const { words } = cleanText(
      ...prose(2),
      '______________________________________________',
      'slipwayfic mailing list - slipwayfic@lists.example',
      'http://lists.example/mailman/listinfo/slipwayfic',
    );
    expect(words).toHaveLength(2);
  });

  test('quoted lines and a dash in a story without headers stay', () => {
    const { words } = cleanText(...prose(1), '> a card from Tam', '', '--', 'T.', '', ...prose(1));
    expect(words).toHaveLength(5);
  });

  test('of a story that was forwarded only the story stays', () => {
    const { words, draft } = cleanText(
      'From: "Tam Reed" <tam@pier.example>',
      'To: <nell@pier.example>',
      'Subject: Fw: The Lamp',
      '',
      'You have to read this one!',
      '',
      '----- Original Message -----',
      'From: Rue',
      'Sent: Sunday',
      'Subject: The Lamp',
      '',
      ...prose(2).map((line) => `> ${line}`),
      ...prose(10).map((line) => `> ${line}`),
      '_________________________________________',
      'Get your FREE mail at http://mail.example',
    );
    expect(words).toEqual(
      prose(2)
        .concat(prose(10))
        .filter((line) => line !== ''),
    );
    expect(draft.head.map(({ label }) => label)).not.toContain('From');
  });

  test('mail forwarded within a story stays where much has been told above it', () => {
    const { words } = cleanText(
      ...HEADERS,
      ...prose(12),
      '----- Original Message -----',
      'From: Rue',
      'Subject: The Lamp',
      '',
      ...prose(1),
    );
    expect(words).toHaveLength(16);
  });

  test('a digest is the messages that it holds', () => {
    const inner = (part: number): readonly string[] => [
      'Date: Sun, 3 Mar 1996 14:00:00 -0500',
      'From: Nell Reed <nell@pier.example>',
      `Subject: NEW: The Lamp (${part}/2)`,
      '',
      ...prose(2),
      '------------------------------',
      '',
    ];
    const { words, draft } = cleanText(
      'From: Digest processor <list@pier.example>',
      'To: Readers',
      'Subject: FERRY-L Digest - 3 Mar 1996',
      '',
      'There are 2 messages in this issue.',
      '',
      '----------------------------------------',
      '',
      ...inner(1),
      ...inner(2),
      'End of FERRY-L Digest - 3 Mar 1996',
      '**********************************',
    );
    expect(words).toHaveLength(4);
    expect(draft.head.find(({ label }) => label === 'From')?.value).toContain('Nell Reed');
  });
});
