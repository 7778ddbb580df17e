import type { Line } from '../../../ingest/draft.ts';
import type { HeadingLeaf, Leaf } from '../../manuscript.ts';
import { textOf, type Group, type Layout } from '../../survey/layout.ts';
import { MOST_PIECES } from '../title-page/title-pieces.ts';

/** Room over a page between the front of a book and its text. */
const APART = 3;

/**
 * What stands right over the headings that are counted, and over those of tales where it has a page of its own:
 * those of prefaces are not. Who tells the story, or what kind it is, may stand between.
 */
interface OverHeadings {
  /** The line after the last of each group that does. */
  readonly ends: ReadonlySet<number>;
  /** Indexes of the groups with which a title that is set piece by piece may begin to stand there. */
  readonly mayBegin: ReadonlySet<number>;
}

export function overHeadings(
  lines: readonly Line[],
  layout: Layout,
  leaves: readonly Leaf[],
): OverHeadings {
  const { groups, groupAt } = layout;
  const ends = new Set<number>();
  const mayBegin = new Set<number>();
  const lists = new Set(
    leaves.flatMap(({ kind, to }) => (kind === 'contents' ? [groupAt[to - 1] ?? 0] : [])),
  );
  for (const leaf of leaves) {
    if (leaf.kind !== 'heading') continue;
    for (const at of placesOver(lines, groups, (groupAt[leaf.from] ?? 0) - 1)) {
      const group = groups[at];
      if (group === undefined) continue;
      if (leaf.number === undefined && !isPage(leaf, group, lists.has(at - 1))) continue;
      ends.add(group.to);
      for (let piece = 0; piece < MOST_PIECES; piece++) mayBegin.add(at - piece);
    }
  }
  return { ends, mayBegin };
}

/** Blank lines over and under a title that has a page of its own. */
const OWN_PAGE = 4;
/** What opens the story behind a foreword: `GREEN COTTAGES`, room, `PROLOGUE`. */
const OPENING = new Set<HeadingLeaf['role']>(['prologue', 'introduction']);

function isPage({ role }: HeadingLeaf, { before, after }: Group, isUnderList: boolean): boolean {
  if (role !== 'chapter' && !OPENING.has(role)) return false;
  return isUnderList || role !== 'chapter'
    ? before >= APART && after >= 2
    : before >= OWN_PAGE && after >= OWN_PAGE;
}

// `(The Story told by Ada Finch.)`, `A Tale of the Weir`
const UNDER = /^\s*(?:\([^()]{4,80}\)|an? \p{L}[\p{L} ’'-]{4,60})$/iu;

// `"To turn it over."--From a Farmer's Notebook.`: the motto of the book
const MOTTO = /^["“„«‘][^]*["”»’]\W*(?:--|[—–])[^]{3,60}$/u;
const LINES_OF_MOTTO = 6;

const SET_IN = /^(?:\t| {4})/;
const MOST_MOTTOES = 3;

/** The indexes of the groups where the title may stand: right over the heading, or over mottoes that are set in. */
function placesOver(lines: readonly Line[], groups: readonly Group[], below: number): number[] {
  const places = isUnderTitle(lines, groups[below]) ? [below, below - 1] : [below];
  for (let at = below; at > 0 && at > below - MOST_MOTTOES; at--) {
    const { from = 0, to = 0 } = groups[at] ?? {};
    if (!lines.slice(from, to).every(({ text }) => SET_IN.test(text))) break;
    places.push(at - 1);
  }
  return places;
}

/** What the page has under the title, right over a heading, with more room below. */
function isUnderTitle(lines: readonly Line[], group: Group | undefined): boolean {
  if (group === undefined || group.before >= APART || group.after <= group.before) return false;
  const size = group.to - group.from;
  const isMotto = size <= LINES_OF_MOTTO && MOTTO.test(textOf(lines, group));
  return isMotto || (size === 1 && UNDER.test(lines[group.from]?.text ?? ''));
}
