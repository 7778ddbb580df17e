import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { isBlank } from '../line.ts';
import { documentField } from './document-fields.ts';

/** What the lines of the block are, in their order. */
const LABELS = ['title', 'author', 'date'] as const;
const LINE = /^%(?: (.*))?$/;
/** A preamble of LaTeX may begin with comments. */
const COMMAND = /^\s*\\[a-z]+/;

/**
 * Up to three lines behind percent signs at the very head of a file, as programs that convert
 * Markdown read them: `% The Reeds`, `% Ada Finch`, `% March 2020`.
 */
export const titleBlock: Format = {
  name: 'title-block',
  isUsed: ({ lines }) => blockEnd(lines) > 0,
  read({ lines, head }, report) {
    const to = blockEnd(lines);
    const fields = LABELS.slice(0, to).flatMap((label, at) => {
      const line = lines[at];
      const value = LINE.exec(line?.text ?? '')?.[1]?.trim() ?? '';
      return line === undefined ? [] : documentField(line, label, value, report);
    });
    return { lines: lines.slice(to), head: [...head, ...fields] };
  },
};

/** The index of the blank line under the block; 0 where there is none. */
function blockEnd(lines: readonly Line[]): number {
  if (!/^% \S/.test(lines[0]?.text ?? '')) return 0;
  let to = 1;
  while (to < LABELS.length && LINE.test(lines[to]?.text ?? '')) to++;
  const below = lines[to];
  if (!isBlank(below)) return 0;
  return COMMAND.test(lines[to + 1]?.text ?? '') ? 0 : to;
}
