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

/** Names files that look like parts of one story, which were each made a book of its own. */
export function seriesHints(stories: readonly StoryFiles[]): string[] {
  const groups = new Map<string, string[]>();
  for (const story of stories) {
    const [file] = story.files;
    if (file === undefined || story.files.length > 1) continue;
    const name = NUMBERED.exec(stemOf(file))?.groups?.['name'];
    if (name === undefined) continue;
    const key = `${story.folder}\u0000${name.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), basename(file)]);
  }
  return [...groups.values()].filter((files) => files.length > 1).map(hint);
}

function hint(files: readonly string[]): string {
  const names = files.length > 4 ? [...files.slice(0, 3), '…', files.at(-1)] : files;
  return `${names.join(', ')} look like parts of one story: put them in a folder of their own, or use --join, to make one book`;
}
