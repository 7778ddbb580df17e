import type { Block, Book, Division, Handlers, Inline } from '../../book/book.ts';
import { handle } from '../../book/handle.ts';

/** The text of every paragraph and verse line of the story, for what is measured over all of it. */
export function runs({ children }: Book): readonly string[] {
  return children.flatMap(divisionRuns);
}

function divisionRuns(division: Division): readonly string[] {
  return division.type === 'part'
    ? division.children.flatMap(divisionRuns)
    : blockRuns(division.children);
}

function blockRuns(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(runsOf);
}

function runsOf(block: Block): readonly string[] {
  return handle(RUNS, block);
}

const NONE: readonly string[] = [];
const RUNS: Handlers<Block, readonly string[]> = {
  paragraph: (node) => [flat(node.children)],
  subheading: () => NONE,
  sceneBreak: () => NONE,
  verse: (node) => node.children.flatMap((stanza) => stanza.children.map((l) => flat(l.children))),
  quote: (node) => blockRuns(node.children),
  letter: (node) => blockRuns(node.children),
  list: (node) => node.children.flatMap((item) => blockRuns(item.children)),
  epigraph: (node) => blockRuns(node.children),
  aside: () => NONE,
  ending: () => NONE,
  figure: () => NONE,
  preformatted: () => NONE,
};

function flat(run: readonly Inline[]): string {
  let text = '';
  for (const node of run) {
    if (node.type === 'text') text += node.value;
    else if ('children' in node) text += flat(node.children);
  }
  return text;
}
