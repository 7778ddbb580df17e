import { antiTheft } from './anti-theft.ts';
import { boxes } from './boxes.ts';
import { invisibleCharacters } from './characters.ts';
import { distributor } from './distributor.ts';
import { dropCapitals } from './drop-capitals.ts';
import { leftovers } from './leftovers.ts';
import { letters } from './letters.ts';
import { lineEndHyphens } from './line-end-hyphens.ts';
import { lineNumbers } from './line-numbers.ts';
import { linkNumbers } from './link-numbers.ts';
import { messages } from './messages.ts';
import { pageFurniture } from './page-furniture.ts';
import type { Pass } from './pass.ts';
import { pictureFiles } from './picture-files.ts';
import { publisherMatter } from './publisher-matter.ts';
import { signatures } from './signatures.ts';
import { siteFurniture } from './site-furniture.ts';
import { sourcesBesideVerse } from './sources-beside-verse.ts';
import { spacedLetters } from './spaced-letters.ts';
import { spacedQuotes } from './spaced-quotes.ts';

/**
 * Every pass, in order: the order is meaning. What stands around the text goes before what stands
 * in it; no-break spaces tell toolbars and form feeds tell pages, so characters are sorted after
 * both; a word broken over a page's end is whole only when the page's end is gone.
 */
export const PASSES: readonly Pass[] = [
  linkNumbers,
  messages,
  distributor,
  spacedLetters,
  publisherMatter,
  antiTheft,
  siteFurniture,
  pageFurniture,
  dropCapitals,
  lineNumbers,
  leftovers,
  pictureFiles,
  boxes,
  sourcesBesideVerse,
  signatures,
  invisibleCharacters,
  letters,
  spacedQuotes,
  lineEndHyphens,
];
