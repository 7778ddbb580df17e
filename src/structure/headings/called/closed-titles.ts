import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import type { Group } from '../../survey/layout.ts';
import { RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { entryOf } from '../letters/dated-entries.ts';
import { isTitleLike } from '../shapes/title-shape.ts';
import { chapterEnds } from './chapter-ends.ts';

/**
 * Titles that stand bare where the site closes every chapter with its count: `End Chapter 1`, and under it `The
 * Hatbox`. The first stands over all the text.
 */
export function closedTitles({ lines, layout, bodyFrom }: Choice): Chosen[] {
  const { groups, groupAt } = layout;
  const ends = chapterEnds(lines);
  const [first] = ends;
  if (first === undefined) return [];
  const isTitle = (group: Group | undefined): group is Group =>
    group !== undefined && isBareTitle(lines, group);
  // Under the last there may be nothing but the story's end.
  const below = ends
    .map((end) => groups[(groupAt[end] ?? 0) + 1])
    .filter((group, i) => i < ends.length - 1 || isTitle(group));
  if (!below.every(isTitle)) return [];
  const top = groups[groupAt[bodyFrom] ?? 0];
  const titles = isTitle(top) && top.from < first ? [top, ...below] : below;
  return titles.map((group) =>
    take(entryOf(lines, layout, group), RANK.title, 'headings/closed', 0.85),
  );
}

function isBareTitle(lines: readonly Line[], { from, to }: Group): boolean {
  const { text, claim } = lineAt(lines, from);
  return (
    to - from === 1 && claim === undefined && !/^\s*[(["“]/.test(text) && isTitleLike(text.trim())
  );
}
