import type { Metadata } from '../../book/book.ts';
import { metadataTexts, SaidWords } from '../../book/said-words.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import type { Findings, Leaf, Manuscript } from '../manuscript.ts';
import { spanOrigin, textOf } from '../survey/layout.ts';

/** What a list may name: where its words stand in the book, if they do. */
const NAMED: ReadonlySet<Leaf['kind']> = new Set(['heading', 'subheading', 'figure']);
/** Words of a line that nothing else says: fewer may be a misprint, or a label of the list. */
const FEWEST = 3;
/** `page`, `to` and the like say nothing of their own. */
const WORD = /\p{L}{4}/u;

/**
 * Doubts a list of contents or pictures that was taken out though it says more than the book's own
 * list will: arguments that stand nowhere else (`The Challenge--A Private Entrance`), who drew the
 * pictures, a chapter whose heading was not found.
 */
export function reportUnsaidEntries(
  { lines }: Manuscript,
  { leaves }: Findings,
  about: Metadata,
  report: Report,
): void {
  const lists = leaves.filter(({ kind }) => kind === 'contents');
  if (lists.length === 0) return;
  const named = leaves.filter(({ kind }) => NAMED.has(kind)).map((leaf) => textOf(lines, leaf));
  const said = new SaidWords([...named, ...metadataTexts(about)]);
  for (const list of lists) {
    const unsaid = unsaidLines(lines, list, said);
    const [first] = unsaid;
    if (first === undefined) continue;
    report({
      code: 'structure/contents-unsaid',
      message: `the list that was taken out says what no heading does${unsaid.length > 1 ? `, ${unsaid.length} times` : ''}`,
      origin: spanOrigin(lines, { from: first, to: first + 1 }),
      doubt: {
        decided: 'a list of contents',
        alternative: 'words that the book should keep',
        certainty: CERTAINTY,
      },
    });
  }
}

/** Of 597 texts 20 have such a list, and all of them truly say more (2026-11). */
const CERTAINTY = 0.8;

function unsaidLines(lines: readonly Line[], list: Leaf, said: SaidWords): number[] {
  const found: number[] = [];
  for (let at = list.from; at < list.to; at++) {
    const missing = said.missing(lineAt(lines, at).text).filter((word) => WORD.test(word));
    if (missing.length >= FEWEST) found.push(at);
  }
  return found;
}
