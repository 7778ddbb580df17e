import type { Block, Chapter, Division, Handlers, Inline, Stanza } from '../../src/book/book.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Line } from '../../src/ingest/draft.ts';
import { lineOf } from '../../src/ingest/line.ts';
import { structure } from '../../src/structure/structure.ts';

/** A story whose only chapter has this text, as the structure stage understands it. */
export interface Understood {
  readonly blocks: readonly Block[];
  /** One line a block, readable without knowing the model. */
  readonly outline: readonly string[];
  readonly remarks: readonly Diagnostic[];
}

const HEAD = ['The Kettle', 'by Ada Finch', '', '', 'Chapter 1', '', ''];

/** Reads a chapter's text as lines of a cleaned draft. */
export function understood(body: string | readonly Line[]): Understood {
  const remarks: Diagnostic[] = [];
  const texts: readonly (string | Line)[] = typeof body === 'string' ? body.split('\n') : body;
  const lines = [...HEAD, ...texts].map((line, i) =>
    typeof line === 'string'
      ? lineOf(line, 'kettle.txt', i + 1)
      : lineOf(line.text, 'kettle.txt', i + 1, line.claim),
  );
  const book = structure({ readings: [], lines, head: [] }, {}, (remark) => remarks.push(remark));
  const blocks = book.children.flatMap(chapters).flatMap(({ children }) => children);
  return { blocks, outline: blocks.map(line), remarks };
}

/** The outline of a chapter's text. */
export function outline(body: string): readonly string[] {
  return understood(body).outline;
}

/** Sets words into lines of at most `width` columns, as a typist does. */
export function wrapped(text: string, width = 64, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? indent + word : word);
  }
  return lines.join('\n');
}

function chapters(division: Division): Chapter[] {
  return division.type === 'part' ? division.children.flatMap(chapters) : [division];
}

const BLOCKS: Handlers<Block, string> = {
  paragraph: ({ role, children }) => `${role === undefined ? '' : `${role}: `}${run(children)}`,
  verse: ({ children }) => `verse: ${children.map(stanza).join(' // ')}`,
  sceneBreak: ({ strength }) => (strength === 'mark' ? '***' : '(space)'),
  list: ({ ordered, start, children }) =>
    `${ordered ? `list ${start === undefined ? 'as numbered' : `from ${start}`}` : 'list'}: ${children.map((item) => item.children.map(line).join(' ')).join(' | ')}`,
  figure: ({ caption }) => `figure: ${run(caption)}`,
  preformatted: ({ lines }) => `preformatted: ${lines.join(' / ')}`,
  subheading: ({ children }) => `subheading: ${run(children)}`,
  ending: ({ children }) => `ending: ${run(children)}`,
  letter: (node) => holder(node),
  quote: (node) => holder(node),
  epigraph: (node) => holder(node),
  aside: (node) => holder(node),
};

function line(block: Block): string {
  return handle(BLOCKS, block);
}

function stanza({ children }: Stanza): string {
  return children.map((line) => '>'.repeat(line.indent) + run(line.children)).join(' / ');
}

function holder({ type, children }: { type: string; children: readonly Block[] }): string {
  return `${type} [${children.map(line).join(' | ')}]`;
}

const INLINES: Handlers<Inline, string> = {
  text: ({ value }) => value,
  lineBreak: () => '|',
  noteRef: ({ note }) => `(${note})`,
  emphasis: ({ children }) => `<em>${run(children)}</em>`,
  strong: ({ children }) => `<b>${run(children)}</b>`,
  link: ({ children }) => `<link>${run(children)}</link>`,
  foreign: ({ children }) => `<foreign>${run(children)}</foreign>`,
  smallCaps: ({ children }) => `<smallCaps>${run(children)}</smallCaps>`,
};

/** A run as text: `<em>`, `<b>`, `(note-1)` for a note and `|` for a line end. */
export function run(children: readonly Inline[]): string {
  return children.map((node) => handle(INLINES, node)).join('');
}

function handle<Union extends { readonly type: string }>(
  handlers: Handlers<Union, string>,
  node: Union,
): string {
  // The table has the handler of exactly this type; the compiler does not relate the two.
  const handler = handlers[node.type as Union['type']] as (node: Union) => string;
  return handler(node);
}
