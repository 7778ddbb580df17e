import type { Line } from '../../ingest/draft.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { byline } from '../about/title-page/title-lines.ts';
import { isContinuation } from '../blocks/endings.ts';
import { unframed } from '../headings/shapes/heading-frame.ts';
import { shapeOf } from '../headings/shapes/heading-shape.ts';
import { isProse } from '../headings/shapes/prose.ts';
import { keyOf } from '../headings/shapes/title-key.ts';
import { isTitleLike, lettering } from '../headings/shapes/title-shape.ts';
import type { Span } from '../manuscript.ts';
import { groupsIn, layoutOf, textOf } from '../survey/layout.ts';
import { filesOf } from './joins.ts';

const LONGEST = 80;
/** Of the later files, the share that must open with a title. */
const TITLED = 0.5;

/**
 * The lines that name the parts of a story in several files: alone above a file's text, but for the
 * book's own title and its author. One line may be anything, so half of the later files must have one.
 */
export function fileTitles(
  lines: readonly Line[],
  titles: ReadonlySet<string>,
  claimed: Uint8Array,
): number[] {
  const files = filesOf(lines);
  if (files.length < 2) return [];
  const found = files.map((file) => titleOver(lines, titles, claimed, file));
  const later = found.slice(1).filter((line) => line !== undefined);
  if (later.length === 0 || later.length < (files.length - 1) * TITLED) return [];
  return found.filter((line) => line !== undefined);
}

function titleOver(
  lines: readonly Line[],
  titles: ReadonlySet<string>,
  claimed: Uint8Array,
  file: Span,
): number | undefined {
  const left = openingLines(lines, file).filter((line) => {
    const text = textAt(lines, line);
    // What stands between title and text beside these is a chapter's own heading.
    if (claimed[line] === 1 || isContinuation(text) || shapeOf(text)?.word !== undefined)
      return false;
    return !titles.has(keyOf(text)) && byline(text) === undefined;
  });
  const [line] = left;
  if (line === undefined || left.length > 1) return undefined;
  const text = textAt(lines, line);
  const isTitle = text.length <= LONGEST && isTitleLike(text) && shapeOf(text) === undefined;
  return isTitle ? line : undefined;
}

function textAt(lines: readonly Line[], line: number): string {
  return unframed(lines[line]?.text ?? '');
}

/** A story may open with a paragraph of five words. */
function isSentence(text: string): boolean {
  return (
    (endsSentence(text) || text.endsWith(':')) &&
    lettering(text.replace(/\s+/g, ' ')) === 'sentence'
  );
}

/** The lines with ink above the first paragraph of a file; none where it has no paragraph. */
export function openingLines(lines: readonly Line[], file: Span): number[] {
  const layout = layoutOf(lines);
  const opening: number[] = [];
  for (const group of groupsIn(layout, file)) {
    if (isProse(lines, layout, group) || isSentence(textOf(lines, group))) return opening;
    for (let line = group.from; line < group.to; line++) opening.push(line);
  }
  return [];
}
