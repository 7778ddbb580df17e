import { isFullName } from './title-lines.ts';
import { oneLine, type Place, type PlaceRule } from './title-place.ts';
import { wordsAt } from './title-region.ts';

// `AND`, `& Ada Finch`
const AND = /^(?:and|und|et|y|e|en|och|og|&)(?: (\p{Lu}.*))?$/iu;

/** `and Ada Finch` under who wrote or translated the book, or `AND` over the name of the other who did. */
export const coAuthor: PlaceRule = (place) => {
  const first = place.above?.says[0];
  if (first?.about !== 'author' && first?.about !== 'contributor') return undefined;
  const name = nameBehindAnd(place, 0);
  return name === undefined ? undefined : oneLine(place, [{ ...first, value: name, beside: true }]);
};

/** Whether a name is the first of several: the line below adds another. */
export function isOverCoAuthor(place: Place): boolean {
  return nameBehindAnd(place, 1) !== undefined;
}

/** The name that a line so far below adds to those above; empty where it stands on the next. */
function nameBehindAnd(place: Place, below: number): string | undefined {
  const [and = '', next = ''] = linesFrom(place, below);
  const found = AND.exec(and);
  if (found === null) return undefined;
  const name = found[1] ?? '';
  return isFullName(name === '' ? next : name) ? name : undefined;
}

/** The words of two lines of the page, the first of them `below` lines under the place. */
function linesFrom({ page, line, group, at }: Place, below: number): string[] {
  const inked: number[] = [];
  for (let g = at; g < page.groups.length && inked.length < below + 2; g++) {
    const { from, to } = page.groups[g] ?? group;
    for (let l = Math.max(from, line); l < to; l++) inked.push(l);
  }
  return inked.slice(below, below + 2).map((l) => wordsAt(page.lines, l));
}
