import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { Edge } from '../../source/signs.ts';
import { isEnding } from '../blocks/endings.ts';
import { figureEnd } from '../blocks/figures.ts';
import type { ContentsList } from '../contents/contents-entry.ts';
import type { Span } from '../manuscript.ts';
import { layoutOf, opensFile, type Group, type Layout } from '../survey/layout.ts';
import { unframed } from './heading-frame.ts';
import { shapeOf, type Shape } from './heading-shape.ts';
import { isMarkedLine } from './marked-titles.ts';
import { namedPeers } from './named-peers.ts';
import { ownWords } from './own-words.ts';
import { isProse } from './prose.ts';
import { JOINS } from './running-titles.ts';
import { keyOf } from './title-key.ts';
import { isTitleLike, lettering } from './title-shape.ts';
import { titleStories } from './title-stories.ts';

/** A line that may be a heading, with what the page and the contents list say for it. */
export interface Candidate {
  readonly line: number;
  /** Index of its group. */
  readonly group: number;
  readonly text: string;
  readonly shape?: Shape;
  /** Blank lines above, and below the group when the line is the last of it. */
  readonly before: number;
  readonly after: number;
  /** Lines of text follow without a blank. */
  readonly run: boolean;
  readonly capitals: boolean;
  /** The file's contents list names it. */
  readonly listed: boolean;
  /** The level that an explicit format claims. */
  readonly claimed?: number;
  /** All of the line is set strong, or between signs. */
  readonly marked?: true;
  /** It is the book's own title over its text, which divides nothing but where nothing else does. */
  readonly isBookTitle?: true;
}

