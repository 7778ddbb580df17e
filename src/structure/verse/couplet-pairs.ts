import type { Line } from '../../ingest/draft.ts';
import type { Span } from '../manuscript.ts';
import type { StanzaShape } from './stanza-shape.ts';

/** What a line of verse stops at oftener than a line of prose, which ends where the page does. */
const STOPS = /[,;:.!?…—-]["'”’)_]*\s*$/;

/**
 * Whether two neighbours are couplets of one song, in a scan so narrow that each line fills its measure: both
 * have two lines, all are set in alike, begin with a capital and end at a stop.
 */
export function areCouplets(
  lines: readonly Line[],
  [above, below]: readonly [Span, Span],
  shapes: readonly [StanzaShape, StanzaShape],
  column: number,
): boolean {
  const [{ least }] = shapes;
  if (least < column + STEP || !shapes.every((shape) => isCouplet(shape, least))) return false;
  return [above, below].every(({ from, to }) =>
    lines.slice(from, to).every(({ text }) => STOPS.test(text)),
  );
}

/** Columns by which a song is set in further than a paragraph. */
const STEP = 2;

function isCouplet(shape: StanzaShape, column: number): boolean {
  const { lines, turned, least, most, capitals, shouted, columns, names } = shape;
  if (lines !== 2 || turned > 0 || least !== column || most !== column) return false;
  return capitals === 2 && shouted + columns + names === 0;
}
