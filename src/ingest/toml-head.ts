import type { HeadField, Line } from './draft.ts';
import type { Format } from './format.ts';
import { lineAt } from './line.ts';

/**
 * A TOML block between `+++` lines at the very head of a file, as some programs that make web sites
 * write it. Only values on one line are read; tables and their keys are the site's own.
 */
export const tomlHead: Format = {
  name: 'toml-head',
  isUsed: ({ lines }) => blockEnd(lines) !== undefined,
  read({ lines, head }, report) {
    const to = blockEnd(lines) ?? 0;
    const taken = lines.slice(0, to);
    const { file, number } = lineAt(taken, 0);
    report({
      code: 'ingest/head-read',
      message: 'Read the TOML block at the head as what you say of the story',
      before: taken.map((line) => line.text).join('\n'),
      origin: { file, from: number, to: taken.at(-1)?.number ?? number },
    });
    return { lines: lines.slice(to), head: [...head, ...taken.flatMap(fieldOf)] };
  },
};

const FENCE = /^\+\+\+\s*$/;
const KEY = /^([A-Za-z][\w-]{0,40})\s*=\s*(\S.*)$/;
/** What may stand between keys: a table, a comment, a value that goes on, nothing. */
const GOES_ON = /^(?:\[|#|\s|["'\]]|$)/;
const LONGEST = 300;

/** The index of the line behind the closing fence. */
function blockEnd(lines: readonly Line[]): number | undefined {
  let from = 0;
  while (from < lines.length && lines[from]?.text.trim() === '') from++;
  if (!FENCE.test(lines[from]?.text ?? '')) return undefined;
  let keys = 0;
  for (let at = from + 1; at < Math.min(lines.length, from + LONGEST); at++) {
    const text = lines[at]?.text ?? '';
    if (FENCE.test(text)) return keys > 0 ? at + 1 : undefined;
    if (KEY.test(text)) keys++;
    else if (!GOES_ON.test(text)) return undefined;
  }
  return undefined;
}

function fieldOf({ text, file, number }: Line): HeadField[] {
  const [, label, written] = KEY.exec(text) ?? [];
  if (label === undefined || written === undefined) return [];
  const value = valueOf(written);
  return value === '' ? [] : [{ label, value, file, from: number, to: number, source: 'toml' }];
}

// `"The Lamp"`, `['sea', 'lamps']`, `2021-04-03 # the day`, `false`
const STRING = /"((?:[^"\\]|\\.)*)"|'([^']*)'/g;

function valueOf(written: string): string {
  const strings = [...written.matchAll(STRING)].map(([, basic, literal]) =>
    (basic ?? literal ?? '').replaceAll(/\\(["\\])/g, '$1'),
  );
  if (strings.length > 0) return strings.join(', ');
  const bare = written.replace(/\s*#.*$/, '');
  return /^\d{4}-\d{2}-\d{2}/.test(bare) ? bare.slice(0, 10) : '';
}
