import type { Line } from '../../../ingest/draft.ts';
import { unframed } from '../../headings/shapes/heading-frame.ts';
import { shapeOf, type Shape } from '../../headings/shapes/heading-shape.ts';
import { listTitle } from '../../headings/shapes/list-titles.ts';
import { layoutOf, type Group } from '../../survey/layout.ts';
import { isImprint } from './title-lines.ts';

/** Nothing, or the years of the volume: `Tome I (1845-1846)`. */
const NO_TITLE = /^[([]?[\d\s–—-]*[)\]]?$/;

const VOLUME = 'volume';

/** Ranks of volumes, parts and books. */
const OUTERMOST = 2;

/**
 * Whether a line on the title page says which volume of several the file is (`VOLUME II`, `Part First`
 * over the list of contents or a preface) and is no heading: no chapter stands on the page under it,
 * and no other volume begins in the file.
 */
export function isVolumeOfFile(
  lines: readonly Line[],
  page: readonly Group[],
  at: number,
): boolean {
  const group = page[at];
  const own = shapeAt(lines, group);
  if (group === undefined || own?.word === undefined) return false;
  if (own.word.rank > OUTERMOST) return false;
  // A part that is called something may be one of the story's: `Tome V--JEAN REED (1862)` never is.
  if (own.word.key !== VOLUME && !NO_TITLE.test(own.title)) return false;
  const isLine = own.word.key === VOLUME && isUnderName(group);
  return (isLine || isOverMatter(lines, group)) && !countsOn(lines, group, own);
}

/** Blank lines over what stands on one page with the title. */
const ON_PAGE = 2;

/** Right under who wrote the book, with more room below: the page ends with it. */
function isUnderName({ before, after }: Group): boolean {
  return before <= ON_PAGE && after > before;
}

function shapeAt(lines: readonly Line[], group: Group | undefined): Shape | undefined {
  return group === undefined ? undefined : shapeOf(unframed(lines[group.from]?.text ?? '').trim());
}

/** Groups of a title page that may stand between. */
const NEAR = 12;

/** A list of contents ends the page, or a preface stands next. */
function isOverMatter(lines: readonly Line[], { from }: Group): boolean {
  const { groups, groupAt } = layoutOf(lines);
  const g = groupAt[from] ?? 0;
  for (const group of groups.slice(g + 1, g + 1 + NEAR)) {
    if (listTitle(lines[group.from]?.text ?? '') !== undefined) return true;
    // No part of a story stands over a year and a printer.
    if (isImprinted(lines, group)) return true;
    const shape = shapeAt(lines, group);
    if (shape !== undefined) return shape.named?.place === 'front';
  }
  return false;
}

const YEAR = /^[([]?1[4-9]\d\d[)\]]?\.?$/;

const COPYRIGHT = /^copyright,? (?:©|by|1[4-9]\d\d|20\d\d)/i;

function isImprinted(lines: readonly Line[], { from, to }: Group): boolean {
  const texts = lines.slice(from, to).map(({ text }) => unframed(text).trim());
  if (COPYRIGHT.test(texts[0] ?? '')) return true;
  return texts.some((text) => YEAR.test(text)) && texts.some(isImprint);
}

function countsOn(lines: readonly Line[], { from }: Group, own: Shape): boolean {
  return layoutOf(lines).groups.some((other) => {
    if (other.from <= from || other.before < 1) return false;
    const { word, number } = shapeAt(lines, other) ?? {};
    return word === own.word && number?.value !== own.number?.value;
  });
}
