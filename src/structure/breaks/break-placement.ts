import type { Report } from '../../diagnostics/diagnostic.ts';
import { inkFrom, isBlank } from '../../ingest/line.ts';
import { originOf } from '../blocks/page.ts';
import type { Findings, Leaf, Manuscript, Recognizer } from '../manuscript.ts';
import { frontMarks, isInMotto } from './marks-on-pages.ts';
import { softBreaks } from './soft-breaks.ts';

/** What stands next to a mark. */
interface Beside {
  readonly above: Leaf['kind'] | 'text' | 'edge';
  readonly below: Leaf['kind'] | 'text' | 'edge';
  /** The container that holds the line above, and the one that holds the line below. */
  readonly inner: number;
  readonly outer: number;
}

/** Beside these a mark parts no scenes. */
const DIVISIONS = new Set<string>(['edge', 'heading', 'metadata', 'contents', 'label', 'ending']);

/**
 * Says which marks are breaks, once headings, notes and ends are known: a mark under a title, beside
 * a heading, between a note and the text or at the very end parts no scenes.
 */
export const breakPlacement: Recognizer = {
  name: 'break-placement',
  recognize: (manuscript, known, report) => {
    const holders = holdersOf(manuscript, known);
    const isOfFront = frontMarks(manuscript, known);
    const placed = known.leaves.map((leaf): Leaf => {
      if (leaf.kind !== 'sceneBreak') return leaf;
      const isOfPage = isOfFront(leaf) || isInMotto(manuscript, known, leaf);
      if (!isOfPage && parts(besideOf(manuscript, known, holders, leaf))) return leaf;
      const { from, to, certainty } = leaf;
      return { kind: 'ornament', from, to, certainty, rule: 'break-placement/ornament' };
    });
    const soft = softBreaks(manuscript, { ...known, leaves: placed });
    for (const leaf of placed) reportMark(manuscript, leaf, report);
    for (const leaf of soft) reportDoubt(manuscript, leaf, report);
    return { ...known, leaves: [...placed, ...soft] };
  },
};

interface Holders {
  /** For each line the index of its leaf, or -1. */
  readonly leaf: Int32Array;
  /** For each line the index of its innermost container that is no part of the story, or -1. */
  readonly container: Int32Array;
}

function holdersOf({ lines }: Manuscript, { leaves, containers }: Findings): Holders {
  const leaf = new Int32Array(lines.length).fill(-1);
  const container = new Int32Array(lines.length).fill(-1);
  leaves.forEach(({ from, to }, i) => leaf.fill(i, from, to));
  containers.forEach(({ kind, from, to }, i) => {
    if (kind !== 'letter' && kind !== 'quote') container.fill(i, from, to);
  });
  return { leaf, container };
}

function besideOf(
  { lines }: Manuscript,
  { leaves }: Findings,
  holders: Holders,
  { from, to }: Leaf,
): Beside {
  let above = from - 1;
  while (above >= 0 && isBlank(lines[above])) above--;
  const below = inkFrom(lines, to);
  const kindAt = (line: number): Beside['above'] => {
    if (line < 0 || line >= lines.length) return 'edge';
    return leaves[holders.leaf[line] ?? -1]?.kind ?? 'text';
  };
  return {
    above: kindAt(above),
    below: kindAt(below),
    inner: holders.container[above] ?? -1,
    outer: holders.container[below] ?? -1,
  };
}

/** Of two marks with nothing between them the second is the break. */
function parts({ above, below, inner, outer }: Beside): boolean {
  if (DIVISIONS.has(above) || DIVISIONS.has(below)) return false;
  return inner === outer && below !== 'sceneBreak' && below !== 'note';
}

const WORDS = /[\p{L}\p{N}]/u;

/** Marks of letters hold words, which the book must account for; ornaments are accounted for too. */
function reportMark(manuscript: Manuscript, leaf: Leaf, report: Report): void {
  if (leaf.kind !== 'sceneBreak' && leaf.kind !== 'ornament') return;
  const before = manuscript.lines[leaf.from]?.text.trim() ?? '';
  if (leaf.kind === 'ornament')
    report({
      code: 'structure/ornament-dropped',
      message: 'An ornament that parts no scenes was left out.',
      before,
      ...originOf(manuscript, leaf),
    });
  else if (WORDS.test(before))
    report({
      code: 'structure/break-mark-replaced',
      message: 'A mark made of letters became a scene break.',
      before,
      ...originOf(manuscript, leaf),
    });
}

function reportDoubt(manuscript: Manuscript, leaf: Leaf, report: Report): void {
  if (leaf.certainty >= 0.75) return;
  report({
    code: 'structure/uncertain-break',
    message: 'Only more space than usual stands above this paragraph.',
    // The line below the space is the one that a person sees, and can name in an answer.
    ...originOf(manuscript, { from: leaf.to, to: leaf.to + 1 }),
    doubt: {
      decided: 'a scene break',
      alternative: 'a pause between paragraphs',
      certainty: leaf.certainty,
      answer: 'no-break',
    },
  });
}
