import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { Block, Book, Paragraph } from '../../src/book/book.ts';
import { isDropCap, printedBook } from '../../src/check/pdf-lines.ts';
import { checkPdf } from '../../src/check/pdf-quality.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Edition, PageName } from '../../src/package/format.ts';
import { pdf } from '../../src/package/pdf/pdf.ts';
import { PdfFile } from '../../src/package/pdf/read/pdf-file.ts';
import type { DesignName } from '../../src/typeset/design.ts';
import { edition } from '../support/edition.ts';
import { contents } from './contents.ts';
import { bookWith, chapter, novel, paragraph, prose, text } from './story.ts';

const folder = mkdtempSync(join(tmpdir(), 'chapbook-pdf-'));

async function made(
  book: Book,
  more: Partial<Edition> = {},
  said: Diagnostic[] = [],
): Promise<Uint8Array> {
  const its = { ...edition(), ...more };
  const pages = await pdf.typeset(book, its, (diagnostic) => said.push(diagnostic));
  return pdf.pack(pages, its);
}

async function textOf(...blocks: readonly Block[]): Promise<string> {
  const { text } = await pdf.readBack(await made(bookWith([chapter(1, blocks)])));
  return text;
}

/** Runs a checker, if this machine has it. */
function checked(program: string, bytes: Uint8Array, ...options: string[]): string | undefined {
  if (spawnSync(program, ['--version']).error !== undefined) return undefined;
  const path = join(folder, `${program}.pdf`);
  writeFileSync(path, bytes);
  return execFileSync(program, [...options, path], { encoding: 'utf8' });
}

describe('a novel as a PDF', () => {
  const bytes = made(novel(6, 70));

  test('has no widow, no line beyond the margin and no ladder of hyphens', async () => {
    const { counts, lines, spreads } = checkPdf(await bytes);
    expect(lines).toBeGreaterThan(1000);
    expect(spreads).toBeGreaterThan(8);
    expect(counts.widow + counts.overfull + counts.ladder).toBe(0);
  });

  test('has even spacing, few hyphens and facing pages of one depth', async () => {
    const { counts, lines, hyphenated, spreads } = checkPdf(await bytes);
    expect(counts.loose / lines).toBeLessThanOrEqual(0.01);
    expect(hyphenated / lines).toBeLessThanOrEqual(0.06);
    expect(counts.unbalanced / spreads).toBeLessThanOrEqual(0.02);
  });

  test('is made of the same bytes twice', async () => {
    expect(Buffer.compare(await bytes, await made(novel(6, 70)))).toBe(0);
  });

  test('is clean for qpdf and has every font embedded', async () => {
    const report = checked('qpdf', await bytes, '--check');
    // A machine without the checkers has nothing to say; CI has them.
    expect(report ?? 'No syntax or stream encoding errors').toContain(
      'No syntax or stream encoding errors',
    );
    const fonts =
      checked('pdffonts', await bytes)
        ?.trim()
        .split('\n')
        .slice(2) ?? [];
    expect(fonts.filter((font) => !/yes yes yes/.test(font))).toEqual([]);
  });

  test('says its title, author and language, whatever signs they have', async () => {
    const file = Buffer.from(await bytes).toString('latin1');
    expect(file).toContain('<rdf:li xml:lang="x-default">The Late Ferry &amp; Other');
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file).toContain('/Lang (en-GB)');
    expect(file).toContain('/DisplayDocTitle true');
  });

  test('says names with the spaces that somebody types who looks for them', async () => {
    const book = bookWith([chapter(1, [prose(1)])]);
    const authors = [{ value: 'St.\u00a0Clair Lewes' }];
    const file = await made({ ...book, metadata: { ...book.metadata, authors } });
    const text = Buffer.from(file).toString('latin1');
    expect(text).toContain('<rdf:li>St. Clair Lewes</rdf:li>');
    // A machine without the checkers has nothing to say; CI has them.
    expect(checked('pdfinfo', file) ?? 'Author: St. Clair Lewes').toMatch(
      /Author:\s+St\. Clair Lewes/,
    );
  });

  test('numbers its front in roman and its story in arabic figures', async () => {
    const file = Buffer.from(await bytes).toString('latin1');
    expect(file).toMatch(/\/PageLabels <<\s*\/Nums \[0 <<\s*\/P \(Cover\)\s*>> 2 <<\s*\/S \/r/);
  });

  test('lists its chapters with the pages on which they begin', async () => {
    const { pages } = printedBook(await bytes);
    const first = pages.findIndex(({ lines }) =>
      lines.some(({ text }) => text.trim() === 'Chapter 1'),
    );
    const entry = pages
      .flatMap(({ lines }) => lines)
      .find(({ text }) => text.startsWith('Chapter 3'));
    const opening = pages.findIndex(({ lines }) =>
      lines.some(({ text }) => text.trim() === 'Chapter 3'),
    );
    const number = pages
      .flatMap(({ lines }) => lines)
      .find(({ y, page, x }) => y === entry!.y && page === entry!.page && x > 300);
    expect(number?.text.trim()).toBe(String(opening - first + 1));
  });
});

