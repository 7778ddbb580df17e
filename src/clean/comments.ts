import type { Line } from '../ingest/draft.ts';
import { isBlank, lineAt } from '../ingest/line.ts';
import { fits, rule } from '../ingest/rule.ts';
import type { Cuts } from './cuts.ts';
import { KUDOS_END } from './site-lines.ts';

/**
 * What readers wrote under a story on its page. It begins with a line that counts or asks for
 * comments, and is full of replies and dates; where the author goes on in the comments, all stays.
 */
const BEGINS =
  /^(?:comments?(?: ?\(\d+\))?:?|\(?(?:read|view) (?:all )?\d+ comments?\)?.{0,60}|\(\d+ comments?\)(?: ?[-–—|] ?\(?(?:post|leave|read)\b.{0,40})?|\d+ comments?\b.{0,60}|post (?:a )?(?:new )?comment|leave a (?:comment|reply)|reviews? ?\(\d+\))$/i;
const GATE = rule(/^\s*\(?(?:comment|read|view|post|leave|review|\d)/i, { begins: 'crvpl0' });
const SIGN =
  /^\(?(?:reply|thread|parent|expand|link)\b.{0,60}$|^.{1,80}\b(?:on chapter \d+|says:|said:|wrote:)(?: .{0,60})?$|\b\d{1,2}:\d{2} ?(?:[ap]m|utc)\b|\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b|^last edited\b|^(?:guest|anonymous)\b.{0,40}$|^report(?: (?:abuse|comment))?$/i;
const CHAPTER = /^\W*(?:chapter|part)\s+(?:\d+|[IVXL]+)\b/i;
const GOES_ON = /\b(?:continued|cont['’]?d|part \d+|rest|more) (?:is )?in (?:the )?comments?\b/i;
const LOOKED_AT = 16;
const LEAST_SIGNS = 2;
const SHORT = 500;
const WHAT = 'the comments of readers';

/** Takes everything from the first comments on out, when they are comments. */
export function takeComments(lines: readonly Line[], cut: Cuts): void {
  for (let at = Math.floor(lines.length / 3); at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (line.text.length > SHORT || !begins(line)) continue;
    if (!areComments(lines, at)) continue;
    if (!goesOn(lines, at)) cut.cut(at, lines.length, WHAT);
    return;
  }
}

/** The first look costs little, for it is taken at every line of a book. */
function begins(line: Line): boolean {
  const { text } = line;
  if (text.endsWith('!') && KUDOS_END.test(text)) return true;
  return fits(line, GATE) && BEGINS.test(text.trim());
}

function areComments(lines: readonly Line[], from: number): boolean {
  let seen = 0;
  let signs = 0;
  for (let at = from + 1; at < lines.length && seen < LOOKED_AT; at++) {
    if (isBlank(lines[at])) continue;
    seen++;
    if (SIGN.test(lineAt(lines, at).text.trim())) signs++;
  }
  return signs >= LEAST_SIGNS;
}

/** The author goes on below, in a comment or in another chapter. */
function goesOn(lines: readonly Line[], from: number): boolean {
  const above = lines.slice(Math.max(0, from - LOOKED_AT), from);
  if (above.some(({ text }) => GOES_ON.test(text))) return true;
  return lines.slice(from).some(({ text }) => text.length < SHORT && isHeading(text));
}

function isHeading(text: string): boolean {
  return CHAPTER.test(text) && !/\d{1,2}:\d{2}|\bago\b/.test(text);
}
