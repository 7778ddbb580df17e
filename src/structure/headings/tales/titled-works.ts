import type { Line } from '../../../ingest/draft.ts';
import { isEnding } from '../../blocks/endings.ts';
import { indent } from '../../survey/ink.ts';
import type { Group, Layout } from '../../survey/layout.ts';
import { free, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';
import type { Candidate } from '../heading-candidate.ts';
import { unframed } from '../shapes/heading-frame.ts';

/** Blank lines over the title of a work. */
const WIDE = 3;
/** Groups of a title page, and lines and characters of one of them. */
const MOST_GROUPS = 10;
const MOST_LINES = 4;
const LONGEST = 60;

/**
 * Two works in one file: where chapters begin to count again, and each time a page stands over the
 * first that has a title in capitals, the titles hold them. A list need not name them, and the book may be called after
 * the first.
 */
export function titledWorks(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const ones = chosen
    .filter((c) => c.shape?.word !== undefined && c.rank >= RANK.chapter && numberOf(c) === 1)
    .toSorted((a, b) => a.line - b.line);
  const isHeld = chosen.some(({ rank }) => rank < RANK.chapter);
  if (ones.length < 2 || isHeld) return [];
  const mayBe = [...free(choice, chosen), ...choice.bookTitles];
  const titles = new Map(mayBe.map((c) => [c.group, c]));
  const pages = ones.map((one) => titleOver(choice.lines, choice.layout, one, titles));
  if (pages.slice(1).some((title) => title === undefined)) return [];
  return pages.flatMap((title) =>
    title === undefined ? [] : [take(title, RANK.title, 'headings/works', 0.8)],
  );
}

/** The title at the top of the page over a first chapter. */
export function titleOver(
  lines: readonly Line[],
  { groups }: Layout,
  { group }: Chosen,
  titles: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  let found: Candidate | undefined;
  for (let g = group - 1; g >= Math.max(0, group - MOST_GROUPS); g--) {
    const above = groups[g];
    if (above === undefined) break;
    if (found === undefined && isMotto(lines, above, groups[group])) continue;
    if (!isOfPage(lines, above)) break;
    const title = titles.get(g);
    if (title?.capitals === true && title.shape === undefined && title.before >= WIDE)
      found = title;
  }
  return found;
}

/** Short lines that neither end the work above nor are its last words. */
function isOfPage(lines: readonly Line[], { from, to }: Group): boolean {
  if (to - from > MOST_LINES) return false;
  const texts = lines.slice(from, to).map(({ text }) => unframed(text).trim());
  return texts.every(
    (text) => text.length <= LONGEST && !isEnding(text) && !/\p{Ll}[.!?]["”’]?$/u.test(text),
  );
}

/** Lines of verse, or of a quotation, between a title and its first chapter. */
const LONGEST_MOTTO = 16;
const SET_IN = 2;

/**
 * What is quoted on the page of a title stands further in than the chapter below: `THE FERRY.`, `    "Over the weir,`
 * `    And home by the mill."`, and then `CHAPTER I`.
 */
function isMotto(lines: readonly Line[], { from, to }: Group, below: Group | undefined): boolean {
  if (below === undefined || to - from > LONGEST_MOTTO) return false;
  const margin = indent(lines[below.from]?.text ?? '') + SET_IN;
  return lines.slice(from, to).every(({ text }) => indent(text) >= margin);
}
