import { describe, expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

describe('toolbars and menus', () => {
  test.each([
    'Browse  Just In  Community  Forum  Betas  Story  Search',
    ' Font Size A- A+   full 3/4 1/2   skin light dark ',
    '+ - Full 3/4 1/2 Expand Tighten',
    'Home | Login | Register | FAQ | Contact',
    '- Text Size +',
    '< Prev  Next >',
    'Page 2 of 3',
    '[Reviews - 4]   Table of Contents   Printer',
    'Review this Chapter',
    'Previous Chapter | Next Chapter',
    'Previous Entry | Leave a comment | Next Entry',
    'Page 1 of 2  1 2 Next >',
    'Help . Privacy . Terms of Service . Top',
    'Home - Fiction - Help',
    '[ Home ] [ Stories ] [ Guestbook ]',
  ])('%s', (line) => {
    const { words, codes } = cleanText(line, '', ...prose(3));
    expect(words).toHaveLength(3);
    expect(codes).toContain('clean/chrome-removed');
  });

  test.each([
    'Home',
    'The Next Chapter',
    'First Chapter',
    'Table of Contents',
    'The Search for the Last Story',
    'Search Party',
    'He went home, and the story ended.',
    '“Search the forum,” said Nell.',
    'Contents',
    'Lost and Found | A Story',
    'Chapter 2: The Archive',
    'Part II – The Search',
    'ADVERTISEMENT TO THE FIRST EDITION',
    'Advertisement to the New Edition',
    '- - - - -',
  ])('a title or a sentence stays: %s', (line) => {
    const { words } = cleanText(line, '', ...prose(3), line);
    expect(words).toHaveLength(5);
  });

  test('a preface that the contents list of a library’s text names is none of a site’s', () => {
    const head = ['Title: The Mill', '', '*** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***'];
    const story = ['ADVERTISEMENT', 'CHAPTER I', '', 'ADVERTISEMENT', '', ...prose(3)];
    expect(cleanText(...head, '', ...story).words).toHaveLength(6);
    expect(cleanText(...story).words).toHaveLength(4);
  });

  test('a chapter menu goes beside its arrow, a list in the story stays', () => {
    const { words } = cleanText(
      '1. The Lamp 2. The Moth  Next >',
      '',
      ...prose(2),
      '1. Bread 2. Butter',
      '',
      ...prose(1),
    );
    expect(words).toContain('1. Bread 2. Butter');
    expect(words).toHaveLength(4);
  });

  test('a chapter menu whose entries are glued together goes as well', () => {
    const { words } = cleanText('1. The Lamp2. The Moth3. Rue  Next >', '', ...prose(3));
    expect(words).toHaveLength(3);
  });

  test('a chapter menu goes under what a site counts, also with the summary between', () => {
    const counts = 'Fiction Rated: K - English - Chapters: 2 - Words: 1,204 - Favs: 9';
    const menu = '1. The Lamp 2. The Moth';
    for (const above of [[counts], [counts, 'Summary: A lamp goes out.']])
      expect(cleanText(...above, menu, '', ...prose(3)).words).not.toContain(menu);
    const summary = 'Summary: A lamp goes out.';
    expect(cleanText(summary, menu, '', ...prose(3)).words).toContain(menu);
  });

  test('a path of places goes above what is the site’s, and above a story it stays', () => {
    const path = 'Writing » Original Fiction » The Ferry';
    const posted = 'by nell » Tue Jun 03, 2008 9:14 pm';
    const page = [path, 'Page 1 of 2', 'The Ferry', posted, '', ...prose(3)];
    expect(cleanText(...page).words).toEqual(
      ['The Ferry', ...prose(3)].filter((line) => line !== ''),
    );
    expect(cleanText(path, '', ...prose(3)).words).toContain(path);
  });

  test('an advertisement that comes again is the site’s; one is the author’s preface', () => {
    const once = ['Advertisement', '', ...prose(3)];
    expect(cleanText(...once).words).toHaveLength(4);
    expect(cleanText(...once, ...once).words).toHaveLength(6);
  });

  test('what is left of the links under pictures goes where it comes again', () => {
    const picture = ['(Click here to enlarge)', '', ...prose(3)];
    expect(cleanText(...picture, ...picture, ...picture).words).toHaveLength(9);
    expect(cleanText(...picture).words).toHaveLength(4);
  });

  test('a line of a site that comes on every page goes from the middle as well', () => {
    const page = prose(30).concat('Previous Page | Next Page', '');
    const pages = [page, page, page, page].flat();
    expect(cleanText(...pages).words).toHaveLength(120);
  });
});

describe('lines of sites', () => {
  test.each([
    'See the end of the work for other works inspired by this one.',
    'Please drop by the Archive and comment to let the creator know if you enjoyed their work!',
    'The author would like to thank you for your continued support. Your review has been posted.',
    'Disclaimer: All publicly recognizable places are the property of their respective owners.',
    'Back to index',
    'Skin by Nell Reed   Powered by eFiction 3.5.3',
    'Powered by phpBB',
    'Originals > General',
    'Fiction » Fantasy',
    'Desktop/Tablet Mode   Blog   Twitter   Help   Sign Up',
    '© Lamplight 2006. Stories belong to their authors.',
    'Disclaimer: All characters and settings belong to the author. No copyright infringement is intended.',
    'YOU ARE READING',
    'Continue reading next part',
    '12.4K 512 88',
    'Validated. Word count: 1,902',
    'Follow/Fav',
    'Story: Follow Favorite Author: Follow Favorite',
    '14 posts • Page 1 of 2 • 1, 2',
    'Leave a comment',
    'Last edited by Nell on Sun Aug 15, 2010 7:40 am, edited 2 times in total.',
    '\uE000Last edited by nell on Fri 07 May, 8:03 am; edited 3 times. Reason: a goat\uE001',
    '[Report This]   You must login (register) to review.',
    '© 2006 Pier Stories. All rights reserved.\u00A0|\u00A0Contact\u00A0| Rules | RSS',
    'End file.',
    'FanFiction | unleash your imagination',
    'Sign up to rate and review this story',
    'Join Date: Jan 2005',
    'Senior Member',
    'Last edited: Mar 5, 2014',
    'Like Quote Reply',
    'Posted by u/nell_77 3 years ago',
    'Enter the security code shown below:',
    'Reviews: You must login (register) to review.',
    'You must be logged in to leave a review.',
    'Posted originally on the Archive of Lamps at http://archive.example/works/412 .',
    'Get your own FREE Home Page at Pierpages!',
    'This page has been visited 000,412 times.',
    'You are visitor number 4,120',
    'This Lamps & Ferries WebRing site is owned by Nell.',
    'x-posted to everywhere, sorry!',
  ])('%s', (line) => {
    expect(cleanText(...prose(2), line, '', ...prose(2)).words).toHaveLength(4);
  });

  test('a row of many links takes no longer for each', () => {
    const row = `© 2006 Pier ${'| rss'.repeat(60)} and then the lamp went out`;
    expect(cleanText(...prose(2), row, '', ...prose(2)).words).toHaveLength(5);
  });

  test('the address that the story was saved from is kept as its source', () => {
    const { draft } = cleanText(
      'Posted originally on the Lamp Archive at http://lamps.example/works/12.',
      '',
      ...prose(2),
      'This story archived at http://pier.example/viewstory.php?sid=8',
      'The Wayback Machine - https://web.archive.org/web/20100102030405/http://old.example/a.html',
    );
    expect(draft.head.map(({ label, value }) => [label, value])).toEqual([
      ['Source', 'http://lamps.example/works/12'],
      ['Source', 'http://pier.example/viewstory.php?sid=8'],
      ['Source', 'http://old.example/a.html'],
    ]);
  });

  test('an archive’s own labels go, a preface of the author stays', () => {
    const archive = cleanText(
      'Preface',
      '',
      'The Lamp',
      'Posted originally on the Lamp Archive at http://lamps.example/works/12.',
      '',
      ...prose(2),
    );
    expect(archive.words[0]).toBe('The Lamp');
    expect(cleanText('Preface', '', ...prose(3)).words[0]).toBe('Preface');
  });
});

test('the first lines of a journal’s page go', () => {
  const { words } = cleanText(
    'nell_tarn (nell_tarn) wrote in ferry_fic,',
    '@ 2005-08-14 21:12:00',
    'Previous Entry  Add to memories!  Tell a Friend!  Next Entry',
    '',
    ...prose(3),
  );
  expect(words).toHaveLength(3);
});

test('the first line of a journal’s page goes, with the sign before its names', () => {
  const { words } = cleanText('[info]nell_tarn wrote in [info]ferry_fic', '', ...prose(3));
  expect(words).toHaveLength(3);
});

test('when a page was changed last goes from its foot alone', () => {
  const foot = ['Last updated: 3 May 1999', 'This page has been visited 000,412 times.'];
  expect(cleanText(...prose(3), ...foot).words).toHaveLength(3);
  expect(cleanText(...prose(3), 'Last updated: 3 May 1999').words).toHaveLength(4);
});

test('a label of the site between its menu and the title goes', () => {
  const top = ['Home | Login | Register | FAQ', '', 'Past Favorite', '', 'The Lamp by nell_r', ''];
  expect(cleanText(...top, '[Reviews - 4]  Printer', '', ...prose(3)).words).toHaveLength(4);
  expect(cleanText(...top, ...prose(3)).words).toHaveLength(5);
});

test('the series that a page names below a work goes with its links', () => {
  const below = ['Series this work belongs to:', '← Previous Work Part 2 of Lamps Next Work →'];
  expect(cleanText(...prose(3), ...below, 'Part 1 of Oil').words).toHaveLength(3);
});

describe('forum posts', () => {
  test('subject and author over the day are the story’s, and a telephone’s line over the signature goes', () => {
    const { words, draft } = cleanText(
      'Subject: [Short tale] The Lamp',
      'Author: nell77',
      'Posted: 14-08-2010, 09:12 PM',
      '',
      '[b]1[/b] [i]a tale[/i]',
      '',
      ...prose(2),
      'Sent from my phone',
      '_________________',
      'Lamps are for everyone.',
    );
    expect(words).toHaveLength(3);
    expect(draft.head).toMatchObject([
      { label: 'Date', value: '14-08-2010, 09:12 PM' },
      { label: 'Subject', value: '[Short tale] The Lamp', source: 'message' },
      { label: 'Author', value: 'nell77' },
    ]);
  });

  test('the frame, the quoted post and the signature go', () => {
    const { words, draft } = cleanText(
      'Re: Tales',
      'by nell77 » Sat Aug 14, 2010 9:12 pm',
      '',
      '[quote="mod"]Remember the limit[/quote]',
      '',
      '[b]The Lamp[/b] [i]a tale[/i]',
      '',
      ...prose(2),
      '_________________',
      'Lamps are for everyone.',
    );
    expect(words).toHaveLength(3);
    expect(draft.head).toMatchObject([
      { label: 'Author', value: 'nell77', source: 'site' },
      { label: 'Date', value: 'Sat Aug 14, 2010 9:12 pm' },
    ]);
  });

  test('the board and the day over the first post go', () => {
    const { words, draft } = cleanText(
      '[b]The Lamp[/b]',
      '[i]by nell77[/i]',
      '',
      'Posted in: Off Topic &gt; Tales &amp; Lies » Thu 06 May, 7:42 pm',
      '',
      ...prose(2),
    );
    expect(words).toHaveLength(4);
    expect(draft.head).toMatchObject([{ label: 'Date', value: 'Thu 06 May, 7:42 pm' }]);
  });

  test('the subject behind the day, and a signature under the last change go', () => {
    const { words, draft } = cleanText(
      'Posted: Sat Aug 14, 2010 9:12 pm    Post subject: Re: Tales for August',
      '',
      '[b]The Lamp[/b]',
      '',
      ...prose(2),
      'Edited by nell77 on Sun Aug 15, 2010 7:40 am; edited 1 time in total',
      '[color=green]Lamps are for everyone.[/color]',
    );
    expect(words).toHaveLength(3);
    expect(draft.head).toMatchObject([
      { label: 'Date', value: 'Sat Aug 14, 2010 9:12 pm' },
      { label: 'Subject', value: 'Tales for August', source: 'message' },
    ]);
  });

  test.each([
    ['Post by nell77 on Mar 5, 2012 at 7:44pm', 'Mar 5, 2012 at 7:44pm'],
    ['Postby nell77 » Sun Nov 21, 2004 11:02 am', 'Sun Nov 21, 2004 11:02 am'],
  ])('%s goes, and names who wrote and when', (line, day) => {
    const { words, draft } = cleanText(line, '', '[b]The[/b] [i]Lamp[/i]', '', ...prose(2));
    expect(words).toHaveLength(3);
    expect(draft.head).toMatchObject([{ value: 'nell77' }, { value: day }]);
  });

  test('the panel beside a post goes, over its day or with it, and the subject under the day', () => {
    const panel = ['nell77', 'Regular', 'Posts: 211'];
    const posted = ['Posted: 02 Mar 2009 19:44', 'Subject: The Late Lamp'];
    const above = cleanText(...panel, '', ...posted, '', '[b]A[/b] [i]lamp[/i]', '', ...prose(2));
    expect(above.words).toHaveLength(3);
    expect(above.draft.head.map(({ value }) => value)).toContain('The Late Lamp');
    const within = cleanText(...panel, '09-03-2009, 08:15 PM', '', ...prose(2));
    expect(within.words).toHaveLength(2);
    expect(within.draft.head).toMatchObject([{ value: 'nell77' }, { label: 'Date' }]);
  });

  test('a list of letters in a story is no panel', () => {
    expect(cleanText(...prose(2), 'Nell', 'Oil', 'Posts: 4', '', ...prose(2)).words).toHaveLength(
      6,
    );
  });

  test('the quoted post goes whose tag says more than the name', () => {
    const quote = ['[quote author=mod link=topic=8.msg9 date=1267472652]', 'Birds!', '[/quote]'];
    const story = ['[b]The[/b] [i]Lamp[/i]', '', ...prose(2)];
    expect(cleanText('[b]Lamps[/b]', '', ...quote, '', ...story).words).toHaveLength(4);
  });

  test('a saying with its source goes from under the end of a post, not from under a scene', () => {
    const saying = '"All my life I have been a lamp." - [i]me[/i]';
    const story = ['[b]The[/b] [i]Lamp[/i]', '', ...prose(2)];
    expect(cleanText(...story, '[i]~end~[/i]', '', saying).words).toHaveLength(4);
    expect(cleanText(...story, '[i]* * *[/i]', '', saying).words).toHaveLength(5);
  });

  test('rules of underscores between scenes are no signatures', () => {
    const { words } = cleanText(
      '[i]One[/i] [b]two[/b]',
      '______',
      ...prose(2),
      '______',
      'The end.',
    );
    expect(words).toHaveLength(6);
  });
});

describe('what sites of serials and forums put around every part', () => {
  test('the card over a post goes, and names who wrote it', () => {
    const card = (n: number): string[] => [
      'nell77',
      'Counting lamps',
      `Mar ${n + 3}, 2014`,
      `#${n}`,
      '',
    ];
    const foot = ['Like Quote Reply', 'mossy, ada_77 and 84 others', ''];
    const { words, draft } = cleanText(
      ...[1, 2].flatMap((n) => [...card(n), `Chapter ${n}`, '', ...prose(2), ...foot]),
    );
    expect(words).toEqual([1, 2].flatMap((n) => [`Chapter ${n}`, ...prose(2).filter(Boolean)]));
    expect(draft.head).toMatchObject([
      { label: 'Author', value: 'nell77', source: 'site' },
      { label: 'Date', value: 'Mar 4, 2014' },
    ]);
  });

  test('a number and a day in a story stay', () => {
    const { words } = cleanText('#1', '', ...prose(1), 'May 4, 1914', '', '#12', '', ...prose(1));
    expect(words).toHaveLength(5);
  });

  test('a sentence of the story that runs over a line may count others', () => {
    const lines = ['They came back with the mate,', 'the cook and 30 others', 'who had no lamps.'];
    expect(cleanText(...prose(1), ...lines).words).toHaveLength(4);
  });

  test('counts under a title make it the heading of a part', () => {
    const part = (title: string): string[] => [
      title,
      '1.2K 84 12',
      'by nell77',
      'Share Post to Your Profile',
      '',
      ...prose(8),
      'Continue reading next part',
      'Vote',
      'Add to library',
      '',
    ];
    const box = [
      'YOU ARE READING',
      'Nine Lamps',
      'Mystery',
      'A lamp is late.',
      '#lamps #ferry',
      '',
    ];
    const { words, draft } = cleanText(...box, ...part('Dusk'), ...part('Night'), ...part('Dawn'));
    expect(words).toEqual(
      ['Dusk', 'Night', 'Dawn'].flatMap((t) => [t, ...prose(8).filter(Boolean)]),
    );
    expect(draft.lines.filter(({ claim }) => claim?.type === 'heading')).toHaveLength(3);
    expect(draft.head.map(({ label, value }) => [label, value])).toEqual([
      ['Author', 'nell77'],
      ['Title', 'Nine Lamps'],
      ['Genre', 'Mystery'],
      ['Summary', 'A lamp is late.'],
    ]);
  });

  test('the box about the author goes where the page goes on below it', () => {
    const box = ['About the author', 'Nell', 'Bio: Keeps lamps.', 'Log in to comment', ''];
    expect(cleanText(...prose(2), ...box, 'Rate Review Follow Favorite').words).toHaveLength(2);
    expect(cleanText(...prose(2), 'About the author', '', ...prose(1)).words).toHaveLength(4);
  });

  test('what a journal sets under a post goes, with the post’s tags', () => {
    const foot = ['Tags: lamps, fic', 'Link', 'Leave a comment', 'Tell Someone', 'Track This'];
    expect(cleanText(...prose(8), ...foot).words).toHaveLength(8);
  });

  test('a blog’s post is named in its first line and counted in its last', () => {
    const foot = ['#my writing #lamps #fic', '1,204 notes', 'Reblog', 'Like'];
    const { words, draft } = cleanText(
      'nell-writes:',
      '',
      'the lamp and i',
      '',
      ...prose(3),
      ...foot,
    );
    expect(words).toHaveLength(4);
    expect(draft.head.map(({ value }) => value)).toEqual(['nell-writes', 'the lamp and i']);
    expect(cleanText('Nell:', '', ...prose(3)).words).toHaveLength(4);
  });
});

describe('sentences against copying', () => {
  test.each([
    'Stolen content warning: this tale belongs on Royal Road. Report any occurrences elsewhere.',
    'If you come across this story on Amazon, it’s taken without permission from the author. Report it.',
    'The tale has been stolen; if detected on Amazon, report the violation.',
    'Did you know this text is from a different site? Read the official version to support the creator.',
    'Unauthorized usage: this narrative is on Amazon without the author’s consent. Report any sightings.',
  ])('%s', (line) => {
    const { words, codes } = cleanText(...prose(1), line, '', `${prose(1)[0] ?? ''}${line}`);
    expect(words).toEqual([prose(1)[0], prose(1)[0]]);
    expect(codes).toEqual(['clean/anti-theft-removed']);
  });

  test.each([
    'She had stolen the book from the Amazon, and the author never knew.',
    '“If you find this story on Amazon, report it, for it is stolen,” said the clerk.',
    'The report of the theft reached the king’s road before the story did.',
    'You may read this novel without permission, but report to the captain.',
  ])('a story about theft stays: %s', (line) => {
    expect(cleanText(line).texts).toEqual([line]);
  });
});

describe('links in a row', () => {
  test('go at the ends of a page', () => {
    const { words } = cleanText(
      'Home',
      'Discover',
      'Log in',
      '',
      'The Lamp',
      '',
      ...prose(3),
      'Vote',
      'Add to library',
      'Comments (3)',
    );
    expect(words).toHaveLength(4);
    expect(words[0]).toBe('The Lamp');
  });

  test('go in the middle too, beside a line that is the site’s', () => {
    const between = ['Return to Top', 'Share', 'Table of Contents', ''];
    expect(cleanText(...prose(60), ...between, ...prose(60)).words).toHaveLength(120);
    expect(cleanText(...prose(60), ...between.slice(1), ...prose(60)).words).toHaveLength(122);
  });

  test('what hangs under a post goes, its tags above it stay', () => {
    const tags = 'Tags: fic, lighthouse';
    const foot = [tags, 'Leave a comment', 'Previous Entry'];
    const { words } = cleanText(tags, '', ...prose(8), ...foot);
    expect(words).toHaveLength(9);
    expect(words[0]).toBe(tags);
  });

  test('a title that is also a link stays under a line of the archive', () => {
    const { words } = cleanText(
      'Preface',
      '',
      'Home',
      'Posted originally on the Lamp Archive at http://lamps.example/works/12.',
      '',
      ...prose(3),
    );
    expect(words[0]).toBe('Home');
  });
});

describe('what readers wrote', () => {
  const comments = [
    'Comments (2)',
    'moss on Chapter 1 Fri 04 Oct 2019 10:01PM UTC',
    'I loved this!',
    'Reply Thread',
    'nell on Chapter 1 Sat 05 Oct 2019 08:01AM UTC',
    'Thank you!',
  ];

  test('goes with everything below it', () => {
    expect(cleanText(...prose(8), ...comments).words).toHaveLength(8);
  });

  test('begins with the count of them, however the site sets it', () => {
    const journal = '(12 comments) - (Post a new comment)';
    expect(cleanText(...prose(8), journal, ...comments.slice(1)).words).toHaveLength(8);
  });

  test('stays where the author goes on in the comments', () => {
    const { words } = cleanText(...prose(8), 'Continued in comments', '', ...comments);
    expect(words).toContain('I loved this!');
  });

  test('a count of comments in a story is no end of it', () => {
    expect(cleanText(...prose(8), 'Comments', '', ...prose(8)).words).toHaveLength(17);
  });
});

test('the box that recommends the story on its own page goes from its middle', () => {
  const { words } = cleanText(
    ...prose(30),
    'YOU ARE READING',
    'The Lamp',
    'Teen Fiction',
    'Nell counts lamps.',
    'Add to Library',
    '',
    ...prose(30),
  );
  expect(words).toHaveLength(60);
});

describe('the title that a site gives its page', () => {
  test.each([
    [
      'The Lamp - Chapter 3 - nell_r - Ferry Tales [Archive of Our Own]',
      'Chapter 3',
      ['The Lamp', 'nell_r'],
    ],
    ['The Lamp Chapter 3: Oil, a ferry tales fanfic | FanFiction', 'Chapter 3: Oil', ['The Lamp']],
    ['Chapter 3: Oil - The Lamp | Royal Road', 'Chapter 3: Oil', ['The Lamp']],
    ['The Lamp - Chapter 3 | Scribble Hub', 'Chapter 3', ['The Lamp']],
    ['The Lamp - Oil - Wattpad', 'Oil', ['The Lamp']],
    ['Ferry Tales Fan Fiction ❯ The Lamp ❯ Oil ( Chapter 3 )', 'Oil', ['The Lamp']],
    ['Threadmarks: Chapter 3: Oil', 'Chapter 3: Oil', []],
  ])('%s', (line, chapter, said) => {
    const { words, draft, codes } = cleanText(line, '', ...prose(2));
    expect(words[0]).toBe(chapter);
    expect(draft.head.map(({ value }) => value)).toEqual(said);
    expect(codes).toEqual(['clean/page-title-read']);
  });

  test('goes whole where the story has its own heading below', () => {
    const { words } = cleanText(
      'Chapter 3: Oil - The Lamp | Royal Road',
      '',
      'Chapter 3: Oil',
      '',
      ...prose(1),
    );
    expect(words[0]).toBe('Chapter 3: Oil');
    expect(words).toHaveLength(2);
  });
});

test('the page of a work names it and its author under a heading that is not seen', () => {
  const { words, draft } = cleanText(
    'Actions',
    '',
    'Work Header',
    '',
    'the lamp, unlit',
    '',
    'nell_r',
    '',
    'Summary:',
    '',
    ...prose(1),
    'Actions',
    '',
    'Kudos',
    '',
    'mossy and 14 more users left kudos on this work!',
  );
  expect(words).toEqual(['Summary:', prose(1)[0]]);
  expect(draft.head.map(({ value }) => value)).toEqual(['the lamp, unlit', 'nell_r']);
});

test('the page of a work is read also where each label and number has its own line', () => {
  const { words, draft } = cleanText(
    'Work Header',
    'Words:',
    '1,204',
    'Kudos:',
    '61',
    'Hits:',
    '410',
    'the lamp, unlit',
    'nell_r',
    'Summary:',
    ...prose(1),
  );
  expect(words).toEqual(['Words:', '1,204', 'Summary:', prose(1)[0]]);
  expect(draft.head.map(({ value }) => value)).toEqual(['the lamp, unlit', 'nell_r']);
});

test('the tag before a post’s title is none of it', () => {
  const { words, draft } = cleanText(
    'r/lamps',
    'Posted by u/nell_77 2 years ago',
    '',
    '[Short] The Lamp',
    '',
    ...prose(2),
  );
  expect(words).toHaveLength(2);
  expect(draft.head.map(({ label, value }) => [label, value])).toContainEqual([
    'Title',
    'The Lamp',
  ]);
});

test('what a site would have its visitor read next goes, a chapter of that name stays', () => {
  const next = ['You May Also Like', '', 'The Moth King', '1.5k', 'A moth wakes up as a king.'];
  expect(cleanText(...prose(4), ...next).words).toHaveLength(4);
  expect(cleanText(...prose(4), ...next, '', 'Chapter 2', '', ...prose(2)).words).toHaveLength(11);
});

test('counts under every title are the site’s, and the lines above them titles', () => {
  const { draft, words } = cleanText(
    'The Lamp',
    '',
    '57 12 54',
    '',
    ...prose(1),
    '',
    'The Oil',
    '',
    '61 9 4',
    '',
    ...prose(1),
  );
  expect(words).toHaveLength(4);
  expect(
    draft.lines.filter(({ claim }) => claim?.type === 'heading').map(({ text }) => text),
  ).toEqual(['The Lamp', 'The Oil']);
});

test('three numbers that somebody calls out once stay', () => {
  expect(cleanText(...prose(1), 'The lottery', '', '57 12 54', '', ...prose(1)).words).toHaveLength(
    4,
  );
});

describe('lines of sites', () => {
  test.each([
    "Discussion in 'Fan Fiction' started by mossy, Mar 25, 2009.",
    '• Published 4th Mar 2019',
    '• 812 Views, 23 Comments',
    '4.2k Views',
    'Previous chapter: Chapter 12',
    'Part 2: https://tales.example/lamp/2',
    'Read below or on AO3!',
    'Jump to navigation Jump to search',
    'From Nightshade Wiki, the free library',
    'Content is available under CC BY-SA unless otherwise noted.',
    'Categories: Ghosts | Weirs',
    'Credited to Nell Reed',
    'Reactions:',
    'Session Start: Sat Mar 04 20:01:12 2006',
    '[20:06] *** Quits: Tam (Ping timeout)',
    '20:07 *** Rue has joined #ferry',
  ])('%s', (line) => {
    expect(cleanText(line, '', ...prose(3)).words).toHaveLength(3);
  });

  test.each(['Part 2: The Oil', 'From the pier, the lamp', 'Two views of the pier'])(
    'a line of the story stays: %s',
    (line) => {
      expect(cleanText(...prose(14), line, '', ...prose(14)).words).toHaveLength(29);
    },
  );
});

test('the tags under a post are its tags, and the arrows at its foot a menu', () => {
  const { words, draft } = cleanText(
    ...prose(3),
    '#ferry #short_story #lamp',
    '',
    'Back to stories | Next story »',
  );
  expect(words).toHaveLength(3);
  expect(draft.head.map(({ label, value }) => [label, value])).toEqual([
    ['Tags', 'ferry, short_story, lamp'],
  ]);
});
