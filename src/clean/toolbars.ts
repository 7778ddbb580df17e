import type { Line } from '../ingest/draft.ts';
import { isBlank, lineAt } from '../ingest/line.ts';
import { Sign } from '../source/signs.ts';
import { toolbarWords } from './chrome-lexicon.ts';
import type { Cuts } from './cuts.ts';

/**
 * Toolbars, menus and link lines of the site a page was copied from: few words, all of them a
 * site's, no sentence. They stand at the ends of a file, or come again on every page of it.
 */
const WHAT = 'a toolbar or menu of the site that the story was saved from';

const AT_ENDS = 25;
const MOST_WORDS = 14;
const LONGEST = 160;
/** A sentence ends; a quotation speaks. */
const SENTENCE = /[.!?…]["”’)]?$|["“”«»]|[,;]\s/;
const LETTER = /\p{L}/u;
const HEADING = /^(?:chapter|part|book|volume) (?:\d{1,4}|[IVXLC]+)\s?[:.–—-]\s?\p{L}/iu;
// `« Back`, `Next story »`
const ARROWS = /^[«‹←] | [»›→]$/g;
const SEPARATED = /[|•·»«]| {2,}|\u00A0|\t| > | - .+ - /;
// `Next >`, `< Prev`, `Previous Chapter`, `« Prev  Ch 2/2`, `1 2 3 Next`, `Home | Issues | Podcast`
const NAVIGATION =
  /^(?:[<«‹←[( ]*(?:prev(?:ious)?|next)(?: (?:chapter|page|part|story))?[>»›→\]) ]*(?:ch\.? ?\d{1,4} ?(?:\/|of) ?\d{1,4}[>»›→\]) ]*)?)+$|^(?:\d{1,3} ){1,20}(?:next|>+)\s*$|^previous ?chapters ?next$|^home(?: ?\| ?[^|.!?]{2,24}){2,8}$/i;
// `[First] | [Previous] | [Next]`
const BRACKETED = /^(?:\[[^\]]{2,30}\][ |]*){2,10}$/;
const TO_NEIGHBOUR = /\[(?:first|prev(?:ious)?|next)\b/i;
// `Previous Log     Next Log     Index for Logs 31-60`
const GAPPED = /^(?=.*\bprevious\b)(?=.*\bnext\b)(?:\S+(?: \S+){0,4}(?: {3,}|$)){2,6}$/i;
// `Page 2 of 3`, `Page 1 of 2  1 2 Next >`
const PAGE = /^page \d{1,4} of \d{1,4}(?: {1,4}(?:\d{1,3}|next|>+|»))*$/i;
// `- Text Size +`, `Font Size A- A+`
const SIZES = /^\W*(?:text|font) size\b.{0,60}$/i;
const SHAPES = [GAPPED, NAVIGATION, SIZES, PAGE];
/** What each of these shapes holds; one look tells that nearly every line is none. */
const NAVIGATES = /prev|next|size|page|home|>/i;
// `1. First Things 2. Second Thoughts`, `1. Lamp2. Moth`
const MENU_ENTRY = /(?<!\d)(\d{1,3})\. ?(?=\S)/g;

/** Takes toolbars out of the lines. */
export function takeToolbars(lines: readonly Line[], cut: Cuts): void {
  const { ends, toolbars } = endLines(lines, cut);
  for (const at of toolbars) cut.cut(at, at + 1, WHAT);
  for (const at of repeated(lines)) cut.cut(at, at + 1, WHAT);
  takeMenus(lines, ends, cut);
}

/** Takes out paths of places, when what stands around them is a site's already. */
export function takePaths(lines: readonly Line[], cut: Cuts): void {
  if (!cut.isEmpty) takeBetween(lines, endLines(lines, cut).ends, cut);
}

/** Every word of the line is a site's. */
export function isToolbar(raw: string): boolean {
  if (raw.length > LONGEST) return false;
  const text = raw.trim().replace(ARROWS, '');
  if (BRACKETED.test(text) && TO_NEIGHBOUR.test(text)) return true;
  if (NAVIGATES.test(text) && SHAPES.some((shape) => shape.test(text))) return true;
  // `- - - - -` near an end parts scenes, and `Chapter 2: The Archive` is a heading.
  if (SENTENCE.test(text) || !LETTER.test(text) || HEADING.test(text)) return false;
  const { all, strong, weak } = toolbarWords(text);
  if (all < 2 || all > MOST_WORDS) return false;
  const hits = strong + weak;
  if (strong >= 2) return hits >= all * 0.6;
  return hits >= 3 && hits >= all * 0.8 && (strong === 1 || SEPARATED.test(text));
}

/**
 * The lines near either end of the file, as indexes in order. What is a site's does not count, so
 * that the ends reach as far in a file that has been cleaned.
 */
function endLines(lines: readonly Line[], cut: Cuts): { ends: number[]; toolbars: number[] } {
  const toolbars: number[] = [];
  const counts = (at: number): boolean => {
    if (cut.isCut(at)) return false;
    const isOne = isToolbar(lineAt(lines, at).text);
    if (isOne) toolbars.push(at);
    return !isOne;
  };
  const first: number[] = [];
  let seen = 0;
  for (let at = 0; at < lines.length && seen < AT_ENDS; at++) {
    if (isBlank(lines[at])) continue;
    first.push(at);
    if (counts(at)) seen++;
  }
  const last: number[] = [];
  seen = 0;
  for (let at = lines.length - 1; at > (first.at(-1) ?? -1) && seen < AT_ENDS; at--) {
    if (isBlank(lines[at])) continue;
    last.push(at);
    if (counts(at)) seen++;
  }
  return { ends: [...first, ...last.toReversed()], toolbars };
}

const OFTEN = 3;
/** A preface may be called so, but a book has one. */
const ADVERTISEMENT = /^advertisements?$/i;
const TWICE = 2;

/** Lines that come at least three times with the same words of a site. */
function repeated(lines: readonly Line[]): number[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at < lines.length; at++) {
    const { text } = lineAt(lines, at);
    if (text.length > LONGEST_REPEATED || text.length < 4 || !SITE_WORD.test(text)) continue;
    const key = text.trim();
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return [...places].flatMap(([text, at]) =>
    (at.length >= OFTEN && (isToolbar(text) || ENLARGE.test(text))) ||
    (at.length >= TWICE && ADVERTISEMENT.test(text))
      ? at
      : [],
  );
}

const LONGEST_REPEATED = 55;
const SITE_WORD =
  /next|prev|page|size|review|share|print|enlarge|login|log in|advert|search|index|contents|chapter|browse|skin|kudos|bookmark|comment/i;
/** What is left of the link under a picture. */
const ENLARGE = /^(?:\(?click (?:here )?to )?enlarge\)?$/i;

// Under a menu: the buttons that make the text smaller and larger.
const PLUS_MINUS = /^[+-](?: {1,2}[+-]){1,3}$/;
// `1. The Weir2. The Lamp`: no author runs a list together so.
const RUN_TOGETHER = /[\p{L}!?)](?=\d{1,3}\. ?\p{Lu})/u;
const COUNTS_ABOVE = /^\s*(?:By:|Rated:|Words:)\s/;

