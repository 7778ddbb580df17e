import type { Block, Note } from '../../../book/book.ts';
import type { NoteText, SetLine } from '../lines/galley.ts';
import type { Run } from '../lines/line.ts';
import { NOTE_SIZE } from '../make-up/make-up.ts';
import { runsOf } from './inline-runs.ts';
import type { Workshop } from './workshop.ts';

/** A longer note would push the text that it belongs to off its page: it goes to the end. */
const LONGEST_SHARE = 0.35;

/** Notes for the feet of pages, and those too long for it or referred to by nothing. */
export class Footnotes {
  readonly #notes: ReadonlyMap<string, Note>;
  readonly #set = new Set<string>();

  constructor(notes: readonly Note[]) {
    this.#notes = new Map(notes.map((note) => [note.id, note]));
  }

  /** The lines of a note, the first time it is asked for. */
  text(id: string, parent: number, shop: Workshop): NoteText | undefined {
    const note = this.#notes.get(id);
    if (note === undefined || this.#set.has(id) || !note.children.every(isPlain)) return undefined;
    const { format } = shop;
    const letters = JSON.stringify(note.children).length;
    if (letters > LONGEST_SHARE * format.rows * shop.measure) return undefined;
    const element = shop.tree.add('Note', parent);
    const lines = note.children.flatMap((block, i) => noteLines(block, note, i, element, shop));
    if (lines.length > LONGEST_SHARE * format.rows) return undefined;
    this.#set.add(id);
    return { id, lines };
  }

  /** Notes that stand at no page's foot, in their order. */
  get rest(): Note[] {
    return [...this.#notes.values()].filter(({ id }) => !this.#set.has(id));
  }
}

function isPlain(block: Block): boolean {
  return block.type === 'paragraph';
}

function noteLines(
  block: Block,
  note: Note,
  index: number,
  parent: number,
  shop: Workshop,
): SetLine[] {
  if (block.type !== 'paragraph') return [];
  const size = shop.format.size * NOTE_SIZE;
  const element = shop.tree.add('P', parent);
  const runs = runsOf(block.children, { size }, { ...shop, element });
  const label = index === 0 ? noteLabel(note, element, size, shop) : [];
  const align = shop.design.paragraph.justify ? 'justify' : 'left';
  const lines = shop.compositor.compose([...label, ...runs], {
    measure: {
      first: shop.measure,
      narrow: 0,
      rest: shop.measure,
      leastLast: 0,
      ...(align === 'left' ? { rag: size * 8 } : {}),
    },
    indent: index === 0 ? 0 : size,
    align,
  });
  const missing = shop.compositor.takeMissing();
  if (missing !== '') shop.missing(missing, block.origin ?? note.origin);
  return lines.map((line) => ({ line, x: 0, drop: 0, element }));
}

/** The note's own mark, which leads back to its place in the text. */
export function noteLabel(note: Note, element: number, size: number, shop: Workshop): Run[] {
  const link = shop.tree.add('Link', shop.tree.add('Lbl', element), {
    target: { destination: `${note.id}-ref` },
    alternative: `${shop.labels.back}: ${shop.labels.note} ${note.label}`,
  });
  const setting = shop.styles.setting({ size, lining: true });
  return [
    {
      text: /^[\p{L}\d]/u.test(note.label) ? `${note.label}.` : note.label,
      setting,
      element: link,
    },
    { text: ' ', setting },
  ];
}
