import { keyOf } from './contents-list.ts';
import type { Findings, HeadingLeaf, Leaf, Manuscript, Recognizer } from './manuscript.ts';

type Head = Leaf & HeadingLeaf;

/**
 * A story posted in pieces is one story: where each post begins with the story's title and its
 * count (`Signal Box, part 2/2`), those lines put the posts in order and are no headings.
 */
export const instalments: Recognizer = {
  name: 'instalments',
  recognize(manuscript, known) {
    const title = titleKey(manuscript, known);
    if (title === '') return known;
    const heads = known.leaves.filter(
      (leaf): leaf is Head => leaf.kind === 'heading' && isCount(leaf, title),
    );
    if (heads.length === 0) return known;
    const replaced = new Map<Leaf, Leaf>(
      heads.map((head) => [head, heads.length > 1 ? asLabel(head) : untitled(head)]),
    );
    return { ...known, leaves: known.leaves.map((leaf) => replaced.get(leaf) ?? leaf) };
  },
};

function titleKey({ head }: Manuscript, { leaves }: Findings): string {
  const field = head.find((f) => /^title$/i.test(f.label))?.value;
  const said = leaves.flatMap((leaf) => (leaf.kind === 'metadata' ? (leaf.says ?? []) : []));
  return keyOf((field ?? said.find((s) => s.about === 'title')?.value ?? '').split('\n')[0] ?? '');
}

/** Whether the heading is the book's own title with a count. */
function isCount({ label, number, title }: Head, key: string): boolean {
  if (label === undefined || number === undefined || title === undefined) return false;
  return keyOf(title.map((node) => (node.type === 'text' ? node.value : '')).join('')) === key;
}

function asLabel({ from, to, certainty }: Head): Leaf {
  return { kind: 'label', from, to, rule: 'instalments', certainty };
}

/** A single piece of a longer story keeps its count as its heading. */
function untitled({ kind, from, to, role, level, label, number, certainty }: Head): Leaf {
  return {
    kind,
    from,
    to,
    role,
    level,
    rule: 'instalments/one',
    certainty,
    ...(label !== undefined && { label }),
    ...(number !== undefined && { number }),
  };
}
