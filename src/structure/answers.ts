import type { Report } from '../diagnostics/diagnostic.ts';
import type { Line } from '../ingest/draft.ts';
import { isBlank } from '../ingest/line.ts';
import type { Answer } from '../settings.ts';
import { keyOf } from './headings/shapes/title-key.ts';
import type { Container, Findings, Leaf, Recognizer, Span } from './manuscript.ts';
import { layoutOf } from './survey/layout.ts';

/** An answer with the line that it is about. */
export interface Settled {
  readonly answer: Answer;
  readonly line: number;
}

/** Why an answer settles nothing. */
export interface Unsettled {
  readonly answer: Answer;
  /** How many lines it fits: none, or too many to choose. */
  readonly lines: number;
}

/**
 * Finds the line of each answer. Places are told by their words, never by numbers, so that the text
 * may change around them; where the same words stand more than once, `after` chooses.
 */
export function settle(
  lines: readonly Line[],
  answers: readonly Answer[],
): (Settled | Unsettled)[] {
  if (answers.length === 0) return [];
  const wanted = answers.map((answer) => ({
    answer,
    key: wordsOrMark(answer.text),
    after: keyOf(answer.after ?? ''),
  }));
  const whole = wanted.map((): number[] => []);
  const begun = wanted.map((): number[] => []);
  let above = '';
  lines.forEach((own, line) => {
    if (isBlank(own)) return;
    const key = wordsOrMark(own.text);
    wanted.forEach(({ key: words, after }, i) => {
      if (words === '' || (after !== '' && !above.endsWith(after) && !above.startsWith(after)))
        return;
      if (key === words) whole[i]?.push(line);
      else if (key.startsWith(words)) begun[i]?.push(line);
    });
    above = keyOf(own.text) || above;
  });
  return wanted.map(({ answer }, i) => {
    const exact = whole[i] ?? [];
    const found = exact.length > 0 ? exact : (begun[i] ?? []);
    const [line] = found;
    return found.length === 1 && line !== undefined
      ? { answer, line }
      : { answer, lines: found.length };
  });
}

/** What a line is known by: its words, or its signs where it has none, as the mark of a break. */
function wordsOrMark(text: string): string {
  return keyOf(text) || text.replace(/\s+/g, '');
}

/** The lines that a person said are headings, or are none. */
export function answeredHeadings(
  lines: readonly Line[],
  answers: readonly Answer[],
): Map<number, boolean> {
  const headings = answers.filter((answer) => answer.about === 'heading');
  return new Map(
    settle(lines, headings).flatMap((s) => ('line' in s ? [[s.line, s.answer.is] as const] : [])),
  );
}

/** Lets what a person said about breaks, verse and notes stand over what was found. */
export const answered: Recognizer = {
  name: 'answers',
  recognize({ lines, settings }, known, report) {
    const settlements = settle(lines, settings.answers ?? []);
    reportContradictions(settlements, report);
    return settlements.reduce<Findings>((findings, settled) => {
      if ('line' in settled) return applied(lines, findings, settled);
      reportUnsettled(settled, report);
      return findings;
    }, known);
  },
};

function reportUnsettled({ answer, lines }: Unsettled, report: Report): void {
  const many = lines > 1;
  report({
    code: 'structure/answer-unmatched',
    message: many
      ? `“${answer.key}: ${answer.text}” fits ${lines} lines of the text`
      : `“${answer.key}: ${answer.text}” fits no line of the text${answer.after === undefined ? '' : ` below “${answer.after}”`}`,
    hint: many
      ? 'Say with “after:” which line stands above the one that is meant.'
      : 'Correct the words, or take the answer out.',
    ...(answer.origin && { origin: answer.origin }),
  });
}

/** Two answers that say of one line that it is a thing, and that it is none. */
function reportContradictions(settlements: readonly (Settled | Unsettled)[], report: Report): void {
  const first = new Map<string, Answer>();
  for (const settled of settlements) {
    if (!('line' in settled)) continue;
    const { answer, line } = settled;
    const place = `${answer.about} ${line}`;
    const other = first.get(place) ?? answer;
    first.set(place, other);
    if (other.is === answer.is) continue;
    const at = other.origin === undefined ? '' : ` (line ${other.origin.from})`;
    report({
      code: 'structure/answers-contradict',
      message: `“${answer.key}: ${answer.text}” contradicts “${other.key}: ${other.text}”${at}`,
      hint: 'Take one of the two out.',
      ...(answer.origin && { origin: answer.origin }),
    });
  }
}

function applied(lines: readonly Line[], findings: Findings, { answer, line }: Settled): Findings {
  if (answer.about === 'heading') return findings;
  const { about, is } = answer;
  const span = spanOf(lines, about, line);
  const touches = (found: Span): boolean => found.from < span.to && span.from < found.to;
  const others = {
    leaves: findings.leaves.filter((leaf) => !(touches(leaf) && KINDS[about].includes(leaf.kind))),
    containers: findings.containers.filter(
      (c) => !(about === 'note' && c.kind === 'aside' && touches(c)),
    ),
  };
  if (!is) return others;
  const evidence = { rule: 'answers', certainty: 1 };
  if (about === 'note') {
    const aside: Container = { kind: 'aside', role: 'note', ...span, ...evidence };
    return { ...others, containers: [...others.containers, aside] };
  }
  const leaf: Leaf =
    about === 'verse'
      ? { kind: 'verse', ...span, ...evidence }
      : { kind: 'sceneBreak', strength: 'mark', ...span, ...evidence };
  return { ...others, leaves: [...others.leaves, leaf] };
}

/** Leaves that an answer about a thing takes the place of. */
const KINDS: Readonly<Record<Exclude<Answer['about'], 'heading'>, readonly Leaf['kind'][]>> = {
  break: ['sceneBreak', 'ornament'],
  verse: ['verse'],
  note: ['note'],
};

/** A break is the mark itself, or the space above the line; verse and notes are whole groups. */
function spanOf(lines: readonly Line[], about: Answer['about'], line: number): Span {
  const { groups, groupAt } = layoutOf(lines);
  const group = groups[groupAt[line] ?? 0] ?? { from: line, to: line + 1 };
  if (about !== 'break') return { from: group.from, to: group.to };
  if (!/\p{L}{2}/u.test(lines[line]?.text ?? '')) return { from: line, to: line + 1 };
  let from = line;
  while (from > 0 && isBlank(lines[from - 1])) from--;
  return { from, to: line };
}
