import type { Report } from './diagnostics/diagnostic.ts';
import type { HeadField } from './ingest/draft.ts';
import { yamlHead } from './ingest/heads/yaml-head.ts';
import { linesOf } from './ingest/line.ts';
import type { ReadSettings } from './settings.ts';
import type { NamedPicture } from './sidecar.ts';
import { decode } from './source/decode.ts';
import { splitLines } from './source/newlines.ts';
import type { Origin } from './source/origin.ts';
import type { Source } from './source/source.ts';
import { sidecar } from './structure/sidecar.ts';

/**
 * What a YAML block at the head of the text says in more than a line: answers, and a series with its
 * number. Its plain fields are read with all other fields; keys of other programs' heads
 * (`series: [one]` of a web site) are theirs.
 */
export function saidInHead(head: readonly HeadField[], report: Report): ReadSettings {
  const nested = head.filter(({ label, data }) => isOurs(label.toLowerCase(), data));
  if (nested.length === 0) return {};
  const said = Object.fromEntries(nested.map(({ label, data }) => [label.toLowerCase(), data]));
  const whereabouts = (path: string): Origin | undefined => {
    const field = nested.find(({ label }) => path.split('.')[0] === label.toLowerCase());
    return field && { file: field.file, from: field.from, to: field.to };
  };
  return sidecar(said, new Set(), whereabouts, report);
}

function isOurs(label: string, data: unknown): boolean {
  if (label === 'answers') return data !== undefined;
  return label === 'series' && typeof data === 'object' && data !== null && 'name' in data;
}

/** A block at the head of a text is shorter. */
const LONGEST_HEAD = 0x8000;

/** The picture that a YAML block at the head of the text names as its cover. */
export function coverInHead({ name, bytes }: Source): NamedPicture | undefined {
  const { lines } = splitLines(decode(bytes.subarray(0, LONGEST_HEAD)).text);
  const { head } = yamlHead.read({ lines: linesOf(lines, name), head: [] }, () => {});
  const field = head.find(({ label }) => label.toLowerCase() === 'cover');
  if (field === undefined || field.value === '') return undefined;
  return { path: field.value, origin: { file: name, from: field.from, to: field.to } };
}
