// This folder knows the links of a site: its toolbars, menus of chapters, buttons.

import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';
import { takeMenus, type ChapterMenu } from './chapter-menus.ts';
import { toolbarWords } from './chrome-lexicon.ts';

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
// `ADVERTISEMENT TO THE FIRST EDITION`: what prefaces were called from 1700 to 1860
const PREFACE = /^(?:advertisement|avertissement) (?:to|by|from|of|for) /i;
// `« Back`, `Next story »`
const ARROWS = /^[«‹←] | [»›→]$/g;
// `Login | Sign Up | StoryNook`
const PARTED = / \| .+ \| /;
// `Anime Books Cartoons Comics Games Misc Movies`: words alone, each with a capital
const CAPITALS = /^(?:\p{Lu}\p{L}*(?: |$))+$/u;
const SHELVES = 6;
const SEPARATED = /[|•·»«]| {2,}|\u00A0|\t| > | - .+ - /;
// `Next >`, `< Prev`, `Previous Chapter`, `« Prev  Ch 2/2`, `1 2 3 Next`, `Home | Issues | Podcast`
const NAVIGATION =
  /^(?:[<«‹←[( ]*(?:prev(?:ious)?|next)(?: (?:chapter|page|part|story))?[>»›→\]) ]*(?:ch\.? ?\d{1,4} ?(?:\/|of) ?\d{1,4}[>»›→\]) ]*)?)+$|^(?:\d{1,3} ){1,20}(?:next|>+)\s*$|^previous ?chapters ?next$|^[<«‹] ?prev {1,8}\d{1,3}\. .{1,70}$|^\d{1,3}\. .{1,70} {2,8}next ?[>»›]$|^home(?: ?\| ?[^|.!?]{2,24}){2,8}$/i;
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

/** Takes toolbars out of the lines; gives what the menu of chapters names. */
export function takeToolbars(
  lines: readonly Line[],
  isOfLibrary: boolean,
  cut: Cuts,
): ChapterMenu | undefined {
  const { ends, toolbars } = endLines(lines, cut);
  for (const at of toolbars) cut.cut(at, at + 1, WHAT);
  for (const at of repeated(lines, isOfLibrary)) cut.cut(at, at + 1, WHAT);
  return takeMenus(lines, ends, cut);
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
  // `- - - - -` near an end parts scenes; `Chapter 2: The Archive` is a heading, and so is a preface's.
  if (SENTENCE.test(text) || !LETTER.test(text)) return false;
  if (HEADING.test(text) || PREFACE.test(text)) return false;
  const { all, strong, weak } = toolbarWords(text);
  if (all < 2 || all > MOST_WORDS) return false;
  const hits = strong + weak;
  if (strong >= 2) return hits >= all * 0.6;
  if (hits < 3 || hits < all * (PARTED.test(text) ? 0.75 : 0.8)) return false;
  return (
    strong === 1 || SEPARATED.test(text) || (hits === all && all >= SHELVES && CAPITALS.test(text))
  );
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
/** A preface may be called so; a book has one, which the contents list of a library's text names too. */
const ADVERTISEMENT = /^advertisements?$/i;
const TWICE = 2;

/** Lines that come at least three times with the same words of a site. */
function repeated(lines: readonly Line[], isOfLibrary: boolean): number[] {
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
    (at.length >= TWICE && !isOfLibrary && ADVERTISEMENT.test(text))
      ? at
      : [],
  );
}

const LONGEST_REPEATED = 55;
const SITE_WORD =
  /next|prev|page|size|review|share|print|enlarge|login|log in|advert|search|index|contents|chapter|browse|skin|kudos|bookmark|comment/i;
/** What is left of the link under a picture. */
const ENLARGE = /^(?:\(?click (?:here )?to )?enlarge\)?$/i;

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
