import { lineAt } from '../../ingest/line.ts';
import { begins } from '../../source/signs.ts';
import { titleKeys } from '../about/half-titles/half-titles.ts';
import { claimedLines } from '../findings-index.ts';
import type { Findings, HeadingLeaf, Leaf, Manuscript, Recognizer } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';
import { numeral } from './shapes/numerals.ts';
import { keyOf } from './shapes/title-key.ts';

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
    if (heads.length === 0) {
      const counts = countedTitles(manuscript, known, titles);
      return { ...known, leaves: [...known.leaves, ...counts] };
    }
    const replaced = new Map<Leaf, Leaf>(
      heads.map((head) => [head, heads.length > 1 ? asLabel(head) : untitled(head)]),
    );
    return { ...known, leaves: known.leaves.map((leaf) => replaced.get(leaf) ?? leaf) };
  },
};

// `The Goose [1/2]`, `The Goose (1/3)`, `The Goose, part one`, `The Goose - Pt. 2 of 3`
const COUNTED =
  /^(.{2,60}?)[\s,:–—-]*[\s([](?:(?:part|pt|chapter|post)\.?\s+)?(\d{1,2}|\p{L}{3,5})(?:\s*(?:\/|of)\s*(?:\d{1,2}|\p{L}{3,5}|\?))?[)\]]?$/iu;
const MOST_LETTERS = 80;

/** The title with its count over each of the posts, where no word of it made a heading: they count from one on. */
function countedTitles(
  { lines }: Manuscript,
  known: Findings,
  titles: ReadonlySet<string>,
): Leaf[] {
  if (titles.size === 0) return [];
  const claimed = claimedLines(lines.length, known);
  const firsts = begins([...titles].map((key) => key.charAt(0)).join(''));
  const found: Leaf[] = [];
  for (const { from, to } of layoutOf(lines).groups) {
    const line = lineAt(lines, from);
    if (to - from > 1 || (line.edges & firsts) === 0 || claimed[from] === 1) continue;
    const text = line.text.trim();
    if (text.length > MOST_LETTERS) continue;
    const [, title = '', count = ''] = COUNTED.exec(text) ?? [];
    if (title === '' || !titles.has(keyOf(title))) continue;
    if (numeral(count.toLowerCase())?.value !== found.length + 1) continue;
    found.push({ kind: 'label', from, to, rule: 'instalments', certainty: 0.85 });
  }
  return found.length > 1 ? found : [];
}

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
