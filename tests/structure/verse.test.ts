import { describe, expect, test } from 'vitest';

import { INLINE_CLAIM } from '../../src/ingest/claim.ts';
import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { outline, wrapped } from './read-story.ts';

const SONG = [
  'The kettle went down to the river to drink,',
  'And left us its lid,',
  'And what it saw there it would rather not think,',
  'And nobody knows what it did.',
];
const SUNG = SONG.join(' / ');

/** The song among wrapped paragraphs. */
function among(song: string): readonly string[] {
  const paragraphs = [WALK, RAIN].map((text) => wrapped(text));
  return outline([...paragraphs, song, wrapped(TEA), wrapped(HOME)].join('\n\n'));
}

describe('verse in wrapped text', () => {
  test('lines set in and ended early are verse', () => {
    expect(among(SONG.map((line) => `    ${line}`).join('\n'))).toEqual([
      WALK,
      RAIN,
      `verse: ${SUNG}`,
      TEA,
      HOME,
    ]);
  });

  test('steps of indentation are kept', () => {
    const stepped = SONG.map((line, i) => (i % 2 === 0 ? '    ' : '      ') + line).join('\n');
    expect(among(stepped)[2]).toBe(
      `verse: ${SONG.map((line, i) => (i % 2 === 0 ? line : `>${line}`)).join(' / ')}`,
    );
  });

  test('stanzas are one poem', () => {
    const stanza = SONG.map((line) => `    ${line}`).join('\n');
    expect(among(`${stanza}\n\n${stanza}`)[2]).toBe(`verse: ${SUNG} // ${SUNG}`);
  });

  test('lines that nothing forced to end are verse without an indent', () => {
    expect(among(SONG.join('\n'))[2]).toBe(`verse: ${SUNG}`);
  });

  test('so are lines that begin small and end long before the measure', () => {
    const copla = [
      'Por la senda del molino',
      'va la niña a la ribera,',
      'y la tapa le decía',
      'que volviera, que volviera.',
    ];
    const prose = [WALK, RAIN, TEA].map((text) => wrapped(text, 72));
    expect(outline([...prose, copla.join('\n'), ...prose].join('\n\n'))[3]).toBe(
      `verse: ${copla.join(' / ')}`,
    );
  });

  test('a stanza may begin flush and go on set in', () => {
    const stanza = [
      'Somebody counted the sacks at noon,',
      'Somebody counted them wrong,',
      '    There is one to spare,',
      '    Or there’s none to spare,',
      'And the dog was asleep all along.',
    ];
    const prose = [WALK, RAIN, TEA, HOME, WALK].map((text) => wrapped(text, 72));
    const song = [
      'There is flour on the floor of the mill,',
      '  And rain on the roof of the shed,',
      'And the ferryman sits at the window still',
      '  With a ledger in front of his bread.',
    ];
    const poem = `${song.join('\n')}\n\n${stanza.join('\n')}`;
    expect(outline([...prose, poem, ...prose].join('\n\n'))[5]).toMatch(
      /his bread\. \/\/ Somebody.* noon, \/ Some.* wrong, \/ >>There is.* \/ >>Or there’s.*, \/ And the dog/,
    );
  });

  test('a line that was turned over is one line', () => {
    const long = 'And the kettle it boiled and it boiled and it boiled till the';
    const song = [SONG[0], SONG[1], long].map((line) => `    ${line}`).join('\n');
    expect(among(`${song}\n            morning\n    ${SONG[3]}`)[2]).toBe(
      `verse: ${SONG[0]} / ${SONG[1]} / ${long} morning / ${SONG[3]}`,
    );
  });

  test('so is one that went on at its own column, where the page was full', () => {
    const long = 'And the kettle it boiled and it boiled and it boiled on the hob and';
    const song = [SONG[0], SONG[1], SONG[2], long, 'the lid,', SONG[3]];
    const prose = [WALK, RAIN, TEA].map((text) => wrapped(text, 72));
    const poem = song.map((line) => `    ${line}`).join('\n');
    expect(outline([...prose, poem, ...prose].join('\n\n'))[3]).toContain(`${long} the lid, / `);
  });

  test('a poem all of whose lines were turned over is one', () => {
    const lines = ['Over the weir and', 'Under the bridge and', 'Into the mill and'].map(
      (opening) => `    ${opening} away to the sea goes the lid of the kettle of\n        copper,`,
    );
    const prose = [WALK, RAIN, TEA].map((text) => wrapped(text, 72));
    expect(outline([...prose, lines.join('\n'), ...prose].join('\n\n'))[3]).toMatch(
      /^verse: Over the weir .* of copper, \/ Under the bridge .* of copper, \/ Into the mill/,
    );
  });

  test('a signature that steps in line by line is none', () => {
    const signed = [
      '                     Accept, dear kettle,',
      '                         my compliments,',
      '                              I am,',
      '                                  your Lid',
    ];
    const prose = [WALK, RAIN, TEA].map((text) => wrapped(text, 72));
    expect(outline([...prose, signed.join('\n'), ...prose].join('\n\n'))[3]).not.toMatch(/^verse/);
  });

  test('the speeches of a play are none', () => {
    const scene = [
      '    KETTLE. Who knocks?',
      '    OLD LID. One that knew thee once.',
      '    KETTLE. I know nobody that knocks so late.',
    ];
    expect(among(scene.join('\n'))[2]).not.toMatch(/^verse/);
  });

  test('two lines in quotes about one middle are sung', () => {
    const song = '             “Give us our kettle back,\n                  Give us our lid.”';
    const prose = [WALK, RAIN, TEA].map((text) => wrapped(text, 72));
    expect(outline([...prose, song, ...prose].join('\n\n'))[3]).toBe(
      'verse: “Give us our kettle back, / >Give us our lid.”',
    );
  });

  test.each([
    '     THE OLD KETTLE\n     J. Copper',
    '     Ada Finch,\n     Mender of Lids,\n     14, Mill Lane.',
    '     Ada Finch\n     Kelham, April, 1900.',
  ])('a sign, an address and a signature are none: %j', (lines) => {
    expect(among(lines)[2]).not.toMatch(/^verse/);
  });

  test('a couplet may end in a year', () => {
    const couplet = '     O ferry, bring me to the shore,\n     O ferry, bring me home in 1871.';
    expect(among(couplet)[2]).toMatch(/^verse/);
  });

  const PROSE = [WALK, RAIN, TEA].map((text) => wrapped(text, 72));
  /** What lines are that stand between a sentence and the next paragraph. */
  const after = (sentence: string, lines: string): string | undefined =>
    outline([...PROSE, wrapped(sentence, 72), lines, ...PROSE].join('\n\n'))[4];

  test('the last paragraph of a quotation in prose is none, where poems are set in as far', () => {
    const song =
      '     The ferry waits beside the wall,\n     The lamp is on the stair,\n     And nobody was there.';
    const quoted = wrapped(`“${WALK} ${TEA}`, 60).replace(/^/gm, '     ');
    const last = '     “Then they went out to see it, and were afraid.”';
    const rows = outline([...PROSE, song, ...PROSE, quoted, last, ...PROSE].join('\n\n'));
    expect(rows.filter((row) => row.startsWith('verse'))).toHaveLength(1);
  });

  test('where poems are more than prose, prose still tells how wide the page is', () => {
    const stanza =
      'The poplars talk along the lane,\n    To nobody but wind;\nI had a penny and a song,\n    And neither of them long.';
    const tale = wrapped([WALK, RAIN, TEA].join(' '), 72);
    const poem = [stanza, stanza, stanza].join('\n\n');
    const rows = outline([poem, tale, poem, tale, poem, tale].join('\n\n\n'));
    const verses = rows.filter((row) => row.startsWith('verse'));
    expect(verses).toHaveLength(3);
    for (const row of verses) expect(row.split(/ \/\/? /)).toHaveLength(12);
  });

  test('lines that each begin with a dash are talk', () => {
    const talk = [
      '— Are we there yet?',
      '— There is no there, your honour.',
      '— Then where are we?',
    ];
    const rows = outline([WALK, talk.join('\n'), RAIN].join('\n\n'));
    expect(rows.filter((row) => row.startsWith('verse'))).toEqual([]);
  });

  test('a couplet that a sentence announces is verse without an indent', () => {
    expect(
      after(
        'The ferryman hummed the old rhyme of the house:',
        '‘Three brown mice on the lid of the pot,\nOne that was cold and two that were hot.’',
      ),
    ).toBe(
      'verse: ‘Three brown mice on the lid of the pot, / One that was cold and two that were hot.’',
    );
  });

  test('so is a single line in quotes that somebody sings, and nothing that he sings out', () => {
    const line = '“The lid is bound to me for ever and a day!”';
    expect(after('The strains went through the house, and the voice sang:', line)).toBe(
      `verse: ${line}`,
    );
    expect(after('The ferryman stood at the window of the house and sang out:', line)).toBe(line);
  });

  test('a list of short sentences that is set in is none', () => {
    const list = [
      'Pikes.',
      'Kettles of copper.',
      'Lids.',
      'A lamp.',
      'The ferryman’s hat.',
      'Rope.',
    ];
    expect(
      after('On the paper he read this:', list.map((line) => `     ${line}`).join('\n')),
    ).not.toMatch(/^verse/);
  });

  test('so is one that its poet’s name follows, under a heading', () => {
    const motto =
      'Then, sad to leave my kettle and my fire,\nI took the road with little of desire.';
    const chapters = ['First', 'Second', 'Third'].map((number) =>
      [`CHAPTER THE ${number.toUpperCase()}`, `${motto}\n  --COPPER’S _Journey_.`, ...PROSE].join(
        '\n\n',
      ),
    );
    expect(outline(chapters.join('\n\n\n\n')).join('\n')).toContain(
      'verse: Then, sad to leave my kettle and my fire, / I took the road with little of desire.',
    );
  });

  test('two lines may have a poet whose name stands far right of them', () => {
    const song = '     Away, my lid! our journey lies\n     Through dell and dingle.';
    const name = '                              _The Kettles_, Act II.';
    expect(after('The old book of the house begins with these two:', `${song}\n\n${name}`)).toBe(
      'verse: Away, my lid! our journey lies / Through dell and dingle.',
    );
  });

  test('so is a line that is set in from a sentence that it breaks off', () => {
    const sentence = 'The kettle is old, and the lid is of copper, and nobody can see it, and yet';
    expect(after(sentence, '     “The dusty copper still a window burns.”')).toBe(
      'verse: “The dusty copper still a window burns.”',
    );
  });

  test.each([
    [
      'He wrote on the label of the kettle:',
      'Mr. John Copper, Mender of Lids,\nThe Old Mill, Kelham.',
    ],
    ['He had the choice of one of these two telegrams, or', '     Kettle Come Home At Once.'],
    ['The label on the kettle of the house said:', '     The lid is in the other cupboard.'],
  ])('an address, a title and a label are none: %s', (sentence, lines) => {
    expect(after(sentence, lines)).not.toMatch(/^verse/);
  });

  test('a quotation in prose that is set in stays prose', () => {
    const quoted = wrapped(HOME, 56)
      .split('\n')
      .map((line) => `      ${line}`)
      .join('\n');
    expect(among(quoted)[2]).toBe(HOME);
  });

  test.each([
    ['--The Miller’s Daughter', 4],
    ['(Ada Copper)', 4],
    ['Songs of the Mill, Book 2', 14],
  ])('who wrote a poem, and where it is from, is no line of it: %s', (name, column) => {
    const song = SONG.map((line) => `    ${line}`).join('\n');
    expect(among(`${song}\n${' '.repeat(column)}${name}`).slice(2, 4)).toEqual([
      `verse: ${SUNG}`,
      `attribution: ${name}`,
    ]);
  });

  test('nor is a name with a blank line over it', () => {
    const song = SONG.map((line) => `    ${line}`).join('\n');
    expect(among(`${song}\n\n    Ada Copper`).slice(2, 4)).toEqual([
      `verse: ${SUNG}`,
      'attribution: Ada Copper',
    ]);
  });

  test.each(['II.', 'KETTLE'])('what stands between two stanzas is the poem’s: %s', (line) => {
    const song = SONG.map((verse) => `    ${verse}`).join('\n');
    expect(among(`${song}\n\n    ${line}\n\n${song}`)[2]).toBe(
      `verse: ${SUNG} // ${line} // ${SUNG}`,
    );
  });

  test('a refrain of one line is the poem’s, and one that prose quotes stands as far in', () => {
    const song = SONG.map((line) => `    ${line}`).join('\n');
    expect(among(`${song}\n\n      ${SONG[3]}`)[2]).toBe(`verse: ${SUNG} // >${SONG[3]}`);
    const quoted = (column: number): string | undefined =>
      among(`${song}\n\n${wrapped(TEA)}\n\n${' '.repeat(column)}${SONG[3]}`)[4];
    expect(quoted(4)).toBe(`verse: ${SONG[3]}`);
    expect(quoted(6)).toBe(SONG[3]);
  });

  test('long lines and short ones that step in by turns are one poem', () => {
    const steps = [
      'And the kettle it went to the river to look for a drink,',
      'And the dog went along,',
      'And the lid of the kettle it lay in the hay and it said,',
      'And the dog thought it wrong.',
      'And the ferryman sat in the mill with his hat on the bread,',
      'And he wrote us this song.',
    ];
    const poem = steps.map((line, i) => (i % 2 === 0 ? line : `    ${line}`)).join('\n');
    const prose = [WALK, RAIN, TEA, HOME, WALK, TEA].map((text) => wrapped(text, 72));
    expect(outline([...prose, poem, ...prose].join('\n\n'))[6]).toBe(
      `verse: ${steps.map((line, i) => (i % 2 === 0 ? line : `>${line}`)).join(' / ')}`,
    );
  });

  test('in a poem whose lines begin small none is the end of another', () => {
    const lines = [
      'the kettle went down to the',
      'river to drink, and it left',
      'us its lid in the hay there',
      'with nobody there but a dog',
    ];
    const poem = lines.map((line, i) => '    '.repeat(1 + (i % 2)) + line).join('\n');
    expect(among(poem)[2]).toBe(
      `verse: ${lines.map((line, i) => (i % 2 === 0 ? line : `>${line}`)).join(' / ')}`,
    );
  });

  test('nor is the name of a work in italics under two lines of it', () => {
    const lines =
      '     “The copper figure of the giant lid\n     Of things to come.”\n     _Kettle and Cressid_.';
    expect(after('The old book of the house begins with these two:', lines)).toBe(
      'verse: “The copper figure of the giant lid / Of things to come.”',
    );
  });

  test('a poem may greet somebody in its first line', () => {
    const greeting = [
      '     Beloved kettle, black of hue,',
      '       All fires and hearths are glad of thee,',
      '     And every cup, in white and blue,',
      '       Stands waiting in a row for tea!',
    ];
    expect(after('The ferryman had written it on the lid:', greeting.join('\n'))).toMatch(
      /^verse: Beloved kettle/,
    );
  });

  test('stanzas that a sentence announces may be flush and as wide as prose', () => {
    const stanza = [
      '“Will you bring a lighter kettle?” said the miller to the old black crow.',
      '“There are seven ducks behind us, and they cannot bear it when we go so slow.',
      'Only look how gladly all the cups and saucers leave the shelf!',
      'They are waiting by the river, and I think I see the lid out there itself.',
    ];
    const chorus = [
      'Would you, could you, would you, could you, would you, could you come to tea?',
      'Would you, could you, would you, could you, would you come and sing with me?',
    ];
    const song = [stanza, chorus].map((lines) => lines.map((line) => wrapped(line)).join('\n'));
    expect(after('And the lid sang this, very slowly:', `\n${song.join('\n\n')}`)).toBe(
      `verse: ${stanza.join(' / ')} // ${chorus.join(' / ')}`,
    );
  });

  test('wrapped speech that follows such a sentence stays prose', () => {
    expect(after('And the lid sang out to the dog:', `\n${wrapped(HOME)}`)).toBe(HOME);
    expect(after('It was then that she sang:', `\n${wrapped(HOME)}`)).toBe(HOME);
  });
});

