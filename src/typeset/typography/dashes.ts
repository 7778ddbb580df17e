import type { Conventions } from './conventions.ts';
import type { Habits } from './habits.ts';

const EM = '—';

/** Every form a dash is typed in; an arrow (`-->`, `<--`) is none, nor is a rule of the page. */
const TYPED = /(?<![<!-])(\s?)(-{2,}|―|[–—](?:-|[–—])*)(\s?)(?![->])/g;

/** ` - ` between words: a dash typed as a hyphen. */
const SPACED_HYPHEN = /(?<=[^\s\d\uE010]|\d\uE010?) - (?=[^\s\d-])/g;

/** `“I was-”`: speech broken off. The hyphen of `twenty-` before a quotation mark is no dash, but
 *  nobody closes a quotation after half a number. */
const BROKEN_OFF = /(?<=\p{L})[-–](?=["”»](?:[\s\uE010]|$))/gu;

/** A dash or hyphen at the head of a paragraph, before a word: speech in many languages. */
const SPEECH = /^(\uE010*)[ ]?(?:-{1,3}|–|—|―)[ \u00A0]*(?=[\uE010]?["“«¿¡(…\p{L}])/u;

/** Sets dashes as dashes, spaced as the author spaces them all through, else as the language does. */
export function dashes(text: string, rules: Conventions, own: Habits): string {
  if (!/[-–—―]/.test(text)) return text;
  const spoken = rules.speechDash === undefined ? text : speech(text, rules.speechDash);
  const closed = rules.dash === 'closed' && !own.spacedDashes;
  return spoken
    .replace(TYPED, (found, before: string, sign: string, after: string, at: number) => {
      // An en dash between spaces is a dash in a text that does not space its dashes; one between
      // figures is a range, and in a spaced text it is the author's own dash.
      if (sign === '–' && !(closed && before !== '' && after !== '')) return found;
      const long = /^-{4,}$|^——/.test(sign) ? EM + EM : EM;
      // At either end of a run, and after an opening mark, the author's own space stays.
      const edge = at === 0 || at + found.length === spoken.length;
      return closed && !edge && before !== '' && after !== '' ? long : before + long + after;
    })
    .replace(SPACED_HYPHEN, closed ? EM : ` ${EM} `)
    .replace(BROKEN_OFF, EM);
}

function speech(text: string, space: string): string {
  return text.replace(SPEECH, (_found, seams: string) => `${seams}${EM}${space}`);
}
