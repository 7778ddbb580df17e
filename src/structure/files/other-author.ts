import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import type { Origin } from '../../source/origin.ts';
import { fieldLabel } from '../about/field-labels.ts';
import { sameName } from '../about/same-names.ts';
import { byline, isFullName } from '../about/title-page/title-lines.ts';
import { keyOf } from '../headings/shapes/title-key.ts';
import type { Manuscript, Span } from '../manuscript.ts';
import { openingLines } from './file-titles.ts';
import { filesOf } from './joins.ts';

interface Author {
  readonly name: string;
  readonly origin: Origin;
}

/** Says when a later file names an author whom the first does not: two stories may have been joined. */
export function reportOtherAuthor(manuscript: Manuscript, report: Report): void {
  const files = filesOf(manuscript.lines);
  if (files.length < 2) return;
  const [first = [], ...later] = files.map((file) => authorsOver(manuscript, file));
  const isKnown = ({ name }: Author): boolean =>
    first.some((known) => sameName(keyOf(known.name), keyOf(name)));
  const others = later.find((authors) => authors.length > 0 && !authors.some(isKnown));
  const [other] = others ?? [];
  const [known] = first;
  if (other === undefined || known === undefined) return;
  report({
    code: 'structure/other-author',
    message: `${other.origin.file} is by ${other.name}, and ${known.origin.file} by ${known.name}.`,
    origin: other.origin,
    hint: 'If they are two stories, convert each by itself: without --join, and not from one folder inside another.',
  });
}

/** Whom the head of a file, and the lines above its text, name. */
function authorsOver({ lines, head }: Manuscript, file: Span): Author[] {
  const name = lines[file.from]?.file;
  const said = head
    .filter((field) => field.file === name && fieldLabel(field.label)?.about === 'author')
    .map(({ value, from, to }): Author => ({
      name: value,
      origin: { file: name ?? '', from, to },
    }));
  return [...said, ...openingLines(lines, file).flatMap((line) => authorIn(lines[line]))];
}

function authorIn(line: Line | undefined): Author[] {
  const name = byline((line?.text ?? '').trim());
  if (line === undefined || name === undefined || !isFullName(name)) return [];
  return [{ name, origin: { file: line.file, from: line.number, to: line.number } }];
}
