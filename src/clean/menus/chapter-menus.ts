import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt, madeAt, withClaim } from '../../ingest/line.ts';
import { Sign } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';

/**
 * Menus of chapters: numbered entries on one line or under one another, beside another toolbar, the word Next, or what
 * else shows that a page has them. What they name are the headings of the chapters below.
 */
const WHAT = 'a menu of chapters of the site that the story was saved from';
const LONGEST = 2000;

// `1. First Things 2. Second Thoughts`, `1. Lamp2. Moth`
const MENU_ENTRY = /(?<!\d)(\d{1,3})\. ?(?=\S)/g;
const BETWEEN = /(?<!\d)\d{1,3}\. ?(?=\S)/;
// Under a menu: the buttons that make the text smaller and larger.
const PLUS_MINUS = /^[+-](?: {1,2}[+-]){1,3}$/;
// `1. The Weir2. The Lamp`: no author runs a list together so.
const RUN_TOGETHER = /[\p{L}!?)](?=\d{1,3}\. ?\p{Lu})/u;
// Over a menu: `By: nell`, `Fiction Rated: K - English - Chapters: 8 - Words: 2,136`
const COUNTS_ABOVE =
  /^\s*(?:By:|Rat(?:ed|ing):|Words:)\s|(?:^|[-–|•·])\s*Chapters: \d{1,4} ?[-–|•·] ?Words: \d/;
const SENTENCE_END = /[.!?,;]["”]?\s*$/;
// What stands before the first entry, and behind the last.
const ARROWS = /^\W*(?:prev\b)?\W*|\s*(?:next\b)?[^\p{L}\p{N}!?.)’'"”]*$/giu;

/** The titles that a menu has, each with nothing but its words, and where the menu stands. */
export interface ChapterMenu {
  readonly at: number;
  readonly titles: ReadonlySet<string>;
}

/** Takes the menus out of the lines near either end; gives what the first of them names. */
export function takeMenus(
  lines: readonly Line[],
  ends: readonly number[],
  cut: Cuts,
): ChapterMenu | undefined {
  let first = takeColumn(lines, ends, cut);
  for (const at of ends) {
    const { text, signs } = lineAt(lines, at);
    if (cut.isCut(at - 1) && PLUS_MINUS.test(text.trim())) cut.cut(at, at + 1, WHAT);
    if ((signs & Sign.digit) === 0 || text.length > LONGEST || cut.isCut(at)) continue;
    if (!counts(text) || !isMenu(lines, ends, at, cut)) continue;
    cut.cut(at, at + 1, WHAT);
    first ??= { at: lineAt(lines, at).number, titles: new Set(titlesIn(text)) };
  }
  return first;
}

// `1. The Weir`, alone in its line
const ENTRY = /^\s*(\d{1,3})\. (?=\S)(?:.{0,80}[^.,;])?$/;
// `Next >`, `« Prev   Next »`
const BUTTONS = /^\W*(?:(?:next|prev(?:ious)?)\b\W*){1,2}$/i;
const FEWEST = 2;

/** A menu with its entries under one another, right under what the page counts or over its buttons. */
function takeColumn(
  lines: readonly Line[],
  ends: readonly number[],
  cut: Cuts,
): ChapterMenu | undefined {
  const textAt = (at: number): string => lines[at]?.text ?? '';
  for (const from of ends) {
    if (ENTRY.exec(textAt(from))?.[1] !== '1') continue;
    let to = from + 1;
    while (ENTRY.exec(textAt(to))?.[1] === String(to - from + 1)) to++;
    const isOfPage = COUNTS_ABOVE.test(textAt(from - 1)) || BUTTONS.test(textAt(to));
    if (to - from < FEWEST || !isOfPage) continue;
    cut.cut(from, BUTTONS.test(textAt(to)) ? to + 1 : to, WHAT);
    const titles = lines.slice(from, to).flatMap(({ text }) => titlesIn(text));
    return { at: lineAt(lines, from).number, titles: new Set(titles) };
  }
  return undefined;
}

/** From 1 on, without a gap. */
function counts(text: string): boolean {
  const numbers = [...text.matchAll(MENU_ENTRY)].map((match) => Number(match[1]));
  return numbers.length >= 2 && numbers.every((n, i) => n === i + 1);
}

function isMenu(lines: readonly Line[], ends: readonly number[], at: number, cut: Cuts): boolean {
  const { text } = lineAt(lines, at);
  if (cut.isCut(at - 1) || cut.isCut(at + 1) || /\b(?:next|prev)\b/i.test(text)) return true;
  if (SENTENCE_END.test(text)) return false;
  if (hasCountsAbove(lines, at)) return true;
  return (RUN_TOGETHER.test(text) && isAgain(lines, ends, at)) || namesHeading(lines, text);
}

/** Some sites set their summary between what they count and the menu. */
function hasCountsAbove(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text ?? '';
  if (COUNTS_ABOVE.test(above)) return true;
  return SUMMARY.test(above) && COUNTS_ABOVE.test(lines[at - 2]?.text ?? '');
}

const SUMMARY = /^\s*Summary:\s/;

/** The page shows its menu over the text and under it. */
function isAgain(lines: readonly Line[], ends: readonly number[], at: number): boolean {
  const text = lineAt(lines, at).text.trim();
  return ends.some((other) => other !== at && lineAt(lines, other).text.trim() === text);
}

// `Chapter 1: The Weir`
const HEADED = /^\s*Chapter \d{1,3}\s?[:.–-]\s?(\S.{1,80}?)\s*$/;

/** `1. The Weir 2. The Lamp 3. The Oil` by `Chapter 1: The Weir`: the page has a title of each. */
function namesHeading(lines: readonly Line[], text: string): boolean {
  const titles = new Set(titlesIn(text));
  return lines.some((line) => {
    const title = HEADED.exec(line.text)?.[1];
    return title !== undefined && titles.has(title.toLowerCase());
  });
}

function titlesIn(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((entry) => entry.replace(ARROWS, '').trim().toLowerCase())
    .filter((entry) => entry.length > 2);
}

/** Below a menu the lines that it names are headings, though nothing else tells. */
export function headedByMenu(
  lines: readonly Line[],
  menu: ChapterMenu | undefined,
): readonly Line[] {
  if (menu === undefined) return lines;
  const open = new Set(menu.titles);
  const places: number[] = [];
  for (let at = 0; at < lines.length && open.size > 0; at++) {
    const { text, number, claim } = lineAt(lines, at);
    if (number < menu.at || claim !== undefined || !isBlank(lines[at - 1])) continue;
    if (text.length > LONGEST_TITLE) continue;
    const title = text.trim().replace(OWN_NUMBER, '').toLowerCase();
    if (open.delete(title)) places.push(at);
  }
  return madeAt(lines, places, (line) => withClaim(line, { type: 'heading', level: 2 }));
}

const LONGEST_TITLE = 120;
// `2. The Lamp`, as the menu has it
const OWN_NUMBER = /^\d{1,3}\. ?/;
