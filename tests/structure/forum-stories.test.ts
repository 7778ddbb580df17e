import { describe, expect, test } from 'vitest';

import { prose, readSaved } from './read-book.ts';

const STORY = 'She said it was [i]her[/i] lamp and [i]nobody else’s[/i].';

/** A post: an empty line stands for paragraphs of the story. */
function post(...lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? `${STORY}\n\n${prose(6)}` : line)).join('\n\n');
}

const title = (text: string) => readSaved(text).book.metadata.title?.value;

describe('a post in which nothing else divides the story', () => {
  test.each([
    ['bold', (text: string) => `[b]${text}[/b]`],
    ['bold and italic', (text: string) => `[b][i]${text}[/i][/b]`],
    ['larger', (text: string) => `[size=4]${text}[/size]`],
    ['underlined', (text: string) => `[u]${text}[/u]`],
    ['colored', (text: string) => `[color=#800000]${text}[/color]`],
  ])('has titles that are %s', (_, set) => {
    const text = post(set('The Salt Road'), set('The Weir'), '', set('The Lamp'), '');
    expect(title(text)).toBe('The Salt Road');
    expect(readSaved(text).outline).toEqual(['The Weir', 'The Lamp']);
  });

  test('has them also right over the text', () => {
    const text = post(
      '[b]The Salt Road[/b]',
      `[b]The Weir[/b]\n${STORY}`,
      '',
      `[b]Oil[/b]\n${STORY}`,
      '',
    );
    const long = text.replaceAll(STORY, `${STORY} ${STORY}`);
    expect(readSaved(long).outline).toEqual(['The Weir', 'Oil']);
  });

  test('has none in small print, speech and signs', () => {
    const small = post(
      '[b]The Salt Road[/b]',
      '',
      '[size=85]The Weir[/size]',
      '',
      '[u]Come in![/u]',
      '',
    );
    expect(readSaved(small).outline).toEqual(['(chapter)']);
    expect(JSON.stringify(readSaved(small).book)).not.toContain('strong');
  });
});

test('headings of a board are headings, and boxes that are called as parts are parts', () => {
  const heads = post(
    '[HEADING=2]The Salt Road[/HEADING]',
    '[HEADING=3]Weir[/HEADING]',
    '',
    '[h3]Oil[/h3]',
    '',
  );
  expect(title(heads)).toBe('The Salt Road');
  expect(readSaved(heads).outline).toEqual(['Weir', 'Oil']);
  const boxes = post(
    '[b]The Salt Road[/b]',
    '[spoiler=Part One]',
    '',
    '[/spoiler]\n[spoiler="Part Two"]',
    '',
    '[/spoiler]',
  );
  expect(readSaved(boxes).outline).toEqual(['Part One', 'Part Two']);
  const shut = post('[b]The Salt Road[/b]', '[spoiler=click here]', '', '[/spoiler]');
  expect(readSaved(shut).outline).toEqual(['(chapter)']);
});

test('the title stands under a greeting, and without its quotes', () => {
  const hello = 'Hey all, this is my first story here, so be gentle. Comments welcome!';
  expect(title(post(hello, '[b]The Salt Road[/b]', ''))).toBe('The Salt Road');
  expect(title(post('[center][b]"The Salt Road"[/b]\nby mossy[/center]', ''))).toBe(
    'The Salt Road',
  );
});

test('what a board says of a post is no title and no text', () => {
  const row = [
    'Re: The Salt Road',
    '« Reply #2 on: August 14, 2010, 09:12:33 PM »',
    'Posted by: mossy',
  ];
  const text = `${row.join('\n')}\n\n${post('[size=18pt]The Salt Road[/size]', '')}`;
  const { book } = readSaved(text);
  expect(title(text)).toBe('The Salt Road');
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['mossy']);
  expect(JSON.stringify([book.front, book.children])).not.toMatch(/Reply|mossy/);
  const thread = `The Salt Road\nby mossy » Sat Aug 14, 2010 9:12 pm\n\n${post('[u]The Weir[/u]', '', '[u]Oil[/u]', '')}`;
  expect(title(thread)).toBe('The Salt Road');
  expect(readSaved(thread).outline).toEqual(['The Weir', 'Oil']);
});

test('tags whose angles were escaped are emphasis where the text has them throughout', () => {
  const text = (line: string) =>
    JSON.stringify(readSaved(`The Lamp\nby Nell\n\n${line}\n\n${prose()}`).book.children);
  expect(text('It was &lt;i&gt;her&lt;/i&gt; lamp, and &lt;b&gt;lit&lt;/b&gt;.')).toMatch(
    /"emphasis".*"strong"/,
  );
  expect(text('She typed &lt;b&gt; and then &lt;/b&gt;, and it went dark.')).toContain(
    'typed <b> and then </b>',
  );
});

