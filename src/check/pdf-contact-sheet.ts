import sharp from 'sharp';

import { printedBook, type PrintedLine, type PrintedPage } from './pdf-lines.ts';
import { qualityOf, type PdfFault, type PdfFinding } from './pdf-quality.ts';

/** How much a fault spoils its page: the worst pages are drawn first. */
const WEIGHT: Readonly<Record<PdfFault, number>> = {
  'missing-glyph': 100,
  overfull: 100,
  widow: 50,
  ladder: 20,
  unbalanced: 20,
  'short-last': 10,
  loose: 4,
  tight: 4,
  runt: 2,
  orphan: 1,
};

const COLORS: Readonly<Record<PdfFault, string>> = {
  'missing-glyph': '#d00000',
  overfull: '#d00000',
  widow: '#d00000',
  ladder: '#e06000',
  unbalanced: '#e06000',
  'short-last': '#e06000',
  loose: '#d09000',
  tight: '#7030a0',
  runt: '#2070c0',
  orphan: '#2070c0',
};

/** Width of a page on the sheet, pages in a row, and the most that a sheet shows. */
const PAGE_WIDTH = 110;
const ACROSS = 12;
const MOST = 144;
const GAP = 10;
const CAPTION = 12;

/**
 * The pages of a finished PDF, small, the worst first, as a PNG for a person to clear a book in a
 * minute. Lines are drawn as bars from the file's own measures, words apart where they are apart,
 * not as letters: what it shows is the color of the page, not the beauty of the face.
 */
export async function contactSheet(bytes: Uint8Array): Promise<Uint8Array> {
  const book = printedBook(bytes);
  const { findings } = qualityOf(book);
  const byPage = new Map<number, PdfFinding[]>();
  for (const finding of findings) {
    byPage.set(finding.page, [...(byPage.get(finding.page) ?? []), finding]);
  }
  const badness = (page: number): number =>
    (byPage.get(page) ?? []).reduce((sum, { fault }) => sum + WEIGHT[fault], 0);
  const order = book.pages
    .map((page, index) => ({ page, index }))
    .toSorted((a, b) => badness(b.index) - badness(a.index) || a.index - b.index)
    .slice(0, MOST);
  const first = book.pages[0];
  const scale = PAGE_WIDTH / (first?.width ?? 420);
  const height = Math.ceil((first?.height ?? 595) * scale) + CAPTION;
  const across = Math.min(ACROSS, Math.max(1, order.length));
  const pages = order.map(({ page, index }, place) => {
    const x = GAP + (place % across) * (PAGE_WIDTH + GAP);
    const y = GAP + Math.floor(place / across) * (height + GAP);
    return `<g transform="translate(${x} ${y})">${drawn(page, index, byPage.get(index) ?? [], scale)}</g>`;
  });
  const width = GAP + across * (PAGE_WIDTH + GAP);
  const total = GAP + Math.ceil(order.length / across) * (height + GAP);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}">` +
    `<rect width="100%" height="100%" fill="#888"/>${pages.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

function drawn(
  page: PrintedPage,
  index: number,
  findings: readonly PdfFinding[],
  scale: number,
): string {
  const height = page.height * scale;
  const worst = findings.toSorted((a, b) => WEIGHT[b.fault] - WEIGHT[a.fault])[0];
  const frame = worst === undefined ? '#ccc' : COLORS[worst.fault];
  const paper = page.picture ? '#bcc' : '#fff';
  const marks = findings.map(({ fault, y }) =>
    y === undefined
      ? rectangle(0, height - 3, PAGE_WIDTH, 3, COLORS[fault])
      : rectangle(0, height - y * scale - 2.4, 3, 3, COLORS[fault]),
  );
  return [
    `<rect width="${PAGE_WIDTH}" height="${fixed(height)}" fill="${paper}" stroke="${frame}" stroke-width="${worst === undefined ? 0.5 : 2}"/>`,
    ...page.lines.flatMap((line) => bars(line, height, scale)),
    ...marks,
    pageNumber(index + 1, height + 2),
  ].join('');
}

/** A line as bars of its words: where the letters of a word end is guessed from their number. */
function bars(line: PrintedLine, height: number, scale: number): string[] {
  const words = line.text.trim().split(' ');
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const normal = line.size * 0.23;
  const spaces = line.gaps.reduce((sum, gap) => sum + gap * normal, 0);
  const letter = (line.end - line.x - spaces) / Math.max(1, letters);
  const tall = line.size * 0.42 * scale;
  const y = height - line.y * scale - tall;
  let x = line.x;
  return words.map((word, i) => {
    const bar = rectangle(x * scale, y, word.length * letter * scale, tall, '#555');
    x += word.length * letter + (line.gaps[i] ?? 1) * normal;
    return bar;
  });
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(Math.max(0, width))}" height="${fixed(height)}" fill="${fill}"/>`;
}

/** Figures of three by five cells, row by row, so that no font of the machine is needed. */
const FIGURES: readonly string[] = [
  '####.##.##.####',
  '.#.##..#..#.###',
  '##...#.#.#..###',
  '##...#.#...###.',
  '#.##.####..#..#',
  '####..##...###.',
  '.###..####.####',
  '###..#.#..#..#.',
  '####.#####.####',
  '####.####..###.',
];

function pageNumber(number: number, top: number): string {
  return Array.from(String(number))
    .map((figure, place) =>
      Array.from(FIGURES[Number(figure)]!)
        .map((cell, i) =>
          cell === '#'
            ? rectangle(place * 5 + (i % 3) * 1.2, top + Math.floor(i / 3) * 1.2, 1.2, 1.2, '#fff')
            : '',
        )
        .join(''),
    )
    .join('');
}

function fixed(value: number): string {
  return value.toFixed(1);
}
