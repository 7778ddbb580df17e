import { describe, expect, test } from 'vitest';

import { RAIN, TEA, WALK } from './prose.ts';
import { outline, wrapped } from './read-story.ts';

const PROSE = [WALK, RAIN, TEA, RAIN].map((text) => wrapped(text, 72));

/** What is read of lines between paragraphs of wrapped prose. */
function between(...lines: readonly string[]): readonly string[] {
  const [first = '', ...others] = PROSE;
  return outline([`CHAPTER I\n\n${first}`, lines.join('\n'), ...others].join('\n\n'));
}

function verses(rows: readonly string[]): string[] {
  return rows.filter((row) => row.includes('verse:'));
}

describe('two lines in quotes', () => {
  test('are a couplet where the second steps in', () => {
    const rows = between(
      '“She that has ground her flour for other folk,',
      '    Must eat the bran and call it what they please.”',
    );
    expect(verses(rows)).toHaveLength(1);
  });

  test('are a couplet where each has a mark of its own', () => {
    const rows = between(
      '“Full many a sack is filled to feed the mice,',
      '“And many a miller never tastes his bread.”',
    );
    expect(verses(rows)).toHaveLength(1);
  });

  test('are a couplet where the poet’s name ends it', () => {
    const rows = between('“_The weir remembers what the mill forgot;', 'And water pays._”—MASON.');
    expect(verses(rows)).toHaveLength(1);
  });

  test.each([
    [' ‘Now open gate and open door,', '  And lay him out upon the floor.’'],
    [" 'Now open gate and open door,", "  And lay him out upon the floor.'"],
  ])('are a couplet where both are set in and the mark hangs out: %s', (first, second) => {
    expect(verses(between(first, second))).toHaveLength(1);
  });

  test('are speech where each is all that somebody says', () => {
    const rows = between('"And the other mill?" asked the heron.', '"Is it still in operation?"');
    expect(verses(rows)).toEqual([]);
  });

  test('are speech where the first of them fills the page', () => {
    const rows = between(
      '“I have told you that the miller went down to the weir before anyone was',
      'Awake enough to hear him, and that he came back without his hat.”',
    );
    expect(verses(rows)).toEqual([]);
  });
});

describe('two flush lines after a dash', () => {
  test('are a couplet also where the first is full of names', () => {
    const rows = between(
      'The water fell away to black below the bridge, and she heard it say—',
      '',
      'Lord Reed of Tallow and the Weir',
      'By the nine herons he swore—',
    );
    expect(verses(rows)).toHaveLength(1);
  });
});

describe('an address under a name', () => {
  test('is no verse, whose lines step back', () => {
    const rows = between(
      'Very respectfully yours,',
      '',
      '',
      'COLIN REED,',
      '    The Mill and Weir Club,',
      '        Saltby.',
      '            June 1st.',
    );
    expect(verses(rows)).toEqual([]);
  });

  test('is no verse in capitals and small letters alone', () => {
    const rows = between(
      '    CHARLES REED.',
      '    _The Laurels_,',
      '    _Mill Terrace_,',
      '    _Saltby_.',
    );
    expect(verses(rows)).toEqual([]);
  });
});

describe('couplets of a song that fill a narrow page', () => {
  const narrow = [WALK, RAIN, TEA, RAIN].map((text) => wrapped(text, 50, '   '));
  const shown = (...couplets: readonly string[]) =>
    verses(outline([...narrow, ...couplets, ...narrow].join('\n\n')));
  const first =
    '        Praise to the lid and the spout and the ring,\n        Praise to the kettle that taught us to sing;';

  test('are verse beside each other', () => {
    const second =
      '        Praise to the duck that is under the stair,\n        Praise to the dog, who was never quite there.';
    expect(shown(first, second)).toEqual([expect.stringMatching(/lid.*sing;.*duck.*there/)]);
  });

  test('are none where a line ends in the middle of a sentence', () => {
    const prose = [
      '        The miller said that he had never heard of\n        Wick, nor of anybody who had gone to Wick.',
      '        The ferryman said that he had once been to\n        Wick, and that he had thought nothing of it.',
    ];
    expect(shown(...prose)).toHaveLength(0);
  });
});
