import type { HeadField, Line } from '../ingest/draft.ts';
import { indexesOf, isBlank } from '../ingest/line.ts';
import { cuts, type Cuts } from './cuts.ts';
import { takeForumPosts } from './forum-posts.ts';
import type { Pass } from './pass.ts';
import { KUDOS_END, SITE_GATE, SITE_LINES } from './site-lines.ts';
import { takeToolbars } from './toolbars.ts';

/**
 * What a site shows around a story: toolbars and menus, links, counts, notices of its own. The
 * author's notes, the summary and the fields stay; they are sorted by `structure`.
 */
export const siteFurniture: Pass = {
  name: 'site furniture',
  run(draft, report) {
    const { lines } = draft;
    const cut = cuts(lines, 'clean/chrome-removed', report);
    const head = takeSiteLines(lines, cut);
    const isForum = draft.readings.some(({ formats }) => formats.includes('bbcode'));
    head.push(...takeForumPosts(lines, isForum, cut));
    takeToolbars(lines, cut);
    takeArchiveLabels(lines, cut);
    return { ...draft, lines: cut.rest(), head: [...draft.head, ...head] };
  },
};

const LONGEST = 500;

function takeSiteLines(lines: readonly Line[], cut: Cuts): HeadField[] {
  const head: HeadField[] = [];
  lines.forEach((line, at) => {
    if (line.text.length > LONGEST) return;
    const isKudos = line.text.endsWith('!') && KUDOS_END.test(line.text);
    if (!isKudos && !SITE_GATE.test(line.text)) return;
    const text = line.text.trim();
    for (const { pattern, what, source } of SITE_LINES) {
      const found = pattern.exec(text);
      if (found === null) continue;
      cut.cut(at, at + 1, what);
      const value = source === undefined ? undefined : found.slice(1).find((each) => each);
      if (value !== undefined) head.push(sourceField(line, value));
      return;
    }
  });
  return head;
}

function sourceField({ file, number }: Line, value: string): HeadField {
  return { label: 'Source', value, file, from: number, to: number, source: 'site' };
}

const ARCHIVE_LABEL = /^(?:Preface|Afterword)$/;

/**
 * An archive's download calls its own front page `Preface` and its last `Afterword`. They are its
 * labels when a line of the archive stands near; else they are chapters of the author.
 */
function takeArchiveLabels(lines: readonly Line[], cut: Cuts): void {
  const near = 6;
  const labels = indexesOf(lines, ({ text }) => ARCHIVE_LABEL.test(text));
  if (labels.length === 0) return;
  const wordy = indexesOf(lines, (line) => !isBlank(line));
  wordy.forEach((at, i) => {
    if (!labels.includes(at)) return;
    const below = wordy.slice(i + 1, i + 1 + near);
    const atEnd = i === 0 || i >= wordy.length - 2 * near;
    if (atEnd && below.some((other) => cut.isCut(other)))
      cut.cut(at, at + 1, 'a label of the archive');
  });
}
