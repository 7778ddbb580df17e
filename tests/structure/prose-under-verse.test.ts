import { describe, expect, test } from 'vitest';

import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { outline, wrapped } from './read-story.ts';

const SONG = [
  'Three in the kettle is company for one,',
  'Four in the kettle is more than can be done;',
  'Give me the lid and I will give you the spout,',
  'In goes the water and the tea comes out.',
];
const paragraph = (text: string): string => wrapped(text, 56, '  ');
const PROSE = [WALK, RAIN, TEA, HOME].map(paragraph).join('\n');
const SET_IN = SONG.map((line) => `        ${line}`).join('\n');
const TALK = [
  '"That was my aunt," said Nell. "That was last year."',
  'Asked on a Tuesday, it was answered on the Monday before it.',
  '"You can have it back," said the miller, and sighed.',
  '"You could give me something to put in it."',
  'Kettles bored her. She always began with the cup.',
];

/** What is read of speeches under a song, in a book whose paragraphs begin two columns in. */
function under(song: string, talk: readonly string[], indent = '  '): readonly string[] {
  const lines = talk.map((text) => wrapped(text, 56, indent)).join('\n');
  return outline(`${PROSE}\n\n${song}\n\n${lines}\n\n\n${PROSE}\n${PROSE}`);
}

describe('short speeches under a song that stands further in', () => {
  test('are prose again at the indent of paragraphs', () => {
    const rows = under(SET_IN, TALK);
    expect(rows.filter((row) => row.startsWith('verse'))).toEqual([`verse: ${SONG.join(' / ')}`]);
    expect(rows).toContain(TALK[1]);
  });

  test('a second stanza as far in as the first is verse', () => {
    const rows = under(`${SET_IN}\n\n${SET_IN}`, TALK);
    const stanza = SONG.join(' / ');
    expect(rows).toContain(`verse: ${stanza} // ${stanza}`);
  });
});
