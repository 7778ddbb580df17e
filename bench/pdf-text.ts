import { readdirSync, readFileSync } from 'node:fs';

import type { Block, Book, Inline } from '../src/book/book.ts';

/** Real prose: the sentences of the sample stories, or of the text that BENCH_TEXT names. */
const own = process.env['BENCH_TEXT'];
const FILES =
  own === undefined
    ? readdirSync('input')
        .filter((name) => name.endsWith('.txt'))
        .map((name) => `input/${name}`)
    : [own];
const SENTENCES = FILES.flatMap((path) => readFileSync(path, 'latin1').split(/\r?\n\s*\n/))
  .map((paragraph) =>
    paragraph
      .replace(/[^\n -~]+/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((paragraph) => /^[A-Z"].{30,}[.!?"]$/.test(paragraph))
  .flatMap((paragraph) => paragraph.split(/(?<=[.!?]"?) (?=[A-Z"])/));

const PARAGRAPHS_A_CHAPTER = 55;

/**
 * A novel of about so many words, by a fixed rule: paragraphs of one to six sentences, no two of
 * them the same, for Typst remembers how it set a paragraph that comes again.
 */
export function benchText(words: number): { readonly book: Book; readonly title: string } {
  let state = 7;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const chapters: Block[][] = [];
  let count = 0;
  while (count < words) {
    const blocks: Block[] = [];
    for (let i = 0; i < PARAGRAPHS_A_CHAPTER && count < words; i++) {
      const sentences = Array.from(
        { length: 1 + draw(6) },
        () => SENTENCES[draw(SENTENCES.length)],
      );
      const text = quoted(sentences.join(' '));
      count += text.split(' ').length;
      blocks.push({ type: 'paragraph', children: emphasized(text, draw(12)) });
    }
    chapters.push(blocks);
  }
  const book: Book = {
    type: 'book',
    metadata: {
      title: { value: 'The Bench' },
      authors: [{ value: 'Ann Ostler' }],
      contributors: [],
      language: 'en-GB',
      description: [],
      subjects: [],
      fields: [],
    },
    front: [],
    children: chapters.map((children, i) => ({
      type: 'chapter',
      role: 'chapter',
      heading: { label: `Chapter ${i + 1}`, number: i + 1 },
      children,
    })),
    back: [],
    notes: [],
  };
  return { book, title: `${count.toLocaleString('en')} words, ${chapters.length} chapters` };
}

function quoted(text: string): string {
  return text
    .replace(/(^|[\s(-])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’')
    .replaceAll('--', '—');
}

/** Now and then a word in italics. */
function emphasized(text: string, dice: number): Inline[] {
  const words = text.split(' ');
  if (dice !== 0 || words.length < 9) return [{ type: 'text', value: text }];
  return [
    { type: 'text', value: `${words.slice(0, 4).join(' ')} ` },
    { type: 'emphasis', children: [{ type: 'text', value: words[4]! }] },
    { type: 'text', value: ` ${words.slice(5).join(' ')}` },
  ];
}

type Chapters = readonly { readonly label: string; readonly paragraphs: readonly Inline[][] }[];

function chaptersOf(book: Book): Chapters {
  return book.children.flatMap((division) =>
    division.type === 'chapter'
      ? [
          {
            label: division.heading?.label ?? '',
            paragraphs: division.children.flatMap((block) =>
              block.type === 'paragraph' ? [[...block.children]] : [],
            ),
          },
        ]
      : [],
  );
}

function marked(
  inlines: readonly Inline[],
  open: string,
  close: string,
  text: (s: string) => string,
): string {
  return inlines
    .map((node) => {
      if (node.type === 'text') return text(node.value);
      return node.type === 'emphasis' ? open + marked(node.children, '', '', text) + close : '';
    })
    .join('');
}

/** The same book for Typst: A5, EB Garamond 11 pt, justified and hyphenated, with cover and contents. */
export function typstSource(book: Book): string {
  const escaped = (text: string): string => text.replace(/[\\#$*_`<>@=\-+/[\]~"']/g, '\\$&');
  const chapters = chaptersOf(book).map(
    ({ label, paragraphs }) =>
      `= ${label}\n\n${paragraphs.map((runs) => marked(runs, '#emph[', ']', escaped)).join('\n\n')}`,
  );
  return `#set document(title: "The Bench", author: "Ann Ostler")
#set page(width: 419.53pt, height: 595.28pt, margin: (inside: 54pt, outside: 50pt, top: 66pt, bottom: 68pt), numbering: "1")
#set text(font: "EB Garamond", size: 11pt, lang: "en", region: "GB", hyphenate: true, number-type: "old-style")
#set par(justify: true, first-line-indent: 1.2em, leading: 0.65em, spacing: 0.65em)
#show heading: it => { pagebreak(weak: true); v(90pt); align(center, it.body); v(24pt) }
#page(margin: 0pt)[#image("cover.jpg", width: 100%, height: 100%)]
#align(center)[#v(150pt) The Bench \\ Ann Ostler]
#outline()
${chapters.join('\n\n')}
`;
}

/** The same book as one web page with a print style sheet. */
export function webPage(book: Book): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const chapters = chaptersOf(book).map(
    ({ label, paragraphs }) =>
      `<h1>${label}</h1>\n${paragraphs.map((runs) => `<p>${marked(runs, '<em>', '</em>', escaped)}</p>`).join('\n')}`,
  );
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>The Bench</title><style>
@page { size: A5; margin: 66pt 52pt 68pt } h1 { page-break-before: always; text-align: center }
body { font: 11pt/14.4pt "EB Garamond", serif; text-align: justify; hyphens: auto }
p { margin: 0; text-indent: 1.2em }</style>
${chapters.join('\n')}</html>`;
}
