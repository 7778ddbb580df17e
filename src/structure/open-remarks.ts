import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lineAt } from '../ingest/line.ts';
import type { Origin } from '../source/origin.ts';
import { settle } from './answers.ts';
import type { Findings, Manuscript } from './manuscript.ts';

/**
 * Of what the recognizers remarked, what is still open when all is found: without doubts that a
 * person answered, either way; without doubts about a heading on a line that turned out to be
 * something else; and without what the order of the files has told.
 *
 * @param aboutFiles what was remarked when the files were put in order
 */
export function openRemarks(
  manuscript: Manuscript,
  findings: Findings,
  remarks: readonly Diagnostic[],
  aboutFiles: readonly Diagnostic[],
): Diagnostic[] {
  const isAnswered = answered(manuscript);
  const asked = new Set(
    remarks.flatMap(({ doubt, origin }) =>
      doubt?.answer === 'heading' && origin ? [placeOf(origin)] : [],
    ),
  );
  const found = foundPlaces(manuscript, findings, asked);
  const told = new Set(aboutFiles.map(({ origin }) => origin?.file));
  return remarks.filter((remark) => {
    const { code, origin, doubt } = remark;
    if (origin === undefined) return true;
    if (code === 'structure/chapter-gap' || code === 'structure/chapter-disorder') {
      // The first of a file is the step from the file before it.
      if (told.delete(origin.file)) return false;
    }
    if (code === 'structure/uncertain-heading' && found.has(placeOf(origin))) return false;
    // Whether it is a heading is the question; a heading has room above it.
    if (doubt?.answer === 'no-break' && asked.has(placeOf(origin))) return false;
    return !isAnswered(remark);
  });
}

function placeOf({ file, from }: Origin): string {
  return `${file}\0${from}`;
}

/** Which of these places were found to be something. */
function foundPlaces(
  { lines }: Manuscript,
  findings: Findings,
  asked: ReadonlySet<string>,
): Set<string> {
  if (asked.size === 0) return new Set();
  const found = new Set<string>();
  for (const { from, to } of findings.leaves) {
    for (const { file, number } of lines.slice(from, to)) {
      const place = placeOf({ file, from: number, to: number });
      if (asked.has(place)) found.add(place);
    }
  }
  return found;
}

function answered({ lines, settings }: Manuscript): (remark: Diagnostic) => boolean {
  const answers = settle(lines, settings.answers ?? []).flatMap((settled) =>
    'line' in settled ? [{ about: settled.answer.about, place: lineAt(lines, settled.line) }] : [],
  );
  return ({ doubt, origin }) =>
    answers.some(
      ({ about, place }) =>
        (doubt?.answer === about || doubt?.answer === `no-${about}`) &&
        origin?.file === place.file &&
        origin.from <= place.number &&
        place.number <= origin.to,
    );
}
