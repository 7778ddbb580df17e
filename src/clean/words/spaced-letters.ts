import type { Line } from '../../ingest/draft.ts';
import { indexesOf, isBlank, lineAt, madeAt } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import type { Pass } from '../pass.ts';
import { WordCounts } from './word-counts.ts';

/**
 * Words that a typist spaced out for show become words again: `P R E F A C E`, `T O M   F I N C H`. Only
 * lines that stand alone with room above them, and only where the text shows each word elsewhere or
 * spaces out several lines: `H E L P` within a story is how somebody shouts.
 */
export const spacedLetters: Pass = {
  name: 'spaced letters',
  run(draft, report) {
    const { lines } = draft;
    const apart = indexesOf(lines, isSpaced).filter((at) => standsApart(lines, at));
    if (apart.length === 0) return draft;
    const isWord = apart.length > 1 ? () => true : wordsOf(lines, apart);
    const repair = repairs(
      'clean/letters-closed',
      'Closed up letters that were spaced out',
      report,
    );
    const closed = madeAt(lines, apart, (line) => {
      const text = closedUp(line.text);
      return text.split(' ').every(isWord) ? repair.to(line, text) : line;
    });
    repair.done();
    return { ...draft, lines: closed };
  },
};

// `P R E F A C E`, `T O M   F I N C H.`, `R o z d z i a ł   p i e r w s z y`
const SPACED = /^\s*\p{L}(?: {1,8}[\p{L}\d]){3,40}[.:!]?\s*$/u;
const LONGEST = 120;

function isSpaced({ text }: Line): boolean {
  let first = 0;
  while (text.charCodeAt(first) === SPACE) first++;
  if (text.charCodeAt(first + 1) !== SPACE || text.charCodeAt(first + 3) !== SPACE) return false;
  return text.length <= LONGEST && SPACED.test(text) && !isRow(text.replace(/[^\p{L}]/gu, ''));
}

const SPACE = 0x20;

/** `A B C D E`, `X X X X`: letters that are meant as letters. */
function isRow(letters: string): boolean {
  const steps = Array.from(letters).map(
    (letter, i) => letter.charCodeAt(0) - letters.charCodeAt(i - 1),
  );
  return steps.slice(1).every((step) => step === 1) || new Set(letters).size < 3;
}

/** Blank below, and above so much room as a heading has; at the head of a text any room will do. */
function standsApart(lines: readonly Line[], at: number): boolean {
  const isBlankAt = (line: number): boolean => lines[line] === undefined || isBlank(lines[line]);
  return isBlankAt(at - 1) && isBlankAt(at + 1) && (at < HEAD || isBlankAt(at - 2));
}

const HEAD = 60;

/** Whether a word stands in the text elsewhere. */
function wordsOf(lines: readonly Line[], spaced: readonly number[]): (word: string) => boolean {
  const counts = new WordCounts();
  for (const at of spaced)
    for (const word of closedUp(lineAt(lines, at).text).split(' ')) counts.ask(bare(word));
  counts.count(lines);
  return (word) => word.length < SHORTEST || counts.of(bare(word)) > 0;
}

/** So many letters may be a number: `C H A P T E R   I V`. */
const SHORTEST = 4;

function bare(word: string): string {
  return word.replace(/[^\p{L}\d]/gu, '');
}

// `T H E E N D`, `C H A P T E R I`: no wider space between the words
const OPENER = /^(the|chapter|part|book|chapitre|kapitel|rozdział)(?=[\p{L}\d])/iu;

function closedUp(text: string): string {
  const words = text.trim().split(/ {2,}/);
  const closed = words.map((word) => word.replaceAll(' ', ''));
  const [only = ''] = closed;
  const whole = closed.length === 1 ? only.replace(OPENER, '$1 ') : closed.join(' ');
  return text.slice(0, text.length - text.trimStart().length) + whole;
}
