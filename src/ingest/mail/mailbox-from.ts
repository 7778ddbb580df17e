import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { lineAt } from '../line.ts';
import { repairs } from '../repairs.ts';
import { placesOf, rule } from '../rule.ts';

/**
 * A mailbox parts its messages by lines that begin with `From `, so what kept it wrote `>From ` where
 * the writer had that (RFC 4155, appendix A). Between lines without the sign it is no quotation.
 */
export const mailboxFrom: Format = {
  name: 'mailbox-from',
  isUsed: ({ lines }) => placesOf(lines, KEPT).some((at) => isAlone(lines, at)),
  read({ lines, head }, report) {
    const repair = repairs(
      'ingest/transfer-read',
      'Took the sign of a mailbox from before From',
      report,
    );
    const read = [...lines];
    for (const at of placesOf(lines, KEPT)) {
      const line = lineAt(lines, at);
      if (isAlone(lines, at)) read[at] = repair.to(line, line.text.replace('>', ''));
    }
    repair.done();
    return { lines: read, head };
  },
};

// `>From the end of it you could see the rain`
const KEPT = rule(/^\s{0,8}>From \S/, { holds: Sign.angle });

function isAlone(lines: readonly Line[], at: number): boolean {
  return [lines[at - 1], lines[at + 1]].every(
    (line) => line?.text.trimStart().startsWith('>') !== true,
  );
}
