import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { isEnding } from '../../blocks/endings.ts';
import { opensFile, type Group, type Layout } from '../../survey/layout.ts';
import { isMarkedLine } from '../called/marked-titles.ts';
import { ALONE, LONGEST_LABEL, LONGEST_TITLED, type Candidate } from '../heading-candidate.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { shapeOf, type Shape } from '../shapes/heading-shape.ts';
import { isProse } from '../shapes/prose.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';
import { JOINS } from '../titles/running-titles.ts';

/** The first line of a group as a heading: alone, over another, or over the text that goes on below it. */

/** Groups longer than this that begin with a heading have the text run on after it. */
const LONGEST = 5;

/** What is known of single lines before they are looked at. */
export interface Counted {
  /** The file's own contents list names them. */
  readonly named: ReadonlySet<number>;
  /** They count chapters with a word of this book alone. */
  readonly own: ReadonlyMap<number, Shape>;
  /** They name the author of a story, so that a title is right above. */
  readonly bylines: ReadonlySet<number>;
}

/**
 * The first line of a group alone, where each line is a paragraph and it is a whole heading: `2. The Lamp`
 * right above the text.
 */
export function headAlone(
  lines: readonly Line[],
  group: Group,
  isOwnParagraph: (line: number) => boolean,
): Group {
  const { from, to, before } = group;
  const { text } = lineAt(lines, from);
  if (to - from === 1 || before === 0 || text.length > LONGEST_TITLED) return group;
  if (isMarkedLine(text) && (isOwnParagraph(from) || isLong(lines[from + 1])))
    return { from, to: from + 1, before, after: ALONE.after };
  const shape = shapeOf(unframed(text));
  if (shape === undefined || shape.titleFirst === true) return group;
  if (shape.named !== undefined && shape.named.place !== 'body') return group;
  if (shape.title !== '' && !(shape.parted && isTitleLike(shape.title))) return group;
  return isOwnParagraph(from) ? { from, to: from + 1, before, after: ALONE.after } : group;
}

/** Below a title that was set strong the text may go on without a blank. */
function isLong(line: Line | undefined): boolean {
  return (line?.text.length ?? 0) > LONGEST_TITLED;
}

/** The first line of a group as a candidate, if it may be a heading. */
export function headOf(
  lines: readonly Line[],
  layout: Layout,
  group: Group,
  g: number,
  { named, own, bylines }: Counted,
): Candidate | undefined {
  const line = lineAt(lines, group.from);
  if (line.text.length > LONGEST_LINE || !mayBeHeading(line)) return undefined;
  const claimed = line.claim?.type === 'heading' ? line.claim.level : undefined;
  const text = unframed(line.text);
  const listed = named.has(group.from);
  const shape = own.get(group.from) ?? shapeAsListed(text, listed) ?? framedNumber(line.text, text);
  const single = group.to - group.from === 1;
  const marked = single && isMarkedLine(line.text);
  const shouted = !single && isShouted(lines, group);
  const hasRoom = group.before >= 2 || marked || bylines.has(group.to);
  const alone = (single || shouted) && hasRoom && mayStandAlone(line.text, text);
  if (shape === undefined && !listed && claimed === undefined && !alone) return undefined;
  if (claimed !== undefined && endsStory(lines, layout, g, text)) return undefined;
  const isSaid = shape?.title === '' || claimed !== undefined;
  if (!single && !isSaid && isProse(lines, layout, group)) return undefined;
  const whole = single || shouted || isNamedOverTwo(lines, group, shape);
  if (group.to - group.from > LONGEST && !(isSaid && text.length <= LONGEST_LABEL))
    return undefined;
  return {
    line: group.from,
    group: g,
    text,
    ...(shape && { shape }),
    before: group.before,
    after: whole ? group.after : 0,
    run: !whole,
    capitals: lettering(text) === 'capitals',
    listed,
    ...(claimed !== undefined && { claimed }),
    ...(marked && { marked }),
  };
}

/** Characters of a line with all that frames a heading. */
const LONGEST_LINE = 240;

/** Whether a format says nothing of a line, or nothing else of it than that it is a heading. */
function mayBeHeading({ claim }: Line): boolean {
  return claim === undefined || claim.type === 'heading' || claim.type === 'centered';
}

/** Whether a line that says nothing of itself is a heading by standing in room. */
function mayStandAlone(line: string, text: string): boolean {
  if (text.length > LONGEST_TITLED || !isTitleLike(text)) return false;
  return !JOINS.test(text) && !isBracketed(line);
}

/** Blank lines over a title that goes on over several lines. */
const WIDE = 3;
const MOST_SHOUTED = 3;

/** `A FUNERAL SPEECH`, and under it `BY WAY OF EPILOGUE`: all in capitals, in wide room. */
function isShouted(lines: readonly Line[], { from, to, before, after }: Group): boolean {
  if (before < WIDE || after < 1 || to - from > MOST_SHOUTED) return false;
  return lines
    .slice(from, to)
    .every(({ text, claim }) => claim === undefined && lettering(text) === 'capitals');
}

const LONGEST_SMALL = 6;
const SMALL_FRAMED = /^\s*([-–—])\s?[ivx]{1,6}\s?\1\s*$/;

/** `-ii-`, a section under `-II-`: small letters count nothing but in a frame, or with a stop behind them. */
function framedNumber(line: string, bare: string): Shape | undefined {
  if (bare.length > LONGEST_SMALL || !SMALL_FRAMED.test(line)) return undefined;
  return shapeOf(`${bare}.`);
}

/** What the contents list names whole is a title, also with a count behind it: `The Lamp, Pt 1`. */
function shapeAsListed(text: string, listed: boolean): Shape | undefined {
  const shape = shapeOf(text);
  return listed && shape?.titleFirst === true ? undefined : shape;
}

/** `PREFACE`, and under it `TO THE SECOND EDITION`. */
function isNamedOverTwo(lines: readonly Line[], { from, to }: Group, shape?: Shape): boolean {
  if (to - from !== 2 || shape?.named === undefined || shape.title !== '') return false;
  return shapeOf(`${shape.label} ${unframed(lineAt(lines, to - 1).text)}`)?.named !== undefined;
}

/** `## The End` with nothing of its own below: writers mark the last line as they mark headings. */
function endsStory(lines: readonly Line[], { groups }: Layout, g: number, text: string): boolean {
  const next = groups[g + 1];
  if (!isEnding(text)) return false;
  return next === undefined || opensFile(next) || lines[next.from]?.claim?.type === 'heading';
}

/** `[Illustration]`, `[The mill by night.]`: shown, or said by whoever made the file. */
export function isBracketed(text: string): boolean {
  return text.trimStart().startsWith('[');
}
