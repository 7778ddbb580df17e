import { describe, expect, test } from 'vitest';

import { prose, readSaved } from '../structure/read-book.ts';

describe('the page of a board copied whole', () => {
  const thanks = (name: string, said: string) => `5\n\nu/${name} Sep 12 '14\n\n${said}\n`;
  const page =
    `r/GoosePrompts Sep 11 '14\n\nWriting Prompt A clerk takes [WP] for news\n\n793 Upvotes\n\n122 comments sorted by\n\nView all comments\n\n` +
    `37\n\nu/AdaFinch Sep 12 '14\n\n${prose(6)}\n\n${thanks('old_hob', 'This was great!')}\n${thanks('AdaFinch', 'Thank you!')}`;

  test('has the prompt for its title and the first answer for its story', () => {
    const { book } = readSaved(page);
    expect(book.metadata.title?.value).toBe('A clerk takes [WP] for news');
    expect(book.metadata.authors.map(({ value }) => value)).toEqual(['AdaFinch']);
    expect(JSON.stringify(book.children)).not.toMatch(/Upvotes|comments|great|Thank you|Sep 12/);
  });

  test('what the author goes on with is the story', () => {
    const { book } = readSaved(
      `${page}\n\n12\n\nu/AdaFinch Sep 13 '14\n\nThe goose again. ${prose(3)}\n`,
    );
    expect(JSON.stringify(book.children)).toContain('The goose again.');
  });

  test('elsewhere a line with a number is the story’s', () => {
    expect(
      JSON.stringify(readSaved(`The Goose\nby Ada Finch\n\n\n${prose(6)}\n\n793 upvotes\n`).book),
    ).toContain('793 upvotes');
  });
});

describe('the page of a forum copied whole', () => {
  const card =
    'User avatar\nSenior Moderator\nPosts: 3896\nJoined: Tue Apr 22, 2008 7:14 pm\nLocation: Weir, MA\n\nAds are removed for registered users\n';
  const page = `For all works of our Community.\n\nModerators: Moderators, Moderators\n\nThe Goose Clerk\n\nPostby Ada on Thu May 08, 2008 1:39 am\n\nChapter One\n\n${prose(6)}\n\n\n${card}\nRe: The Goose Clerk\n\nPostby Ada on Sat May 10, 2008 11:02 pm\n\nChapter Two\n\n${prose(6)}\n\n\n${card}\nReturn to Stories\n\nWho is online\n\nUsers browsing this forum: No registered users and 6 guests\n`;

  test('has its cards under the posts, and the title behind `Re:`', () => {
    const { book, outline } = readSaved(page);
    expect(book.metadata.title?.value).toBe('The Goose Clerk');
    expect(outline).toEqual(['Chapter One', 'Chapter Two']);
    expect(JSON.stringify(book)).not.toMatch(/Moderator|Joined|avatar|Ads are|browsing|sceneBreak/);
  });
});

test('a name that points at a title, with the second, is the head of a post', () => {
  const post = (re: string, day: number) =>
    `_Ada -> ${re}The Goose (6/${day}/2008 17:40:19)\n\n${prose(6)}\n\n`;
  const { book } = readSaved(post('', 26) + post('RE: ', 27));
  expect(book.metadata.title?.value).toBe('The Goose');
  expect(JSON.stringify(book.children)).not.toMatch(/2008|sceneBreak/);
});

test('the title of a serial stands in its own brackets over each chapter', () => {
  const chapter = (number: number, title: string) =>
    `《The Goose Road》Chapter ${number}: ${title}\n[Ada POV]\n${prose(6).replaceAll('\n\n', '\n')}\n\n`;
  const { book, outline } = readSaved(chapter(11, 'Rain') + chapter(12, 'Mist'));
  expect(book.metadata.title?.value).toBe('The Goose Road');
  expect(outline).toEqual(['Chapter 11: Rain', 'Chapter 12: Mist']);
});
