import type { Line } from '../../ingest/draft.ts';
import { eachMade, isBlank, lineAt, lineOf } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import { indent } from '../survey/ink.ts';

/**
 * Scripts as they were posted: who speaks stands in capitals in the middle, right over what is said at the margin;
 * `[He falls.]` is set in between two speeches. Each gets room of its own, or names and words would be joined to
 * one paragraph. Read in some twenty scripts and parodies of rec.arts and alt.fan, 1990–1996.
 */
export function speakersApart(lines: readonly Line[]): readonly Line[] {
  const cues = placesOf(lines, CUE).filter((at) => isOverSpeech(lines, at));
  if (cues.length < FEWEST) return lines;
  const apart = new Set(cues.map((at) => at + 1));
  for (const at of placesOf(lines, DIRECTION)) {
    const end = directionEnd(lines, at);
    if (end === undefined) continue;
    apart.add(at);
    apart.add(end);
  }
  return eachMade(lines, (line, at) =>
    apart.has(at) && !isBlank(line) && !isBlank(lines[at - 1])
      ? [lineOf('', line.file, line.number), line]
      : line,
  );
}

/** Speeches of a script. */
const FEWEST = 6;
// `                 FERRYMAN`, `                 THE GOAT [aside]`
const CUE = rule(/^[ \t]+\p{Lu}[\p{Lu}\d .'’&#-]{1,30}(?:[[(][^\])]{1,40}[\])])?:?\s*$/u, {});
/** Columns that a name is set in by, at the least, from what is said. */
const SET_IN = 10;

function isOverSpeech(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1];
  if (!isBlank(lines[at - 1]) || below === undefined || isBlank(below)) return false;
  return indent(lineAt(lines, at).text) - indent(below.text) >= SET_IN;
}

// `        [She pushes the boat out, and`
const DIRECTION = rule(/^\s{4,}[[(]\S/, { holds: Sign.bracket });
const MOST_LINES = 6;

/** Behind the line on which a direction closes. */
function directionEnd(lines: readonly Line[], from: number): number | undefined {
  for (let at = from; at < from + MOST_LINES && !isBlank(lines[at]); at++)
    if (/[\])]\s*$/.test(lineAt(lines, at).text)) return at + 1;
  return undefined;
}
