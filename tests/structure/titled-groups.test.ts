import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const HEAD = 'THE YEAR AT LEE\n\nby Ada Finch\n\n\n\n\n\n';
const GROUPS = [
  ['OCTOBER', 'THE OLD SCHOOL', 'OUR MASTER', 'A MISHAP'],
  ['NOVEMBER', 'THE SWEEP', 'THE DAY OF THE DEAD'],
  ['DECEMBER', 'THE PEDLAR', 'SNOW'],
];
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
  ['over a motto', '   Many are the mighty things, and nought is\n   more mighty than a mule.'],
])('titles in more room than the others hold them: %s', (_, under) => {
  expect(read(`${HEAD}${book(6, under)}\n`).outline).toEqual(INDENTED);
});

test('titles in no more room than the others hold nothing', () => {
  const { outline } = read(`${HEAD}${book(3, '')}\n`);
  expect(outline.every((row) => !row.startsWith(' '))).toBe(true);
});
