import type { HeadField, Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { lineAt } from '../line.ts';

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
    return { lines: lines.slice(to), head: [...head, ...ownKeys(taken).flatMap(fieldOf)] };
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

/** The lines above the first table: below it the keys are the site's. */
function ownKeys(block: readonly Line[]): readonly Line[] {
  const table = block.findIndex(({ text }) => text.startsWith('['));
  return table < 0 ? block : block.slice(0, table);
}

function fieldOf({ text, file, number }: Line): HeadField[] {
  const [, label, written] = KEY.exec(text) ?? [];
  if (label === undefined || written === undefined) return [];
  const value = valueOf(written);
  return value === '' ? [] : [{ label, value, file, from: number, to: number, source: 'toml' }];
}

const STRING = String.raw`"(?:[^"\\]|\\.)*"|'[^']*'`;
// `"The Lamp"`, `['sea', 'lamps']`, `2021-04-03 # the day`; not `false`, nor a table of names
const VALUE = new RegExp(
  String.raw`^(?:(?<strings>${STRING}|\[\s*(?:(?:${STRING})\s*,?\s*)*\])|(?<date>\d{4}-\d{2}-\d{2})\S*)\s*(?:#.*)?$`,
);
const EACH_STRING = new RegExp(STRING, 'g');

function valueOf(written: string): string {
  const { strings = '', date = '' } = VALUE.exec(written)?.groups ?? {};
  const values = (strings.match(EACH_STRING) ?? []).map((each) =>
    each.slice(1, -1).replaceAll(/\\(["\\])/g, '$1'),
  );
  return date === '' ? values.join(', ') : date;
}
