import { describe, expect, test } from 'vitest';

import { prose, readSaved } from '../structure/read-book.ts';

const ROW = ':.:.:.:.:.:.:.:.:.:.:.:.:.:.:.:.:.:.';
const TURNED = '.:.:.:.:.:.:.:.:.:.:.:.:.:.:.:.:.:.:';
const FOOT = 'X-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-X';
const BOARD = '    =====The Wet Shed=====\n    (555)555-0142 {2400}\n    A BBS for geese\n';

describe('what a bulletin board set around a file', () => {
  test('over the text is not the story, and the title below it is the title', () => {
    const { book } = readSaved(`${ROW}\n${BOARD}${TURNED}\n\n      The Goose\n\n${prose(6)}\n`);
    expect(book.metadata.title?.value).toBe('The Goose');
    expect(JSON.stringify(book)).not.toContain('Wet Shed');
  });

  test('under the text is not the story', () => {
    const box = `${FOOT}\n\n Another file downloaded from:     Geesenet\n\n Wet Shed      Hob   555-555-0142\n\n${FOOT}`;
    const { book } = readSaved(
      `The Goose\nby Ada Finch\n\n\n${prose(6)}\n\n  The End.\n\n\n${box}\n`,
    );
    expect(JSON.stringify(book.children)).not.toContain('Geesenet');
  });

  test('in one line right under the last is not the story', () => {
    const line = 'Call The Wet Shed BBS - 160+ Files! - [555]/555-0142 - 300/1200';
    const { book } = readSaved(`The Goose\nby Ada Finch\n\n\n${prose(6)}\n${line}\n`);
    expect(JSON.stringify(book.children)).not.toContain('Wet Shed');
  });

  test('in two numbers under it all is not the story, nor who typed it in', () => {
    const foot =
      '-=Typed in by Old Hob in an hour.\n\n\n Call the Shed?  555-555-0142?\n Or the Mill?  555-555-0143?';
    const { book } = readSaved(`The Goose\nby Ada Finch\n\n\n${prose(6)}\n\n${foot}\n`);
    expect(JSON.stringify(book.children)).not.toMatch(/Shed|Old Hob/);
  });

  test('a card between rows that no board set stays', () => {
    const { book } = readSaved(
      `The Goose\nby Ada Finch\n\n\n${prose(6)}\n\n${FOOT}\n\n  Come to the mill at nine.\n\n${FOOT}\n`,
    );
    expect(JSON.stringify(book.children)).toContain('Come to the mill at nine.');
  });
});

test('the frame of brackets around a title goes, and who typed the story in is kept', () => {
  const row = '[]'.repeat(30);
  const { book } = readSaved(
    `${row}\n[]  The Goose Saga-Typed in and edited by Old Hob.             []\n${row}\n\n${prose(6)}\n`,
  );
  expect(book.metadata.title?.value).toBe('The Goose Saga');
  expect(JSON.stringify(book.metadata)).toContain('Typed in and edited by Old Hob.');
  expect(JSON.stringify(book.children)).not.toContain('[]');
});

describe('room that a printer left at the ends of pages', () => {
  const page = (said: string) => Array.from({ length: 26 }, () => `${said}\n`).join('\n');
  const pages = (room: string) =>
    ['The goose came in.', 'She sat.', 'It rained.', 'She left.', 'Hob came.'].map(page).join(room);
  const breaks = (text: string) =>
    JSON.stringify(readSaved(text).book.children).match(/"sceneBreak"/g)?.length ?? 0;

  test('parts no scenes', () => {
    expect(breaks(`The Goose\nby Ada Finch\n\n\n${pages('\n\n\n\n\n\n')}\n`)).toBe(0);
  });
});

test('page numbers with a line between them are no pages, but what the story says', () => {
  const { book } = readSaved(
    `# The Goose\n\n${prose(6)}\n\nSend Hob home\n\n*page 2*\n\nKeep Hob\n\n*page 3*\n\n${prose(6)}\n`,
  );
  expect(JSON.stringify(book.children)).toContain('Keep Hob');
});

test('the number of the last page goes, far below the end', () => {
  const { book } = readSaved(`The Goose\nby Ada Finch\n\n\n${prose(6)}${'\n'.repeat(20)}61\n`);
  expect(JSON.stringify(book.children)).not.toContain('61');
});

test('a letter alone between spaces is the dash that DOS drew, and in a word a letter', () => {
  const told = 'The goose \u00C4 it was hers \u00C4 sat down.';
  const text = (more: string) =>
    JSON.stringify(readSaved(`The Goose\nby Ada Finch\n\n\n${told}${more}\n\n${prose(4)}`).book);
  expect(text('')).toContain('— it was hers —');
  expect(text(' \u00C4rger kam.')).toContain('\u00C4rger');
});

test('the box in which a list says how to leave it goes, with the signature over it', () => {
  const box =
    ".-----The Goose Mailing List-----.\n| To send a post: goose@list.example |\n| Subscribing -- write to us |\n`--------------------------------'";
  const { book } = readSaved(
    `Subject: [FIC] The Goose\nFrom: "Ada Finch" <ada@pier.example>\nDate: 7/6/2000, 9:44 AM\nTo: The Goose List\n\n${prose(6)}\n\n-- \nAda Finch      "It rains."\n\n${box}\n`,
  );
  const text = JSON.stringify(book.children);
  expect(text).not.toMatch(/Mailing List|It rains|Subscribing/);
});

test('the fields over a later chapter are those of a writer’s program', () => {
  const chapter = (number: string) =>
    `---\nid: chapter.${number}\nstatus: draft\ntags:\n  - goose\n---\n# Chapter ${number}: Rain\n\n${prose(6)}\n\n`;
  const { book, outline } = readSaved({ 'goose.md': chapter('1') + chapter('2') });
  expect(outline).toHaveLength(2);
  expect(JSON.stringify(book.children)).not.toMatch(/status|sceneBreak/);
});
