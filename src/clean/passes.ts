import { linkNumbers } from './menus/link-numbers.ts';
import { messages } from './messages/messages.ts';
import { signatures } from './messages/signatures.ts';
import { boxes } from './pages/boxes.ts';
import { lineNumbers } from './pages/line-numbers.ts';
import { pageFurniture } from './pages/page-furniture.ts';
import { sourcesBesideVerse } from './pages/sources-beside-verse.ts';
import type { Pass } from './pass.ts';
import { distributor } from './publishers/distributor.ts';
import { publisherMatter } from './publishers/publisher-matter.ts';
import { leftovers } from './transcribers/leftovers.ts';
import { antiTheft } from './web/anti-theft.ts';
import { pictureFiles } from './web/picture-files.ts';
import { siteFurniture } from './web/site-furniture.ts';
import { invisibleCharacters } from './words/characters.ts';
import { dropCapitals } from './words/drop-capitals.ts';
import { letters } from './words/letters.ts';
import { lineEndHyphens } from './words/line-end-hyphens.ts';
import { spacedLetters } from './words/spaced-letters.ts';
import { spacedQuotes } from './words/spaced-quotes.ts';
import { workingDots } from './words/working-dots.ts';

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
  workingDots,
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
