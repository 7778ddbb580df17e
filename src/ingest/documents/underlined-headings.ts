import { Sign } from '../../source/signs.ts';
import type { Claim } from '../claim.ts';
import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { isBlank, lineAt, withClaim } from '../line.ts';
import { repairs } from '../repairs.ts';
import { matchOf, placesOf, rule } from '../rule.ts';

/**
 * Titles with a row of signs under them, or above them as well, as reStructuredText has them and
 * typists had long before. Which rank a sign has is told by the order in which the signs come; a
 * sign that comes once, first of all, is the title's.
 */
export const underlinedHeadings: Format = {
  name: 'underlined-headings',
  isUsed: ({ lines }) => headingsOf(lines).length >= FEWEST,
  read({ lines, head }, report) {
    const repair = repairs('ingest/markup-read', 'Took the row of signs from a heading', report);
    const headings = headingsOf(lines);
    const levels = levelsOf(headings);
    const claims = new Map(
      headings.map(({ at, style }): [number, Claim] => [
        at,
        { type: 'heading', level: levels.get(style) ?? 1 },
      ]),
    );
    const rows = new Set(headings.flatMap(({ rows: own }) => own));
    const read = lines.map((line, at): Line => {
      if (rows.has(at)) return repair.to(line, '');
      const claim = claims.get(at);
      return claim === undefined ? line : withClaim(repair.to(line, line.text.trim()), claim);
    });
    repair.done();
    return { lines: read, head };
  },
};

// `=======`, `//-----------//`
const ROW = rule(/^(?:\/\/)?([=\-~^*#+_])\1{2,99}(?:\/\/)?\s*$/, {
  holds: Sign.equals | Sign.hyphen | Sign.bar | Sign.star | Sign.hash | Sign.underscore,
});
const FEWEST = 2;
const LONGEST = 100;
/** A row is drawn as long as its title, give or take what a hurried hand does. */
const TOLERANCE = 2;
/** Two rows of one length frame what is between them, however short it is. */
const LONG = 20;
const NO_TITLE = /^\W*$|[.,;]$/u;

interface Underlined {
  readonly at: number;
  /** The sign, and whether it stands above as well. */
  readonly style: string;
  readonly rows: readonly number[];
}

function headingsOf(lines: readonly Line[]): Underlined[] {
  return placesOf(lines, ROW).flatMap((row): Underlined[] => {
    const at = row - 1;
    const [, sign = ''] = matchOf(lineAt(lines, row), ROW) ?? [];
    const text = lines[at]?.text.trim() ?? '';
    const under = lineAt(lines, row).text.trim();
    if (text.length > LONGEST || NO_TITLE.test(text) || !isBlank(lines[row + 1])) return [];
    const over = lines[at - 1];
    const isDrawn = Math.abs(under.length - text.length) <= TOLERANCE;
    if (isBlank(over)) return isDrawn ? [{ at, style: sign, rows: [row] }] : [];
    const isAlike = over?.text.trim() === under && under.length >= LONG;
    const isFramed =
      matchOf(over ?? lineAt(lines, at), ROW)?.[1] === sign && isBlank(lines[at - 2]);
    return isFramed && (isDrawn || isAlike)
      ? [{ at, style: sign + sign, rows: [at - 1, row] }]
      : [];
  });
}

function levelsOf(headings: readonly Underlined[]): Map<string, number> {
  const styles = [...new Set(headings.map(({ style }) => style))];
  const isTitle = headings.filter(({ style }) => style === styles[0]).length === 1;
  return new Map(styles.map((style, i) => [style, isTitle ? i + 1 : i + 2]));
}
