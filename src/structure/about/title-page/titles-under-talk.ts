import type { Line } from '../../../ingest/draft.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import { isTitleLike } from '../../headings/shapes/title-shape.ts';
import { textOf, type Group } from '../../survey/layout.ts';
import { byline } from './title-lines.ts';
import { wordsAt } from './title-region.ts';

/**
 * What was said to those who got the file stands before all else in texts that authors handed round
 * themselves, over several paragraphs, and the title page is a stack of lines right under it: title, who
 * wrote it, the year of the rights. Read in novels of 1988–1995, 2026-11.
 */
const MOST_TALK = 12;
// `This is a novel which is being handed about …, similar to shareware.`
const OF_FILE =
  /\b(?:shareware|freeware|public domain|e-?text|this (?:is an? (?:electronic )?)?(?:story|novel|novella|book|text|file|document)\b(?! of (?:mine|ours))|copyright|word processors?|registration|registering)\b/iu;
// `copyright 1993-1994`, `(c) 1988 by Ada Finch`, `1988`
const RIGHTS = /^(?:©|\(c\)|copyright\b).{0,60}\d|^(?:19|20)\d\d$/iu;

/** The lines of that title page; undefined where the text has none. */
export function titleUnderTalk(
  lines: readonly Line[],
  groups: readonly Group[],
): Group | undefined {
  let isOfFile = false;
  for (const group of groups.slice(0, MOST_TALK)) {
    const from = stackIn(lines, group);
    const isUnder = from !== undefined && from > (groups[0]?.from ?? 0);
    if (isUnder && isOfFile) return { ...group, from, before: 1 };
    isOfFile ||= OF_FILE.test(textOf(lines, group));
  }
  return undefined;
}

/** The title's line, where the last lines of a group are such a stack. */
function stackIn(lines: readonly Line[], { from, to, after }: Group): number | undefined {
  const rights = to - 1;
  const title = rights - 2;
  if (title < from || after < 2 || !RIGHTS.test(wordsAt(lines, rights))) return undefined;
  if ((byline(wordsAt(lines, title + 1)) ?? '') === '') return undefined;
  if (title > from && !endsSentence(wordsAt(lines, title - 1))) return undefined;
  return isTitleLike(wordsAt(lines, title)) ? title : undefined;
}
