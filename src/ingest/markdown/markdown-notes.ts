import type { Line } from '../draft.ts';
import { isBlank } from '../line.ts';

/** A line of a footnote's text. */
export interface NoteLine {
  /** What the marker in the text shows: a number, or a sign that the author chose. */
  readonly label: string;
  /** The line without the note's name and its indent. */
  readonly text: string;
}

/** The footnotes that a file defines. */
export interface Footnotes {
  /** What each name is shown as: `tide` of `[^tide]` is `2` when it is called second. */
  readonly labels: ReadonlyMap<string, string>;
  /** The texts of the notes, by the line that they stand on. */
  readonly lines: ReadonlyMap<number, NoteLine>;
}

// `[^1]: By the clock.`, `[^tide-table]:`
const DEFINITION = /^ {0,3}\[\^([\w-]{1,40})\]:[ \t]*(.*)$/;
/** A call, or the name of a definition where that is not taken off. */
export const CALL = /\[\^([\w-]{1,40})\]/g;
const SHOWN = /^(?:\d{1,3}|[a-z])$/;
/** What begins a block of its own, and so ends a note that no blank line ended. */
const OTHER_BLOCK = /^ {0,3}(?:#{1,6}[ \t]|>|```|~~~|([-*_])(?:[ \t]*\1){2,}[ \t]*$)/;
const INDENT = /^(?: {4}|\t)/;

/** Finds the notes: each runs over its paragraph, and over indented ones below it. */
export function footnotesOf(lines: readonly Line[]): Footnotes {
  const labels = labelsOf(lines);
  const found = new Map<number, NoteLine>();
  if (labels.size === 0) return { labels, lines: found };
  let label: string | undefined;
  let text: Line | undefined;
  lines.forEach((line, at) => {
    if (isBlank(line)) return;
    const opened = DEFINITION.exec(line.text);
    if (opened !== null) {
      label = labels.get(opened[1] ?? '') ?? '';
      found.set(at, { label, text: opened[2] ?? '' });
    } else if (label !== undefined && goesOn(lines, at, text)) {
      found.set(at, { label, text: line.text.replace(INDENT, '') });
    } else {
      label = undefined;
      text = line;
    }
  });
  return { labels, lines: found };
}

/** Under a blank line only an indent goes on a note, unless the story's paragraphs have it too. */
function goesOn(lines: readonly Line[], at: number, story: Line | undefined): boolean {
  const line = lines[at]?.text ?? '';
  if (isBlank(lines[at - 1])) return INDENT.test(line) && !INDENT.test(story?.text ?? '');
  return !OTHER_BLOCK.test(line);
}

/** Numbers stay as they are; when one of the names is a word, all are numbered as they are called. */
function labelsOf(lines: readonly Line[]): Map<string, string> {
  const defined = new Set<string>();
  const called = new Set<string>();
  for (const { text } of lines) {
    if (!text.includes('[^')) continue;
    const [, name, inner] = DEFINITION.exec(text) ?? [];
    if (name !== undefined) defined.add(name);
    for (const call of (inner ?? text).matchAll(CALL)) called.add(call[1] ?? '');
  }
  const names = [...called, ...defined].filter((name) => defined.has(name));
  const keep = names.every((name) => SHOWN.test(name));
  return new Map(
    [...new Set(names)].map((name, i): [string, string] => [name, keep ? name : String(i + 1)]),
  );
}
