import { free, RANK, take, type Choice, type Chosen } from './chosen-heading.ts';
import { areLong } from './inner-titles.ts';

/** Blank lines over such a section, as over the named ones beside it. */
const APART = 3;

/**
 * A tale of which the sections are called: `THE GREEN FOLK`, right under it `PROLOGUE`, then `THE BLUE BOOK` and
 * `EPILOGUE`. What stands between the two as they do is a section as well, though no list names it.
 */
export function namedSections(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const inOrder = chosen.toSorted((a, b) => a.line - b.line);
  const isTale = ({ rank, shape }: Chosen): boolean => rank < RANK.chapter && shape === undefined;
  return inOrder.flatMap((tale, i) => {
    const first = inOrder[i + 1];
    const last = inOrder[i + 2];
    if (!isTale(tale) || first?.group !== tale.group + 1) return [];
    if (!isNamed(first, 'prologue') || !isNamed(last, 'epilogue')) return [];
    const sections = free(choice, chosen).filter(
      ({ line, shape, capitals, before, after, run }) =>
        line > first.line &&
        line < last.line &&
        shape === undefined &&
        capitals === last.capitals &&
        before >= Math.max(APART, last.before) &&
        after === last.after &&
        !run,
    );
    if (!areLong(choice.layout, chosen, sections, 0)) return [];
    return sections.map((c) => take(c, first.rank, 'headings/named-sections', 0.8));
  });
}

function isNamed(heading: Chosen | undefined, role: string): heading is Chosen {
  return heading?.shape?.named?.role === role;
}
