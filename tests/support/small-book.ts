import type { Block, Book, Inline, Paragraph } from '../../src/book/book.ts';

export function text(value: string): Inline {
  return { type: 'text', value };
}

function inline(item: Inline | string): Inline {
  return typeof item === 'string' ? text(item) : item;
}

/** A paragraph read from line `from`. */
export function paragraph(from: number, ...children: readonly (Inline | string)[]): Paragraph {
  const origin = { file: 'story.txt', from, to: from };
  return { type: 'paragraph', children: children.map(inline), origin };
}

/** One paragraph a text, read from line 1, 2, 3 … */
export function paragraphs(...texts: readonly string[]): Paragraph[] {
  return texts.map((value, i) => paragraph(i + 1, value));
}

/** A book of one chapter without a heading. */
export function bookOf(children: readonly Block[], language = 'en'): Book {
  return {
    type: 'book',
    metadata: {
      authors: [],
      contributors: [],
      language,
      description: [],
      subjects: [],
      fields: [],
    },
    front: [],
    children: [{ type: 'chapter', role: 'chapter', children }],
    back: [],
    notes: [],
  };
}

/** The text of every paragraph of the first chapter, its nodes set apart by `|`. */
export function textsOf(book: Book): string[] {
  const [chapter] = book.children;
  if (chapter?.type !== 'chapter') return [];
  return chapter.children.map((block) => (block.type === 'paragraph' ? shown(block.children) : ''));
}

function shown(run: readonly Inline[]): string {
  return run
    .map((node) => {
      if (node.type === 'text') return node.value;
      return 'children' in node ? `|${shown(node.children)}|` : '¶';
    })
    .join('');
}
