import { Sign } from '../../source/signs.ts';
import { INLINE_CLAIM } from '../claim.ts';
import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { lineAt, withClaim } from '../line.ts';
import { repairs } from '../repairs.ts';
import { matchOf, placesOf, rule } from '../rule.ts';

// `12 (return) [ A key.]`, the first behind its title: `FOOTNOTES: 1 (return) [ A lamp.]`. Read in
// Les Misérables, and told of Gibbon, Josephus and Hesiod in the same archive, 2026-11.
const START = rule(/^(?:(?:foot|end)?notes?:?\s+)?(\d{1,4}) ?\(return\) ?\[ ?(?=\S)/i, {
  holds: Sign.bracket,
});
const FEWEST = 2;
/** A closing bracket may be missing: no note is longer. */
const FARTHEST = 200;
// The number that a page had raised, glued to its word: `a lamp;10 the`, `_moth_24 is`
const CALL = /(?<=\p{L}{2}\p{P}{0,4})\d{1,4}(?![\p{L}\p{N}])/gu;
/** Numbers that may be missing between two calls, where a space parts them from the word. */
const FURTHEST = 6;

/**
 * Notes of texts that were made from a web page: each has the page's link back before it, and its
 * number stands glued to a word of the text.
 */
export const returningNotes: Format = {
  name: 'returning-notes',
  isUsed: ({ lines }) => placesOf(lines, START).length >= FEWEST,
  read({ lines, head }, report) {
    const repair = repairs('ingest/markup-read', 'Read the notes of a web page', report);
    const notes = noteLines(lines);
    const labels = new Set([...notes.values()].map(({ label }) => label));
    let last = 0;
    const read: Line[] = [];
    for (let at = 0; at < lines.length; at++) {
      const line = lineAt(lines, at);
      const note = notes.get(at);
      if (note !== undefined) {
        last = 0;
        const bare = repair.to(line, note.text);
        read.push(withClaim(bare, { type: 'note', label: note.label }));
        continue;
      }
      if ((line.signs & Sign.digit) === 0) {
        read.push(line);
        continue;
      }
      // Calls rise, and begin again where a block of notes has been passed.
      const text = line.text.replace(CALL, (digits) => {
        const number = Number(digits);
        if (!labels.has(digits) || number <= last || number > last + FURTHEST) return digits;
        last = number;
        return INLINE_CLAIM.noteOpen + digits + INLINE_CLAIM.noteClose;
      });
      read.push(repair.to(line, text));
    }
    repair.done();
    return { lines: read, head };
  },
};

interface NoteLine {
  readonly label: string;
  /** The line without the link back and the brackets around the whole. */
  readonly text: string;
}

/** The lines of the notes: each runs to where its bracket closes. */
function noteLines(lines: readonly Line[]): ReadonlyMap<number, NoteLine> {
  const found = new Map<number, NoteLine>();
  let label: string | undefined;
  let depth = 0;
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    const { text } = line;
    const start = matchOf(line, START);
    if (start !== null) {
      label = start[1];
      depth = 0;
      from = at;
    } else if (at - from > FARTHEST) label = undefined;
    if (label === undefined) continue;
    depth += text.split('[').length - text.split(']').length;
    const inner = text.slice(start?.[0].length ?? 0);
    found.set(at, { label, text: depth > 0 ? inner : inner.replace(/\]\s*$/, '') });
    if (depth <= 0) label = undefined;
  }
  return found;
}
