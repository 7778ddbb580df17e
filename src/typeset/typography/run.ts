import type { Inline } from '../../book/book.ts';

/**
 * A run of inlines as one string, so that typography sees what stands beside a quotation mark
 * whether or not an emphasis begins there. Every change of node is one `SEAM`, which the rules see
 * through; the text between seams goes back into the nodes it came from. Sources hold no private
 * use characters: ingest takes them out.
 */
export const SEAM = '\uE010';
/** A line end inside the run, a note's marker: something stands there, and it is no letter. */
export const OBJECT = '\uE011';

/** Rewrites the text of a run without touching its structure. */
export function mapRun(run: readonly Inline[], rewrite: (text: string) => string): Inline[] {
  const parts: string[] = [];
  collect(run, parts);
  const before = parts.join(SEAM);
  const after = rewrite(before);
  if (after === before) return [...run];
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
  return restore(run);
}

function collect(run: readonly Inline[], parts: string[]): void {
  for (const node of run) {
    if (node.type === 'text') parts.push(node.value);
    else if (node.type === 'noteRef' || node.type === 'lineBreak') parts.push(OBJECT);
    else collect(node.children, parts);
  }
}
