import type { Report } from '../../diagnostics/diagnostic.ts';
import { pageOf } from '../blocks/page.ts';
import { inlines } from '../inlines/inlines.ts';
import type { Findings, Leaf, Manuscript } from '../manuscript.ts';

/** Reads emphasis and note markers in the titles of headings, when all notes are known. */
export function titlesRead(manuscript: Manuscript, findings: Findings, report: Report): Findings {
  const { markup } = pageOf(manuscript, findings, report);
  const read = (leaf: Leaf): Leaf => {
    if (leaf.kind !== 'heading' || leaf.title === undefined) return leaf;
    const title = leaf.title.flatMap((node) =>
      node.type === 'text' ? inlines(node.value, markup, leaf.from) : [node],
    );
    return { ...leaf, title };
  };
  return { ...findings, leaves: findings.leaves.map(read) };
}
