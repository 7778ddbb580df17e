import { Sign } from '../../source/signs.ts';
import type { Format } from '../format.ts';
import { asLine, lineRuns } from '../line-runs.ts';
import { repairs } from '../repairs.ts';
import { anyFits, rule } from '../rule.ts';

/**
 * Mail whose paragraphs flow (RFC 3676): a line that ends with a space goes on in the next, and a
 * space before a `>`, a `From` or a space is stuffing.
 */

const DECLARED = rule(/\bformat=["']?flowed/i, { holds: Sign.equals });
const STUFFING = /^ (?=[ >]|From )/;

/** Mail with each of its paragraphs in one line again. */
export const flowed: Format = {
  name: 'format-flowed',
  isUsed: ({ lines }) => anyFits(lines, DECLARED),
  read({ lines, head }, report) {
    const repair = repairs(
      'ingest/transfer-read',
      'Joined the lines of a flowed paragraph',
      report,
    );
    const read = lineRuns(lines, goesOn).map((run) =>
      asLine(run, run.map(({ text }) => text.replace(STUFFING, '')).join(''), repair),
    );
    repair.done();
    return { lines: read, head };
  },
};

/** Ends with a space, and is no mark of a signature, which has one too. */
function goesOn(text: string): boolean {
  return text.endsWith(' ') && text.trim() !== '' && text !== '-- ';
}
