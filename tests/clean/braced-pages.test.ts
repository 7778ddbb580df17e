import { describe, expect, test } from 'vitest';

import { cleanText } from './cleaning.ts';

describe('pages counted in braces', () => {
  test('go, and leave the words around them apart', () => {
    const { texts, codes } = cleanText(
      '|Mathilda, the{7} chosen and beloved,',
      'kept the ferry. And as she walked she saw{8}from afar',
      'a lamp.',
      '',
      '{10}Then said the heron: Speak to us of mills.',
    );
    expect(texts).toEqual([
      'Mathilda, the chosen and beloved,',
      'kept the ferry. And as she walked she saw from afar',
      'a lamp.',
      '',
      'Then said the heron: Speak to us of mills.',
    ]);
    expect(codes).toEqual(['clean/leftover-repaired']);
  });

  test('are none where a number comes twice, as a note’s does', () => {
    const lines = [
      'The mill{1} and the weir{2} and the lamp{3} stood.',
      '',
      '{1} Of wood.',
      '',
      '{2} Of stone.',
      '',
      '{3} Of tin.',
    ];
    expect(cleanText(...lines).texts).toEqual(lines);
  });

  test('are none where they count sections at the heads of lines', () => {
    const lines = ['{1} As I walked by the mill', '', '{2} I saw a heron', '', '{3} And wept.'];
    expect(cleanText(...lines).texts).toEqual(lines);
  });
});
