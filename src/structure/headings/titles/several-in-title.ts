import type { LinesAsTitle } from './lines-as-title.ts';

// Over a chapter: `The author gives some account of himself. He is shipwrecked.`, `Three
// invalids.--Sufferings of George.--A victim`; what it tells is several things.
const SENTENCES = /[.!?]["”’]?(?:\s*[—–-]+\s*|\s+)\p{Lu}/u;
const TITLE_ABBREVIATION =
  /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|M|Mme|Mlle|Sr|Sra|Capt|Col|Gen|Prof|Rev|Hon|No)\.\s/gu;

// `The miller comes home--A strange light--What the dog saw`
const PARTED = /(?:--+|[—–])\s*(?=[\p{L}\p{N}"“‘'])/gu;
const FEWEST_PARTED = 2;

/** Whether one line tells several things, parted by dashes. */
export function tellsSeveral(lines: LinesAsTitle): boolean {
  return isUnlisted(lines) && [...lines.whole.matchAll(PARTED)].length >= FEWEST_PARTED;
}

/** Whether they are several sentences, as an argument is. */
export function areSentences(lines: LinesAsTitle): boolean {
  return isUnlisted(lines) && SENTENCES.test(lines.whole.replace(TITLE_ABBREVIATION, ''));
}

function isUnlisted({ style, named }: LinesAsTitle): boolean {
  return style === 'sentence' && !named;
}
