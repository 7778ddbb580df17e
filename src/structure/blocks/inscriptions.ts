import type { Line } from '../../ingest/draft.ts';
import type { Leaf, Span } from '../manuscript.ts';
import { indent } from '../survey/ink.ts';
import { groupsIn, layoutOf, textOf, type Group } from '../survey/layout.ts';

/** How lines are told that are no paragraph, because somebody set each of them as it is. */

/** Longest line of words to somebody that were set line by line. */
export const LONGEST_SET = 58;
const LONGEST_UNEVEN = 70;
const MOST_SET = 8;
/** From so many lines on, what stands under it in the same dedication is a poem, and so is it. */
export const STANZA = 3;

/**
 * The lines of the inscription itself, each set as it was: `To`, `my dear Mother,`, `this little book`. What
 * stands under a heading may be a poem.
 */
export function inscription(lines: readonly Line[], { from, to }: Span, isHeaded = false): Leaf[] {
  const groups = groupsIn(layoutOf(lines), { from, to });
  const isOverPoem = groups.slice(1).some((group) => isStanza(textsOf(lines, group)));
  const paragraph = groups.findIndex((group) => textOf(lines, group).length >= PARAGRAPH);
  return groups.flatMap((group, i) => {
    const texts = textsOf(lines, group);
    const isPlain = i === 0 && !isOverPoem && !isHeaded;
    const mayBeUneven = i === 0 || (group.before < NEXT_PAGE && (paragraph < 0 || i < paragraph));
    const isOne = isSet(texts, isPlain) || (mayBeUneven && isUneven(texts));
    if (!isOne || (isHeaded && isStepped(lines, group))) return [];
    return [
      { kind: 'notice', from: group.from, to: group.to, rule: 'dedications', certainty: 0.8 },
    ];
  });
}

/** Lines none of which is as wide as those of a paragraph. */
function isStanza(texts: readonly string[]): boolean {
  return texts.length >= STANZA && longest(texts) <= LONGEST_SET;
}

/** Characters of a paragraph, behind which a letter ends with who signs it; blank lines over another page. */
const PARAGRAPH = 220;
const NEXT_PAGE = 3;

/** Lines that are set in more and less, as those of a poem are: `HAND IN HAND WE CAME`, `  TIMOTHY FARROW AND I`. */
function isStepped(lines: readonly Line[], { from, to }: Group): boolean {
  return new Set(lines.slice(from, to).map(({ text }) => indent(text))).size > 1;
}

function textsOf(lines: readonly Line[], { from, to }: Group): string[] {
  return lines.slice(from, to).map(({ text }) => text.trim());
}

/** Under a poem or as one no line is in capitals: `TO MY BROTHER`, `(Whose feet tread …)`. */
function isSet(texts: readonly string[], isPlain: boolean): boolean {
  if (texts.length < 2 || texts.length > MOST_SET || longest(texts) > LONGEST_SET) return false;
  return isPlain || texts.some((text) => SHOUTED.test(text));
}

function longest(texts: readonly string[]): number {
  return texts.reduce((length, text) => Math.max(length, text.length), 0);
}

const SHOUTED = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** Of the longest line, the share that a line of a letter has when whoever filled it did so badly. */
const FILLED = 0.8;

/** `this book is gratefully dedicated`, `by`: whoever fills lines would have had room for the next word. */
function isUneven(texts: readonly string[]): boolean {
  const most = longest(texts);
  if (texts.length < 2 || texts.length > MOST_SET || most > LONGEST_UNEVEN) return false;
  const share = texts.some((text) => /\p{Ll}/u.test(text)) ? FILLED : 1;
  const hasRoom = texts.some((text, i) => {
    const [next] = texts[i + 1]?.split(' ') ?? [];
    const isShort = text.length <= most * share;
    return isShort && next !== undefined && text.length + 1 + next.length <= most;
  });
  return hasRoom && !isVerse(texts);
}

// `whose keen eye`, `of the whole parish` go on from the line above, as few lines of verse do
const GOES_ON = /^\p{Ll}/u;

function isVerse(texts: readonly string[]): boolean {
  return !texts.slice(1).some((text) => GOES_ON.test(text)) && /\p{Ll}/u.test(texts.join(''));
}
