import type { Block, Book, Division, Handlers, Inline } from '../book/book.ts';
import { handle } from '../book/handle.ts';
import { plainText } from './plain-text.ts';

/** What a block holds: blocks, or words of its own. */
interface Content {
  readonly blocks?: readonly Block[];
  readonly text?: string;
}

const text = (run: readonly Inline[]): Content => ({ text: plainText(run) });
const holds = ({ children }: { readonly children: readonly Block[] }): Content => ({
  blocks: children,
});

const CONTENT: Handlers<Block, Content> = {
  paragraph: ({ children }) => text(children),
  subheading: ({ children }) => text(children),
  sceneBreak: () => ({}),
  verse: ({ children }) => ({
    text: children
      .flatMap((stanza) => stanza.children.map((line) => plainText(line.children)))
      .join('\n'),
  }),
  quote: holds,
  letter: holds,
  list: ({ children }) => ({ blocks: children.flatMap((item) => item.children) }),
  epigraph: holds,
  aside: holds,
  ending: ({ children }) => text(children),
  figure: ({ caption }) => text(caption),
  preformatted: ({ lines }) => ({ text: lines.join('\n') }),
};

/** Blocks and, after each, the blocks inside it. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* everyBlock(handle(CONTENT, block).blocks ?? []);
  }
}

/** Every block of a book: front matter, story, back matter, notes. */
export function* everyBlockOf(book: Book): Generator<Block> {
  for (const { children } of book.front) yield* everyBlock(children);
  for (const division of book.children) yield* everyBlockIn(division);
  for (const { children } of [...book.back, ...book.notes]) yield* everyBlock(children);
}

function* everyBlockIn(division: Division): Generator<Block> {
  yield* everyBlock(division.type === 'chapter' ? division.children : division.opening);
  if (division.type === 'part') for (const child of division.children) yield* everyBlockIn(child);
}

/** How many words these blocks have. */
export function wordsIn(blocks: readonly Block[]): number {
  let words = 0;
  for (const block of everyBlock(blocks)) words += wordCount(handle(CONTENT, block).text ?? '');
  return words;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

/** `S'il` is one word and so is `well-to-do`; scripts without spaces are counted by dictionary. */
function wordCount(value: string): number {
  if (!/[\u0E00-\u0EFF\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/.test(value)) {
    return value.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  }
  let count = 0;
  for (const { isWordLike } of SEGMENTER.segment(value)) if (isWordLike === true) count += 1;
  return count;
}
