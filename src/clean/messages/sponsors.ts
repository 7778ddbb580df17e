import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';

/**
 * Advertisements that free mailing lists put over and under each message, between two rows of signs;
 * the first row says whose they are, or has the list's own notch.
 */
export function takeSponsors(lines: readonly Line[], cut: Cuts): void {
  for (const from of placesOf(lines, OPENING)) {
    if (cut.isCut(from)) continue;
    const to = closingRow(lines, from);
    if (to !== undefined) cut.cut(from, to + 1, 'an advertisement of a mailing list');
  }
}

// `------ ONElist Sponsor ------`, `---- Yahoo! Groups Sponsor ----~-->`, `==^=========`, and the box in which a list says how
// to leave it: `.-----The Goose Mailing List-----.`
const OPENING = rule(
  /^\s*(?:[-=_~*]{4,}[^-=_~]{0,40}\b(?:Sponsor|Advertisement)\b[^-=_~]{0,12}[-=_~*]{4,}[->]*|\.-{4,}[^-]{0,60}\bMailing List\b[^-]{0,12}-{4,}\.|={2}\^={20,})\s*$/i,
  { holds: Sign.dash | Sign.equals | Sign.bar | Sign.underscore },
);
const CLOSING = /^\s*`?[-=_~*^]{20,}[->]*'?\s*$/;
const LONGEST = 16;

function closingRow(lines: readonly Line[], from: number): number | undefined {
  const end = Math.min(lines.length, from + LONGEST);
  for (let at = from + 1; at < end; at++) if (CLOSING.test(lineAt(lines, at).text)) return at;
  return undefined;
}
