/* oxlint-disable no-control-regex, no-misleading-character-class -- controls are what this is about */

import type { Line } from '../../ingest/draft.ts';
import { eachMade, indexesOf, withText } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import { Sign } from '../../source/signs.ts';
import type { Pass } from '../pass.ts';

/**
 * Characters that nobody sees and programs put in: controls, joiners, marks of direction, spaces of
 * other widths. What they said (an indent, a line end, a page's end) is kept in plain characters.
 */
export const invisibleCharacters: Pass = {
  name: 'invisible characters',
  run(draft, report) {
    const odd = new Set(indexesOf(draft.lines, isOdd));
    if (odd.size === 0) return draft;
    const repair = repairs(
      'clean/invisible-removed',
      'Took out characters that cannot be seen',
      report,
    );
    const lines = eachMade(draft.lines, (line, at) => {
      if (!odd.has(at)) return line;
      const parts = line.text.split(LINE_ENDS);
      // The first and last part of a line with a form feed at its edge are nothing.
      const inked = parts
        .map(visible)
        .filter((part, i) => part !== '' || parts.length === 1 || (i > 0 && i < parts.length - 1));
      const texts = inked.length === 0 ? [''] : inked;
      const [first = ''] = texts;
      repair.to(line, texts.join(' '));
      return texts.length === 1 ? withText(line, first) : texts.map((text) => withText(line, text));
    });
    repair.done();
    return { ...draft, lines };
  },
};

function isOdd({ text, signs }: Line): boolean {
  return (signs & MAYBE_ODD) !== 0 && ODD.test(text);
}

const MAYBE_ODD = Sign.control | Sign.rare;
/** Anything beyond printable ASCII, the letters and the marks of printers; found in one look. */
const ODD =
  /[\x00-\x08\x0B-\x1F\x7F-\xA0\xAD\u034F\u061C\u115F\u1160\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\u3164\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFC]/;
/** Soft returns of Word, page ends, separators of lines. */
const LINE_ENDS = /[\v\f\x85\u2028\u2029]/;

const ANSI = /\x1B\[[\d;]{0,20}[A-Za-z]/g;
/** A letter struck over itself or over a line, as old printers made bold and underline. */
const OVERSTRUCK = /[^\x08]\x08/g;
const NO_BREAK_HYPHEN = /\x1E/g;
const CONTROLS =
  /[\x00-\x08\x0B-\x1F\x7F-\x9F\xAD\u034F\u115F\u1160\u180E\u2060-\u206F\u3164\uFEFF\uFFF9-\uFFFC\u200B]/g;
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const JOINERS = /[\u200C\u200D]/g;
/** Scripts and pictures that need their joiners. */
const JOINED = /[\u0600-\u08FF\u0900-\u0DFF\u1780-\u17FF]|\p{Extended_Pictographic}/u;
const SELECTORS = /(?<!\p{Extended_Pictographic}|[\d#*])[\uFE00-\uFE0F]/gu;

/** An indent of any other space is an indent. */
const ODD_INDENT = /^(?=[\t ]*[\xA0\u2000-\u200A\u202F\u205F\u3000])[\s\u200B]+/;
const ODD_SPACES = /[\xA0\u2000-\u200A\u205F\u3000]/g;
/** A no-break space that a language or a number wants stays; typography settles the others. */
const WANTED = /(?<=[«‹\d—–])[\xA0\u2009]|[\xA0\u2009](?=[»›;:!?—–%€$£\d])/g;
const IDEOGRAPHS = /[\u3040-\u30FF\u4E00-\u9FFF]/;
const KEPT_SPACE = '\uFDD0';

function visible(raw: string): string {
  let text = raw;
  if (CONTROL_GATE.test(text)) {
    text = text.replace(ANSI, '').replace(OVERSTRUCK, '').replace(NO_BREAK_HYPHEN, '-');
  }
  text = text.replace(CONTROLS, '').replace(SELECTORS, '');
  if (!RIGHT_TO_LEFT.test(text)) text = text.replace(DIRECTIONS, '');
  if (!JOINED.test(text)) text = text.replace(JOINERS, '');
  text = text.replace(ODD_INDENT, '\t');
  if (text.trim() === '') return '';
  if (IDEOGRAPHS.test(text)) return text;
  return text.replace(WANTED, KEPT_SPACE).replace(ODD_SPACES, ' ').replaceAll(KEPT_SPACE, '\xA0');
}

const CONTROL_GATE = /[\x08\x1B\x1E]/;
