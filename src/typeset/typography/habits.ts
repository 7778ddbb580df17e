import type { Conventions, Marks } from './conventions.ts';

/**
 * What the author does all through the book. A consistent habit is kept, even where the language's
 * rule is another; only what is mixed is brought to the rule.
 */
export interface Habits {
  /** Marks the author curled: they are the model for the straight ones. */
  readonly double: Marks | undefined;
  /** Speech stands in single marks, as in much British printing. */
  readonly singleSpeech: boolean;
  /** Dashes with a space on each side, all through. */
  readonly spacedDashes: boolean;
}

const KNOWN_DOUBLES: readonly Marks[] = [
  { open: '“', close: '”' },
  { open: '„', close: '“' },
  { open: '„', close: '”' },
  { open: '«', close: '»' },
  { open: '»', close: '«' },
];

/** The share of one form at which a habit counts as consistent (se's British test uses the same). */
const CONSISTENT = 0.8;

/** Reads the habits out of every paragraph of a book. Linear in the text. */
export function habits(texts: Iterable<string>, rules: Conventions): Habits {
  const marks = new Map<string, number>();
  let doubleOpeners = 0;
  let singleOpeners = 0;
  let spaced = 0;
  let closed = 0;
  for (const text of texts) {
    if (/^[\s\uE010]*["“«„»]/.test(text)) doubleOpeners++;
    else if (/^[\s\uE010]*['‘‚›]\p{Lu}/u.test(text)) singleOpeners++;
    for (const found of text.matchAll(/[“”„«»]|(\s?)(?:—|–|--+)(\s?)/g)) {
      const sign = found[0];
      if (sign.length === 1 && '“”„«»'.includes(sign)) {
        marks.set(sign, (marks.get(sign) ?? 0) + 1);
      } else if (found.index > 0) {
        if (found[1] !== '' && found[2] !== '') spaced++;
        else if (found[1] === '' && found[2] === '') closed++;
      }
    }
  }
  return {
    double: ownDoubles(marks, rules),
    singleSpeech:
      singleOpeners >= 3 && singleOpeners > CONSISTENT * (singleOpeners + doubleOpeners),
    spacedDashes: spaced > 0 && spaced >= CONSISTENT * (spaced + closed),
  };
}

/** The pair of marks that the text has most of; the language's own when it has them at all. */
function ownDoubles(marks: ReadonlyMap<string, number>, rules: Conventions): Marks | undefined {
  const count = (pair: Marks): number =>
    Math.min(marks.get(pair.open) ?? 0, marks.get(pair.close) ?? 0);
  const best = [rules.double, ...KNOWN_DOUBLES].toSorted((a, b) => count(b) - count(a))[0];
  return best !== undefined && count(best) > 0 ? best : undefined;
}
