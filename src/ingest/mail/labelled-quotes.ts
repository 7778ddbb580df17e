import { Sign } from '../../source/signs.ts';
import type { Format } from '../format.ts';
import { lineAt } from '../line.ts';
import { repairs } from '../repairs.ts';
import { placesOf, rule } from '../rule.ts';

/**
 * What an author says beside a chapter, as a downloader quotes it: `> **Notes for the Chapter:**`, an
 * empty `>`, and the note behind the same sign.
 */
export const labelledQuotes: Format = {
  name: 'labelled-quotes',
  isUsed: ({ lines }) => placesOf(lines, LABEL).length > 0,
  read({ lines, head }, report) {
    const repair = repairs('ingest/markup-read', 'Took the signs from a quoted note', report);
    const read = [...lines];
    for (const from of placesOf(lines, LABEL)) {
      for (let at = from; at < lines.length && lineAt(lines, at).text.startsWith('>'); at++) {
        const text = lineAt(lines, at).text.replace(/^> ?/, '');
        read[at] = repair.to(lineAt(lines, at), at === from ? text.replaceAll('**', '') : text);
      }
    }
    repair.done();
    return { lines: read, head };
  },
};

const LABEL = rule(
  /^> \*\*(?:(?:Summary|(?:End )?Notes)(?: for the Chapter)?|Chapter (?:Summary|(?:End )?Notes)):?\*\*:?\s*$/i,
  {
    holds: Sign.angle,
  },
);
