// This folder reads blocks at the head of a file in which a person or a program says what the story is.

import { parse, YAMLParseError } from 'yaml';

import type { Report } from '../../diagnostics/diagnostic.ts';
import type { HeadField, Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { lineAt } from '../line.ts';
import { namedIn } from './yaml-names.ts';

/**
 * A YAML block between `---` lines at the very head of a file: what a person, or the program that
 * wrote the Markdown, says of the story. Nothing else that begins with a rule looks like this.
 */
export const yamlHead: Format = {
  name: 'yaml-head',
  isUsed: ({ lines }) => block(lines) !== undefined,
  read({ lines, head }, report) {
    const found = block(lines);
    if (found === undefined) return { lines, head };
    const { from, to } = found;
    const taken = lines.slice(from, to);
    const first = lineAt(taken, 0);
    const last = taken.at(-1) ?? first;
    report({
      code: 'ingest/head-read',
      message: 'Read the YAML block at the head as what you say of the story',
      before: taken.map((line) => line.text).join('\n'),
      origin: { file: first.file, from: first.number, to: last.number },
    });
    const fields = headFields(lines, from + 1, to - 1);
    reportBroken(lines, found, report);
    return { lines: lines.slice(to), head: [...head, ...fields] };
  },
};

/** Plain values are understood line by line; of a list or a mapping nothing is, and that is said. */
function reportBroken(lines: readonly Line[], { from, to }: YamlBlock, report: Report): void {
  const wrong = brokenLine(lines, from + 1, to - 1);
  if (wrong === undefined) return;
  const inside = lines.slice(from + 1, to - 1);
  if (!inside.some(({ text }) => NESTED.test(text))) return;
  const { file, number, text } = wrong;
  report({
    code: 'ingest/head-broken',
    message: `The block at the head is no sound YAML: line ${number} (${text.trim()}) cannot be read.`,
    hint: 'Only its plain lines were understood. Put a value that holds a colon or a quote into quotes.',
    origin: { file, from: number, to: number },
  });
}

/** `  number: 2` under `series:`, `- "* * *"` under `answers:` */
const NESTED = /^(?:\s+|-\s)\S/;

const OPENS = /^---\s*$/;
const CLOSES = /^(?:---|\.\.\.)\s*$/;
const KEY = /^([A-Za-z][\w -]{0,40}?)\s*:(?:\s+(.*))?$/;
/** What may stand between keys: a value that goes on, an entry, a comment, nothing. */
const GOES_ON = /^(?:\s|-\s|#|["'\]}]|$)/;
const LONGEST = 300;

/** A block between `---` lines. */
export interface YamlBlock {
  readonly from: number;
  /** Behind the closing rule. */
  readonly to: number;
}

function block(lines: readonly Line[]): YamlBlock | undefined {
  let from = 0;
  while (from < lines.length && lines[from]?.text.trim() === '') from++;
  return yamlBlock(lines, from);
}

/** The block that opens on a line. */
export function yamlBlock(lines: readonly Line[], from: number): YamlBlock | undefined {
  if (!OPENS.test(lines[from]?.text ?? '')) return undefined;
  let keys = 0;
  let quoted = false;
  for (let at = from + 1; at < Math.min(lines.length, from + LONGEST); at++) {
    const text = lines[at]?.text ?? '';
    if (CLOSES.test(text)) return keys > 0 ? { from, to: at + 1 } : undefined;
    const value = KEY.exec(text)?.[2];
    if (KEY.test(text)) {
      keys++;
      quoted = value !== undefined && /^(["'])(?:(?!\1).)*$/.test(value);
    } else if (quoted) {
      quoted = !/["']\s*$/.test(text);
    } else if (!GOES_ON.test(text)) {
      return undefined;
    }
  }
  return undefined;
}

/** The fields of a block in the order in which they stand, each with the lines it was read from. */
export function headFields(lines: readonly Line[], from: number, to: number): HeadField[] {
  const data = parsed(lines, from, to);
  const fields: HeadField[] = [];
  for (let at = from; at < to; at++) {
    const line = lineAt(lines, at);
    const key = KEY.exec(line.text);
    if (key === null) continue;
    const label = key[1] ?? '';
    let last = at;
    while (last + 1 < to && !KEY.test(lines[last + 1]?.text ?? '')) last++;
    const { number } = lines[last] ?? line;
    const place = {
      label,
      file: line.file,
      from: line.number,
      to: number,
      source: 'yaml',
    } as const;
    const value = data === undefined ? spelled(lines, at, last) : data[label];
    if (isPlain(value)) fields.push({ ...place, value: (value ?? '').trim() });
    else fields.push(...listed(value, place));
    at = last;
  }
  return fields;
}

/** The line at which a block ends to be YAML. */
function brokenLine(lines: readonly Line[], from: number, to: number): Line | undefined {
  try {
    parse(blockText(lines, from, to), { schema: 'failsafe', maxAliasCount: 0 });
    return undefined;
  } catch (error) {
    const at = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) - 1 : 0;
    return lines[from + Math.min(at, to - from - 1)];
  }
}

function blockText(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map((line) => line.text)
    .join('\n');
}

/** A block that is no sound YAML (`title: One: Two`) is still read, line by line. */
function parsed(
  lines: readonly Line[],
  from: number,
  to: number,
): Record<string, unknown> | undefined {
  try {
    const data: unknown = parse(blockText(lines, from, to), {
      schema: 'failsafe',
      maxAliasCount: 0,
    });
    return isMapping(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** The keys of the failsafe schema are strings. */
function isMapping(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isPlain(value: unknown): value is string | undefined {
  return value === undefined || value === null || typeof value === 'string';
}

/** A list in a row, and what mappings name, each a field of its own. */
function listed(data: unknown, place: Omit<HeadField, 'value'>): readonly HeadField[] {
  const separator = separatorOf(place.label);
  const plain = Array.isArray(data) ? data.filter(isPlain).join(separator) : '';
  const named = plain === '' ? namedIn(place.label, data, separator) : [];
  if (named.length === 0) return [{ ...place, value: plain, data }];
  return named.map((field) => ({ ...place, ...field, data }));
}

/** A comma may stand inside a name. */
function separatorOf(label: string): string {
  return /^(?:authors?|creators?)$/i.test(label) ? '; ' : ', ';
}

function spelled(lines: readonly Line[], at: number, last: number): string {
  const text = lines
    .slice(at, last + 1)
    .map((line) => line.text.trim())
    .join(' ');
  const value = text.slice(text.indexOf(':') + 1).trim();
  return value.replace(/^(["'])(.*)\1$/, '$2').trim();
}
