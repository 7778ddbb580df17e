import type { Line } from '../../../ingest/draft.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import { isDateline } from '../../letters/letter-lines.ts';
import { lettering } from '../shapes/title-shape.ts';

// `Late January, 1943`, `Autumn 1981`, `May of 1944`
const SEASON =
  /^(?:(?:early|late|mid|the)[ -]){0,2}(?:spring|summer|autumn|fall|winter|\p{L}{3,10}),? (?:of )?(?:1\d|20)\d\d$/iu;

/** A longer line that is written as a sentence is one, though its stop was forgotten. */
const LONG = 50;

/** Stars that a writer set with a space, so that they mark nothing: `*  May, 1944*`. */
const MARKS = /^[*_\s]+|[*_\s]+$/g;

/**
 * Who sets headings by signs would set a title so as well: under such a label (`# Chapter 1`) a
 * sentence is the text's, however short, and a time says when the scene is.
 */
export function isTextUnder(
  label: Line | undefined,
  below: Line | undefined,
  words: string,
): boolean {
  if (label?.claim?.type !== 'heading' || below?.claim?.type === 'heading') return false;
  const bare = words.replace(MARKS, '');
  const isSentence = bare === words && bare.length > LONG && lettering(bare) === 'sentence';
  return isSentence || endsSentence(bare) || isDateline(bare) || SEASON.test(bare);
}
