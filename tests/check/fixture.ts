import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

import type { Book } from '../../src/book/book.ts';
import { epub } from '../../src/package/epub.ts';
import { edition } from '../support/edition.ts';
import { book, em, headed, p, part, run } from '../support/story.ts';

const long = 'It rained on the pier and on the lamp and on the man who minded it. '.repeat(6);

/** A book with one of everything that a rule asks about. */
export const LAMP: Book = {
  ...book(
    part(
      { label: 'Part One', number: 1 },
      headed(
        { label: 'Chapter 1', number: 1, title: run(['The Pier']) },
        {
          type: 'paragraph',
          children: [...run([long]), { type: 'noteRef', note: 'note-1', label: '1' }],
        },
        { type: 'sceneBreak', strength: 'mark' },
        p('“You ', em('like'), ' it,” she said.'),
      ),
      headed({ label: 'Chapter 2', number: 2 }, p(`He did. ${long}`)),
    ),
  ),
  notes: [{ type: 'note', id: 'note-1', label: '1', children: [p('It rained.')] }],
};

export const LAMP_BYTES = await epub.pack(
  await epub.typeset(LAMP, edition(), () => undefined),
  edition(),
);

/** A change to the files of a book, by their names in `OEBPS`. */
export type Damage = (files: Map<string, string>) => void;

/** The book with something broken in it. */
export function damaged(damage: Damage): Uint8Array {
  const files = unzipSync(LAMP_BYTES);
  const texts = new Map<string, string>();
  for (const [path, bytes] of Object.entries(files)) {
    if (path.startsWith('OEBPS/') && !path.endsWith('.jpg')) {
      texts.set(path.slice(6), new TextDecoder().decode(bytes));
    }
  }
  damage(texts);
  return zipped({
    ...files,
    ...Object.fromEntries([...texts].map(([name, text]) => [`OEBPS/${name}`, strToU8(text)])),
  });
}

/** A container as EPUB wants it: its type first and as it is. */
export function zipped({ mimetype, ...files }: Record<string, Uint8Array>): Uint8Array {
  const type: Zippable = mimetype ? { mimetype: [mimetype, { level: 0 }] } : {};
  return zipSync({ ...type, ...files }, { level: 1 });
}

/** Replaces in one file, and says so when there was nothing to replace. */
export function replace(name: string, from: string | RegExp, to: string): Damage {
  return (files) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`the book has no ${name}`);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${name} has no ${String(from)}`);
    files.set(name, changed);
  };
}

/** Adds a style sheet's rules to the book's own. */
export function styled(css: string): Damage {
  return (files) => {
    files.set('style.css', `${files.get('style.css') ?? ''}\n${css}`);
  };
}

/** The same container with nothing between its files and their list, until it has a size. */
export function padded(bytes: Uint8Array, size: number): Uint8Array {
  const end = bytes.length - END_RECORD;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list = view.getUint32(end + 16, true);
  const gap = size - bytes.length;
  const larger = new Uint8Array(size);
  larger.set(bytes.subarray(0, list));
  larger.set(bytes.subarray(list), list + gap);
  new DataView(larger.buffer).setUint32(end + gap + 16, list + gap, true);
  return larger;
}

/** The last record of a ZIP without a comment. */
const END_RECORD = 22;
