import { describe, expect, test } from 'vitest';

import type { Line } from '../../src/ingest/draft.ts';
import { lineOf } from '../../src/ingest/line.ts';
import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { outline, understood, wrapped } from './read-story.ts';

describe('letters', () => {
  test('a letter keeps the lines of its frame and joins its text', () => {
    const letter = `                    Millbank, 3rd October, 1871.\n\nDear Sir,\n\n${wrapped(TEA)}\n\n                  Yours faithfully,\n                         ADA FINCH.`;
    expect(outline([wrapped(WALK), wrapped(RAIN), letter, wrapped(HOME)].join('\n\n'))[2]).toBe(
      `letter [dateline: Millbank, 3rd October, 1871. | salutation: Dear Sir, | ${TEA} | signature: Yours faithfully, | signature: ADA FINCH.]`,
    );
  });

  test('a letter in unwrapped text', () => {
    const letter = `Dear Lid,\n\n${TEA}\n\nWith love,\nKettle`;
    expect(outline(`${WALK}\n\n${letter}\n\n${HOME}`)[1]).toBe(
      `letter [salutation: Dear Lid, | ${TEA} | signature: With love, | signature: Kettle]`,
    );
  });

  test('a name under words with a comma ends a letter, whatever the words', () => {
    const letter = `Dear Lid,\n\n${TEA}\n\nUntil the kettle sings again,\nSpout`;
    expect(outline(`${WALK}\n\n${letter}\n\n${HOME}`)[1]).toBe(
      `letter [salutation: Dear Lid, | ${TEA} | signature: Until the kettle sings again, | signature: Spout]`,
    );
  });

  test.each([
    ['Forgive me,\nR. Spout (tuba)', true],
    ['Yours ever,\nSpout (aged nine)', true],
    ['They came in,\nSpout (she was his aunt) and all the others.', false],
  ])('what a person is may stand behind the name: %s', (leave, isFrame) => {
    const letter = `Dear Lid,\n\n${TEA}\n\n${leave}`;
    expect(outline(`${WALK}\n\n${letter}\n\n${HOME}`)[1]?.startsWith('letter')).toBe(isFrame);
  });

  test('it ends with its postscript, and with nothing else under its name', () => {
    const letter = `Dear Lid,\n\n${TEA}\n\nYours ever,\nKettle`;
    const frame = `letter [salutation: Dear Lid, | ${TEA} | signature: Yours ever, | signature: Kettle`;
    const after = (line: string): readonly string[] =>
      outline(`${WALK}\n\n${letter}\n\n${line}\n\n${HOME}`).slice(1, -1);
    expect(after('P.S. The dog is fed.')).toEqual([`${frame} | P.S. The dog is fed.]`]);
    expect(after('The dog was fed.')).toEqual([`${frame}]`, 'The dog was fed.']);
  });

  test('whoever is nobody’s dear may be greeted by a title alone', () => {
    for (const greeting of ['Gentlemen,', 'To the Editor:', 'Sir,'])
      expect(
        outline(`${WALK}\n\n${greeting}\n\n${TEA}\n\nYours faithfully,\nAda\n\n${HOME}`)[1],
      ).toMatch(new RegExp(`^letter \\[salutation: ${greeting} .*signature: Ada\\]$`));
  });

  test('a name far right under the last line signs it', () => {
    const signed = `${wrapped(TEA)}\n                              ADA FINCH.`;
    const letter = `Dear Lid,\n\n${signed}`;
    expect(outline([wrapped(WALK), wrapped(RAIN), letter, wrapped(HOME)].join('\n\n'))[2]).toBe(
      `letter [salutation: Dear Lid, | ${TEA} | signature: ADA FINCH.]`,
    );
  });

  test('words of love among its lines do not end it', () => {
    const news = ['The dog is fed.', 'The hay is wet.', 'Nobody minded.'];
    const lines = ['With love to all.', ...news, ...news];
    const letter = `Dear Lid,\n\n${lines.join('\n')}\n\nYours ever,\nKettle`;
    expect(outline(`${WALK}\n\n${letter}\n\n${HOME}`)[1]).toMatch(
      /^letter \[salutation: Dear Lid, .*With love to all\..* signature: Kettle\]$/,
    );
  });

  test('it does not run over what its author says beside the story', () => {
    const letter = `Dear Lid,\n\n${TEA}\n\nA/N: sorry, reviews are love!!\n\nYours ever,\nKettle`;
    expect(outline(`${WALK}\n\n${letter}\n\n${HOME}`).join('\n')).not.toContain('letter [');
  });

  test('a speech that begins like a letter is a speech', () => {
    const speech = '“Dear me,” said the lid. “Always the same, my dear.”';
    expect(outline(`${WALK}\n\n${speech}\n\n“Always, my dear.”\n\n${RAIN}`)).toEqual([
      WALK,
      speech,
      '“Always, my dear.”',
      RAIN,
    ]);
  });
});

