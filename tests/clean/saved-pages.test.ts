import { describe, expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

const story = prose(8).filter(Boolean);

describe('the head of a page that was saved whole', () => {
  test('the name of the site goes, between the link that skips it and the menu', () => {
    const head = ['Skip to content', 'Nell’s Lamps', 'Tales of oil', '', 'Menu', 'Home', 'About'];
    const { words } = cleanText(...head, '', 'The Late Lamp', '', ...prose(8));
    expect(words).toEqual(['The Late Lamp', ...story]);
  });

  test('the name of a magazine goes, over its menu and over another title with its author', () => {
    const head = ['Lamp Quarterly', 'Home | Issues | Podcast', '', 'ISSUE 4, MAY 2019', ''];
    const title = ['The Late Lamp', '', 'by Nell Reed'];
    expect(cleanText(...head, ...title, '', ...prose(8)).words).toEqual([
      'The Late Lamp',
      'by Nell Reed',
      ...story,
    ]);
  });

  test.each([
    ['Follow/Fav   + - Full 3/4 1/2 Expand Tighten', undefined],
    ['Follow/Fav   The Late Lamp   + - Full 3/4 1/2 Expand Tighten', 'The Late Lamp'],
    ['Follow/Fav The Late Lamp', 'The Late Lamp'],
  ])('the tools in a line of buttons are no title: %s', (line, title) => {
    const { draft } = cleanText('Lamps | Trim It', line, 'By: mothlight', '', ...prose(8));
    expect(draft.head.find(({ label }) => label === 'Title')?.value).toBe(title);
  });

  test('a title over a menu stays where it is the only one', () => {
    const head = ['The Late Lamp', 'Home | Issues | Podcast', ''];
    expect(cleanText(...head, ...prose(8)).words[0]).toBe('The Late Lamp');
  });

  test.each(['By: mothlight', 'Author: dusty lamps', 'By: Nell Reed'])(
    'the name of the site and its motto go, over its menu and a title with %s',
    (by) => {
      for (const name of [
        'LampLoft',
        'LampLoft: Room For One More',
        'LampLoft | Trim It',
        'LampLoft - Lit by You',
      ]) {
        const head = [name, 'Home  Just In  Community  Forum  Log In | Sign Up', 'Misc » Original'];
        const title = ['The Late Lamp', by];
        const { words } = cleanText(...head, ...title, 'Rated: K', '', ...prose(8));
        expect(words).toEqual([...title, 'Rated: K', ...story]);
      }
    },
  );

  test('a title over a menu stays where the byline below has none of its own', () => {
    const head = ['The Late Lamp', 'Home | Issues | Podcast', 'Next Chapter', 'By: Nell Reed', ''];
    expect(cleanText(...head, ...prose(8)).words[0]).toBe('The Late Lamp');
  });

  test('the day, the counts and the buttons under the title go, and the day is the story’s', () => {
    const row = ['Follow', 'Published in', 'Small Lamps', '·', '7 min read', '·', 'Mar 3, 2021'];
    const head = ['The Late Lamp', 'Nell Reed', ...row, '--', '3', 'Listen', 'Share'];
    const { words, draft } = cleanText(...head.flatMap((line) => [line, '']), ...prose(8));
    expect(words).toEqual(['The Late Lamp', 'Nell Reed', ...story]);
    expect(draft.head.map(({ label, value }) => [label, value])).toEqual([['Date', 'Mar 3, 2021']]);
  });

  test('a day and a number without a button are the story’s', () => {
    const head = ['The Late Lamp', '', 'Mar 3, 2021', '', '12', '', '4', ''];
    expect(cleanText(...head, ...prose(8)).words.slice(0, 4)).toEqual(head.filter(Boolean));
  });
});

describe('the foot of a page that was saved whole', () => {
  test.each([
    [
      'a blog’s',
      'Share this:|Twitter|Facebook|Like this:|Like Loading...|Published by nell|I keep lamps. View all posts by nell|' +
        'Posted on March 3, 2021|Categories Fiction|Tags lamp, oil|Post navigation|Previous Post Dusk|' +
        '1 thought on “The Late Lamp”|Moss says:|March 4, 2021 at 9:12 am|It burned well.|Reply|Leave a comment Cancel reply',
    ],
    [
      'a newsletter’s',
      'Share|Leave a comment|12|4|Discussion about this post|Moss R|Mar 4|Liked by Nell Reed|It burned well.|Reply|Share|' +
        '© 2023 Nell Reed|Privacy ∙ Terms ∙ Collection notice|Get the app',
    ],
    [
      'a forum’s',
      '14 Comments|Share|Save|level 1|Moss_R · 3 yr. ago|It burned well.|level 2|nell · 3 yr. ago|Thanks.',
    ],
  ])('%s goes whole', (_, foot) => {
    const lines = foot.split('|').flatMap((line) => [line, '']);
    expect(cleanText(...prose(8), ...lines).words).toEqual(story);
  });

  test('goes with those who liked the story, and a word of the page behind them', () => {
    const liked = 'moss, dusty_lamps, and 12 guests left kudos on this work! (collapse)';
    const foot = ['Kudos', liked, '', 'Comments', 'moss on Chapter 1', 'Reply   Thread'];
    expect(cleanText(...prose(8), ...foot).words).toEqual(story);
  });

  test('goes with the last line under its links, which says whose all stories are', () => {
    const links = 'Submit Review   Report Abuse   Add to Favorites';
    const owner = 'All tales are the property of their tellers. (c) 2004-2006 The Lamp Room';
    expect(cleanText(...prose(8), links, owner).words).toEqual(story);
    expect(cleanText(...prose(8), owner).words).toEqual([...story, owner]);
    const own = '(c) 2006 Nell Reed';
    expect(cleanText(...prose(8), links, '', own).words).toEqual([...story, own]);
  });

  test('stays where the story goes on below it', () => {
    const foot = ['Share this:', 'Twitter', 'Facebook', 'Like this:', 'Like Loading...', ''];
    const { words } = cleanText(...prose(8), ...foot, ...prose(60));
    expect(words.filter((line) => line.startsWith('The ferry'))).toHaveLength(68);
  });

  test('a name that ends a story is no foot', () => {
    expect(cleanText(...prose(8), 'Written by Nell Reed', '', ...prose(3)).words).toHaveLength(12);
  });
});

test('an invitation to subscribe goes from the middle of a newsletter, with its button', () => {
  const invitation = [
    'Thanks for reading Small Lamps! Subscribe for free to receive new posts and support my work.',
    '',
    'Subscribe',
    '',
  ];
  expect(cleanText(...prose(60), ...invitation, ...prose(60)).words).toHaveLength(120);
});

test('what a magazine says of its author stays, also over the site’s own last line', () => {
  const foot = ['About the Author', '', 'Nell keeps lamps.', '', 'Enjoyed this story? Support us!'];
  expect(cleanText(...prose(8), ...foot).words).toContain('Nell keeps lamps.');
});

describe('a post of a board', () => {
  const post = (...head: readonly string[]) =>
    cleanText(...head.flatMap((line) => [line, '']), ...prose(8));

  test('names story and chapter in its title, under the name of the board', () => {
    const { words, draft } = post(
      'r/Lamps Jan 06 ’22',
      'OC Dusk - Chapter 03 - Oil',
      '[First] | [Next]',
    );
    expect(words).toEqual(['Chapter 03 - Oil', ...story]);
    expect(draft.lines.find(({ text }) => text !== '')?.claim).toEqual({
      type: 'heading',
      level: 2,
    });
    expect(draft.head.map(({ label, value }) => [label, value])).toEqual([['Title', 'Dusk']]);
  });

  test('names its author beside the board, and its chapter again below in another order', () => {
    const { words, draft } = post(
      'r/Lamps • u/nell_r • Mar 19 ’18',
      'Dusk. Chapter 1, Part 2',
      'Part 2, Chapter 1',
    );
    expect(words).toEqual(['Part 2, Chapter 1', ...story]);
    expect(draft.head.map(({ value }) => value)).toEqual(['Dusk', 'nell_r']);
  });

  test('loses the links to its other parts', () => {
    const link = '[Part 2](https://boards.example/r/lamps/b?utm=app)';
    expect(cleanText(link, '', ...prose(8), link).words).toEqual(story);
  });
});

test('links to the neighbors of a page in a row, with room or brackets between, are its menu', () => {
  const menus = ['Main Page     Previous Log     Next Log', '[Lamps] [First] [Prev] [Next] [Wiki]'];
  for (const menu of menus) expect(cleanText(menu, '', ...prose(8)).words).toEqual(story);
  const kept = '[Maps] [Letters]';
  expect(cleanText(kept, '', ...prose(8)).words).toEqual([kept, ...story]);
});

describe('the page of a story in a forum or library', () => {
  const said = (head: readonly { label: string; value: string }[]) =>
    head.map(({ label, value }) => `${label}: ${value}`);

  test('the card over a chapter names story and author and says what it is about', () => {
    const card = [
      '• Published 9th Feb 2016',
      '  • 1,679 Views, 96 Comments',
      'Late Lamps - Nell R',
    ];
    const about = ['Somebody has to light them.', '  • ...', '30', ' 96', ' 1,679'];
    const page = [...card, '', ...about, '', 'PreviousChapters Next', 'Oil', 'Late Lamps', ''];
    const { words, draft } = cleanText(...page, ...prose(8));
    expect(words).toEqual(['Oil', ...story]);
    expect(draft.lines.find(({ text }) => text === 'Oil')?.claim?.type).toBe('heading');
    expect(said(draft.head)).toEqual([
      'Title: Late Lamps',
      'Author: Nell R',
      'Summary: Somebody has to light them.',
    ]);
  });

  test('what a thread sets around each post goes, with what others wrote between', () => {
    const known = ['    Joined:', '    May 27, 2009', '    Messages:', '    211'];
    const post = (n: number, name: string, ...text: readonly string[]) => [
      `  ${n}. ${name}`,
      '',
      `    ${name} Captain Red Shirt`,
      '',
      ...known,
      '',
      ...text,
      '',
      `    ${name}, Mar ${n}, 2020`,
      '',
      `    #${n}`,
      '',
    ];
    const { words, draft } = cleanText(
      ...post(1, 'Nell R', ...prose(8)),
      ...post(2, 'Moss', 'Great start!'),
      ...post(3, 'Nell R', ...prose(8)),
    );
    expect(words).toEqual([...story, ...story]);
    expect(said(draft.head)).toEqual(['Author: Nell R']);
  });

  test('a list of names in a story stays', () => {
    const list = ['1. Nell', '', 'Nell came first.', '', '2. Moss', '', 'Moss came late.'];
    expect(cleanText(...prose(3), ...list).words).toHaveLength(7);
  });
});

describe('the end of a page of an archive', () => {
  test('its links go, with the button of a menu between them', () => {
    const foot = ['Review this Story/Chapter', 'Favorite : Story Author  Follow : Story Author'];
    const { words } = cleanText(...prose(8), ...foot, 'Go', 'Return to Top');
    expect(words).toEqual(story);
  });

  test('its tools and whose the site is go, in one row or in several', () => {
    const foot = ['Add Review', 'Report Abuse | Terms of Service | Help', '© Pennywell 2003-2009'];
    expect(cleanText(...prose(8), ...foot).words).toEqual(story);
    expect(cleanText(...prose(8), 'Contrast   Font Size   Return to Top').words).toEqual(story);
  });

  test('whose the story is stays', () => {
    const owner = '© Nell Reed 2003-2009';
    expect(cleanText(...prose(8), owner).words).toEqual([...story, owner]);
  });

  test('a last word stays that is a button elsewhere', () => {
    const { words } = cleanText(...prose(8), 'Go', '', 'Review this Story');
    expect(words).toEqual([...story, 'Go']);
  });

  test('who owns what is known goes, whoever owns it', () => {
    const rights = 'Disclaimer: All publicly recognizable ferries are the property of their ';
    const address = 'This story archived at http://lamps.example/viewstory.php?sid=4';
    const of = (words: string) => cleanText(...prose(8), `${rights}${words}`, address).words;
    expect(of('respective keepers.')).toEqual(story);
    expect(of('keepers.')).toHaveLength(story.length + 1);
  });

  test('works that this one inspired go, the last words of its author stay', () => {
    const end = ['Afterword', '', 'I counted them by night.', ''];
    const works = [
      'Works inspired by this one',
      '  The Late Lamp, Again by mothlight',
      'Oil by eel',
      '',
    ];
    const { words } = cleanText(...prose(8), ...works, ...end);
    expect(words).toEqual([...story, 'Afterword', 'I counted them by night.']);
  });
});