/** Chapter menus: numbered entries on one line, beside another toolbar or the word Next. */
function takeMenus(lines: readonly Line[], ends: readonly number[], cut: Cuts): void {
  for (const at of ends) {
    const { text, signs } = lineAt(lines, at);
    if (cut.isCut(at - 1) && PLUS_MINUS.test(text.trim())) cut.cut(at, at + 1, WHAT);
    if ((signs & Sign.digit) === 0 || text.length > 2000 || cut.isCut(at)) continue;
    const numbers = [...text.matchAll(MENU_ENTRY)].map((match) => Number(match[1]));
    const rises =
      numbers.length >= 2 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1);
    if (!rises || numbers[0] !== 1) continue;
    const beside = cut.isCut(at - 1) || cut.isCut(at + 1) || /\b(?:next|prev)\b/i.test(text);
    const isBare = !/[.!?]["”]?\s*$/.test(text) && COUNTS_ABOVE.test(lines[at - 1]?.text ?? '');
    if (
      beside ||
      isBare ||
      (RUN_TOGETHER.test(text) && isAgain(lines, ends, at)) ||
      namesHeading(lines, text)
    )
      cut.cut(at, at + 1, WHAT);
  }
}

/** The page shows its menu over the text and under it. */
function isAgain(lines: readonly Line[], ends: readonly number[], at: number): boolean {
  const text = lineAt(lines, at).text.trim();
  return ends.some((other) => other !== at && lineAt(lines, other).text.trim() === text);
}

/** `1. The Weir 2. The Lamp 3. The Oil` right under `Chapter 1: The Weir`: the page has a title of each. */
function namesHeading(lines: readonly Line[], text: string): boolean {
  if (text.length > LONGEST * 4 || /[.!?,;]["”]?\s*$/.test(text)) return false;
  const entries = new Set(text.split(MENU_NUMBER).map((entry) => entry.trim()));
  return lines.some((line) => {
    const title = HEADED.exec(line.text)?.[1];
    return title !== undefined && entries.has(title);
  });
}

const MENU_NUMBER = /(?<!\d)\d{1,3}\. ?(?=\S)/;
// `Chapter 1: The Weir`
const HEADED = /^\s*Chapter \d{1,3}\s?[:.–-]\s?(\S.{1,80}?)\s*$/;

/** A path of places (`Misc  Original Fiction`, `Site | Motto`) among the toolbars at the top. */
function takeBetween(lines: readonly Line[], ends: readonly number[], cut: Cuts): void {
  for (const at of ends.slice(0, AT_ENDS)) {
    if (cut.isCut(at) || !cut.isCut(at + 1)) continue;
    // The arrows of a path close quotations elsewhere.
    const text = (lines[at]?.text ?? '').trim().replaceAll(' » ', ' > ');
    const isFirst = at === ends[0];
    if (!isFirst && !cut.isCut(at - 1)) continue;
    if (text.length > 80 || SENTENCE.test(text)) continue;
    if (/ [|»>] /.test(text) || (!isFirst && / {2,}/.test(text))) cut.cut(at, at + 1, WHAT);
  }
}
