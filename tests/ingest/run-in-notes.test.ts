import { expect, test } from 'vitest';

import type { Block, Inline } from '../../src/book/book.ts';
import { read, toEpub, verify } from '../../src/index.ts';

const PAGE = (paragraphs: string): string =>
  `The Weir\n\nby Ada Finch\n\n\n\nCHAPTER I\n\n\n${paragraphs}\n`;

async function storyOf(text: string): ReturnType<typeof read> {
  return read({ name: 'story.txt', bytes: new TextEncoder().encode(text) });
}

/** The words of inlines, each call of a note as `{1}`. */
function wordsOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'noteRef') return `{${node.label}}`;
      return 'children' in node ? wordsOf(node.children) : '';
    })
    .join('');
}

function paragraphsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.children)] : []));
}

const NOTED = [
  'Nobody had rung for the ferry since the fair. [Footnote: It fell on the',
  'third of May in 1704.] She counted the planks again, and found one more',
  'than there had been in spring, and said so to Licinius the miller\u2019s man',
  '[Footnote: A miller. See the book of _Weirs_.] who kept the weir and had',
  'no opinion of planks, nor of anything else that is counted or is sold by',
  'the yard.',
].join('\n');

test('a note in its paragraph is called from there, and stands among the notes', async () => {
  const { book } = await storyOf(PAGE(NOTED));
  const [chapter] = book.children;
  expect(paragraphsOf(chapter?.type === 'chapter' ? chapter.children : [])).toEqual([
    'Nobody had rung for the ferry since the fair.{1} She counted the planks again, and found one more than there had been in spring, and said so to Licinius the miller’s man{2} who kept the weir and had no opinion of planks, nor of anything else that is counted or is sold by the yard.',
  ]);
  expect(book.notes.map((note) => paragraphsOf(note.children))).toEqual([
    ['It fell on the third of May in 1704.'],
    ['A miller. See the book of Weirs.'],
  ]);
});

test('its number is none that another note has', async () => {
  const other = 'The bell rang.[1]\n\n[1] Twice.';
  const { book } = await storyOf(PAGE(`${NOTED}\n\n${other}`));
  expect(book.notes.map(({ label }) => label).toSorted()).toEqual(['1', '2', '3']);
});

test('what is a paragraph of its own stays where it is', async () => {
  const { book } = await storyOf(PAGE('Nobody had rung.\n\n[Footnote: It stands alone.]'));
  expect(book.notes).toEqual([]);
});

test.each([
  ['in prose', NOTED],
  [
    'under a line of verse',
    '  “As he did, be done by,\n  And be glad of the weir.”\n  [Footnote: A song.]\n\nSilence fell.',
  ],
  [
    'behind words that come twice',
    'They had counted more than she counted\n[Footnote: By a\nfew.] nobody had rung.',
  ],
])('no word of a note is lost %s', async (_, text) => {
  const story = await storyOf(PAGE(text));
  expect(await verify(story, [{ format: 'epub', bytes: await toEpub(story) }])).toEqual([]);
});
