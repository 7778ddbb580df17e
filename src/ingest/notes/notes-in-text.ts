// This folder takes notes out of the text in which they stand.

import { INLINE_CLAIM } from '../claim.ts';
import type { Line } from '../draft.ts';
import { isBlank, lineAt, withClaim, withText } from '../line.ts';
import type { Repairs } from '../repairs.ts';
import { anyFits, fits, type Rule } from '../rule.ts';

/** How notes are written that stand in the text itself. */
export interface NotesInText {
  /** A line may have one, or the beginning of one. */
  readonly has: Rule;
  /** A whole note, its text in the first group. */
  readonly note: RegExp;
  /** A note that goes on in the next line of a wrapped paragraph. */
  readonly begins: RegExp;
  /** Whether what a line begins with stands in the text, where it may be a paragraph of its own. */
  readonly isWithin?: (lines: readonly Line[], at: number) => boolean;
}

/** Where a note ends in one of the lines below. */
const ENDS = /^([^[\]]{0,1500})\](.*)$/;
/** Lines that one may have. */
const LONGEST = 12;
const SAYS = /\p{L}{2}/u;
/** A call that belongs to the last word of the line above. */
const LEADS = new RegExp(`^${INLINE_CLAIM.noteOpen}\\d+${INLINE_CLAIM.noteClose}`);

/**
 * Takes the notes out of the text in which they stand: each becomes a line of its own below its paragraph, and a call
 * with a number that no other note has.
 *
 * @param labels those of the other notes
 */
export function notesTaken(
  lines: readonly Line[],
  form: NotesInText,
  labels: Iterable<string>,
  repair: Repairs,
): readonly Line[] {
  if (!anyFits(lines, form.has)) return lines;
  const taken = new NotesTaken(form, labels);
  const read: Line[] = [];
  let waiting: Line[] = [];
  lines.forEach((line, at) => {
    if (isBlank(line)) {
      read.push(...waiting);
      waiting = [];
    }
    const mayHave = fits(line, form.has) && form.isWithin?.(lines, at) !== false;
    if (!taken.isInNote() && !mayHave) {
      read.push(line);
      return;
    }
    const { text, notes } = taken.from(line, isClosedBelow(lines, at, form));
    const [call = ''] = LEADS.exec(text) ?? [];
    const above = read.at(-1);
    const isAtHead = call !== '' && above !== undefined;
    // The whole line is written down: the last word may stand in it twice.
    if (isAtHead) read[read.length - 1] = repair.join([above], above.text.trimEnd() + call);
    const own = isAtHead ? text.slice(call.length).trimStart() : text;
    repair.to(line, [own, ...notes.map((note) => note.text)].join(' '));
    if (own.trim() !== '') read.push(withText(line, own));
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
  readonly #form: NotesInText;
  #last: number;
  #open: string | undefined;

  constructor(form: NotesInText, labels: Iterable<string>) {
    this.#form = form;
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
    const text = behind.replace(this.#form.note, (whole, note: string) =>
      SAYS.test(note) ? call(note) : whole,
    );
    if (this.#open !== undefined || !isClosed || !this.#form.begins.test(text))
      return { text, notes };
    const opened = text.replace(this.#form.begins, (_, note: string) => call(note));
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
function isClosedBelow(lines: readonly Line[], at: number, { begins }: NotesInText): boolean {
  if (!begins.test(lineAt(lines, at).text)) return false;
  for (let below = at + 1; below <= at + LONGEST && !isBlank(lines[below]); below++)
    if (ENDS.test(lines[below]?.text ?? '')) return true;
  return false;
}
