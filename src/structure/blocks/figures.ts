import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { Sign } from '../../source/signs.ts';
import { claimedLines } from '../findings-index.ts';
import type { Leaf, Manuscript, Recognizer } from '../manuscript.ts';
import { originOf } from './page.ts';

/** `[Illustration]`, `[Illustration: The lamp]`, `[Frontispiece`, `[Abbildung 3: …`, `[Picture`, `{Illustration: …`. */
const START =
  /^\s*[[{]\s*(?:illustrations?|ilustraci[oó]n(?:es)?|illustrazion[ei]|abbildung|bild|afbeelding|picture|image|figure|fig\.|frontispiece|map)\b/iu;

/** Lines that a caption may have. */
const LONGEST = 20;

/** Pictures that the text only tells of: the word is a label, the rest is the caption. */
export const figures: Recognizer = {
  name: 'figures',
  recognize: (manuscript, known, report) => {
    const { lines } = manuscript;
    const claimed = claimedLines(lines.length, known);
    const found: Leaf[] = [];
    for (let i = 0; i < lines.length; i++) {
      if (claimed[i] === 1 || (lineAt(lines, i).signs & Sign.bracket) === 0) continue;
      const to = figureEnd(lines, i);
      if (to === undefined) continue;
      found.push({ kind: 'figure', from: i, to, rule: 'figures/bracket', certainty: 0.95 });
      reportLabel(manuscript, i, report);
      i = to - 1;
    }
    return { ...known, leaves: [...known.leaves, ...found] };
  },
};

/** The line after the one whose end closes the bracket; undefined when no picture stands here. */
export function figureEnd(lines: readonly Line[], from: number): number | undefined {
  if (!START.test(lines[from]?.text ?? '')) return undefined;
  let depth = 0;
  for (let i = from; i < Math.min(lines.length, from + LONGEST); i++) {
    const text = lines[i]?.text ?? '';
    for (const bracket of text.matchAll(/[[\]{}]/g)) depth += /[[{]/.test(bracket[0]) ? 1 : -1;
    if (depth <= 0) return /[\]}]\s*$/.test(text) ? i + 1 : undefined;
  }
  return undefined;
}

function reportLabel(manuscript: Manuscript, line: number, report: Report): void {
  const text = manuscript.lines[line]?.text ?? '';
  report({
    code: 'structure/figure-label-replaced',
    message: 'A picture that the text only names stands as its caption.',
    before: START.exec(text)?.[0].trim() ?? '',
    ...originOf(manuscript, { from: line, to: line + 1 }),
  });
}
