import { basename } from 'node:path';

import type { StoryFiles } from './gather.ts';
import { PART_WORDS } from './part-names.ts';
import { stemOf } from './slug.ts';

const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const DIGITS = String.raw`\d{1,3}(?: ?(?:of|-|/) ?\d{1,3})?[)\]]?`;

/** `tide-part-2`, `Tide (2 of 3)`, `tide 02`, `chapter two`, `tide iv`: a name, and which part. */
const NUMBERED = new RegExp(
  String.raw`^(?<name>.*?\p{L})(?:[\s._([-]*(?:(?:${PART_WORDS})[\s._-]*)?${DIGITS}|[\s._-]+(?:${WORDS}|[ivx]{1,6}))$`,
  'iu',
);

/** `tide (1)`: a browser's name for what it fetched once more. */
const COPY = /\(\d+\)$/;

/** Names files that look like parts of one story, which were each made a book of its own. */
export function seriesHints(stories: readonly StoryFiles[]): string[] {
  const bare = new Map<string, string>();
  const groups = new Map<string, string[]>();
  for (const { files, folder } of stories) {
    const [file] = files;
    if (file === undefined || files.length > 1) continue;
    const stem = stemOf(file);
    const name = NUMBERED.exec(stem)?.groups?.['name'];
    const key = `${folder}\u0000${(name ?? stem).toLowerCase()}`;
    if (name === undefined) bare.set(key, basename(file));
    else groups.set(key, [...(groups.get(key) ?? []), basename(file)]);
  }
  return [...groups]
    .map(([key, files]) => [...firstOf(files, bare.get(key)), ...files])
    .filter((files) => files.length > 1)
    .map(hint);
}

/** The first part seldom counts itself: `tide.txt` stands before `tide-2.txt`. */
function firstOf(numbered: readonly string[], bare: string | undefined): string[] {
  const areCopies = numbered.every((file) => COPY.test(stemOf(file)));
  return bare === undefined || areCopies ? [] : [bare];
}

function hint(files: readonly string[]): string {
  const names = files.length > 4 ? [...files.slice(0, 3), '…', files.at(-1)] : files;
  return `${names.join(', ')} look like parts of one story: put them in a folder of their own, or use --join, to make one book`;
}
