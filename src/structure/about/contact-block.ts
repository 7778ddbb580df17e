import type { Line } from '../../ingest/draft.ts';
import type { Leaf, Statement } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';
import { isFullName } from './title-lines.ts';

/** The rule under which an address block is reported. */
export const CONTACT = 'title-page/contact';

const WORD_COUNT =
  /\s*(?:\b(?:about|approx(?:\.|imately)?|c\.|word count:?)\s+)?\b\d{1,3}(?:[,.]?\d{3})*\s+words\b.*$/i;
const MAIL = /\b[\w.+-]+@[\w-]+\.\w/;

/** A manuscript's address block, unless its lines are known for fields: a name, a street, a town, the count of words. */
export function contactBlock(lines: readonly Line[], known: readonly Leaf[]): Leaf | undefined {
  const group = layoutOf(lines).groups[0];
  if (group === undefined || group.to - group.from > 8 || group.to - group.from < 2)
    return undefined;
  if (known.some(({ from }) => from < group.to)) return undefined;
  const texts = lines.slice(group.from, group.to).map((line) => line.text);
  if (!texts.some((text) => WORD_COUNT.test(text) || MAIL.test(text))) return undefined;
  const name = (texts[0] ?? '').replace(WORD_COUNT, '').trim();
  const says: Statement[] = isFullName(name) ? [{ about: 'author', value: name }] : [];
  return { kind: 'metadata', from: group.from, to: group.to, says, rule: CONTACT, certainty: 0.9 };
}
