/** Lines with which letters and diaries begin and end. */

const MONTH =
  '(?:jan(?:uary|uar|vier)?|f[ée]b(?:ruary|ruar|rier)?|m(?:ar(?:ch|s)?|ärz)|apr(?:il)?|ma[iy]|june?|juni|juin|jul[iy]|juillet|aug(?:ust)?|août|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember|embre)?|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro|maj|augusti|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const ORDINAL = '(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?)';

/** `1871`, and the year that a novel does not tell: `17—`, `18--`, `187*`. */
const YEAR = '\\d{2,4}(?:[-–—_*]{1,4})?';

// `MAY 4.`, `April 8th`, `3rd October, 1871.`, `le 12 avril 1857`
const DATE = new RegExp(
  `^(?:(?:${DAY}),?\\s+)?(?:the\\s+|le\\s+|den\\s+|am\\s+|el\\s+)?(?:${MONTH}\\.?,?\\s+(?:the\\s+)?${ORDINAL}|${ORDINAL}\\s+(?:of\\s+|de\\s+)?${MONTH}\\.?)(?:,?\\s+(?:de\\s+)?${YEAR})?[.,:]?$`,
  'iu',
);
// `Wednesday`, `Saturday morning`, `Sunday, half-past nine`
const WEEKDAY = new RegExp(
  `^(?:the (?:next|same) )?(?:${DAY})(?:[,\\s]+[\\p{L}\\d ,-]{1,30})?[.,:]?$`,
  'iu',
);
const ENDS_WITH_DATE = new RegExp(
  `\\b${MONTH}\\.?\\s+${ORDINAL}(?:,?\\s+${YEAR})?[.,:]?$|\\b${ORDINAL}\\s+(?:de\\s+)?${MONTH}\\.?(?:,?\\s+(?:de\\s+)?${YEAR})?[.,:]?$`,
  'iu',
);
const SALUTATION =
  /^(?:to|dear|my dear(?:est)?|cher|chère|lieber|liebe|querid[oa]|caro|cara)\s+\p{Lu}.*$/iu;

/** Whether the line is a date and nothing else. */
export function isDate(text: string): boolean {
  return text.length <= 48 && DATE.test(text.trim());
}

/** Whether the line is a day of the week, perhaps with the hour. */
export function isWeekday(text: string): boolean {
  return text.length <= 48 && WEEKDAY.test(text.trim());
}

/** Whether the line dates a letter or an entry: a date, a day, a place with a date. */
export function isDateline(text: string): boolean {
  if (text.length > 70) return false;
  const trimmed = unslanted(text.trim());
  if (WEEKDAY.test(trimmed)) return true;
  return /\d/.test(trimmed) && (DATE.test(trimmed) || ENDS_WITH_DATE.test(trimmed));
}

// `June, 1896`, `Octubre-Diciembre, 1898`, `Christmas, 1896`
const MONTH_OF_YEAR = new RegExp(
  `^(?:(?:${MONTH}\\.?)(?:\\s?[-–—]{1,2}\\s?${MONTH}\\.?)?|christmas|easter|spring|summer|autumn|winter)(?:,| de| of)? \\d{4}\\.?$`,
  'iu',
);

/** Whether the line is a day and nothing else, or a month of a year. */
export function isDayOrMonth(text: string): boolean {
  if (!/\d/.test(text) || text.length > 48) return false;
  const bare = unslanted(text);
  return DATE.test(bare) || MONTH_OF_YEAR.test(bare);
}

/** `_Paris, ce 3 août 17**._` */
function unslanted(text: string): string {
  return /^_[^_]*_\.?$/.test(text) ? text.replaceAll('_', '') : text;
}

/** Whether the line opens a letter: its date or whom it is to. */
export function isLetterLine(text: string): boolean {
  return isDateline(text) || (text.length <= 70 && SALUTATION.test(text.trim()));
}
