import { endsSentence } from '../../source/sentence-end.ts';
import type { Findings, Manuscript, Span } from '../manuscript.ts';

/**
 * A test for short lines in what an author says beside the story, each of them a sentence or two: `So that was that.`
 * and under it `The next one has a goose.`, as a site keeps the ends of lines in its box of notes. A poem that is
 * quoted there goes on over its lines.
 */
export function linesOfNotes(
  { lines }: Manuscript,
  { containers }: Findings,
): (span: Span) => boolean {
  const notes = containers.filter((held) => held.kind === 'aside' && held.role === 'note');
  return ({ from, to }) =>
    notes.some((note) => note.from <= from && to <= note.to) &&
    lines.slice(from, to).every(({ text }) => text.trim() === '' || endsSentence(text.trim()));
}
