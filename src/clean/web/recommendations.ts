import type { Line } from '../../ingest/draft.ts';
import { hasInk, lineAt } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import type { Cuts } from '../cuts.ts';

/**
 * What a site would have its visitor read next, under the story: other titles with their counts and
 * their first sentences, down to the foot of the page.
 */
const BEGINS = rule(
  /^\s*(?:you(?: may| might|['’]ll) also (?:like|enjoy)|recommended (?:for you|stories|series|novels)|(?:similar|related|popular) (?:posts|stories|series|novels)(?: you might enjoy)?|more (?:from|by) this author|keep reading)\s*:?\s*$/i,
  { begins: 'yrspmk' },
);
const CHAPTER = /^\W*(?:chapter|part|epilogue)\b.{0,80}$/i;
/** Lines with ink that the whole of it may have; where it has few, it may be most of the file. */
const MOST_LINES = 80;
const FEW_LINES = 40;

/** Takes them out from the words that name them on, where the story does not go on below. */
export function takeRecommendations(lines: readonly Line[], cut: Cuts): void {
  const foot = footFrom(lines);
  const from = placesOf(lines, BEGINS).find((at) => at >= foot && isFoot(lines, at));
  if (from !== undefined)
    cut.cut(from, lines.length, 'what the site would have its visitor read next');
}

/** The first line that has no more lines below than such a list may have. */
function footFrom(lines: readonly Line[]): number {
  let below = 0;
  let at = lines.length;
  while (at > 0 && below <= MOST_LINES) if (hasInk(lineAt(lines, --at))) below++;
  return at;
}

function isFoot(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1).filter(hasInk);
  const isEnd = at > lines.length / 2 || below.length <= FEW_LINES;
  return isEnd && !below.some(({ text }) => CHAPTER.test(text));
}
