import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { matchOf, rule } from '../../../ingest/rule.ts';
import { layoutOf } from '../../survey/layout.ts';
import { divisionWord } from '../shapes/heading-lexicon.ts';
import { numeral } from '../shapes/numerals.ts';

/** Fewest ends of chapters that count on. */
const FEWEST = 2;
const LONGEST = 40;
// `End Chapter 1`, `~ End of Chapter Two ~`, `Fin du chapitre 3`
const END_OF = rule(
  /^\s*[^\p{L}\p{N}"“„«]*(?:the )?(?:end|ende|fin|fine|fim|einde)(?: of| du| de| del| des| do| van)? (\p{L}{2,10})\.? ([\p{L}\p{N}-]{1,12})[^\p{L}\p{N}]*$/iu,
  { begins: 'eft' },
);

/**
 * The lines that a site puts under each chapter, alone, counting on from one: `End Chapter 1`. A single one
 * may be the author's.
 */
export function chapterEnds(lines: readonly Line[]): readonly number[] {
  const ends: number[] = [];
  for (const { from, to } of layoutOf(lines).groups) {
    const line = lineAt(lines, from);
    if (to - from > 1 || line.text.length > LONGEST) continue;
    const [, word = '', count = ''] = matchOf(line, END_OF) ?? [];
    if (word === '' || divisionWord(word)?.key !== 'chapter') continue;
    if (numeral(count)?.value !== ends.length + 1) return [];
    ends.push(from);
  }
  return ends.length < FEWEST ? [] : ends;
}
