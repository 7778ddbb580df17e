import type { Line } from '../../ingest/draft.ts';
import { eachMade, hasInk, lineOf } from '../../ingest/line.ts';
import { layoutOf, type Group } from './layout.ts';
import { regions } from './regions.ts';
import type { Region } from './survey.ts';

/** Lines without a blank between them that show a manner. */
const FEWEST = 8;

/**
 * Sites that throw blank lines away leave a line for each paragraph, and then nothing shows where a
 * note is over or a heading stands. Such a text gets a blank line below each of its lines, so that
 * it is read as every other is; where a blank was left, there is more room than usual. What is set
 * in as a whole, a stanza or a sign, stays together.
 */
export function paragraphsApart(lines: readonly Line[]): readonly Line[] {
  const { groups, groupAt } = layoutOf(lines);
  const flat = regions(lines).filter((region) => isFlat(groups, region));
  if (flat.length === 0) return lines;
  const opened = new Uint8Array(groups.length);
  for (const region of flat)
    for (const [g, group] of groups.entries())
      if (isWithin(group, region) && !isSetIn(lines, group, region)) opened[g] = 1;
  return eachMade(lines, (line, at) => {
    if (!hasInk(line) || opened[groupAt[at] ?? 0] !== 1) return line;
    return [line, lineOf('', line.file, line.number)];
  });
}

/** A line for each paragraph, and many such lines together. */
function isFlat(groups: readonly Group[], region: Region): boolean {
  if (region.style !== 'single-newline') return false;
  return groups.some((group) => isWithin(group, region) && group.to - group.from >= FEWEST);
}

function isWithin({ from, to }: Group, region: Region): boolean {
  return from >= region.from && to <= region.to;
}

function isSetIn(lines: readonly Line[], { from, to }: Group, { margin }: Region): boolean {
  const { indents } = layoutOf(lines);
  return lines.slice(from, to).every((_, i) => (indents[from + i] ?? 0) > margin);
}
