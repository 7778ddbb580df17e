import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { isBlank, madeAt } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';

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

// Under a work: `Series this work belongs to:` over `Part 2 of Small Hours`, `Works inspired by this one` over
// `The Ladder, Again by mothlight`
const LISTS = [
  {
    label: rule(/^\s*Series this work belongs to:\s*$/, { begins: 's' }),
    item: /\bPart \d+ of \S/,
    what: 'the series that the page names below the work',
  },
  {
    label: rule(/^\s*Works inspired by this one:?\s*$/, { begins: 'w' }),
    item: /^\s*\S.{0,100} by \S{1,40}(?: \(\S{1,40}\))?\s*$/,
    what: 'the works by others that the page names below the work',
  },
];

/** Takes the lists of other works out that a page sets below a work: the series, what it inspired. */
export function takeWorksBelow(lines: readonly Line[], cut: Cuts): void {
  for (const { label, item, what } of LISTS) {
    for (const at of placesOf(lines, label)) {
      let to = at + 1;
      while (!isBlank(lines[to]) && item.test(lines[to]?.text ?? '')) to++;
      cut.cut(at, to, what);
    }
  }
}
