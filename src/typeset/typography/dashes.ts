import { Sign, type Signs } from '../../source/signs.ts';
import type { Conventions } from './conventions.ts';
import type { Habits } from './habits.ts';
import { DASH, DIGIT, LETTER, SPACE, WORD, kindAt, printed } from './signs.ts';

const EM = '—';
const EN = '–';

/** Every form a dash is typed in. Each begins with its sign: what stands before is looked at after
 *  it, so that the search leaps from sign to sign. */
const TYPED = /-{2,}|[–—―][-–—―]*|-(?<= -)(?= )|-(?=\uE010*["”»'’])/g;

/** A dash or hyphen at the head of a paragraph, before a word: speech in many languages. */
const SPEECH = /^(\uE010*) ?(-{1,3}|–|—|―)[ \u00A0]*(?=\uE010?[^\s\d\uE010\-–—―.])/u;

/** Sets dashes as dashes, spaced as the author spaces them all through, else as the language does. */
export function dashes(text: string, signs: Signs, rules: Conventions, own: Habits): string {
  if ((signs & (Sign.hyphen | Sign.dash)) === 0) return text;
  const spoken = rules.speechDash === undefined ? text : speech(text, rules, rules.speechDash);
  const closed = rules.closesDash && own.dash === undefined;
  const parts: string[] = [];
  let done = 0;
  for (let found = TYPED.exec(spoken); found !== null; found = TYPED.exec(spoken)) {
    const { 0: typed, index } = found;
    const end = index + typed.length;
    const spaced = isSpaced(spoken, index, end);
    const sign = isNone(spoken, index, typed)
      ? typed
      : isRange(spoken, index, typed)
        ? EN
        : dash(typed, spaced ? (own.dash ?? rules.dash) : rules.dash, closed);
    const closesUp = closed && spaced && sign !== EN && sign !== '-';
    if (sign === typed && !closesUp) continue;
    parts.push(spoken.slice(done, closesUp ? index - 1 : index), sign);
    done = closesUp ? end + 1 : end;
  }
  if (done === 0) return spoken;
  parts.push(spoken.slice(done));
  return parts.join('');
}

/** A space on each side, and a sign beyond each: at either end of a run the author's space stays. */
function isSpaced(text: string, from: number, to: number): boolean {
  return text[from - 1] === ' ' && text[to] === ' ' && from > 1 && to + 1 < text.length;
}

/** A sign that only looks like a dash, and stands as it is. */
function isNone(text: string, from: number, typed: string): boolean {
  if (typed === '-') return !isBroken(text, from) && !isBetweenWords(text, from);
  // `12 – 14`, `1912–14`: an en dash of its own right, like any that touches a letter.
  if (typed === EN) return !isBroken(text, from) && !isBetweenWords(text, from);
  // An arrow is no dash, nor is either end of a comment in markup; behind `What!` one is.
  const to = from + typed.length;
  const isOpened = text[from - 1] === '<' || text.slice(Math.max(0, from - 2), from) === '<!';
  return (typed.startsWith('-') && isOpened) || (typed.endsWith('-') && text[to] === '>');
}

/** `1914--18`: two hyphens between figures are how a typewriter writes from one to the other. */
function isRange(text: string, from: number, typed: string): boolean {
  const figures = kindAt(text, from - 1) & kindAt(text, from + typed.length) & DIGIT;
  return typed === '--' && figures !== 0;
}

/** What the typed sign is set as: the author's own dashes stay where theirs is a system. */
function dash(typed: string, usual: '—' | '–', closed: boolean): string {
  if (typed === EM) return EM;
  if (typed === EN) return closed ? EM : usual;
  return /^-{4,}$|^——/.test(typed) ? EM + EM : usual;
}

/** ` - ` between words is a dash typed as a hyphen; between figures it is a range or a sum. */
function isBetweenWords(text: string, at: number): boolean {
  if (text[at - 1] !== ' ' || text[at + 1] !== ' ') return false;
  const left = kindAt(text, printed(text, at - 1, -1));
  const right = kindAt(text, printed(text, at + 1, 1));
  const apart = ((left | right) & (SPACE | DASH)) === 0;
  return apart && !((left & DIGIT) !== 0 && (right & DIGIT) !== 0);
}

/** `“I was-”`, `‘I was -’`: speech broken off. Nobody closes a quotation after half of `twenty-one`. */
function isBroken(text: string, at: number): boolean {
  const quote = printed(text, at, 1);
  if (!/["”»'’]/.test(text.charAt(quote))) return false;
  let before = printed(text, at, -1);
  if (text.charAt(before) === ' ') before = printed(text, before, -1);
  const isWord = (kindAt(text, before) & LETTER) !== 0;
  return isWord && (kindAt(text, printed(text, quote, 1)) & WORD) === 0;
}

/** Speech that a dash opens, and the narrator's words between dashes inside it. */
function speech(text: string, rules: Conventions, space: string): string {
  const spoken = text.replace(
    SPEECH,
    (_found, seams: string, typed: string) => `${seams}${typed === EN ? EN : rules.dash}${space}`,
  );
  return rules.gluedAsides && spoken.startsWith(EM) ? asides(spoken) : spoken;
}

/** `—Hola -dijo-.`: a hyphen that touches a word on one side only is a dash typed as a hyphen. */
function asides(text: string): string {
  return text
    .replace(/ [-–—](?=[.,;:!?])/g, EM)
    .replace(/(?<=\s)[-–](?=[\p{L}¿¡(«])/gu, EM)
    .replace(/(?<=[\p{L}.!?…»)])[-–](?=[\s.,;:!?…]|$)/gu, EM);
}
