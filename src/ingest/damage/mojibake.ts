import { codePage, type CodePageName } from '../../source/code-pages.ts';
import { sequenceLength } from '../../source/utf-8.ts';

/**
 * Mojibake: UTF-8 that a program read in another encoding and saved so. It is turned back run by
 * run, and only where the characters are exactly the bytes of a UTF-8 sequence.
 *
 * Exactness alone is no proof: `CAFÉ”` ends in the bytes of a Greek-looking letter. So a file must
 * first show sequences that nobody writes (`â€™`, `Ã©`); only then are the others believed too.
 */
interface Misreading {
  readonly page: CodePageName;
  /** Characters that mojibake puts together; looked for first, so that most files cost nothing. */
  readonly sign: RegExp;
  /** What else nobody writes, of the letters that this page has. */
  readonly odd?: RegExp;
  /** Sound text in the letters of the page may spell a sequence: only lines that surely show it are turned. */
  readonly isOwnScript?: boolean;
}

const MISREADINGS: readonly Misreading[] = [
  // `â€™` `Ã©` `Â°` `ÐŸÑ€`, and the same as Latin-1 with its control characters
  {
    page: 'windows-1252',
    sign: /â[€\u0080]|[ÂÃ][\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|ðŸ|ï[¬»¼]|[ÐÑÎÏ][\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ][ÐÑÎÏ]/,
  },
  // `‚Äô` `√©` `¬†`
  { page: 'macintosh', sign: /‚Ä[\u0080-\uFFFF]|√[©®¥ß°¢§†∫ºÆØ]|¬[†´ª∞©®]/ },
  // `ΓÇÖ` `├⌐`
  { page: 'ibm437', sign: /ΓÇ[\u0080-\uFFFF]|├[\u0080-\uFFFF]/ },
  // `Ĺ‚` `Ĺ›` `â€ť`: nobody but a Slovak writes Ĺ, and no sign after it
  {
    page: 'windows-1250',
    sign: /Ĺ[\u0080-\u00BF‚„…†‡‰Š‹ŚŤŽŹ‘’“”•–—™š›śťžźˇ˘ŁĄŞŻ˛łąşĽ˝ľż]/,
    odd: /^Ĺ|^[ÄĂ][^«»‘-„…–—‹›\u00A0]/,
  },
  // `РџСЂРё` `вЂ™`
  {
    page: 'windows-1251',
    sign: /(?:[РС][\u0080-\u00BF\u0400-\u040F\u0450-\u0491‘-„†‡•…‰‹›€№™–—]){3}|вЂ[\u0080-\uFFFF]/,
    isOwnScript: true,
  },
  // `ÔÇÖ` `├®`
  { page: 'ibm850', sign: /ÔÇ[\u0080-\uFFFF]|├[\u0080-\uFFFF]/ },
];

/** What a text shows of each misreading. */
export interface MojibakeTable {
  readonly bytes: ReadonlyMap<string, number>;
  /** Lost bytes are put back only where one page is sure to be the cause. */
  readonly page: CodePageName;
  readonly odd: RegExp | undefined;
  readonly isOwnScript: boolean;
}

const tables = new Map<CodePageName, MojibakeTable>();

function table({ page, odd, isOwnScript = false }: Misreading): MojibakeTable {
  let known = tables.get(page);
  if (known === undefined) {
    const bytes = new Map(codePage(page).high.map((char, i) => [char, 0x80 + i]));
    if (page === 'windows-1252') {
      for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(String.fromCharCode(byte), byte);
    }
    known = { bytes, page, odd, isOwnScript };
    tables.set(page, known);
  }
  return known;
}

/** A misreading that a text shows, and whether it was misread so twice. */
export interface KnownMisreading extends MojibakeTable {
  readonly twice: boolean;
}

/** The misreadings that a text surely shows; usually none. */
export function misreadings(text: string): readonly KnownMisreading[] {
  return MISREADINGS.filter(({ sign }) => sign.test(text))
    .map(table)
    .filter((each) => isSure(text, each))
    .map((each) => ({ ...each, twice: isSure(reversedOnce(text, each), each) }));
}

const BEYOND_ASCII = /[\u0080-\uFFFF]+/g;

function isSure(text: string, known: MojibakeTable): boolean {
  for (const [run] of text.matchAll(BEYOND_ASCII)) {
    let end = -1;
    let inRow = 0;
    for (const { from, to, spelled } of sequences(run, known)) {
      inRow = from === end ? inRow + 1 : 1;
      end = to;
      if (inRow === SURE_IN_ROW || nobodyWrites(spelled, known)) return true;
    }
  }
  return false;
}

interface Sequence {
  readonly from: number;
  readonly to: number;
  /** The characters that stand there, and the one that their bytes spell. */
  readonly spelled: string;
  readonly char: string;
}

/** So many sequences that touch each other are a word in another script. */
const SURE_IN_ROW = 3;
/** The lead bytes C2 and C3, to the letters of Western Europe, as each page misreads them. */
const LEADS_NOBODY_WRITES = /^[ÂÃ√¬├]/;
/** What a writer may put after `Â` or `Ã` in a word of capitals: `IRMÃ”`. */
const PUNCTUATION = /[«»‘-„…–—‹›¡¿]/;

function nobodyWrites(spelled: string, { odd }: MojibakeTable): boolean {
  if (spelled.length > 2 || odd?.test(spelled) === true) return true;
  return LEADS_NOBODY_WRITES.test(spelled) && !PUNCTUATION.test(spelled.charAt(1));
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** What a story may hold: letters with marks, punctuation, signs, other living scripts, emoji. */
const PLAUSIBLE =
  /\p{M}|[\u00A0-\u017F\u0192\u0218-\u021B\u02C6\u02DC\u2000-\u22FF\u2500-\u27BF\u3000-\u30FF\uFB00-\uFB06\uFEFF\uFF00-\uFFEF]|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Hebrew}|\p{Script=Arabic}|\p{Extended_Pictographic}/u;
const CONTROL = /[\u0080-\u009F]/;

/** The exact UTF-8 sequences that the characters of a run spell. */
function* sequences(run: string, { bytes }: MojibakeTable): Generator<Sequence> {
  const units = Array.from({ length: run.length }, (_, i) => bytes.get(run.charAt(i)) ?? 0);
  for (let at = 0; at < units.length;) {
    const length = sequenceLength(units, at);
    const char = length < 2 ? '' : UTF8.decode(Uint8Array.from(units.slice(at, at + length)));
    // The second round of what was made twice goes over C2 80 to C2 9F.
    if (length >= 2 && (PLAUSIBLE.test(char) || CONTROL.test(char))) {
      yield { from: at, to: at + length, spelled: run.slice(at, at + length), char };
      at += length;
    } else {
      at++;
    }
  }
}

/** A text with its mojibake turned back, as often as it was made, twice at most. */
export function reversed(text: string, known: readonly KnownMisreading[]): string {
  let result = text;
  for (const each of known) {
    if (each.isOwnScript && !isSure(result, each)) continue;
    const once = reversedOnce(result, each);
    result = each.twice && once !== result ? reversedOnce(once, each) : once;
  }
  return result;
}

/** A text in which bytes that were put back have made sequences whole: `â€”` is a dash. */
export function reversedAgain(text: string, known: readonly MojibakeTable[]): string {
  return known.reduce(
    (result, each) => (isSure(result, each) ? reversedOnce(result, each) : result),
    text,
  );
}

function reversedOnce(text: string, known: MojibakeTable): string {
  return text.replace(BEYOND_ASCII, (run) => reversedRun(run, known));
}

function reversedRun(run: string, known: MojibakeTable): string {
  let result = '';
  let from = 0;
  for (const { from: start, to, char } of sequences(run, known)) {
    result += run.slice(from, start) + char;
    from = to;
  }
  return result + run.slice(from);
}

// The closing quote is E2 80 9D, and 9D is no character of Windows-1252: programs drop it, so that
// a saved story has `â€` at the end of every speech. Made twice, an `Â` is left behind as well.
const LOST_9D = /â€Â?(?:[\u009D\uFFFD]|(?=[\s.,;:!?…)\]"'“”‘’*_<—–-]|[A-Za-z]|$))/g;
/** A program put a question mark for it: `late,â€? she said`; behind a word the mark may be the author's. */
const QUESTIONED = /(?<=[.,!?…—–-])â€\?/g;
// `Ã` and a no-break space is `à`; programs make the no-break space a plain one.
const LOST_A0 = /Ã (?=\s|[a-zà-ÿ])/g;

/** A text, turned back already, in which marks that lost a byte on the way have it again. */
export function lostBytesRestored(text: string, known: readonly MojibakeTable[]): string {
  if (!known.some(({ page }) => page === 'windows-1252')) return text;
  return text.replace(QUESTIONED, '”').replace(LOST_9D, '”').replace(LOST_A0, 'à ');
}