describe('the words of a PDF', () => {
  test('come back whole: ligatures as letters, small capitals as written, no false hyphens', async () => {
    const words = 'Effluent offices, fjords and “fine” affluence ';
    const text = await textOf(paragraph(words.repeat(40).trim()));
    expect(text).toBe(`Chapter 1 The Late Ferry\n${words.repeat(40).trim()}`);
  });

  test.each([
    ['a plain letter', 'It was late. The ferry'],
    ['a quotation mark', '“No,” said the pilot'],
    ['two quotation marks', '“‘No,’ he said,” she repeated'],
    ['a dash', '—And so it was'],
    ['a figure', '1984 was a cold year'],
    ['a word of one letter', 'I was late'],
    ['a guillemet', '« Non », dit-elle'],
    ['a letter with an accent', 'Évidemment, said the pilot'],
    ['a sign alone', '…'],
  ])('come back whole when a chapter opens with %s', async (_, opening) => {
    const long = `${opening} ${'and the tide went out again. '.repeat(12)}`.trim();
    expect(await textOf(paragraph(long), prose(2))).toContain(long);
    expect(await textOf(paragraph(opening), prose(2))).toContain(`${opening}\n`);
    expect(await textOf(paragraph(opening))).toContain(opening);
  });

  test('come back in the order of the story when notes stand between', async () => {
    const reference = { type: 'noteRef', note: 'note-1', label: '1' } as const;
    const book: Book = {
      ...bookWith([chapter(1, [paragraph('The tide', reference, ' turned.'), prose(3)])]),
      notes: [{ type: 'note', id: 'note-1', label: '1', children: [paragraph('At six.')] }],
    };
    const { text } = await pdf.readBack(await made(book));
    expect(text).toMatch(/The tide 1 +turned\.\n1\. +At six\.\n/);
  });

  test('come back in reading order in scripts that run leftwards', async () => {
    const hebrew = 'בשנת 1984 עמד המגדלור על הצוק, ואיש לא ראה את האור English באמצע הלילה.';
    const arabic = 'مرحبا بالعالم';
    expect(await textOf(paragraph('A. '), paragraph(hebrew), paragraph(arabic))).toContain(
      `${hebrew}\n${arabic}`,
    );
  });

  test('come back from lists, verse and letters', async () => {
    const verse: Block = {
      type: 'verse',
      children: [
        {
          type: 'stanza',
          children: ['The lamp was lit,', 'the lamp was low'].map((value, indent) => ({
            type: 'line' as const,
            indent,
            children: [text(value)],
          })),
        },
      ],
    };
    const list: Block = {
      type: 'list',
      ordered: true,
      start: 3,
      children: [{ type: 'item', children: [paragraph('Oil')] }],
    };
    const typed: Block = {
      type: 'list',
      ordered: true,
      children: [{ type: 'item', children: [paragraph('7) Wicks')] }],
    };
    const all = await textOf(prose(1), verse, list, typed);
    expect(all).toContain('The lamp was lit, the lamp was low');
    expect(all.replaceAll(/\s+/g, ' ')).toContain('3. Oil 7) Wicks');
  });
});

