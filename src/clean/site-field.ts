import type { HeadField, Line } from '../ingest/draft.ts';

/** What a line that a site put around the story says of it. */
export function siteField(
  label: string,
  { text, file, number }: Line,
  value = text.trim(),
): HeadField {
  return { label, value, file, from: number, to: number, source: 'site' };
}
