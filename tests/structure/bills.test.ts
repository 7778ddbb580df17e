import { describe, expect, test } from 'vitest';

import type { Block } from '../../src/book/book.ts';
import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { read } from './read-book.ts';

/** What the lines are set as, between paragraphs that are a line each. */
function setAs(introduction: string, lines: readonly string[]): string | undefined {
  const text = ['The Kettle', 'by Ann Lee', WALK, RAIN, introduction, lines.join('\n'), TEA, HOME];
  const [division] = read(text.join('\n\n')).book.children;
  const blocks: readonly Block[] = division?.type === 'chapter' ? division.children : [];
  const block = blocks.find(({ type }, i) => type === 'verse' || i === 3);
  return block?.type === 'paragraph' ? block.role : block?.type;
}

describe('short lines that are entries keep their ends, and are no verse', () => {
  test.each([
    ['a bill', 'It was all on the paper.', ['Twine, 1s. 6d.', 'Lamp oil, 3d.', 'Goodwill, free']],
    ['a menu', 'Supper was chalked up.', ['Pea soup', 'Cold eel', 'Something in a jelly']],
    ['a log', 'So the log had it.', ['Friday. Fog.', 'Saturday. Fog.', 'Sunday. A cow.']],
    ['rules', 'There were three rules:', ['No hats.', 'No drums.', 'No drums after nine.']],
    ['heads', 'The talk had heads.', ['I. Of Salt.', 'II. Of Too Much Salt.', 'III. Of the Cook.']],
    ['scores', 'He read them out.', ['Orme 3, Stour 1', 'Hallam 0, Leeds 0', 'Quay 2, Weir 2']],
    ['a card', 'A card was in it.', ['ANN LEE', 'Kettles mended', 'Knock twice']],
    ['pockets', 'This was in his pockets.', ['One knife.', 'Two corks.', 'A letter, unread.']],
    [
      'a recipe',
      'The recipe was short.',
      ['Take the skins of nine onions', 'Sing to them', 'Rest'],
    ],
    ['French', 'On lisait sur l’ardoise :', ['Une soupe.', 'Une ancre, sans bateau.', 'Le reste.']],
  ])('%s', (_, introduction, lines) => {
    expect(setAs(introduction, lines)).toBe('notice');
  });
});

describe('verse is verse, however short its lines are', () => {
  test.each([
    [
      'commas lead on',
      'She had it by heart.',
      ['Salt on the sill,', 'Rain in the can,', 'Bread for the mill,', 'Tea for the man.'],
    ],
    ['it is sung', 'And she sang it:', ['No more rain.', 'No more rain.', 'Come again, sun.']],
    [
      'lines of some length',
      'It was cut in the wood.',
      [
        'One for the rung that was sawn from an oak',
        'Two for the rung that was mended and broke',
        'Three for the foot that was never set down',
      ],
    ],
  ])('%s', (_, introduction, lines) => {
    expect(setAs(introduction, lines)).toBe('verse');
  });
});
