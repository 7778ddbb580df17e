import { free, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';
import { keyOf } from '../shapes/title-key.ts';

/** Blank lines around the title of a tale on a page of its own. */
const PAGE = 3;

/**
 * A frame and the tale in it: `A WORD BEFORE WE START` without a number, `THE TALE OF THE LOST HOUR` on a page of its
 * own, and right below the one `CHAPTER I` of the book. The tale holds its chapters, and the frame stands beside it.
 */
export function taleWithin(choice: Choice, chosen: readonly Chosen[]): readonly Chosen[] {
  const ones = chosen.filter((c) => c.shape?.word !== undefined && numberOf(c) === 1);
  const [first] = ones;
  const isFrame = ({ rule }: Chosen): boolean => rule === 'headings/apart';
  if (first === undefined || ones.length > 1 || first.rank !== RANK.chapter) return chosen;
  if (chosen.some(({ rank }) => rank < RANK.chapter)) return chosen;
  const above = chosen[chosen.indexOf(first) - 1];
  if (above === undefined || !isFrame(above) || above.shape !== undefined) return chosen;
  const title = free(choice, chosen).find(
    ({ text, group, capitals, before, after, shape }) =>
      group === first.group - 1 &&
      capitals &&
      shape === undefined &&
      before >= PAGE &&
      after >= PAGE &&
      !isHalfTitle(choice, text),
  );
  if (title === undefined) return chosen;
  const rank = RANK.title - 0.5;
  const over = take(title, rank, 'headings/tale-within', 0.75);
  return [...chosen.map((c) => (isFrame(c) ? { ...c, rank } : c)), over].toSorted(
    (a, b) => a.line - b.line,
  );
}

/** `GAZING FORWARD` of `Gazing Forward 3000–1887`, behind an essay on its author. */
function isHalfTitle({ titles }: Choice, text: string): boolean {
  const own = keyOf(text);
  return [...titles].some((title) => title.includes(own) || own.includes(title));
}
