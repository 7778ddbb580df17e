import type { Line } from '../../../ingest/draft.ts';
import type { Span } from '../../manuscript.ts';
import { startsLower } from '../../survey/ink.ts';
import type { Group, Layout } from '../../survey/layout.ts';
import { isShortLined } from '../counted/stanza-numbers.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { shapeOf, type Shape } from '../shapes/heading-shape.ts';
import { lettering, type Lettering } from '../shapes/title-shape.ts';
import { isItalic, linesUnder, type Label } from './lines-under-label.ts';
import { isMotto } from './mottoes-under-labels.ts';

/** What was decided before about the lines that may be titles. */
export interface Known {
  /** Lines that are headings of their own. */
  readonly taken: ReadonlySet<number>;
  /** Words that count more than one heading. */
  readonly counting: ReadonlySet<string>;
  /** Lines that the file's own contents list names. */
  readonly named: ReadonlySet<number>;
  /** Lines that name the author of a story. */
  readonly bylines: ReadonlySet<number>;
}

/** Lines under a label, with all that speaks for or against them as its title. */
export interface LinesAsTitle {
  readonly label: Label;
  readonly labelLine: Line | undefined;
  readonly first: Line | undefined;
  readonly texts: readonly string[];
  readonly whole: string;
  /** What they would be as a heading of their own. */
  readonly own: Shape | undefined;
  readonly style: Lettering;
  readonly span: Span;
  readonly group: Group;
  /** Columns further in than the label. */
  readonly shift: number;
  /** The file's own contents list names them. */
  readonly named: boolean;
  /** They are set in italics, from the first word to the last. */
  readonly isItalic: boolean;
  /** They are a heading of their own, by their number or by a word that counts others. */
  readonly isCounted: boolean;
  /** A stanza is below, or a note on the poem in lines as short. */
  readonly overStanza: boolean;
  /** A typist left a blank under every line: the sentence goes on below it in small letters. */
  readonly goesOn: boolean;
}

/** The lines under a label that would be its title. */
export function linesAsTitle(
  lines: readonly Line[],
  layout: Layout,
  label: Label,
  { taken, counting, named, bylines }: Known,
): LinesAsTitle | undefined {
  const under = linesUnder(lines, layout, label);
  if (under === undefined || isMotto(lines, layout, label.line, under)) return undefined;
  const span = bylines.has(under.to - 1) ? { from: under.from, to: under.to - 1 } : under;
  const texts = lines.slice(span.from, span.to).map((line) => unframed(line.text).trim());
  const whole = texts.join(' ');
  const own = shapeOf(whole);
  const g = layout.groupAt[span.from] ?? 0;
  const group = layout.groups[g];
  if (group === undefined) return undefined;
  const below = layout.groups[g + 1];
  const isTaken = texts.some((_, i) => taken.has(span.from + i));
  return {
    label,
    labelLine: lines[label.line],
    first: lines[span.from],
    texts,
    whole,
    own,
    style: lettering(whole),
    span,
    group,
    shift: (layout.indents[span.from] ?? 0) - (layout.indents[label.line] ?? 0),
    named: named.has(span.from),
    isItalic: isItalic(lines, span),
    isCounted: isTaken || isOneOf(counting, own, label.shape),
    overStanza: group.to === span.to && isShortLined(layout, below),
    goesOn: below !== undefined && startsLower(lines[below.from]?.text ?? ''),
  };
}

/** Whether a heading is counted as others are. `The Harbour Sports--Act I.` is called so, and counts nothing. */
function isOneOf(
  counting: ReadonlySet<string>,
  own: Shape | undefined,
  label: Shape | undefined,
): boolean {
  if (own?.word === undefined || own.titleFirst !== undefined) return false;
  return counting.has(own.word.key) && !saysAgain(label, own);
}

/** `Fourth Chapter` under `Chapter IV`, whose title it is: no count says one number in two manners. */
function saysAgain(label: Shape | undefined, own: Shape): boolean {
  if (own.number?.style !== 'ordinal' || label?.number?.style === 'ordinal') return false;
  return label?.word === own.word && label?.number?.value === own.number.value;
}
