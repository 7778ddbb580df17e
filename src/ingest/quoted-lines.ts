import type { Line } from './draft.ts';
import type { Format } from './format.ts';
import { isBlank } from './line.ts';

/**
 * A story that was forwarded or answered has `> ` before every line. Where nearly all of the file
 * stands so, the sign says nothing; a few quoted lines are mail in the story, or what it answers.
 */

const SIGN = /^ ?> ?/;
const MOST_OF_THE_FILE = 0.8;
const FEWEST = 10;

export const quotedLines: Format = {
  name: 'quoted-lines',
  isUsed: ({ lines }) => isQuoted(lines),
  read({ lines, head }) {
    let bare = lines;
    while (isQuoted(bare)) {
      bare = bare.map((line) => ({ ...line, text: line.text.replace(SIGN, '') }));
    }
    return { lines: bare, head };
  },
};

function isQuoted(lines: readonly Line[]): boolean {
  const inked = lines.filter((line) => !isBlank(line));
  const quoted = inked.filter(({ text }) => SIGN.test(text)).length;
  return quoted >= FEWEST && quoted >= MOST_OF_THE_FILE * inked.length;
}
