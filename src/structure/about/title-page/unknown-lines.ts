import { endsSentence } from '../../../source/sentence-end.ts';
import { keyOf } from '../../headings/shapes/title-key.ts';
import { lettering, settled } from '../../headings/shapes/title-shape.ts';
import type { Statement } from '../../manuscript.ts';
import type { Group } from '../../survey/layout.ts';

/** Lines of a title page that say nothing known: subtitles, and what printers put there. */

/** A stretch of the title page, and what it says: nothing, if nothing known. */
export interface Read {
  readonly from: number;
  readonly to: number;
  readonly says: Statement[];
  /** A picture that the file only names. */
  readonly isPicture?: true;
}

/** The words of a line. */
export type Words = (line: number) => string;

/** Longest line of a subtitle. */
const LONGEST_SUBTITLE = 90;
/** What a title page tells in more characters is no subtitle. */
const LONGEST_TOLD = 200;
/** Lines among a printer's that may say nothing known. */
const MOST_UNKNOWN = 3;

/** Blank lines over what begins a new page. */
const ON_PAGE = 3;

/** The end of the page with the printers' lines, or a subtitle, below the last that is known. */
export function pageEnd(
  reads: readonly Read[],
  last: number,
  foot: Group | undefined,
  words: Words,
): number {
  let end = reads[last]?.to ?? 0;
  // Under the title on a page of its own, and right over the text; a line that names the author too ends a page
  // without one: `[The Weir by Ada Finch 1918]`, two blank lines, `THE LAMP`.
  const isWhole = reads[last]?.says.some(({ about }) => about === 'author') === true;
  const isHead = (line: number): boolean =>
    line === foot?.from && foot.before >= (isWhole ? ON_PAGE - 1 : ON_PAGE);
  let isSubtitle = reads[last]?.says[0]?.about === 'title';
  let unknown = 0;
  const rest = reads.slice(last + 1);
  for (const [at, { from, to, says, isPicture }] of rest.entries()) {
    const isGiven =
      isGivenTo(words(from)) || (TO_ALONE.test(words(from)) && rest[at + 1]?.from !== to);
    // Right over a paragraph a place and a year are where and when the story begins.
    const isApart = foot === undefined || from < foot.from || foot.after >= 2;
    const isOfPage =
      says.length > 0 ||
      isPicture === true ||
      (isSubtitle && !isGiven && !isOfText(words(from)) && !isHead(from));
    if (isOfPage && isApart) {
      end = to;
      unknown = 0;
    } else if (isPicture !== true) unknown++;
    if (unknown > MOST_UNKNOWN || (unknown > 0 && isGiven)) break;
    isSubtitle = false;
  }
  return end;
}

// `To my mother`, `À Monsieur Gontran Reed`, `A mon ami GONTRAN REED`, not `TO WHICH IS ADDED`
const GIVEN =
  /^(?:to(?! (?:which|whom|be)\b)|à|a (?:mon|ma|mes)|für|dem|para|aan|in memory of|dedicated to) \p{L}/iu;
/** Whether a line says to whom the book is given, also as `_To_ Ada Finch`. */
export function isGivenTo(text: string): boolean {
  return GIVEN.test(text.replaceAll('_', ''));
}

// `To`, with room between it and the name
const TO_ALONE = /^to$/i;

/** `Dark.`: the first paragraph of a story may be as short as a subtitle. */
function isOfText(text: string): boolean {
  return endsSentence(text) && lettering(text) !== 'capitals';
}

// `and` between two titles, `Selected and Edited` over `by`, `Translated from the Russian of`
const JOINS =
  /^(?:and|or|by|of|to|with|par|et|ou|und|oder|von|y|por|e|di|da|door|en|av|och|(?:newly |freely )?(?:translated|selected|edited|arranged|collected|compiled|retold|written|illustrated)(?: and (?:edited|translated|arranged|illustrated))?(?: (?:from|out of) the \p{L}+(?: of)?)?)$/iu;

/** What leads to a name or another title, a motto in quotes, words to somebody. */
function isNoSubtitle(text: string): boolean {
  return JOINS.test(text) || /^["“«„]/.test(text) || isGivenTo(text);
}

/** What a line may say that says nothing known: the title again, what stands under it, or a
 *  printer's. */
export function saidByUnknown(at: number, reads: readonly Read[], words: Words): Statement[] {
  const value = words(reads[at]?.from ?? -1);
  // `─────` between title and name
  if (!/[\p{L}\p{N}]/u.test(value)) return [];
  const titles = reads.flatMap((read) => read.says).filter((s) => s.about === 'title');
  if (titles.some((s) => keyOf(s.value) === keyOf(value))) return [];
  let first = at;
  while (isUnderOther(reads, first)) first--;
  const field: Statement = { about: 'field', label: 'Title page', value };
  if (reads[first - 1]?.says[0]?.about !== 'title' || value.length >= LONGEST_SUBTITLE)
    return [field];
  if (first < at) return [];
  let to = at + 1;
  while (isUnderOther(reads, to)) to++;
  const lines = reads.slice(at, to).map(({ from }) => words(from));
  const whole = lines.join(' ');
  if (whole.length > LONGEST_TOLD) return [{ ...field, value: whole }];
  return isNoSubtitle(whole) ? [field] : [{ about: 'subtitle', value: settled(whole) }];
}

/** Whether a line goes on right under another that says nothing known either: `OR`, `A TALE`. */
function isUnderOther(reads: readonly Read[], at: number): boolean {
  const [above, own] = [reads[at - 1], reads[at]];
  if (above === undefined || own === undefined || above.to !== own.from) return false;
  return above.says.length === 0 && own.says.length === 0;
}
