import type { Chosen } from '../chosen-heading.ts';
import type { Candidate } from '../heading-candidate.ts';
import { numberOf } from './heading-series.ts';

/** Chapters that say their number twice, at least, and their share of all that have no title. */
const FEWEST = 2;
const SHARE = 0.8;

/**
 * The lines of numbers that say again what the label right over them says: `CHAPTER ONE` over `I.`, `CHAPTER TWO`
 * over `II.`, of which the list of contents has the one and the page the other. Sections would begin again at one.
 */
export function numbersSaidAgain(
  all: readonly Candidate[],
  worded: readonly Chosen[],
): ReadonlySet<number> {
  const labels = worded.filter(({ shape }) => shape?.title === '');
  const numbers = new Map(labels.map((c) => [c.group + 1, numberOf(c)]));
  const again = all.filter(
    (c) => isBareNumber(c) && numbers.get(c.group) === numberOf(c) && c.after > 0,
  );
  const isManner = again.length >= FEWEST && again.length >= labels.length * SHARE;
  return new Set(isManner ? again.map(({ line }) => line) : []);
}

function isBareNumber({ shape }: Candidate): boolean {
  return shape?.number !== undefined && shape.word === undefined && shape.title === '';
}
