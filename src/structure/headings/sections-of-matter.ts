import { RANK, type Chosen } from './chosen-heading.ts';
import { numberOf } from './heading-series.ts';

/** Bare numbers that begin again right under `APPENDIX`, behind those of the chapters, count its sections. */
export function sectionsOfMatter(chosen: readonly Chosen[]): readonly Chosen[] {
  let isCounted = false;
  let isHeld = false;
  return chosen.map((c, i) => {
    const { named, word } = c.shape ?? {};
    if (named !== undefined || word !== undefined)
      isHeld = isCounted && named?.place === 'back' && numberOf(chosen[i + 1]) === 1;
    if (c.rank !== RANK.number) return c;
    isCounted = true;
    return isHeld ? { ...c, rank: RANK.section } : c;
  });
}
