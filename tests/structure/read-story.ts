import type { Block, Chapter, Division, Inline } from '../../src/book/book.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Line } from '../../src/ingest/draft.ts';
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
  const lines = [...HEAD, ...texts].map((line, i): Line => {
    const own = typeof line === 'string' ? { text: line } : line;
    return { ...own, file: 'kettle.txt', number: i + 1 };
  });
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

function line(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `${block.role === undefined ? '' : `${block.role}: `}${run(block.children)}`;
    case 'verse':
      return `verse: ${block.children
        .map((stanza) =>
          stanza.children.map((line) => '>'.repeat(line.indent) + run(line.children)).join(' / '),
        )
        .join(' // ')}`;
    case 'sceneBreak':
      return block.strength === 'mark' ? '***' : '(space)';
    case 'list':
      return `${block.ordered ? `list from ${block.start ?? 1}` : 'list'}: ${block.children.map((item) => item.children.map(line).join(' ')).join(' | ')}`;
    case 'figure':
      return `figure: ${run(block.caption)}`;
    case 'preformatted':
      return `preformatted: ${block.lines.join(' / ')}`;
    case 'subheading':
    case 'ending':
      return `${block.type}: ${run(block.children)}`;
    case 'letter':
    case 'quote':
    case 'epigraph':
    case 'aside':
      return `${block.type} [${block.children.map(line).join(' | ')}]`;
  }
}

/** A run as text: `<em>`, `<b>`, `(1)` for a note and `|` for a line end. */
export function run(children: readonly Inline[]): string {
  return children.map(inline).join('');
}

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'lineBreak':
      return '|';
    case 'noteRef':
      return `(${node.note})`;
    case 'emphasis':
      return `<em>${run(node.children)}</em>`;
    case 'strong':
      return `<b>${run(node.children)}</b>`;
    case 'link':
    case 'foreign':
    case 'smallCaps':
      return `<${node.type}>${run(node.children)}</${node.type}>`;
  }
}
