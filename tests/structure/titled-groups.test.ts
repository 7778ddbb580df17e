import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const HEAD = 'THE YEAR AT LEE\n\nby Ada Finch\n\n\n\n\n\n';
const GROUPS = [
  ['OCTOBER', 'THE OLD SCHOOL', 'OUR MASTER', 'A MISHAP'],
  ['NOVEMBER', 'THE SWEEP', 'THE DAY OF THE DEAD'],
  ['DECEMBER', 'THE PEDLAR', 'SNOW'],
];
const MOTTO = '   Many are the mighty things, and nought is\n   more mighty than a mule.';
const INDENTED = GROUPS.flatMap(([group = '', ...tales]) => [
  group,
  ...tales.map((tale) => `  ${tale}`),
]);

/** The groups with blanks over each, and with what stands under the title of each. */
function book(over: number, under: string): string {
  return GROUPS.map(([group, ...tales]) => {
    const told = tales.map((tale) => `${tale}\n\n${prose(3)}`).join('\n\n\n\n');
    return `${group}\n\n\n${under}\n\n\n\n${told}`;
  }).join(`\n${'\n'.repeat(over)}`);
}

test.each([
  ['right over the first', ''],
  ['over a motto', MOTTO],
])('titles in more room than the others hold them: %s', (_, under) => {
  expect(read(`${HEAD}${book(6, under)}\n`).outline).toEqual(INDENTED);
});

test('titles over a motto in no more room than the others have hold nothing', () => {
  const { outline } = read(`${HEAD}${book(3, MOTTO)}\n`);
  expect(outline.every((row) => !row.startsWith(' '))).toBe(true);
});

test('titles that have nothing between them and the next hold it in any room', () => {
  expect(read(`${HEAD}${book(3, '')}\n`).outline).toEqual(INDENTED);
});

const STANZA =
  'The miller walked along the wall\nAnd counted every stone,\nAnd what he counted, that was all\nHe ever called his own;\n';
const STANZAS = [STANZA, STANZA, STANZA].join('\n');

/** Poems of which the first of each group stands one blank below its title. */
function poems(under: string): string {
  const groups = GROUPS.map(([group, ...titles]) => {
    const told = titles.map((title) => `${title}\n\n\n${STANZAS}`).join('\n\n\n\n');
    return `${group}${under}${told}`;
  });
  return `${HEAD}A GREETING\n\n\n${STANZAS}\n\n\n\n${groups.join('\n\n\n\n')}`;
}

test('one blank below the title of its group, the first poem has the room under it that all titles have', () => {
  expect(read(poems('\n\n')).outline).toEqual(['A GREETING', ...INDENTED]);
});

test('what a poem is given to stands one blank below its title, and is no title', () => {
  const given = GROUPS.flat().map((title) => `${title}\n\n  To a mule\n\n${STANZAS}`);
  expect(read(`${HEAD}${given.join('\n\n\n\n')}`).outline).toEqual(GROUPS.flat());
});
