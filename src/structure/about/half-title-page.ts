import type { Line } from '../../ingest/draft.ts';
import { isGiven } from '../blocks/dedications.ts';
import { claimedLines } from '../findings-index.ts';
import { unframed } from '../headings/heading-frame.ts';
import { shapeOf } from '../headings/heading-shape.ts';
import { lettering } from '../headings/title-shape.ts';
import type { Findings, Leaf, Recognizer } from '../manuscript.ts';
import { layoutOf, type Group } from '../survey/layout.ts';

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
    const page = pageOver(lines, known);
    const leaves = page.map(({ from, to }): Leaf => {
      const value = unframed(lines[from]?.text ?? '').trim();
      const says = [{ about: 'field' as const, label: 'Title page', value }];
      return { kind: 'metadata', from, to, says, rule: 'half-title-page', certainty: 0.8 };
    });
    return { ...known, leaves: [...known.leaves, ...leaves] };
  },
};

/** The lines from the list or the title page to the first heading of all, when they are a page. */
function pageOver(lines: readonly Line[], { leaves, containers }: Findings): readonly Group[] {
  const { groups, groupAt } = layoutOf(lines);
  const heads = leaves.filter(({ kind }) => kind === 'heading').map(({ from }) => from);
  const first = heads.reduce((least, from) => Math.min(least, from), Infinity);
  if (first === Infinity) return [];
  const claimed = claimedLines(lines.length, { leaves, containers });
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
