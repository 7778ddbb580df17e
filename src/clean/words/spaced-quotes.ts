import type { Line } from '../../ingest/draft.ts';
import { madeAt } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Pass } from '../pass.ts';

/**
 * Marks that scanners read apart from what they enclose, for printers set a thin space there: `“ Left,”`,
 * `he said. ”`. Only curly marks say which way they face; `„` opens where `“` closes, so German is left.
 */
export const spacedQuotes: Pass = {
  name: 'spaced quotes',
  run(draft, report) {
    const places = placesOf(draft.lines, SPACED).filter((at) => !isGerman(draft.lines[at]));
    if (places.length === 0) return draft;
    const repair = repairs('clean/quote-closed-up', 'Closed up a spaced quotation mark', report);
    const lines = madeAt(draft.lines, places, (line) =>
      repair.to(line, line.text.replace(OPENING, '$1').replace(CLOSING, '$1')),
    );
    repair.done();
    return { ...draft, lines };
  },
};

// `“ Left,`, `said. ”`
const SPACED = rule(/“ \p{L}|[\p{L}.,!?;—-] ”/u, { holds: Sign.quote });
const OPENING = /(?<=^|[\s—(])(“) (?=\p{L})/gu;
const CLOSING = /(?<=[\p{L}.,!?;—-]) (”)(?=[\s.,;:!?)—]|$)/gu;

function isGerman(line: Line | undefined): boolean {
  return line?.text.includes('„') === true;
}
