import type { HeadField, Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';
import { folded } from '../pages/page-words.ts';
import { stretches, textOf, type Stretch } from '../paragraphs.ts';

/**
 * A later post of a story begins with what its first post has said: the title, who wrote it, the number
 * of the post, where the rest of the head is, and a row that parts all this from the text.
 */

// `Headers and disclaimers in part 1.`, `Disclaimers etc. in part one`, `Notes, warnings: see part I`
const IN_FIRST =
  /^[([*]*(?:(?:all |the |usual )?(?:headers?|disclaimers?|notes?|warnings?|summary|info(?:rmation)?|details)(?:,? (?:and|&|etc\.?)|[,/&])? ?){1,4}(?:are |is |can be found |:? ?see )?(?:in |on )?(?:part|chapter|post) (?:\d{1,2}|one|i)[.)\]*]*$/i;
// `For headers, see part 1.`, `Part 2 of 2. Standard disclaimers apply.`: no story opens with these words
const SPEAKS_OF_HEAD =
  /\bdisclaimers? (?:still )?appl(?:y|ies)[.)\]*]*$|^[([*]*for (?:the |all )?(?:headers?|disclaimers?)\b.{0,30},? see (?:part|chapter|post) \S{1,8}$/i;
const LONGEST = 80;
const ROW = /^\s*[-=_~*]{3,}\s*$/;
/** A row with nothing else of a head over it is the head's when it goes across the page; a short one parts scenes. */
const ACROSS = /^\s*[-=_]{20,}\s*$/;
// `TITLE: The Quiet Mill`: sorted later, with the other fields
const FIELD = /^\p{Lu}[\p{L}'’ /-]{1,24}: ?\S/u;
// `THE QUIET MILL (cont.)`, `The Quiet Mill, continued`
const CONTINUED = /[\s,([–—-]+(?:cont(?:['’]d|inued|\.)?)[.)\]]*$/i;
const ADDRESS = /^\W{0,2}[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W{0,2}$/;
// `Part two`, `(2/2)`, `Chapter 2 of 3`
const COUNT =
  /^[([]?(?:part|post|pt\.?)\s+(?:\d{1,2}|\p{L}{3,6})(?:\s*(?:of|\/)\s*\S{1,6})?[.)\]]?$/iu;
/** Stretches of lines at the top of a post that are looked at. */
const MOST = 8;
const SHORTEST_TITLE = 4;

/** What the headers of all posts say of the story: its title is what their subjects have in common. */
export interface Posted {
  readonly subjects: readonly string[];
  readonly sender: string;
  readonly first: Stretch;
}

/** What the messages of a file say, and where the text of the first stands. */
export function postedIn(fields: readonly (readonly HeadField[])[], first: Stretch): Posted {
  const said = (label: string, of: readonly HeadField[]): string =>
    folded(of.find((field) => field.label === label)?.value ?? '');
  return {
    subjects: fields.map((of) => said('Subject', of)),
    sender: said('From', fields[0] ?? []),
    first,
  };
}

/** Takes out at the top of a message what the first has said. */
export function takeHeadOfPost(
  lines: readonly Line[],
  body: Stretch,
  posted: Posted,
  cut: Cuts,
): void {
  let isHead = false;
  let isTitled = false;
  let seen = 0;
  for (const stretch of stretches(lines, body.from, body.to)) {
    if (cut.isCut(stretch.from)) continue;
    if (++seen > MOST) return;
    const text = textOf(lines, stretch);
    if (text.length <= LONGEST && (IN_FIRST.test(text) || SPEAKS_OF_HEAD.test(text))) {
      cut.cut(stretch.from, stretch.to, 'where the head of the story is');
      isHead = true;
    } else if (isTitleAgain(lines, stretch, posted)) {
      cut.cut(stretch.from, stretch.to, 'the title and the author, as over the first post');
      isHead = isTitled = true;
    } else if (isTitled && COUNT.test(text) && !isCounted(lines, posted.first)) {
      cut.cut(stretch.from, stretch.to, 'the number of a post');
    } else if ((isHead ? ROW : ACROSS).test(text)) {
      cut.cut(stretch.from, stretch.to, 'the row under the head of a post');
    } else if (FIELD.test(text)) takePointer(lines, stretch, cut);
    else if (!(seen > 1 && ROW.test(text))) return;
  }
}

// `The rest was in part 1.`, `All of it as in post one`
const POINTS = /\b(?:part|chapter|post) (?:1|one|i)[.)\]*!]*\s*$/i;

/** Longest field that no wrapped line goes on under. */
const WHOLE = 50;

/** The last line under fields, whatever it says of the first post: `Everything as before, see part 1.` */
function takePointer(lines: readonly Line[], { from, to }: Stretch, cut: Cuts): void {
  const { text } = lineAt(lines, to - 1);
  if (to - from < 2 || text.length > LONGEST || FIELD.test(text) || !POINTS.test(text)) return;
  if (lineAt(lines, to - 2).text.length > WHOLE) return;
  cut.cut(to - 1, to, 'where the head of the story is');
}

/** Each line is the title, who wrote it, both, or the sender's address; with them the number of the post. */
function isTitleAgain(
  lines: readonly Line[],
  { from, to }: Stretch,
  { subjects, sender, first }: Posted,
): boolean {
  const isTitle = (text: string): boolean => {
    const key = /\d/.test(text) ? '' : folded(text.replace(CONTINUED, ''));
    return key.length >= SHORTEST_TITLE && subjects.every((subject) => holds(subject, key));
  };
  const isSender = (text: string): boolean => {
    const key = folded(text);
    return key.length >= SHORTEST_TITLE && holds(sender, key);
  };
  const isSaid = ({ text }: Line): boolean => {
    if (text.length > LONGEST) return false;
    if (to - from > 1 && COUNT.test(text.trim())) return !isCounted(lines, first);
    const by = /(?:^|\s)by\s/i.exec(text);
    if (ADDRESS.test(text.trim())) return true;
    if (by === null) return isTitle(text);
    const title = text.slice(0, by.index);
    return (title.trim() === '' || isTitle(title)) && isSender(text.slice(by.index + by[0].length));
  };
  return lines.slice(from, to).every((line) => isBlank(line) || isSaid(line));
}

/** `Part one` over the first post: then the numbers are headings. */
function isCounted(lines: readonly Line[], { from, to }: Stretch): boolean {
  let seen = 0;
  for (const stretch of stretches(lines, from, to)) {
    if (++seen > MOST) return false;
    if (COUNT.test(lineAt(lines, stretch.from).text.trim())) return true;
  }
  return false;
}

/** Whether the words stand among others, whole. */
function holds(all: string, words: string): boolean {
  return ` ${all} `.includes(` ${words} `);
}
