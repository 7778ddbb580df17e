import type { Layout } from '../survey/layout.ts';
import type { Chosen } from './chosen-heading.ts';
import { keyOf } from './shapes/title-key.ts';

/** Nothing of the text stands between two lines so near. */
const NEAR = 200;

/** Whose title it is: a heading's, in its words or with the number in others (`IX` for `9`), or the book's. */
export type Repetition = 'heading' | 'respelled' | 'book';

/**
 * Half-titles: the title alone that a numbered heading above has already, the same number again
 * right under it (`CANTO THE FIRST`, a saying, `Canto the First`; a copied page has `Chapter 9: Oil`
 * twice), the bare number over the one that has the title (`Chapter 9`, `Chapter 9: Oil`), or the
 * book's own title.
 *
 * @param titles the titles of the book, folded to letters
 * @returns each with whose title it is
 */
export function repeatedTitles(
  { weight }: Layout,
  chosen: readonly Chosen[],
  titles: ReadonlySet<string>,
): Map<Chosen, Repetition> {
  const named = new Set<string>();
  const repeated = new Map<Chosen, Repetition>();
  chosen.forEach((heading, i) => {
    const above = chosen[i - 1];
    if (heading.shape === undefined && named.has(keyOf(heading.text)))
      repeated.set(heading, 'heading');
    else if (above !== undefined && isSameNumber(above, heading)) {
      if ((weight[heading.line] ?? 0) - (weight[above.line] ?? 0) < NEAR)
        repeated.set(heading, isSpelledAs(heading, above) ? 'heading' : 'respelled');
    } else if (
      above?.group === heading.group - 1 &&
      isSameNumber(heading, above) &&
      !isCountOfBook(heading, titles)
    ) {
      repeated.set(above, isSpelledAs(above, heading) ? 'heading' : 'respelled');
    } else if (isHalfTitle(chosen, i, titles)) repeated.set(heading, 'book');
    if (heading.shape !== undefined) named.add(keyOf(heading.shape.title));
  });
  return repeated;
}

/** `Chapter 9`, not `Chapter Nine`: the book has the words of the line that goes. */
function isSpelledAs({ shape: gone }: Chosen, { shape: kept }: Chosen): boolean {
  return keyOf(gone?.label ?? '') === keyOf(kept?.label ?? '');
}

/** `The Quiet Mill, part 2/2`: the post's number, which is no heading over `Part two`. */
function isCountOfBook({ shape }: Chosen, titles: ReadonlySet<string>): boolean {
  return shape?.titleFirst === true && titles.has(keyOf(shape.title));
}

function isSameNumber({ shape: above }: Chosen, { shape: own }: Chosen): boolean {
  return (
    own?.word !== undefined &&
    own.word === above?.word &&
    (own.title === '' || keyOf(own.title) === keyOf(above.title)) &&
    own.number !== undefined &&
    own.number.value === above.number?.value
  );
}

/**
 * A title over the first chapter that the contents list names, and that holds all that follows: what
 * divides nothing is the book's own title, however it is spelled there (`THE POSTHUMOUS PAPERS OF …`).
 * Behind a prologue it must be spelled as the book's is, for `THE STORY` divides there.
 */
function isHalfTitle(chosen: readonly Chosen[], i: number, titles: ReadonlySet<string>): boolean {
  const heading = chosen[i];
  const next = chosen[i + 1];
  if (heading?.rule !== 'headings/contents' || heading.shape !== undefined) return false;
  if (next?.group !== heading.group + 1 || next.shape?.number === undefined) return false;
  const isFirst = chosen.slice(0, i).every(({ shape }) => shape?.named?.place === 'front');
  if (!isFirst && !titles.has(keyOf(heading.text))) return false;
  const story = chosen.slice(i + 1).filter(({ shape }) => shape?.named?.place !== 'back');
  return story.every(({ rank, shape }) => rank > heading.rank || shape !== undefined);
}
