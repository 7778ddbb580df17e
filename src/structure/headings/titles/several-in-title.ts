import { lettering } from '../shapes/title-shape.ts';
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
  return isUnlisted(lines) && isParted(lines.whole);
}

/** Whether they are several sentences, as an argument is. */
export function areSentences(lines: LinesAsTitle): boolean {
  return isUnlisted(lines) && hasSentences(lines.whole);
}

/** Whether words are an argument: what a chapter tells, one thing behind the other. */
export function isArgument(text: string): boolean {
  return lettering(text) === 'sentence' && (isParted(text) || hasSentences(text));
}

function isParted(text: string): boolean {
  return [...text.matchAll(PARTED)].length >= FEWEST_PARTED;
}

function hasSentences(text: string): boolean {
  return SENTENCES.test(text.replace(TITLE_ABBREVIATION, ''));
}

function isUnlisted({ style, named }: LinesAsTitle): boolean {
  return style === 'sentence' && !named;
}
