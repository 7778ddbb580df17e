// This folder knows what a page of the web shows over, under and in a story that was saved from it.

import type { HeadField, Line } from '../../ingest/draft.ts';
import { hasInk, indexesOf, isBlank, lineAt } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { append } from '../../source/append.ts';
import { Sign } from '../../source/signs.ts';
import { Cuts } from '../cuts.ts';
import { headedByMenu } from '../menus/chapter-menus.ts';
import { takeLinkLines } from '../menus/link-lines.ts';
import { withoutButtons } from '../menus/name-buttons.ts';
import { isToolbar, takePaths, takeToolbars } from '../menus/toolbars.ts';
import { takeWorksBelow, withoutWorkLinks } from '../menus/work-links.ts';
import { takeBoardBoxes } from '../messages/board-boxes.ts';
import { takeBoardFeet } from '../messages/board-feet.ts';
import type { Pass } from '../pass.ts';
import { takeBlogHead } from '../posts/blog-posts.ts';
import { takeComments } from '../posts/comments.ts';
import { takeForumPosts } from '../posts/forum-posts.ts';
import { takePanels, takePostCards } from '../posts/post-cards.ts';
import { takePostHead } from '../posts/post-heads.ts';
import { takeThreadPosts } from '../posts/thread-posts.ts';
import { siteField } from '../site-field.ts';
import { mayBeSiteLine, siteLine } from '../sites/site-lines.ts';
import { takeWrappedSiteLines } from '../sites/wrapped-site-lines.ts';
import { withoutBylines } from './chapter-bylines.ts';
import { takePageFoot } from './page-foot.ts';
import { takeBlogDay, takePageHead, takeSiteName } from './page-head.ts';
import { pageTitles } from './page-titles.ts';
import { partTitles, takePartHeads } from './part-heads.ts';
import { takePictureLinks } from './picture-links.ts';
import { readerPages, takeReaderPages } from './reader-pages.ts';
import { takeRecommendations } from './recommendations.ts';
import { cardTitles, takeStoryCard } from './story-cards.ts';
import { takeTopMenus } from './top-menus.ts';
import { takeWordTotals } from './word-totals.ts';
import { takeWorkHeader } from './work-headers.ts';
/**
 * What a site shows around a story: toolbars and menus, links, counts, notices of its own. The
 * author's notes, the summary and the fields stay; they are sorted by `structure`.
 */
export const siteFurniture: Pass = {
  name: 'site furniture',
  run(draft, report) {
    const pages = readerPages(draft.lines, report);
    const titled = pageTitles(
      withoutWorkLinks(withoutButtons(withoutBylines(pages.lines, report), report), report),
      report,
    );
    const lines = cardTitles(partTitles(titled.lines));
    const cut = new Cuts(lines, 'clean/chrome-removed', report);
    const isForum = draft.readings.some(({ formats }) => formats.includes('bbcode'));
    const head = [...pages.head, ...titled.head, ...takePartHeads(lines, cut)];
    takeReaderPages(lines, cut);
    takeBoardBoxes(lines, cut);
    takeTopMenus(lines, cut);
    if (isForum) append(head, takePostHead(lines, cut));
    append(head, takePostCards(lines, cut));
    append(head, takePanels(lines, cut));
    append(head, takeStoryCard(lines, cut));
    append(head, takeThreadPosts(lines, cut));
    append(head, takeComments(lines, cut));
    append(head, takeBlurbs(lines, cut));
    append(head, takeBlogHead(lines, cut));
    append(head, takeWrappedSiteLines(lines, cut));
    append(head, takeSiteLines(lines, cut));
    append(head, takeForumPosts(lines, isForum, cut));
    append(head, takePageHead(lines, cut));
    takeSiteName(lines, cut);
    takePageFoot(lines, cut);
    takeBoardFeet(lines, cut);
    append(head, takeBlogDay(lines, cut));
    takeRecommendations(lines, cut);
    append(head, takeWorkHeader(lines, cut));
    takeWorksBelow(lines, cut);
    const isOfLibrary = draft.head.some(({ source }) => source === 'distributor');
    const menu = takeToolbars(lines, isOfLibrary, cut);
    takePictureLinks(lines, cut);
    takeAuthorBoxes(lines, cut);
    takeLinkLines(lines, cut);
    const isMarkdown = draft.readings.some(({ formats }) => formats.includes('markdown'));
    takeWordTotals(lines, isMarkdown, cut);
    takePaths(lines, cut);
    takeOwners(lines, cut);
    takeArchiveLabels(lines, cut);
    return { ...draft, lines: headedByMenu(cut.rest(), menu), head: [...draft.head, ...head] };
  },
};

const LONGEST = 500;
// Saved pages have these between the links of a row.
const NO_BREAK = '\u00A0';
// A forum sets its own lines in italics too.
const EMPHASIS = /[\uE000-\uE003]/g;
const FIRST = 4;
// `**The Lamp**`, `## The Lamp`: a title as a converter to Markdown leaves it
const MARKS = /^\s*#{1,6} |[*\uE000-\uE003]+/g;
// `#ferry #short story`
const FIRST_TAG = /^#/;
const NEXT_TAG = / +#/g;

