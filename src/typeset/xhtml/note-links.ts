import type { Book, Note, NoteRef } from '../../book/book.ts';
import { element, type Element, type Markup } from './markup.ts';

/** The file that holds the notes. */
export const NOTES_FILE = 'notes.xhtml';

/** Where the references to notes stand, so that every note can lead back to its own. */
export interface NoteLinks {
  /** A reference to a note: a link when the note is there, its label as text when it is not. */
  readonly reference: (node: NoteRef) => Markup;
  /** The places that refer to a note, in reading order. */
  readonly places: (note: Note) => readonly string[];
  /** Names the document that the following references stand in. */
  readonly enter: (file: string) => void;
}

export function noteLinks(book: Book): NoteLinks {
  const known = new Set(book.notes.map((note) => note.id));
  const places = new Map<string, string[]>();
  let file = '';
  return {
    enter: (name) => {
      file = name;
    },
    places: (note) => places.get(note.id) ?? [],
    reference: (node) => {
      if (!known.has(node.note)) return element('sup', {}, [node.label]);
      const before = places.get(node.note) ?? [];
      const id = before.length ? `${node.note}-ref-${before.length + 1}` : `${node.note}-ref`;
      places.set(node.note, [...before, `${file}#${id}`]);
      return marker(id, node);
    },
  };
}

/** Apple's pop-ups need the link to hold text and nothing else; its size is the style sheet's. */
function marker(id: string, node: NoteRef): Element {
  return element(
    'a',
    {
      id,
      class: 'noteref',
      href: `${NOTES_FILE}#${node.note}`,
      'epub:type': 'noteref',
      role: 'doc-noteref',
    },
    [node.label],
  );
}
