import type { Manuscript, Span } from '../manuscript.ts';
import { indent, width } from '../survey/ink.ts';
import { layoutOf } from '../survey/layout.ts';
import { regionAt, type Region } from '../survey/survey.ts';
import { VERSE_WORDS } from './verse-words.ts';
import type { Judgement } from './verse.ts';

/** Somebody who quotes says so before it, with one of these or with a word of singing. */
const POETS =
  /\b(?:line|poets?|poetry|couplets?|ballads?|refrains?|proverbs?|rimes?|vers|poètes?|dichter|sprüche?|versos?|poetas?|versi)\b/iu;
const ANNOUNCES = /[:—-]["'”’»_)]*\s*$/;
/** A sentence that goes on after what it quotes: `and yet`, `where,`. */
const BREAKS_OFF = /[\p{Ll},]\s*$/u;
const GOES_ON = /[\p{L},;:!?—-]["'”’»_]*\s*$/u;
const POINTED = /[.,;:!?…—-]["'”’»)_]*\s*$/;
const CAPITAL = /^[^\p{L}]*\p{Lu}/u;

/** Words of a line; with fewer it is a name, a cry, a signature. */
const FEWEST_WORDS = 4;
/** Share of the measure that a flush line of a couplet leaves free at least. */
const NARROW = 0.62;
const NEARLY_FULL = 0.9;
/** A heading and a word between two examples are shorter than a sentence that breaks off. */
const LONG = 40;

/**
 * A line or two of a poem that a sentence quotes, where no stanza is that shows where the verse of
 * this text stands: a couplet after a colon, a line set in from a sentence that breaks off before it.
 */
export function quotedLines(
  manuscript: Manuscript,
  pieces: readonly Span[],
): (Judgement | undefined)[] {
  return pieces.map(({ from, to }) => {
    const region = regionAt(manuscript.survey, from);
    if (to - from > 2 || !region.wrapped) return undefined;
    const set = region.margin + (region.lead ?? 0);
    const above = proseAbove(manuscript, { from, to }, set);
    if (above === undefined) return undefined;
    const texts = manuscript.lines.slice(from, to).map(({ text }) => text);
    const [first = '', second] = texts;
    const displayed = indent(first) > set + 1;
    if (second === undefined)
      return displayed && isCited(above, first, region)
        ? { rule: 'verse/cited-line', certainty: 0.6 }
        : undefined;
    const isCouplet =
      !displayed && ANNOUNCES.test(above) && GOES_ON.test(first) && POINTED.test(second);
    return isCouplet && texts.every((text) => isLine(text, NARROW * region.width))
      ? { rule: 'verse/couplet', certainty: 0.7 }
      : undefined;
  });
}

/** The last two lines of prose above a piece that is all of its group. */
function proseAbove({ lines }: Manuscript, { from, to }: Span, set: number): string | undefined {
  const { groups, groupAt, indents } = layoutOf(lines);
  const g = groupAt[from] ?? 0;
  const [above, own] = [groups[g - 1], groups[g]];
  if (above === undefined || own?.from !== from || own.to !== to) return undefined;
  if ((indents[above.from] ?? 0) > set) return undefined;
  const last = lines.slice(Math.max(above.from, above.to - 2), above.to);
  return last.map(({ text }) => text.trim()).join(' ');
}

function isCited(above: string, text: string, region: Region): boolean {
  if (!isLine(text, NEARLY_FULL * region.width) || !POINTED.test(text)) return false;
  if (ANNOUNCES.test(above)) return POETS.test(above) || VERSE_WORDS.test(above);
  return above.length > LONG && BREAKS_OFF.test(above);
}

/** Some words, a capital before them and few among them: no name, no title and no address. */
function isLine(text: string, widest: number): boolean {
  if (width(text) > widest || !CAPITAL.test(text) || /\d/.test(text)) return false;
  const words = text.trim().split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= FEWEST_WORDS && small * 2 >= words.length;
}
