import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { Edge } from '../../../source/signs.ts';
import { opensFile, type Group } from '../../survey/layout.ts';
import { LONGEST_LABEL, LONGEST_TITLED, type Candidate } from '../heading-candidate.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { shapeOf, type Shape } from '../shapes/heading-shape.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';

const LONGEST_NUMBER = 12;
/** Lines of a title page that no blank parts from the text. */
const TITLE_LINES = 3;
// Also under a row that was drawn over it.
const ENDED = /[.!?…:"”’»*)\]—_=~-]\s*$/;

/** A heading within lines that no blank parts: one that follows a finished line, or a `1` and
 *  a `CHAPTER ONE` under `PART ONE`. */
export function headInside(
  lines: readonly Line[],
  group: Group,
  g: number,
  i: number,
  over: Candidate | undefined,
): Candidate | undefined {
  const line = lineAt(lines, i);
  const claimed = line.claim?.type === 'heading' ? line.claim.level : undefined;
  if (
    claimed === undefined &&
    (line.text.length > LONGEST_TITLED ||
      (line.edges & Edge.smallFirst) !== 0 ||
      !/^\s*[\p{Lu}\d~#*=[-]/u.test(line.text))
  )
    return undefined;
  const text = unframed(line.text);
  const shape = shapeOf(text);
  const above = lines[i - 1]?.text ?? '';
  const label = shape !== undefined && isLabel(shape, line.text);
  // Where no blank parts paragraphs, the title page may stand right above the first chapter.
  const opens = i - group.from <= TITLE_LINES && opensFile(group);
  const isFirst = over !== undefined && shape !== undefined && isHeldBy(shape, over);
  if (claimed === undefined && !(label && (opens || isFirst || ENDED.test(above))))
    return undefined;
  return {
    line: i,
    group: g,
    text,
    ...(shape && { shape }),
    before: 0,
    after: i + 1 === group.to ? group.after : 0,
    run: i + 1 < group.to,
    capitals: lettering(text) === 'capitals',
    listed: false,
    ...(claimed !== undefined && { claimed }),
  };
}

/** A number alone is of the heading right over it, and a chapter of a part: `PART ONE`, `CHAPTER ONE`. */
function isHeldBy({ word, title }: Shape, over: Candidate): boolean {
  if (word === undefined) return title === '';
  return word.rank > (over.shape?.word?.rank ?? Infinity);
}

/** `12`, `XIV`, `One`, `Chapter Two`, or `Chapter Two: The Moth` where a sign parts the title. */
function isLabel(shape: Shape, text: string): boolean {
  if (shape.word === undefined)
    return shape.number !== undefined && shape.title === '' && text.length <= LONGEST_NUMBER;
  if (shape.title === '') return text.length <= LONGEST_LABEL;
  return shape.parted && shape.titleFirst === undefined && isTitleLike(shape.title);
}
