import { delimiterAt, type Delimiter } from './delimiters.ts';
import type { EmphasisMark } from './emphasis-marks.ts';

/** Signs that run over paragraphs; the others are for words. */
const FAR: readonly EmphasisMark[] = ['_', '*'];
/** Paragraphs, or lines of one poem, that one span of emphasis may run over. */
const FARTHEST = 12;
const FARTHEST_LINES = 60;

/** How one sign stands in a paragraph. */
type Balance =
  /** No such sign, or each has its partner. */
  | 'none'
  | 'even'
  /** The last opens and nothing closes it; the first closes what nothing opened. */
  | 'opens'
  | 'closes';

/**
 * Paragraphs with emphasis that was opened in one and closed in another: each gets its own pair of
 * signs. A typist opens every paragraph and closes the last, or opens and closes once.
 */
export function carriedEmphasis(
  paragraphs: readonly string[],
  marks: ReadonlySet<EmphasisMark>,
): readonly string[] {
  return carriedOver(paragraphs, marks, FARTHEST);
}

/**
 * The same for lines that stay lines: a song in italics is opened at its head and closed at its end, or so
 * in each stanza. Read in Gutenberg's files of 2003 and later.
 */
export function carriedInLines(
  lines: readonly string[],
  marks: ReadonlySet<EmphasisMark>,
): readonly string[] {
  return carriedOver(lines, marks, FARTHEST_LINES);
}

function carriedOver(
  texts: readonly string[],
  marks: ReadonlySet<EmphasisMark>,
  farthest: number,
): readonly string[] {
  return FAR.filter((mark) => marks.has(mark)).reduce(
    (found, mark) => carried(found, mark, farthest),
    texts,
  );
}

function carried(
  paragraphs: readonly string[],
  mark: EmphasisMark,
  farthest: number,
): readonly string[] {
  const balances: Balance[] = [];
  for (const text of paragraphs) balances.push(balanceOf(text, mark));
  if (!balances.includes('opens')) return paragraphs;
  const result = [...paragraphs];
  for (let i = 0; i < result.length; i++) {
    if (balances[i] !== 'opens') continue;
    const last = endOf(paragraphs, balances, i, { mark, farthest });
    if (last === undefined) continue;
    for (let p = i; p <= last; p++) {
      const text = paragraphs[p] ?? '';
      const before = p === i || text.startsWith(mark) ? '' : mark;
      const after = p === last ? '' : mark;
      result[p] = before + text + after;
    }
    i = last;
  }
  return result;
}

/** The paragraph in which the emphasis that opens in paragraph `from` is closed. */
function endOf(
  paragraphs: readonly string[],
  balances: readonly Balance[],
  from: number,
  { mark, farthest }: { readonly mark: EmphasisMark; readonly farthest: number },
): number | undefined {
  const reopened = paragraphs[from + 1]?.startsWith(mark) === true;
  for (let p = from + 1; p < Math.min(paragraphs.length, from + farthest); p++) {
    const opens = paragraphs[p]?.startsWith(mark) === true;
    const balance = balances[p];
    if (balance === 'closes') return p;
    if (reopened !== opens) return undefined;
    if (opens && balance === 'even') return p;
    if (balance === 'even' || (balance === 'opens' && !opens)) return undefined;
  }
  return undefined;
}

// `gray._”`, `caught in rain_,`: between the words and what closes them a sign opens nothing
const WORDS_END = /[\p{L}\p{N}.,;:!?…]/u;
const CLOSED = /[”’"'»)\],.;:!?]/;

function endsWords(text: string, { at, length }: Delimiter): boolean {
  return WORDS_END.test(text.charAt(at - 1)) && CLOSED.test(text.charAt(at + length));
}

function balanceOf(text: string, mark: EmphasisMark): Balance {
  let open = false;
  let orphan = false;
  let seen = false;
  for (let at = text.indexOf(mark); at >= 0;) {
    const found = delimiterAt(text, at);
    if (typeof found === 'number') {
      at = text.indexOf(mark, found);
      continue;
    }
    seen = true;
    if (open && found.closes) open = false;
    else if (found.opens && !endsWords(text, found)) open = true;
    else if (found.closes) orphan = true;
    at = text.indexOf(mark, at + found.length);
  }
  if (open) return 'opens';
  if (orphan) return 'closes';
  return seen ? 'even' : 'none';
}
