import type {
  Block,
  Book,
  Chapter,
  Division,
  Emphasis,
  Heading,
  Inline,
  Metadata,
  Paragraph,
  Part,
} from '../../src/book/book.ts';

/** Words as they stand, or marked. */
export type Words = string | Inline;

/** `p('The lamp ', em('went out'), '.')` */
export function p(...words: readonly Words[]): Paragraph {
  return { type: 'paragraph', children: run(words) };
}

export function em(...words: readonly Words[]): Emphasis {
  return { type: 'emphasis', children: run(words) };
}

export function run(words: readonly Words[]): Inline[] {
  return words.map((word) => (typeof word === 'string' ? { type: 'text', value: word } : word));
}

/** `chapter('The Goose', p('It rained.'))` */
export function chapter(title: string, ...children: readonly Block[]): Chapter {
  return headed({ title: run([title]) }, ...children);
}

/** `headed({ label: 'Chapter 4', number: 4 }, p('…'))` */
export function headed(heading: Heading, ...children: readonly Block[]): Chapter {
  return { type: 'chapter', role: 'chapter', heading, children };
}

/** A story without divisions. */
export function text(...children: readonly Block[]): Chapter {
  return { type: 'chapter', role: 'chapter', children };
}

export function part(heading: Heading, ...children: readonly Division[]): Part {
  return { type: 'part', role: 'part', heading, opening: [], children };
}

export const NOTHING_KNOWN: Metadata = {
  authors: [],
  contributors: [],
  language: 'en',
  description: [],
  subjects: [],
  fields: [],
};

/** `book(chapter('Loomings', …))`, called The Lamp, by Ann Ostler. */
export function book(...children: readonly Division[]): Book {
  return {
    type: 'book',
    metadata: {
      ...NOTHING_KNOWN,
      title: { value: 'The Lamp' },
      authors: [{ value: 'Ann Ostler' }],
    },
    front: [],
    children,
    back: [],
    notes: [],
  };
}
