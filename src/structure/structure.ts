import type { Book, Metadata } from '../book/book.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';
import type { Draft } from '../ingest/draft.ts';
import type { ReadSettings } from '../settings.ts';
import { fieldsParted } from './about/fields/run-in-fields.ts';
import { languageFor, metadata } from './about/metadata.ts';
import { withUnsaid } from './about/unsaid-lines.ts';
import { blocks } from './blocks/blocks.ts';
import { picturesBehind } from './blocks/pictures-in-sentences.ts';
import { argumentsMarked } from './chapter-arguments.ts';
import { reportUnsaidEntries } from './contents/unsaid-entries.ts';
import { divide } from './divide.ts';
import { reportEmpty } from './empty-chapters.ts';
import { titlesOverParts } from './files/head-titles.ts';
import { reportOtherAuthor } from './files/other-author.ts';
import { inReadingOrder } from './files/reading-order.ts';
import { titlesRead } from './headings/heading-inlines.ts';
import { piecesParted } from './headings/story-and-piece.ts';
import type { Findings, Manuscript } from './manuscript.ts';
import { reportMoves } from './moves.ts';
import { notesOf } from './notes/footnotes.ts';
import { notesUnglued } from './notes/glued-notes.ts';
import { openRemarks } from './open-remarks.ts';
import { RECOGNIZERS } from './recognizers.ts';
import { closeParagraphsApart } from './spacing/close-paragraphs.ts';
import { singleSpaced } from './spacing/double-spacing.ts';
import { oneLineParagraphsApart } from './spacing/one-line-paragraphs.ts';
import { speakersApart } from './spacing/speakers-apart.ts';
import { languageOf } from './survey/language.ts';
import { survey } from './survey/survey.ts';

/** Decides what each block is and where divisions begin, once, for all formats. */
export function structure(draft: Draft, settings: ReadSettings, report: Report): Book {
  const aboutFiles: Diagnostic[] = [];
  const titled = titlesOverParts(draft, report);
  const ordered = inReadingOrder(titled, (remark) => aboutFiles.push(remark));
  aboutFiles.forEach(report);
  const lines = picturesBehind(ordered.lines, report);
  const manuscript = prepare({ ...ordered, lines }, settings);
  const remarks: Diagnostic[] = [];
  const found = recognize(manuscript, (remark) => remarks.push(remark));
  openRemarks(manuscript, found, remarks, aboutFiles).forEach(report);
  const findings = titlesRead(manuscript, found, report);
  const divided = divide(manuscript, findings, (span) =>
    blocks(manuscript, span, findings, report),
  );
  const { leaves } = findings;
  const about = withUnsaid(manuscript, leaves, metadata(manuscript, leaves));
  reportMoves(manuscript, findings, about, report);
  reportUnsaidEntries(manuscript, findings, about, report);
  reportMissing(about, report);
  reportEmpty(divided.children, report);
  reportOtherAuthor(manuscript, report);
  return {
    type: 'book',
    metadata: about,
    ...divided,
    children: argumentsMarked(divided.children),
    notes: notesOf(manuscript, findings, report),
  };
}

/** The text with what is measured over all of it. */
export function prepare(draft: Draft, settings: ReadSettings): Manuscript {
  const { head } = draft;
  const typed = singleSpaced(draft.lines);
  const lines = oneLineParagraphsApart(
    closeParagraphsApart(speakersApart(notesUnglued(fieldsParted(piecesParted(typed, head))))),
  );
  const doubleSpaced = typed !== draft.lines;
  const measured = { lines, head, settings, survey: survey(lines, doubleSpaced) };
  return { ...measured, language: languageFor(measured, languageOf(lines)) };
}

/** Everything that is found in the text, in the order of the recognizers. */
export function recognize(manuscript: Manuscript, report: Report): Findings {
  return RECOGNIZERS.reduce<Findings>(
    (known, recognizer) => recognizer.recognize(manuscript, known, report),
    { leaves: [], containers: [] },
  );
}

function reportMissing({ title, authors }: Metadata, report: Report): void {
  if (title === undefined) {
    report({
      code: 'structure/title-missing',
      message: 'The text does not say what it is called.',
      hint: 'Give it with --title, or in the story’s sidecar.',
    });
  }
  if (authors.length === 0) {
    report({ code: 'structure/author-missing', message: 'The text does not say who wrote it.' });
  }
}
