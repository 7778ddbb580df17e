import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { begins, hasWord } from '../../source/signs.ts';
import { claimedLines } from '../findings-index.ts';
import type { Findings, Leaf, Manuscript, Recognizer } from '../manuscript.ts';
import { indent } from '../survey/ink.ts';
import { layoutOf } from '../survey/layout.ts';
import { regionAt, type Region } from '../survey/survey.ts';

/** Longest row of ornaments; longer ones are tables or damage. */
const LONGEST = 80;
/** Different signs in one ornament: `<*>` has three, a drawing has more. */
const KINDS = 4;

const LETTER = /[\p{L}\p{N}]/u;
/** Signs that alone on a line are a mark; `.`, `…`, `?`, `!` and `-` alone are somebody's silence. */
const ALONE = new Set('*＊#~§•·⁂❦❧†‡◊◆◇○●□■★☆✦✧+=¤※✻✽❖');
/** Speech and its silences: `"..."`, `?!`, `(...)`. */
const SILENCE = /^["'“”‘’«»„(\s]*[.…?!,–—\s-]*["'“”‘’«»)\s]*$/;
const RULE = /^(?:[-–—_][\s]*){3,}$/;
/** `oOoOo`, `xXx`, `0o0o0`, `xoxoxo`, `oOo----oOo`: repeats, and five signs or both cases. */
const LETTERS = /^[xXoO0][xXoO0\-~*. =_]*[xXoO0]$/;
/** `[scene break]`, `[break]`, `~ line break ~`, `--- time skip ---`, `(page break)`. */
const WORDS =
  /^[^\p{L}\p{N}]*(?:scene|line|page|section|time)[ -]?(?:break|skip|change)[^\p{L}\p{N}]*$|^[[(<{*~=-]+ ?(?:break|scene) ?[\])>}*~=-]+$|^[/\\]break$/iu;
/** `. . . . .`, `...............`: longer than anybody is silent. */
const DOTS = /^(?:\.\s+){4,}\.$|^\.{10,}$/;
/** What is a mark only where it comes again: alone it is somebody's silence, a letter, a word. */
const COMES_AGAIN: readonly RegExp[] = [
  // `—`, `...`, `♥`, `-`, `:`
  /^[^\p{L}\p{N}!?"'“”‘’«»„]{1,9}$/u,
  // `-x-`, `-0-`, `.p°w°q.`: letters one by one between signs, which a sentence never has
  /^(?:[^\p{L}\p{N}\s"'“”‘’([{<]+[\p{Ll}XO0])+[^\p{L}\p{N}\s"'“”‘’)\]}>]+$/u,
  // `x`, `ooo`, `x.x.x`
  /^[xXoO0](?:[.\-~*° ]?[xXoO0]){0,8}$/,
  // `HPHPHP`, `SPNSPN`: the letters of what the story is about
  /^(?=.{6,40}$)(\p{Lu}{2,4})\1+$/u,
];
/** Longest of them but for rows of capitals. */
const LONGEST_AGAIN = 40;
/** Silences come thick; scenes have paragraphs between them. */
const DOTTED = /^[(\s]*[.…][.…\s]*[)\s]*$/;
const FEWEST_BETWEEN = 3;
const SECOND = /^\W{0,3}ii\W{0,3}$/i;
const FEWEST = 2;

/** Whether a line is nothing but a mark of separation. */
export function isMark(text: string): boolean {
  const line = text.trim();
  if (line === '' || line.length > LONGEST) return false;
  const first = line.charCodeAt(0);
  if ((first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a) || first === 0x30)
    return isLetterMark(line) || isWordMark(line);
  if (LETTER.test(line))
    return line.length < 40 && (isLetterMark(unadorned(line)) || isWordMark(line));
  const signs = new Set(line.replace(/\s/g, ''));
  if (signs.size > KINDS) return false;
  if (line.length === 1) return ALONE.has(line);
  return RULE.test(line) || DOTS.test(line) || !SILENCE.test(line);
}

/** A mark has no letter at all, or is `oOo`, or says what it is: a scene, line, page, section, time. */
function mayBeMark({ edges }: Line): boolean {
  return !hasWord(edges) || (edges & MARK_BEGINS) !== 0;
}

const MARK_BEGINS = begins('xo0slptb');

function isLetterMark(line: string): boolean {
  if (!LETTERS.test(line)) return false;
  const letters = line.replace(/[^xXoO0]/g, '');
  if (/^X+$/.test(letters) && !/[^X]/.test(line)) return false;
  if (/^o{3,}$/i.test(line)) return true;
  // `xoxo` under a letter is kisses; a row of signs changes case, or is longer, or parted.
  const cases = /[xo]/.test(letters) && /[XO0]/.test(letters);
  return letters.length >= 3 && (cases || letters.length >= 5 || /[-~*=_ ]/.test(line));
}

function isWordMark(line: string): boolean {
  return WORDS.test(line);
}

/** `~ oOo ~` without the signs around. */
function unadorned(line: string): string {
  return line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Finds the marks before headings and emphasis are looked for: `* * *` is neither. */
export const sceneBreaks: Recognizer = {
  name: 'scene-breaks',
  recognize: (manuscript, known) => ({
    ...known,
    leaves: [...known.leaves, ...marks(manuscript, known)],
  }),
};

function marks({ lines, survey }: Manuscript, known: Findings): Leaf[] {
  const claimed = claimedLines(lines.length, known);
  const found: Leaf[] = [];
  const again = marksThatComeAgain(lines);
  const hyphen = loneHyphen(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lineAt(lines, i);
    const { text, claim } = line;
    if (
      claim?.type !== 'break' &&
      !(mayBeMark(line) && isMark(text)) &&
      !again.has(i) &&
      i !== hyphen
    )
      continue;
    if (claimed[i] === 1 || isSum(text, regionAt(survey, i)) || isLeftOut(lines, i)) continue;
    found.push({
      kind: 'sceneBreak',
      strength: 'mark',
      from: i,
      to: i + 1,
      rule: claim?.type === 'break' ? 'scene-breaks/claim' : 'scene-breaks/mark',
      certainty: 0.9,
    });
  }
  return found;
}

const HYPHEN = /^\s*-\s*$/;

/**
 * The one line that is nothing but a hyphen between two paragraphs of narration, in a text whose paragraphs are lines:
 * where speech stands over it, it may be somebody's silence.
 */
function loneHyphen(lines: Manuscript['lines']): number | undefined {
  const { groups } = layoutOf(lines);
  const alone = groups.flatMap(({ from, to }, g) =>
    to - from === 1 && (lines[from]?.text.length ?? 0) < 8 && HYPHEN.test(lines[from]?.text ?? '')
      ? [g]
      : [],
  );
  const [g] = alone;
  if (g === undefined || alone.length > 1) return undefined;
  const [above, own, below] = [groups[g - 1], groups[g], groups[g + 1]];
  const isText = (group: typeof own): boolean =>
    group !== undefined &&
    (lines[group.from]?.text.length ?? 0) >= PARAGRAPH &&
    !SPOKEN.test(lines[group.from]?.text ?? '');
  return isText(above) && isText(below) ? own?.from : undefined;
}

const PARAGRAPH = 100;
const SPOKEN = /^\s*["“”'‘«„–—-]/;

/** Lines that are a mark only where the same line stands alone elsewhere too. */
function marksThatComeAgain(lines: Manuscript['lines']): ReadonlySet<number> {
  const places = new Map<string, Place[]>();
  let isCounted = false;
  layoutOf(lines).groups.forEach(({ from, to }, group) => {
    const line = lineAt(lines, from);
    if (to - from > 1 || line.text.length > LONGEST) return;
    const mark = line.text.trim();
    isCounted ||= SECOND.test(mark);
    if (mark.length > LONGEST_AGAIN || !COMES_AGAIN.some((form) => form.test(mark))) return;
    const found = places.get(mark);
    if (found === undefined) places.set(mark, [{ from, group }]);
    else found.push({ from, group });
  });
  // Where chapters are counted so, `X` is the tenth.
  if (isCounted) for (const mark of places.keys()) if (/^x+$/i.test(mark)) places.delete(mark);
  return new Set(
    [...places].flatMap(([mark, found]) =>
      parts(mark, found) ? found.map(({ from }) => from) : [],
    ),
  );
}

interface Place {
  readonly from: number;
  readonly group: number;
}

function parts(mark: string, found: readonly Place[]): boolean {
  if (found.length < FEWEST) return false;
  if (!DOTTED.test(mark)) return true;
  return found.every(
    ({ group }, i) => i === 0 || group - (found[i - 1]?.group ?? 0) > FEWEST_BETWEEN,
  );
}

/** Dots among the lines of a poem or a quotation stand for what was left out of it. */
function isLeftOut(lines: Manuscript['lines'], at: number): boolean {
  if (!DOTTED.test(lines[at]?.text.trim() ?? '')) return false;
  const { groups, groupAt } = layoutOf(lines);
  const g = groupAt[at] ?? 0;
  const [above, own, below] = [groups[g - 1], groups[g], groups[g + 1]];
  if (own === undefined || own.to - own.from > 1) return true;
  return [above, below].every(
    (group) => group !== undefined && indent(lines[group.from]?.text ?? '') > 1,
  );
}

/** The line under a column of figures stands right of the middle; no break does. */
function isSum(text: string, region: Region): boolean {
  return region.wrapped && indent(text) > 0.55 * region.width;
}
