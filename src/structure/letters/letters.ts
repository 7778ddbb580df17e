import { isBlank } from '../../ingest/line.ts';
import { claimedLines } from '../findings-index.ts';
import type { Container, Findings, Leaf, Manuscript, Recognizer } from '../manuscript.ts';
import { indent, isFull, width } from '../survey/ink.ts';
import { layoutOf, type Group } from '../survey/layout.ts';
import { regionAt, type Region } from '../survey/survey.ts';
import {
  isClosing,
  isNameUnderLeave,
  isPostscript,
  isSalutation,
  isSignature,
  LONGEST_LINE,
  LONGEST_NAME,
} from './letter-lexicon.ts';
import { isDateline } from './letter-lines.ts';

/** Paragraphs that a letter may have, and lines; a longer one is a chapter. */
const MOST_PARAGRAPHS = 60;
const MOST_LINES = 12 * MOST_PARAGRAPHS;
/** Lines from a dateline to the salutation that follows it. */
const NEAR = 5;
/** Lines from the words of leave to the name under them. */
const UNDER = 3;
/** Columns from the margin at which dates and names stand, and from where a paragraph begins. */
const SHIFT = 10;
const SHIFT_FROM_PARAGRAPH = 8;
/** Columns by which a name stands further right than the lines above it, and how many of these. */
const FURTHER = 6;
const LINES_ABOVE = 8;

type Part = 'dateline' | 'salutation' | 'closing' | 'signature';

interface Mark {
  readonly part: Part;
  readonly line: number;
}

/**
 * Finds letters by their frame: place and date, greeting, leave-taking, name. The frame keeps its
 * lines; what stands between is prose.
 */
export const letters: Recognizer = {
  name: 'letters',
  recognize: (manuscript, known) => {
    const marks = frameLines(manuscript, known);
    const framed = letterSpans(manuscript, known, marks);
    const leaves = marks
      .filter((mark, m) => isKept(manuscript, mark, marks[m - 1], marks[m + 1], framed))
      .map(leafOf);
    return {
      leaves: [...known.leaves, ...leaves],
      containers: [...known.containers, ...framed],
    };
  },
};

/** Lines of letter frames, in order. */
function frameLines(manuscript: Manuscript, known: Findings): Mark[] {
  const claimed = claimedLines(manuscript.lines.length, known);
  const marks: Mark[] = [];
  for (const group of layoutOf(manuscript.lines).groups) {
    const region = regionAt(manuscript.survey, group.from);
    for (let line = group.from; line < group.to; line++) {
      if (claimed[line] === 1) continue;
      const part = partAt(manuscript, group, line, region, marks.at(-1));
      if (part !== undefined) marks.push({ part, line });
    }
  }
  return marks;
}

function partAt(
  { lines }: Manuscript,
  group: Group,
  line: number,
  region: Region,
  last: Mark | undefined,
): Part | undefined {
  const text = lines[line]?.text ?? '';
  // Nearly every line of prose fills its measure, and is none.
  if (isFilled(text, region) && line < group.to - 1) return undefined;
  if (width(text) - indent(text) > LONGEST_LINE || !standsAlone(lines, group, line, region))
    return undefined;
  if (isSalutation(text)) return stepsBack(lines, group, line) ? undefined : 'salutation';
  if (isUnderLeave(last, line) && isNameUnderLeave(text)) return 'signature';
  if (isClosing(text) && isLow(lines, group, line, region)) return 'closing';
  if (last !== undefined && isOpening(last) && leavesWithName(lines, group, line)) return 'closing';
  if (isDateline(text) && (line === group.from || isShifted(text, region))) return 'dateline';
  return isFarRight(lines, group, line, region) && isSignature(text) ? 'signature' : undefined;
}

/** Whether a name may stand here: under words of leave, or right under another name. */
function isUnderLeave(last: Mark | undefined, line: number): boolean {
  if (last === undefined) return false;
  const since = line - last.line;
  return last.part === 'closing' ? since <= UNDER : last.part === 'signature' && since === 1;
}

function isFilled(text: string, region: Region): boolean {
  return region.wrapped && width(text) > region.width - 6 && !isShifted(text, region);
}

/** Whether the line ends where its writer wanted it to. */
function standsAlone(
  lines: Manuscript['lines'],
  group: Group,
  line: number,
  region: Region,
): boolean {
  const text = lines[line]?.text ?? '';
  if (!region.wrapped || isShifted(text, region)) return true;
  const above = lines[line - 1]?.text ?? '';
  const below = lines[line + 1]?.text ?? '';
  const begins =
    line === group.from || isShifted(above, region) || !isFull(above, text, region.width - 4);
  const ends = line === group.to - 1 || !isFull(text, below, region.width - 4);
  return begins && ends;
}

/**
 * Whether a short line that ends with a comma stands over a name, and the two end their group: in a
 * letter that was opened they take leave in whatever words (`In haste, as ever,` over `Ada`).
 */
function leavesWithName(lines: Manuscript['lines'], group: Group, line: number): boolean {
  if (line !== group.to - 2 || group.to - group.from > 3) return false;
  const text = lines[line]?.text.trim() ?? '';
  return (
    text.length <= LONGEST_NAME &&
    /^\p{Lu}.*,$/u.test(text) &&
    isNameUnderLeave(lines[line + 1]?.text ?? '')
  );
}

/** `Beloved scholar, tamed by thee,` over a line set in and one that is not: a poem greets, too. */
function stepsBack(lines: Manuscript['lines'], group: Group, line: number): boolean {
  if (line + 2 >= group.to) return false;
  const [own = 0, next = 0, third = 0] = [line, line + 1, line + 2].map((at) =>
    indent(lines[at]?.text ?? ''),
  );
  return next > own && third === own;
}

