import type { Line } from '../../../ingest/draft.ts';
import type { Span } from '../../manuscript.ts';
import { textOf, type Layout } from '../../survey/layout.ts';
import { MOST_LINES, type Label } from './lines-under-label.ts';
import type { Offer } from './title-offers.ts';

/** Fewest headings of a book that each have whole sentences for a title. */
const FEWEST = 4;
/** How likely it may be that as many first paragraphs are as short by chance. */
const CHANCE = 0.05;
/** Columns by which a title is set in, over text at the margin. */
const SET_IN = 2;
/** Of the sentences, the share that may tell what was: titles tell what is, and first paragraphs what was. */
const MOST_PAST = 0.25;

const PAST =
  /(?<!\p{L})(?:was|were|had|said|asked|came|went|looked|avait|étaient|était|fut|hatte|hatten|waren|war|sagte|había|estaba|aveva|erano|tinha|estava)(?!\p{L})/iu;
const OPENS_SPEECH = /^\s*["“„«‘'—–-]/;

/**
 * The titles of counted headings that are whole sentences or several: `CHAPTER 2`, `Misfortunes of a family. The
 * loss of a cow makes the worthy no humbler.` Every one has such lines under it, which are set in where the text is
 * not; or a word counts the headings, and there are hardly so many short paragraphs in the text that each chapter
 * should begin with one.
 */
export function sentenceTitles(
  lines: readonly Line[],
  layout: Layout,
  labels: readonly Label[],
  offers: readonly (Offer | undefined)[],
): ReadonlyMap<number, Span> {
  const counted = labels.flatMap((label, i) =>
    label.shape?.named === undefined ? [{ label, found: offers[i] }] : [],
  );
  const titles = new Map<number, Span>();
  for (const { label, found } of counted) {
    const first = lines[found?.span.from ?? -1]?.text ?? '';
    if (found?.isSentence === true && !OPENS_SPEECH.test(first)) titles.set(label.line, found.span);
  }
  if (counted.length < FEWEST || titles.size < counted.length) return new Map();
  const heads = counted.map(({ label }) => label);
  const spans = [...titles.values()];
  const areTitles =
    spans.every((span) => isSetIn(layout, span)) || areRare(lines, layout, heads, spans);
  return areTitles ? titles : new Map();
}

function areRare(
  lines: readonly Line[],
  layout: Layout,
  labels: readonly Label[],
  spans: readonly Span[],
): boolean {
  const past = spans.filter((span) => PAST.test(textOf(lines, span))).length;
  const isCounted = labels.every(({ shape }) => shape?.word !== undefined);
  if (!isCounted || past > spans.length * MOST_PAST) return false;
  return shareOfShort(lines, layout, labels[0]) ** labels.length <= CHANCE;
}

function isSetIn({ indents, groups, groupAt }: Layout, span: Span): boolean {
  const below = groups[(groupAt[span.from] ?? 0) + 1];
  return (indents[span.from] ?? 0) >= SET_IN && indents[below?.from ?? -1] === 0;
}

/** Of the paragraphs under the first label, the share that is as short as a title, and no speech. */
function shareOfShort(lines: readonly Line[], { groups }: Layout, first?: Label): number {
  const under = groups.slice((first?.group ?? 0) + 2);
  const short = under.filter(
    ({ from, to }) => to - from <= MOST_LINES && !OPENS_SPEECH.test(lines[from]?.text ?? ''),
  );
  return short.length / Math.max(1, under.length);
}
