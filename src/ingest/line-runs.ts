import type { Line } from './draft.ts';
import type { Repairs } from './repairs.ts';

/** Lines of the file that are one line of the text. */
export type LineRun = readonly [Line, ...Line[]];

/** Puts a line into the run before it where that line says that it goes on. */
export function lineRuns(lines: readonly Line[], goesOn: (text: string) => boolean): LineRun[] {
  const runs: [Line, ...Line[]][] = [];
  let open = false;
  for (const line of lines) {
    const run = open ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([line]);
    else run.push(line);
    open = goesOn(line.text);
  }
  return runs;
}

/** The run as one line with this text. */
export function asLine(run: LineRun, text: string, repair: Repairs): Line {
  return run.length === 1 ? repair.to(run[0], text) : repair.join(run, text);
}
