import type { Mark, Segment } from './line.ts';

/** Levels of the Unicode bidirectional algorithm, one a UTF-16 unit: odd ones run leftwards. */
export type BidiLevels = (text: string, base: 'ltr' | 'rtl') => Uint8Array;

/** The blocks of scripts that run leftwards, without their figures, which run rightwards. */
const RIGHT_TO_LEFT =
  /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10e5f}\u{10e80}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** The same units in the rough, for a quick no: surrogate pairs make a search ten times slower. */
const MAYBE = /[\u0590-\u08ff\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufeff]/;
const STRONG = /\p{L}/u;

/** Whether a text has letters of a script that runs from right to left. */
export function runsLeftwards(text: string): boolean {
  return MAYBE.test(text) && RIGHT_TO_LEFT.test(text);
}

/** The direction of a paragraph: that of its first letter (rule P2). */
export function baseDirection(text: string): 'ltr' | 'rtl' {
  const first = STRONG.exec(text)?.[0] ?? '';
  return runsLeftwards(first) ? 'rtl' : 'ltr';
}

/**
 * Places the words of a line that runs both ways. They keep the order in which they are read, for
 * whoever reads the text out of the file, and each is told where it stands.
 */
export function placedBothWays(
  segments: readonly Segment[],
  base: 'ltr' | 'rtl',
  levels: BidiLevels,
  widthOf: (mark: Mark, segment: Segment) => number,
): Segment[] {
  const atoms = segments.flatMap((segment) => segment.marks.map((mark) => ({ mark, segment })));
  const texts = atoms.map(({ mark }) => textOf(mark));
  const all = levels(texts.join(''), base);
  const fallback = base === 'rtl' ? 1 : 0;
  let at = 0;
  const levelOf = texts.map((text) => {
    const level = text === '' ? fallback : (all[at] ?? fallback);
    at += text.length;
    return level;
  });
  const xs = new Float64Array(atoms.length);
  let pen = 0;
  for (const i of visualOrder(levelOf)) {
    xs[i] = pen;
    pen += widthOf(atoms[i]!.mark, atoms[i]!.segment);
  }
  return atoms.map(({ mark, segment }, i) => ({ ...segment, marks: [mark], x: xs[i]! }));
}

function textOf(mark: Mark): string {
  if (mark === null) return ' ';
  return mark === 'give' ? '' : mark.letters.join('');
}

/** Rule L2: from the highest level down to the lowest odd one, stretches are turned about. */
function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, i) => i);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let i = 0; i < order.length;) {
      let end = i;
      while (end < order.length && levels[order[end]!]! >= level) end++;
      if (end > i) order.splice(i, end - i, ...order.slice(i, end).toReversed());
      i = end + 1;
    }
  }
  return order;
}
