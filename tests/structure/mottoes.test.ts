import { describe, expect, test } from 'vitest';

import { RAIN, TEA, WALK } from './prose.ts';
import { outline, wrapped } from './read-story.ts';

/** What stands below the heading of a chapter, in lines of so many columns. */
function under(heading: string, motto: string, columns = 72): readonly string[] {
  const prose = [WALK, RAIN, TEA].map((text) => wrapped(text, columns)).join('\n\n');
  const chapter = (number: string, first: string): string =>
    `${heading} ${number}\n\n${first}\n\n${prose}`;
  return outline([chapter('I', motto), chapter('II', motto)].join('\n\n\n\n'));
}

describe('mottoes of chapters', () => {
  test.each(['-- Captain Finch, on being asked', '-- said by my aunt'])(
    'have whose they are behind a dash, with what else is told of it: %s',
    (source) => {
      const motto = `"There are two ends to a kettle."\n${source}`;
      expect(under('CHAPTER', motto).join('\n')).toMatch(/^epigraph .*attribution: /m);
    },
  );

  test('in capitals are one paragraph where a quotation fills their lines, and lines where it does not', () => {
    const filled =
      '     "IT IS OPPORTUNE TO LOOK BACK UPON OLD GEESE, AND TO\n     CONTEMPLATE OUR FOREFATHERS. GREAT EXAMPLES GROW\n     THIN, AND ARE TO BE FETCHED FROM THE PASSED MILL."\n\n     SIR THOMAS FINCH';
    const set = '     "NO ENTRY\n     BUT ON BUSINESS\n     OR IN A HAT"\n\n     SIR THOMAS FINCH';
    expect(under('CHAPTER', filled).join('\n')).toContain('GEESE, AND TO CONTEMPLATE');
    expect(under('CHAPTER', set).join('\n')).not.toContain('NO ENTRY BUT');
  });

  test.each([
    ['“There are two ends to a kettle.”\n\n(Finch, On Kettles.)', true],
    ['“There are two ends to a kettle.”\n\n(Old saying.)', true],
    ['“There are two ends to a kettle.”\n\n(It was the miller who said it.)', false],
    ['Nobody knew what the kettle wanted.\n\n(It wanted more water!)', false],
  ])('have no sentence in brackets for their source: %s', (motto, isOne) => {
    expect(under('CHAPTER', motto).some((line) => line.startsWith('epigraph'))).toBe(isOne);
  });

  test('are none where somebody speaks behind a dash', () => {
    const talk = '"There are two ends to a kettle."\n-- And a lid, said she.';
    expect(under('CHAPTER', talk).join('\n')).not.toContain('epigraph');
  });

  test('a couplet over its poet’s name is verse, set in by a column or two', () => {
    const motto =
      '  What kettle is it that so late\n Goes singing to the miller’s gate?\n     MASON';
    expect(under('CHAPTER', motto)).toContain(
      'epigraph [verse: >What kettle is it that so late / Goes singing to the miller’s gate? | attribution: MASON]',
    );
  });

  test('lines as wide as those of a narrow file are verse over where they are from', () => {
    const motto = [
      '     So went the lid; while to its lonely shelf',
      '     The kettle, full, returned with evening close;',
      '     And cold, and wet, it boiled up by itself.',
      '                                The Miller’s Odyssey',
    ];
    expect(under('CHAPTER', motto.join('\n'), 52)).toContainEqual(
      expect.stringMatching(/^epigraph \[verse: So went .*\| attribution: The Miller’s Odyssey\]$/),
    );
  });

  test('a place over a day is no motto', () => {
    const head = '     The Mill, near Lower Tallow.\n                        Tuesday Evening';
    expect(under('CHAPTER', head).filter((line) => line.includes('epigraph'))).toEqual([]);
  });
});

describe('what is no verse', () => {
  const lines = (...texts: readonly string[]): string => texts.join('\n');
  const among = (group: string): string | undefined =>
    outline([wrapped(WALK, 72), wrapped(RAIN, 72), group, wrapped(TEA, 72)].join('\n\n'))[2];

  test('an address, flush or set in, all of whose lines are names', () => {
    const address = ['Ada Finch', 'The Laurels,', 'Mill Terrace', 'Tallow.'];
    expect(among(lines(...address))).not.toMatch(/^verse/);
    expect(among(lines(...address.map((line) => `    ${line}`)))).not.toMatch(/^verse/);
  });

  test('place and day in italics under a letter, though its year is hidden', () => {
    const verse = '  The kettle went out for a drink,\n  And left us its lid on the sink.';
    const letter = [wrapped(WALK, 72), verse, wrapped(RAIN, 72), '  _Tallow, ce 3 août 17**._'];
    const read = outline([...letter, wrapped(TEA, 72)].join('\n\n'));
    expect(read[1]).toMatch(/^verse/);
    expect(read[3]).toBe('dateline: <em>Tallow, ce 3 août 17**.</em>');
  });
});

describe('verse as wide as the page', () => {
  const LONG = [
    'The miller, knowing well the road, said softly to his wife:',
    'Nobody comes tonight, for see, the bridge is broken down.',
    'The wind came over from the wood, the lamp was full of life,',
    'And every dog in every yard began to wake the town;',
    'But three times somebody was heard to knock upon the door,',
    'And then a voice cried low and hoarse: For pity let me in!',
    'The pear trees by the river stood as they had stood before,',
    'And all the hinges of the house kept up their weary din,',
  ];

  test('many lines with a capital each are verse, the first set in as a paragraph’s', () => {
    const paragraph = (at: number): string =>
      `  ${[...LONG.slice(at), ...LONG.slice(0, at)].join('\n')}`;
    const read = outline([0, 2, 4].map(paragraph).join('\n\n'));
    expect(read).toHaveLength(1);
    expect(read[0]).toMatch(/^verse: >The miller, knowing .* \/ Nobody comes/);
  });

  test('a couplet that is set in is verse where somebody rhymes it', () => {
    const pair =
      '  From there our kind is hard of heart, by wind and rain,\n  And proving that our bodies are of iron again.';
    const prose = [WALK, RAIN, TEA].map((text) => wrapped(text, 58)).join('\n\n');
    const after = (verb: string): string | undefined =>
      outline(
        `${prose}\n\n${wrapped(`Or, as the miller ${verb} it in his way,--`, 58)}\n\n${pair}\n\n${prose}`,
      )[4];
    expect(after('rhymes')).toMatch(/^verse: /);
    expect(after('says')).toBe(
      'From there our kind is hard of heart, by wind and rain, And proving that our bodies are of iron again.',
    );
  });
});

test('the first words of a story are no epigraph, however they are set', () => {
  const dialogue = ['— Qui est là ? demanda le facteur.', '— Personne, dit la bouilloire.'];
  const french = ['La bouilloire chantait.', ...dialogue].join('\n\n');
  const narrow =
    '   It hung over the green at Marsham, and\n' +
    'it was cut with letters that nobody in\n' +
    'the village had cut. They said,\n' +
    '          ALL THINGS GO BY.';
  const talk =
    '"Number, please," said the voice.\n\n"I have none."\n\n  "Ring off."\n      A. GLOVE.';
  for (const text of [french, narrow, talk]) {
    const below = [WALK, RAIN, TEA].map((part) => wrapped(part, 42)).join('\n\n');
    expect(outline(`${text}\n\n${below}`).join('\n')).not.toContain('epigraph [');
  }
});
