import type { Line } from '../ingest/draft.ts';
import { repairs } from '../ingest/repairs.ts';
import { cuts, isBlank, type Cuts } from './cuts.ts';
import type { Pass } from './pass.ts';

/**
 * Signs that proofreaders and word processors work with and that are left in a text: block marks
 * of Distributed Proofreaders (`/*`, `*` `/`, `<tb>`, `[**note]`), page marks in brackets, Word's
 * complaints, and the empty space that hid the end of a film from readers of news.
 */
export const leftovers: Pass = {
  name: 'leftovers',
  run(draft, report) {
    const cut = cuts(draft.lines, 'clean/leftover-removed', report);
    takeSpoilerSpace(draft.lines, cut);
    const marked = blocks(draft.lines, cut);
    const repair = repairs(
      'clean/leftover-repaired',
      'Took a working mark out of this line',
      report,
    );
    const kept = new Set(cut.rest());
    const lines = marked
      .filter((_, at) => kept.has(draft.lines[at] as Line)) // as many lines as before
      .map((line) =>
        INLINE_GATE.test(line.text) ? repair.to(line, withoutMarks(line.text)) : line,
      );
    repair.done();
    return { ...draft, lines };
  },
};

// `[**missing word?]`, `[Pg 12]`, `[Page 12]`, `[p. 12]`
const INLINE_GATE = /\[\*\*|\[(?:pg|page|p)\.? ?\d|Error! (?:Bookmark|Reference|Hyperlink)/i;
const INLINE =
  /\[\*\*[^[\]]{0,200}\]|\[(?:pg|page|p)\.? ?\d{1,4}\] ?|Error! (?:Bookmark not defined|Reference source not found|Hyperlink reference not valid)\.?/gi;

function withoutMarks(text: string): string {
  return text.replace(INLINE, '').trimEnd();
}

const BLOCK_MARK = /^\s*(?:\/([*#$Pp]|X|L)|([*#$Pp]|X|L)\/)\s*(?:\[\d[\d.,]*\])?\s*$/;
const BREAK_MARK = /^\s*<tb>\s*$/;
const BREAK = '* * *';

/** Block marks go and leave what they say as a claim: lines to be kept apart, or a quotation. */
function blocks(lines: readonly Line[], cut: Cuts): readonly Line[] {
  if (
    !lines.some(({ text }) => text.length <= 12 && (BLOCK_MARK.test(text) || BREAK_MARK.test(text)))
  ) {
    return lines;
  }
  const open: string[] = [];
  return lines.map((line, at): Line => {
    if (line.text.length > 12) return claimed(line, open);
    if (BREAK_MARK.test(line.text)) return { ...line, text: BREAK, claim: { type: 'break' } };
    const mark = BLOCK_MARK.exec(line.text);
    if (mark === null) return claimed(line, open);
    cut.cut(at, at + 1, 'a mark of the proofreaders');
    if (mark[1] === undefined) open.pop();
    else open.push(mark[1]);
    return line;
  });
}

function claimed(line: Line, open: readonly string[]): Line {
  if (open.length === 0 || isBlank(line) || line.claim !== undefined) return line;
  if (open.every((mark) => mark === '#')) {
    return { ...line, claim: { type: 'quote', depth: open.length } };
  }
  return { ...line, claim: { type: 'lines' } };
}

/** So many lines of one sign each, one under the other, are there to be scrolled over. */
const SPOILER_LINES = 8;
const ONE_SIGN = /^\s*[^\s\d]\s*$/;
const NO_SIGN = /^\s*$/;

function takeSpoilerSpace(lines: readonly Line[], cut: Cuts): void {
  let from = -1;
  let signs = 0;
  const end = (to: number): void => {
    if (signs >= SPOILER_LINES) cut.cut(from, to, 'the space that keeps a surprise out of sight');
    from = -1;
    signs = 0;
  };
  lines.forEach(({ text }, at) => {
    if (text.length < 4 && ONE_SIGN.test(text)) {
      if (from < 0) from = at;
      signs++;
    } else if (text.length > 80 || !NO_SIGN.test(text)) {
      if (from >= 0) end(at);
    }
  });
  if (from >= 0) end(lines.length);
}
