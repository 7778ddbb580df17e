import type { Line } from '../../ingest/draft.ts';
import { eachMade, isBlank, withText } from '../../ingest/line.ts';
import { matchOf, placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Pass } from '../pass.ts';

/**
 * Whose a motto is, in capitals behind its last line, far to the right: `The heron stands where we stood.      OLD
 * PLAY.` over each chapter of one novelist's. It is a line of its own, as elsewhere.
 */
export const sourcesBesideVerse: Pass = {
  name: 'sources beside verse',
  run(draft) {
    const { lines } = draft;
    const places = new Set(placesOf(lines, BESIDE).filter((at) => closesVerse(lines, at)));
    if (places.size === 0) return draft;
    const made = eachMade(lines, (line, at) => (places.has(at) ? parted(line) : line));
    return { ...draft, lines: made };
  },
};

// `  The heron stands where we two stood.       THE NEW TOLL.`
const BESIDE = rule(
  /^(\s*\p{Lu}.{8,60}?[.,;:!?'"”’])(\s{3,})((?:--|—)?\p{Lu}[\p{Lu} .,'’&-]{2,38}\.?)\s*$/u,
  { holds: Sign.gap },
);

function parted(line: Line): readonly Line[] {
  const [, verse = '', room = '', source = ''] = matchOf(line, BESIDE) ?? [];
  return [withText(line, verse), withText(line, `${' '.repeat(verse.length)}${room}${source}`)];
}

const MOST_LINES = 14;
const LONGEST = 64;
const GAP = /\S {3,}\S/;

/** Whether lines of a stanza stand right above, none of which is in columns, and nothing right below. */
function closesVerse(lines: readonly Line[], at: number): boolean {
  if (!isBlank(lines[at + 1])) return false;
  let from = at;
  while (from > 0 && at - from < MOST_LINES && !isBlank(lines[from - 1])) from--;
  const above = lines.slice(from, at);
  return (
    above.length > 0 &&
    above.length < MOST_LINES &&
    above.every(({ text }) => text.length <= LONGEST && STANZA_LINE.test(text) && !GAP.test(text))
  );
}

const STANZA_LINE = /^\s*["“‘'_]*\p{Lu}/u;
