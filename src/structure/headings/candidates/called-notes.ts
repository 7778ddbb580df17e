import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import { Sign } from '../../../source/signs.ts';
import type { Candidate } from '../heading-candidate.ts';
import { lettering } from '../shapes/title-shape.ts';

// `June.(1)`: right behind a word or its stop, where no list has a number
const CALL = /(?<=[^\s(])\((\d{1,2})\)(?![\p{L}\p{N}])/gu;
const NOTE = /^\s*\((\d{1,2})\) /;

/** Candidates without `(1) That is to say, the second.` where the text calls for a note by `(1)`. */
export function withoutCalledNotes(
  lines: readonly Line[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const notes = new Map(candidates.filter(isSentence).map((c) => [c, labelOf(c)]));
  if (notes.size === 0) return candidates;
  const calls = new Set<string>();
  for (let at = 0; at < lines.length; at++) {
    const { text, signs } = lineAt(lines, at);
    if ((signs & Sign.round) === 0) continue;
    for (const [, label = ''] of text.matchAll(CALL)) calls.add(label);
  }
  return candidates.filter((c) => !calls.has(notes.get(c) ?? ''));
}

function labelOf({ text }: Candidate): string {
  return NOTE.exec(text)?.[1] ?? '';
}

function isSentence({ text, shape }: Candidate): boolean {
  const title = shape?.title ?? '';
  return NOTE.test(text) && lettering(title) === 'sentence' && endsSentence(text);
}
