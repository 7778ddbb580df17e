import type { Line } from '../../../ingest/draft.ts';
import { isBlank } from '../../../ingest/line.ts';
import { isEnding } from '../../blocks/endings.ts';
import type { Leaf, Span, Statement } from '../../manuscript.ts';
import { layoutOf } from '../../survey/layout.ts';
import { byline, isFullName } from './title-lines.ts';

/** The rule under which an address block is reported. */
export const CONTACT = 'title-page/contact';

const WORD_COUNT =
  /\s*(?:\b(?:about|approx(?:\.|imately)?|c\.|word count:?)\s+)?\b\d{1,3}(?:[,.]?\d{3})*\s+words\b.*$/i;
const MAIL = /\b[\w.+-]+@[\w-]+\.\w/;
const MAILS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** What is left of a line without addresses for letters, which are none of the readers' business. */
export function withoutAddress(text: string): string {
  return text.replace(MAILS, '');
}

/** Lines of the block, where room stands between them. */
const MOST_APART = 7;

/** A manuscript's address block, unless its lines are known for fields: a name, a street, a town, the count of words. */
export function contactBlock(lines: readonly Line[], leaves: readonly Leaf[]): Leaf | undefined {
  const block = blockAt(lines);
  if (block === undefined || leaves.some(({ from }) => from < block.to)) return undefined;
  const { from, to } = block;
  const texts = lines.slice(from, to).map((line) => line.text);
  // `by Ada Finch (ada@mill.example)` under a title: the head of a story that was posted.
  if (texts.slice(1).some((text) => (byline(text.trim()) ?? '') !== '')) return undefined;
  const isSaid = texts.some((text) => WORD_COUNT.test(text) || MAIL.test(text));
  if (!isSaid && !isInCorner(texts)) return undefined;
  const first = FILE_NAME.test(texts[0] ?? '') ? texts[1] : texts[0];
  const name = (first ?? '').replace(WORD_COUNT, '').trim().split(PARTS)[0] ?? '';
  const says: Statement[] = isFullName(name) ? [{ about: 'author', value: name }] : [];
  return { kind: 'metadata', from, to: offeredTo(lines, to), says, rule: CONTACT, certainty: 0.9 };
}

// `lamp.txt` over the name
const FILE_NAME = /^\s*[\w-]{1,20}\.(?:txt|asc|doc|sto)\s*$/i;
// `P.O. Box 105`, `Weir, Me 04572`
const POSTAL = /\bP\.? ?O\.? ?Box \d|\b\p{Lu}\p{L}\.?,? \d{5}(?:-\d{4})?\s*$/u;
const IN_CORNER = /^\s{30}/;
const FEWEST_IN_CORNER = 4;

/** All set far to the right, with the post's words among them: what a typist has in the corner of the first page. */
function isInCorner(texts: readonly string[]): boolean {
  const isRight = texts.length >= FEWEST_IN_CORNER && texts.every((text) => IN_CORNER.test(text));
  return isRight && texts.some((text) => POSTAL.test(text));
}

// `First serial rights`, `First British rights offered`, `Disposable copy`
const OFFERED =
  /^(?:(?:rights: ?)?(?:first |one-time |all )?(?:\p{L}+ ){0,3}rights(?: (?:offered|available))?|disposable (?:copy|manuscript))\.?$/iu;
// `About 900 words`, `2,100 words`; `100 Words` may be a title
const COUNTED =
  /^(?:(?:[Aa]bout|[Aa]pprox(?:\.|imately)?|c\.|[Ww]ord count:?) )?[\d,.]{1,7} words\.?$/;

/** Behind what a manuscript says to the editor, in a blank of its own under the block. */
function offeredTo(lines: readonly Line[], to: number): number {
  let end = to;
  let at = to;
  while (isBlank(lines[at]) && at < to + ROOM) at++;
  while (isOffered(lines[at]?.text.trim() ?? '')) end = ++at;
  return end;
}

function isOffered(text: string): boolean {
  return OFFERED.test(text) || COUNTED.test(text);
}

/** Blank lines between the two. */
const ROOM = 2;

const LONGEST = 60;
const MOST_LINES = 8;

/** The same block again as the last lines, right under the end: a name over an address for mail. */
export function contactBehind(lines: readonly Line[]): Leaf | undefined {
  const [above, last] = layoutOf(lines).groups.slice(-2);
  if (above === undefined || last === undefined || last.to - last.from > MOST_LINES)
    return undefined;
  const texts = lines.slice(last.from, last.to).map(({ text }) => text.trim());
  const isBlock =
    isFullName(texts[0] ?? '') &&
    texts.every((text) => text.length <= LONGEST) &&
    texts.some((text) => withoutAddress(text) === '');
  if (!isBlock || !isEnding(lines[above.to - 1]?.text ?? '')) return undefined;
  return {
    kind: 'metadata',
    from: last.from,
    to: last.to,
    says: [],
    rule: CONTACT,
    certainty: 0.9,
  };
}

// `Ada Finch · 3 Mill Lane · ada@mill.example · about 3,000 words`
const PARTS = /\s+[·•|/–—-]\s+|\s{3,}|\t+/;
const FEWEST_PARTS = 3;

/** All on one line: a name, where to write to, and perhaps the count of words. */
function isOneLine(text: string): boolean {
  if (text.length > 160 || !MAIL.test(text)) return false;
  const parts = text.trim().split(PARTS);
  return parts.length >= FEWEST_PARTS && isFullName(parts[0] ?? '');
}

/** The first lines; where each stands alone, from the name with the count to the address for mail. */
function blockAt(lines: readonly Line[]): Span | undefined {
  const { groups } = layoutOf(lines);
  const [first] = groups;
  if (first === undefined || first.to - first.from > 8) return undefined;
  if (first.to - first.from > 1) return first;
  if (isOneLine(lines[first.from]?.text ?? '')) return first;
  if (!WORD_COUNT.test(lines[first.from]?.text ?? '')) return undefined;
  const apart = groups.slice(0, MOST_APART).filter(({ from, to }) => to - from === 1);
  const last = apart.findLast(({ from }) => MAIL.test(lines[from]?.text ?? ''));
  return last && { from: first.from, to: last.to };
}