describe('lists, signs, pictures and tables', () => {
  test('a list that the author numbered keeps its numbers as words', () => {
    const body = `${WALK} It said:\n\n1. Boil.\n2. Pour.\n3. Wait.\n\n${RAIN}`;
    expect(outline(body)[1]).toBe('list as numbered: 1. Boil. | 2. Pour. | 3. Wait.');
  });

  test('a list that a format made counts for itself', () => {
    const item = (number: number, text: string): Line =>
      lineOf(text, '', 0, { type: 'item', ordered: true, number });
    const blank = lineOf('', '', 0);
    const before = lineOf(WALK, '', 0);
    expect(understood([before, blank, item(3, 'Boil.'), item(4, 'Pour.')]).outline[1]).toBe(
      'list from 3: Boil. | Pour.',
    );
  });

  test('the bullets that a format made are one list', () => {
    const item = (text: string): Line => lineOf(text, '', 0, { type: 'item', ordered: false });
    const before = lineOf(WALK, '', 0);
    expect(understood([before, item('A lid.'), item('One spout.')]).outline[1]).toBe(
      'list: A lid. | One spout.',
    );
  });

  test('bullets make a list', () => {
    expect(outline(`${WALK}\n\n* a lid\n* a spout\n* a handle\n\n${RAIN}`)[1]).toBe(
      'list: a lid | a spout | a handle',
    );
  });

  test('a year at the start of a paragraph begins no list', () => {
    const body = `${WALK}\n\n1871. It was a wet year.\n\n${RAIN}`;
    expect(outline(body)[1]).toBe('1871. It was a wet year.');
  });

  test('speeches that begin with a dash are no list', () => {
    const talk = ['- Non, dit le couvercle.', '- Si, dit la bouilloire.', '- Non.'];
    expect(outline(`${WALK}\n\n${talk.join('\n\n')}\n\n${RAIN}`).slice(1, 4)).toEqual(talk);
  });

  test('a few words in capitals between paragraphs are a sign', () => {
    expect(outline(`${WALK} Over the door it said:\n\nNO STEAM\n\n${RAIN}`)[1]).toBe(
      'notice: NO STEAM',
    );
  });

  const between = (shown: string) =>
    outline(
      [...[WALK, RAIN, TEA].map((text) => wrapped(text, 66)), shown, wrapped(HOME, 66)].join(
        '\n\n',
      ),
    )[3];

  test.each([
    '   NO STEAM\n   except for ducks\n   on a wet Tuesday',
    '     PLEASE SHUT\n     this gate',
  ])('so are a few narrow lines that are set in alike: %j', (sign) => {
    const lines = sign.split('\n').map((text) => text.trim());
    expect(between(sign)).toBe(`notice: ${lines.join('|')}`);
  });

  test('what a stamp says is no verse', () => {
    const body = [WALK, RAIN, `${TEA} The stamp said:`, '\t\tPASSED', '\t\tWOUND UP', HOME, RAIN];
    const rows = outline(body.map((text, i) => (i < 3 || i > 4 ? `\t${text}` : text)).join('\n'));
    expect(rows.filter((row) => row.startsWith('verse:'))).toEqual([]);
  });

  test('a bill is, where a sentence announces it', () => {
    const bill = '2 lids -- 4s.\n1 gallon of oil -- 2s.\nThe spout -- nothing';
    const body = [wrapped(WALK, 66), wrapped(`${RAIN} It said:`, 66), bill, wrapped(TEA, 66)];
    expect(outline(body.join('\n\n'))[2]).toMatch(/^notice: 2 lids .*\|The spout/);
  });

  test('a short paragraph that was wrapped by hand is none', () => {
    expect(between('He said it\nwas late, and\nwent to bed.')).toBe(
      'He said it was late, and went to bed.',
    );
  });

  test('an inscription in capitals may be centred left of the page’s middle', () => {
    const stone = [
      '                    SACRED',
      '                TO THE MEMORY OF',
      '                  JOHN KETTLE,',
      '       WHO BOILED OVER JUNE 3, 1801,',
      '                   AGED 63.',
    ];
    const prose = [WALK, RAIN, TEA].map((text) => wrapped(text, 72));
    expect(outline([...prose, stone.join('\n'), ...prose].join('\n\n'))[3]).toMatch(
      /^notice: SACRED/,
    );
  });

  test('a picture stands as its caption', () => {
    const body = [
      wrapped(WALK),
      '[Illustration: The kettle,\nwith its lid]',
      wrapped(RAIN),
      wrapped(TEA),
    ].join('\n\n');
    expect(outline(body)[1]).toBe('figure: The kettle, with its lid');
  });

  test.each([
    ['[Illustration 005]', '005'],
    ['[Figure 3: The kettle]', '3: The kettle'],
    ['{Illustration: The kettle}', 'The kettle'],
  ])('a picture written %j keeps its words', (picture, caption) => {
    const body = [wrapped(WALK), picture, wrapped(RAIN), wrapped(TEA)].join('\n\n');
    expect(outline(body)[1]).toBe(`figure: ${caption}`);
  });

  test('in the middle of a sentence goes behind its paragraph', () => {
    const body = [
      wrapped(WALK),
      wrapped(`${RAIN} The kettle had by then`),
      '[Illustration: The kettle]',
      '[Illustration: The lid]',
      'boiled over, and nobody saw.',
      wrapped(TEA),
    ].join('\n\n');
    expect(outline(body)).toEqual([
      WALK,
      `${RAIN} The kettle had by then boiled over, and nobody saw.`,
      'figure: The kettle',
      'figure: The lid',
      TEA,
    ]);
    const between = [wrapped(WALK), wrapped(RAIN), '[Illustration: The kettle]', wrapped(TEA)];
    expect(outline(between.join('\n\n'))).toEqual([WALK, RAIN, 'figure: The kettle', TEA]);
  });

  test('a table keeps its layout', () => {
    const table = '    Tea . . . . . . . . .  4d.\n    Toast . . . . . . . .  2d.';
    expect(outline([wrapped(WALK), table, wrapped(RAIN), wrapped(TEA)].join('\n\n'))[1]).toBe(
      'preformatted: Tea . . . . . . . . .  4d. / Toast . . . . . . . .  2d.',
    );
  });
});