test.each<DesignName>(['classic', 'modern', 'typewriter', 'romance'])(
  'the words of a PDF come back as they were written, however %s sets its headings',
  async (name) => {
    const heading = { label: 'Chapter one', title: [text('Die Straße zum Meer')] };
    const book = bookWith([{ ...chapter(1, [prose(3)]), heading }]);
    const { text: back } = await pdf.readBack(await made(book, { design: edition(name).design }));
    expect(back).toMatch(/^Chapter one Die Straße zum Meer\n/);
  },
);

describe('letters that the book’s face has not', () => {
  test('are set in a packaged one', async () => {
    const said: Diagnostic[] = [];
    const signs = 'Ω λ Жж 灯 あ 한 ש ع ★ ♫ 🔥 ∀';
    const bytes = await made(bookWith([chapter(1, [prose(1), paragraph(signs)])]), {}, said);
    expect(said).toEqual([]);
    expect(checkPdf(bytes).counts['missing-glyph']).toBe(0);
    expect((await pdf.readBack(bytes)).text).toContain(signs);
  });

  test('are reported with their line when no face has them, and read back all the same', async () => {
    const said: Diagnostic[] = [];
    const origin = { file: 'ferry.txt', from: 12, to: 13 };
    const odd = { ...paragraph('An old sign: 𓀀.'), origin };
    const bytes = await made(bookWith([chapter(1, [prose(1), odd])]), {}, said);
    expect(said).toMatchObject([{ code: 'typeset/missing-glyph', origin }]);
    expect(said[0]!.message).toContain('U+13000');
    expect(checkPdf(bytes).counts['missing-glyph']).toBe(1);
    expect((await pdf.readBack(bytes)).text).toContain('𓀀');
  });
});

const PAGES: readonly PageName[] = [
  'a5',
  'a4',
  'letter',
  '5x8',
  '5.5x8.5',
  '6x9',
  'kobo',
  'kindle',
  'remarkable',
  'phone',
];

