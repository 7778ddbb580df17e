import type { Line } from '../../../ingest/draft.ts';
import type { Group } from '../../survey/layout.ts';

// `The card had no more than the name, in small capitals:`
const SHOWS = /\p{Ll}.{20,}\p{Ll}:\s*$/u;

/**
 * What a sentence right above shows, as it stands on a card or a grave: `COUNT REED.` divides nothing, though a chapter
 * may be called the same.
 */
export function isShownAbove(lines: readonly Line[], groups: readonly Group[], g: number): boolean {
  const [above, own] = groups.slice(Math.max(0, g - 1), g + 1);
  if (above === undefined || own === undefined || own.before !== 1 || own.after > 1) return false;
  return own.to - own.from === 1 && SHOWS.test(lines[above.to - 1]?.text ?? '');
}
