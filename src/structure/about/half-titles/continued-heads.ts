import type { Line } from '../../../ingest/draft.ts';
import { isBlank, lineAt } from '../../../ingest/line.ts';
import { goesOnFrom } from '../../blocks/endings.ts';
import type { Leaf, Recognizer } from '../../manuscript.ts';

/**
 * `Continued from part I`, `<-- Back to Instalment One` beside the title of a later post: where the
 * story goes on from is no line of the page that names it. Known before that page is read, or it
 * would be kept among the page's words or be taken for the title.
 */
export const continuedHeads: Recognizer = {
  name: 'continued-heads',
  recognize({ lines }, known) {
    return { ...known, leaves: [...known.leaves, ...heads(lines)] };
  },
};

/** Lines at the top of a text within which its title stands. */
const HEAD_LINES = 20;
const LONGEST = 80;

function heads(lines: readonly Line[]): Leaf[] {
  const found: Leaf[] = [];
  for (let at = 0; at < Math.min(lines.length, HEAD_LINES); at++) {
    const { text } = lineAt(lines, at);
    const isAlone = isBlank(lines[at - 1]) && isBlank(lines[at + 1]);
    if (!isAlone || text.length > LONGEST || !goesOnFrom(text)) continue;
    found.push({
      kind: 'label',
      from: at,
      to: at + 1,
      rule: 'continuations',
      certainty: 0.85,
    });
  }
  return found;
}
