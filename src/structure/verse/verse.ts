import type { Report } from '../../diagnostics/diagnostic.ts';
import { isBlank } from '../../ingest/line.ts';
import { originOf } from '../blocks/page.ts';
import { claimedLines } from '../findings-index.ts';
import type { Leaf, Manuscript, Recognizer, Span } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';
import { regionAt } from '../survey/survey.ts';
import { announcedStanzas } from './announced-stanzas.ts';
import { booksOfVerse } from './books-of-verse.ts';
import { linesOfNotes } from './lines-of-notes.ts';
import { mottoLines } from './motto-lines.ts';
import { plainVerse } from './plain-verse.ts';
import { withAttribution } from './poem-attributions.ts';
import { publishersLines } from './publishers-lines.ts';
import { quotedLines } from './quoted-lines.ts';
import { runInVerse } from './run-in-verse.ts';
import { spacedLines } from './spaced-lines.ts';
import { addPieces } from './verse-pieces.ts';
import { wrappedVerse } from './wrapped-verse.ts';

/** Why lines are verse. */
export interface Judgement {
  readonly rule: string;
  readonly certainty: number;
  /** Their ends were lost: several lines of the poem stand on one of the file. */
  readonly runIn?: true;
}

/** Below this a person may want to look. */
const SURE = 0.75;

/** Finds poems and songs: how their lines stand decides, not what they say. */
export const verse: Recognizer = {
  name: 'verse',
  recognize: (manuscript, known, report) => {
    const { lines, survey } = manuscript;
    const claimed = claimedLines(lines.length, known);
    const pieces = piecesIn(manuscript, claimed);
    const books = booksOfVerse(manuscript, pieces);
    const wrapped = wrappedVerse(manuscript, pieces);
    const plain = plainVerse(manuscript, pieces);
    const announced = announcedStanzas(manuscript, pieces);
    const motto = mottoLines(manuscript, pieces, known);
    const runIn = runInVerse(manuscript, pieces);
    const quoted = quotedLines(manuscript, pieces, known);
    const spaced = spacedLines(manuscript, pieces);
    const judged: (Judgement | undefined)[] = [];
    for (let p = 0; p < pieces.length; p++) {
      judged.push(
        books[p] ??
          (regionAt(survey, pieces[p]?.from ?? 0).wrapped
            ? (wrapped[p] ?? motto[p] ?? runIn[p] ?? announced[p] ?? spaced[p] ?? quoted[p])
            : (plain[p] ?? runIn[p])),
      );
    }
    const isPrinted = publishersLines(manuscript, known);
    const isOfNote = linesOfNotes(manuscript, known);
    const found = poems(manuscript, pieces, judged, claimed)
      .filter((poem) => !isPrinted(poem) && !isOfNote(poem))
      .flatMap((poem) => withAttribution(manuscript, poem));
    for (const leaf of found) doubt(manuscript, leaf, report);
    return { ...known, leaves: [...known.leaves, ...found] };
  },
};

/** What may be a stanza, of every group. */
function piecesIn(manuscript: Manuscript, claimed: Uint8Array): Span[] {
  const pieces: Span[] = [];
  for (const group of layoutOf(manuscript.lines).groups)
    addPieces(manuscript, group, claimed, pieces);
  return pieces;
}

/** Neighbouring stanzas are one poem; it is as sure as its surest stanza. */
function poems(
  { lines }: Manuscript,
  pieces: readonly Span[],
  judged: readonly (Judgement | undefined)[],
  claimed: Uint8Array,
): Leaf[] {
  const found: Leaf[] = [];
  for (let p = 0; p < pieces.length; p++) {
    const judgement = judged[p];
    const piece = pieces[p];
    if (judgement === undefined || piece === undefined) continue;
    const { from, to } = piece;
    const last = found.at(-1);
    if (
      last?.kind === 'verse' &&
      last.runIn === judgement.runIn &&
      isGap(lines, last.to, from, claimed)
    ) {
      const certainty = Math.max(last.certainty, judgement.certainty);
      found[found.length - 1] = { ...last, to, certainty };
    } else found.push({ kind: 'verse', from, to, ...judgement });
  }
  return found;
}

/** Whether nothing but room stands between two stanzas. */
function isGap(lines: Manuscript['lines'], from: number, to: number, claimed: Uint8Array): boolean {
  for (let i = from; i < to; i++) if (claimed[i] === 1 || !isBlank(lines[i])) return false;
  return to - from < 6;
}

function doubt(manuscript: Manuscript, leaf: Leaf, report: Report): void {
  if (leaf.certainty >= SURE || leaf.kind !== 'verse') return;
  report({
    code: 'structure/uncertain-verse',
    message: 'These lines are set as verse.',
    ...originOf(manuscript, leaf),
    doubt: {
      decided: 'verse',
      alternative: 'prose',
      certainty: leaf.certainty,
      answer: 'no-verse',
    },
  });
}
