import type { Line } from '../../../ingest/draft.ts';
import { inkFrom } from '../../../ingest/line.ts';
import type { Span } from '../../manuscript.ts';
import type { Layout } from '../../survey/layout.ts';
import type { Chosen } from '../chosen-heading.ts';

// `In which the Goose appears to Hob.`, `Wherein nothing is said.`
const IN_WHICH = /^\s*["“(]*(?:in which|wherein)\s\S/i;
const MOST_LINES = 3;

/** What a chapter tells, in the words of old books: the title under its label, right below or with room between. */
export function inWhich(
  lines: readonly Line[],
  { groups, groupAt }: Layout,
  { line, shape }: Chosen,
): Span | undefined {
  if (shape?.word === undefined || shape.title !== '') return undefined;
  const from = inkFrom(lines, line + 1);
  const group = groups[groupAt[from] ?? 0];
  const text = lines[from]?.text ?? '';
  if (group === undefined || from >= lines.length || !IN_WHICH.test(text)) return undefined;
  return group.to - from <= MOST_LINES && group.after > 0 ? { from, to: group.to } : undefined;
}
