import { describe, expect, test } from 'vitest';

import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { outline, wrapped } from './read-story.ts';

const PROSE = [WALK, RAIN, TEA, HOME, WALK].map((text) => wrapped(text, 72));
const STANZA = [
  'The drum goes down the rainy street,',
  'The colours hang in rain,',
  'And many are the hurried feet',
  'That will not turn again.',
];

/** What is read of these lines between paragraphs of wrapped prose. */
function between(lines: string): readonly string[] {
  return outline([...PROSE, lines, ...PROSE].join('\n\n')).slice(PROSE.length, -PROSE.length);
}

function setIn(lines: readonly string[]): string[] {
  return lines.map((line) => `      ${line}`);
}

describe('a poem with a blank under every line', () => {
  test('is one where its lines are set in', () => {
    expect(between(setIn(STANZA).join('\n\n'))).toEqual([`verse: ${STANZA.join(' / ')}`]);
  });

  test('has a stanza where there is more room', () => {
    const stanza = setIn(STANZA).join('\n\n');
    expect(between(`${stanza}\n\n\n${stanza}`)).toEqual([
      `verse: ${STANZA.join(' / ')} // ${STANZA.join(' / ')}`,
    ]);
  });

  test('is one where more room than its lines have sets it off', () => {
    expect(between(`\n${STANZA.join('\n\n')}\n`)).toEqual([`verse: ${STANZA.join(' / ')}`]);
  });

  test.each([
    ['speeches', ['“Who took the lid?”', '“Nobody took it,”', '“Then it walked,”', '“So it did.”']],
    ['sentences', ['He went to the mill.', 'He saw the lid.', 'He took it away.', 'He ran home.']],
    ['names', ['Ada Finch, Miller', 'Tom Vale, Ferryman', 'Bess Lark, Cook', 'Jan Crow, Clerk']],
  ])('is not made of %s', (_, lines) => {
    expect(between(`\n${lines.join('\n\n')}\n`).join()).not.toContain('verse');
    expect(between(setIn(lines).join('\n\n')).join()).not.toContain('verse: ');
  });
});

describe('the last stanza of a poem', () => {
  const poem = [STANZA, STANZA].map((stanza) => stanza.join('\n')).join('\n\n');

  test('may have two flush lines', () => {
    expect(
      between(`${poem}\n\nThe drum is dumb, the street is wet,\nAnd no one has come home yet.`),
    ).toEqual([expect.stringMatching(/ \/\/ The drum is dumb, .* wet, \/ And no one/)]);
  });

  test('may have two of which the first is set in', () => {
    const [first, ...others] = STANZA;
    const stanza = [`   ${first}`, ...others].join('\n');
    expect(
      between(
        `${stanza}\n\n${stanza}\n\n   The drum is dumb, the street is wet:\nAnd no one has come home yet.`,
      ),
    ).toEqual([expect.stringMatching(/ \/\/ >?The drum is dumb, .* wet: \/ And no one/)]);
  });

  test('may be shorter by a line, with the refrain of the others', () => {
    const stanza = [...STANZA, '     And the drum, the drum, the drum!'].join('\n');
    const last = ['The drum is dumb, the street is wet,', '     And the drum, the drum, the drum!'];
    expect(between([stanza, stanza, [STANZA[0], ...last].join('\n')].join('\n\n'))).toEqual([
      expect.stringMatching(/ \/\/ The drum goes .* \/ The drum is dumb, .* \/ >And the drum/),
    ]);
  });

  test('is none where it is a signature', () => {
    expect(between(`${poem}\n\nYours truly,\nAda Finch`)).toEqual([
      expect.stringMatching(/^verse: /),
      'signature: Yours truly,',
      'signature: Ada Finch',
    ]);
  });
});

test('a stanza that no line end was forced on may have lines of one length', () => {
  const stanza = [
    'Que el molino de la aldea',
    'no se pare en la ribera,',
    'ni se quede en la escalera',
    'sin harina de centeno,',
    'que la lluvia viene luego',
    'y se lleva la ceniza',
    'del hogar de la vecina',
    'y la lámpara del ciego.',
  ];
  expect(between(stanza.join('\n'))).toEqual([`verse: ${stanza.join(' / ')}`]);
});
