import { claimedLines } from './findings-index.ts';
import type { Container, Leaf, Recognizer } from './manuscript.ts';

/** Opening and closing lines by which proofreaders say that lines are not to be rewrapped. */
const PAIRS: Readonly<
  Record<string, { readonly close: string; readonly kind: 'verse' | 'quote' }>
> = {
  '/*': { close: '*/', kind: 'verse' },
  '/P': { close: 'P/', kind: 'verse' },
  '/p': { close: 'p/', kind: 'verse' },
  '/#': { close: '#/', kind: 'quote' },
};
/** A block that runs on beyond this was never closed. */
const LONGEST = 400;

/** `/*` and its like, left over from proofreading: what they enclose keeps its lines. */
export const typistsMarks: Recognizer = {
  name: 'typists-marks',
  recognize: ({ lines }, known) => {
    const claimed = claimedLines(lines.length, known);
    const leaves: Leaf[] = [];
    const containers: Container[] = [];
    for (let i = 0; i < lines.length; i++) {
      const pair = markAt(lines[i]?.text);
      if (pair === undefined || claimed[i] === 1) continue;
      let end = i + 1;
      while (end < lines.length && end - i < LONGEST && lines[end]?.text.trim() !== pair.close)
        end++;
      if (lines[end]?.text.trim() !== pair.close) continue;
      const evidence = { rule: 'typists-marks', certainty: 0.98 };
      leaves.push({ kind: 'ornament', from: i, to: i + 1, ...evidence });
      leaves.push({ kind: 'ornament', from: end, to: end + 1, ...evidence });
      if (pair.kind === 'quote')
        containers.push({ kind: 'quote', from: i, to: end + 1, ...evidence });
      else if (end > i + 1) leaves.push({ kind: 'verse', from: i + 1, to: end, ...evidence });
      i = end;
    }
    return {
      leaves: [...known.leaves, ...leaves],
      containers: [...known.containers, ...containers],
    };
  },
};

function markAt(text = ''): (typeof PAIRS)[string] | undefined {
  return text.startsWith('/') ? PAIRS[text.trim()] : undefined;
}
