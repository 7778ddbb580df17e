import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const CHAPTERS = [
  { head: 'THE MULE', sections: ['THE STABLE', 'A LANTERN', 'THE LONG WAY ROUND'] },
  { head: 'THE WEIR', sections: ['RAIN', 'THE GOOSE THAT STAYED'] },
  { head: 'A QUIET WEEK', sections: [] },
];
const OUTLINE = CHAPTERS.flatMap(({ head, sections }) => [
  head,
  ...sections.map((section) => `  ${section}`),
]);
const HEAD = 'THE YEAR AT LEE\n\nby Ada Finch\n\n\n\n\n';

/** Chapters whose sections have no more room than paragraphs have. */
function book(labels: readonly string[] = [], below = ''): string {
  const chapters = CHAPTERS.map(({ head, sections }, i) => {
    const told = sections.map((section) => `${section}\n\n${below}${prose(3)}`).join('\n\n');
    const label = labels[i] === undefined ? '' : `${labels[i]}\n\n`;
    return `${label}${head}\n\n\n${told === '' ? prose(6) : told}`;
  });
  return `${HEAD}${chapters.join('\n\n\n\n\n')}\n`;
}

test('chapters begin with the title of their first section', () => {
  expect(read(book()).outline).toEqual(OUTLINE);
});

test('a date may stand under the titles of sections', () => {
  expect(read(book([], '_Sunday, March twentieth_.\n\n')).outline).toEqual(OUTLINE);
});

test('the first section stands under the title of a counted chapter', () => {
  const labels = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'];
  const heads = CHAPTERS.map(({ head }, i) => `${labels[i]}: ${head}`);
  expect(read(book(labels)).outline).toEqual(
    OUTLINE.map((row) => heads.find((head) => head.endsWith(`: ${row}`)) ?? row),
  );
});

test('two stand in one tale in the room that titles have', () => {
  const tales = ['THE MULE', 'THE WEIR', 'RAIN', 'GREEN AND GREY'];
  const told = tales.map((tale) => `${tale}\n\n\n${prose(8)}`).slice(0, 3);
  const last = `${tales[3]}\n\n\nGREEN\n\n\n${prose(2)}\n\n\nGREY\n\n\n${prose(2)}`;
  const { outline } = read(`${HEAD}${[...told, last].join('\n\n\n\n\n')}\n`);
  expect(outline).toEqual([...tales, '  GREEN', '  GREY']);
});

const NOTICES = ['NO ENTRANCE', 'MIND THE GOOSE', 'CLOSED ON SUNDAY'];

test('a notice that a tale quotes is no section', () => {
  const quoted = NOTICES.map((notice) => `${prose(6)}\n\n${notice}\n\n`).join('');
  const { outline } = read(
    `${HEAD}THE MULE\n\n\n${quoted}${prose(3)}\n\n\n\n\nTHE WEIR\n\n\n${prose(19)}\n`,
  );
  expect(outline).toEqual(['THE MULE', 'THE WEIR']);
});

test('who sings in a song is no section of it', () => {
  const stanza =
    '     We lent our backs to miller and maid,\n     The wisdom of our ears, the patience of our knees;\n     We never were thanked and we never were paid:\n           Make way for the mules, if you please!\n';
  const song = ['MULES OF THE MILL', 'GEESE', 'ALL TOGETHER']
    .map((singer) => `     ${singer}\n\n${stanza}\n${stanza}`)
    .join('\n');
  const tales = ['THE MULE', 'THE WEIR', 'RAIN'];
  const told = tales.map((tale) => `${tale}\n\n\n${prose(8)}`);
  const { outline } = read(
    `${HEAD}${[...told, `A SONG OF THE YARD\n\n\n${song}`].join('\n\n\n\n\n')}\n`,
  );
  expect(outline).toEqual([...tales, 'A SONG OF THE YARD']);
});

test('who wrote a tale is over no section, nor what it quotes further down', () => {
  const tales = ['THE MULE', 'THE WEIR', 'RAIN'].map(
    (tale, i) =>
      `${tale}\n\nBY ${['ADA FINCH', 'TOM REED', 'HANNAH LEE'][i]}\n\n${prose(4)}\n\n${NOTICES[i]}\n\n${prose(4)}`,
  );
  const { outline } = read(`TALES\n\n\n\n\n${tales.join('\n\n\n\n\n')}\n`);
  expect(outline.filter((row) => row.startsWith(' '))).toEqual([]);
});