function takeSiteLines(lines: readonly Line[], cut: Cuts): HeadField[] {
  const head: HeadField[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (!hasInk(line) || line.text.length > LONGEST || cut.isCut(at)) continue;
    // A journal's first line begins with a name, so the first lines are all looked at.
    if (at >= FIRST && !mayBeSiteLine(line)) continue;
    const text = line.text.replace(EMPHASIS, '').replaceAll(NO_BREAK, ' ').trim();
    const known = siteLine(text);
    if (known === undefined) continue;
    const above = lines[at - 1];
    if (known.title === 'above' && above !== undefined && hasInk(above))
      head.push(siteField('Title', above, above.text.replace(MARKS, '').trim()));
    cut.cut(at, at + 1, known.what);
    const found = known.found.slice(1).find((each) => each);
    const value = known.says === 'Title' ? withoutTools(found) : found;
    if (known.says !== undefined && value !== undefined) {
      const tags = value.replace(FIRST_TAG, '').replaceAll(NEXT_TAG, ', ');
      head.push(siteField(known.says, line, tags));
    }
  }
  return head;
}

const BLURB = rule(/^\s*YOU ARE READING\s*$/, { begins: 'y' });
const BLURB_END = /^\s*(?:Add to (?:library|reading list)|#[\w-]+(?:\s+#[\w-]+)+)\s*$/i;
const BLURB_LINES = 14;

/**
 * The box that presents the story which is being read, at its head and in the middle of its text:
 * its name, its genre, what it is about, its tags.
 */
function takeBlurbs(lines: readonly Line[], cut: Cuts): HeadField[] {
  const head: HeadField[] = [];
  for (const from of placesOf(lines, BLURB)) {
    const box = lines.slice(from, from + BLURB_LINES);
    const to = box.findIndex(({ text }) => BLURB_END.test(text));
    if (to < 1) continue;
    const [title, genre, ...about] = box.slice(1, to).filter((line) => !isBlank(line));
    if (head.length === 0 && title !== undefined) {
      head.push(siteField('Title', title));
      if (genre !== undefined) head.push(siteField('Genre', genre));
      head.push(...about.map((line) => siteField('Summary', line)));
    }
    cut.cut(from, from + to + 1, 'the box that presents the story on its own page');
  }
  return head;
}

// `© Penny Palace 2003-2009`
const OWNER = rule(
  /^\s*(?:©|\(c\)|copyright) ?\S.{1,40} (?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\.?\s*$/i,
  { holds: Sign.digit },
);

// `All tales are the property of their tellers. (c) 2004-2006 Inkwell`
const OWNED = /(?:©|\(c\)|\bcopyright\b).{0,50}\b(?:19|20)\d\d\b/i;
const LONGEST_OWNED = 140;

/** Whose the site is, and whose its stories are, right under a row of its links. */
function takeOwners(lines: readonly Line[], cut: Cuts): void {
  for (const at of [...placesOf(lines, OWNER), ...lastOwned(lines)])
    if (cut.isCut(at - 1)) cut.cut(at, at + 1, 'whose the site is');
}

/** The last line with ink, where it says whose something is. */
function lastOwned(lines: readonly Line[]): number[] {
  const at = lines.findLastIndex(hasInk);
  const { text = '' } = lines[at] ?? {};
  return text.length <= LONGEST_OWNED && OWNED.test(text) ? [at] : [];
}

const AUTHOR_BOX = rule(/^About the author$/i, { begins: 'a' });
const BIO = /^\s*Bio:/;
const BOX_LINES = 6;

/** The box about the author under every chapter; it ends where the page's own lines go on. */
function takeAuthorBoxes(lines: readonly Line[], cut: Cuts): void {
  for (const from of placesOf(lines, AUTHOR_BOX)) {
    let to = from + 1;
    while (to < lines.length && to - from <= BOX_LINES && !cut.isCut(to)) to++;
    if (cut.isCut(to) && lines.slice(from, to).some(({ text }) => BIO.test(text)))
      cut.cut(from, to, 'the box about the author on the page of a chapter');
  }
}

const GAP = / {2,}|\t/;

/** `Follow/Fav  The Salt Road  + - Full 3/4 1/2 Expand Tighten`: the tools in the line are no title. */
function withoutTools(title = ''): string | undefined {
  return title.split(GAP).find((piece) => piece !== '' && !isToolbar(piece));
}

const ARCHIVE_LABEL = rule(
  /^(?:Preface|Afterword|(?:Chapter )?Actions|Kudos|Comments|Share|Save|Hide)$/,
  {
    begins: 'packsh',
  },
);

/**
 * An archive's download calls its own front page `Preface` and its last `Afterword`, and its pages
 * have headings that only readers of the screen see. They are its labels when a line of the archive
 * stands near; else they are chapters of the author.
 */
function takeArchiveLabels(lines: readonly Line[], cut: Cuts): void {
  const near = 6;
  const labels = placesOf(lines, ARCHIVE_LABEL);
  if (labels.length === 0) return;
  const wordy = indexesOf(lines, hasInk);
  wordy.forEach((at, i) => {
    if (!labels.includes(at)) return;
    const below = wordy.slice(i + 1, i + 1 + near);
    const atEnd = i === 0 || i >= wordy.length - 2 * near;
    if (atEnd && below.some((other) => cut.isCut(other)))
      cut.cut(at, at + 1, 'a label of the archive');
  });
}
