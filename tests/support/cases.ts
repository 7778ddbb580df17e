import { readFileSync } from 'node:fs';

/** One fence of a case file: what goes in, what comes out, and the words that explain it. */
export interface Case {
  /** The first line of the prose before the fence. */
  readonly name: string;
  /** The words after the fence's backticks. */
  readonly info: readonly string[];
  readonly input: readonly string[];
  readonly expected: readonly string[];
  readonly line: number;
}

/**
 * Reads a page of cases: prose, then a fence with the input, a line that is a point, and what is
 * expected of it.
 */
export function cases(url: URL): Case[] {
  const lines = readFileSync(url, 'utf8').split('\n');
  const found: Case[] = [];
  let name = '';
  let fence: { info: string[]; body: string[]; line: number } | undefined;
  lines.forEach((line, i) => {
    if (fence === undefined && line.startsWith('```')) {
      fence = { info: line.slice(3).trim().split(/\s+/), body: [], line: i + 1 };
    } else if (fence !== undefined && line === '```') {
      const middle = fence.body.indexOf('.');
      found.push({
        name,
        info: fence.info,
        input: fence.body.slice(0, middle),
        expected: fence.body.slice(middle + 1),
        line: fence.line,
      });
      fence = undefined;
    } else if (fence !== undefined) {
      fence.body.push(line);
    } else if (line !== '' && (lines[i - 1] ?? '') === '') {
      name = line.replace(/^#+ /, '');
    }
  });
  return found;
}
