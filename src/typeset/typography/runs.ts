import type { Block, Book, Division, Handlers, Inline } from '../../book/book.ts';
import { handle } from '../../book/handle.ts';

/** The text of every paragraph and verse line of the story, for what is measured over all of it. */
export function* runs(book: Book): Generator<string> {
  for (const division of book.children) yield* divisionRuns(division);
}

function* divisionRuns(division: Division): Generator<string> {
  if (division.type === 'part') {
    for (const child of division.children) yield* divisionRuns(child);
  } else {
    yield* blockRuns(division.children);
  }
}

function* blockRuns(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) yield* handle(RUNS, block);
}

const RUNS: Handlers<Block, Iterable<string>> = {
  paragraph: (node) => [flat(node.children)],
  subheading: () => [],
  sceneBreak: () => [],
  verse: (node) => node.children.flatMap((stanza) => stanza.children.map((l) => flat(l.children))),
  quote: (node) => blockRuns(node.children),
  letter: (node) => blockRuns(node.children),
  list: (node) => node.children.flatMap((item) => [...blockRuns(item.children)]),
  epigraph: (node) => blockRuns(node.children),
  aside: () => [],
  ending: () => [],
  figure: () => [],
  preformatted: () => [],
};

function flat(run: readonly Inline[]): string {
  let text = '';
  for (const node of run) {
    if (node.type === 'text') text += node.value;
    else if ('children' in node) text += flat(node.children);
  }
  return text;
}
