import type { Report } from '../../diagnostics/diagnostic.ts';
import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import { hasInk, isBlank, lineOf } from '../line.ts';
import { repairs, type Repairs } from '../repairs.ts';

/**
 * Programs that copy pages lose line ends in three manners: they spell them (`\n`), they lose the
 * backslash of that (`nThe lamp went out.`), or they leave the white of a cell before each paragraph,
 * eight blanks within one line that holds a chapter.
 */
export function lineEndsRestored(lines: readonly Line[], report: Report): readonly Line[] {
  const restored = MANNERS.find(({ isUsed }) => isUsed(lines));
  if (restored === undefined) return lines;
  const repair = repairs('ingest/line-ends-restored', restored.message, report);
  const result = restored.read(lines, repair);
  repair.done();
  return result;
}

interface Manner {
  readonly message: string;
  readonly isUsed: (lines: readonly Line[]) => boolean;
  readonly read: (lines: readonly Line[], repair: Repairs) => readonly Line[];
}

// `\n`, `\r\n`; but `\noindent` is a command
const SPELLED = /(?:\\r)?\\n(?![a-z])/g;
/** White before a paragraph, behind the end of the sentence before it. */
const ROOM = /(?<=[.!?…:»”"*)]) {4,}(?=\S)/g;
/** Any white so wide: in a table it stands behind anything. */
const WIDE = /(?<=\S) {4,}(?=\S)/g;
/** No line that somebody typed is so long. */
const LONG = 400;
const FEWEST = 8;
/** Share of the wide white that must stand behind a sentence, of the lines that begin as none does. */
const MOST = 0.9;
// `nThe lamp`, `n“No,”`, `n* * *`, a lone `n`
const STRAY = /^n(?:$|[^\p{Ll}\s'’.,-])/u;

const MANNERS: readonly Manner[] = [
  {
    message: 'Ended lines where their ends were spelled',
    isUsed: (lines) => countIn(lines, Sign.backslash, SPELLED) >= FEWEST,
    read: (lines, repair) => partedAt(lines, repair, Sign.backslash, SPELLED, []),
  },
  {
    message: 'Took away the n that was left of a line end',
    isUsed: isStrayThroughout,
    read: (lines, repair) =>
      lines.map((line) => (hasInk(line) ? repair.to(line, line.text.slice(1)) : line)),
  },
  {
    message: 'Parted the paragraphs of a line at its white',
    isUsed: (lines) => {
      const ends = countIn(lines, Sign.gap, ROOM);
      return ends >= FEWEST && ends >= MOST * countIn(lines, Sign.gap, WIDE);
    },
    read: (lines, repair) => partedAt(lines, repair, Sign.gap, ROOM, ['']),
  },
];

/** How often a sign stands in lines too long to be typed. */
function countIn(lines: readonly Line[], held: number, sign: RegExp): number {
  let count = 0;
  for (const { text, signs } of lines)
    if ((signs & held) !== 0 && text.length >= LONG) count += text.match(sign)?.length ?? 0;
  return count;
}

/** Long lines as the lines that they hold; `between` stands between two of them. */
function partedAt(
  lines: readonly Line[],
  repair: Repairs,
  held: number,
  sign: RegExp,
  between: readonly string[],
): readonly Line[] {
  return lines.flatMap((line, at) => {
    if ((line.signs & held) === 0 || line.text.length < LONG) return line;
    const pieces = line.text.split(sign);
    repair.to(line, pieces.join(' '));
    const texts = pieces.flatMap((piece) => [...between, piece]).slice(between.length);
    if (!isBlank(lines[at + 1])) texts.push(...between);
    return texts.map((text) => lineOf(text, line.file, line.number, line.claim));
  });
}

/** Every line begins with it, and most with what no word begins with. */
function isStrayThroughout(lines: readonly Line[]): boolean {
  let [count, stray] = [0, 0];
  for (const line of lines) {
    if (!hasInk(line)) continue;
    if (!line.text.startsWith('n')) return false;
    count++;
    if (STRAY.test(line.text)) stray++;
  }
  return count >= FEWEST && stray >= MOST * count;
}
