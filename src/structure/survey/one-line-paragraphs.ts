import type { Line } from '../../ingest/draft.ts';
import { eachMade, hasInk, isBlank, lineOf } from '../../ingest/line.ts';
import { layoutOf, type Group, type Layout } from './layout.ts';
import { regions } from './regions.ts';
import type { Region } from './survey.ts';

/** Lines without a blank between them that show a manner. */
const FEWEST = 8;

/** Of a group whose lines do not stand for a paragraph each. */
const CLOSED = -1;

/**
 * Sites that throw blank lines away leave a line for each paragraph, and then nothing shows where a
 * note is over or a heading stands. Such a text gets a blank line below each of its lines, so that
 * it is read as every other is; where a blank was left, there is more room than usual. Lines that
 * are set in, a stanza or a sign, stay together.
 */
export function paragraphsApart(lines: readonly Line[]): readonly Line[] {
  const layout = layoutOf(lines);
  const margins = marginsOf(layout, regions(lines));
  if (margins === undefined) return lines;
  const isSetIn = (at: number): boolean =>
    (layout.indents[at] ?? 0) > (margins[layout.groupAt[at] ?? 0] ?? 0);
  return eachMade(lines, (line, at) => {
    if (!hasInk(line) || margins[layout.groupAt[at] ?? 0] === CLOSED) return line;
    if (isSetIn(at) && isSetIn(at + 1)) return line;
    // More room than usual is where the blank line was that the file has.
    const below = lines[at + 1];
    const { file, number } = below !== undefined && isBlank(below) ? below : line;
    return [line, lineOf('', file, number)];
  });
}

/** For each group the margin of its region, where that has a line for each paragraph. */
function marginsOf({ groups }: Layout, all: readonly Region[]): Int32Array | undefined {
  const flat = all.filter((region) => isFlat(groups, region));
  if (flat.length === 0) return undefined;
  const margins = new Int32Array(groups.length).fill(CLOSED);
  let next = 0;
  for (const [g, group] of groups.entries()) {
    while (group.from >= (flat[next]?.to ?? Infinity)) next++;
    const region = flat[next];
    if (region !== undefined && isWithin(group, region)) margins[g] = region.margin;
  }
  return margins;
}

/** A line for each paragraph, and many such lines together. */
function isFlat(groups: readonly Group[], region: Region): boolean {
  if (region.style !== 'single-newline') return false;
  return groups.some((group) => isWithin(group, region) && group.to - group.from >= FEWEST);
}

function isWithin({ from, to }: Group, region: Region): boolean {
  return from >= region.from && to <= region.to;
}
