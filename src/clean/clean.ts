// This folder takes out what is not the author’s. Its files are the passes’ order and what all of them use; the
// folders in it hold the passes, by whose it is that they take out.

import type { Report } from '../diagnostics/diagnostic.ts';
import type { Draft, HeadField, Line } from '../ingest/draft.ts';
import { PASSES } from './passes.ts';

/** Takes out what is not the author's and repairs what was damaged on the way, reporting each. */
export function clean(draft: Draft, report: Report): Draft {
  if (draft.readings.length <= 1) return cleanFile(draft, report);
  const files = byFile(draft).map((file) => cleanFile(file, report));
  return {
    readings: draft.readings,
    lines: files.flatMap((file) => file.lines),
    head: files.flatMap((file) => file.head),
  };
}

function cleanFile(draft: Draft, report: Report): Draft {
  return PASSES.reduce((before, pass) => pass.run(before, report), draft);
}

function byFile(draft: Draft): Draft[] {
  const lines = new Map<string, Line[]>();
  const head = new Map<string, HeadField[]>();
  for (const reading of draft.readings) {
    lines.set(reading.file, []);
    head.set(reading.file, []);
  }
  for (const line of draft.lines) lines.get(line.file)?.push(line);
  for (const field of draft.head) head.get(field.file)?.push(field);
  return draft.readings.map((reading) => ({
    readings: [reading],
    lines: lines.get(reading.file) ?? [],
    head: head.get(reading.file) ?? [],
  }));
}
