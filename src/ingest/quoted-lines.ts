import { Sign } from '../source/signs.ts';
import type { Line } from './draft.ts';
import type { Format } from './format.ts';
import { countOf, hasInk, withText } from './line.ts';
import { placesOf, rule } from './rule.ts';

/**
 * A story that was forwarded or answered has `> ` before every line. Where nearly all of the file
 * stands so, the sign says nothing; a few quoted lines are mail in the story, or what it answers.
 */

const SIGN = rule(/^ ?> ?/, { holds: Sign.angle });
const MOST_OF_THE_FILE = 0.8;
const FEWEST = 10;

export const quotedLines: Format = {
  name: 'quoted-lines',
  isUsed: ({ lines }) => isQuoted(lines),
  read({ lines, head }) {
    let bare = lines;
    while (isQuoted(bare)) {
      bare = bare.map((line) => withText(line, line.text.replace(SIGN.pattern, '')));
    }
    return { lines: bare, head };
  },
};

function isQuoted(lines: readonly Line[]): boolean {
  const quoted = placesOf(lines, SIGN).length;
  return quoted >= FEWEST && quoted >= MOST_OF_THE_FILE * countOf(lines, hasInk);
}
