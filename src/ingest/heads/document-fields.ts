import type { Report } from '../../diagnostics/diagnostic.ts';
import type { HeadField, Line } from '../draft.ts';
import { originOf } from '../line.ts';

/** What the head of a document that is written in a markup language says of it. */
export function documentField(
  line: Line,
  label: string,
  value: string,
  report: Report,
): HeadField[] {
  const { file, number } = line;
  report({
    code: 'ingest/head-read',
    message: 'Read this line at the head as what you say of the story',
    before: line.text,
    origin: originOf(line),
  });
  return value === '' ? [] : [{ label, value, file, from: number, to: number, source: 'markup' }];
}
