import type { Line } from '../ingest/draft.ts';
import { isBlank, lineAt } from '../ingest/line.ts';
import { fits, rule } from '../ingest/rule.ts';
import type { Stretch } from './paragraphs.ts';

/** What the people who typed a book in say of their work; it goes to the colophon. */

// `Transcriber's Note:`, `[Transcriber's Notes: …`, `Original Transcriber's Note: …`, `| Transcriber’s
// Note |`, `Project Gutenberg Editor's Note:`, `Note de transcription`, `Anmerkungen zur Transkription`,
// `NOTE DEL TRASCRITTORE`, `Nota de transcripción`, `PREPARER'S NOTE`, `Au lecteur` over such words
const LABEL = rule(
  /^[\s|[(*+=_~-]{0,40}(?:original |project gutenberg )?(?:transcriber|preparer|e-?text editor|gutenberg editor|proofreader)(?:['’]s|s['’]?)? ?note|^[\s|[(*_-]{0,40}(?:notes?? (?:de|du|au lecteur de ce) (?:transcri|texte électronique)|anmerkung(?:en)? (?:zur|des) transkri)|^[\s|[(*_-]{0,40}not[ae]s? (?:del?|do|di) tra(?:ns|s)cri|^[\s_]{0,8}(?:note )?au lecteur\b[\s_.:]*$/i,
  { begins: 'opteagn' },
);
/** A label that an author's own words to his readers have as well; what stands under it tells. */
const TO_READERS = /au lecteur/i;
const WORDS =
  /\be-?text|transcri|typograph|hyphenat|punctuat|spelling|italic|underscore|printer|misprint|obvious|inconsisten|illustration|page number|original (?:text|book|edition|print)|text version|html|unicode|utf-8|ascii|silently|corrected|retained|footnote|moved|changed to|table of contents?|digital|facsimile|corsivo|grassetto|cursiva|negrita|tipogr[aá]fic|ort?hogra(?:f|ph)|ortogr[aá]f|ponctuation|corrett|corregid|accentazione|(?:archaic|variant|variable)|scan/gi;

/** The notes of transcribers in a file that a library distributed. */
export function transcriberNotes(lines: readonly Line[]): Stretch[] {
  const notes: Stretch[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    const { text } = line;
    if (text.length > 400 || !fits(line, LABEL)) continue;
    const to = text.includes('[') ? bracketEnd(lines, at) : noteEnd(lines, at);
    if (to === at + 1 && TO_READERS.test(text)) continue;
    const from = BOX_EDGE.test(lines[at - 1]?.text ?? '') ? at - 1 : at;
    notes.push({ from, to });
    at = to - 1;
  }
  return notes;
}

/** The upper edge of a box: `+-----+`, `*****`, `=====`. */
const BOX_EDGE = /^\s*[+*=|-][-+*=]{3,}[+*=|-]?\s*$/;
const LONGEST_BRACKET = 60;

function bracketEnd(lines: readonly Line[], from: number): number {
  let depth = 0;
  for (let at = from; at < Math.min(lines.length, from + LONGEST_BRACKET); at++) {
    for (const char of lines[at]?.text ?? '') {
      if (char === '[') depth++;
      else if (char === ']') depth--;
    }
    if (depth <= 0) return at + 1;
  }
  return noteEnd(lines, from);
}

const FOOTNOTE = /^\s*\[(?:Footnote|\d|\*)/i;

/** A note goes on over paragraphs that speak of the same matters, or that are set in like it. */
function noteEnd(lines: readonly Line[], from: number): number {
  const indent = indentOf(lines[from]);
  const boxed = /^\s*[|+]/.test(lines[from]?.text ?? '');
  let end = stretchEnd(lines, from);
  const labelOnly = (lines[from]?.text ?? '').trim().split(/\s+/).length <= 5 && end === from + 1;
  let first = labelOnly;
  let bullet: string | undefined;
  for (;;) {
    let next = end;
    while (next < lines.length && isBlank(lines[next])) next++;
    if (next >= lines.length || FOOTNOTE.test(lines[next]?.text ?? '')) return end;
    const nextEnd = stretchEnd(lines, next);
    const text = lines
      .slice(next, nextEnd)
      .map((line) => line.text)
      .join(' ');
    const own = bulletOf(lines[next]);
    if (first) bullet = own;
    const likeIt = boxed
      ? /^\s*[|+]/.test(lines[next]?.text ?? '')
      : (indent > 1 && indentOf(lines[next]) >= indent) ||
        (bullet !== undefined && own === bullet) ||
        (first && OF_A_PREPARER.test(lines[from]?.text ?? ''));
    const spoken = new Set(text.toLowerCase().match(WORDS) ?? []).size;
    // A label may stand far above its note; a note that only goes on stands near.
    const far = next - end > (first ? 7 : 2);
    if (far || (!likeIt && spoken < (first && next - end <= 3 ? 1 : 2))) return end;
    end = nextEnd;
    first = false;
  }
}

/** Those who prepared a text for the library call it nothing but a text in what they say of it. */
const OF_A_PREPARER = /^\s*(?:original )?preparer/i;

/** The sign before an item: a note that begins with one goes on with all that begin so. */
function bulletOf(line: Line | undefined): string | undefined {
  return /^\s*([*•·–—-])\s?\S/u.exec(line?.text ?? '')?.[1];
}

function stretchEnd(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && !isBlank(lines[at])) at++;
  return at;
}

function indentOf(line: Line | undefined): number {
  return line === undefined ? 0 : line.text.length - line.text.trimStart().length;
}
