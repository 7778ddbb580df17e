import type { Block, Inline, ListItem, Stanza, VerseLine } from '../../book/book.ts';
import { hasInk } from '../../ingest/line.ts';
import { append } from '../../source/append.ts';
import { carriedInLines } from '../inlines/carried-emphasis.ts';
import { inlines } from '../inlines/inlines.ts';
import type { Leaf, Span } from '../manuscript.ts';
import { indent } from '../survey/ink.ts';
import { verseLines } from '../verse/verse-lines.ts';
import { itemsOf, withoutMarker } from './list-items.ts';
import { originOf, type BlockLeaf, type Page } from './page.ts';
import { joined } from './paragraphs.ts';

/** What a leaf becomes; a leaf of a kind that others place becomes nothing here. */
export function leafBlock(page: Page, leaf: Leaf): Block[] {
  switch (leaf.kind) {
    case 'sceneBreak':
      return [{ type: 'sceneBreak', strength: leaf.strength, ...originOf(page.manuscript, leaf) }];
    case 'subheading':
    case 'ending':
      return [{ type: leaf.kind, children: run(page, leaf), ...originOf(page.manuscript, leaf) }];
    case 'verse':
      return [verse(page, leaf)];
    case 'list':
      return [list(page, leaf)];
    case 'notice':
    case 'dateline':
    case 'salutation':
    case 'signature':
    case 'attribution':
      return [
        {
          type: 'paragraph',
          role: leaf.kind,
          children: brokenRun(page, leaf),
          ...originOf(page.manuscript, leaf),
        },
      ];
    case 'figure':
      return [{ type: 'figure', caption: caption(page, leaf), ...originOf(page.manuscript, leaf) }];
    case 'preformatted':
      return [preformatted(page, leaf)];
    case 'metadata':
    case 'contents':
    case 'heading':
    case 'ornament':
    case 'note':
    case 'label':
      break;
  }
  return [];
}

/** The lines as one run. */
function run(page: Page, span: Span): Inline[] {
  return inlines(joined(page.manuscript, span), page.markup, span.from);
}

/** The lines as one run that keeps its line ends. */
function brokenRun(page: Page, span: Span): Inline[] {
  const result: Inline[] = [];
  const lines: string[] = [];
  for (let i = span.from; i < span.to; i++)
    lines.push(joined(page.manuscript, { from: i, to: i + 1 }));
  const texts = carriedInLines(lines, page.markup.marks);
  for (const [i, text] of texts.entries()) {
    const line = inlines(text, page.markup, span.from + i);
    if (line.length === 0) continue;
    if (result.length > 0) result.push({ type: 'lineBreak' });
    append(result, line);
  }
  return result;
}

function verse(page: Page, leaf: BlockLeaf<'verse'>): Block {
  const { manuscript } = page;
  const lines = verseLines(manuscript, leaf);
  const left = lines.reduce((least, { column }) => Math.min(least, column), Infinity);
  const steps = stepOf(lines.map(({ column }) => column - left));
  const plain = lines.map((line) => line.text ?? joined(manuscript, line));
  const texts = carriedInLines(
    leaf.runIn === true ? withoutItalics(plain) : plain,
    page.markup.marks,
  );
  const stanzas: Stanza[] = [];
  let current: VerseLine[] = [];
  lines.forEach((line, n) => {
    if (line.opensStanza && n > 0) {
      stanzas.push({ type: 'stanza', children: current });
      current = [];
    }
    current.push({
      type: 'line',
      indent: Math.min(8, Math.round((line.column - left) / steps)),
      children: inlines(texts[n] ?? '', page.markup, line.from),
      ...originOf(manuscript, line),
    });
  });
  stanzas.push({ type: 'stanza', children: current });
  return { type: 'verse', children: stanzas, ...originOf(manuscript, leaf) };
}

/** Italics from the first letter of a poem to its last, which was printed as prose, set it off from the prose. */
function withoutItalics(lines: readonly string[]): readonly string[] {
  const whole = lines.join(' ');
  if (!/^_[^_]+_$/.test(whole)) return lines;
  return lines.map((line) => line.replace(/^_|_$/g, ''));
}

/** Columns that make one step of indentation: the smallest indent used, from 2 to 4. */
function stepOf(columns: readonly number[]): number {
  const smallest = columns.reduce((least, c) => (c > 0 && c < least ? c : least), 4);
  return Math.max(2, smallest);
}

/**
 * A list that a format made counts for itself. Numbers that the author typed are words of the
 * story, `1)` as well as `(iv)`, and stay in their items.
 */
function list(page: Page, leaf: BlockLeaf<'list'>): Block {
  const { manuscript } = page;
  const { ordered } = leaf;
  const typed = ordered && manuscript.lines[leaf.from]?.claim?.type !== 'item';
  const children = itemsOf(manuscript, leaf).map((item) => listItem(page, item, typed));
  const start = typed || leaf.start === undefined ? {} : { start: leaf.start };
  return { type: 'list', ordered, ...start, children, ...originOf(manuscript, leaf) };
}

function listItem(page: Page, item: Span, typed: boolean): ListItem {
  const place = originOf(page.manuscript, item);
  const line = joined(page.manuscript, item);
  const text = typed ? line.trim() : withoutMarker(line);
  const children = inlines(text, page.markup, item.from);
  return { type: 'item', children: [{ type: 'paragraph', children, ...place }], ...place };
}

/** `[Illustration: The lamp]` without its brackets and the word; a number stays: `[Illustration 005]`. */
const FIGURE = /^[[{]\s*\p{L}+\s*[:.–—-]?\s*/u;

function caption(page: Page, leaf: BlockLeaf<'figure'>): Inline[] {
  const text = joined(page.manuscript, leaf)
    .replace(FIGURE, '')
    .replace(/\s*[\]}]$/, '');
  return inlines(text, page.markup, leaf.from);
}

function preformatted({ manuscript }: Page, leaf: BlockLeaf<'preformatted'>): Block {
  const own = manuscript.lines.slice(leaf.from, leaf.to);
  const texts = own.map(({ text }) => text.trimEnd());
  const margin = own
    .filter(hasInk)
    .reduce((least, { text }) => Math.min(least, indent(text)), Infinity);
  const lines = texts.map((text) =>
    text.startsWith('\t') ? text : text.slice(Math.min(margin, indent(text))),
  );
  return { type: 'preformatted', lines, ...originOf(manuscript, leaf) };
}
