import type { Report } from '../diagnostics/diagnostic.ts';
import type { Line } from '../ingest/draft.ts';
import { madeAt } from '../ingest/line.ts';
import { repairs } from '../ingest/repairs.ts';
import { placesOf, rule } from '../ingest/rule.ts';
import { Sign } from '../source/signs.ts';

// `Series: ← Previous Work Part 2 of Small Hours Next Work →`
const LINKED = rule(/^\s*Series: ?\s*(?:← )?(?:Previous Work )?Part \d+ of |Next Work →\s*$/, {
  holds: Sign.rare,
});
const LINKS = /(?:← ?)?\bPrevious Work\s+|\s+Next Work ?→/g;

/** The lines without the links to the work before and the work after that stand in a series' name. */
export function withoutWorkLinks(lines: readonly Line[], report: Report): readonly Line[] {
  const places = placesOf(lines, LINKED);
  if (places.length === 0) return lines;
  const repair = repairs('clean/page-title-read', 'Took links from the name of a series', report);
  const read = madeAt(lines, places, (line) => repair.to(line, line.text.replace(LINKS, '')));
  repair.done();
  return read;
}
