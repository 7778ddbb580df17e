import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { eachMade, lineOf, withClaim } from '../line.ts';
import { repairs } from '../repairs.ts';
import { anyFits, matchOf, placesOf, rule } from '../rule.ts';

/**
 * Headings as a converter of HTML writes them, with stars on both sides, more for the higher: six are
 * the page's title, five its chapters. It leaves no room between paragraphs, and sets the words of a
 * link together: `Found_Family`.
 */
export const starredHeadings: Format = {
  name: 'starred-headings',
  isUsed: ({ lines }) => anyFits(lines, TITLE) && placesOf(lines, HEADING).length >= FEWEST,
  read({ lines, head }, report) {
    const repair = repairs('ingest/markup-read', 'Took the stars from a heading', report);
    const read = eachMade(lines, (line): Line | readonly Line[] => {
      const [, stars = '', title = ''] = matchOf(line, HEADING) ?? [];
      if (title === '') return matchOf(line, VALUE) === null ? line : repair.to(line, linked(line));
      const level = MOST_STARS + 1 - stars.length;
      const heading = withClaim(repair.to(line, title), { type: 'heading', level });
      const room = lineOf('', line.file, line.number);
      return level === 1 ? [room, heading, room] : heading;
    });
    repair.done();
    return { lines: read, head };
  },
};

// `****** The Lamp at Reed End ******`: libraries put at most five around what they say of themselves.
const TITLE = rule(/^\*{6} \S.{0,120} \*{6}\s*$/, { holds: Sign.star });
// `***** Chapter 1: The Oil *****`
const HEADING = rule(/^(\*{2,6}) (\S.{0,120}?) \1\s*$/, { holds: Sign.star });
const FEWEST = 2;
const MOST_STARS = 6;
// `      No_Archive_Warnings_Apply` under its label
const VALUE = rule(/^ {6}\S.*\p{L}_\p{L}/u, { holds: Sign.underscore });

function linked({ text }: Line): string {
  return text.replace(/(?<=[\p{L}\p{N})])_(?=[\p{L}\p{N}(])/gu, ' ');
}
