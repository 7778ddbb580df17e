import { isEnding } from '../../blocks/endings.ts';
import { isMark } from '../../breaks/scene-breaks.ts';
import type { Choice } from '../chosen-heading.ts';
import type { Candidate } from '../heading-candidate.ts';

/** Of the spaces as wide as those over headings, the share that must stand over one. */
const TITLED_SPACES = 0.9;

/** Whether headings stand in nearly all of the room, from the first of them on, that has so many blank lines. */
export function areTitledSpaces(
  { lines, layout }: Choice,
  heads: readonly Candidate[],
  room: number,
): boolean {
  const first = heads.reduce((least, { group }) => Math.min(least, group), Infinity);
  // Under a heading there may be as much room as over it.
  const titled = new Set(heads.flatMap(({ group }) => [group, group + 1]));
  const others = layout.groups.filter(
    ({ from, before }, g) =>
      g > first &&
      before >= room &&
      !titled.has(g) &&
      !isMark(lines[from]?.text ?? '') &&
      !isEnding(lines[from]?.text ?? ''),
  );
  return others.length <= (heads.length + others.length) * (1 - TITLED_SPACES);
}
