import type { Line } from '../../ingest/draft.ts';
import { hasInk, indexesOf, lineAt } from '../../ingest/line.ts';
import { Beginnings } from '../../source/beginnings.ts';
import type { Cuts } from '../cuts.ts';
import { toolbarWords } from './chrome-lexicon.ts';

/**
 * Links and labels that a page shows one under the other. Each alone could be the author's word;
 * several in a row, or one beside what is a site's already, are the page's.
 */
const LINKS = new Set(
  (
    'home|just in|betas|story|discover|create|log in|login|log out|sign up|sign in|register|browse|search|about|fandoms|faq|help|contact|menu|more|' +
    'skip header|user login|printer|main content|skip to content|skip to main content|user navigation|site navigation|work header|footer|actions|' +
    'chapter|chapter index|chapter list|full-page index|fiction page|reader options|fiction index|fiction|fictions|table of contents|index|' +
    'bookmark|bookmarks|add bookmark|comments|comment|kudos|kudos ♥|share|download|subscribe|vote|report|report abuse|edit|reply|' +
    'advertisement|remove|remove ads|follow author|follow|favorite|favourite|review|reviews|post comment|post a comment|' +
    'link|tell someone|track this|next|prev|previous|next chapter|previous chapter|top|↑ top|back to top|print|print version|printer friendly|' +
    "promoted stories|you'll also like|you’ll also like|get notified|start reading|add to favorites|send feedback|" +
    'send private message|rate this story|tweet|like|pin it|email|forum|forums|community|stories|authors|categories|' +
    'donate|donate now|reblog|rss|privacy policy|terms of service|hide|show|collapse|expand|settings|text size|font size|close'
  ).split('|'),
);
// `Comments (12)`, `Current mood: tired`, `1.2K 45 12`, `1 2 3 4 5`, `Home > Stories > Fantasy`, `© 2019 A Site. All rights reserved.`
const SHAPES =
  /^(?:\||(?:current (?:mood|music|location)|entry tags): ?.{1,80}|(?:comments?|reviews?|kudos|likes?|share) ?[(:]? ?[\d,.]+[KM]?\)?|[\d.,]+[KM]?(?: +[\d.,]+[KM]?){2,5}|Home(?: ?[>»|/] ?[^>»|/.!?]{2,30}){1,5}|Support ["“].{1,100}["”]|note: you can type in the comment box.{0,40}|(?:©|\(c\)|copyright)[^.]{0,80}(?:\. ?)?all rights reserved\.?)$/i;
/** How all of these begin; a word that the shapes gain is named here too. */
const BEGINNINGS = new Beginnings([
  ...LINKS,
  ...'current entry comment review kudos like share home support note copyright'.split(' '),
]);
const LONGEST = 120;
const LEAST_IN_ROW = 3;
/** So far from a file's ends do pages show their links; the middle of a file is the story's. */
const REACH = 40;
const WHAT = 'links of the page that the story was saved from';

/** Takes rows of links out near both ends of the file, and around what is a site's between them. */
export function takeLinkLines(lines: readonly Line[], cut: Cuts): void {
  const wordy = indexesOf(lines, hasInk);
  const last = Math.max(wordy.length - REACH, Math.ceil(wordy.length / 2));
  const first = Math.min(REACH, last);
  takeRows(lines, wordy.slice(0, first), isLink, cut);
  takeRows(lines, wordy.slice(last), isFootLink, cut);
  const middle = wordy.slice(first, last);
  // A copy of several pages has the site's lines in its middle; a row without one is the story's.
  for (const row of rowsAround(lines, middle, cut)) takeRow(lines, row, cut, Infinity);
}

/** Takes the links of each row that is long enough, or beside what is a site's already. */
function takeRows(
  lines: readonly Line[],
  wordy: readonly number[],
  isLinkLine: (text: string) => boolean,
  cut: Cuts,
): void {
  let row: number[] = [];
  for (const at of wordy) {
    if (cut.isCut(at) || isLinkLine(lineAt(lines, at).text)) row.push(at);
    else if (row.length > 0) {
      takeRow(lines, row, cut, LEAST_IN_ROW);
      row = [];
    }
  }
  takeRow(lines, row, cut, LEAST_IN_ROW);
}

/** The rows with a line of the site in them: what is beside none is not looked at. */
function rowsAround(lines: readonly Line[], wordy: readonly number[], cut: Cuts): number[][] {
  const isCut = (i: number): boolean => cut.isCut(wordy[i] ?? -1);
  const isOfRow = (i: number): boolean =>
    isCut(i) || (i >= 0 && i < wordy.length && isLink(lineAt(lines, wordy[i] ?? -1).text));
  const rows: number[][] = [];
  for (let i = 0; i < wordy.length; i++) {
    if (!isCut(i)) continue;
    let from = i;
    while (isOfRow(from - 1)) from--;
    while (isOfRow(i + 1)) i++;
    rows.push(wordy.slice(from, i + 1));
  }
  return rows;
}

function takeRow(
  lines: readonly Line[],
  row: readonly number[],
  cut: Cuts,
  leastInRow: number,
): void {
  const isNoTitle = (at: number): boolean => {
    const text = lineAt(lines, at).text.trim();
    return / /.test(text) || toolbarWords(text).strong > 0;
  };
  const links = row.filter((at) => !cut.isCut(at));
  // `Home` alone under a line of the site may be the story's title; between two it is a link.
  const inside = cut.isCut(row[0] ?? 0) && cut.isCut(row.at(-1) ?? 0);
  const beside = links.length < row.length && (inside || links.length > 1 || links.some(isNoTitle));
  if (links.length >= leastInRow || beside) {
    for (const at of links) cut.cut(at, at + 1, WHAT);
  }
}

export function isLink(raw: string): boolean {
  if (raw.length > LONGEST || BEGINNINGS.lack(raw, 0)) return false;
  const text = raw.trim();
  return LINKS.has(text.toLowerCase()) || SHAPES.test(text);
}

// Under a post: `Tags: fic, lighthouse`, `#my writing #ficlet`, `1,204 notes`; `Go`, the button of a menu
const FOOT =
  /^(?:go|(?:entry )?tags: .{1,100}|#[\p{L}\d][^#]{0,40}(?: #[\p{L}\d][^#]{0,40})+|[\d.,]+[KM]? notes|last (?:updated|modified|revised):? .{4,40})$/iu;

function isFootLink(raw: string): boolean {
  return isLink(raw) || (raw.length <= LONGEST && FOOT.test(raw.trim()));
}
