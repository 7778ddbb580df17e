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
    // Mail may be quoted a thousand deep: texts are cut, and lines are made of them once.
    let texts = lines.map(({ text }) => text);
    while (isMost(countOf(texts, isSigned), countOf(texts, isWorded))) {
      texts = texts.map((text) => text.replace(SIGN.pattern, ''));
    }
    return { lines: lines.map((line, at) => withText(line, texts[at] ?? '')), head };
  },
};

function isQuoted(lines: readonly Line[]): boolean {
  return isMost(placesOf(lines, SIGN).length, countOf(lines, hasInk));
}

function isMost(quoted: number, worded: number): boolean {
  return quoted >= FEWEST && quoted >= MOST_OF_THE_FILE * worded;
}

function isSigned(text: string): boolean {
  return SIGN.pattern.test(text);
}

function isWorded(text: string): boolean {
  return text.trim() !== '';
}
