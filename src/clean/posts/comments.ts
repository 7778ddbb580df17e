import type { HeadField, Line } from '../../ingest/draft.ts';
import { hasInk, indexesOf, inkFrom, isBlank, lineAt } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';
import { siteField } from '../site-field.ts';

/**
 * A story that was told in answer to a post, copied with the page of the board: over all the board’s
 * name, then how many liked the post, and over each answer how many liked that, with who wrote it. The first
 * answer is the story; what others wrote below it, and short thanks, are not.
 */
const WHAT = 'what the board put around a post';
const ANSWER = 'what readers wrote under the story';
const BOARD = /^\s*\/?r\/\w{2,30}(?:\s|$)/;
// `793 Upvotes`, `122 comments sorted by`, `View all comments`
const COUNTED =
  /^\s*(?:[\d.,]+k? (?:upvotes?|points?)|[\d.,]+k? comments?(?: sorted by.{0,12})?|view all comments|sorted by)\s*$/i;
// `u/nell_reed Sep 12 '14`, `u/nell_reed 3y ago`
const WRITER =
  /^\s*\/?u\/(?<name>[\w-]{2,30})(?: (?:\p{L}{3} \d{1,2} ['’]\d\d|\d{1,2} ?\p{L}{1,6}\.?(?: ago)?|OP|[•·]))*\s*$/u;
const LIKES = /^\s*[-\d.,]{1,7}k?\s*$/i;
const LONGEST = 80;
/** Characters of an author’s thanks. */
const THANKS = 300;

/** Takes all that is the board’s and its readers’. */
export function takeComments(lines: readonly Line[], cut: Cuts): HeadField[] {
  const top = lines.findIndex(hasInk);
  if (top < 0 || !BOARD.test(lineAt(lines, top).text)) return [];
  const isShort = (line: Line): boolean => hasInk(line) && line.text.length <= LONGEST;
  for (const at of indexesOf(lines, (line) => isShort(line) && COUNTED.test(line.text)))
    cut.cut(at, at + 1, WHAT);
  const writers = indexesOf(lines, (line) => isShort(line) && WRITER.test(line.text));
  const [first] = writers;
  if (first === undefined) return [];
  const author = nameAt(lines, first);
  writers.forEach((at, i) => {
    const from = likesOver(lines, at);
    const to = i + 1 < writers.length ? likesOver(lines, writers[i + 1] ?? 0) : lines.length;
    cut.cut(from, at + 1, WHAT);
    const isStory =
      i === 0 || (nameAt(lines, at) === author && lengthOf(lines, at + 1, to) > THANKS);
    if (!isStory) cut.cut(at + 1, to, ANSWER);
  });
  return [siteField('Author', lineAt(lines, first), author)];
}

function nameAt(lines: readonly Line[], at: number): string {
  return WRITER.exec(lineAt(lines, at).text)?.groups?.['name'] ?? '';
}

/** The line with how many liked an answer, over who wrote it. */
function likesOver(lines: readonly Line[], writer: number): number {
  let at = writer - 1;
  while (at >= 0 && isBlank(lines[at])) at--;
  return at >= 0 && LIKES.test(lineAt(lines, at).text) ? at : writer;
}

function lengthOf(lines: readonly Line[], from: number, to: number): number {
  let length = 0;
  for (let at = inkFrom(lines, from); at < to; at++) length += lines[at]?.text.length ?? 0;
  return length;
}
