import { RANK, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';

/**
 * Bare numbers that begin again right under `APPENDIX`, behind those of the chapters, count its
 * sections; so do those right under `INTRODUCTION` where a preface comes after them, or where the
 * chapters begin at one again below them, under no heading of their own.
 */
export function sectionsOfMatter(chosen: readonly Chosen[]): readonly Chosen[] {
  let isCounted = false;
  let isHeld = false;
  const lastFront = chosen.findLastIndex(({ shape }) => shape?.named?.place === 'front');
  return chosen.map((c, i) => {
    const { named, word } = c.shape ?? {};
    if (named !== undefined || word !== undefined)
      isHeld =
        numberOf(chosen[i + 1]) === 1 &&
        (named?.place === 'back'
          ? isCounted
          : named?.place === 'front' && (i < lastFront || countsAgain(chosen, i + 1)));
    else if (isHeld && !isCounted && numberOf(c) === 1 && chosen[i - 1]?.rank === RANK.number)
      isHeld = false;
    if (c.rank !== RANK.number) return c;
    isCounted ||= !isHeld;
    return isHeld ? { ...c, rank: RANK.section } : c;
  });
}

/** Whether bare numbers begin at one a second time, with nothing but numbers above them. */
function countsAgain(chosen: readonly Chosen[], first: number): boolean {
  const end = chosen.findIndex(({ rank }, i) => i >= first && rank !== RANK.number);
  const run = chosen.slice(first, end < 0 ? undefined : end);
  return run.filter((c) => numberOf(c) === 1).length === 2;
}
