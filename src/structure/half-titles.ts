import { isProse, keyOf } from './contents-list.ts';
import { claimedLines } from './findings-index.ts';
import { layoutOf, textOf } from './layout.ts';
import type { Findings, Leaf, Manuscript, Recognizer } from './manuscript.ts';
import { withoutCount } from './title-shape.ts';

/** Half-titles: the book's title again, alone, between the title page and the text. */
export const halfTitles: Recognizer = {
  name: 'half-titles',
  recognize(manuscript, known) {
    const keys = titleKeys(manuscript, known);
    if (keys.size === 0) return known;
    const { lines } = manuscript;
    const claimed = claimedLines(lines.length, known);
    const layout = layoutOf(lines);
    const found: Leaf[] = [];
    for (const group of layout.groups) {
      if (claimed[group.from] === 1) continue;
      if (isProse(lines, layout, group)) break;
      if (group.to - group.from > 3 || !keys.has(keyOf(textOf(lines, group)))) continue;
      const { from, to } = group;
      found.push({ kind: 'metadata', from, to, rule: 'half-titles', certainty: 0.9 });
    }
    return { ...known, leaves: [...known.leaves, ...found] };
  },
};

/** The titles that the head of the file and its title page give, folded to letters. */
export function titleKeys({ head }: Manuscript, { leaves }: Findings): Set<string> {
  const said = leaves.flatMap((leaf) => (leaf.kind === 'metadata' ? (leaf.says ?? []) : []));
  const titles = [
    ...head.filter((f) => /^title$/i.test(f.label)).map((f) => f.value),
    ...said.filter((s) => s.about === 'title').map((s) => s.value),
  ];
  return new Set(
    titles
      .map((title) => keyOf(withoutCount(title.split('\n')[0] ?? '')))
      .filter((key) => key !== ''),
  );
}
