import { Sign } from '../../source/signs.ts';
import { INLINE_CLAIM } from '../claim.ts';
import type { Format } from '../format.ts';
import { repairs } from '../repairs.ts';
import { anyFits, rule } from '../rule.ts';

/**
 * Converters from HTML put a backslash before what Markdown would misread: `1\. Soup`, `\---`,
 * `2005\. It was`. At a line's start the backslash goes; before a star inside the line the star is
 * no emphasis.
 */

// `1\.`, `\-`, `\+`, `\#`
const AT_START = /^(\s*)(?:(\d{1,4})\\([.)])|\\([-+#=>~]))/;
const INSIDE = /\\([*_[\]])/g;
const ANY = rule(/^\s*(?:\d{1,4}\\[.)]|\\[-+#=>~])|\\[*_[\]]/, { holds: Sign.backslash });

/** The text without the backslashes of converters. */
export const escapes: Format = {
  name: 'escapes',
  isUsed: ({ lines }) => anyFits(lines, ANY),
  read({ lines, head }, report) {
    const repair = repairs('ingest/escape-read', 'Took out the backslash of a converter', report);
    const read = lines.map((line) =>
      (line.signs & Sign.backslash) !== 0 ? repair.to(line, unescaped(line.text)) : line,
    );
    repair.done();
    return { lines: read, head };
  },
};

/** A line without the backslashes that a converter put in. */
export function unescaped(text: string): string {
  return text
    .replace(AT_START, (_, space: string, number = '', point = '', sign = '') =>
      [space, number, point, sign].join(''),
    )
    .replace(INSIDE, `${INLINE_CLAIM.escape}$1`);
}
