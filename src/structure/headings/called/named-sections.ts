import { free, lengthUnder, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { firstFrom } from '../first-from.ts';

/** Blank lines over such a section, as over the named ones beside it. */
const APART = 3;
/** Characters under it. */
const SHORTEST = 250;

/**
 * A tale of which the sections are called: `THE GREEN FOLK`, right under it `PROLOGUE`, then `THE BLUE BOOK` and
 * `EPILOGUE`. What stands between the two as they do is a section as well, though no list names it.
 */
export function namedSections(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const inOrder = chosen.toSorted((a, b) => a.line - b.line);
  const plain = free(choice, chosen);
  const isTale = ({ rank, shape }: Chosen): boolean => rank < RANK.chapter && shape === undefined;
  return inOrder.flatMap((tale, i) => {
    const first = inOrder[i + 1];
    const last = inOrder[i + 2];
    if (!isTale(tale) || first?.group !== tale.group + 1) return [];
    if (!isNamed(first, 'prologue') || !isNamed(last, 'epilogue')) return [];
    const between = plain.slice(firstFrom(plain, first.line), firstFrom(plain, last.line));
    const sections = between.filter(
      ({ shape, capitals, before, after, run }) =>
        shape === undefined &&
        capitals === last.capitals &&
        before >= Math.max(APART, last.before) &&
        after === last.after &&
        !run,
    );
    const heads = [...sections, last];
    if (sections.some(({ line }) => lengthUnder(choice.layout, heads, line) < SHORTEST)) return [];
    return sections.map((c) => take(c, first.rank, 'headings/named-sections', 0.8));
  });
}

function isNamed(heading: Chosen | undefined, role: string): heading is Chosen {
  return heading?.shape?.named?.role === role;
}
