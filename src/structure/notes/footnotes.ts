import type { Note } from '../../book/book.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt, withText } from '../../ingest/line.ts';
import { Sign } from '../../source/signs.ts';
import { blocks } from '../blocks/blocks.ts';
import { originOf } from '../blocks/page.ts';
import { claimedLines } from '../findings-index.ts';
import type { Findings, Leaf, Manuscript, Recognizer } from '../manuscript.ts';
import { layoutOf, type Group } from '../survey/layout.ts';
import { asLabel, headsOfNotes, labelsOfNotes } from './note-heads.ts';
import { noteId } from './note-refs.ts';
import { notesInRound } from './round-notes.ts';
import { calledNotes, type SignNote } from './sign-notes.ts';

/** How the text of a note begins: `[Footnote 1: …]`, `[1] …`, `{3} …`, `* …`, `[* …]`, `(1) …`. */
const TEXT_START =
  /^\s*(?:\[(?:footnote|note|fn|anmerkung|nota|noot)\s+([\p{L}\p{N}]{1,4}|[*†‡§]{1,3})\s*:\s*|[[{]\^?([\p{N}]{1,3}|[*†‡§]{1,3}|[a-z])[\]}]:?\s+(?=\S)|\[?([*†‡§]{1,3})\s*(?=[\p{L}"“«‘(_])|\((\d{1,2}|[a-z])\)\s+(?=\S))/iu;
/** Where a note may be called from: `word[1]`, `word*`, `word {2}`. */
const ANCHORS =
  /[[{]\^?(\p{N}{1,3}|[*†‡§]{1,3}|[a-zA-Z])[\]}]|[\p{L}\p{P}](\*{1,3}|[†‡§]{1,2})(?![\p{L}\p{N}*])/gu;
/** What both have. */
const LABELS = Sign.bracket | Sign.star;
const STARTS = LABELS | Sign.round;

/** Finds the texts of footnotes, each of which must be called from somewhere above or below it. */
export const footnotes: Recognizer = {
  name: 'footnotes',
  recognize(manuscript, known) {
    const { lines } = manuscript;
    const claimed = claimedLines(lines.length, known);
    const own = claimedNotes(lines);
    const starts = noteStarts(manuscript, claimed);
    if (starts.length === 0 && own.length === 0) return known;
    const called = anchors(lines, new Set(starts.map(({ group }) => group.from)));
    const bySign = calledNotes(lines, starts.filter(({ form }) => form === 'sign').map(placeOf));
    const inRound = notesInRound(
      manuscript,
      starts.filter(({ form }) => form === 'round').map(placeOf),
      known.leaves,
    );
    const isCalled: Readonly<Record<Form, (start: Start) => boolean>> = {
      named: () => true,
      bracketed: ({ label }) => called.has(label),
      sign: ({ group }) => bySign.has(group.from) || isSetIn(lines, group),
      round: ({ group }) => inRound.has(group.from),
    };
    const found = starts.filter((start) => isCalled[start.form](start));
    const notes = found.map((start) => leafOf(lines, start, claimed));
    const labels = labelsOfNotes(lines, notes, claimed);
    const leaves = [...known.leaves, ...own, ...labels, ...notes];
    const heads = headsOfNotes(lines, leaves);
    return { ...known, leaves: leaves.map((leaf) => (heads.has(leaf) ? asLabel(leaf) : leaf)) };
  },
};

const CLAIMED = 'footnotes/claim';

/** Notes that the format says are notes: the lines of each, over the blanks between them. */
function claimedNotes(lines: readonly Line[]): Leaf[] {
  const found: (Leaf & { kind: 'note'; to: number })[] = [];
  let open = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    const { claim } = line;
    if (claim?.type !== 'note') {
      open &&= isBlank(line);
      continue;
    }
    const { label } = claim;
    const last = found.at(-1);
    if (open && last?.label === label) last.to = at + 1;
    else found.push({ kind: 'note', label, from: at, to: at + 1, rule: CLAIMED, certainty: 0.98 });
    open = true;
  }
  return found;
}

interface Start {
  readonly group: Group;
  readonly label: string;
  readonly form: Form;
}

/** `named` says itself that it is a footnote (`[Footnote 1: …]`), so that it needs no anchor to be one. */
type Form = 'named' | 'bracketed' | 'sign' | 'round';

function formOf({ 1: named, 2: bracketed, 3: sign }: RegExpExecArray): Form {
  if (named !== undefined) return 'named';
  if (bracketed !== undefined) return 'bracketed';
  return sign === undefined ? 'round' : 'sign';
}

function placeOf({ group, label }: Start): SignNote {
  return { from: group.from, label };
}

function noteStarts({ lines }: Manuscript, claimed: Uint8Array): Start[] {
  const starts: Start[] = [];
  for (const group of layoutOf(lines).groups) {
    for (let i = group.from; i < group.to; i++) {
      const { text, signs, claim } = lineAt(lines, i);
      if ((signs & STARTS) === 0 || claimed[i] === 1 || claim?.type === 'note') continue;
      const match = TEXT_START.exec(text);
      if (match === null) continue;
      const label = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
      const form = formOf(match);
      // A sign alone opens a note only at the head of its paragraph: `*` also opens emphasis.
      if (form === 'sign' && (i > group.from || holdsAgain(lines, group, label))) continue;
      if (form === 'round' && i > group.from) continue;
      const previous = starts.at(-1);
      if (previous !== undefined && previous.group.to > i)
        starts[starts.length - 1] = { ...previous, group: { ...previous.group, to: i } };
      starts.push({ group: { ...group, from: i }, label, form });
    }
  }
  return starts;
}

/** Whether the sign at the head of a paragraph stands in it once more, but at the head of every line. */
function holdsAgain(lines: readonly Line[], group: Group, sign: string): boolean {
  const [first = '', ...others] = textsOf(lines, group);
  if (first.includes(sign, first.indexOf(sign) + sign.length)) return true;
  const isAtHead = headsEach(others, sign);
  return others.some((text) =>
    text.includes(sign, isAtHead ? text.indexOf(sign) + sign.length : 0),
  );
}

function textsOf(lines: readonly Line[], { from, to }: Pick<Group, 'from' | 'to'>): string[] {
  return lines.slice(from, to).map(({ text }) => text);
}

// `*  The first line of a note`, `*  and its second`: editions of 1993
function headsEach(texts: readonly string[], sign: string): boolean {
  return texts.every((text) => text.trimStart().startsWith(sign));
}

function anchors(lines: readonly Line[], starts: ReadonlySet<number>): Set<string> {
  const labels = new Set<string>();
  for (let i = 0; i < lines.length; i++) {
    const { text, signs } = lineAt(lines, i);
    if ((signs & LABELS) === 0) continue;
    const body = starts.has(i) ? text.replace(TEXT_START, '') : text;
    for (const match of body.matchAll(ANCHORS)) labels.add(match[1] ?? match[2] ?? '');
  }
  return labels;
}

// `     *  The word is the miller's own,`, and the next lines stand at the margin
const SET_IN = /^\s{3,}[*†‡§]\s{1,3}\p{L}/u;

/** Whether the sign of a note stands further in than its lines: no list is set so. */
function isSetIn(lines: readonly Line[], { from, to }: Group): boolean {
  if (to - from < 2 || !SET_IN.test(lines[from]?.text ?? '')) return false;
  return lines.slice(from + 1, to).every(({ text }) => /^\S/.test(text));
}

/** A note runs to the end of its group, or to a heading in it; one in brackets to where the bracket closes. */
function leafOf(lines: readonly Line[], { group, label, form }: Start, claimed: Uint8Array): Leaf {
  const { from } = group;
  const end = form === 'named' ? bracketEnd(lines, group) : group.to;
  const next = claimed.subarray(from, end).indexOf(1);
  const to = next < 0 ? end : from + next;
  return { kind: 'note', label, from, to, rule: 'footnotes', certainty: 0.9 };
}

const FARTHEST = 200;

function bracketEnd(lines: readonly Line[], group: Group): number {
  let depth = 0;
  for (let i = group.from; i < Math.min(lines.length, group.from + FARTHEST); i++) {
    for (const char of lines[i]?.text ?? '') depth += char === '[' ? 1 : char === ']' ? -1 : 0;
    if (depth <= 0) return i + 1;
  }
  return group.to;
}

/** The notes of the book, without the brackets and labels that they were written with. */
export function notesOf(manuscript: Manuscript, findings: Findings, report: Report): Note[] {
  const leaves = findings.leaves
    .filter((leaf): leaf is Leaf & { kind: 'note' } => leaf.kind === 'note')
    .toSorted((a, b) => a.from - b.from);
  if (leaves.length === 0) return [];
  const stripped = withoutLabels(manuscript, leaves, report);
  const others = { ...findings, leaves: findings.leaves.filter((leaf) => leaf.kind !== 'note') };
  return leaves.map((leaf, i) => ({
    type: 'note',
    id: noteId(i + 1),
    label: leaf.label,
    children: blocks(stripped, leaf, others, report),
    ...originOf(manuscript, leaf),
  }));
}

/** The text with its notes bare; where their format said that they are notes, they are. */
function withoutLabels(
  manuscript: Manuscript,
  leaves: readonly (Leaf & { kind: 'note' })[],
  report: Report,
): Manuscript {
  const labelled = leaves.filter(({ rule }) => rule !== CLAIMED);
  if (labelled.length === 0) return manuscript;
  const lines = [...manuscript.lines];
  for (const leaf of labelled) bare(lines, leaf, report);
  return { ...manuscript, lines };
}

/** Takes the sign off the other lines of a note where each has it. */
function bareEachLine(lines: Line[], rest: Pick<Group, 'from' | 'to'>, label: string): void {
  if (!SIGN.test(label) || !headsEach(textsOf(lines, rest), label)) return;
  for (let at = rest.from; at < rest.to; at++) {
    const line = lineAt(lines, at);
    lines[at] = withText(line, line.text.replace(label, '').trimStart());
  }
}

const SIGN = /^[*†‡§]/;

/** Takes the label and the closing bracket off the lines of a note. */
function bare(lines: Line[], { from, to, label }: Leaf & { kind: 'note' }, report: Report): void {
  const first = lines[from];
  if (first === undefined) return;
  const start = TEXT_START.exec(first.text)?.[0] ?? '';
  lines[from] = withText(first, first.text.slice(start.length));
  bareEachLine(lines, { from: from + 1, to }, label);
  const word = start.replace(label, '').match(/\p{L}+/u)?.[0];
  if (word !== undefined) {
    report({
      code: 'structure/note-label-removed',
      message: 'The word before the note went with its bracket.',
      before: word,
      origin: { file: first.file, from: first.number, to: first.number },
    });
  }
  const last = lines[to - 1];
  if (/^\s*\[[^\]]*$/.test(start) && last !== undefined)
    lines[to - 1] = withText(last, last.text.replace(/\]\s*$/, ''));
}
