import type { Block, Inline, ListItem } from '../book/book.ts';
import { endsSentence } from '../source/sentence-end.ts';

/** Characters of a paragraph that nothing but a text has: a printer's lines are shorter. */
const PROSE = 120;
/** Sentences that a story may open with; fewer where somebody speaks or a scene ends among them. */
const TOLD = { withSpeech: 2, without: 3 };
/** Characters of a sentence that no printer sets alone: `All rights reserved.` */
const SENTENCE = 40;

/** Whether what stands before the first heading is of the story; what has no prose is of its title page. */
export function isStory(opening: readonly Block[]): boolean {
  return opening.some(isProse) || isTold(opening);
}

function isProse(block: Block): boolean {
  return block.type === 'paragraph'
    ? wordsOf(block.children).length >= PROSE
    : 'children' in block && block.type !== 'verse' && block.children.some(holdsProse);
}

function holdsProse(child: Block | Inline | ListItem): boolean {
  return child.type === 'paragraph' && isProse(child);
}

/**
 * Whether short paragraphs tell together what none is long enough to tell: `The line went dead, and nobody called
 * again.` and `"What does it say?"` before `## 1`. Read in a story of a weblog, 2026-11.
 */
function isTold(opening: readonly Block[]): boolean {
  const said = opening.flatMap((block) =>
    block.type === 'paragraph' ? [wordsOf(block.children).trim()] : [],
  );
  const told = said.filter((text) => text.length >= SENTENCE && isSentence(text));
  const isSpoken = said.some((text) => /^["“„«'‘—–]/u.test(text) && endsSentence(text));
  const hasScenes = opening.some(({ type }) => type === 'sceneBreak');
  return told.length >= (isSpoken || hasScenes ? TOLD.withSpeech : TOLD.without);
}

/** Years, addresses and rights are a printer's. */
function isSentence(text: string): boolean {
  return endsSentence(text) && !/[\d©@]/u.test(text);
}

function wordsOf(run: readonly Inline[]): string {
  return run
    .map((node) =>
      node.type === 'text' ? node.value : 'children' in node ? wordsOf(node.children) : ' ',
    )
    .join('');
}
