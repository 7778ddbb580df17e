import type { Division, Heading } from '../book/book.ts';
import type { Report } from '../diagnostics/diagnostic.ts';

/** Reports chapters that have a heading and nothing under it. */
export function reportEmpty(divisions: readonly Division[], report: Report): void {
  for (const { heading } of divisions.flatMap(emptyIn)) {
    if (heading === undefined) continue;
    const { label, origin } = heading;
    report({
      code: 'structure/empty-chapter',
      message: `${label === undefined ? 'a chapter' : `“${label}”`} has a heading and no text`,
      ...(origin && { origin }),
      hint: 'If the line is no heading, say so in the story’s answers with “no-heading:”.',
    });
  }
}

function emptyIn(division: Division): { readonly heading?: Heading }[] {
  return division.type === 'part'
    ? division.children.flatMap(emptyIn)
    : division.children.length === 0
      ? [division]
      : [];
}
