import { withoutClaims } from '../../../ingest/claim.ts';
import type { Line } from '../../../ingest/draft.ts';
import { saysOfEdition } from '../../../source/edition-words.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import { contentsLists } from '../../contents/contents-list.ts';
import { claimedLines } from '../../findings-index.ts';
import { shapeOf } from '../../headings/shapes/heading-shape.ts';
import { isProse } from '../../headings/shapes/prose.ts';
import type { Leaf, Recognizer, Span, Statement } from '../../manuscript.ts';
import { layoutOf, textOf, type Group } from '../../survey/layout.ts';
import { byline, isImprint } from './title-lines.ts';
import { isTextOf, wordsAt, wordsOf } from './title-region.ts';

/** Groups from the beginning of the file among which such pages stand. */
const MOST_GROUPS = 40;

/**
 * The pages between title page and text on which a publisher speaks: `I diritti di riproduzione …`,
 * `Il a été tiré …`, `Since reprinted March 1895`. What they say is kept among what is known of the
 * book; it is no motto and no preface.
 */
export const imprints: Recognizer = {
  name: 'imprints',
  recognize({ lines }, known) {
    const leaves = imprintsIn(lines, claimedLines(lines.length, { ...known, containers: [] }));
    return { ...known, leaves: [...known.leaves, ...leaves] };
  },
};

function imprintsIn(lines: readonly Line[], claimed: Uint8Array): Leaf[] {
  const free = freeGroups(lines, claimed);
  const isSaid = free.map((group) => isImprintGroup(lines, group));
  return free
    .filter(
      (group, at) =>
        isSaid[at] === true ||
        ((isSaid[at - 1] === true || isSaid[at + 1] === true) && isPlace(lines, group)),
    )
    .flatMap((group) => imprintPieces(lines, group))
    .map((piece) => imprint(lines, piece));
}

/**
 * The groups that nothing claims before the first heading or the first paragraph of text; over a
 * heading or a list of contents a motto may be as long as a short paragraph is.
 */
function freeGroups(lines: readonly Line[], claimed: Uint8Array): Group[] {
  const layout = layoutOf(lines);
  const list = contentsLists(lines)[0]?.span ?? { from: Infinity, to: 0 };
  const near = layout.groups.slice(0, MOST_GROUPS);
  const isHeading = ({ from }: Group): boolean => shapeOf(wordsAt(lines, from)) !== undefined;
  const isOpen = near.some((group) => isWithin(group, list) || isHeading(group));
  const free: Group[] = [];
  for (const group of near) {
    if (claimed[group.from] === 1 || isWithin(group, list)) continue;
    const isText =
      isProse(lines, layout, group) || isHeading(group) || (!isOpen && isTextOf(lines, group));
    if (isText && !isImprintGroup(lines, group)) break;
    free.push(group);
  }
  return free;
}

const LETTER = /[\p{L}\p{N}]/u;
const YEAR = /^[([]?1[4-9]\d\d[)\]]?\.?$/;

/** `paris:`, `1924`, a rule right over or under what a printer says. */
function isPlace(lines: readonly Line[], { from, to }: Group): boolean {
  if (to - from > 1) return false;
  const text = wordsAt(lines, from);
  return !LETTER.test(text) || YEAR.test(text) || (isImprint(text) && !endsSentence(text));
}

function isWithin({ from }: Group, span: Span): boolean {
  return from >= span.from && from < span.to;
}

/** Lines beyond which no publisher speaks, however short they are. */
const MOST_LINES = 420;

/** Whether a publisher speaks in these lines, and nobody is named as who wrote the book. */
export function isImprintGroup(lines: readonly Line[], group: Span): boolean {
  if (group.to - group.from > MOST_LINES) return false;
  if (!saysOfEdition(withoutClaims(textOf(lines, group)))) return false;
  for (let at = group.from; at < group.to; at++)
    if (byline(wordsAt(lines, at)) !== undefined) return false;
  return true;
}

/** What is said there, each over its own lines: `First published in 1908`, `Second Impression 1909`. */
export function imprintPieces(lines: readonly Line[], { from, to }: Span): Span[] {
  const pieces: Span[] = [];
  let begin = from;
  for (let at = from + 1; at <= to; at++) {
    const text = wordsAt(lines, at);
    if (at < to && !saysOfEdition(text) && !YEAR.test(text)) continue;
    pieces.push({ from: begin, to: at });
    begin = at;
  }
  return pieces;
}

function imprint(lines: readonly Line[], { from, to }: Span): Leaf {
  const value = wordsOf(lines, { from, to });
  const says: Statement[] = [{ about: 'field', label: 'Title page', value }];
  const isSaid = LETTER.test(value);
  const evidence = { rule: 'imprints', certainty: 0.85 };
  return { kind: 'metadata', from, to, says: isSaid ? says : [], ...evidence };
}
