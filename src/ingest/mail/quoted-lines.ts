import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { withText } from '../line.ts';
import { placesOf, rule, type Rule } from '../rule.ts';

/**
 * A story that was forwarded or answered has `> ` or `| ` before every line. Where nearly all lines
 * from the first such line to the last stand so, and they are most of the file, the sign says
 * nothing; a few quoted lines are mail in the story, or what it answers.
 */

const SIGNS = [
  rule(/^ ?> ?/, { holds: Sign.angle }),
  // A line with a bar at its end as well is of a frame, or of a table.
  rule(/^ ?\|(?: |$)(?!.*\|\s*$)/, { holds: Sign.bar }),
];
const NEARLY_ALL = 0.8;
const MOST_OF_THE_FILE = 0.5;
const FEWEST = 10;

/** The story without the signs of those who passed it on. */
export const quotedLines: Format = {
  name: 'quoted-lines',
  isUsed: ({ lines }) =>
    SIGNS.some((sign) => placesOf(lines, sign).length >= FEWEST && isQuoted(textsOf(lines), sign)),
  read({ lines, head }) {
    // Mail may be quoted a thousand deep: texts are cut, and lines are made of them once.
    let texts = textsOf(lines);
    for (const sign of SIGNS) {
      while (isQuoted(texts, sign)) texts = texts.map((text) => text.replace(sign.pattern, ''));
    }
    return { lines: lines.map((line, at) => withText(line, texts[at] ?? '')), head };
  },
};

function textsOf(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => text);
}

function isQuoted(texts: readonly string[], { pattern }: Rule): boolean {
  const worded = texts.filter((text) => text.trim() !== '');
  const from = worded.findIndex((text) => pattern.test(text));
  const to = worded.findLastIndex((text) => pattern.test(text)) + 1;
  const quoted = worded.filter((text) => pattern.test(text)).length;
  return (
    quoted >= FEWEST &&
    quoted >= NEARLY_ALL * (to - from) &&
    quoted >= MOST_OF_THE_FILE * worded.length
  );
}
