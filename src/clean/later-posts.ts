import type { Line } from '../ingest/draft.ts';
import type { Cuts } from './cuts.ts';
import { stretches, textOf, type Stretch } from './paragraphs.ts';

/**
 * A later post of a story begins with what a list asked for: where the head of the story is, and a row
 * that parts this from the text. The first post, whose head goes on over its row, has neither.
 */

// `Headers and disclaimers in part 1.`, `Disclaimers etc. in part one`, `Notes, warnings: see part I`
const IN_FIRST =
  /^[([*]*(?:(?:all |the |usual )?(?:headers?|disclaimers?|notes?|warnings?|summary|info(?:rmation)?|details)(?:,? (?:and|&|etc\.?)|[,/&])? ?){1,4}(?:are |is |can be found |:? ?see )?(?:in |on )?(?:part|chapter|post) (?:\d{1,2}|one|i)[.)\]*]*$/i;
const LONGEST = 80;
const ROW = /^\s*[-=_~*]{3,}\s*$/;
/** A row without a pointer over it is the head's when it goes across the page; a short one parts scenes. */
const ACROSS = /^\s*[-=_]{20,}\s*$/;

/** Takes both out at the top of a message. */
export function takeHeadOfPost(lines: readonly Line[], body: Stretch, cut: Cuts): void {
  let isPointed = false;
  for (const stretch of stretches(lines, body.from, body.to)) {
    if (cut.isCut(stretch.from)) continue;
    const text = textOf(lines, stretch);
    if (!isPointed && text.length <= LONGEST && IN_FIRST.test(text)) {
      cut.cut(stretch.from, stretch.to, 'where the head of the story is');
      isPointed = true;
      continue;
    }
    if ((isPointed ? ROW : ACROSS).test(text))
      cut.cut(stretch.from, stretch.to, 'the row under the head of a post');
    return;
  }
}
