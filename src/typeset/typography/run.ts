import type { Inline } from '../../book/book.ts';
import { LINE, OBJECT, SEAM } from './signs.ts';

/**
 * A run of inlines as one string, so that typography sees what stands beside a quotation mark
 * whether or not an emphasis begins there. Every change of node is one `SEAM`, which the rules see
 * through; the text between seams goes back into the nodes it came from.
 */
export function mapRun(
  run: readonly Inline[],
  rewrite: (text: string) => string,
): readonly Inline[] {
  const only = run.length === 1 ? run[0] : undefined;
  if (only?.type !== 'text') return mapRuns([run], rewrite)[0] ?? [];
  const value = rewrite(only.value);
  return value === only.value ? run : [{ ...only, value }];
}

/** The same for lines that belong together: a quotation may open in one line and close in another. */
export function mapRuns(
  runs: readonly (readonly Inline[])[],
  rewrite: (text: string) => string,
): Inline[][] {
  const parts: string[] = [];
  for (const run of runs) {
    if (run !== runs[0]) parts.push(LINE);
    collect(run, parts);
  }
  const before = parts.join(SEAM);
  const after = rewrite(before);
  if (after === before) return runs.map((run) => [...run]);
  const values = after.split(SEAM);
  if (values.length !== parts.length) throw new Error('typography lost a seam of a run');
  let next = 0;
  const restore = (nodes: readonly Inline[]): Inline[] =>
    nodes.map((node) => {
      if (node.type === 'text') return { ...node, value: values[next++] ?? '' };
      if (node.type === 'noteRef' || node.type === 'lineBreak') {
        next++;
        return node;
      }
      return { ...node, children: restore(node.children) };
    });
  return runs.map((run, i) => {
    if (i > 0) next++;
    return restore(run);
  });
}

function collect(run: readonly Inline[], parts: string[]): void {
  for (const node of run) {
    if (node.type === 'text') parts.push(node.value);
    else if (node.type === 'noteRef') parts.push(OBJECT);
    else if (node.type === 'lineBreak') parts.push(LINE);
    else collect(node.children, parts);
  }
}
