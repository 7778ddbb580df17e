import { endsSentence } from '../../source/sentence-end.ts';
import type { Manuscript, Span } from '../manuscript.ts';
import { startsLower } from '../survey/ink.ts';
import { regionAt } from '../survey/survey.ts';
import { stanzaShape } from './stanza-shape.ts';
import { isNear } from './verse-pieces.ts';
import type { Judgement } from './verse.ts';

/** Share of the lines of a stanza that begin with a capital: a note in prose has fewer. */
const BEGUN = 0.75;
/** Words of a line that stands alone between two stanzas: a title has fewer, or ends no sentence. */
const FEWEST_WORDS = 4;

/**
 * In a book of verse whatever looks like a stanza is one, however long its lines and however they are
 * set in: there is no prose to tell it from.
 */
export function booksOfVerse(
  manuscript: Manuscript,
  pieces: readonly Span[],
): (Judgement | undefined)[] {
  const found: boolean[] = [];
  for (const piece of pieces) found.push(isStanza(manuscript, piece));
  return pieces.map((piece, p) => {
    const isBetween =
      found[p - 1] === true &&
      found[p + 1] === true &&
      isNear(pieces, p - 1, p) &&
      isNear(pieces, p, p + 1);
    const isVerse = found[p] === true || (isBetween && isLine(manuscript, piece));
    return isVerse ? { rule: 'verse/book', certainty: 0.85 } : undefined;
  });
}

function isStanza({ lines, survey }: Manuscript, piece: Span): boolean {
  const region = regionAt(survey, piece.from);
  if (!region.verse || piece.to - piece.from < 2) return false;
  const shape = stanzaShape(lines, piece, region.width);
  const odd = shape.shouted + shape.columns + shape.names;
  return shape.capitals >= BEGUN * shape.lines && odd * 2 < shape.lines;
}

/** A stanza of one line. */
function isLine({ lines, survey }: Manuscript, { from, to }: Span): boolean {
  const text = lines[from]?.text ?? '';
  if (!regionAt(survey, from).verse || to - from > 1 || startsLower(text)) return false;
  return endsSentence(text) && text.trim().split(/\s+/).length >= FEWEST_WORDS;
}
