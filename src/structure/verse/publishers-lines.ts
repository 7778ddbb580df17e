import type { Line } from '../../ingest/draft.ts';
import { isImprint } from '../about/title-lines.ts';
import { unframed } from '../headings/heading-frame.ts';
import { isProse } from '../headings/prose.ts';
import type { Findings, Manuscript, Span } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';

/** Of a publisher's lines so many, one in each, speak of printing. */
const SHARE = 4;

// `_All rights reserved, including`, `Droits de reproduction réservés`
const RIGHTS =
  /\b(?:all rights|rights reserved|copyright(?:ed)?|droits de (?:reproduction|traduction)|tous droits|alle rechte|derechos reservados|diritti riservati)\b/iu;

/** A poem in capitals, as some dedications are, has its line ends pointed. */
const POINTED = /[\p{P}\p{Pd}]$/u;

/**
 * A test for what stands line by line before the first heading and is no verse: what a publisher
 * says of the edition, and a title that is told in capitals over many lines.
 */
export function publishersLines(
  { lines }: Manuscript,
  { leaves }: Findings,
): (span: Span) => boolean {
  const heads = leaves.filter(({ kind }) => kind === 'heading').map(({ from }) => from);
  const end = heads.length > 0 ? heads.reduce((a, b) => Math.min(a, b)) : firstProse(lines);
  return ({ from, to }) => to <= end && isPrinted(lines.slice(from, to));
}

function firstProse(lines: readonly Line[]): number {
  const layout = layoutOf(lines);
  return layout.groups.find((group) => isProse(lines, layout, group))?.from ?? 0;
}

function isPrinted(lines: readonly Line[]): boolean {
  const texts = lines.map(({ text }) => unframed(text)).filter((text) => text !== '');
  if (texts.every((text) => !/\p{Ll}/u.test(text)))
    return texts.filter((text) => POINTED.test(text)).length * 2 < texts.length;
  const printed = texts.filter((text) => RIGHTS.test(text) || isImprint(text)).length;
  return printed > 0 && printed * SHARE >= texts.length;
}
