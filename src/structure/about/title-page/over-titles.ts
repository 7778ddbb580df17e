import type { Line } from '../../../ingest/draft.ts';
import { DRAWN } from '../../headings/shapes/heading-frame.ts';
import { isTitleLike } from '../../headings/shapes/title-shape.ts';
import type { Group } from '../../survey/layout.ts';
import type { Called } from './called-before.ts';
import { byline } from './title-lines.ts';
import { wordsAt, wordsOf } from './title-region.ts';

/** What stands over the title on its page and is no part of it: notices and rows of signs. */

/** Notices over a title, and the room that parts them from it. */
const MOST_NOTICES = 4;
const APART = 3;
/** Lines of a title. */
const TITLE = 2;

// Over the title of what was handed round on disks: `THIS IS NOT FREEWARE`, `The Quay Players present`
const NOTICE =
  /^FILE: |\b(?:shareware|freeware|public domain|registered|not be (?:sold|copied|altered)|distribut(?:e|ed|ion)|(?:e-?|electronic )(?:text|book|edition|magazine)|presents?|presentation)\b/iu;

/**
 * The group of the title where notices stand over it, with more room below them than the title has over
 * who wrote it: in texts that came on disks of the 1980s and 1990s, read in November 2026. 0 where none does.
 */
export function titleUnderNotices(
  lines: readonly Line[],
  groups: readonly Group[],
  called: Called,
): number {
  if (called.title !== '') return 0;
  const under = groups.slice(1, MOST_NOTICES + 1).findIndex((group, g) => {
    const below = group.to - group.from > 1 ? group.from + 1 : groups[g + 2]?.from;
    const isOverName = below !== undefined && byline(wordsAt(lines, below)) !== undefined;
    const isSet =
      group.before >= APART && group.before > group.after && group.to - group.from <= TITLE;
    return isOverName && isSet && isTitleLike(wordsAt(lines, group.from));
  });
  const isUnderNotice = groups
    .slice(0, under + 1)
    .some((group) => NOTICE.test(wordsOf(lines, group)));
  return isUnderNotice ? under + 1 : 0;
}

/** A group without the rows of signs over its words. */
export function underRows(lines: readonly Line[], group: Group): Group {
  let from = group.from;
  while (from < group.to - 1 && DRAWN.test(lines[from]?.text ?? '')) from++;
  return from === group.from ? group : { ...group, from };
}
