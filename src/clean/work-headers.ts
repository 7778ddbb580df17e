import type { HeadField, Line } from '../ingest/draft.ts';
import { hasInk, lineAt } from '../ingest/line.ts';
import { placesOf, rule } from '../ingest/rule.ts';
import type { Cuts } from './cuts.ts';
import { siteField } from './site-field.ts';

/** Over a work on the page of an archive stands `Work Header`, and under it title and author. */
const HEADER = rule(/^\s*Work Header\s*$/, { begins: 'w' });
// What stands under the author's name.
const BELOW = /^(?:Summary|Notes|Work Text|Chapter Text|Chapter \d+.{0,120}):?$/;
const LONGEST = 120;

/** The title and the author that the page names. */
export function takeWorkHeader(lines: readonly Line[], cut: Cuts): HeadField[] {
  const [at] = placesOf(lines, HEADER);
  if (at === undefined) return [];
  const places = wordyBelow(lines, at, 3);
  const [title, author, next] = places.map((place) => lineAt(lines, place));
  if (title === undefined || author === undefined || next === undefined) return [];
  if (!BELOW.test(next.text.trim()) || title.text.length > LONGEST) return [];
  for (const place of places.slice(0, 2)) {
    cut.cut(place, place + 1, 'the title and the author over the work on its page');
  }
  return [siteField('Title', title), siteField('Author', author)];
}

function wordyBelow(lines: readonly Line[], from: number, count: number): number[] {
  const places: number[] = [];
  for (let at = from + 1; at < lines.length && places.length < count; at++) {
    if (hasInk(lineAt(lines, at))) places.push(at);
  }
  return places;
}