describe('verse in text that is not wrapped', () => {
  test('short neighbouring lines that a paragraph announces are verse', () => {
    expect(outline(`${WALK}\n\n${RAIN} And the lid sang:\n\n${SONG.join('\n')}\n\n${TEA}`)[2]).toBe(
      `verse: ${SUNG}`,
    );
  });

  /** What short lines are among paragraphs. */
  const beside = (lines: readonly string[], above = RAIN): string | undefined =>
    outline([WALK, above, lines.join('\n'), TEA, HOME].join('\n\n'))[2];

  test.each([
    ['they are set in', ['    the lid is lost.', '    we looked for it.']],
    ['their sentence goes on', ['the lid is lost and', 'we looked for it.']],
    ['they have commas and capitals', ['The lid is lost,', 'We looked for it.']],
    ['all of them are emphasized', ['*the lid is lost.*', '*we looked for it.*']],
    ['they have signs of music', ['♪ the lid is lost. ♪', '♪ we looked for it. ♪']],
    ['they are one quotation', ['“the lid is lost.', 'we looked for it.', 'it was in the hay.”']],
    [
      'they rhyme',
      [
        'the lid is lost below.',
        'we looked today.',
        'the water will not show.',
        'ducks swam away.',
      ],
    ],
  ])('short lines are verse where %s', (_, lines) => {
    expect(beside(lines)).toMatch(/^verse: /);
    const plain = lines.map((_, i) => ['the lid is lost.', 'we looked.', 'it is wet.', 'tea.'][i]);
    expect(beside(plain.map(String))).toBe('the lid is lost.');
  });

  test('so are they under a song that is named, and beside lines like them', () => {
    const lines = ['The lid is lost.', 'We looked for it.'];
    expect(beside(lines)).toBe(lines[0]);
    expect(beside(lines, `${RAIN} The miller had a song about it.`)).toBe(
      `verse: ${lines.join(' / ')}`,
    );
    expect(beside([...lines, '', 'The hay is wet.', 'We sat in it.'])).toMatch(/^verse: /);
  });

  test('so are they where one of them comes again', () => {
    const stanzas = ['the lid is lost.\nwe looked for it.', 'the lid is lost.\nthe ducks are wet.'];
    const [first, again] = stanzas.map((stanza) => `verse: ${stanza.replace('\n', ' / ')}`);
    const story = [WALK, stanzas[0], RAIN, TEA, stanzas[1], HOME].join('\n\n');
    expect(outline(story)).toEqual([WALK, first, RAIN, TEA, again, HOME]);
  });

  test('flush lines are verse among paragraphs that are set in', () => {
    const prose = [WALK, RAIN, TEA].map((text) => `   ${text}`);
    const inside = (lines: string): string | undefined =>
      outline([...prose, lines, ...prose].join('\n\n'))[3];
    expect(inside('The lid is lost.\nWe looked for it.')).toMatch(/^verse: /);
    expect(inside('   The lid is lost.\n   We looked for it.')).toBe('The lid is lost.');
  });

  test('a book that is all verse has no line too long for it', () => {
    const stanza = [...SONG, 'It said to the lid that the lid was a lid and no more than a lid,'];
    const song = stanza.join('\n');
    expect(outline([song, song, song].join('\n\n'))).toEqual([
      `verse: ${Array.from({ length: 3 }, () => stanza.join(' / ')).join(' // ')}`,
    ]);
  });

  test('so it is where every other line steps in, with the numbers of its stanzas', () => {
    const stanza = SONG.map((line, i) => (i % 2 === 0 ? line : `     ${line}`)).join('\n');
    const poem = ['', 'II.\n\n', 'III.\n\n', 'IV.\n\n'].map((number) => number + stanza);
    const lines = SONG.map((line, i) => (i % 2 === 0 ? line : `>${line}`)).join(' / ');
    expect(outline(poem.join('\n\n'))).toEqual([
      `verse: ${['', 'II. // ', 'III. // ', 'IV. // '].map((n) => n + lines).join(' // ')}`,
    ]);
  });

  test('among lines that are paragraphs an indent shows it', () => {
    const song = SONG.map((line) => `   ${line}`).join('\n');
    expect(outline(`${WALK}\n${RAIN}\n${TEA}\n${song}\n${HOME}\n${WALK}`)[3]).toBe(
      `verse: ${SUNG}`,
    );
  });

  test('a bill and a chat are no verse', () => {
    const bill = '3 × tea, hot\n1 × kettle, mended,\n2 × lid, lost';
    const chat = 'Lid: are you there,\nKettle: on the hob,\nLid: whatever for';
    const found = outline(`${WALK} It read:\n\n${bill}\n\n${RAIN}\n\n${chat}\n\n${TEA}`);
    expect(found.filter((line) => line.startsWith('verse'))).toEqual([]);
  });

  test('speeches on neighbouring lines are no verse', () => {
    const talk = '“No,” said the lid,\n“Yes,” said the kettle.\n“No,”\n“Yes.”';
    expect(
      outline(`${WALK}\n\n${RAIN}\n\n${talk}\n\n${TEA}`).filter((line) => line.startsWith('verse')),
    ).toEqual([]);
  });

  test('nor are they where a format ended the lines', () => {
    const talk = ['“Where is the lid?”', '“I hung it up.”', '“Who has it?”'];
    const text = [WALK, RAIN, talk.join(`${INLINE_CLAIM.lineBreak}\n`), TEA, HOME].join('\n\n');
    expect(outline(text).filter((block) => block.startsWith('verse'))).toEqual([]);
  });
});
