import { postingScore } from './note-words.ts';

/** Characters of a paragraph that stands under a story; those of the story may be longer. */
const LONGEST = 600;
/** Speech is the story's, unless it is a title: `“Leftovers” first appeared in The Shelf.` */
const SPEECH = /^["“„«]/;
/** Marks of emphasis and brackets before the words, as typed and as claimed. */
const FRAME = /^(?:[\s*_[\uE000-\uE003]|(?!©)\p{So}|\((?!c\)))+/iu;

// What stands under a story, or at a chapter's end, and in no story. Read in stories of weblogs, newsletters
// and serials, 2026-11.
const FOOT = new RegExp(
  [
    String.raw`^(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d))|\ball rights reserved\b`,
    String.raw`^about the authors?\b ?[:.—–-]`,
    String.raw`\b(?:first|originally) (?:appeared|published|printed|posted)\b|\b(?:appeared|published) (?:first|originally)\b`,
    String.raw`^thank(?:s| you)(?: (?:so|very) much| all)? for reading\b`,
    String.raw`\b(?:sign up|subscribe|unsubscribe|newsletter|mailing list|patreon|ko-fi|buy me a coffee)\b`,
    String.raw`^if you(?:[’']ve)? (?:really )?(?:liked|enjoyed|missed) (?:this|the|my|last|it)\b`,
    String.raw`^(?:author[’']?s )?note: \S|^tags?: ?\S`,
    String.raw`\b(?:is |are )?licen[cs]ed under\b|\bcreative commons\b`,
    String.raw`^this is a work of fiction\b|\bany resemblance to\b`,
  ].join('|'),
  'iu',
);

// `Don't forget to vote and comment!`, `please follow, favorite and rate!`, `Next chapter: Friday.`, `Thank you for 12K reads`
const BEGGING = new RegExp(
  [
    String.raw`\b(?:don[’']t forget to|please|remember to|be sure to|make sure to) (?:\p{L}+,? (?:and |or )?){0,3}(?:vote|comment|follow|favou?rite|rate|review|subscribe|share|like)\b`,
    String.raw`\bnext (?:chapter|part|update|instal?ment|episode)\b ?(?::|(?:is |will be )?(?:up |out |coming )?(?:on|in|next|this|tomorrow|soon)\b)`,
    String.raw`\bthank(?:s| you)(?: (?:all|so much|guys))? for (?:all )?(?:the |your )?[\d.,]*[km]? ?(?:reads|votes|views|comments|reviews|kudos|likes|follows)\b`,
  ].join('|'),
  'iu',
);

/** Whether a paragraph under the last mark of a text is beside the story: rights, thanks, where it first appeared. */
export function isFoot(text: string): boolean {
  const words = text.replace(FRAME, '');
  return words.length < LONGEST && (FOOT.test(words) || isBegging(words));
}

/** Whether somebody asks readers of a serial for their votes, or says when it goes on. */
export function isBegging(text: string): boolean {
  const words = text.replace(FRAME, '');
  if (words.length >= LONGEST || SPEECH.test(words) || !BEGGING.test(words)) return false;
  return postingScore(words) > 0 || (words.match(ASKS)?.length ?? 0) >= FEWEST_ASKED;
}

/** One of these words a story has as well: `Please follow the dyke.` */
const ASKS =
  /\b(?:votes?|comments?|follow|favou?rite|rate|reviews?|subscribe|share|reads|next|chapter|part|update|thanks?)\b/giu;
const FEWEST_ASKED = 2;
