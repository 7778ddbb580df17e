import type { Line } from '../../../ingest/draft.ts';
import { isDashedName, isSayingAndName, isSetOff, isWhose } from '../../blocks/whose-sayings.ts';
import type { Span } from '../../manuscript.ts';
import { indent } from '../../survey/ink.ts';
import type { Layout } from '../../survey/layout.ts';
import { lettering } from '../shapes/title-shape.ts';

/** Columns further in than its label stands a saying. */
const INSET = 2;

/**
 * Whether the lines under a label are the chapter's motto and no title: a saying, with whose it is behind it or
 * right below. `_The Weir Is Wide_` over `ADA FINCH`; titles in capitals may have any line below them.
 */
export function isMotto(
  lines: readonly Line[],
  { groups, groupAt }: Layout,
  label: number,
  { from, to }: Span,
): boolean {
  const texts = lines.slice(from, to).map(({ text }) => text);
  const last = texts.at(-1) ?? '';
  if (texts.length === 1 && isSayingAndName(last)) return true;
  const isSaid = (said: readonly string[]): boolean =>
    !isShouted(said) && (isSetOff(said) || isSetIn(said, lines[label]?.text ?? ''));
  const above = texts.slice(0, -1);
  if (above.length > 0 && isDashedName(last)) return !isShouted(above);
  if (above.length > 0 && isWhose(last)) return isSaid(above);
  const below = groups[(groupAt[from] ?? 0) + 1];
  if (below === undefined || below.to - below.from > 1 || below.before > 1) return false;
  const name = lines[below.from]?.text ?? '';
  return (isDashedName(name) || isWhose(name)) && isSaid(texts);
}

function isSetIn(texts: readonly string[], label: string): boolean {
  return texts.every((text) => indent(text) >= indent(label) + INSET);
}

function isShouted(texts: readonly string[]): boolean {
  return texts.every((text) => lettering(text) === 'capitals');
}
