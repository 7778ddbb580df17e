import type { Block, Chapter, Part, Section } from '../../book/book.ts';
import { headingText, plainText } from './headings.ts';
import type { Labels } from './labels.ts';

/** What divisions are called in the contents, and their documents in the title bar. */
export interface Titles {
  /** `Chapter 4: The Pool`; for a division without a heading what stands in it. */
  readonly entry: (node: Part | Chapter | Section) => string;
  /** A document's title: the division and what it is part of; no two are the same. */
  readonly page: (path: readonly string[]) => string;
}

/** `alone` is the title of a story that is one chapter without a heading. */
export function titles(labels: Labels, alone: string | undefined): Titles {
  const seen = new Map<string, number>();
  return {
    entry: (node) =>
      headingText(node.heading) ||
      (node.type === 'section' && labels.sections[node.role]) ||
      alone ||
      firstWords(node.type === 'part' ? node.opening : node.children) ||
      labels.begin,
    page: (path) => {
      const title = path.join(' · ');
      const times = (seen.get(title) ?? 0) + 1;
      seen.set(title, times);
      return times === 1 ? title : `${title} (${times})`;
    },
  };
}

const SOME_WORDS = /^\s*(?:\S+\s+){0,4}\S+/;

/** How the text begins: `It was the night before…` */
function firstWords(blocks: readonly Block[]): string {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const words = SOME_WORDS.exec(plainText(block.children).slice(0, 200))?.[0].trim();
    if (words) return `${words.replace(/[\s.,;:…—–-]+$/u, '')}…`;
  }
  return '';
}
