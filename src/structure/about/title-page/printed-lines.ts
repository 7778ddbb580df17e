import type { Line } from '../../../ingest/draft.ts';
import { unframed } from '../../headings/shapes/heading-frame.ts';
import { isImprint } from './title-lines.ts';

/** Of a publisher's lines so many, one in each, speak of printing. */
const SHARE = 4;

// `_All rights reserved, including`, `Droits de reproduction réservés`, `STANDARD BOOK NUMBER: …`
const RIGHTS =
  /\b(?:all rights|rights reserved|copyright(?:ed)?|droits de (?:reproduction|traduction)|tous droits|alle rechte|derechos reservados|diritti riservati|book number|manufactured in)\b/iu;

// `Being an account of another adventure of`, over several lines of a title page
const TELLS = /^\s*_?(?:being|containing|comprising|wherein|in which|giving|together with) \p{L}/iu;

/** Whether lines tell on a title page what the book is about. */
export function tellOfBook(lines: readonly Line[]): boolean {
  return TELLS.test(lines[0]?.text ?? '');
}

/** Whether lines are what a publisher says of an edition: who printed it where, and whose it is. */
export function arePrinted(lines: readonly Line[]): boolean {
  const texts = lines.map(({ text }) => unframed(text)).filter((text) => text !== '');
  const printed = texts.filter((text) => RIGHTS.test(text) || isImprint(text)).length;
  return printed > 0 && printed * SHARE >= texts.length;
}
