import type { Line } from '../ingest/draft.ts';
import { hasInk } from '../ingest/line.ts';
import { placesOf, rule } from '../ingest/rule.ts';
import type { Cuts } from './cuts.ts';

/**
 * What a site would have its visitor read next, under the story: other titles with their counts and
 * their first sentences, down to the foot of the page.
 */
const BEGINS = rule(
  /^\s*(?:you (?:may|might) also (?:like|enjoy)|recommended (?:for you|stories|series|novels)|(?:similar|related|popular) (?:posts|stories|series|novels)(?: you might enjoy)?|more (?:from|by) this author)\s*:?\s*$/i,
  { begins: 'yrspm' },
);
const CHAPTER = /^\W*(?:chapter|part|epilogue)\b.{0,80}$/i;
const MOST_LINES = 80;

/** Takes them out from the words that name them on, where the story does not go on below. */
export function takeRecommendations(lines: readonly Line[], cut: Cuts): void {
  for (const from of placesOf(lines, BEGINS)) {
    const below = lines.slice(from + 1).filter(hasInk);
    const isEnd = from > lines.length / 2 || below.length <= MOST_LINES / 2;
    if (!isEnd || below.length > MOST_LINES || below.some(({ text }) => CHAPTER.test(text)))
      continue;
    cut.cut(from, lines.length, 'what the site would have its visitor read next');
    return;
  }
}
