import type { Code } from '../diagnostics/catalogue.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Line } from '../ingest/draft.ts';

/** Collects which lines a pass takes out, and reports each run of them once. */
export interface Cuts {
  /** Takes out the lines from `from` up to and not including `to`, saying what they were. */
  readonly cut: (from: number, to: number, what: string) => void;
  readonly isCut: (at: number) => boolean;
  /** Reports what was cut, in order, and gives the lines that are left. */
  readonly rest: () => readonly Line[];
}

export function cuts(lines: readonly Line[], code: Code, report: Report): Cuts {
  /** What each line was taken out as. */
  const taken = new Map<number, string>();
  return {
    cut(from, to, what) {
      for (let at = from; at < to; at++) if (!taken.has(at)) taken.set(at, what);
    },
    isCut: (at) => taken.has(at),
    rest() {
      if (taken.size === 0) return lines;
      const kept: Line[] = [];
      for (let at = 0; at < lines.length;) {
        const line = lines[at] as Line; // `at` is inside the loop's bounds
        const what = taken.get(at);
        if (what === undefined) {
          kept.push(line);
          at++;
          continue;
        }
        let end = at + 1;
        while (end < lines.length && taken.get(end) === what) end++;
        reportRun(lines.slice(at, end), what, code, report);
        at = end;
      }
      return kept;
    },
  };
}

/** Blank lines at either end of what is taken out say nothing, so the remark leaves them out. */
function reportRun(run: readonly Line[], what: string, code: Code, report: Report): void {
  const from = run.findIndex((line) => !isBlank(line));
  if (from < 0) return;
  const to = run.findLastIndex((line) => !isBlank(line));
  const words = run.slice(from, to + 1);
  const first = words[0] as Line; // `from` is the first line that is not blank
  const last = words.at(-1) ?? first;
  report({
    code,
    message: `Took out ${what}`,
    before: words.map((line) => line.text).join('\n'),
    origin: { file: first.file, from: first.number, to: last.number },
  });
}

const INK = /\S/;

/** Nothing to see: no-break spaces count as space, as they do in `\s`. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || !INK.test(line.text);
}
