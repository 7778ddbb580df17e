import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Pass } from '../pass.ts';
import { WordCounts } from './word-counts.ts';

/**
 * The large letter with which a printer begins a chapter, read by a scanner as a word or a line of its
 * own: `W HEN the lamp`, `T` over `HE keeper`; a typist calls it a picture: `[Illustration: T]HE`. It is
 * joined where the file has the whole word elsewhere, or where neither part can be one: `A LONG road`,
 * and `V` over `THE keeper`, stay as they are.
 */
export const dropCapitals: Pass = {
  name: 'drop capitals',
  run(draft, report) {
    const { lines } = draft;
    const found = openings(lines);
    if (found.length === 0) return draft;
    const isOneWord = oneWords(lines, found);
    const repair = repairs(
      'clean/drop-capital-joined',
      'Joined a large letter with its word',
      report,
    );
    const joined = [...lines];
    const emptied = new Set<number>();
    for (const opening of found) {
      if (!isOneWord(opening)) continue;
      const { at, to, text } = opening;
      const first = lineAt(lines, at);
      joined[at] =
        at === to ? repair.to(first, text) : repair.join([first, lineAt(lines, to)], text);
      if (at !== to) emptied.add(to);
    }
    repair.done();
    return { ...draft, lines: joined.filter((_, at) => !emptied.has(at)) };
  },
};

interface Opening {
  readonly at: number;
  /** The line of the rest of the word: the same, or the next. */
  readonly to: number;
  readonly letter: string;
  readonly rest: string;
  /** The line with the word whole. */
  readonly text: string;
  /** A picture touches the rest: it is of nothing else than the letter. */
  readonly isPicture: boolean;
}

/** A letter alone, before a blank or before the bracket of a picture. */
const LETTER = rule(/^\s*(?:\[Illustration: ?)?\p{Lu}(?:\]\p{Lu}| \p{Lu}|\s*$)/u, {
  holds: Sign.capital,
});
// `W HEN the lamp`, `[Illustration: T]HERE was`: after it the sentence goes on in small letters.
const APART =
  /^(\s*)(\[Illustration: ?)?(\p{Lu})[\] ]((\p{Lu}{1,14})(?=[\s,’'])(?=[^\p{Ll}]*\s\p{Ll}{2}).*)$/u;
const ALONE = /^(\s*)(\p{Lu})\s*$/u;
const REST = /^\s*((\p{Lu}{1,14})(?=[\s,’'])(?=[^\p{Ll}]*\s\p{Ll}{2}).*)$/u;

function openings(lines: readonly Line[]): Opening[] {
  return placesOf(lines, LETTER).flatMap((at) => {
    const { text } = lineAt(lines, at);
    const alone = ALONE.exec(text);
    if (alone === null) return isBlank(lines[at - 1]) ? apart(text, at) : [];
    const below = REST.exec(lines[at + 1]?.text ?? '');
    if (below === null) return [];
    const [, indent = '', letter = ''] = alone;
    const [, line = '', rest = ''] = below;
    return [{ at, to: at + 1, letter, rest, text: indent + letter + line, isPicture: false }];
  });
}

function apart(line: string, at: number): Opening[] {
  const found = APART.exec(line);
  if (found === null) return [];
  const [, indent = '', picture, letter = '', below = '', rest = ''] = found;
  const text = indent + letter + below;
  return [{ at, to: at, letter, rest, text, isPicture: picture !== undefined }];
}

/** Letters that are words; those that count chapters are no sure beginning either. */
const WORD = /^[AIO]$/;
const MAY_STAND_ALONE = /^[AIOVXLCDM]$/;

/** Tells which are one word: the file has it elsewhere, or neither part. */
function oneWords(
  lines: readonly Line[],
  found: readonly Opening[],
): (opening: Opening) => boolean {
  const counts = new WordCounts();
  const broken = new Map<string, number>();
  for (const { letter, rest } of found) {
    counts.ask(letter + rest);
    counts.ask(rest);
    broken.set(rest, (broken.get(rest) ?? 0) + 1);
  }
  counts.count(lines);
  // A letter alone is what an apostrophe parts from its word: `don't`.
  const isWord = (rest: string): boolean =>
    rest.length > 1 ? counts.of(rest) > (broken.get(rest) ?? 0) : WORD.test(rest);
  return ({ letter, rest, isPicture }) => {
    if (isPicture) return true;
    if (counts.of(letter + rest) > 0) return !WORD.test(letter) || !isWord(rest);
    return !MAY_STAND_ALONE.test(letter) && !isWord(rest);
  };
}
