import type { Span } from '../../manuscript.ts';
import type { Chosen } from '../chosen-heading.ts';
import { lettering } from '../shapes/title-shape.ts';

/**
 * Headings without the sentences that a list names right under a bare number (`IV`, `How one caller outsat two, and
 * why.`) and that were not found to be its title: they tell what is in that chapter, and head none.
 */
export function withoutArguments(
  chosen: readonly Chosen[],
  titles: ReadonlyMap<number, Span>,
): readonly Chosen[] {
  const bare = new Set(
    chosen.flatMap((c) => (isBareNumber(c) && !titles.has(c.line) ? [c.group + 1] : [])),
  );
  if (bare.size === 0) return chosen;
  return chosen.filter(({ rule, group, text }) => {
    const isTold = rule === 'headings/contents' && bare.has(group);
    return !isTold || lettering(text) !== 'sentence';
  });
}

function isBareNumber({ shape }: Chosen): boolean {
  return shape?.number !== undefined && shape.word === undefined && shape.title === '';
}