describe('every page size', () => {
  test.each(PAGES)('%s holds the text within its margins', async (page) => {
    const bytes = await made(novel(2, 25), { page });
    const { counts } = checkPdf(bytes);
    expect([counts.overfull, counts.widow]).toEqual([0, 0]);
    const book = printedBook(bytes);
    for (const { lines, width, height } of book.pages) {
      for (const { x, end, y } of lines) {
        expect(x).toBeGreaterThan(0);
        expect(end).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    }
  });

  test('no page parts a quotation after its first line or before its last', async () => {
    // The quotation stands once on every line of a page.
    const notice = ['Signal received.', 'A second and middle line.', 'Is this all?'];
    const children = Array.from({ length: 36 }, (_, n) =>
      chapter(n + 1, [
        ...Array.from({ length: n }, (__, i) => paragraph(`It was ${i} o’clock.`)),
        { type: 'quote' as const, children: notice.map((line) => paragraph(line)) },
        prose(n, 5),
        prose(n + 1, 5),
      ]),
    );
    const lines = printedBook(await made(bookWith(children))).pages.flatMap((page) => page.lines);
    const pagesOf = (wanted: string | undefined): number[] =>
      lines.filter(({ text }) => text.trim() === wanted).map(({ page }) => page);
    const [first, middle, last] = notice.map(pagesOf);
    expect(first).toHaveLength(36);
    expect(middle).toEqual(first);
    expect(last).toEqual(middle);
  });

  test('printed books have an even number of pages and a wider inner margin', async () => {
    const { pages } = printedBook(await made(novel(3, 40)));
    expect(pages.length % 2).toBe(0);
  });

  test('any width and height in points will do', async () => {
    const bytes = await made(novel(1, 10), { page: { width: 300, height: 300 } });
    expect(printedBook(bytes).pages[0]).toMatchObject({ width: 300, height: 300 });
  });
});

test('who wrote a tale stands in the middle under its title, and the tale begins as others do', async () => {
  const byline: Paragraph = { ...paragraph('by Ada Finch'), role: 'attribution' };
  const signed = chapter(1, [byline, prose(4, 6), prose(5, 6)]);
  const { pages } = printedBook(await made(bookWith([signed])));
  const lines = pages.flatMap((page) => page.lines.filter(({ furniture }) => !furniture));
  const title = lines.find(({ text }) => text.trim() === 'The Late Ferry');
  const name = lines.find(({ text }) => text.trim() === 'by Ada Finch');
  const middle = (line = name): number => ((line?.x ?? 0) + (line?.end ?? 0)) / 2;
  expect(Math.abs(middle() - middle(title))).toBeLessThan(3);
  expect(lines.some((line) => line.page === name?.page && isDropCap(line))).toBe(true);
});

/** The words of each page, without what stands outside the text. */
async function pageTexts(book: Book, more: Partial<Edition> = {}): Promise<string[]> {
  const { pages } = printedBook(await made(book, more));
  return pages.map(({ lines }) =>
    lines
      .filter(({ furniture }) => !furniture)
      .map(({ text }) => text.trim())
      .join(' '),
  );
}

describe('the pages before the story', () => {
  test('of a short story are its title page and the back of it, with the contents on it', async () => {
    const [cover, blank, title, back, story] = await pageTexts(novel(3, 12));
    expect([cover, blank]).toEqual(['', '']);
    expect(title).toContain('The Late Ferry & Other “Delays” Ada Quill');
    expect(back).toMatch(
      /^Contents Chapter 1.* Chapter 3.* Set in EB Garamond by chapbook 1\.2\.3\./,
    );
    expect(story).toContain('Chapter 1');
  });

  test('of a story with few divisions have no contents', async () => {
    const [, , , back] = await pageTexts(novel(2, 12));
    expect(back).toMatch(/^Set in EB Garamond/);
  });

  test('of a short story of very many chapters give the contents a page to themselves', async () => {
    const pages = await pageTexts(novel(40, 1));
    expect(pages[3]).toMatch(/^Set in EB Garamond/);
    expect(pages[4]).toMatch(/^Contents Chapter 1/);
  });

  test('of a novel are half-title, title page, imprint and contents', async () => {
    const [, , half, blank, title, back, contents] = await pageTexts(novel(8, 70));
    expect(half).toBe('The Late Ferry & Other “Delays”');
    expect(blank).toBe('');
    expect(title).toContain('Ada Quill');
    expect(back).toMatch(/^Set in EB Garamond/);
    expect(contents).toMatch(/^Contents Chapter 1/);
  });

  test.each([
    ['de', 'Inhalt', 'Übersetzt von C. Heron', 'Gesetzt aus der EB Garamond mit chapbook'],
    ['fr', 'Table des matières', 'Traduit par C. Heron', 'Composé en EB Garamond par chapbook'],
    ['es', 'Índice', 'Traducción de C. Heron', 'Compuesto en EB Garamond con chapbook'],
    ['it', 'Indice', 'Traduzione di C. Heron', 'Composto in EB Garamond con chapbook'],
    ['pt', 'Sumário', 'Tradução de C. Heron', 'Composto em EB Garamond com chapbook'],
    ['nl', 'Inhoud', 'Vertaald door C. Heron', 'Gezet uit de EB Garamond met chapbook'],
    ['sv', 'Innehåll', 'Översättning av C. Heron', 'Satt med EB Garamond av chapbook'],
    ['pl', 'Spis treści', 'Przekład: C. Heron', 'Złożono krojem EB Garamond w programie chapbook'],
    ['ru', 'Содержание', 'Перевод: C. Heron', 'Набрано шрифтом EB Garamond в программе chapbook'],
    ['hu', 'Contents', 'Translated by C. Heron', 'Set in EB Garamond by chapbook'],
  ])('speak %s where the book does', async (language, contents, translated, imprint) => {
    const book = novel(3, 6, language);
    const contributors = [{ role: 'trl', name: 'C. Heron' }];
    const changes = [{ code: 'clean/boilerplate-removed', count: 4 }];
    const pages = await pageTexts(
      { ...book, metadata: { ...book.metadata, contributors } },
      { changes },
    );
    expect(pages[2]).toContain(translated);
    expect(pages[3]).toMatch(new RegExp(`^${contents} .*${imprint}.*: 4\\.$`));
  });

  test('say their language where it is not the book’s', async () => {
    const file = Buffer.from(await made(novel(3, 6, 'hu'))).toString('latin1');
    expect(file).toContain('/Lang (hu)');
    expect(file.match(/\/S \/(?:Sect|H1)[^>]*\/Lang \(en\)/g)).toHaveLength(2);
  });
});

test('an address is cut after its slashes, and its line ends short there', async () => {
  const address = `https://ferries.example.org/${'records/northern-approaches/1984/'.repeat(4)}`;
  const words = `The address was ${address} and nobody ever typed it twice.`;
  const bytes = await made(bookWith([chapter(1, [prose(2), paragraph(words)])]));
  const lines = printedBook(bytes).pages.flatMap((page) => page.lines.map(({ text }) => text));
  const within = lines.filter((line) => /\/(?:$|[^ ]*$)/.test(line) && !line.endsWith(' '));
  expect(within.length).toBeGreaterThan(1);
  for (const line of within) expect(line).toMatch(/\/$/);
  expect(checkPdf(bytes).counts.loose).toBe(0);
  expect((await pdf.readBack(bytes)).text).toContain(words);
});

test('who is addressed and who signs stand on the page of the letter', async () => {
  const role = (value: string, its: NonNullable<Paragraph['role']>): Block => ({
    ...paragraph(value),
    role: its,
  });
  for (let before = 14; before < 26; before++) {
    const blocks = [
      ...Array.from({ length: before }, () => paragraph('It was late.')),
      role('Dear Bram,', 'salutation'),
      paragraph('The lamp is well.'),
      role('Yours in salt,', 'signature'),
      ...Array.from({ length: 20 }, () => paragraph('It was late.')),
    ];
    const pages = await pageTexts(bookWith([chapter(1, blocks)]));
    const letter = pages.filter((page) => /Dear Bram|The lamp|Yours/.test(page));
    expect(letter).toHaveLength(1);
  }
});

test('a letter that no face has is told once, however often its paragraph is set', async () => {
  const said: Diagnostic[] = [];
  const origin = { file: 'ferry.txt', from: 12, to: 13 };
  const odd = { ...paragraph(`${'It was late. '.repeat(30)}𓀀.`), origin };
  const page = { width: 183, height: 396 };
  await made(bookWith([chapter(1, [odd, prose(1), prose(2), prose(3)])]), { page }, said);
  expect(said).toHaveLength(1);
});

describe('every design', () => {
  test.each<DesignName>(['classic', 'modern', 'typewriter', 'romance'])(
    '%s sets a novel without a line beyond the margin',
    async (name) => {
      const bytes = await made(novel(2, 25), { design: edition(name).design });
      const { counts } = checkPdf(bytes);
      expect([counts.overfull, counts.widow, counts['missing-glyph']]).toEqual([0, 0, 0]);
    },
  );
});

describe('a cover of other proportions than the page', () => {
  test('is carried on to the edges of the page in its own color', async () => {
    const bytes = await made(novel(1, 10));
    const file = new PdfFile(bytes);
    const [cover] = contents(file);
    const painted = /([\d.]+) ([\d.]+) ([\d.]+) rg 0 0 419\.53 595\.28 re f/.exec(cover!);
    const color = painted?.slice(1).map((part) => Math.round(Number(part) * 15));
    expect(color).toEqual([3, 4, 5]);
  });
});

test('a cover of the page’s proportions stands alone on it', async () => {
  const { cover } = edition();
  const page = { width: cover.width * 2, height: cover.height * 2 };
  const [shown] = contents(new PdfFile(await made(novel(1, 10), { page })));
  expect(shown).toContain(`${page.width} 0 0 -${page.height} 0 ${page.height} cm`);
  expect(shown).not.toContain(' re f');
});

describe('a chapter’s first letter', () => {
  /** The size of the type that the letter is set in, points. */
  async function sizeOf(letter: string): Promise<number> {
    const long = `${letter}ugs ${'and nobody on the pier believed a word of it '.repeat(8)}.`;
    const { pages } = printedBook(await made(bookWith([chapter(1, [paragraph(long)])])));
    const begins = pages
      .flatMap(({ lines }) => lines)
      .filter((line) => line.text.trim().startsWith(letter));
    return Math.max(...begins.map(({ size }) => size));
  }

  test('drops where it stands on its line, and not where it would strike the line below', async () => {
    expect(await sizeOf('L')).toBeGreaterThan(30);
    expect(await sizeOf('J')).toBeLessThan(20);
  });
});
