import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { Cuts } from '../cuts.ts';
import { stretchesBackwards, type Stretch } from '../paragraphs.ts';
import type { Pass } from '../pass.ts';

/**
 * The signature of a post whose headers are gone: by the standard's mark only, and when all that
 * stood below it has been taken out.
 */
export const signatures: Pass = {
  name: 'signatures',
  run(draft, report) {
    const cut = new Cuts(draft.lines, 'clean/message-removed', report);
    takeMarked(draft.lines, { from: 0, to: draft.lines.length }, STRICT_SIGNATURE, cut);
    return { ...draft, lines: cut.rest() };
  },
};

/** `-- ` with its space is a signature's mark by the standard (RFC 3676, 4.3); many lost the space. */
const STRICT_SIGNATURE = /^-- $/;
const SIGNATURE = /^--\s?$/;
const LONGEST_SIGNATURE = 8;
const SIGNATURE_WIDTH = 80;

/** A row over a signature that has no mark. */
const RULE = /^\s*[-=_~*]{3,}\s*$/;

/** Who sent a message, in small letters; a word is empty where it is not said. */
export interface Sender {
  readonly address: string;
  readonly name: string;
}

/**
 * The mark of a signature at the end of a message, and the few lines directly under it; also a row of
 * signs with the sender's address under it, or the sender's name with it.
 */
export function takeSignature(
  lines: readonly Line[],
  body: Stretch,
  { address, name }: Sender,
  cut: Cuts,
): void {
  const [last] = stretchesBackwards(lines, body.from, body.to);
  if (last === undefined) return;
  // Without its space the mark is also what some put between scenes, and then it comes again.
  const isUsed = countMarks(lines, { from: body.from, to: last.from }, SIGNATURE) > 0;
  takeMarked(lines, body, isUsed ? STRICT_SIGNATURE : SIGNATURE, cut);
  if (address === '' || cut.isCut(last.to - 1)) return;
  takeSigned(lines, last, address, cut);
  if (!cut.isCut(last.to - 1) && isNamed(lines, last, { address, name }))
    cut.cut(last.from, last.to, 'a signature');
}

/** Lines that are a name and address and little else. */
const LONGEST_NAMED = 4;

/** `Nell Reed` over `nell@pier.example`, or both on one line, as the last words of the message. */
function isNamed(
  lines: readonly Line[],
  { from, to }: Stretch,
  { address, name }: Sender,
): boolean {
  if (name === '' || to - from > LONGEST_NAMED) return false;
  const texts = lines.slice(from, to).map(({ text }) => text.trim().toLowerCase());
  const first = texts[0]
    ?.replace(address, '')
    .replaceAll(/[<>()|,–—-]/g, '')
    .trim();
  const isShort = texts.every((text) => text.length <= SIGNATURE_WIDTH);
  return isShort && first === name && texts.some((text) => text.includes(address));
}

/** The last lines, from the row on under which the sender's address stands. */
function takeSigned(lines: readonly Line[], last: Stretch, address: string, cut: Cuts): void {
  const from = Math.max(last.from, last.to - LONGEST_SIGNATURE);
  const texts = lines.slice(from, last.to).map(({ text }) => text);
  const row = texts.findIndex((text) => RULE.test(text));
  if (row < 0 || texts.some((text) => text.length > SIGNATURE_WIDTH)) return;
  if (texts.slice(row).some((text) => text.toLowerCase().includes(address)))
    cut.cut(from + row, last.to, 'a signature');
}

function takeMarked(lines: readonly Line[], body: Stretch, mark: RegExp, cut: Cuts): void {
  for (const { from, to } of stretchesBackwards(lines, body.from, body.to)) {
    const at = marked(lines, from, to, mark);
    if (at === undefined) return;
    cut.cut(at, to, 'a signature');
    if (at > from) return;
  }
}

/** The first mark in the lines under which nothing is too long for a signature. */
function marked(
  lines: readonly Line[],
  from: number,
  to: number,
  mark: RegExp,
): number | undefined {
  let found: number | undefined;
  for (let at = to - 1; at >= from && (found ?? to) - at <= LONGEST_SIGNATURE; at--) {
    const { text } = lineAt(lines, at);
    if (mark.test(text)) found = at;
    else if (text.length > SIGNATURE_WIDTH) return found;
  }
  return found;
}

function countMarks(lines: readonly Line[], { from, to }: Stretch, mark: RegExp): number {
  let count = 0;
  for (let at = from; at < to; at++) if (mark.test(lineAt(lines, at).text)) count++;
  return count;
}
