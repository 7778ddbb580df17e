import { INLINE_CLAIM } from '../../ingest/claim.ts';
import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { Sign } from '../../source/signs.ts';
import type { Manuscript, Span } from '../manuscript.ts';
import type { DashSpacing } from '../survey/dash-spacing.ts';
import { indent, isFull, startsLower, width } from '../survey/ink.ts';
import { layoutOf } from '../survey/layout.ts';
import { paragraphColumn, regionAt, type Region } from '../survey/survey.ts';
import { isWrappedGroup } from '../survey/wrapped-group.ts';

const CLOSED: DashSpacing = { before: false, after: false };

/**
 * The paragraphs among lines that nothing else claims: told by blank lines, by an indent, by a last
 * line that ends short, or each by its own line, whichever the region of the file does.
 */
export function paragraphs(
  { lines, survey }: Pick<Manuscript, 'lines' | 'survey'>,
  { from, to }: Span,
): Span[] {
  const found: Span[] = [];
  const { groups, groupAt } = layoutOf(lines);
  let start = -1;
  let wrappedTo = from;
  const end = (at: number): void => {
    if (start >= 0) found.push({ from: start, to: at });
    start = -1;
  };
  for (let i = from; i < to; i++) {
    if (isBlank(lines[i])) {
      end(i);
      continue;
    }
    const region = regionAt(survey, i);
    const group = groups[groupAt[i] ?? 0];
    if (i === group?.from && !region.wrapped && isWrappedGroup(lines, group)) wrappedTo = group.to;
    if (start >= 0 && i >= wrappedTo && beginsParagraph(lines, i, start, region)) end(i);
    if (start < 0) start = i;
  }
  end(to);
  return found;
}

function beginsParagraph(
  lines: readonly Line[],
  i: number,
  start: number,
  region: Region,
): boolean {
  const text = lines[i]?.text ?? '';
  const above = lines[i - 1]?.text ?? '';
  if (!region.wrapped) return !isStrayWrap(above, text);
  if (region.style === 'indent')
    return (
      indent(text) > region.margin &&
      (indent(text) > indent(above) - 1 || isBackFromDisplay(lines, i, region))
    );
  if (startsLower(text)) return false;
  return isShiftedFrom(above, text, region) || endsShort(lines, i, start, region);
}

/**
 * `   He drove on.` under `      Goat: to be moved.`: a line at the column where paragraphs begin, under
 * one that is set in further. In a song the next line would be set in further again.
 */
function isBackFromDisplay(lines: readonly Line[], i: number, region: Region): boolean {
  const column = paragraphColumn(region);
  const here = indent(lines[i]?.text ?? '');
  return here === column && indent(lines[i + 1]?.text ?? '') <= column;
}

/** Set in from a line that had room left, or back from one that was displayed. */
function isShiftedFrom(above: string, text: string, region: Region): boolean {
  const set = paragraphColumn(region);
  const deeper = indent(text) - indent(above);
  if (deeper <= -SHIFT) return indent(above) > set + 1;
  if (deeper < 2 || indent(text) <= region.margin) return false;
  return deeper >= SHIFT || width(above) < 0.9 * region.width;
}

/** Columns between two lines that no indent of a paragraph makes. */
const SHIFT = 6;

/** A line end in the middle of a sentence, in text that is not wrapped. */
function isStrayWrap(above: string, text: string): boolean {
  return startsLower(text) && width(above) >= STRAY && /[\p{L}\p{N},;]\s*$/u.test(above);
}

/** Shortest line that a stray wrap can follow: shorter ones are verse and lists. */
const STRAY = 48;

/** A line that left room for the next word and ends a sentence is a paragraph's last. */
function endsShort(lines: readonly Line[], i: number, start: number, region: Region): boolean {
  const text = lines[i]?.text ?? '';
  const above = lines[i - 1]?.text ?? '';
  if (region.style === 'unformatted')
    return (
      (!isFull(above, text, region.width) && endsSentence(above)) ||
      (SPEECH_END.test(above) && SPEECH_START.test(text))
    );
  return (
    i - start >= 1 &&
    width(above) < 0.75 * region.width &&
    !isFull(above, text, region.width) &&
    endsSentence(above)
  );
}

/** One speech ends and another begins: nobody is answered in his own paragraph. */
const SPEECH_END = /[.!?…—]['’]?[”"»]$/;
const SPEECH_START = /^\s*[“"«]/;

const DASHES = new Set('-—');
const DASH_END = /(?:—|--)$/;
const DASH_START = /^(?:—|--)/;
const CLOSE_OPEN = [
  [INLINE_CLAIM.emphasisClose, INLINE_CLAIM.emphasisOpen],
  [INLINE_CLAIM.strongClose, INLINE_CLAIM.strongOpen],
] as const;
/** `mid- and post-war`: the hyphen waits for its word. */
const SUSPENDED = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e)\b/;

/** The lines as one text: what a line end stood for is a space, or nothing beside dash and hyphen. */
export function joined(manuscript: Manuscript, { from, to }: Span): string {
  const spacing = manuscript.survey.dashes ?? CLOSED;
  const parts: string[] = [];
  let above = '';
  for (let i = from; i < to; i++) {
    const line = lineAt(manuscript.lines, i);
    let text = line.text.trim();
    if (text === '') continue;
    if ((line.signs & Sign.claim) !== 0 && goesOn(above, text)) {
      parts[parts.length - 1] = (parts.at(-1) ?? '').slice(0, -1);
      text = text.slice(1);
    }
    if (above === '' || gap(above, text, spacing) === ' ') parts.push(text);
    else parts[parts.length - 1] += text;
    above = text;
  }
  return parts.join(' ');
}

/** What a format claims goes on from line to line, and was closed and opened again between them. */
function goesOn(above: string, text: string): boolean {
  return CLOSE_OPEN.some(([close, open]) => text.startsWith(open) && above.endsWith(close));
}

function gap(above: string, text: string, spacing: DashSpacing): string {
  if (!DASHES.has(above.charAt(above.length - 1)) && !DASHES.has(text.charAt(0))) return ' ';
  if (DASH_END.test(above)) return spacing.after || above.endsWith(' --') ? ' ' : '';
  if (DASH_START.test(text)) return spacing.before || text.startsWith('-- ') ? ' ' : '';
  if (above.endsWith('-') && /\p{L}-$/u.test(above.slice(-4)))
    return SUSPENDED.test(text) || !/^\p{L}/u.test(text) ? ' ' : '';
  return ' ';
}
