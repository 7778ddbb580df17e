import { Beginnings } from '../source/beginnings.ts';
import { SITE_BEGINNINGS, SITE_LINES, type SiteLine } from './site-line-table.ts';

/** How any of them begins, to pass over the lines of a story quickly. */
export const SITE_GATE = new RegExp(
  `^[\\s(<[←«\\uE000-\\uE003]*(?:\\d|${SITE_BEGINNINGS.replaceAll(/[()[*]/g, String.raw`\$&`)})`,
  'i',
);
/** All of them at once, those with the same flags as one pattern: a line that fits none costs a look at
 *  each of three, and not at each of a hundred. */
const TOGETHER = [...new Set(SITE_LINES.map(({ pattern }) => pattern.flags))].map(
  (flags) =>
    new RegExp(
      SITE_LINES.filter(({ pattern }) => pattern.flags === flags)
        .map(({ pattern }) => `(?:${pattern.source})`)
        .join('|'),
      flags,
    ),
);

/** What a line of a site is, the first of the table that it fits. */
export function siteLine(
  text: string,
): (SiteLine & { readonly found: RegExpExecArray }) | undefined {
  if (!TOGETHER.some((pattern) => pattern.test(text))) return undefined;
  for (const line of SITE_LINES) {
    const found = line.pattern.exec(text);
    if (found !== null) return { ...line, found };
  }
  return undefined;
}

/** The words of these, by which nearly all lines of a story are told before. */
export const SITE_WORDS = new Beginnings(
  SITE_BEGINNINGS.split('|').filter((text) => /^\p{L}/u.test(text)),
);
/** What may begin with anything: the names of those who liked the story, or of the one who wrote it. */
export const KUDOS_END = /(?:kudos on this work!?\)?|is the author of \d+ other stories\.)\s*$/;
