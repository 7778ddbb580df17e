import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { isBlank, lineAt } from '../line.ts';
import { repairs } from '../repairs.ts';
import { placesOf, rule } from '../rule.ts';
import { notesTaken, type NotesInText } from './notes-in-text.ts';

const WORD = String.raw`\[(?:foot-?note|fu(?:ß|ss)note|voetnoot|note de bas de page|nota al? pi[eè]\p{L}*)\s?:\s*`;

// `in the chapel. [Footnote: It fell in 1704.] The road`
const RUN_IN: NotesInText = {
  has: rule(new RegExp(WORD, 'iu'), { holds: Sign.bracket }),
  note: new RegExp(String.raw`\s*${WORD}((?:[^[\]]|\[[^[\]]{0,200}\]){1,1500})\]`, 'giu'),
  begins: new RegExp(String.raw`\s*${WORD}([^[\]]{0,1500})$`, 'iu'),
  isWithin,
};

// `[Footnote 3: …]`, `[12]`
const OTHER = rule(/\[(?:footnote )?(\d{1,3})[\]:]/iu, { holds: Sign.bracket });

/**
 * Notes that stand in the paragraph itself where they were called from the page: transcribers leave out the sign that
 * called them (Gutenberg's files up to 2004). What is a paragraph of its own stays where it is.
 */
export const runInNotes: Format = {
  name: 'run-in-notes',
  isUsed: ({ lines }) => placesOf(lines, RUN_IN.has).some((at) => isWithin(lines, at)),
  read({ lines, head }, report) {
    const repair = repairs('ingest/markup-read', 'Read the notes in the text', report);
    const read = notesTaken(lines, RUN_IN, labelsOf(lines), repair);
    repair.done();
    return { lines: read, head };
  },
};

/** Whether words of the paragraph stand before the note. */
function isWithin(lines: readonly Line[], at: number): boolean {
  return !lineAt(lines, at).text.trimStart().startsWith('[') || !isBlank(lines[at - 1]);
}

/** The numbers that other notes have. */
function labelsOf(lines: readonly Line[]): string[] {
  return placesOf(lines, OTHER).map((at) => OTHER.pattern.exec(lineAt(lines, at).text)?.[1] ?? '');
}
