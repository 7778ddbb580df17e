import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import { Sign } from '../../../source/signs.ts';
import type { Candidate } from '../heading-candidate.ts';
import { lettering } from '../shapes/title-shape.ts';

// `June.(1)`: right behind a word or its stop, where no list has a number
const CALL = /(?<=[^\s(])\((\d{1,2})\)(?![\p{L}\p{N}])/gu;
// `grew grave again (4).`: with a space before it, at a stop or the end of the line
const CALL_APART = /(?:(?<=\p{L} )|^)\((\d{1,2})\)(?=\s*(?:[.,;:!?]|$))/gu;
/** So many notes, all of which are called with a space, are no list. */
const FEWEST = 3;
const NOTE = /^\s*\((\d{1,2})\) /;

/** Candidates without `(1) That is to say, the second.` where the text calls for a note by `(1)`. */
export function withoutCalledNotes(
  lines: readonly Line[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const said = new Map(candidates.filter(isSaid).map((c) => [c, labelOf(c)]));
  if (said.size === 0) return candidates;
  const calls = new Set<string>();
  const apart = new Set<string>();
  for (let at = 0; at < lines.length; at++) {
    const { text, signs } = lineAt(lines, at);
    if ((signs & Sign.round) === 0) continue;
    for (const [, label = ''] of text.matchAll(CALL)) calls.add(label);
    for (const [, label = ''] of text.matchAll(CALL_APART)) apart.add(label);
  }
  const labels = [...new Set(said.values())];
  const isManner =
    labels.length >= FEWEST && labels.every((label) => calls.has(label) || apart.has(label));
  if (isManner) return candidates.filter((c) => !said.has(c));
  return candidates.filter((c) => !calls.has((endsSentence(c.text) && said.get(c)) || ''));
}

function labelOf({ text }: Candidate): string {
  return NOTE.exec(text)?.[1] ?? '';
}

/** Also the first line of a sentence that goes on. */
function isSaid({ text, shape }: Candidate): boolean {
  return NOTE.test(text) && lettering(shape?.title ?? '') === 'sentence';
}
