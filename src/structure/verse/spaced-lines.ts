import { append } from '../../source/append.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import type { Manuscript, Span } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';
import { paragraphColumn, regionAt } from '../survey/survey.ts';
import { beginsWithCapital } from './capital.ts';
import { stanzaShape } from './stanza-shape.ts';
import { isNear } from './verse-pieces.ts';
import type { Judgement } from './verse.ts';

/** Lines of such a poem: where they are set in, and where only their ends and the room show them. */
const FEWEST = 3;
const FEWEST_FLUSH = 4;
/** Share of the measure that such a line leaves free: a short paragraph is a speech or a list. */
const NARROW = 0.72;
/** Words of a line: with fewer it is a name, an entry, a cry. */
const FEWEST_WORDS = 3;
const POINTED = /[,.;:!?…—-]["'”’»)_]*\s*(?:\[\w+\])?\s*$/u;
const SPACED: Judgement = { rule: 'verse/spaced', certainty: 0.7 };
const OPENS_SPEECH = /^\s*(?:["“‘«„'—–-]|--)/u;

/**
 * Poems with a blank under every line, as old typists set them:
 *
 *      The drum goes down the rainy street,
 *
 *      The colours hang in rain,
 *
 *      And many are the hurried feet
 *
 *      That will not turn again.
 *
 * Each of their lines is a short paragraph, the next as short, and a sentence goes on from one to
 * the other.
 */
export function spacedLines(
  manuscript: Manuscript,
  pieces: readonly Span[],
): (Judgement | undefined)[] {
  const judged: (Judgement | undefined)[] = [];
  for (let p = 0; p < pieces.length; p++) {
    const first = p;
    if (isSpacedLine(manuscript, pieces[p]))
      while (isNear(pieces, p, p + 1) && isSpacedLine(manuscript, pieces[p + 1])) p++;
    const run = pieces.slice(first, p + 1);
    const judgement = isPoem(manuscript, run) ? SPACED : undefined;
    append(
      judged,
      run.map(() => judgement),
    );
  }
  return judged;
}

/** A line alone between two blanks, of some words, that nothing made to end. */
function isSpacedLine({ lines, survey }: Manuscript, piece: Span | undefined): boolean {
  if (piece === undefined || piece.to - piece.from > 1) return false;
  const { groups, groupAt, indents, widths } = layoutOf(lines);
  const { from } = piece;
  const group = groups[groupAt[from] ?? 0];
  const region = regionAt(survey, from);
  if (group === undefined || group.to - group.from > 1 || !region.wrapped) return false;
  const ink = (widths[from] ?? 0) - (indents[from] ?? 0);
  return ink <= NARROW * region.width && beginsWithCapital(lines[from]?.text ?? '');
}

function isPoem({ lines, survey }: Manuscript, run: readonly Span[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < FEWEST) return false;
  const region = regionAt(survey, first.from);
  const span = { from: first.from, to: last.to };
  const { least, shouted, columns, names } = stanzaShape(lines, span, region.width);
  if (shouted + columns > 0 || names * 2 > run.length) return false;
  let [pointed, ended, spoken] = [0, 0, 0];
  for (const { from } of run) {
    const text = lines[from]?.text ?? '';
    if (text.trim().split(/\s+/).length < FEWEST_WORDS) return false;
    if (POINTED.test(text)) pointed++;
    if (endsSentence(text)) ended++;
    if (OPENS_SPEECH.test(text)) spoken++;
  }
  if (pointed * 2 < run.length || ended * 2 > run.length || spoken * 2 > run.length) return false;
  return least > paragraphColumn(region) + 1 || isSetOff(lines, run);
}

/** More room above and below than between the lines. */
function isSetOff(lines: Manuscript['lines'], run: readonly Span[]): boolean {
  if (run.length < FEWEST_FLUSH) return false;
  const { groups, groupAt } = layoutOf(lines);
  const first = groups[groupAt[run[0]?.from ?? 0] ?? 0];
  const last = groups[groupAt[run.at(-1)?.from ?? 0] ?? 0];
  if (first === undefined || last === undefined) return false;
  return first.before > first.after && last.after > last.before;
}
