import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { Sign } from '../../source/signs.ts';

/** Where a paragraph begins as a note does: `* So the miller told it.` */
export interface SignNote {
  /** The index of its first line. */
  readonly from: number;
  readonly label: string;
}

/**
 * Signs that open (`*word`, behind a space, a quote or a dash), that stand within a word and open or
 * close (`pol*ice*`, `*Jor*dan`), and that close or call (`word*`, `word[*]`).
 */
const SIGNS =
  /(?<![^\s"“«‘'([_—>-])(\*{1,3}|[†‡§]{1,3})\s{0,8}(?=[\p{L}"“«‘(_])|(?<=\p{L})(\*{1,3})(?=\p{L})|(?!\[)[\p{L}\p{P}](\*{1,3}|[†‡§]{1,2})(?![\p{L}\p{N}*\]}])|[[{]([*†‡§]{1,3})[\]}]/gu;
/** What was opened so many lines above was never closed. */
const FARTHEST = 16;

/**
 * The notes that are called by their own sign: each needs a sign of its own above it that closes
 * nothing. The same star also opens and closes emphasis, over several paragraphs where a song is
 * set so: `*In the morning,` … `Ain't we got rum--*` is no note and no call.
 */
export function calledNotes(
  lines: readonly Line[],
  notes: readonly SignNote[],
): ReadonlySet<number> {
  const starts = new Map(notes.map(({ from, label }) => [from, label]));
  const called = new Set<number>();
  if (starts.size === 0) return called;
  const calls = new Map<string, number>();
  const opened = new Map<string, number>();
  for (let at = 0; at < lines.length; at++) {
    const { text, signs } = lineAt(lines, at);
    if ((signs & Sign.star) === 0) continue;
    for (const { 1: opening, 2: inner, 3: closing, 4: bracketed } of text.matchAll(SIGNS)) {
      const label = opening ?? inner ?? closing ?? bracketed ?? '';
      const waiting = calls.get(label) ?? 0;
      const isOpen = at - (opened.get(label) ?? -Infinity) <= FARTHEST;
      if (opening !== undefined && waiting > 0 && starts.get(at) === label && !called.has(at)) {
        calls.set(label, waiting - 1);
        called.add(at);
      } else if (opening !== undefined || (inner !== undefined && !isOpen)) opened.set(label, at);
      else if (isOpen) opened.delete(label);
      else calls.set(label, waiting + 1);
    }
  }
  return called;
}
