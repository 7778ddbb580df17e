import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { indent } from '../../survey/ink.ts';
import type { Group } from '../../survey/layout.ts';
import { RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { candidateAt } from '../heading-candidate.ts';
import { isTitleLike } from '../shapes/title-shape.ts';

/** Sections of a book, and the chapters that have such: a list in a story begins with its A but once. */
const FEWEST = 4;
const FEWEST_CHAPTERS = 2;
const LONGEST = 60;
/** Columns by which the first paragraph is set in that stands right below. */
const SET_IN = 3;

// `A. The First Winter`, `B) What Became of the Goat`
const LETTERED = /^([A-Z])[.)]\s+(\S.*)$/;

/**
 * Sections that are lettered, from A on in each chapter, in the room of a paragraph: `A. The First Winter`. Seen in
 * novels that members of boards wrote in the manner of an outline.
 */
export function letteredSections(
  { lines, layout: { groups } }: Choice,
  chosen: readonly Chosen[],
): Chosen[] {
  const heads = chosen
    .filter(({ rank }) => rank < RANK.section)
    .toSorted((a, b) => a.line - b.line);
  const held = heads.flatMap(({ group }, i) => {
    const sections = sectionsIn(lines, groups.slice(group + 1, heads[i + 1]?.group));
    return sections.length > 1 ? [sections] : [];
  });
  const sections = held.flat();
  return held.length >= FEWEST_CHAPTERS && sections.length >= FEWEST ? sections : [];
}

/** Those of one chapter that count on from A. */
function sectionsIn(lines: readonly Line[], groups: readonly Group[]): Chosen[] {
  const sections: Chosen[] = [];
  for (const group of groups) {
    if (!standsAlone(lines, group)) continue;
    const { text, claim } = lineAt(lines, group.from);
    const [, letter = '', title = ''] = LETTERED.exec(text) ?? [];
    if (claim !== undefined || title.length > LONGEST || !isTitleLike(title)) continue;
    if (letter.charCodeAt(0) !== FIRST + sections.length) continue;
    const shape = { label: letter, title, parted: true };
    const candidate = { ...candidateAt(lines, group.from), shape };
    sections.push(take(candidate, RANK.section, 'headings/lettered-sections', 0.8));
  }
  return sections;
}

const FIRST = 65;

/** Alone, or at the margin over a paragraph that is set in. */
function standsAlone(lines: readonly Line[], { from, to }: Group): boolean {
  return to - from === 1 || indent(lineAt(lines, from + 1).text) >= SET_IN;
}