test('the panel of a forum’s member over a post, and its foot, are no text', () => {
  const panel = [
    'lady of the loom',
    'Senior Member',
    'Join Date: Mar 2007',
    'Location: under the stairs',
    'Posts: 1,204',
  ];
  const day = '14-08-2010, 09:12 PM\n#3';
  const foot =
    '« Last Edit: August 15, 2010, 07:40:02 AM by lady of the loom »\nLogged\n\n-----\nProud owner of eleven geese';
  const text = `${panel.join('\n')}\n\n${day}\n\n${post('[align=center][b]The Salt Road[/b]\nby lady of the loom[/align]', '', '[hr][/hr]', '', '[align=center]---[/align]', '')}\n\n${foot}`;
  const { book } = readSaved(text);
  expect(title(text)).toBe('The Salt Road');
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['lady of the loom']);
  const story = JSON.stringify([book.front, book.children, book.back]);
  expect(story).not.toMatch(/Member|stairs|Posts|Logged|geese|align/);
  expect(story.match(/"sceneBreak"/g)).toHaveLength(2);
});

describe('the word with which somebody hands a story to a board', () => {
  const story = (word: string, quote = '') =>
    readSaved(
      `[b]The Salt Road[/b]\n[i]by nell[/i]\n\n${quote}${word}\n\n-----\n\n${STORY}\n\n${prose(6)}`,
    );
  const body = (word: string, quote = '') => JSON.stringify(story(word, quote).book.children);

  test.each([
    'Here is mine! It got long.',
    'first time posting here so go easy on me',
    'Let me know what you think.',
    'Here you go then. It has no ghosts :oops:',
  ])('is a note before it: %s', (word) => {
    expect(body(word)).not.toContain(word);
    expect(body(word)).not.toContain('sceneBreak');
    expect(JSON.stringify(story(word).book.front)).toContain(word);
  });

  test('may stand under what it answers', () => {
    const words = body('Here is mine! It got long.', '[quote]Has anybody a lamp?[/quote]\n\n');
    expect(words).not.toMatch(/anybody|mine|sceneBreak/);
  });

  test.each([
    'She was told to be kind to lamps.',
    '“Here is my lamp,” said Nan.',
    'It was my lamp, and it was here.',
    'Here you are a lamp or you are nobody.',
  ])('is none that tells of somebody: %s', (word) => {
    expect(body(word)).toContain('sceneBreak');
  });
});

test.each([
  ['numbers the post beside its writer', '#7 nell\nPosted 12 March 2009 - 08:12 PM'],
  [
    'says how often the thread was read',
    'Topic: Songs of the Weir (Read 812 times)\nnell\nNewbie\nPosts: 3\n« on: March 12, 2009, 08:12:11 pm »',
  ],
  [
    'sets the number behind the day',
    'nell\nSenior Member\nLocation: the shed\nPosts: 1,204\n12-03-2009, 10:04 AM   #14',
  ],
])('a board that %s names writer and day, and no title', (_, head) => {
  const { book } = readSaved(
    `${head}\n\n${post('[b]The Salt Road[/b]', '', '')}\n\nThis post has been edited by nell: 13 March 2009 - 07:01 AM`,
  );
  expect(book.metadata.title?.value).toBe('The Salt Road');
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['nell']);
  expect(JSON.stringify(book.metadata)).toContain('2009');
  expect(JSON.stringify(book)).not.toMatch(/Newbie|the shed|edited|#\d|on: March|Songs/);
});

describe('a signature under each of two posts', () => {
  const thread = (...under: readonly string[]) =>
    under
      .map((foot, i) => `Re: Lamps\nby nell » Sat Mar ${i + 7}, 2009 5:11 pm\n\n${post('')}${foot}`)
      .join('\n\n\n');
  const story = (text: string) => JSON.stringify(readSaved(text).book.children);
  const rule = '\n_________________\n';

  test('goes with its rule, and the words that lead to the next', () => {
    const text = thread(
      `\n\n[i](continued in next post)[/i]${rule}[b]Mind the geese.[/b]`,
      `${rule}[b]Mind the geese.[/b]`,
    );
    expect(story(text)).not.toMatch(/geese|next post|sceneBreak/);
  });

  test('is the same, or it is the story’s', () => {
    const text = thread(`\n${rule}\nHe slept.`, `\n${rule}\nShe did not.`);
    expect(story(text)).toMatch(/He slept.*She did not/);
  });
});

