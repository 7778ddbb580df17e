import { Sign } from '../../source/signs.ts';
import type { Claim } from '../claim.ts';
import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { withClaim } from '../line.ts';
import { repairs } from '../repairs.ts';
import { anyFits, fits, matchOf, placesOf, rule, type Rule } from '../rule.ts';

/**
 * The files of novelWriter, a program to write novels in: Markdown, with lines for the program
 * among the text (who sees the scene, what the writer means to do) and marks of its own.
 */
export const novelWriter: Format = {
  name: 'novel-writer',
  isUsed: ({ lines }) => anyFits(lines, ABOUT_FILE) || placesOf(lines, KEYWORD).length >= FEWEST,
  read({ lines, head }, report) {
    const repair = repairs(
      'ingest/markup-read',
      'Obeyed the novelWriter marks of this line',
      report,
    );
    const read = lines.map((line): Line => {
      if (fits(line, ABOUT_FILE) || fits(line, KEYWORD) || fits(line, COMMENT))
        return repair.to(line, '');
      const marked = MARKS.find(({ mark }) => fits(line, mark));
      if (marked === undefined) return line;
      const [, words = '* * *'] = matchOf(line, marked.mark) ?? [];
      return withClaim(repair.to(line, words), marked.claim);
    });
    repair.done();
    return { lines: read, head };
  },
};

const ABOUT_FILE = rule(/^%%~(?:name|path|kind|hash|date)\b/, { begins: 'npkhd' });
// `@pov: Odile`
const KEYWORD = rule(
  /^@(?:pov|char|focus|plot|time|location|object|entity|custom|mention|story|tag):/,
  { holds: Sign.address },
);
const FEWEST = 2;
// `% Synopsis: She finds the ledger.`
const COMMENT = rule(/^%+ ?\p{L}/u, {});
const MARKS: readonly { readonly mark: Rule; readonly claim: Claim }[] = [
  { mark: rule(/^#!? +(\S.*)$/, { holds: Sign.hash }), claim: { type: 'heading', level: 1 } },
  { mark: rule(/^##!? +(\S.*)$/, { holds: Sign.hash }), claim: { type: 'heading', level: 2 } },
  // A scene's name is the writer's own: readers see a break.
  { mark: rule(/^###!? +\S.*$/, { holds: Sign.hash }), claim: { type: 'break' } },
  { mark: rule(/^>> ?(.+?) ?<<$/, { holds: Sign.angle }), claim: { type: 'centered' } },
];
