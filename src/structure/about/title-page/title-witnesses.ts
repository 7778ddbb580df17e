import type { Line } from '../../../ingest/draft.ts';
import { inkFrom, isBlank } from '../../../ingest/line.ts';
import { unframed } from '../../headings/shapes/heading-frame.ts';
import { shapeOf } from '../../headings/shapes/heading-shape.ts';
import { isTitleLike } from '../../headings/shapes/title-shape.ts';
import type { Group } from '../../survey/layout.ts';
import { byline, isFullName, TITLE_LINES } from './title-lines.ts';
import { wordsAt } from './title-region.ts';

/** What other lines, of the page and of the story, say for or against a reading of one line. */

const TRANSLATED = /^\W*(?:translated|traduit|übersetzt|traducid|tradott|vertaald)/iu;
/** Lines of the story that are searched for the words of its title. */
const SAMPLE = 400;
/** Longest line that may be nothing but a name. */
const SIGNATURE = 45;

/** `Home by Sea`, and further down `by saltmarigold`: a line of its own names another author. */
export function isSigned(lines: readonly Line[], page: readonly Group[], other: string): boolean {
  return page.some(({ from, to }) =>
    lines.slice(from, to).some((line, i) => {
      const name = byline(unframed(line.text));
      if (name === undefined) return false;
      return (name === '' ? wordsBelow(lines, from + i) : name) !== other;
    }),
  );
}

/** The name under a `BY` that stands alone. */
function wordsBelow(lines: readonly Line[], at: number): string {
  return wordsAt(lines, inkFrom(lines, at + 1));
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
 * story never says, and the line under it is words of the story, and all of its group. Also a name
 * may be a title (`MADAME BOVARY`): its last word is the one that the story must say.
 */
export function isAuthorFirst(lines: readonly Line[], name: string, below: number): boolean {
  const title = wordsAt(lines, below);
  const isLast = isBlank(lines[below + 1]);
  if (!isFullName(name) || !isLast || byline(title) !== undefined) return false;
  if (!isTitleLike(title) || shapeOf(title) !== undefined) return false;
  if (TITLE_LINES.some(({ pattern }) => pattern.test(title))) return false;
  const told = lines.slice(below + 1, below + SAMPLE).map(({ text }) => text.toLowerCase());
  const words = title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
  const said = isFullName(title) ? words.slice(-1) : words;
  // Who signs a dedication is not told of.
  const isTold = told.some((line) => line.length > SIGNATURE && line.includes(lastWord(name)));
  return !isTold && told.some((line) => said.some((word) => line.includes(word)));
}

function lastWord(name: string): string {
  return name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
}
