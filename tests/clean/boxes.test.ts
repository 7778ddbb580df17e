import { describe, expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

const CARD = [
  '  +-------------------+',
  '  |    Agathon Moth   |',
  '  |                   |',
  '  | The Vale, Tallow  |',
  '  +-------------------+',
];
const BOARD = ['**************', '* NO BATHING *', '*  BY ORDER  *', '**************'];

describe('a frame that was drawn around lines', () => {
  test.each([
    ['of a card', CARD, ['Agathon Moth', 'The Vale, Tallow']],
    ['of a board', BOARD, ['NO BATHING', 'BY ORDER']],
  ])('%s goes, and its lines keep their ends', (_, framed, inside) => {
    const { words, draft } = cleanText(...prose(2), ...framed, '', ...prose(2));
    expect(words.slice(2, -2)).toEqual(inside);
    const claims = draft.lines.filter(({ text }) => inside.includes(text));
    expect(claims.map(({ claim }) => claim?.type)).toEqual(['notice', 'notice']);
  });

  test('a table stays as it is, and so do a rule and lines of stars', () => {
    const table = ['+------+------+', '| eggs | milk |', '+------+------+'];
    const stars = ['**********', '* * *', '**********'];
    const later = ['*****', '*Three years later*', '*****'];
    for (const drawn of [table, stars, later, ['+-----+', 'a word', '+-----+'], CARD.slice(0, 4)])
      expect(cleanText(...prose(2), ...drawn, '', ...prose(2)).texts).toEqual(
        expect.arrayContaining(drawn.map((line) => line.trimEnd())),
      );
  });
});
