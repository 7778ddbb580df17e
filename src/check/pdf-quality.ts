import {
  isDropCap,
  printedBook,
  type PrintedBook,
  type PrintedLine,
  type PrintedPage,
} from './pdf-lines.ts';

/** What can be wrong with a line or a page. */
export type PdfFault =
  | 'widow'
  | 'orphan'
  | 'runt'
  | 'ladder'
  | 'loose'
  | 'tight'
  | 'unbalanced'
  | 'short-last'
  | 'missing-glyph'
  | 'overfull';

/** A fault at its place. */
export interface PdfFinding {
  readonly fault: PdfFault;
  /** Index of the page, from 0. */
  readonly page: number;
  /** The line's baseline, points from the page's foot, where the fault is a line's. */
  readonly y?: number;
  readonly text: string;
}

/** Quality counted from the finished file, by nothing but what stands in it. */
export interface PdfQuality {
  readonly title: string;
  readonly pages: number;
  /** Lines of running text. */
  readonly lines: number;
  readonly hyphenated: number;
  /** Spreads whose pages could end on the same line. */
  readonly spreads: number;
  readonly counts: Readonly<Record<PdfFault, number>>;
  readonly findings: readonly PdfFinding[];
}

/** Mean gap of a line, in normal spaces, that is too wide or too narrow. */
const LOOSE = 1.6;
const TIGHT = 0.7;
/** Hyphens in a row that are too many. */
const LADDER = 4;
/** A last line of fewer letters is a runt. */
const RUNT_LETTERS = 4;
/** And one not as wide as one and a half indents of 1.2 em. */
const RUNT_EM = 1.8;
/** Fewer lines on a chapter's last page look lost. */
const LEAST_LAST = 5;
/** What may hang into the margin: half a hyphen or a point, of 11-point type. */
const HANG = 4.5;

const NONE: Readonly<Record<PdfFault, number>> = {
  widow: 0,
  orphan: 0,
  runt: 0,
  ladder: 0,
  loose: 0,
  tight: 0,
  unbalanced: 0,
  'short-last': 0,
  'missing-glyph': 0,
  overfull: 0,
};

/** Counts what a careful typesetter would look for. */
export function checkPdf(bytes: Uint8Array): PdfQuality {
  return qualityOf(printedBook(bytes));
}

/** What a typesetter would find in a printed book, counted and with the place of each finding. */
export function qualityOf(book: PrintedBook): PdfQuality {
  const findings: PdfFinding[] = [];
  const text = book.pages.flatMap((page) => page.lines.filter(isText));
  const spreads = spreadFindings(book, findings);
  book.pages.forEach((page, i) => {
    pageFindings(page, i, findings);
    for (const line of page.lines) lineFindings(line, page.edge, findings);
  });
  ladderFindings(text, findings);
  const counts = { ...NONE };
  for (const { fault } of findings) counts[fault]++;
  return {
    title: book.title,
    pages: book.pages.length,
    lines: text.length,
    hyphenated: text.filter(isHyphenated).length,
    spreads,
    counts,
    findings: findings.toSorted((a, b) => a.page - b.page),
  };
}

/** A line of a paragraph. */
function isText(line: PrintedLine): boolean {
  return line.block?.role === 'P' && !isDropCap(line);
}

function isHyphenated({ text }: PrintedLine): boolean {
  return text.endsWith('\u00ad');
}

function lineFindings(line: PrintedLine, edge: number, findings: PdfFinding[]): void {
  if (line.block === undefined) return;
  const found = (fault: PdfFault): void => {
    findings.push({ fault, page: line.page, y: line.y, text: line.text });
  };
  if (line.end > edge + HANG) found('overfull');
  if (!isText(line)) return;
  if (line.gaps.length > 0 && line.index < line.count - 1) {
    const mean = line.gaps.reduce((sum, gap) => sum + gap, 0) / line.gaps.length;
    if (mean > LOOSE) found('loose');
    if (mean < TIGHT) found('tight');
  }
  if (line.count > 1 && line.index === line.count - 1) {
    const letters = line.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (letters < RUNT_LETTERS || line.end - line.x < RUNT_EM * line.size) found('runt');
  }
}

function ladderFindings(text: readonly PrintedLine[], findings: PdfFinding[]): void {
  let rungs = 0;
  for (const line of text) {
    rungs = isHyphenated(line) ? rungs + 1 : 0;
    if (rungs !== LADDER) continue;
    findings.push({ fault: 'ladder', page: line.page, y: line.y, text: line.text });
  }
}

function pageFindings(page: PrintedPage, index: number, findings: PdfFinding[]): void {
  const body = bodyLines(page);
  const first = body[0];
  const last = body.at(-1);
  const found = (fault: PdfFault, { y, text }: PrintedLine): void => {
    findings.push({ fault, page: index, y, text });
  };
  if (first !== undefined && first.index > 0 && first.index === first.count - 1) {
    found('widow', first);
  }
  if (last !== undefined && last.index === 0 && last.count > 1 && last.page === index) {
    found('orphan', last);
  }
  for (let i = 0; i < page.missing; i++) {
    findings.push({ fault: 'missing-glyph', page: index, text: '' });
  }
}

/** Lines of the story on a page, without notes and furniture. */
function bodyLines(page: PrintedPage): PrintedLine[] {
  return page.lines.filter(
    (line) =>
      line.block !== undefined &&
      !isDropCap(line) &&
      !isInside(line.block, 'Note') &&
      line.block.role !== 'Lbl',
  );
}

function isInside(block: PrintedLine['block'], role: string): boolean {
  for (let at = block; at !== undefined; at = at.parent) if (at.role === role) return true;
  return false;
}

/** The section of the story that a line belongs to: the outermost that begins pages. */
function sectionOf(line: PrintedLine | undefined): PrintedLine['block'] {
  let section: PrintedLine['block'];
  for (let at = line?.block; at !== undefined; at = at.parent) {
    if (at.role === 'Sect' && at.parent?.role !== 'Sect') section = at;
  }
  return section;
}

/** Looks at facing pages and at chapters' ends; returns how many spreads there were to balance. */
function spreadFindings(book: PrintedBook, findings: PdfFinding[]): number {
  const ends = book.pages.map((page) => {
    const body = bodyLines(page);
    const lines = page.lines.filter(({ furniture }) => !furniture);
    return {
      section: sectionOf(body.at(-1)),
      begins: body[0]?.block?.role.startsWith('H') === true,
      foot: Math.min(...lines.map(({ y }) => y)),
      count: body.length,
      text: body.at(-1)?.text ?? '',
    };
  });
  const continues = (i: number): boolean =>
    ends[i]?.section !== undefined && ends[i + 1]?.section === ends[i].section;
  let spreads = 0;
  for (let i = 0; i < ends.length; i++) {
    const page = ends[i]!;
    const ending =
      page.section !== undefined && !continues(i) && ends[i - 1]?.section === page.section;
    if (ending && page.count < LEAST_LAST) {
      findings.push({ fault: 'short-last', page: i, text: page.text });
    }
    // The first page of the file is a right-hand one: spreads are 1-2, 3-4 …
    if (!book.facing || i % 2 === 0 || !continues(i) || !continues(i + 1)) continue;
    spreads++;
    if (Math.abs(page.foot - ends[i + 1]!.foot) > 1) {
      findings.push({ fault: 'unbalanced', page: i, text: page.text });
    }
  }
  return spreads;
}
