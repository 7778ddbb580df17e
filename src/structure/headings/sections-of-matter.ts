import { RANK, type Chosen } from './chosen-heading.ts';
import { numberOf } from './heading-series.ts';

/**
 * Bare numbers that begin again right under `APPENDIX`, behind those of the chapters, count its
 * sections; so do those right under `INTRODUCTION` where a preface comes after them.
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
        (named?.place === 'back' ? isCounted : named?.place === 'front' && i < lastFront);
    if (c.rank !== RANK.number) return c;
    isCounted = true;
    return isHeld ? { ...c, rank: RANK.section } : c;
  });
}
