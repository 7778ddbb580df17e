import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Draft, HeadField, HeadSource, Line } from '../../ingest/draft.ts';
import { hasInk, lineOf } from '../../ingest/line.ts';
import { fieldLabel } from '../about/field-labels.ts';
import { keyOf } from '../headings/shapes/title-key.ts';
import { withoutCount } from '../headings/shapes/title-shape.ts';

/**
 * The chapters of a site's story are a file each, and the YAML or TOML head of each names the chapter. Where
 * the heads of several files name different titles, these stand over their parts; a title that
 * several have, or only one, is the book's.
 */
export function titlesOverParts(draft: Draft, report: Report): Draft {
  const said = draft.head.filter(isTitle);
  if (said.length < 2) return draft;
  const inked = new Set(draft.lines.filter(hasInk).map(({ file }) => file));
  const titles = said.filter(({ file }) => inked.has(file));
  const counts = new Map<string, number>();
  for (const { value } of titles) counts.set(keyIn(value), (counts.get(keyIn(value)) ?? 0) + 1);
  const own = new Map(
    titles
      .filter(({ value }) => counts.get(keyIn(value)) === 1)
      .map((field) => [field.file, field]),
  );
  if (own.size < 2) return draft;
  const seen = new Set<string>();
  const lines = draft.lines.flatMap((line): readonly Line[] => {
    const title = own.get(line.file);
    if (title === undefined || seen.has(line.file) || !hasInk(line)) return [line];
    seen.add(line.file);
    return keyOf(line.text) === keyOf(title.value) ? [line] : [...heading(title, report), line];
  });
  return { ...draft, lines, head: draft.head.filter((field) => own.get(field.file) !== field) };
}

/** Who wrote the file said it, no program and no site. */
const PERSONAL = new Set<HeadSource>(['yaml', 'toml', 'markup']);

function isTitle({ label, source }: HeadField): boolean {
  return source !== undefined && PERSONAL.has(source) && fieldLabel(label)?.about === 'title';
}

function keyIn(title: string): string {
  return keyOf(withoutCount(title));
}

function heading({ value, file, from, to }: HeadField, report: Report): Line[] {
  report({
    code: 'structure/head-title-moved',
    message: 'The title in the head of this file stands over its part of the book.',
    origin: { file, from, to },
  });
  return [lineOf(value, file, from, { type: 'heading', level: 1 }), lineOf('', file, to)];
}
