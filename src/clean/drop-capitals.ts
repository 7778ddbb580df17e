import type { Line } from '../ingest/draft.ts';
import { isBlank, lineAt, withText } from '../ingest/line.ts';
import { repairs } from '../ingest/repairs.ts';
import { placesOf, rule } from '../ingest/rule.ts';
import { Sign } from '../source/signs.ts';
import type { Pass } from './pass.ts';
import { WordCounts } from './word-counts.ts';

/**
 * The large letter with which a printer begins a chapter, read by a scanner as a word or a line of its
 * own: `W HEN the lamp`, `T` over `HE keeper`. It is believed where the whole is a word that the file
 * has elsewhere, or where the letter is none.
 */
export const dropCapitals: Pass = {
  name: 'drop capitals',
  run(draft, report) {
    const found = openings(draft.lines);
    if (found.length === 0) return draft;
    const counts = new WordCounts();
    for (const { word } of found) counts.ask(word.toLowerCase());
    counts.count(draft.lines);
    const repair = repairs(
      'clean/leftover-repaired',
      'Joined a large letter with its word',
      report,
    );
    const lines = [...draft.lines];
    for (const { at, to, letter, word } of found) {
      if (NO_WORD.test(letter) === false && counts.of(word.toLowerCase()) === 0) continue;
      const text = lineAt(lines, to).text.trimStart();
      const rest = at === to ? text.slice(1).trimStart() : text;
      const first = lineAt(lines, at);
      if (at === to) lines[at] = repair.to(first, letter + rest);
      else {
        lines[at] = repair.join([first, lineAt(lines, to)], letter + rest);
        lines[to] = withText(lineAt(lines, to), '');
      }
    }
    repair.done();
    return { ...draft, lines };
  },
};

interface Opening {
  readonly at: number;
  /** The line of the rest of the word: the same, or the next. */
  readonly to: number;
  readonly letter: string;
  readonly word: string;
}

// `W HEN the lamp`; after it the sentence goes on in small letters.
const APART = rule(/^\s*(\p{Lu}) (\p{Lu}{1,14})(?=[\s,’'])(?=[^\p{Ll}]*\s\p{Ll}{2})/u, {
  holds: Sign.capital,
});
const ALONE = rule(/^\s*(\p{Lu})\s*$/u, { holds: Sign.capital });
const REST = /^\s*(\p{Lu}{1,14})(?=[\s,’'])(?=[^\p{Ll}]*\s\p{Ll}{2})/u;
/** Letters that are no word. */
const NO_WORD = /^[^AIO]$/;

function openings(lines: readonly Line[]): Opening[] {
  const found: Opening[] = [];
  for (const at of placesOf(lines, APART)) {
    const [, letter = '', rest = ''] = APART.pattern.exec(lineAt(lines, at).text) ?? [];
    if (isBlank(lines[at - 1])) found.push({ at, to: at, letter, word: letter + rest });
  }
  for (const at of placesOf(lines, ALONE)) {
    const rest = REST.exec(lines[at + 1]?.text ?? '')?.[1];
    const letter = lineAt(lines, at).text.trim();
    if (rest !== undefined) found.push({ at, to: at + 1, letter, word: letter + rest });
  }
  return found.toSorted((a, b) => a.at - b.at);
}
