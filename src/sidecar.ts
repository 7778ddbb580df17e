import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLParseError,
} from 'yaml';

import type { Report } from './diagnostics/diagnostic.ts';
import type { ReadSettings } from './settings.ts';
import { decode } from './source/decode.ts';
import type { Origin } from './source/origin.ts';
import type { Source } from './source/source.ts';
import { sidecar } from './structure/sidecar.ts';

/** What a person says about a story in a file beside it. */
export interface Sidecar {
  readonly settings: ReadSettings;
  readonly cover?: NamedPicture;
}

/** A picture, by its path from the file that names it, and where it is named. */
export interface NamedPicture {
  readonly path: string;
  readonly origin?: Origin;
}

/** Keys that say nothing about how the text is read. */
const OTHERS = new Set(['cover']);

/** Reads `story.yaml`; what it says wrong is reported with its line. */
export function readSidecar({ name, bytes }: Source, report: Report): Sidecar {
  const lines = new LineCounter();
  const { text } = decode(bytes);
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): Origin => {
    const { line } = lines.linePos(offset);
    return { file: name, from: line, to: line };
  };
  const [broken] = document.errors;
  if (broken !== undefined) {
    report({
      code: 'structure/sidecar-wrong',
      message: whatIsBroken(broken, text),
      origin: lineAt(broken.pos[0]),
    });
    return { settings: {} };
  }
  const whereabouts = (path: string): Origin | undefined => {
    const offset = offsetOf(document.contents, path === '' ? [] : path.split('.'));
    return offset === undefined ? undefined : lineAt(offset);
  };
  const data: unknown = document.toJS();
  const settings = sidecar(data, OTHERS, whereabouts, report);
  const cover = isMap(document.contents) ? document.contents.get('cover') : undefined;
  if (cover === undefined || cover === null) return { settings };
  const origin = whereabouts('cover');
  const place = origin && { origin };
  if (typeof cover === 'string' && cover !== '')
    return { settings, cover: { path: cover, ...place } };
  report({
    code: 'structure/sidecar-wrong',
    message: '“cover” should be the name of a picture',
    ...place,
  });
  return { settings };
}

function whatIsBroken({ code, message, pos }: YAMLParseError, text: string): string {
  if (code === 'DUPLICATE_KEY')
    return `“${/^[^:\n]*/.exec(text.slice(pos[0]))?.[0].trim()}” stands here a second time`;
  return `The YAML breaks off here: ${message.split('\n')[0]?.replace(/ at line.*$/, '') ?? ''}`;
}

/** Where the key at the end of a path begins: of `answers.2.heading`, the word `heading`. */
function offsetOf(node: unknown, [key, ...rest]: readonly string[]): number | undefined {
  if (key === undefined) return isNode(node) ? node.range?.[0] : undefined;
  if (isSeq(node)) return offsetOf(node.items[Number(key)], rest);
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
  return rest.length === 0 ? offsetOf(pair?.key, []) : offsetOf(pair?.value, rest);
}
