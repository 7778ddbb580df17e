import type { Inline } from '../../book/book.ts';
import type { Line } from '../../ingest/draft.ts';
import type { HeadingLeaf, Leaf, Span } from '../manuscript.ts';
import { claimedLevels } from './candidates/claimed-levels.ts';
import { RANK, type Chosen } from './chosen-heading.ts';
import { unframed } from './shapes/heading-frame.ts';
import { settled } from './shapes/title-shape.ts';
import { isUnderTitle } from './titles/subtitles.ts';

/** The headings of the book: each with its level, its label, and its title in its own line or below it. */
export function headingLeaves(
  lines: readonly Line[],
  headings: readonly Chosen[],
  titles: ReadonlyMap<number, Span>,
): (Leaf & HeadingLeaf)[] {
  const levels = levelsOf(headings);
  const claims = claimedLevels(headings);
  const behind = behindStory(headings);
  return headings.map((c) => {
    const level = behind.has(c) ? 1 : (claims?.get(c) ?? levelOf(c.rank, levels));
    return leafOf(lines, c, titles.get(c.line), level);
  });
}

/** The ranks in use, outermost first; a rank's place in the row is its level. */
function levelsOf(chosen: readonly Chosen[]): number[] {
  const ranks = new Set(chosen.filter((c) => c.shape?.named === undefined).map((c) => c.rank));
  if (ranks.size === 0) ranks.add(RANK.chapter);
  return [...ranks].toSorted((a, b) => a - b);
}

function levelOf(rank: number, levels: readonly number[]): number {
  const at = levels.findIndex((known) => known >= rank);
  return (at < 0 ? levels.length - 1 : at) + 1;
}

/** What ends the whole book and no part of it: `APPENDIX`, after which nothing counts on. */
function behindStory(chosen: readonly Chosen[]): ReadonlySet<Chosen> {
  const last = chosen.findLastIndex(({ shape }) => shape?.number !== undefined);
  return new Set(chosen.slice(last + 1).filter(({ shape }) => shape?.named?.place === 'back'));
}

function leafOf(
  lines: readonly Line[],
  chosen: Chosen,
  below: Span | undefined,
  level: number,
): Leaf & HeadingLeaf {
  const { shape, line, rank, rule, certainty } = chosen;
  const { label, title } = wordsOf(lines, chosen, below);
  return {
    kind: 'heading',
    from: line,
    to: below?.to ?? line + 1,
    rule,
    certainty,
    role: shape?.named?.role ?? (rank < RANK.title ? (shape?.word?.role ?? 'part') : 'chapter'),
    level,
    ...(label !== '' && { label: settled(label) }),
    ...(shape?.number !== undefined && { number: shape.number.value }),
    ...(title !== '' && { title: text(title) }),
  };
}

// Under `INTRODUCTION`, whose words go on: `TO`, `THE GREY MILL`
const LEADS_ON = /^(?:to|of)\s/iu;

/** Label and title. The mark of a note stays behind what it was set behind: the label or the title. */
function wordsOf(
  lines: readonly Line[],
  { shape, text: line }: Chosen,
  below: Span | undefined,
): { readonly label: string; readonly title: string } {
  const label = shape?.label ?? '';
  const own = shape?.title ?? line;
  const anchor = shape?.anchor ?? '';
  const under = below === undefined ? '' : wordsIn(lines, below);
  if (shape?.named !== undefined && `${own}${anchor}` === '' && LEADS_ON.test(under))
    return { label: `${label} ${under}`, title: '' };
  if (own === '') return { label, title: settled(`${anchor} ${under}`) };
  const isOverSubtitle =
    shape === undefined && below !== undefined && isUnderTitle(lines, below.to - 1);
  const whole = isOverSubtitle ? `${settled(own)}:` : own;
  return { label, title: settled(`${whole}${anchor} ${under}`) };
}

function wordsIn(lines: readonly Line[], { from, to }: Span): string {
  return lines
    .slice(from, to)
    .map((line) => unframed(line.text))
    .join(' ')
    .trim();
}

function text(value: string): Inline[] {
  return [{ type: 'text', value }];
}
