import type { Block } from '../../book/book.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { indexOfFindings, type FindingsIndex } from '../findings-index.ts';
import { carriedEmphasis } from '../inlines/carried-emphasis.ts';
import { inlines } from '../inlines/inlines.ts';
import type { Container, Findings, Manuscript, Span } from '../manuscript.ts';
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

/** Leaves and paragraphs of a stretch without containers. */
function flat(page: Page, index: FindingsIndex, span: Span, into: Block[]): void {
  let at = span.from;
  for (const leaf of index.leavesIn(span)) {
    if (leaf.from < at) continue;
    prose(page, { from: at, to: leaf.from }, into);
    into.push(...leafBlock(page, leaf));
    at = leaf.to;
  }
  prose(page, { from: at, to: span.to }, into);
}

function prose(page: Page, span: Span, into: Block[]): void {
  if (span.from >= span.to) return;
  const { manuscript, markup } = page;
  const spans = paragraphs(manuscript, span);
  const plain: string[] = [];
  for (const paragraph of spans) plain.push(joined(manuscript, paragraph));
  const texts = carriedEmphasis(plain, markup.marks);
  let p = 0;
  for (const paragraph of spans) {
    const children = inlines(texts[p++] ?? '', markup, paragraph.from);
    if (children.length > 0)
      into.push({ type: 'paragraph', children, origin: inkOrigin(manuscript, paragraph) });
  }
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
