import type { Findings, Manuscript } from '../../manuscript.ts';

// `Rated: K - English - Chapters: 2 - Words: 1,333`, `Stats: … Chapters: 4/?`
const AMONG_COUNTS = /\bchapters?:\s*(\d{1,3})\b/i;
const LABEL = /^chapters?$/i;
const COUNT = /^(\d{1,3})\b/;

/** How many chapters the page of an archive says that the story has. */
export function chaptersSaid({ head }: Manuscript, { leaves }: Findings): number | undefined {
  const said = leaves.flatMap((leaf) => (leaf.kind === 'metadata' ? (leaf.says ?? []) : []));
  for (const { label = '', value } of [...head, ...said]) {
    const match = LABEL.test(label) ? COUNT.exec(value) : AMONG_COUNTS.exec(value);
    if (match !== null) return Number(match[1]);
  }
  return undefined;
}
