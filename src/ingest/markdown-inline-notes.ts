import { Sign } from '../source/signs.ts';
import { INLINE_CLAIM } from './claim.ts';
import type { Line } from './draft.ts';
import { isBlank, lineAt, withClaim, withText } from './line.ts';
import type { Repairs } from './repairs.ts';
import { anyFits, fits, rule } from './rule.ts';

// `the weather.^[It was moved in the [second] edition.]`
const NOTE = /(?<=\S)\^\[((?:[^[\]]|\[[^[\]]{0,200}\]){1,1500})\]/g;
/** A note that goes on in the next line of a wrapped paragraph, and where it ends there. */
const BEGINS = /(?<=\S)\^\[([^[\]]{1,1500})$/;
const ENDS = /^([^[\]]{0,1500})\](.*)$/;
/** Lines that one may have. */
const LONGEST = 12;
const SAYS = /\p{L}{2}/u;
const HAS_NOTE = rule(/\S\^\[[^[\]]/, { holds: Sign.bracket });

/**
 * Notes that Pandoc's Markdown has in the text itself: each becomes a line of its own below its paragraph, and a call with
 * a number that no other note has.
 */
export function inlineNotesRead(
  lines: readonly Line[],
  labels: ReadonlyMap<string, string>,
  repair: Repairs,
): readonly Line[] {
  if (!anyFits(lines, HAS_NOTE)) return lines;
  let last = Math.max(0, ...Array.from(labels.values(), (label) => Number(label) || 0));
  const read: Line[] = [];
  let waiting: Line[] = [];
  let open: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (isBlank(line)) waiting = settle(read, waiting);
    if (open === undefined && !fits(line, HAS_NOTE)) {
      read.push(line);
      continue;
    }
    const notes: Line[] = [];
    const called = (note: string): string => {
      const label = String(++last);
      notes.push(noteLine(line, note, label));
      return INLINE_CLAIM.noteOpen + label + INLINE_CLAIM.noteClose;
    };
    let { text } = line;
    if (open !== undefined) {
      const [, note = text, rest = ''] = ENDS.exec(text) ?? [];
      notes.push(noteLine(line, note, open));
      if (ENDS.test(text)) open = undefined;
      text = rest.trimStart();
    }
    text = text.replace(NOTE, (whole, note: string) => (SAYS.test(note) ? called(note) : whole));
    if (open === undefined && isClosedBelow(lines, at)) {
      text = text.replace(BEGINS, (_, note: string) => called(note));
      if (BEGINS.test(line.text)) open = String(last);
    }
    repair.to(line, [text, ...notes.map((note) => note.text)].join(' '));
    if (text.trim() !== '') read.push(withText(line, text));
    waiting.push(...notes);
  }
  settle(read, waiting);
  return read;
}

function noteLine(line: Line, text: string, label: string): Line {
  return withClaim(withText(line, text), { type: 'note', label });
}

/** Whether a note that a line opens ends in the same paragraph. */
function isClosedBelow(lines: readonly Line[], at: number): boolean {
  if (!BEGINS.test(lineAt(lines, at).text)) return false;
  for (let below = at + 1; below <= at + LONGEST && !isBlank(lines[below]); below++)
    if (ENDS.test(lines[below]?.text ?? '')) return true;
  return false;
}

function settle(read: Line[], waiting: readonly Line[]): Line[] {
  for (const note of waiting) read.push(withText(note, note.text));
  return [];
}
