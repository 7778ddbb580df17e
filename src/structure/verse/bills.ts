import { VERSE_WORDS } from './verse-words.ts';

/** Letters and words of a line on the mean: `Brown soup`, `Mrs. Garrow, three hens, lent.` */
const FEW_LETTERS = 23;
const FEW_WORDS = 3;
/** Share of the lines that have a figure, and that sentences go on over the ends of in verse. */
const FIGURES = 0.5;
const OPEN = 0.25;
const HALF = 0.5;

const LETTERS = /[^\p{L}]+/gu;
const LEADS_ON = /[,;:–—-]["'”’*_]*$/u;
const STOPPED = /[.!?]["'”’*_)]*$/u;
const SENTENCE = /^[^\p{L}]*\p{Lu}.*[.!?]["'”’*_)]*$/u;
// `Candle ends, 4d.`, `9.15 Stopping`, `Tues. 2 yds.`, `Whin 3, Marden 1`
const FIGURE = /\d/;
/** What a sentence calls the lines that it announces, in the languages that stories were drawn in. */
const CALLED =
  /\b(?:lists?|bills?|accounts?|menus?|slate|blackboard|rules?|notices?|logs?|log-?books?|diary|ledger|labels?|receipts?|recipes?|scores?|cards?|forms?|inventory|programmes?|programs?|timetable|index|register|catalogue|tickets?|signs?|posters?|pockets|ingredients|orders?|tags?|liste|carte|ardoise|facture|menu|règlement|étiquette|reçu|registre|affiche|rezept|rechnung|zettel|schild)\b/iu;

/**
 * Whether short lines are the entries of a bill, a menu, a log, or rules: few words each, and no
 * sentence goes on over a line's end as a poem's do. They are figures, sentences each, mere names,
 * or called a list by the sentence above them.
 */
export function isBill(texts: readonly string[], introduction: string): boolean {
  if (areEntries(texts)) return !VERSE_WORDS.test(introduction);
  if (!areFew(texts) || share(texts, LEADS_ON) >= OPEN || VERSE_WORDS.test(introduction))
    return false;
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const areNames = words <= FEW_WORDS * texts.length && share(texts, STOPPED) < HALF;
  return areNames || CALLED.test(introduction);
}

/** Whether they are that by themselves: figures, or a sentence each. */
export function areEntries(texts: readonly string[]): boolean {
  if (!areFew(texts)) return false;
  if (share(texts, FIGURE) >= FIGURES) return true;
  return texts.length > 2 && share(texts, SENTENCE) === 1 && share(texts, LEADS_ON) < OPEN;
}

function areFew(texts: readonly string[]): boolean {
  // Lines twice as long need not be counted by the letter, as nearly none of a book need.
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > 2 * FEW_LETTERS * texts.length) return false;
  const letters = texts.reduce((sum, text) => sum + text.replace(LETTERS, '').length, 0);
  return texts.length > 1 && letters <= FEW_LETTERS * texts.length;
}

function share(texts: readonly string[], pattern: RegExp): number {
  return texts.filter((text) => pattern.test(text)).length / texts.length;
}
