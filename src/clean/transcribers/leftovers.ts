import type { Claim } from '../../ingest/claim.ts';
import type { Line } from '../../ingest/draft.ts';
import {
  hasInk,
  indexesOf,
  isBlank,
  lineAt,
  madeAt,
  withClaim,
  withText,
} from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import { matchOf, placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import { Cuts } from '../cuts.ts';
import { takePageMarks } from '../pages/page-marks.ts';
import type { Pass } from '../pass.ts';
import { bracedPages, withoutPages } from './braced-pages.ts';
import { takeChapterFields } from './chapter-fields.ts';

/**
 * Signs that proofreaders and word processors work with and that are left in a text: block marks
 * of Distributed Proofreaders (`/*`, `*` `/`, `<tb>`, `[**note]`), page marks, Word's
 * complaints, and the empty space that hid the end of a film from readers of news.
 */
export const leftovers: Pass = {
  name: 'leftovers',
  run(draft, report) {
    const { lines, marks } = withoutBlockMarks(draft.lines);
    const cut = new Cuts(lines, 'clean/leftover-removed', report);
    for (const at of marks) cut.cut(at, at + 1, 'a mark of the proofreaders');
    takePageMarks(lines, cut);
    takeSpoilerSpace(lines, cut);
    takeChapterFields(lines, cut);
    const repair = repairs(
      'clean/leftover-repaired',
      'Took a working mark out of this line',
      report,
    );
    const rest = cut.rest();
    const repaired = madeAt(rest, indexesOf(rest, mayHoldMark), (line) =>
      repair.to(line, withoutMarks(line.text)),
    );
    const unpaged = madeAt(repaired, [...bracedPages(repaired)], (line) =>
      repair.to(line, withoutPages(line.text)),
    );
    repair.done();
    return { ...draft, lines: unpaged };
  },
};

// `[**missing word?]`, `[Pg 12]`, `[Page 12]`, `[p. 12]`
const INLINE_GATE = /\[\*\*|\[(?:pg|page|p)\.? ?\d|Error! (?:Bookmark|Reference|Hyperlink)/i;
const INLINE =
  /\[\*\*[^[\]]{0,200}\]|\[(?:pg|page|p)\.? ?\d{1,4}\] ?|Error! (?:Bookmark not defined|Reference source not found|Hyperlink reference not valid)\.?/gi;

// `_Pardon___`: a converter of 2019 to 2022 left two underscores behind the one that closes italics.
const OVERCLOSED = /(?<![_\p{L}])(_[^_\s](?:[^_]{0,80}[^_\s])?)___(?!_)/gu;

function mayHoldMark({ text, signs }: Line): boolean {
  if ((signs & Sign.underscore) !== 0 && text.includes('___')) return true;
  return (signs & (Sign.bracket | Sign.cry)) !== 0 && INLINE_GATE.test(text);
}

function withoutMarks(text: string): string {
  return text.replace(INLINE, '').replace(OVERCLOSED, '$1_').trimEnd();
}

const BLOCK_MARK = rule(/^\s*(?:\/([*#$Pp]|X|L)|([*#$Pp]|X|L)\/)\s*(?:\[\d[\d.,]*\])?\s*$/, {
  holds: Sign.slash,
});
const BREAK_MARK = rule(/^\s*<tb>\s*$/, { holds: Sign.angle });
const BREAK = '* * *';
const LONGEST_MARK = 12;

interface Unmarked {
  readonly lines: readonly Line[];
  /** Where the marks stand that are to go. */
  readonly marks: readonly number[];
}

/** Block marks leave what they say as a claim: lines to be kept apart, or a quotation. */
function withoutBlockMarks(lines: readonly Line[]): Unmarked {
  const isShort = (at: number): boolean => lineAt(lines, at).text.length <= LONGEST_MARK;
  const marks = placesOf(lines, BLOCK_MARK).filter(isShort);
  const breaks = placesOf(lines, BREAK_MARK).filter(isShort);
  if (marks.length + breaks.length === 0) return { lines, marks };
  const claimed = [...lines];
  for (const at of breaks) {
    claimed[at] = withClaim(withText(lineAt(lines, at), BREAK), { type: 'break' });
  }
  const open: { readonly at: number; readonly mark: string }[] = [];
  for (const at of marks) {
    const found = matchOf(lineAt(lines, at), BLOCK_MARK);
    const opening = found?.[1];
    if (opening !== undefined) {
      open.push({ at, mark: opening });
      continue;
    }
    const partner = open.pop();
    if (partner === undefined) continue;
    const claim: Claim = partner.mark === '#' ? { type: 'quote', depth: 1 } : { type: 'lines' };
    for (let inside = partner.at + 1; inside < at; inside++) {
      const line = claimed[inside];
      if (line === undefined || isBlank(line) || line.claim?.type === 'lines') continue;
      claimed[inside] = withClaim(line, claim);
    }
  }
  return { lines: claimed, marks };
}

/** So many lines of one sign each, one under the other, are there to be scrolled over. */
const SPOILER_LINES = 8;
const ONE_SIGN = /^\s*[^\s\d]\s*$/;

function takeSpoilerSpace(lines: readonly Line[], cut: Cuts): void {
  let from = -1;
  let signs = 0;
  const end = (to: number): void => {
    if (signs >= SPOILER_LINES) cut.cut(from, to, 'the space that keeps a surprise out of sight');
    from = -1;
    signs = 0;
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (line.text.length < 4 && hasInk(line) && ONE_SIGN.test(line.text)) {
      if (from < 0) from = at;
      signs++;
    } else if (line.text.length > 80 || !isBlank(line)) {
      if (from >= 0) end(at);
    }
  }
  if (from >= 0) end(lines.length);
}
