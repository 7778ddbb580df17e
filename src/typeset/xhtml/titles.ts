import type { Block, Chapter, Handlers, Part, Section } from '../../book/book.ts';
import type { Labels } from '../labels.ts';
import { handle } from './handle.ts';
import { headingText, plainText } from './headings.ts';

/** What divisions are called in the contents, and their documents in the title bar. */
export interface Titles {
  /** `Chapter 4: The Pool`; for a division without a heading how its text begins, or the story's
   *  title when it is the whole story. */
  readonly entry: (node: Titled) => string;
  /** What we call a section that has no heading: `Author’s notes`; empty for other divisions. */
  readonly given: (node: Titled) => string;
  /** A document's title: the division and what it is part of. No two are the same, and none
   *  depends on what comes later in the book. */
  readonly page: (node: Titled, parents: readonly Titled[]) => string;
}

type Titled = Part | Chapter | Section;

/** Names for the divisions of the story `title`; `alone`: one of them is all of it. */
export function titles(labels: Labels, title: string, alone: boolean): Titles {
  const seen = new Map<string, number>();
  const given = (node: Titled): string =>
    (node.type === 'section' && labels.sections[node.role]) || '';
  const own = (node: Titled): string => headingText(node.heading) || given(node);
  return {
    given,
    entry: (node) =>
      own(node) ||
      (alone && title) ||
      firstWords(node.type === 'part' ? node.opening : node.children) ||
      labels.begin,
    page: (node, parents) => {
      const path = [own(node) || title, ...parents.map(own).filter(Boolean)].join(' · ');
      const times = (seen.get(path) ?? 0) + 1;
      seen.set(path, times);
      return times === 1 ? path : `${path} (${times})`;
    },
  };
}

const SOME_WORDS = /^\s*(?:\S+\s+){0,4}\S+/;

/** How the text begins: `It was the night before…` */
function firstWords(blocks: readonly Block[]): string {
  const words = SOME_WORDS.exec(firstOf(blocks).slice(0, 200))?.[0].trim();
  return words ? `${words.replace(/[\s.,;:…—–-]+$/u, '')}…` : '';
}

/** The first text in a block, however deep. */
const TEXT: Handlers<Block, string> = {
  paragraph: (node) => plainText(node.children),
  subheading: (node) => plainText(node.children),
  ending: (node) => plainText(node.children),
  figure: (node) => plainText(node.caption),
  verse: (node) => plainText(node.children[0]?.children[0]?.children ?? []),
  list: (node) => firstOf(node.children[0]?.children ?? []),
  quote: (node) => firstOf(node.children),
  letter: (node) => firstOf(node.children),
  epigraph: (node) => firstOf(node.children),
  aside: (node) => firstOf(node.children),
  preformatted: (node) => node.lines[0] ?? '',
  sceneBreak: () => '',
};

function firstOf(blocks: readonly Block[]): string {
  return blocks.map(textAt).find((text) => /\S/.test(text)) ?? '';
}

function textAt(block: Block): string {
  return handle(TEXT, block);
}
