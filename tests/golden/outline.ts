import type {
  Block,
  Book,
  Chapter,
  Division,
  Handlers,
  Heading,
  Section,
} from '../../src/book/book.ts';
import { handle } from '../../src/book/handle.ts';
import { plainText } from '../../src/inspection/plain-text.ts';
import type { Origin } from '../../src/source/origin.ts';

/**
 * What became of each line of a story, to be checked against its page with a finger: the lines of
 * the source on the left, what they are on the right, in the order of the book.
 */
export function bookOutline({ metadata, front, children, back, notes }: Book): string {
  const { title, subtitle, authors, series, language } = metadata;
  const rows = [
    row(title?.origin, `title: ${title?.value ?? 'not found'}`),
    ...(subtitle ? [row(subtitle.origin, `subtitle: ${subtitle.value}`)] : []),
    ...authors.map(({ value, origin }) => row(origin, `author: ${value}`)),
    ...(series ? [row(series.origin, `series: ${series.name} ${series.number ?? ''}`)] : []),
    row(undefined, `language: ${language}`),
    ...front.flatMap((section) => leaf(section, '')),
    ...children.flatMap((division) => divisionRows(division, '')),
    ...back.flatMap((section) => leaf(section, '')),
    ...notes.flatMap((note) => [
      '',
      row(note.origin, `note ${note.label}`),
      ...blockRows(note.children, '  '),
    ]),
  ];
  return `${rows.join('\n')}\n`;
}

function divisionRows(division: Division, indent: string): string[] {
  if (division.type === 'chapter') return leaf(division, indent);
  return [
    ...headRows(division.role, division.heading, indent),
    ...blockRows(division.opening, `${indent}  `),
    ...division.children.flatMap((child) => divisionRows(child, `${indent}  `)),
  ];
}

function leaf({ role, heading, children }: Chapter | Section, indent: string): string[] {
  return [...headRows(role, heading, indent), ...blockRows(children, `${indent}  `)];
}

function headRows(role: string, heading: Heading | undefined, indent: string): string[] {
  const name = [heading?.label, plainText(heading?.title ?? [])].filter(Boolean).join(': ');
  return ['', row(heading?.origin, `${indent}${role}${name === '' ? '' : `: ${name}`}`)];
}

/** Paragraphs in a row are one line of the outline: their number, and how the first begins. */
function blockRows(blocks: readonly Block[], indent: string): string[] {
  const rows: string[] = [];
  for (let i = 0; i < blocks.length;) {
    const block = blocks[i];
    if (block === undefined) break;
    const alike = isPlain(block) ? blocks.slice(i).findIndex((other) => !isPlain(other)) : 1;
    const count = alike < 0 ? blocks.length - i : alike;
    const last = blocks[i + count - 1];
    const text = handle(TEXT, block);
    const name = count > 1 ? `${count} paragraphs` : handle(KIND, block);
    rows.push(
      row(over(block.origin, last?.origin), `${indent}${name}${text === '' ? '' : `: ${text}`}`),
      ...blockRows(handle(INNER, block), `${indent}  `),
    );
    i += count;
  }
  return rows;
}

function isPlain(block: Block): boolean {
  return block.type === 'paragraph' && block.role === undefined;
}

function over(first: Origin | undefined, last: Origin | undefined): Origin | undefined {
  return first && last && first.file === last.file ? { ...first, to: last.to } : first;
}

const PLACE = 11;
const WIDTH = 96;

function row(origin: Origin | undefined, text: string): string {
  const { from, to } = origin ?? {};
  const place = from === undefined ? '' : from === to ? `${from}` : `${from}-${to}`;
  const line = `${place.padStart(PLACE)}  ${text}`;
  return (line.length > WIDTH ? `${line.slice(0, WIDTH).trimEnd()}…` : line).trimEnd();
}

const KIND: Handlers<Block, string> = {
  paragraph: ({ role }) => role ?? 'paragraph',
  subheading: () => 'subheading',
  sceneBreak: ({ strength }) => (strength === 'mark' ? '* * *' : '(a space)'),
  verse: ({ children }) => {
    const lines = children.reduce((sum, stanza) => sum + stanza.children.length, 0);
    return `verse, ${children.length} stanzas, ${lines} lines`;
  },
  quote: () => 'quotation',
  letter: ({ type }) => type,
  list: ({ ordered, children }) => `${ordered ? 'numbered list' : 'list'} of ${children.length}`,
  epigraph: () => 'epigraph',
  aside: ({ role, label }) => `${role}${label === undefined ? '' : ` “${label}”`}`,
  ending: () => 'ending',
  figure: () => 'figure',
  preformatted: () => 'as typed',
};

const TEXT: Handlers<Block, string> = {
  paragraph: ({ children }) => plainText(children),
  subheading: ({ children }) => plainText(children),
  sceneBreak: () => '',
  verse: ({ children }) => plainText(children[0]?.children[0]?.children ?? []),
  quote: () => '',
  letter: () => '',
  list: () => '',
  epigraph: () => '',
  aside: () => '',
  ending: ({ children }) => plainText(children),
  figure: ({ caption }) => plainText(caption),
  preformatted: ({ lines }) => lines[0] ?? '',
};

const NONE = (): readonly Block[] => [];
const holds = ({ children }: { readonly children: readonly Block[] }): readonly Block[] => children;

const INNER: Handlers<Block, readonly Block[]> = {
  paragraph: NONE,
  subheading: NONE,
  sceneBreak: NONE,
  verse: NONE,
  quote: holds,
  letter: holds,
  list: ({ children }) => children.flatMap((item) => item.children),
  epigraph: holds,
  aside: holds,
  ending: NONE,
  figure: NONE,
  preformatted: NONE,
};
