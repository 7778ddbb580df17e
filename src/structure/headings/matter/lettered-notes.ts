import type { Line } from '../../../ingest/draft.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import type { Group } from '../../survey/layout.ts';
import { free, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import type { Candidate } from '../heading-candidate.ts';
import { entryOf } from '../letters/dated-entries.ts';
import { lettering } from '../shapes/title-shape.ts';

/** Blank lines over such a note. */
const APART = 2;
const LONGEST = 100;

// `Note A.--The Grey Stone`, `NOTE I`, `Note 2.  Ch. XIII.--SIR FRANCIS`
const CALLED = /^note (?:[a-z]|[ivxlc]{1,6}|\d{1,3})(?:[.:]|--|[—–]| -|$)/iu;

/**
 * The notes that a novelist has behind the book, each with its letter or number and mostly a title: under `NOTES` they
 * are its sections. A line that goes on as a sentence says the note itself.
 */
export function letteredNotes(choice: Choice, chosen: readonly Chosen[]): readonly Chosen[] {
  const { lines, layout } = choice;
  const all = chosen.some(isHead) ? chosen : [...chosen, ...free(choice, chosen)];
  const head = all.findLast((c) => isHead(c) || isAuthors(choice, c));
  if (head === undefined) return chosen;
  const next = chosen.find(({ line }) => line > head.line);
  const notes = layout.groups
    .slice(head.group + 1, next?.group)
    .filter((group) => isCalled(lines, group))
    .map((group) => take(entryOf(lines, layout, group), RANK.section, RULE, 0.8));
  const others = chosen.filter(({ line }) => line !== head.line);
  return [...others, isHead(head) ? head : asNotes(head), ...notes].toSorted(
    (a, b) => a.line - b.line,
  );
}

const RULE = 'headings/lettered';

function isHead(c: Candidate): c is Chosen {
  return 'rank' in c && c.shape?.named?.role === 'notes';
}

const AUTHORS = /^(?:the )?author['’]s notes\.?$/i;

/** `AUTHOR’S NOTES` right over the first of them; alone it is what writers of today say to their readers. */
function isAuthors({ lines, layout }: Choice, { capitals, text, group }: Candidate): boolean {
  const below = layout.groups[group + 1];
  return capitals && AUTHORS.test(text) && below !== undefined && isCalled(lines, below);
}

function asNotes(head: Candidate): Chosen {
  const named = { role: 'notes', place: 'back' } as const;
  const shape = { named, label: head.text, title: '', parted: false };
  return { ...take(head, RANK.chapter, RULE, 0.8), shape };
}

function isCalled(lines: readonly Line[], { from, to, before, after }: Group): boolean {
  const text = lines[from]?.text.trim() ?? '';
  if (to - from > 1 || before < APART || after < 1) return false;
  if (text.length > LONGEST || !CALLED.test(text)) return false;
  return lettering(text) !== 'sentence' || !endsSentence(text);
}
