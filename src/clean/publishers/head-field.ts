import type { HeadField, Line } from '../../ingest/draft.ts';

/** A field that a library's header gives; it stands on the lines from `first` to `last`. */
export function field(label: string, value: string, first: Line, last: Line = first): HeadField {
  return {
    label,
    value,
    file: first.file,
    from: first.number,
    to: last.number,
    source: 'distributor',
  };
}
