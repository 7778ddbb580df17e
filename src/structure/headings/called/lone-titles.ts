import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { archiveLabel } from '../../about/fields/archive-labels.ts';
import { isEnding } from '../../blocks/endings.ts';
import { isMark } from '../../breaks/scene-breaks.ts';
import type { Group } from '../../survey/layout.ts';
import { meanLength, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { entryOf } from '../letters/dated-entries.ts';
import { shapeOf } from '../shapes/heading-shape.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';

/** Fewest titles, and their shortest mean distance, in characters. */
const FEWEST = 2;
const SHORTEST = 500;
const LONGEST_TITLE = 60;

/**
 * Where nothing else divides a story: lines that stand alone, look like titles, and are borne out. Either an
 * archive’s page says how many chapters there are (`Chapters: 4/?`), and there are as many such lines; or
 * they alone stand at the margin, and all paragraphs are set in.
 */
export function loneTitles(choice: Choice): Chosen[] {
  const { lines, layout, bodyFrom } = choice;
  const alone = layout.groups.filter(
    (group) => group.from >= bodyFrom && isAlone(lines, group) && isTitle(lines, group),
  );
  const titles = counted(choice, alone) ?? atMargin(choice, alone);
  const heads = titles.map((group) => entryOf(lines, layout, group));
  if (heads.length < FEWEST || meanLength(layout, heads) < SHORTEST) return [];
  return heads.map((c) => take(c, RANK.title, 'headings/lone', 0.75));
}

function isAlone(lines: readonly Line[], { from, to, before, after }: Group): boolean {
  return to - from === 1 && before >= 1 && after >= 1 && lineAt(lines, from).claim === undefined;
}

function isTitle(lines: readonly Line[], { from }: Group): boolean {
  const text = lineAt(lines, from).text.trim();
  if (text.length > LONGEST_TITLE || !isTitleLike(text) || ENDED.test(text)) return false;
  if (lettering(text) !== 'title' || isMark(text) || isEnding(text)) return false;
  return shapeOf(text) === undefined && archiveLabel(text) === undefined;
}

const ENDED = /[.,;:!?…"”’]$/u;

/** As many as the page says that there are chapters. */
function counted({ chapters }: Choice, alone: readonly Group[]): readonly Group[] | undefined {
  return chapters === alone.length && chapters >= FEWEST ? alone : undefined;
}

/** Columns by which paragraphs are set in. */
const SET_IN = 2;
/** Fewest paragraphs, and the share of them that may be flush: labels, notes. */
const FEWEST_PARAGRAPHS = 8;
const MOST_FLUSH = 0.1;

/** Those that stand at the margin, where nearly all else is set in. */
function atMargin({ lines, layout }: Choice, alone: readonly Group[]): readonly Group[] {
  const titles = new Set(alone.filter(({ from }) => layout.indents[from] === 0));
  const [first] = titles;
  if (first === undefined) return [];
  const text = layout.groups.filter(
    (group) =>
      group.from > first.from && !titles.has(group) && !isMark(lineAt(lines, group.from).text),
  );
  const flush = text.filter(({ from }) => (layout.indents[from] ?? 0) < SET_IN).length;
  const isSetIn = text.length >= FEWEST_PARAGRAPHS && flush <= text.length * MOST_FLUSH;
  return isSetIn ? [...titles] : [];
}
