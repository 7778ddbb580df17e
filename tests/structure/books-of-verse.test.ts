import { describe, expect, test } from 'vitest';

import { prose } from './read-book.ts';
import { outline } from './read-story.ts';

/** A poem of as many stanzas as this, each of these lines. */
function poem(stanza: readonly string[], times = 8): string {
  return Array.from({ length: times }, () => stanza.join('\n')).join('\n\n');
}

const SHORT = [
  'The ferry waits beside the wall,',
  'The lamp is on the stair,',
  'I heard the evening heron call',
  'And nobody was there.',
];
const LONG = [
  '   There was movement at the ferry, for the word had come at daybreak',
  '     That the miller’s horse had wandered from the stall beside the weir,',
  '   And had joined the barges’ horses: she was worth a hundred guineas,',
  '     So the riders all had gathered in the meadow by the pier.',
];
const FREE = [
  'The sailmaker sings at his bench,',
  'The mother lifts the child to the window, and the child points to the roofs',
  '    and the snow,',
  'And of the men who stand there waiting with baskets not one is a stranger,',
  '(I know not what they keep there, yet I am certain it is good.)',
  'O hills!',
];

describe('in a book of verse', () => {
  test.each([
    ['short lines that nothing set in tells from prose', SHORT],
    ['long lines of which every other steps in', LONG],
    ['lines without measure, of which some were turned over', FREE],
  ])('%s are lines', (_, stanza) => {
    const rows = outline(poem(stanza, 20));
    expect(rows.slice(1)).toEqual([]);
    const [first = ''] = rows;
    const lines = stanza.filter((line) => !/^ {4}\w/.test(line) || stanza === LONG).length;
    expect(first.split(/ \/\/? /)).toHaveLength(lines * 20);
  });

  test('a name begins no line where the ends of long lines stand', () => {
    const stanza = [
      '  There was a smell of tar and of wet rope about the long meadow, which',
      '      Captain Reed liked better than roses,',
      '  What the widow wanted, as she said herself, was neither pity nor a wooden',
      '      horse, but an hour of quiet,',
      '  From the top of the bank one could make out the mill, and, on clear days',
      '      of the autumn, the sea,',
      '  Two men with two candles between them went with much ceremony down towards',
      '      the ropewalk,',
    ];
    const [row = ''] = outline(poem(stanza, 12));
    expect(row.split(/ \/\/? /)).toHaveLength(4 * 12);
    expect(row).toContain('which Captain Reed liked better than roses');
  });

  test('prose before the poems is none of them', () => {
    const rows = outline(`${prose(2)}\n\n${poem(SHORT, 24)}`);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatch(/^verse/);
  });

  test('a stanza may be one line', () => {
    const rows = outline(
      `${poem(SHORT, 10)}\n\nWho lit the lamp upon the stair?\n\n${poem(SHORT, 10)}`,
    );
    expect(rows).toHaveLength(1);
  });

  test('a note in prose is none', () => {
    const rows = outline(`${poem(SHORT, 20)}\n\n${prose(1)}\n\n${poem(SHORT, 20)}`);
    expect(rows).toHaveLength(3);
    expect(rows[1]).not.toMatch(/^verse/);
  });
});

test('a line of verse in brackets is not its poet', () => {
  const last = [...SHORT.slice(0, 3), '(And nobody was there to hear it fall.)'];
  expect(outline(`${poem(SHORT, 20)}\n\n${last.join('\n')}`).join()).not.toContain('attribution');
});
