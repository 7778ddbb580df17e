import type { Line } from '../../../ingest/draft.ts';
import { isGiven } from '../../blocks/dedications.ts';
import { claimedLines } from '../../findings-index.ts';
import { unframed } from '../../headings/shapes/heading-frame.ts';
import { shapeOf } from '../../headings/shapes/heading-shape.ts';
import { isTitleLike, lettering } from '../../headings/shapes/title-shape.ts';
import { isDateline } from '../../letters/letter-lines.ts';
import type { Findings, HeadingLeaf, Leaf, Recognizer } from '../../manuscript.ts';
import { layoutOf, type Group } from '../../survey/layout.ts';

/** Lines of such a page, and characters of one. */
const MOST_GROUPS = 3;
const LONGEST = 80;
/** Blank lines over what stands on a page of its own, or under a picture there. */
const APART = 2;

const PICTURE = /^\s*\[\p{L}[^\]]*\]\s*$/u;

/**
 * The page between the list of contents and the first chapter, where it holds nothing but a title in
 * capitals, which may be another than that of the file (`THE POSTHUMOUS PAPERS OF …`), and a picture.
 */
export const halfTitlePage: Recognizer = {
  name: 'half-title-page',
  recognize({ lines }, known) {
    const claimed = claimedLines(lines.length, known);
    for (const { from, to } of known.containers) claimed.fill(1, from, to);
    const story = storyHeads(known.leaves);
    const front = { lines, claimed, story };
    const page = [
      ...pageOver(front, known),
      ...behindMatter(front, known),
      ...underHalfTitle(front, known),
    ];
    const leaves = Array.from(page, ({ from, to }): Leaf => {
      const value = unframed(lines[from]?.text ?? '').trim();
      const says = [{ about: 'field' as const, label: 'Title page', value }];
      return { kind: 'metadata', from, to, says, rule: 'half-title-page', certainty: 0.8 };
    });
    return { ...known, leaves: [...known.leaves, ...leaves] };
  },
};

/** The text before the story, and where the story's headings stand, in order. */
interface Front {
  readonly lines: readonly Line[];
  readonly claimed: Uint8Array;
  readonly story: readonly number[];
}

const MATTER: ReadonlySet<HeadingLeaf['role']> = new Set([
  'dedication',
  'epigraph',
  'foreword',
  'preface',
  'introduction',
  'acknowledgments',
  'appendix',
  'notes',
]);

/** The lines of all headings but those of the matter around the story. */
function storyHeads(leaves: readonly Leaf[]): number[] {
  return leaves
    .flatMap((leaf) => (leaf.kind === 'heading' && !MATTER.has(leaf.role) ? [leaf.from] : []))
    .toSorted((a, b) => a - b);
}

/** Blank lines around a title with a page of its own. */
const OWN_PAGE = 4;

/**
 * `LIFE AT THE WEIR` alone between a preface and the first chapter: another title of the book, as no later heading
 * has such a line over it.
 */
function behindMatter({ lines, claimed, story }: Front, { leaves }: Findings): Group[] {
  const [first = 0] = story;
  if (!leaves.some(({ kind, from }) => kind === 'heading' && from < first)) return [];
  const { groups, groupAt } = layoutOf(lines);
  const alone = story.map((head) => {
    const group = groups[(groupAt[head] ?? 0) - 1];
    const isFree = group !== undefined && claimed[group.from] === 0 && isOfPage(lines, group);
    const isApart = isFree && group.before >= OWN_PAGE && group.after >= OWN_PAGE;
    return isApart && !isDateline(lines[group.from]?.text ?? '') ? group : undefined;
  });
  const others = alone.slice(1).some((group) => group !== undefined);
  return alone[0] === undefined || others ? [] : [alone[0]];
}

/** `A Tale of the Weir`, `(The Story told by Ada Finch.)` under the title again, right over the first chapter. */
function underHalfTitle({ lines, claimed, story }: Front, { leaves }: Findings): Group[] {
  const { groups, groupAt } = layoutOf(lines);
  const at = (groupAt[story[0] ?? 0] ?? 0) - 1;
  const [over, own] = groups.slice(Math.max(0, at - 1), at + 1);
  if (over === undefined || own === undefined || claimed[own.from] === 1) return [];
  const isTitled = leaves.some(({ rule, to }) => rule === 'half-titles' && to === over.to);
  const isUnder = own.to - own.from === 1 && own.before <= APART && own.after >= APART;
  return isTitled && isUnder && isUnderTitle(lines, own) ? [own] : [];
}

// `To my mother` on the same page; `A Tale of the Weir` is no Italian's
const TO_SOMEBODY = /^(?:to|for|à|dem|für|in memory)\s/iu;
const BRACKETED = /^\([^()]{4,}\)$/u;

function isUnderTitle(lines: readonly Line[], { from }: Group): boolean {
  const text = lines[from]?.text.trim() ?? '';
  if (text.length > LONGEST || shapeOf(text) !== undefined) return false;
  return BRACKETED.test(text) || (isTitleLike(text) && !TO_SOMEBODY.test(text));
}

/** The lines from the list or the title page to the first heading of all, when they are a page. */
function pageOver({ lines, claimed }: Front, { leaves }: Findings): readonly Group[] {
  const { groups, groupAt } = layoutOf(lines);
  const heads = leaves.filter(({ kind }) => kind === 'heading').map(({ from }) => from);
  const first = heads.reduce((least, from) => Math.min(least, from), Infinity);
  if (first === Infinity) return [];
  const page: Group[] = [];
  for (let g = (groupAt[first] ?? 0) - 1; g >= 0 && page.length <= MOST_GROUPS; g--) {
    const group = groups[g];
    if (group === undefined || claimed[group.from] === 1) break;
    page.unshift(group);
  }
  const isPage = page.length <= MOST_GROUPS && page.every((group) => isOfPage(lines, group));
  const isApart = (page[0]?.before ?? 0) >= APART || (page.at(-1)?.after ?? 0) >= APART;
  return isPage && isApart ? page : [];
}

function isOfPage(lines: readonly Line[], { from, to }: Group): boolean {
  const text = lines[from]?.text ?? '';
  if (to - from > 1 || text.trim().length > LONGEST) return false;
  if (PICTURE.test(text)) return true;
  return !isGiven(text) && lettering(text) === 'capitals' && shapeOf(text) === undefined;
}
