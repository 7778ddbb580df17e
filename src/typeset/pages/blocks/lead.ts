import type { Block, Paragraph } from '../../../book/book.ts';
import type { Fount } from '../lines/fount.ts';
import type { SetLine } from '../lines/galley.ts';
import type { Run } from '../lines/line.ts';
import { runsOf } from './inline-runs.ts';
import type { Frame, Stick } from './stick.ts';
import type { TypeStyle } from './type-styles.ts';

/** How a chapter's first words are lifted out of the text. */
interface LeadIn {
  /** Quotation marks and brackets before the first letter. */
  readonly marks: string;
  readonly letter: string;
  /** The rest of the first words, set in small capitals. */
  readonly words: string;
  /** What of the first run is left. */
  readonly rest: string;
}

/** `“It had rained`: signs, a letter, the rest of its word. */
const FIRST_LETTER = /^([“‘„‚«‹"'(¿¡[]*\u00a0?\u202f?)(\p{Lu})(.*)$/su;
/** At most so many words in small capitals, and not beyond the first pause. */
const LEAD_WORDS = 4;
const SHORTEST_LEAD = 5;
const PAUSE = /[,;:.!?…—–][”’"']?$/;

/** Sets the first paragraph of a chapter as the design wants it. */
export function setLead(
  paragraph: Paragraph,
  next: Block | undefined,
  stick: Stick,
  frame: Frame,
): void {
  const { design, tree } = stick.shop;
  const element = tree.add('P', frame.element);
  const inner = { ...frame, element };
  const type: TypeStyle = { size: frame.size, italic: frame.italic };
  const runs = runsOf(paragraph.children, type, { ...stick.shop, element });
  const lead = { runs, style: { indent: 0, origin: paragraph.origin } };
  const cap = design.lead === 'drop-cap' && setDropCap(lead.runs, lead.style, next, stick, inner);
  if (cap) return;
  const words = design.lead === 'plain' ? runs : smallCapLead(runs, stick, type);
  stick.paragraph(words, inner, lead.style);
}

/** Cuts the lead-in off the first run: whole words, not beyond the first pause. */
function leadIn(text: string): LeadIn | undefined {
  const match = FIRST_LETTER.exec(text);
  if (match === null) return undefined;
  const [, marks = '', letter = '', after = ''] = match;
  const words = leadLength(after);
  return { marks, letter, words: after.slice(0, words), rest: after.slice(words) };
}

function leadLength(text: string): number {
  let end = 0;
  for (let count = 0; count < LEAD_WORDS; count++) {
    const space = text.indexOf(' ', end === 0 ? 0 : end + 1);
    if (space < 0) return count === 0 ? text.length : end;
    end = space;
    // `Mr.` alone is no phrase.
    if (end >= SHORTEST_LEAD && PAUSE.test(text.slice(0, end))) break;
  }
  return end;
}

/** The first words in small capitals, whatever sign they begin with. */
function smallCapLead(runs: readonly Run[], stick: Stick, type: TypeStyle): Run[] {
  const [first, ...others] = runs;
  if (first === undefined || first.element !== undefined) return [...runs];
  const length = leadLength(first.text);
  if (length === 0) return [...runs];
  const setting = stick.shop.styles.setting({ ...type, smallCaps: 'mixed', tracking: 30 });
  return [
    { ...first, text: first.text.slice(0, length), setting },
    { ...first, text: first.text.slice(length) },
    ...others,
  ];
}

interface Cap {
  readonly rows: number;
  readonly width: number;
  readonly lines: readonly SetLine[];
}

/** Sets the paragraph with a drop cap, if its beginning and its length allow one. */
function setDropCap(
  runs: readonly Run[],
  style: { indent: number; origin?: Paragraph['origin'] },
  next: Block | undefined,
  stick: Stick,
  frame: Frame,
): boolean {
  const [first, ...others] = runs;
  const lead = first === undefined || first.element !== undefined ? undefined : leadIn(first.text);
  if (first === undefined || lead === undefined) return false;
  const { styles, format } = stick.shop;
  if (hangs(lead.letter, styles.fount({ size: 1, lining: true }))) return false;
  const setting = styles.setting({ size: frame.size, smallCaps: 'mixed', tracking: 30 });
  const alone = lead.words === '' || lead.words.startsWith(' ');
  const text = [
    { ...first, text: lead.words.trimStart(), setting },
    { ...first, text: lead.words === '' ? lead.rest.trimStart() : lead.rest },
    ...others,
  ].filter((run) => run.text !== '');
  const follows = next?.type === 'paragraph' && next.role === undefined;
  for (const rows of format.rows > 20 ? [3, 2] : [2]) {
    const cap = dropCap(lead, rows, alone, stick, frame);
    stick.standBeside(cap.rows, cap.width);
    const lines = stick.compose(text, frame, style).length;
    if (lines < rows && !(follows && lines > 0)) continue;
    const at = stick.galley.rows.length;
    stick.paragraph(text, frame, style);
    const row = stick.galley.rows[at]!;
    stick.galley.rows[at] = { ...row, lines: [...cap.lines, ...row.lines] };
    return true;
  }
  stick.standBeside(0, 0);
  return false;
}

/** The share of its height by which a letter may hang below its line. */
const MOST_HANGING = 0.12;

/** `J` and `Q` of many faces hang so far down that, large, they would strike the line below. */
function hangs(letter: string, fount: Fount): boolean {
  return fount.ink(letter).foot > MOST_HANGING * fount.capHeight;
}

/** The letter so large that it stands on its last row and ends level with the first row's small
 *  capitals; quotation marks before it hang in the margin. */
function dropCap(lead: LeadIn, rows: number, alone: boolean, stick: Stick, frame: Frame): Cap {
  const { styles, format } = stick.shop;
  const drop = (rows - 1) * format.leading;
  const fount = styles.fount({ size: 1, lining: true });
  const top = ((fount.xHeight + (fount.capHeight - fount.xHeight) * 0.35) * frame.size) / 1000;
  const size = ((drop + top) * 1000) / fount.capHeight;
  const setting = styles.setting({ size, lining: true, hyphenate: false });
  const { letter } = lead;
  const { left, right } = fount.ink(letter);
  const [line] = stick.compose([{ text: letter, setting }], frame, { align: 'left' });
  const cap: SetLine = {
    line: { ...line!, spaceAfter: alone },
    x: frame.left - (left * size) / 1000 - line!.x,
    drop,
    element: frame.element,
  };
  const width = ((right - left) * size) / 1000 + frame.size * (alone ? 0.36 : 0.2);
  if (lead.marks === '') return { rows, width, lines: [cap] };
  const markSize = frame.size * 1.6;
  const text = lead.marks.trimEnd();
  const mark = styles.setting({ size: markSize, hyphenate: false });
  const [hung] = stick.compose([{ text, setting: mark }], frame, { align: 'left' });
  const quote: SetLine = {
    line: { ...hung!, spaceAfter: false },
    x: frame.left - hung!.width - hung!.x - frame.size * 0.12,
    drop: frame.size * 0.42,
    element: frame.element,
  };
  return { rows, width, lines: [quote, cap] };
}
