import type { Book, Note, NoteRef } from '../../book/book.ts';
import { element, type Element, type Markup } from './markup.ts';

/** The file that holds the notes. */
export const NOTES_FILE = 'notes.xhtml';

/** Where the references to notes stand, so that every note can lead back to its own. */
export interface NoteLinks {
  /** A reference to a note: a link when the note is there, its label as text when it is not. */
  readonly reference: (node: NoteRef) => Markup;
  /** Says that the references in `content` stand in `file`. */
  readonly stand: (content: readonly Markup[], file: string) => void;
  /** The addresses of all references to a note, in reading order. */
  readonly places: (note: Note) => readonly string[];
}

/** Where the notes of a book and the references to them stand, for the links between them. */
export function noteLinks(book: Book): NoteLinks {
  const known = new Set(book.notes.map((note) => note.id));
  const references = new Map<string, string[]>();
  const files = new Map<string, string>();
  const stand = (content: readonly Markup[], file: string): void => {
    for (const node of content) {
      if (typeof node === 'string') continue;
      const { id } = node.attributes;
      if (node.tag === 'a' && id) files.set(id, file);
      stand(node.children, file);
    }
  };
  return {
    // Most books have no notes: nothing is looked through for them.
    stand: known.size ? stand : () => undefined,
    places: (note) =>
      (references.get(note.id) ?? []).flatMap((id) => {
        const file = files.get(id);
        return file ? [`${file}#${id}`] : [];
      }),
    reference: (node) => {
      if (!known.has(node.note)) return element('sup', {}, [node.label]);
      const ids = references.get(node.note) ?? [];
      const id = ids.length ? `${node.note}-ref-${ids.length + 1}` : `${node.note}-ref`;
      ids.push(id);
      references.set(node.note, ids);
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
