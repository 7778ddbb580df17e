import { words } from '../conservation/words.ts';
import type { Code } from '../diagnostics/catalogue.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Line } from './draft.ts';
import { originOf, withText } from './line.ts';

/**
 * Writes down the repairs of one kind. A repair that changes words is a remark of its own; those
 * that only change spaces and signs are one remark with their number, for a file can have one on
 * every line.
 */
export interface Repairs {
  /** The line with its new text, written down when it differs. */
  readonly to: (line: Line, text: string) => Line;
  /** One line in the place of several, whose words now stand where the first was. */
  readonly join: (lines: readonly [Line, ...Line[]], text: string) => Line;
  /** Says how many repairs left the words as they were. */
  readonly done: () => void;
}

/** Begins the repairs of one kind; `done` ends them. */
export function repairs(code: Code, message: string, report: Report): Repairs {
  let quiet = 0;
  let first: Line | undefined;
  let stretch: Stretch | undefined;
  return {
    to(line, text) {
      if (text === line.text) return line;
      const changed = changedStretch(line.text, text);
      if (sameWords(changed)) {
        quiet++;
        first ??= line;
        stretch ??= changed;
      } else {
        report({ code, message, ...changed, origin: originOf(line) });
      }
      return withText(line, text);
    },
    join(lines, text) {
      const [line] = lines;
      const last = lines.at(-1) ?? line;
      const before = lines.map((each) => each.text).join('\n');
      report({
        code,
        message,
        before,
        after: text,
        origin: { ...originOf(line), to: last.number },
      });
      return withText(line, text);
    },
    done() {
      if (first === undefined || stretch === undefined) return;
      const lines = quiet === 1 ? '' : ` (${quiet} lines, this is the first)`;
      report({ code, message: `${message}${lines}`, ...stretch, origin: originOf(first) });
    },
  };
}

interface Stretch {
  readonly before: string;
  readonly after: string;
}

const SPACE = /\s/;

/** The part of a line that changed, widened to whole words, so that it can be found again. */
export function changedStretch(before: string, after: string): Stretch {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let tail = 0;
  while (
    tail < shorter - from &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  while (from > 0 && !SPACE.test(before.charAt(from - 1))) from--;
  while (tail > 0 && !SPACE.test(before.charAt(before.length - tail))) tail--;
  return {
    before: before.slice(from, before.length - tail),
    after: after.slice(from, after.length - tail),
  };
}

function sameWords({ before, after }: Stretch): boolean {
  const a = words(before);
  const b = words(after);
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
