import type { HeadField, Line } from '../../ingest/draft.ts';
import { hasInk, lineAt } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import type { Cuts } from '../cuts.ts';
import { siteField } from '../site-field.ts';

/** Over a work on the page of an archive stands `Work Header`, and under it title and author. */
const HEADER = rule(/^\s*Work Header\s*$/, { begins: 'w' });
// What stands under the author's name.
const BELOW = /^(?:Summary|Notes|Work Text|Chapter Text|Chapter \d+.{0,120}):?$/;
const LONGEST = 120;

// `Published:2021-03-02Words:1,120Hits:302`: the last of the fields, which may stand between.
const STATS = /(?:Words|Hits|Kudos|Chapters): ?\d/;
/** Lines with ink that the fields may have. */
const FIELDS = 44;

/** The title and the author that the page names. */
export function takeWorkHeader(lines: readonly Line[], cut: Cuts): HeadField[] {
  const [at] = placesOf(lines, HEADER);
  if (at === undefined) return [];
  const places = wordyBelow(lines, at, FIELDS);
  const next = places.findIndex((place) => BELOW.test(lineAt(lines, place).text.trim()));
  const [above, title, author] = [next - 3, next - 2, next - 1].map((i) => lines[places[i] ?? -1]);
  if (title === undefined || author === undefined || title.text.length > LONGEST) return [];
  const counts = countsAbove(lines, places.slice(0, next - 2));
  if (above !== undefined && counts.length === 0 && !STATS.test(above.text)) return [];
  for (const place of counts) cut.cut(place, place + 1, 'what the archive counts of the work');
  for (const place of places.slice(next - 2, next)) {
    cut.cut(place, place + 1, 'the title and the author over the work on its page');
  }
  takeMenu(lines, at, cut);
  return [siteField('Title', title), siteField('Author', author)];
}

// Label and number may stand on lines of their own.
const COUNTED = /^(?:Comments|Kudos|Bookmarks|Hits):$/;
const NUMBER = /^[\d,.]+$/;

/** The counts with which the fields end, `Hits:` over `302`; none where the last line is none. */
function countsAbove(lines: readonly Line[], places: readonly number[]): readonly number[] {
  const textAt = (i: number): string => lines[places[i] ?? -1]?.text.trim() ?? '';
  let from = places.length;
  while (from > 1 && NUMBER.test(textAt(from - 1)) && COUNTED.test(textAt(from - 2))) from -= 2;
  return places.slice(from);
}

/** Lines of the page's menu, and the longest of them. */
const MOST_OF_MENU = 40;
const LONGEST_OF_MENU = 50;

/** What stands over the header is the page's menu, one entry a line. */
function takeMenu(lines: readonly Line[], to: number, cut: Cuts): void {
  const menu = lines.slice(0, to).filter(hasInk);
  const isMenu = menu.every(({ text }) => text.length <= LONGEST_OF_MENU && !/[.?]$/.test(text));
  if (menu.length <= MOST_OF_MENU && isMenu) cut.cut(0, to, 'the menu of the page of a work');
}

function wordyBelow(lines: readonly Line[], from: number, count: number): number[] {
  const places: number[] = [];
  for (let at = from + 1; at < lines.length && places.length < count; at++) {
    if (hasInk(lineAt(lines, at))) places.push(at);
  }
  return places;
}
