import type { Line } from '../../../ingest/draft.ts';
import { isBlank } from '../../../ingest/line.ts';
import type { Span } from '../../manuscript.ts';
import type { Layout } from '../../survey/layout.ts';
import type { Chosen } from '../chosen-heading.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { lettering } from '../shapes/title-shape.ts';

const LONGEST = 70;

// `A TALE IN THREE PARTS`, `A Story Told by the Sexton`, `Eine Dorfgeschichte`, `Conte de Noël`
const KIND =
  /^(?:(?:an?|the|une?|eine?|una?|conte|nouvelle|novelle|racconto|cuento) )?(?:[\p{L}’'-]+ ){0,3}(?:tale|story|sketch|romance|legend|fable|fairy-?tale|parable|narrative|idyll?|conte|nouvelle|légende|(?:\p{L}*)geschichte|erzählung|novelle|märchen|racconto|novella|leggenda|cuento|leyenda|novela)(?= |[.,]|$)/iu;

/** What a line under a tale’s title calls the tale, one blank below it and with no less room under it: of the title. */
export function overSubtitle(
  lines: readonly Line[],
  { groups }: Layout,
  heading: Chosen,
): Span | undefined {
  const below = groups[heading.group + 1];
  if (heading.shape !== undefined || heading.run || heading.claimed !== undefined) return undefined;
  if (below === undefined || below.to - below.from > 1 || below.before > 1) return undefined;
  return isUnderTitle(lines, below.from) ? { from: heading.line + 1, to: below.to } : undefined;
}

/** Whether a line below a blank calls what stands over it a tale or a story, as a title is written. */
export function isUnderTitle(lines: readonly Line[], at: number): boolean {
  const text = unframed(lines[at]?.text ?? '').trim();
  if (!isBlank(lines[at - 1]) || text.length > LONGEST) return false;
  return lettering(text) !== 'sentence' && KIND.test(text);
}
