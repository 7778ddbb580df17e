import { Sign } from '../../source/signs.ts';
import { INLINE_CLAIM } from '../claim.ts';
import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { repairs } from '../repairs.ts';

/**
 * Words that stand in the tag that marks them, `a <i child> in it`, as a few typists of the 1990s set italics: an
 * attribute has a sign of equality, and a tag of HTML is closed somewhere.
 */
const MARKED = /<i ([^<>="/]{1,60})>/g;
const CLOSED = /<\/i>/i;
/** One may be a slip, or a sum. */
const FEWEST = 2;

/** Emphasis whose words stand in its tag. */
export const wordsInTags: Format = {
  name: 'words-in-tags',
  isUsed: ({ lines }) => {
    const angled = lines.filter(({ signs }) => (signs & Sign.angle) !== 0);
    const marked = angled.reduce((sum, { text }) => sum + [...text.matchAll(MARKED)].length, 0);
    return marked >= FEWEST && !angled.some(({ text }) => CLOSED.test(text));
  },
  read({ lines, head }, report) {
    const repair = repairs(
      'ingest/markup-read',
      'Took words out of the tag that marked them',
      report,
    );
    const { emphasisOpen, emphasisClose } = INLINE_CLAIM;
    const read = lines.map((line: Line) =>
      (line.signs & Sign.angle) === 0
        ? line
        : repair.to(line, line.text.replace(MARKED, `${emphasisOpen}$1${emphasisClose}`)),
    );
    repair.done();
    return { lines: read, head };
  },
};
