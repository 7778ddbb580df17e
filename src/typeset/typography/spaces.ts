import type { Conventions } from './conventions.ts';

const NO_BREAK = '\u00A0';
const NARROW_NO_BREAK = '\u202F';

const ODD_SPACE = /[\t\n\r\u00A0\u202F\u2000-\u200A\u205F\u3000]| {2}/;
/** Any run of spaces, tabs and line ends becomes one space; typography sets special ones later. */
const RUN_OF_SPACES = /[ \t\n\r\u00A0\u202F\u2000-\u200A\u205F\u3000]+/g;
/** `10 000`: a no-break space inside a number is the author's. */
const IN_NUMBER = /(?<=\d)[\u00A0\u202F](?=\d{3})/g;
const KEPT = '\uE012';

/** `word ,` and `word !`: a space that no English text has before its punctuation. */
const BEFORE_POINT =
  /(?<=[\p{L}\p{N}\uE010”’])[ ]+(?=[,;:!?](?:[\s”’"'\uE010]|$)|\.(?:[\s”’"'\uE010]|$))/gu;

/** `ready.Then`: a space lost between sentences. Not `e.g.X`, `Ph.D`, addresses or file names. */
const LOST_SPACE = /(?<=[a-z\u00DF-\u00FF]{2}[.!?])(?=\p{Lu}[a-z\u00DF-\u00FF])/gu;

/** Words that hold a point and are no sentences. */
const ADDRESS = /:\/\/|www\.|@/;

/** Brings the spaces of a run to single ones, and takes out those that no text has. */
export function spaces(text: string, rules: Conventions): string {
  let result = text;
  if (ODD_SPACE.test(text)) {
    result = text.replace(IN_NUMBER, KEPT).replace(RUN_OF_SPACES, ' ').replaceAll(KEPT, NO_BREAK);
  }
  if (!rules.french && result.includes(' ')) result = result.replace(BEFORE_POINT, '');
  if (!ADDRESS.test(result)) result = result.replace(LOST_SPACE, ' ');
  return result;
}

const TITLE_BEFORE_NAME =
  /\b(Mr|Mrs|Ms|Dr|Prof|St|Rev|Capt|Lieut|Lt|Col|Gen|Sgt|Messrs|Mme|Mlle|No|Nos)\. (?=[\p{Lu}\d])/gu;
const TIME = /(\d) (?=[ap]\.?\s?m\b)/g;

const BEFORE_TALL = /[ ]*([;!?]+)(?=[\s»”)\]\uE010\u2026]|$)/g;
const BEFORE_COLON = /(?<=[\p{L}\p{N}»”)\uE010])[ ]*:(?=[\s\uE010]|$)/gu;
const AFTER_OPEN = /«[ ]*(?=\S)/g;
const BEFORE_CLOSE = /(?<=\S)[ ]*»/g;

const SINGLE_LETTER = /(?<![\p{L}\p{N}'’])([aiouwzAIOUWZkvsKVS]) (?=\p{L})/gu;

/** Sets the spaces at which a line must not end. Runs after quotes and dashes are set. */
export function noBreakSpaces(text: string, rules: Conventions): string {
  if (rules.french) return frenchSpaces(text);
  if (rules.bindsLetters) return text.replace(SINGLE_LETTER, `$1${NO_BREAK}`);
  if (!rules.language.startsWith('en')) return text;
  return text.replace(TITLE_BEFORE_NAME, `$1.${NO_BREAK}`).replace(TIME, `$1${NO_BREAK}`);
}

/** French: no-break spaces inside guillemets and before the colon, narrow ones before `; ! ?`. */
function frenchSpaces(text: string): string {
  return text
    .replace(BEFORE_TALL, (found, points: string, at: number, whole: string) => {
      const before = whole[at - 1];
      // `?!` after a dash or an opening bracket, and a seam at the very start, stand as they are.
      if (before === undefined || /[\s(«“\u2026.!?]/.test(before)) return found.trimStart();
      return `${NARROW_NO_BREAK}${points}`;
    })
    .replace(BEFORE_COLON, `${NO_BREAK}:`)
    .replace(AFTER_OPEN, `«${NO_BREAK}`)
    .replace(BEFORE_CLOSE, `${NO_BREAK}»`);
}
