import type { Line } from '../../ingest/draft.ts';
import { folded } from '../headings/shapes/numerals.ts';

/** The commonest short words of each language, without accents; those of two languages vote for both. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to a in that he it was his you with for had but not she at is her they from',
  fr: 'le la les et de des un une que qui il elle ne pas dans est pour ce se sur au du avec lui etait',
  de: 'der die das und ich nicht ein eine er sie es zu den mit ist war von dem sich auf auch wie so',
  es: 'el la los las y de que en un una no se por con su lo para como pero le era del al es',
  it: 'il lo la gli e di che un una non si per con era del della al sono come ma le nel piu mi',
  pt: 'o a os as e de que um uma nao se por com para como mas do da em era no na ao ele ela',
  nl: 'de het een en van ik hij niet dat zij was op te met voor zijn er aan maar als had ze bij',
  sv: 'och det att som en jag han hon inte pa var den med av for sig till hade ett de men om sa',
  nb: 'og det som en jeg han hun ikke pa var den med av for seg til hadde et de men om sa fra',
  da: 'og det som en jeg han hun ikke pa var den med af for sig til havde et de men om sa fra',
  fi: 'ja on oli han se ei etta en mutta niin kun hanen minun ole mita tai sen joka sina siita',
  pl: 'i w na nie sie z do ze to jest byl jak ale po co za tak od jego tylko juz przez ona',
  cs: 'a v na se ze je to s z do by ale jako byl jsem za po co tak jak uz jeho od kdyz',
  hu: 'a az es nem hogy egy is volt ez meg csak mint de ha ki mar el azt van volna ugy nagyon',
  la: 'et in est non ad cum ut sed quod ex qui quae esse si hoc per ab atque sunt enim eius nec',
};

/** Letters that settle between near kin, where short words do not. */
const TELLTALE: Readonly<Record<string, RegExp>> = {
  da: /\b(?:af|efter|havde|blev|mig|dig|kunde|hvad|skulde)\b/gi,
  nb: /\b(?:av|etter|hadde|ble|blev|meg|deg|kunne|hva|skulle)\b/gi,
  pt: /[ãõ]|\bnão\b/g,
  es: /[ñ¿¡]/g,
  cs: /[řěů]/g,
  pl: /[łąęśż]/g,
  hu: /[őű]/g,
};

/**
 * A word is a number while it is read, so that no string is made for any: a digit of base 27 for
 * each of its letters, small ones of ASCII and six at most, as function words have them.
 */
const NO_WORD = 0;
const OTHER_WORD = -1;
const BASE = 27;
const SIX_LETTERS = BASE ** 5;

/** The spelling with one letter more. */
function spelled(spelling: number, unit: number): number {
  const letter = unit - 0x60;
  const isOther =
    spelling === OTHER_WORD || spelling >= SIX_LETTERS || letter < 1 || letter >= BASE;
  return isOther ? OTHER_WORD : spelling * BASE + letter;
}

const LETTER = /\p{L}/u;

/** Whether a unit is a letter, in a text of small ones; the marks of printers are told by number. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return (unit < 0x2010 || unit > 0x2027) && LETTER.test(String.fromCharCode(unit));
}

interface Script {
  readonly language: string;
  readonly letters: RegExp;
}

/** Writing systems that mostly one language uses. */
const SCRIPTS: readonly Script[] = [
  { language: 'ja', letters: /[\u3040-\u30FF]/g },
  { language: 'zh', letters: /[\u4E00-\u9FFF]/g },
  { language: 'ko', letters: /[\uAC00-\uD7AF]/g },
  { language: 'he', letters: /[\u0590-\u05FF]/g },
  { language: 'ar', letters: /[\u0600-\u06FF]/g },
  { language: 'hi', letters: /[\u0900-\u097F]/g },
  { language: 'th', letters: /[\u0E00-\u0E7F]/g },
  { language: 'el', letters: /[\u0370-\u03FF]/g },
  { language: 'uk', letters: /[іїєґ]/gi },
  { language: 'ru', letters: /[\u0400-\u04FF]/g },
];

/** Letters of all of them; most texts have none, and one look says so. */
const OTHER_SCRIPT =
  /[\u0370-\u06FF\u0900-\u097F\u0E00-\u0E7F\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/;

/** For each function word the languages that it votes for. */
const LANGUAGES: string[][] = [];
/** The place of each function word among them, by its spelling as a number. */
const PLACES = new Map<number, number>();
for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
  for (const word of list.split(' ')) {
    let spelling = NO_WORD;
    for (let at = 0; at < word.length; at++) spelling = spelled(spelling, word.charCodeAt(at));
    const place = PLACES.get(spelling);
    if (place === undefined) PLACES.set(spelling, LANGUAGES.push([language]) - 1);
    else LANGUAGES[place]?.push(language);
  }
}

/** How many stretches of the text vote, and how many characters each reads. */
const WINDOWS = 9;
const WINDOW = 1600;
/** A window with fewer function words than this share of its words has no say. */
const LEAST_SHARE = 0.15;

