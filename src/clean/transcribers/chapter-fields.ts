import type { Line } from '../../ingest/draft.ts';
import { inkFrom, lineAt } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';

/**
 * The fields that a writer's program keeps over every chapter, where the chapters' files were joined to
 * one: `---`, a few `key: value`, `---`, and right below the chapter's heading. The first of them opens
 * the file, and is read there.
 */
const FENCE = /^-{3,}\s*$/;
// `status: draft`, `tags: [mill, goose]`
const FIELD = /^[\p{L}_][\p{L}\p{N}_.-]{0,30}:(?:\s.*)?$/u;
// `  - mill`, set in under its key
const ITEM = /^\s+\S|^- \S/;
const FEWEST = 2;
const MOST = 40;

/** Takes the fields over later chapters out. */
export function takeChapterFields(lines: readonly Line[], cut: Cuts): void {
  for (let at = 0; at < lines.length; at++) {
    if (!isFence(lines, at)) continue;
    const to = fieldsEnd(lines, at);
    if (to === undefined) continue;
    const below = lines[inkFrom(lines, to)];
    if (below?.claim?.type !== 'heading') continue;
    cut.cut(at, to, 'the fields that a writer’s program keeps over a chapter');
    at = to - 1;
  }
}

function isFence(lines: readonly Line[], at: number): boolean {
  const { text } = lineAt(lines, at);
  return text.startsWith('-') && FENCE.test(text);
}

/** Behind the fence that closes the fields. */
function fieldsEnd(lines: readonly Line[], from: number): number | undefined {
  let fields = 0;
  for (let at = from + 1; at < lines.length && at - from <= MOST; at++) {
    if (isFence(lines, at)) return fields >= FEWEST ? at + 1 : undefined;
    const { text } = lineAt(lines, at);
    if (FIELD.test(text)) fields++;
    else if (fields === 0 || !ITEM.test(text)) return undefined;
  }
  return undefined;
}
