import type { Line } from '../../../ingest/draft.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import type { Span } from '../../manuscript.ts';
import type { Layout } from '../../survey/layout.ts';
import { linesAsTitle, type Known, type LinesAsTitle } from './lines-as-title.ts';
import type { Label } from './lines-under-label.ts';
import { isNoTitle } from './no-titles.ts';
import { areSentences, tellsSeveral } from './several-in-title.ts';
import { titleEvidence } from './title-evidence.ts';

/** Lines below a heading that may be its title, and how much speaks for it. */
export interface Offer {
  readonly span: Span;
  readonly score: number;
  /** They are a whole sentence, as the first paragraph of a chapter is. */
  readonly isSentence: boolean;
  /** One line tells several things, as some titles do and many an argument: the other headings decide. */
  readonly tellsSeveral: boolean;
  /** They are several sentences, as an argument is: only where every heading has such. */
  readonly isSeveral: boolean;
  /** They are one line with more room below it than over it. */
  readonly isApart: boolean;
}

/** The lines under a label as its title; undefined where nothing there can be one. */
export function offer(
  lines: readonly Line[],
  layout: Layout,
  label: Label,
  known: Known,
): Offer | undefined {
  const under = linesAsTitle(lines, layout, label, known);
  if (under === undefined || isNoTitle(under)) return undefined;
  return {
    span: under.span,
    score: titleEvidence(under),
    isSentence: under.style === 'sentence' && endsSentence(under.whole),
    tellsSeveral: tellsSeveral(under),
    isSeveral: areSentences(under),
    isApart: isApart(under),
  };
}

function isApart({ group, span, texts }: LinesAsTitle): boolean {
  return texts.length === 1 && group.to === span.to && group.after > Math.max(1, group.before);
}
