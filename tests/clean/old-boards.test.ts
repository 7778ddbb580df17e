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
