import type { Line } from '../../ingest/draft.ts';
import { unframed } from '../headings/heading-frame.ts';
import { shapeOf } from '../headings/heading-shape.ts';
import { isTitleLike } from '../headings/title-shape.ts';
import type { Group } from '../survey/layout.ts';
import { byline, isFullName } from './title-lines.ts';
import { wordsAt } from './title-region.ts';

/** What other lines, of the page and of the story, say for or against a reading of one line. */

const TRANSLATED = /^\W*(?:translated|traduit|übersetzt|traducid|tradott|vertaald)/iu;
/** Lines of the story that are searched for the words of its title. */
const SAMPLE = 400;

/** `Home by Sea`, and further down `by saltmarigold`: a line of its own names another author. */
export function isSigned(lines: readonly Line[], page: readonly Group[], other: string): boolean {
  return page.some(({ from, to }) =>
    lines.slice(from, to).some((line) => {
      const name = byline(unframed(line.text));
      return name !== undefined && name !== '' && name !== other;
    }),
  );
}

/** `Translated from the Russian of` in a group over the line: who is named after that did it. */
export function isTranslated(
  lines: readonly Line[],
  page: readonly Group[],
  line: number,
): boolean {
  return page.some(
    ({ from, to }) =>
      from < line && lines.slice(from, to).some(({ text }) => TRANSLATED.test(text)),
  );
}

/**
 * `Matvei Lugov`, then `The Key`: the author stands first where the first line is a name that the
 * story never says, and the next group is no name but words of the story.
 */
export function isAuthorFirst(
  lines: readonly Line[],
  name: string,
  next: Group | undefined,
): boolean {
  if (next === undefined || next.to - next.from > 1 || !isFullName(name)) return false;
  const title = wordsAt(lines, next.from);
  if (isFullName(title) || !isTitleLike(title) || shapeOf(title) !== undefined) return false;
  const told = lines
    .slice(next.to, next.to + SAMPLE)
    .map((line) => line.text)
    .join('\n')
    .toLowerCase();
  const surname = name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const said = title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
  return !told.includes(surname) && said.some((word) => told.includes(word));
}