/** Groups longer than this that begin with a heading have the text run on after it. */
const LONGEST = 5;
const LONGEST_LABEL = 40;
const LONGEST_TITLED = 80;
const LONGEST_NUMBER = 12;
/** Lines of a title page that no blank parts from the text. */
const TITLE_LINES = 3;
// Also under a row that was drawn over it.
const ENDED = /[.!?…:"”’»*)\]—_=~-]\s*$/;
// Without a caption, which would stand under it.
const HEADPIECE = /^\s*\[illustration\]\s*$/iu;

/** What the book says of itself. */
interface Known {
  /** Its titles, folded to letters. */
  readonly titles: ReadonlySet<string>;
  /** Lines that name the author of a story. */
  readonly bylines: ReadonlySet<number>;
  /** Whether lines stand for a paragraph each where this one stands. */
  readonly isOwnParagraph: (line: number) => boolean;
}

/** What is known of single lines before they are looked at. */
interface Counted {
  /** The file's own contents list names them. */
  readonly named: ReadonlySet<number>;
  /** They count chapters with a word of this book alone. */
  readonly own: ReadonlyMap<number, Shape>;
}

/** Every line that may be a heading: told by its words, by the contents list, by a claim, or by
 *  standing alone in a wide space. */
export function candidates(
  lines: readonly Line[],
  lists: readonly ContentsList[],
  claimed: Uint8Array,
  { titles, bylines, isOwnParagraph }: Known,
): Candidate[] {
  const layout = layoutOf(lines);
  const named = new Set(lists.flatMap((list) => [...list.named]));
  const peers = namedPeers(lines);
  const own = ownWords(lines, layout.groups);
  const inList = insideOf(lists.map((list) => list.span));
  const found: Candidate[] = [];
  const bookTitles = new Set<Candidate>();
  let pictureTo = 0;
  for (const inked of layout.groups) {
    const g = layout.groupAt[inked.from] ?? 0;
    if (inList(inked.from) || bylines.has(inked.from)) continue;
    // What is engraved under a picture is of it: `[Illustration: Pl. II`, `LETTRE X]`.
    if (isBracketed(lineAt(lines, inked.from).text))
      pictureTo = figureEnd(lines, inked.from) ?? pictureTo;
    if (inked.to <= pictureTo) continue;
    const group = withRoomOverPicture(lines, inked, layout.groups[g - 1]);
    const over = withoutMatter(group, claimed, bylines);
    const head = headAlone(lines, over, isOwnParagraph);
    const first =
      claimed[over.from] === 1 ? undefined : atHead(lines, layout, head, g, { named, own });
    if (first !== undefined) {
      found.push(first);
      if (!peers.has(first.line) && isBookTitle(first, titles)) bookTitles.add(first);
    }
    // Where no blank parts paragraphs, the group is the whole text.
    for (let i = first === undefined ? group.from + 1 : over.from + 1; i < group.to; i++) {
      const isUnder = found.at(-1)?.line === i - 1;
      const inner = claimed[i] === 1 ? undefined : inside(lines, group, g, i, isUnder);
      if (inner === undefined) continue;
      found.push(isBareNumber(inner) && isOwnParagraph(i) ? { ...inner, ...ALONE } : inner);
    }
  }
  for (const c of titleStories(lines, layout, found, bookTitles)) bookTitles.delete(c);
  return found.map((c) => (bookTitles.has(c) ? { ...c, isBookTitle: true } : c));
}

/** A picture at a story's head, `[Illustration]` and a blank, stands in the room over its title. */
function withRoomOverPicture(lines: readonly Line[], group: Group, above?: Group): Group {
  if (group.before !== 1 || above === undefined || above.to - above.from > 1) return group;
  if (!HEADPIECE.test(lines[above.from]?.text ?? '')) return group;
  return { ...group, before: Math.max(group.before, above.before) };
}

/**
 * The lines of a group that may be a heading and its text, where no blank parts them from what is said
 * about the book above, or from the author's name below.
 */
function withoutMatter(group: Group, claimed: Uint8Array, bylines: ReadonlySet<number>): Group {
  let { from, to } = group;
  while (from < to - 1 && claimed[from] === 1) from++;
  if (bylines.has(to - 1)) to--;
  return { from, to, before: from > group.from ? 1 : group.before, after: group.after };
}

/**
 * The first line of a group alone, where each line is a paragraph and it is a whole heading: `2. The Lamp`
 * right above the text.
 */
function headAlone(
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
  if (shape === undefined || shape.named !== undefined || shape.titleFirst === true) return group;
  if (shape.title !== '' && !(shape.parted && isTitleLike(shape.title))) return group;
  return isOwnParagraph(from) ? { from, to: from + 1, before, after: ALONE.after } : group;
}

/** Below a title that was set strong the text may go on without a blank. */
function isLong(line: Line | undefined): boolean {
  return (line?.text.length ?? 0) > LONGEST_TITLED;
}

/** How a number stands that is a paragraph of its own, though no blank line parts paragraphs. */
const ALONE = { before: 1, after: 1, run: false } as const;

function isBareNumber({ shape }: Candidate): boolean {
  return shape?.number !== undefined && shape.word === undefined && shape.title === '';
}

/** A line as a candidate, whatever it looks like: a person said that it is a heading. */
export function candidateAt(lines: readonly Line[], line: number): Candidate {
  const { groupAt, groups } = layoutOf(lines);
  const g = groupAt[line] ?? 0;
  const group = groups[g];
  const text = unframed(lineAt(lines, line).text.trim());
  const shape = shapeOf(text);
  return {
    line,
    group: g,
    text,
    ...(shape && { shape }),
    before: group?.from === line ? group.before : 0,
    after: group?.to === line + 1 ? group.after : 0,
    run: group !== undefined && group.to > line + 1,
    capitals: lettering(text) === 'capitals',
    listed: false,
  };
}

/** The book's own title, which the contents list does not name. */
function isBookTitle({ shape, text, listed }: Candidate, titles: ReadonlySet<string>): boolean {
  return shape === undefined && !listed && titles.has(keyOf(text));
}

/** A test for lines in spans that come in order, asked in order. */
function insideOf(spans: readonly Span[]): (line: number) => boolean {
  let next = 0;
  return (line) => {
    while (next < spans.length && line >= (spans[next]?.to ?? 0)) next++;
    return next < spans.length && line >= (spans[next]?.from ?? 0);
  };
}

function atHead(
  lines: readonly Line[],
  layout: Layout,
  group: Group,
  g: number,
  { named, own }: Counted,
): Candidate | undefined {
  const line = lineAt(lines, group.from);
  const claimed = line.claim?.type === 'heading' ? line.claim.level : undefined;
  if (
    line.text.length > 240 ||
    (line.claim !== undefined && claimed === undefined && line.claim.type !== 'centered')
  )
    return undefined;
  const text = unframed(line.text);
  const listed = named.has(group.from);
  const shape = own.get(group.from) ?? shapeAsListed(text, listed);
  const single = group.to - group.from === 1;
  const marked = single && isMarkedLine(line.text);
  const alone =
    single &&
    (group.before >= 2 || marked) &&
    text.length <= 80 &&
    isTitleLike(text) &&
    !JOINS.test(text) &&
    !isBracketed(line.text);
  if (shape === undefined && !listed && claimed === undefined && !alone) return undefined;
  if (claimed !== undefined && endsStory(lines, layout, g, text)) return undefined;
  const label = shape !== undefined && shape.title === '';
  const isSaid = label || claimed !== undefined;
  if (!single && !isSaid && isProse(lines, layout, group)) return undefined;
  const whole = single || isNamedOverTwo(lines, group, shape);
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
function isBracketed(text: string): boolean {
  return text.trimStart().startsWith('[');
}

/** `12`, `XIV`, `One`, `Chapter Two`, or `Chapter Two: The Moth` where a sign parts the title. */
function isLabel(shape: Shape, text: string): boolean {
  if (shape.word === undefined)
    return shape.number !== undefined && shape.title === '' && text.length <= LONGEST_NUMBER;
  if (shape.title === '') return text.length <= LONGEST_LABEL;
  return shape.parted && shape.titleFirst === undefined && isTitleLike(shape.title);
}

/** A heading within lines that no blank parts: one that follows a finished line, or a `1` under `PART ONE`. */
function inside(
  lines: readonly Line[],
  group: Group,
  g: number,
  i: number,
  isUnderHeading: boolean,
): Candidate | undefined {
  const line = lineAt(lines, i);
  const claimed = line.claim?.type === 'heading' ? line.claim.level : undefined;
  if (
    claimed === undefined &&
    (line.text.length > LONGEST_TITLED ||
      (line.edges & Edge.smallFirst) !== 0 ||
      !/^\s*[\p{Lu}\d~#*=[-]/u.test(line.text))
  )
    return undefined;
  const text = unframed(line.text);
  const shape = shapeOf(text);
  const above = lines[i - 1]?.text ?? '';
  const label = shape !== undefined && isLabel(shape, line.text);
  // Where no blank parts paragraphs, the title page may stand right above the first chapter.
  const opens = i - group.from <= TITLE_LINES && opensFile(group);
  const isFirst = isUnderHeading && shape?.word === undefined && shape?.title === '';
  if (claimed === undefined && !(label && (opens || isFirst || ENDED.test(above))))
    return undefined;
  return {
    line: i,
    group: g,
    text,
    ...(shape && { shape }),
    before: 0,
    after: i + 1 === group.to ? group.after : 0,
    run: i + 1 < group.to,
    capitals: lettering(text) === 'capitals',
    listed: false,
    ...(claimed !== undefined && { claimed }),
  };
}
