import type { HeadField, Line } from '../ingest/draft.ts';
import { indexesOf, isBlank } from '../ingest/line.ts';
import { takeComments } from './comments.ts';
import { cuts, type Cuts } from './cuts.ts';
import { takeForumPosts } from './forum-posts.ts';
import { takeLinkLines } from './link-lines.ts';
import type { Pass } from './pass.ts';
import { KUDOS_END, SITE_GATE, SITE_LINES } from './site-lines.ts';
import { takePaths, takeToolbars } from './toolbars.ts';

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
    takeComments(lines, cut);
    takeToolbars(lines, cut);
    takeBlurbs(lines, cut);
    takeLinkLines(lines, cut);
    takePaths(lines, cut);
    takeArchiveLabels(lines, cut);
    return { ...draft, lines: cut.rest(), head: [...draft.head, ...head] };
  },
};

const LONGEST = 500;
const FIRST = 4;

function takeSiteLines(lines: readonly Line[], cut: Cuts): HeadField[] {
  const head: HeadField[] = [];
  lines.forEach((line, at) => {
    if (line.text.length > LONGEST) return;
    const isKudos = line.text.endsWith('!') && KUDOS_END.test(line.text);
    // A journal's first line begins with a name, so the first lines are all looked at.
    if (at >= FIRST && !isKudos && !SITE_GATE.test(line.text)) return;
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

const BLURB = /^\s*YOU ARE READING\s*$/;
const BLURB_END = /^\s*(?:Add to (?:library|reading list)|#[\w-]+(?:\s+#[\w-]+)+)\s*$/i;
const BLURB_LINES = 14;

/** The box that recommends the story which is being read, in the middle of its text. */
function takeBlurbs(lines: readonly Line[], cut: Cuts): void {
  for (const from of indexesOf(lines, ({ text }) => BLURB.test(text))) {
    const box = lines.slice(from, from + BLURB_LINES);
    const to = box.findIndex(({ text }) => BLURB_END.test(text));
    if (to > 0) cut.cut(from, from + to + 1, 'the box that recommends the story on its own page');
  }
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
