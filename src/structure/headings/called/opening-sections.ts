import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { Sign } from '../../../source/signs.ts';
import { byline } from '../../about/title-page/title-lines.ts';
import { isEnding } from '../../blocks/endings.ts';
import { isDateline } from '../../letters/letter-lines.ts';
import type { Group } from '../../survey/layout.ts';
import { RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { candidateAt } from '../heading-candidate.ts';
import { isProse } from '../shapes/prose.ts';
import { keyOf } from '../shapes/title-key.ts';
import { isTitleLike } from '../shapes/title-shape.ts';
import { areLong } from './inner-titles.ts';

/** Fewest sections of a book, and of one chapter where none stands in more room than a paragraph. */
const FEWEST = 4;
const FEWEST_HERE = 3;
/** Blank lines around a title that stands in room. */
const APART = 2;
const LONGEST = 50;

/** A sentence or a line of verse that is over, and does not announce what is below. */
const OVER = /[\p{L}\p{N}.!?…;"”’»*)\]_][—-]{0,3}\s*$/u;
const CLOSED = /[.!?…:;,"”’]$/;

/**
 * Chapters that begin with the title of their first section: `THE BOY`, right under it `THE ELF`, and later
 * `THE WILD GEESE`, which have no more room around them than a paragraph. A class of short lines in capitals,
 * each alone and none closed by a sign; a notice within a tale stands under no heading.
 */
export function openingSections(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const heads = chosen.toSorted((a, b) => a.line - b.line);
  const held = heads.flatMap((head, i) => {
    const sections = sectionsUnder(choice, head, heads[i + 1]?.group);
    return sections.length >= 2 ? [sections] : [];
  });
  const sections = held.flat();
  const [first] = held;
  if (first === undefined || !isClass(held.length, sections)) return [];
  const named = new Set(sections.map(({ text }) => keyOf(text)));
  if (named.size < sections.length || !areLong(choice.layout, chosen, sections, 0)) return [];
  const told = sections.filter(({ group }, i) => isTold(choice, group, sections[i + 1]?.group));
  return told.length >= sections.length * TOLD ? sections : [];
}

/** Of the sections, the share that has a paragraph of prose; a song names its singers in capitals. */
const TOLD = 0.75;

function isTold({ lines, layout }: Choice, from: number, to?: number): boolean {
  return layout.groups.slice(from + 1, to).some((group) => isProse(lines, layout, group));
}

/** Whether there are enough of them; two in one tale must stand in the room of titles. */
function isClass(chapters: number, sections: readonly Chosen[]): boolean {
  if (chapters > 1) return sections.length >= FEWEST;
  return (
    sections.length >= FEWEST_HERE ||
    sections.every(({ before, after }) => before >= APART && after >= APART)
  );
}

/** The sections of one chapter, of which the first stands right under its heading. */
function sectionsUnder(
  { lines, layout: { groups } }: Choice,
  { group, rank, shape, run }: Chosen,
  next = groups.length,
): Chosen[] {
  if (rank < RANK.title || rank >= RANK.section || run || shape?.named?.place === 'front')
    return [];
  const isLabel = shape !== undefined && shape.title === '';
  const first = group + (isLabel ? 2 : 1);
  const isHead = (g: number): boolean => g < next && isShouted(lines, groups[g]);
  if (!isHead(first) || isHead(first + 1) || (isLabel && !isLine(groups[group + 1]))) return [];
  const sections: Chosen[] = [];
  for (let g = first; g < next - 1; g++) {
    if (!isHead(g) || isHead(g + 1)) continue;
    const above = groups[g - 1];
    const isOver = OVER.test(lines[(above?.to ?? 0) - 1]?.text ?? '');
    if (g > first && !isOver) continue;
    const candidate = candidateAt(lines, groups[g]?.from ?? 0);
    if (candidate.shape === undefined)
      sections.push(take(candidate, RANK.section, 'headings/opening-sections', 0.7));
  }
  return sections;
}

function isLine(group: Group | undefined): boolean {
  return group !== undefined && group.to - group.from === 1;
}

/** `THE WILD GEESE`, alone on its line and closed by no sign. */
function isShouted(lines: readonly Line[], group: Group | undefined): boolean {
  if (group === undefined || group.to - group.from > 1) return false;
  const { text, signs, claim } = lineAt(lines, group.from);
  if ((signs & Sign.capital) === 0 || (signs & (Sign.small | Sign.quote | Sign.bracket)) !== 0)
    return false;
  const bare = text.trim();
  if (claim !== undefined || bare.length > LONGEST || CLOSED.test(bare)) return false;
  return isTitleLike(bare) && !isEnding(bare) && !isDateline(text) && byline(bare) === undefined;
}