/** A leave-taking stands at the end of its group, or alone. */
function isLow(lines: Manuscript['lines'], group: Group, line: number, region: Region): boolean {
  if (line >= group.to - 3) return true;
  return isShifted(lines[line]?.text ?? '', region);
}

/** Set towards the right, where dates and names stand. */
function isShifted(text: string, region: Region): boolean {
  return indent(text) - region.margin >= Math.max(SHIFT, (region.lead ?? 0) + SHIFT_FROM_PARAGRAPH);
}

/** The last line of a group, further right than all the others. */
function isFarRight(
  lines: Manuscript['lines'],
  group: Group,
  line: number,
  region: Region,
): boolean {
  const text = lines[line]?.text ?? '';
  if (line !== group.to - 1 || line === group.from || !isShifted(text, region)) return false;
  const column = indent(text) - FURTHER;
  for (let i = Math.max(group.from, line - LINES_ABOVE); i < line; i++)
    if (indent(lines[i]?.text ?? '') > column) return false;
  return !text.trimEnd().endsWith(',');
}

/** Letters that have both a beginning and an end. */
function letterSpans(
  manuscript: Manuscript,
  known: Findings,
  marks: readonly Mark[],
): Extract<Container, { kind: 'letter' }>[] {
  const walls = wallsOf(manuscript, known);
  const found: Extract<Container, { kind: 'letter' }>[] = [];
  let end = 0;
  let last = -1;
  for (let m = 0; m < marks.length; m++) {
    const opening = marks[m];
    if (opening === undefined || !isOpening(opening)) continue;
    // Openings that follow each other closely have one end.
    if (m >= end) {
      end = openingsEnd(marks, m);
      last = lastOfClose(marks, end);
    }
    const close = marks[last];
    if (close === undefined || !fits(manuscript, walls, opening.line, close.line)) continue;
    found.push({
      kind: 'letter',
      from: opening.line,
      to: withPostscript(manuscript, close.line + 1),
      rule: 'letters/frame',
      certainty: 0.85,
    });
    m = last;
  }
  return found;
}

/** The index after the openings that follow each other closely from `m` on. */
function openingsEnd(marks: readonly Mark[], m: number): number {
  let end = m + 1;
  while (isOpening(marks[end]) && near(marks[end], marks[end - 1])) end++;
  return end;
}

/** The index of the last mark of the leave-taking that begins at `m`; -1 where there is none. */
function lastOfClose(marks: readonly Mark[], m: number): number {
  if (m >= marks.length || isOpening(marks[m])) return -1;
  let last = m;
  while (last + 1 < marks.length && !isOpening(marks[last + 1])) {
    if (!near(marks[last + 1], marks[last])) break;
    last++;
  }
  return last;
}

function isOpening(mark: Mark | undefined): boolean {
  return mark?.part === 'dateline' || mark?.part === 'salutation';
}

function near(mark: Mark | undefined, before: Mark | undefined): boolean {
  return mark !== undefined && before !== undefined && mark.line - before.line <= NEAR;
}

/** How many headings and breaks stand before each line: letters cross none. */
function wallsOf({ lines }: Manuscript, { leaves, containers }: Findings): Int32Array {
  const walls = new Int32Array(lines.length + 1);
  for (const leaf of leaves) if (leaf.kind === 'heading') walls[leaf.from + 1] = 1;
  for (const { from, to } of containers) {
    walls[from] = 1;
    walls[to] = 1;
  }
  for (let i = 1; i < walls.length; i++) walls[i] = (walls[i] ?? 0) + (walls[i - 1] ?? 0);
  return walls;
}

function fits({ lines }: Manuscript, walls: Int32Array, from: number, to: number): boolean {
  const { groupAt } = layoutOf(lines);
  const paragraphs = (groupAt[to] ?? 0) - (groupAt[from] ?? 0);
  return paragraphs <= MOST_PARAGRAPHS && to - from <= MOST_LINES && walls[from] === walls[to + 1];
}

/** A postscript belongs to its letter. */
function withPostscript({ lines }: Manuscript, to: number): number {
  let at = to;
  while (at < lines.length && at - to < 3 && isBlank(lines[at])) at++;
  if (!isPostscript(lines[at]?.text ?? '')) return to;
  while (at < lines.length && !isBlank(lines[at])) at++;
  return at;
}

/** Outside a letter a leave-taking is believed with its name, or when it stands to the right. */
function isKept(
  { lines, survey }: Manuscript,
  { part, line }: Mark,
  before: Mark | undefined,
  after: Mark | undefined,
  framed: readonly Container[],
): boolean {
  if (isOpening({ part, line }) || isShifted(lines[line]?.text ?? '', regionAt(survey, line)))
    return true;
  if (part === 'closing' && after?.part === 'signature' && after.line - line <= UNDER) return true;
  if (part === 'signature' && before?.part === 'closing' && line - before.line <= UNDER)
    return true;
  return isInside(framed, line);
}

/** Whether a letter holds the line; the letters are in order and apart. */
function isInside(framed: readonly Container[], line: number): boolean {
  let low = 0;
  let high = framed.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const letter = framed[middle];
    if (letter === undefined || letter.from > line) high = middle - 1;
    else if (letter.to <= line) low = middle + 1;
    else return true;
  }
  return false;
}

function leafOf({ part, line }: Mark): Leaf {
  const kind = part === 'closing' ? 'signature' : part;
  return { kind, from: line, to: line + 1, rule: `letters/${part}`, certainty: 0.8 };
}
