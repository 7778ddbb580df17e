import { PdfFile } from '../package/pdf/read/pdf-file.ts';
import { TextReader, type Shown } from '../package/pdf/read/shown-text.ts';
import { isContent, readStructure, type ReadElement } from '../package/pdf/read/structure.ts';

/** A line as it stands on a finished page. */
export interface PrintedLine {
  readonly page: number;
  /** Points from the page's lower left corner. */
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  /** Its spaces, each in normal spaces of its font. */
  readonly gaps: readonly number[];
  /** A head or a folio; ornaments are not. */
  readonly furniture: boolean;
  /** The paragraph, heading or list label it belongs to; none for furniture. */
  readonly block: ReadElement | undefined;
  /** Its place in that block, counted from 0, and the block's number of lines. */
  index: number;
  count: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
  /** Right edge of the column of text, as the page's art box has it. */
  readonly edge: number;
  /** Letters shown as a sign because no face has them. */
  readonly missing: number;
  readonly picture: boolean;
}

export interface PrintedBook {
  readonly title: string;
  readonly facing: boolean;
  readonly pages: readonly PrintedPage[];
}

const INLINE: ReadonlySet<string> = new Set(['Link', 'Span', 'Reference']);

/** `chapbook 0.1.0`: the producer of every PDF that is made here. */
const OURS = /^chapbook /;

/** What a PDF says of itself under this key. */
function told(file: PdfFile, key: string): string {
  const value = file.value(file.information.get(key));
  return typeof value === 'string' ? value : '';
}

/** Reads a finished PDF as lines on pages, each with the element it belongs to. */
export function printedBook(bytes: Uint8Array): PrintedBook {
  const file = new PdfFile(bytes);
  // Another program's would pass as flawless: no line of it is found.
  if (!OURS.test(told(file, 'Producer'))) throw new Error('Another program wrote this PDF.');
  const reader = new TextReader(file);
  const blocks = blocksByContent(readStructure(file));
  const counts = new Map<ReadElement, PrintedLine[]>();
  const pages = file.pages.map(({ number, page }, index) => {
    const { shown, missing } = reader.read(page);
    const box = file.array(page.get('MediaBox'));
    const lines: PrintedLine[] = [];
    for (const group of lineGroups(shown, (content) => blocks.get(`${number} ${content}`))) {
      const line = printedLine(group.shown, group.block, index);
      lines.push(line);
      // A drop cap is no line of its own.
      if (group.block === undefined || isDropCap(line)) continue;
      const siblings = counts.get(group.block) ?? [];
      siblings.push(line);
      counts.set(group.block, siblings);
    }
    const picture = file.dictionary(file.dictionary(page.get('Resources')).get('XObject')).size > 0;
    const edge = Number(file.array(page.get('ArtBox'))[2] ?? Infinity);
    return { width: Number(box[2]), height: Number(box[3]), lines, edge, missing, picture };
  });
  for (const lines of counts.values()) {
    lines.forEach((line, i) => {
      line.index = i;
      line.count = lines.length;
    });
  }
  const layout = file.catalog.get('PageLayout');
  const facing = typeof layout === 'object' && layout !== null && 'name' in layout;
  return {
    title: told(file, 'Title'),
    facing: facing && layout.name === 'TwoPageRight',
    pages,
  };
}

/** A letter or two, larger than any text. */
export function isDropCap({ text, size }: PrintedLine): boolean {
  return text.trim().length <= 2 && size > 16;
}

/** The block each piece of marked content belongs to, by page and number. */
function blocksByContent(root: ReadElement): Map<string, ReadElement> {
  const blocks = new Map<string, ReadElement>();
  const waiting = [root];
  for (let i = 0; i < waiting.length; i++) {
    const element = waiting[i]!;
    for (const kid of element.kids) {
      if (!isContent(kid)) waiting.push(kid);
      else blocks.set(`${kid.page} ${kid.content}`, block(element));
    }
  }
  return blocks;
}

function block(element: ReadElement): ReadElement {
  let found = element;
  while (INLINE.has(found.role) && found.parent !== undefined) found = found.parent;
  return found;
}

interface Group {
  readonly shown: Shown[];
  readonly block: ReadElement | undefined;
}

/** Neighbours in the content that stand on one baseline and belong to one block. */
function lineGroups(
  shown: readonly Shown[],
  blockOf: (content: number) => ReadElement | undefined,
): Group[] {
  const groups: Group[] = [];
  for (const text of shown) {
    const block = text.content < 0 ? undefined : blockOf(text.content);
    const last = groups.at(-1);
    const before = last?.shown.at(-1);
    // A drop cap stands on the third line's baseline, but before the first line.
    const joins =
      last?.block === block &&
      before?.y === text.y &&
      Math.abs(before.end - text.x) < text.size * 3;
    if (joins) last!.shown.push(text);
    else groups.push({ shown: [text], block });
  }
  return groups;
}

function printedLine(
  shown: readonly Shown[],
  block: ReadElement | undefined,
  page: number,
): PrintedLine {
  const first = shown[0]!;
  const text = shown.map((piece) => piece.text).join('');
  const gaps = shown.flatMap((piece) => piece.gaps);
  const last = shown.at(-1)!;
  // The space that ends a line is there for readers, not for the eye.
  const trailing = text.endsWith(' ') ? (last.size * last.font.widths[last.font.space]!) / 1000 : 0;
  return {
    page,
    x: first.x,
    end: last.end - trailing,
    y: first.y,
    size: Math.max(...shown.map((piece) => piece.size)),
    text,
    gaps: trailing > 0 ? gaps.slice(0, -1) : gaps,
    furniture: first.content === -1,
    block,
    index: 0,
    count: 1,
  };
}