/** Names of languages as header fields write them. */
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  francais: 'fr',
  german: 'de',
  deutsch: 'de',
  spanish: 'es',
  espanol: 'es',
  castellano: 'es',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  portugues: 'pt',
  dutch: 'nl',
  nederlands: 'nl',
  swedish: 'sv',
  svenska: 'sv',
  norwegian: 'nb',
  norsk: 'nb',
  danish: 'da',
  dansk: 'da',
  finnish: 'fi',
  suomi: 'fi',
  polish: 'pl',
  polski: 'pl',
  czech: 'cs',
  cestina: 'cs',
  hungarian: 'hu',
  magyar: 'hu',
  latin: 'la',
  russian: 'ru',
  русскии: 'ru',
  greek: 'el',
  japanese: 'ja',
  chinese: 'zh',
  中文: 'zh',
  korean: 'ko',
  arabic: 'ar',
  hebrew: 'he',
  ukrainian: 'uk',
  british: 'en-GB',
  american: 'en-US',
};

/** The BCP 47 tag for a language named in a header field: `Deutsch` and `de-AT` both have one. */
export function languageNamed(value: string): string | undefined {
  const trimmed = value.trim();
  if (/^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(trimmed)) return trimmed.replaceAll('_', '-');
  const english = /^english\s*\(?\s*(british|american|uk|us|gb)/i.exec(trimmed);
  if (english !== null) return /^[ua]s|^american/i.test(english[1] ?? '') ? 'en-US' : 'en-GB';
  return NAMES[folded(/^\p{L}+/u.exec(trimmed)?.[0] ?? '')];
}

/**
 * The language of the text: stretches spread over the middle of it vote, each by its commonest
 * words or by its script, so that a quoted page or an English licence does not decide.
 */
export function languageOf(lines: readonly Line[]): string {
  const elected = electedIn(lines);
  return elected === 'en' ? english(textFrom(lines, 0, WINDOWS * WINDOW)) : (elected ?? 'und');
}

/** The language with the most votes; once it has more than half of them, the others are not asked. */
function electedIn(lines: readonly Line[]): string | undefined {
  const votes = new Map<string, number>();
  for (const start of windowStarts(lines.length)) {
    const language = vote(textFrom(lines, start, WINDOW));
    if (language === undefined) continue;
    const count = (votes.get(language) ?? 0) + 1;
    if (count > WINDOWS / 2) return language;
    votes.set(language, count);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function windowStarts(lines: number): Set<number> {
  return new Set(
    Array.from({ length: WINDOWS }, (_, i) => Math.floor((lines * (i + 0.5)) / WINDOWS)),
  );
}

/** The lines from `start` on, until there are `length` characters; of long lines that much. */
function textFrom(lines: readonly Line[], start: number, length: number): string {
  let text = '';
  for (let i = start; i < lines.length && text.length < length; i++)
    text += `${(lines[i]?.text ?? '').slice(0, length)}\n`;
  return text;
}

function scriptOf(text: string): string | undefined {
  for (const { language, letters } of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > text.length * (language === 'ja' || language === 'uk' ? 0.03 : 0.2))
      return language;
  }
  return undefined;
}

interface Count {
  readonly words: number;
  /** For each language how many of the words are its own, in the order in which they first come. */
  readonly votes: Map<string, number>;
}

function count(text: string): Count {
  const { length } = text;
  const times = new Uint16Array(LANGUAGES.length);
  const seen: number[] = [];
  let words = 0;
  let word = NO_WORD;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : 0;
    if (isLetter(unit)) {
      word = spelled(word, unit);
    } else if (word !== NO_WORD) {
      words++;
      const place = PLACES.get(word);
      if (place !== undefined) {
        const before = times[place] ?? 0;
        if (before === 0) seen.push(place);
        times[place] = before + 1;
      }
      word = NO_WORD;
    }
  }
  const votes = new Map<string, number>();
  for (const place of seen)
    for (const language of LANGUAGES[place] ?? [])
      votes.set(language, (votes.get(language) ?? 0) + (times[place] ?? 0));
  return { words, votes };
}

function vote(text: string): string | undefined {
  const script = OTHER_SCRIPT.test(text) ? scriptOf(text) : undefined;
  if (script !== undefined) return script;
  const { words, votes } = count(folded(text));
  const most = Math.max(...votes.values());
  const weight = words / 20;
  for (const [language, letters] of Object.entries(TELLTALE)) {
    const own = votes.get(language);
    // What the letters may add is little: they are counted only where that can win.
    if (own === undefined || own + weight < most) continue;
    const told = text.match(letters)?.length ?? 0;
    if (told > 0) votes.set(language, own + Math.min(told, weight));
  }
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= words * LEAST_SHARE ? best[0] : undefined;
}

// The British spelling is the group; the American one is the rest.
const SPELLING =
  /\b(?:(colour|favour|honour|neighbour|parlour|harbour|grey|towards|centre|theatre|whilst|realis\w+|recognis\w+|travelled|mould\w*|plough\w*|labour|humour|behaviour|odour|rumour|splendour|cheque|pyjamas|kerb|tyre)|(?:color|favor|honor|neighbor|parlor|harbor|gray|toward|center|theater|realiz\w+|recogniz\w+|traveled|mold\w*|plow\w*|labor|humor|behavior|odor|rumor|splendor|gotten|pajamas|mom)\b)/gi;

/**
 * Which English, when its spelling says so; plain `en` when it does not. It is asked of the text's
 * beginning, so that a chapter written later does not change the language of those before it.
 */
function english(text: string): string {
  let british = 0;
  let american = 0;
  for (const match of text.matchAll(SPELLING)) {
    if (match[1] === undefined) american++;
    else british++;
  }
  if (british >= 2 && british > american * 2) return 'en-GB';
  if (american >= 2 && american > british * 2) return 'en-US';
  return 'en';
}
