import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';

// `to the{7} chosen`, `{8}from afar`
const BRACED = rule(/\{\d{1,4}\}/, { holds: Sign.bracket });
const NUMBER = /\{(\d{1,4})\}/g;
/** `|Mustapha, the chosen`: what is left of the large letter that a chapter begins with. */
const LARGE = rule(/^\|(?=\p{Lu})[^|]*$/u, { holds: Sign.bar });

const FEWEST = 3;
/** So many of them stand within a line: sections are counted at the head of one. */
const FEWEST_WITHIN = 2;

/**
 * The pages of a printed book, counted in braces where they ended, in the middle of a sentence or a
 * line: every number comes once and is greater than the one before, as those of notes are not.
 */
export function bracedPages(lines: readonly Line[]): ReadonlySet<number> {
  const places = placesOf(lines, BRACED);
  let last = 0;
  let count = 0;
  let within = 0;
  for (const at of places) {
    const { text } = lineAt(lines, at);
    for (const match of text.matchAll(NUMBER)) {
      const number = Number(match[1]);
      if (number <= last) return new Set();
      last = number;
      count++;
      if (match.index > 0) within++;
    }
  }
  if (count < FEWEST || within < FEWEST_WITHIN) return new Set();
  return new Set([...places, ...placesOf(lines, LARGE)]);
}

/** The line without the pages, with the space that the words beside one need. */
export function withoutPages(text: string): string {
  return text
    .replace(/^\|(?=\p{Lu})/u, '')
    .replace(/(\S?)\{\d{1,4}\}(?=(\S?))/g, (_, before: string, after: string) =>
      LETTER.test(before) && LETTER.test(after) ? `${before} ` : before,
    );
}

const LETTER = /^[\p{L}\p{N}]$/u;
