import type { Line } from '../../ingest/draft.ts';
import { inkFrom, isBlank, lineAt } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';

/** What the page of a book left of its pictures: the names of their files, and the links to them. */

const WHAT = 'the name of a picture of the page that the text was made from';

// `0009m`, `p003.jpg (289K)`, `bookcover.jpg`, `12-244a.png`
const FILE = rule(
  /^\s*(?:\d{4,5}[a-z]|[a-z\d_-]{1,24}\.(?:jpe?g|png|gif)(?:\s*\(\d{1,4} ?kb?\))?)\s*$/i,
  { holds: Sign.digit },
);
// `[Illustration: p001.jpg (150K)]`, which the figures know
const FIGURE = rule(
  /^\s*\[Illustration: [\w-]{1,24}\.(?:jpe?g|png|gif)(?:\s*\(\d{1,4} ?kb?\))?\]\s*$/i,
  { holds: Sign.bracket },
);
const LINK = /^\s*(?:full[ -]size|original(?: size)?|enlarge|larger|high-?res)\s*$/i;
/** What is left of a picture that had no caption. */
const EMPTY = rule(/^\s*Illustration:\s*$/, { holds: Sign.colon });
/** One such line may be a clue in a story. */
const FEWEST = 3;

/** Takes out the names, each alone on its line, and the link under each. */
export function takePictureLinks(lines: readonly Line[], cut: Cuts): void {
  for (const at of placesOf(lines, EMPTY)) {
    // With the room above it: what stood there parted no scenes.
    let from = at;
    while (from > 0 && isBlank(lines[from - 1])) from--;
    if (isBlank(lines[at + 1])) cut.cut(from, at + 1, WHAT);
  }
  for (const at of placesOf(lines, FIGURE)) cutLinkUnder(lines, at, cut);
  const places = placesOf(lines, FILE).filter(
    (at) => isOpen(lines, at - 1) && isOpen(lines, at + 1),
  );
  if (places.length < FEWEST) return;
  for (const at of places) {
    cut.cut(at, at + 1, WHAT);
    cutLinkUnder(lines, at, cut);
  }
}

function cutLinkUnder(lines: readonly Line[], at: number, cut: Cuts): void {
  const below = inkFrom(lines, at + 1);
  if (below < lines.length && LINK.test(lineAt(lines, below).text)) cut.cut(below, below + 1, WHAT);
}

/** Blank, beyond the text, or a link itself. */
function isOpen(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line === undefined || isBlank(line) || LINK.test(line.text);
}
