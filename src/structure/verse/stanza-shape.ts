import type { Line } from '../../ingest/draft.ts';
import { lettering } from '../headings/shapes/title-shape.ts';
import type { Span } from '../manuscript.ts';
import { indent, isFull, startsLower, width } from '../survey/ink.ts';
import { beginsWithCapital } from './capital.ts';
import { turnedOver } from './turned-over.ts';

/** What the lines of a group look like, before any word is read. */
export interface StanzaShape {
  readonly lines: number;
  /** Lines that were too long for the page: what was left of them stands below, further in. */
  readonly turned: number;
  /** Columns of the line furthest left and furthest right. */
  readonly least: number;
  readonly most: number;
  readonly widest: number;
  /** Lines that begin with a capital, and lines after the first that begin small. */
  readonly capitals: number;
  readonly lower: number;
  /** Lines after the first whose first word would have fitted above at the region's measure. */
  readonly roomy: number;
  /** Lines after the first that begin with a capital although several more words would have
   *  fitted above, even at the group's own measure. */
  readonly ragged: number;
  /** Lines after the first that did not fit at the group's own measure. */
  readonly tight: number;
  /** Lines wholly in capitals, and lines of a table, a form or a list. */
  readonly shouted: number;
  readonly columns: number;
  /** Lines of names alone, without a small word but those between names: addresses, imprints. */
  readonly names: number;
  /** Lines that end with a full stop. */
  readonly stopped: number;
  /** They are all the lines between two blank ones. */
  readonly whole: boolean;
}

/** Columns by which a wrapped line of prose may fall short before it looks cut. */
const SLACK = 8;
/** Prose comes within this share of the measure; what is narrower was never filled. */
const NEAR = 0.85;
/** A line that was turned over fills at least this share of it. */
const LONG = 0.7;
const SMALL = /\p{Ll}/u;
const LETTERS = /\p{L}/u;
const STOPPED = /\.\s*$/;
// `Supper . . . . . 3 francs`, `Pikes      12`, `| a | b |`, `Author: unknown`, `3 eggs`, `14, Mill
// Lane`, `MILLER. Who knocks?`
const COLUMNS =
  /\S(?:\s?\.){5,}\s|\S {3,}[\d$£]|^\s*[+|].*[+|]\s*$|^\s*\p{L}[\p{L} ]{0,20}: |^\s*\d+[.,)]? |^\s*\p{Lu}{2}[\p{Lu} ’'-]*\. \S/u;

/** Measures lines as if they were a stanza in a region of this measure. */
export function stanzaShape(
  lines: readonly Line[],
  span: Span,
  measure: number,
  whole = true,
): StanzaShape {
  const inks = inkedLines(lines, span);
  const texts = wholeLines(inks, measure);
  const indents = texts.map(indent);
  const widest = texts.reduce((most, text) => Math.max(most, width(text)), 0);
  return {
    lines: texts.length,
    turned: inks.length - texts.length,
    least: indents.reduce((least, columns) => Math.min(least, columns), Infinity),
    most: indents.reduce((most, columns) => Math.max(most, columns), 0),
    widest,
    ...worded(texts),
    ...ended(texts, measure, widest),
    whole,
  };
}

function inkedLines(lines: readonly Line[], { from, to }: Span): readonly string[] {
  const inks: string[] = [];
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (text.trim() !== '') inks.push(text);
  }
  return inks;
}

/** What lines are written like. */
type Worded = Pick<StanzaShape, 'capitals' | 'lower' | 'shouted' | 'columns' | 'names' | 'stopped'>;

function worded(texts: readonly string[]): Worded {
  let [capitals, lower, shouted, columns, names, stopped] = [0, 0, 0, 0, 0, 0];
  texts.forEach((text, i) => {
    const isCapital = beginsWithCapital(text);
    if (isCapital) capitals++;
    if (i > 0 && startsLower(text)) lower++;
    if (LETTERS.test(text) && !SMALL.test(text)) shouted++;
    if (COLUMNS.test(text)) columns++;
    if (isCapital && lettering(text) === 'title') names++;
    if (STOPPED.test(text)) stopped++;
  });
  return { capitals, lower, shouted, columns, names, stopped };
}

/** Where lines end, told by the word that the next begins with. */
type Ended = Pick<StanzaShape, 'roomy' | 'ragged' | 'tight'>;

function ended(texts: readonly string[], measure: number, widest: number): Ended {
  const room = widest > NEAR * measure ? Math.min(measure, widest) : measure;
  let [roomy, ragged, tight] = [0, 0, 0];
  texts.forEach((text, i) => {
    const above = texts[i - 1];
    if (above === undefined) return;
    if (isFull(above, text, widest)) tight++;
    if (!isFull(above, text, measure)) roomy++;
    if (beginsWithCapital(text) && !isFull(above, text, room - SLACK)) ragged++;
  });
  return { roomy, ragged, tight };
}

/**
 * The lines without the ends that were turned over, which say nothing of where a line ends. Only a
 * line of some length has no room left; a signature steps in as well.
 */
function wholeLines(inks: readonly string[], measure: number): readonly string[] {
  const isTurnedOver = turnedOver(inks, measure);
  return inks.filter((text, i) => {
    const above = inks[i - 1];
    if (above === undefined || indent(text) <= indent(above) + 1) return true;
    return width(above) < LONG * measure || !isTurnedOver(above, text);
  });
}
