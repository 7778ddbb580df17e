import type { Code } from '../diagnostics/catalogue.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Line } from '../ingest/draft.ts';
import { isBlank, lineAt } from '../ingest/line.ts';
import { append } from '../source/append.ts';

/** Collects which lines a pass takes out, and reports each run of them once. */
export class Cuts {
  /** Always alive, so that the code that reads its kind is not thrown away (docs/performance.md). */
  static readonly none = new Cuts([], 'clean/chrome-removed', () => undefined);
  readonly #lines: readonly Line[];
  readonly #code: Code;
  readonly #report: Report;
  /** What each line was taken out as. */
  readonly #taken = new Map<number, string>();

  constructor(lines: readonly Line[], code: Code, report: Report) {
    this.#lines = lines;
    this.#code = code;
    this.#report = report;
  }

  /** Takes out the lines from `from` up to and not including `to`, saying what they were. */
  cut(from: number, to: number, what: string): void {
    for (let at = from; at < to; at++) if (!this.#taken.has(at)) this.#taken.set(at, what);
  }

  /** Nothing was taken out so far. */
  get isEmpty(): boolean {
    return this.#taken.size === 0;
  }

  isCut(at: number): boolean {
    return this.#taken.has(at);
  }

  /** Reports what was cut, in order, and gives the lines that are left. */
  rest(): readonly Line[] {
    const lines = this.#lines;
    if (this.#taken.size === 0) return lines;
    const kept: Line[] = [];
    let done = 0;
    for (const at of [...this.#taken.keys()].toSorted((a, b) => a - b)) {
      if (at < done || at >= lines.length) continue;
      const what = this.#taken.get(at) ?? '';
      let end = at + 1;
      while (end < lines.length && this.#taken.get(end) === what) end++;
      reportRun(lines.slice(at, end), what, this.#code, this.#report);
      append(kept, lines.slice(done, at));
      done = end;
    }
    append(kept, lines.slice(done));
    return kept;
  }
}

/** Blank lines at either end of what is taken out say nothing, so the remark leaves them out. */
function reportRun(run: readonly Line[], what: string, code: Code, report: Report): void {
  const from = run.findIndex((line) => !isBlank(line));
  if (from < 0) return;
  const to = run.findLastIndex((line) => !isBlank(line));
  const words = run.slice(from, to + 1);
  const first = lineAt(words, 0);
  const last = words.at(-1) ?? first;
  report({
    code,
    message: `Took out ${what}`,
    before: words.map((line) => line.text).join('\n'),
    origin: { file: first.file, from: first.number, to: last.number },
  });
}
