import { Beginnings } from '../../source/beginnings.ts';

/** What a letter greets and takes leave with, in the languages of the lexicon. */

const SALUTATION =
  /^["“'‘«„]*(?:(?:my|our|mon|ma|mes|mein|meine|mi|mio|mia)\s+)?(?:own\s+|very\s+)?(?:dear(?:est)?|beloved|darling|honou?red|respected|most\s+(?:noble|esteemed|honou?red|respected)|cher|ch[èe]re|chers|liebe[rs]?|liebste[rs]?|sehr\s+geehrte[rs]?|querid[oa]s?|estimad[oa]s?|muy\s+señor|car[oa]|carissim[oa]|gentile|drogi|droga|дорог\p{L}+|милост\p{L}+)\b[^"“”!?.]{0,44}(?:(?:Mr|Mrs|Ms|Dr|M|Mme|St)\.[^"“”!?.]{0,30})?[,:;!.]?(?:--|—|-)?\s*$/iu;
const TITLE_ALONE =
  /^["“'‘«„]*(?:sirs?|madam|gentlemen|ladies|monsieur|madame|messieurs|to whom it may concern|to the editor|señor(?:a|es)?|signor[ea]?)\b[^"“”!?.]{0,30}[,:;](?:--|—|-)?\s*$/iu;

/** How all of these begin; a word that one of them gains is named here too. */
const GREETS = new Beginnings(
  (
    'my our mon ma mes mein mi mio mia own very dear beloved darling honored respected most cher liebe sehr querida estimada muy caro ' +
    'gentile drogi sir madam gentlemen ladies monsieur messieurs to signor'
  ).split(' '),
);

/** What may follow the words of leave. */
const END = '[,.;:-]*(?:--|—)?["”\'’»]*$';
const START = '^["“\'‘«„]*(?:and\\s+)?';
const CLOSINGS = [
  // `I am, dear Sir,`, `Believe me, etc.`, `Ever your own`
  `${START}(?:i\\s+(?:am|remain|have the honou?r)|believe me|ever|always|as ever)\\b.{0,60}(?:yours?|servant|friend|sir|madam|dear|etc|&c|truly|faithfully|[,.-])${END}`,
  // `Yours faithfully,`, `Your affectionate son,`, `Most respectfully yours`
  `${START}(?:most\\s+|very\\s+)?(?:yours|your\\s+(?:most|very|ever|own|old|dear|loving|affectionate|obedient|humble|sincere|devoted|faithful|grateful|obliged|true|friend|servant|son|daughter|mother|father|brother|sister|husband|wife|cousin|uncle|aunt)|sincerely|faithfully|truly|respectfully|affectionately|cordially|lovingly|gratefully|obediently)\\b.{0,50}${END}`,
  // `With much love from`, `Kind regards`, `Best wishes to all`
  `${START}(?:with\\s+)?(?:all\\s+)?(?:my\\s+)?(?:much\\s+|best\\s+|kind(?:est)?\\s+|warm(?:est)?\\s+|fond(?:est)?\\s+)?(?:love|regards|wishes|affection|respects?|greetings|kisses|hugs)(?:\\s+(?:to|from|and|always)\\b.{0,30})?${END}`,
  `${START}(?:best|cheers|thanks|thank you)${END}`,
  // French, German, Spanish, Italian, Portuguese
  `${START}(?:bien\\s+à\\s+(?:vous|toi)|(?:votre|ton|ta|deine?|ihre?|euer|teu|tua|seu|sua)(?:\\s+\\p{L}+){1,2}|amicalement|cordialement|sincèrement|hochachtungsvoll|mit\\s+(?:freundlichen|besten|herzlichen)\\s+grüßen|herzlichst?|atentamente|tuy[oa]|suy[oa]|con\\s+cariño|affettuosamente|distinti\\s+saluti|atenciosamente)${END}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** How these begin. */
const TAKES_LEAVE = new Beginnings(
  (
    'and i believe ever always as most very yours sincerely faithfully truly respectfully affectionately cordially lovingly ' +
    'gratefully obediently with all my much best kind warm fond love regards wishes greetings kisses hugs cheers thanks bien ' +
    'votre ton ta deine ihre euer teu tua seu sua amicalement hochachtungsvoll mit herzlich atentamente tuyo suyo con ' +
    'affettuosamente distinti'
  ).split(' '),
);

/** Words that a signature is made of: capitals, initials, a title; no more than six. */
const NAME =
  /^["“'‘«„(]*(?:(?:the|der|die|le|la|el|il|von|van|de|of|and|und|y|et|du|from|your|née|i)\s+|\p{Lu}[\p{L}\p{M}'’.-]*(?:,?\s+|$)|&\s+){1,6}["”'’»).,]*$/u;
const POSTSCRIPT = /^["“'‘«„]*(?:P\.?\s?(?:P\.?\s?)?S\b\.?|N\.?\s?B\.)/;

/** Longest line that can be a part of a letter's frame. */
export const LONGEST_LINE = 72;
/** Longest that a name can be, or the words that stand over one. */
export const LONGEST_NAME = 48;
/** Every line of the frame but the name begins with a capital. */
const CAPITAL = /^["“'‘«„]*\p{Lu}/u;

/** Whether a line by itself greets. */
export function isSalutation(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST_LINE || GREETS.lack(line, 0) || !CAPITAL.test(line)) return false;
  return SALUTATION.test(line) || TITLE_ALONE.test(line);
}

/** Whether a line by itself takes leave. */
export function isClosing(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST_LINE || TAKES_LEAVE.lack(line, 0) || !CAPITAL.test(line)) return false;
  return CLOSINGS.some((closing) => closing.test(line));
}

/** Whether a line by itself can be a name. */
export function isSignature(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST_NAME && NAME.test(line);
}

// `R. Finch (tuba)`, `Nell (aged nine)`
const WHAT_FOR = /\s\((?=\p{Ll})[^()]{1,24}\)$/u;

/** Whether a line under words of leave is a name, perhaps with what that person is. */
export function isNameUnderLeave(text: string): boolean {
  return isSignature(text.trim().replace(WHAT_FOR, ''));
}

/** Whether a paragraph is a postscript. */
export function isPostscript(text: string): boolean {
  return POSTSCRIPT.test(text.trimStart());
}
