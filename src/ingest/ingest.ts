import type { Report } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';
import type { Draft, Line } from './draft.ts';

/** Reads saved files, in the order given, into one draft. */
export function ingest(sources: readonly Source[], _report: Report): Draft {
  const lines: Line[] = [];
  for (const { name, bytes } of sources) {
    const text = new TextDecoder().decode(bytes);
    text
      .split(/\r\n|\n|\r/)
      .forEach((line, i) => lines.push({ text: line, file: name, number: i + 1 }));
  }
  return { readings: [], lines, head: [] };
}
