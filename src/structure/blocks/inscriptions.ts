import type { Line } from '../../ingest/draft.ts';
import type { Leaf, Span } from '../manuscript.ts';
import { groupsIn, layoutOf, type Group } from '../survey/layout.ts';

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
  const isOverPoem = groups.slice(1).some((group) => group.to - group.from >= STANZA);
  return groups.flatMap((group, i) =>
    isSet(textsOf(lines, group), i === 0 && !isOverPoem && !isHeaded)
      ? [
          {
            kind: 'notice' as const,
            from: group.from,
            to: group.to,
            rule: 'dedications',
            certainty: 0.8,
          },
        ]
      : [],
  );
}

function textsOf(lines: readonly Line[], { from, to }: Group): string[] {
  return lines.slice(from, to).map(({ text }) => text.trim());
}

/** Under a poem or as one no line is in capitals: `TO MY BROTHER`, `(Whose feet tread …)`. */
function isSet(texts: readonly string[], isPlain: boolean): boolean {
  if (texts.length < 2 || texts.length > MOST_SET) return false;
  const most = texts.reduce((length, text) => Math.max(length, text.length), 0);
  if (most <= LONGEST_SET && (isPlain || texts.some((text) => SHOUTED.test(text)))) return true;
  return most <= LONGEST_UNEVEN && isUneven(texts, most) && !isVerse(texts);
}

const SHOUTED = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** `this book is gratefully dedicated`, `by`: whoever fills lines would have had room for the next word. */
function isUneven(texts: readonly string[], most: number): boolean {
  return texts.some((text, i) => {
    const [next] = texts[i + 1]?.split(' ') ?? [];
    return next !== undefined && text.length + 1 + next.length <= most;
  });
}

// `whose keen eye`, `of the whole parish` go on from the line above, as few lines of verse do
const GOES_ON = /^\p{Ll}/u;

function isVerse(texts: readonly string[]): boolean {
  return !texts.slice(1).some((text) => GOES_ON.test(text)) && /\p{Ll}/u.test(texts.join(''));
}
