import type { Block, Book, Chapter, Inline, Paragraph } from '../../src/book/book.ts';

const SENTENCES = [
  'The ferry had been late all week, and nobody on the pier believed the timetable any more.',
  'She counted the lanterns twice.',
  '“You might have written,” he said, without looking up from the rope that he was splicing.',
  'Somewhere behind the customs house a dog was barking at its own echo.',
  'It was, the pilot remembered afterwards, exactly the kind of evening on which nothing happens.',
  '“I did write!”',
  'The extraordinary patience of the tide was a thing that the children learned before the alphabet.',
  'Rain came, went, and came again as if it had forgotten its umbrella.',
  '“Well—perhaps,” said the harbour master; “but nobody saw it.”',
  'Nothing in the letter explained the second key.',
] as const;

export function text(value: string): Inline {
  return { type: 'text', value };
}

export function paragraph(...children: readonly (Inline | string)[]): Paragraph {
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}

/** A paragraph of so many sentences, always the same for the same number. */
export function prose(seed: number, sentences = 1 + ((seed * 7) % 6)): Paragraph {
  const words = Array.from(
    { length: sentences },
    (_, i) => SENTENCES[(seed * 3 + i * (1 + (seed % 4))) % SENTENCES.length]!,
  );
  return paragraph(words.join(' '));
}

export function chapter(number: number, children: readonly Block[]): Chapter {
  return {
    type: 'chapter',
    role: 'chapter',
    heading: { label: `Chapter ${number}`, number, title: [text('The Late Ferry')] },
    children,
  };
}

/** A novel of nonsense: so many chapters of so many paragraphs. */
export function novel(chapters: number, paragraphs: number, language = 'en-GB'): Book {
  return bookWith(
    Array.from({ length: chapters }, (_, c) =>
      chapter(
        c + 1,
        Array.from({ length: paragraphs }, (_, p) => prose(c * 31 + p)),
      ),
    ),
    language,
  );
}

export function bookWith(children: Book['children'], language = 'en-GB'): Book {
  return {
    type: 'book',
    metadata: {
      title: { value: 'The Late Ferry & Other “Delays”' },
      authors: [{ value: 'Ada Quill' }],
      contributors: [],
      language,
      description: [],
      subjects: [],
      fields: [],
    },
    front: [],
    children,
    back: [],
    notes: [],
  };
}
