import { describe, expect, test } from 'vitest';

import { INLINE_CLAIM } from '../../src/ingest/claim.ts';
import { delimiterAt } from '../../src/structure/inlines/delimiters.ts';
import type { EmphasisMark } from '../../src/structure/inlines/emphasis-marks.ts';
import { inlines } from '../../src/structure/inlines/inlines.ts';
import { RAIN, TEA, WALK } from './prose.ts';
import { outline, run, wrapped } from './read-story.ts';

const ALL: ReadonlySet<EmphasisMark> = new Set(['*', '_', '/', '~', '=', '+'] as const);

/** What a run is read as, where every sign is markup and notes 1 and * exist. */
function read(text: string, marks = ALL): string {
  const note = (label: string): string | undefined =>
    ['1', '*'].includes(label) ? `note-${label}` : undefined;
  return run(inlines(text, { marks, note }));
}

describe('marks', () => {
  test.each([
    ['_Stop_, he said', '<em>Stop</em>, he said'],
    ['*Stop!* he said', '<em>Stop!</em> he said'],
    ['“_Stop_,” he said', '“<em>Stop</em>,” he said'],
    ['_“Stop,”_ he said', '<em>“Stop,”</em> he said'],
    ['the _Adventure_’s crew', 'the <em>Adventure</em>’s crew'],
    ['it was--_was_--late', 'it was--<em>was</em>--late'],
    ['**loud** and ***louder***', '<b>loud</b> and <b><em>louder</em></b>'],
    ['_one *two* three_', '<em>one <em>two</em> three</em>'],
    ['any_one_, and _any_one', 'any<em>one</em>, and <em>any</em>one'],
    ['it said /stop/ on it', 'it said <em>stop</em> on it'],
    ['/Stop here./ it said', '<em>Stop here.</em> it said'],
    ['»=Wohin= willst du?«', '»<b>Wohin</b> willst du?«'],
    ['=bold= and +wide+ and ~thin~', '<b>bold</b> and <em>wide</em> and <em>thin</em>'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'd***ed, and f*** and s***',
    'Captain *** of S----',
    'a row of _______ to fill in',
    '2 * 3 * 4 and a*b*c',
    'he and/or she, 24/7, 1/2 and 3/4',
    'snake_case and _half open',
    'moss_on_a_gate and heron_on_leg',
    'half open *too',
    '1 + 1 = 2',
  ])('%s has none', (text) => {
    expect(read(text)).toBe(text);
  });

  test('a sign that this text does not use for emphasis is a sign', () => {
    expect(read('_so_ ~this~', new Set(['_'] as const))).toBe('<em>so</em> ~this~');
  });

  test('what is open inside closed emphasis stays a sign', () => {
    expect(read('_one *two_ three')).toBe('<em>one *two</em> three');
  });
});

describe('claims, notes and addresses', () => {
  const { emphasisOpen, emphasisClose, noteOpen, noteClose, escape, lineBreak } = INLINE_CLAIM;

  test('what a format said is obeyed', () => {
    expect(read(`so ${emphasisOpen}it${emphasisClose} was${lineBreak}then`)).toBe(
      'so <em>it</em> was|then',
    );
    expect(read(`${escape}*not${escape}*`)).toBe('*not*');
    expect(delimiterAt(`with ${escape}*${escape}*`, 6)).toBe(7);
  });

  test('a line break at an end of a paragraph breaks nothing', () => {
    expect(read(`${lineBreak}— Ah?${lineBreak}${lineBreak}`)).toBe('— Ah?');
  });

  test('a marker is a note where there is such a note, and text where there is none', () => {
    expect(read('tea.[1] Tea.[2]')).toBe('tea.(note-1) Tea.[2]');
    expect(read('the lid* was off')).toBe('the lid(note-*) was off');
    expect(read(`lid${noteOpen}1${noteClose} and ${noteOpen}9${noteClose}`)).toBe(
      'lid(note-1) and [9]',
    );
  });

  test('an address is a link, and its signs are its own', () => {
    expect(read('see http://kettle.example/a_b_c/ now')).toBe(
      'see <link>http://kettle.example/a_b_c/</link> now',
    );
  });
});

describe('emphasis in a story', () => {
  test.each([
    ['It was /painted/ on the lid.', 'It was <em>painted</em> on the lid.'],
    ['It was /not at all/ hot.', 'It was <em>not at all</em> hot.'],
    ['It is on the /b/ board.', 'It is on the /b/ board.'],
    ['It is under /usr/local/ there.', 'It is under /usr/local/ there.'],
    ['It was /painted/ on /two lids.', 'It was /painted/ on /two lids.'],
  ])('one pair of strokes around words: %s', (text, expected) => {
    expect(outline(`${WALK}\n\n${text}\n\n${RAIN}`)[1]).toBe(expected);
  });

  test('it runs over the end of a wrapped line', () => {
    const text = `${WALK} It was _quite the wettest Tuesday that anybody in the valley_ could remember.`;
    const body = [wrapped(text), wrapped(RAIN), wrapped(TEA)].join('\n\n');
    expect(outline(body)[0]).toContain(
      '<em>quite the wettest Tuesday that anybody in the valley</em>',
    );
  });

  test('it runs over paragraphs that each open, and the last closes', () => {
    expect(outline(`_${WALK}\n\n_${RAIN}_\n\n${TEA} It was _hot_.`)).toEqual([
      `<em>${WALK}</em>`,
      `<em>${RAIN}</em>`,
      `${TEA} It was <em>hot</em>.`,
    ]);
  });

  test('it runs over paragraphs between one sign and the other', () => {
    expect(outline(`It was _hot_. _${WALK}\n\n${RAIN}\n\n${TEA}_`)).toEqual([
      `It was <em>hot</em>. <em>${WALK}</em>`,
      `<em>${RAIN}</em>`,
      `<em>${TEA}</em>`,
    ]);
  });

  test('ornaments between scenes do not speak against the sign that marks one word', () => {
    const text = ['It was *late*.', '<*>', WALK, '~*~', RAIN].join('\n\n');
    expect(outline(text)[0]).toBe('It was <em>late</em>.');
  });

  test('asterisks that hide letters are no markup', () => {
    expect(
      outline(`${WALK}\n\nHe was d***ed if he would, and Captain *** said so.\n\n${RAIN}`)[1],
    ).toBe('He was d***ed if he would, and Captain *** said so.');
  });
});