describe('a post whose byline names the poster', () => {
  const DAY = 'February 3, 2010 9:12 PM';
  const own = `[center][b]The Salt Road[/b][/center]\n[center]by Nine of Oars[/center]`;

  test.each([
    [
      [
        'Nine of Oars',
        'Regular',
        '',
        'Joined: 11 Jan 2005',
        `Posted: ${DAY}    Post subject: Tales`,
      ],
    ],
    [['02-14-2010, 11:52 PM', '#27', 'Nine of Oars', 'Registered User', 'Posts: 412']],
    [['Nine of Oars', '***', 'Re: Rainy Tales', '« Reply #6 on: March 08, 2011, 07:15:33 PM »']],
    [['Rainy Tales', `Nine of Oars - ${DAY}`]],
    [['Boards > Tales', 'Nine of Oars', '14/07/2008 at 21:04']],
    [['Re: Rainy Tales', `Unread post by Nine of Oars » ${DAY}`]],
    [[`Nine of Oars wrote on ${DAY}:`]],
  ])('has nothing of the head that stands over its title: %j', (head) => {
    const { book } = readSaved(`${head.join('\n')}\n\n${own}\n\n${post('', '')}`);
    expect(book.metadata.title?.value).toBe('The Salt Road');
    expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Nine of Oars']);
    expect(book.front).toEqual([]);
  });

  test.each([
    [['Hello all, this is for the spring round.']],
    [['Nine of Oars asked for a story.']],
    [[`The clock said ${DAY}.`]],
  ])('keeps what the writer says there: %j', (head) => {
    const { book } = readSaved(`${head.join('\n')}\n\n${own}\n\n${post('', '')}`);
    expect(JSON.stringify(book)).toContain(head[0]?.slice(0, 12));
  });
});

test.each([
  [
    '« Last Edit: March 09, 2011, 08:40:12 AM by nell »\nReport to moderator   Logged\n________\nOars.',
  ],
  [
    'Last edited by nell on Mon Nov 20, 2006 9:48 am; edited 3 times in total\nReason: a goose\n_______\nOars.',
  ],
  ['Top\n_________\nOars.'],
  ['Report to moderator   192.168.0.1 (Logged)'],
  ['Attachments\nweir.jpg (34.2 KiB) Viewed 81 times'],
])('what a board hangs under a post goes, and the end is an ending: %j', (foot) => {
  const { book } = readSaved(
    `${post('[b]The Salt Road[/b]', '')}\n\n[center]The End[/center]\n\n${foot}`,
  );
  expect(JSON.stringify(book.children)).toContain('"type":"ending"');
  expect(JSON.stringify(book)).not.toMatch(/Reason|Top|Report|Logged|Attach/);
});

describe('the head of a post', () => {
  const CARD =
    '06-21-2008, 09:14 PM\n  #4\nmossy\nSenior Member\nJoin Date: Mar 2006\nPosts: 1,207';
  const TITLED = '[CENTER][B][SIZE="4"]The Salt Road[/SIZE][/B]\n\nby mossy[/CENTER]';

  test.each([
    ['right under it', `${CARD}\nThe Rainy Month: Lamps\n\n${TITLED}`],
    ['in a blank of its own', `${CARD}\n\nThe Rainy Month: Lamps\n\n${TITLED}`],
    ['nowhere', `${CARD}\n\n${TITLED}`],
  ])('has what the thread is called %s', (_, head) => {
    const { book } = readSaved(post(head, ''));
    expect(book.metadata.title?.value).toBe('The Salt Road');
    expect(book.metadata.authors.map(({ value }) => value)).toEqual(['mossy']);
    expect(JSON.stringify(book)).not.toContain('Rainy');
  });

  const said = (text: string) =>
    readSaved(
      post(
        'Re: Tall Tales\nby mossy » Sat Aug 14, 2010 9:12 pm',
        '[b]The Salt Road[/b]\nby mossy',
        text,
        '[hr]',
        '',
      ),
    ).front;

  test.each(['bit rough, typed it on the tram', 'Hope this counts as salt. It has some in it'])(
    'has a word to the readers over the rule: %s',
    (text) => expect(said(text)).toEqual(['notes']),
  );

  test.each([
    'It was raining when the salt came.',
    'For everyone who ever lost a lamp on a road',
    'Gull Harbour, the Night of the Lamps',
  ])('has none over a rule of the story’s: %s', (text) => expect(said(text)).toEqual([]));
});
