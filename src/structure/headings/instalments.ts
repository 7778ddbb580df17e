import { titleKeys } from '../about/half-titles.ts';
import type { HeadingLeaf, Leaf, Manuscript, Recognizer } from '../manuscript.ts';
import { keyOf } from './title-key.ts';

type Head = Leaf & HeadingLeaf;

/**
 * A story posted in pieces is one story: where each post begins with the story's title and its
 * count (`Signal Box, part 2/2`), those lines put the posts in order and are no headings.
 */
export const instalments: Recognizer = {
  name: 'instalments',
  recognize(manuscript, known) {
    const titles = titleKeys(manuscript, known);
    const heads = known.leaves.filter(
      (leaf): leaf is Head =>
        leaf.kind === 'heading' && isCount(leaf, titles) && isTurned(manuscript, leaf),
    );
    if (heads.length === 0) return known;
    const replaced = new Map<Leaf, Leaf>(
      heads.map((head) => [head, heads.length > 1 ? asLabel(head) : untitled(head)]),
    );
    return { ...known, leaves: known.leaves.map((leaf) => replaced.get(leaf) ?? leaf) };
  },
};

/** Whether the line has the title before the count. */
function isTurned({ lines }: Manuscript, { from, label = '' }: Head): boolean {
  return (lines[from]?.text ?? '').trimStart().indexOf(label) > 0;
}

/** Whether the heading is the book's own title with a count. */
function isCount({ label, number, title }: Head, keys: ReadonlySet<string>): boolean {
  if (label === undefined || number === undefined || title === undefined) return false;
  return keys.has(keyOf(title.map((node) => (node.type === 'text' ? node.value : '')).join('')));
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
