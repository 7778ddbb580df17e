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
  const taken = new NotesTaken(labels.values());
  const read: Line[] = [];
  let waiting: Line[] = [];
  lines.forEach((line, at) => {
    if (isBlank(line)) {
      read.push(...waiting);
      waiting = [];
    }
    if (!taken.isInNote() && !fits(line, HAS_NOTE)) {
      read.push(line);
      return;
    }
    const { text, notes } = taken.from(line, isClosedBelow(lines, at));
    repair.to(line, [text, ...notes.map((note) => note.text)].join(' '));
    if (text.trim() !== '') read.push(withText(line, text));
    waiting.push(...notes);
  });
  read.push(...waiting);
  return read;
}

/** What is left of a line, and the notes that stood in it. */
interface Parted {
  readonly text: string;
  readonly notes: readonly Line[];
}

/** Takes notes out of one line after another; a note that one line opens goes on in the next. */
class NotesTaken {
  #last: number;
  #open: string | undefined;

  constructor(labels: Iterable<string>) {
    this.#last = 0;
    for (const label of labels) this.#last = Math.max(this.#last, Number(label) || 0);
  }

  isInNote(): boolean {
    return this.#open !== undefined;
  }

  from(line: Line, isClosed: boolean): Parted {
    const notes: Line[] = [];
    const call = (note: string): string => {
      const label = String(++this.#last);
      notes.push(noteLine(line, note, label));
      return INLINE_CLAIM.noteOpen + label + INLINE_CLAIM.noteClose;
    };
    const behind = this.#open === undefined ? line.text : this.#endOfOpen(line, this.#open, notes);
    const text = behind.replace(NOTE, (whole, note: string) =>
      SAYS.test(note) ? call(note) : whole,
    );
    if (this.#open !== undefined || !isClosed || !BEGINS.test(text)) return { text, notes };
    const opened = text.replace(BEGINS, (_, note: string) => call(note));
    this.#open = String(this.#last);
    return { text: opened, notes };
  }

  /** Takes what belongs to the note that a line above opened; what of the line stands behind it. */
  #endOfOpen(line: Line, label: string, notes: Line[]): string {
    const found = ENDS.exec(line.text);
    const [, note = line.text, rest = ''] = found ?? [];
    notes.push(noteLine(line, note, label));
    if (found !== null) this.#open = undefined;
    return rest.trimStart();
  }
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
