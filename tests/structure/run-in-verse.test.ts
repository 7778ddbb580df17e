import { describe, expect, test } from 'vitest';

import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { outline, understood, wrapped } from './read-story.ts';

/** What becomes of wrapped stanzas behind this sentence, and as much room. */
function after(sentence: string, stanzas: readonly string[], room = '\n\n'): readonly string[] {
  const song = stanzas.map((stanza) => wrapped(stanza, 60)).join('\n\n');
  const text = [wrapped(WALK), `${wrapped(`${RAIN} ${sentence}`)}${room}${song}`, wrapped(TEA)];
  return outline([...text, wrapped(HOME)].join('\n\n')).slice(2, -2);
}

describe('verse whose lines were run together', () => {
  test('lines that were run together are parted again, as a doubt', () => {
    const run =
      'The kettle went down, And drank of the river, While over the town The stars were a-shiver, And nobody said What the water had given, Nor what the dark fed When the day had been driven.';
    const lines = wrapped(run, 60)
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n');
    const { outline, remarks } = understood(
      [wrapped(WALK), `${wrapped(RAIN)} They sang:`, lines, wrapped(TEA), wrapped(HOME)].join(
        '\n\n',
      ),
    );
    expect(outline[2]).toBe(
      'verse: The kettle went down, / And drank of the river, / While over the town / The stars were a-shiver, / And nobody said / What the water had given, / Nor what the dark fed / When the day had been driven.',
    );
    expect(remarks.map(({ code }) => code)).toContain('structure/uncertain-verse');
  });

  test('so is the next stanza, which nothing announces', () => {
    const stanzas = [
      'The kettle went down, And drank of the river, While over the town The stars were a-shiver, And nobody said What the water had given.',
      'The ferryman slept, With his hat on the table, The miller’s dog kept To the warmth of the stable.',
    ];
    const run = stanzas.map((stanza) => wrapped(stanza, 60));
    const song = [wrapped(WALK), `${wrapped(RAIN)} They sang:`, ...run, wrapped(TEA)];
    expect(outline(song.join('\n\n'))[2]).toMatch(
      /What the water had given. \/\/ The ferryman slept, \/ With his hat on the table,/,
    );
  });

  test('one capital is enough where a song is announced', () => {
    const song = 'The kettle is gone with its copper and steam, When shall we see it again?';
    expect(after('Then the miller began his ditty:', [song])).toEqual([
      'verse: The kettle is gone with its copper and steam, / When shall we see it again?',
    ]);
    expect(after('Then the miller began his tale:', [song])).toEqual([song]);
  });

  test('and where a quotation is set off', () => {
    const song = '“The kettle is gone with its copper and steam, When shall we see it again?”';
    expect(after('He had not slept.', [song], '\n\n\n')).toEqual([
      'verse: “The kettle is gone with its copper and steam, / When shall we see it again?”',
    ]);
    expect(after('He had not slept.', [song])).toEqual([song]);
  });

  test('a refrain shows the next stanza where no capital does', () => {
    const stanzas = [
      'The dog is in the mill again, And nobody has fed him, And all the ducks are wet with rain. Who knows what way it led him?',
      'He drank the river dry at noon! He barked at every swallow. He never saw the rising moon. Who knows what way it led him?',
    ];
    expect(after('They sang:', stanzas)).toEqual([
      'verse: The dog is in the mill again, / And nobody has fed him, / And all the ducks are wet with rain. / Who knows what way it led him? // ' +
        'He drank the river dry at noon! / He barked at every swallow. / He never saw the rising moon. / Who knows what way it led him?',
    ]);
  });

  test('they are parted also where nothing is wrapped', () => {
    const song = [
      'The kettle went down, And drank of the river, While over the town The stars were a-shiver.',
      'The ferryman slept, With his hat on the table, The miller’s dog kept To the warmth of the stable.',
    ];
    const story = [WALK, RAIN, 'They sang:', ...song, TEA, HOME].join('\n\n');
    expect(outline(story)[3]).toBe(
      'verse: The kettle went down, / And drank of the river, / While over the town / The stars were a-shiver. // ' +
        'The ferryman slept, / With his hat on the table, / The miller’s dog kept / To the warmth of the stable.',
    );
  });

  test('a wide gap is where a line ended', () => {
    const room = ' '.repeat(6);
    const song = ['The kettle is gone,', 'With its copper and steam,', 'And the lid is afloat'];
    const run = (gap: string): readonly string[] =>
      outline(
        [wrapped(WALK), wrapped(RAIN), `${song.join(gap)}\nin the rain.`, wrapped(TEA)].join(
          '\n\n',
        ),
      );
    expect(run(room)[2]).toBe(`verse: ${song.join(' / ')} in the rain.`);
    expect(run(' ')[2]).toBe(`${song.join(' ')} in the rain.`);
  });

  test('French words that lost their vowel show lines too', () => {
    const song =
      'La bouilloire chantait tout bas, L’eau du moulin ne dormait pas, J’ai vu le chat qui riait.';
    expect(after('Il chanta:', [song])).toEqual([
      'verse: La bouilloire chantait tout bas, / L’eau du moulin ne dormait pas, / J’ai vu le chat qui riait.',
    ]);
  });

  test.for([
    'We had finished the Latin books, and De Tempestate and De Molino were left, which the miller said were as dry as flour and The Hague together.',
    'She answered, “What a day,” and he said, “And what a kettle,” and the dog, “But no tea,” if a dog may be believed in such weather.',
    'We shall be in the Rue de la Tour, No. 7, on Tuesday, and in the Street Of The Lamps, No. 9, until the hay is in and the ducks have gone.',
    'SACRED TO THE MEMORY OF A KETTLE, Which was lost in the river, With all that it had in it, In the wet year of the hay.',
  ])('no other capital does: %s', (text) => {
    expect(after('It stood there for all to read:', [text], '\n\n\n')).toEqual([text]);
  });
});
