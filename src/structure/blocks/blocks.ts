import type { Block } from '../../book/book.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { hasInk } from '../../ingest/line.ts';
import { append } from '../../source/append.ts';
import { indexOfFindings, type FindingsIndex } from '../findings-index.ts';
import { carriedEmphasis } from '../inlines/carried-emphasis.ts';
import { inlines } from '../inlines/inlines.ts';
import type { Container, Findings, Manuscript, Span } from '../manuscript.ts';
import { startsLower } from '../survey/ink.ts';
import { leafBlock } from './leaf-blocks.ts';
import { inkOrigin, originOf, pageOf, type Page } from './page.ts';
import { joined, paragraphs } from './paragraphs.ts';

/**
 * The blocks of a stretch of the text, in order: leaves as what they were found to be, containers
 * nested, and every line that nothing claims as a paragraph.
 */
export function blocks(
  manuscript: Manuscript,
  span: Span,
  findings: Findings,
  report: Report,
): Block[] {
  const index = indexOfFindings(findings);
  const page = pageOf(manuscript, findings, report);
  return within(page, index, span, index.containersIn(span));
}

/** Blocks of `span`; `containers` are those inside it, outer before inner, in order. */
function within(
  page: Page,
  index: FindingsIndex,
  span: Span,
  containers: readonly Container[],
): Block[] {
  const result: Block[] = [];
  let at = span.from;
  let c = 0;
  while (c < containers.length) {
    const container = containers[c];
    if (container === undefined) break;
    const inner: Container[] = [];
    let next = c + 1;
    for (; next < containers.length; next++) {
      const candidate = containers[next];
      if (candidate === undefined || candidate.from >= container.to) break;
      if (candidate.to <= container.to) inner.push(candidate);
    }
    flat(page, index, { from: at, to: container.from }, result);
    const children = within(page, index, container, inner);
    if (children.length > 0) result.push(contained(page, container, children));
    at = container.to;
    c = next;
  }
  flat(page, index, { from: at, to: span.to }, result);
  return result;
}

/** Leaves and paragraphs of a stretch without containers. Notes stand elsewhere: they part nothing. */
function flat(page: Page, index: FindingsIndex, span: Span, into: Block[]): void {
  let at = span.from;
  let pieces: Span[] = [];
  for (const leaf of index.leavesIn(span)) {
    if (leaf.from < at) continue;
    pieces.push({ from: at, to: leaf.from });
    at = leaf.to;
    if (leaf.kind === 'note') continue;
    prose(page, pieces, into);
    pieces = [];
    append(into, leafBlock(page, leaf));
  }
  pieces.push({ from: at, to: span.to });
  prose(page, pieces, into);
}

/** The paragraphs of the pieces that notes left; a sentence that goes on below a note is one. */
function prose({ manuscript, markup }: Page, pieces: readonly Span[], into: Block[]): void {
  const spans: Span[] = [];
  const plain: string[] = [];
  for (const piece of pieces) {
    let above = spans.at(-1);
    for (const paragraph of paragraphs(manuscript, piece)) {
      const text = joined(manuscript, paragraph);
      if (above !== undefined && isRest(manuscript, above, paragraph)) {
        spans[spans.length - 1] = { from: above.from, to: paragraph.to };
        plain[plain.length - 1] += ` ${text}`;
      } else {
        spans.push(paragraph);
        plain.push(text);
      }
      above = undefined;
    }
  }
  const texts = carriedEmphasis(plain, markup.marks);
  let p = 0;
  for (const paragraph of spans) {
    const children = inlines(texts[p++] ?? '', markup, paragraph.from);
    if (children.length > 0)
      into.push({ type: 'paragraph', children, origin: inkOrigin(manuscript, paragraph) });
  }
}

/** The last words of a paragraph that is not over: `the old wheel had`, `and then,`. */
const UNFINISHED = /[\p{L}\p{N},;]\s*$/u;

function isRest({ lines }: Manuscript, above: Span, { from }: Span): boolean {
  const last = lines.slice(above.from, above.to).findLast(hasInk)?.text ?? '';
  return UNFINISHED.test(last) && startsLower(lines[from]?.text ?? '');
}

function contained(page: Page, container: Container, children: Block[]): Block {
  const origin = originOf(page.manuscript, container);
  if (container.kind === 'aside') {
    const label = container.label === undefined ? {} : { label: container.label };
    return { type: 'aside', role: container.role, ...label, children, ...origin };
  }
  const type = container.kind === 'dedication' ? 'epigraph' : container.kind;
  return { type, children, ...origin };
}
