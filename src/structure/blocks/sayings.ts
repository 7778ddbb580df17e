import type { Line } from '../../ingest/draft.ts';
import { isBlank } from '../../ingest/line.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { lettering } from '../headings/shapes/title-shape.ts';
import type { Span } from '../manuscript.ts';
import { indent, startsLower } from '../survey/ink.ts';
import { paragraphColumn, type Region } from '../survey/survey.ts';

/** How sayings under a heading are told from the first words of the story, which may be as short. */

/** Longest line of one that is broken like verse. */
const SHORT_LINE = 60;
/** Columns by which a saying is set in. */
const INSET = 2;
/** Share of the measure that the lines of a paragraph fill, and of its lines, those that do. */
const FULL = 0.75;
const MOSTLY = 0.6;
/** Of the lines of prose, the share that begin in the middle of a sentence. */
const SMALL = 0.3;

const OPENS = /^\s*["“„«‘']/;
const CLOSES = /["”»](?=[\s.,;—–-]|$)/;
export const DASH = /^\s*[-–—]/;
const SAYS =
  /(?<!\p{L})(?:said|says|asked|asks|answered|replied|cried|called|told|whispered|thought|dit|demanda|répondit|répliqua|cria|fit|dijo|preguntó|respondió|disse|perguntou|respondeu|chiese|rispose|sagte|fragte|antwortete|rief|zei|vroeg|sade|frågade|powiedział\p{L}*|zapytał\p{L}*|сказал\p{L}*|спросил\p{L}*)(?!\p{L})/iu;

// `-- Captain Roe, on being asked`, `-- said by my aunt` under a saying that something sets off
const OF_WHOM = /^\s*(?:--+|—|–)\s*(?:\p{Lu}\S*(?: \p{Lu}\S*)+, |said by )/u;

/**
 * Whether words behind a dash are said in the story: they ask, somebody says them, the next line has a
 * dash too, or they are a sentence under one that nothing sets off.
 */
export function isTalk(text: string, below: string, isUnderPlain: boolean): boolean {
  if (/[?!]/.test(text) || DASH.test(below)) return true;
  if (SAYS.test(text)) return isUnderPlain || !OF_WHOM.test(text);
  return isUnderPlain && endsSentence(text) && lettering(text) === 'sentence';
}

/** Lines that may be a saying: quoted, set in deeper than a paragraph is, or short and broken like verse. */
export function isSaying(lines: readonly Line[], { from, to }: Span, region: Region): boolean {
  const texts = lines
    .slice(from, to)
    .filter((line) => !isBlank(line))
    .map((line) => line.text);
  const column = region.style === 'indent' ? paragraphColumn(region) : 0;
  if (isQuoted(texts) || texts.every((text) => indent(text) >= column + INSET)) return true;
  // `"It is late," he said.`
  if (texts.length === 1 && OPENS.test(texts[0] ?? '')) return false;
  return texts.every((text) => text.trim().length <= SHORT_LINE) && !isProse(texts, region);
}

/** Whether all of it is in quotes. */
function isQuoted(texts: readonly string[]): boolean {
  const whole = texts.join(' ').trim();
  if (!OPENS.test(whole)) return false;
  return !CLOSES.test(whole.slice(1)) || /["”»’'][.,;]?$/.test(whole);
}

/** Whether the lines end where the measure does, or anywhere: a narrow one makes short lines of prose. */
function isProse(texts: readonly string[], { wrapped, width }: Region): boolean {
  if (!wrapped || texts.length < 2) return false;
  const full = texts.slice(0, -1).filter((text) => text.length >= FULL * width).length;
  const small = texts.slice(1).filter(startsLower).length;
  return full >= MOSTLY * (texts.length - 1) || small >= SMALL * (texts.length - 1);
}
