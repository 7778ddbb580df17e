import * as fc from 'fast-check';

import type {
  Block,
  Book,
  Chapter,
  Division,
  Heading,
  Inline,
  ListItem,
  Metadata,
  Note,
  Part,
  Section,
} from '../../src/book/book.ts';

/**
 * Books that break books: markup in the text, quotes beside dashes, no-break spaces, empty titles,
 * paragraphs of one sign, letters of every script, what XML cannot hold, notes that nothing points
 * to and references to no note.
 */
const TROUBLE = [
  '<p>',
  '&amp;',
  ']]>',
  '<%= x %>',
  '%>',
  '--',
  '“—',
  '’',
  '…”',
  '\u00a0',
  '\u00ad',
  '\u2060',
  '.'.repeat(30),
  '* * *',
  'a\r\nb',
  '\t',
  'İ ß ﬁ',
  'мир и война',
  'שלום',
  '物語',
  'e\u0301',
  '👩‍👧',
  '\u0000\u0007',
  '\ud800',
  '\ufffe',
  '"quoted"',
  '1. one',
  'x'.repeat(400),
];

const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('It', 'was', 'the lamp', 'that burned.', '“Who?”') },
      { weight: 2, arbitrary: fc.constantFrom(...TROUBLE) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.join(' '));

const url = fc.constantFrom(
  'https://example.org/a?b=c&d=e',
  'javascript:alert(1)',
  'not a url',
  'http://exa mple/',
);

const noteId = fc.integer({ min: 1, max: 4 }).map((number) => `note-${number}`);

const { inlines } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
  inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }),
  inline: fc.oneof(
    { depthSize: 'xsmall', withCrossShrink: true },
    words.map((value): Inline => ({ type: 'text', value })),
    tie('inlines').map((children): Inline => ({ type: 'emphasis', children })),
    tie('inlines').map((children): Inline => ({ type: 'strong', children })),
    tie('inlines').map((children): Inline => ({ type: 'smallCaps', children })),
    tie('inlines').map((children): Inline => ({ type: 'foreign', language: 'fr', children })),
    fc.tuple(url, words).map(([to, value]): Inline => ({
      type: 'link',
      url: to,
      children: [{ type: 'text', value }],
    })),
    noteId.map((note): Inline => ({ type: 'noteRef', note, label: note.slice(5) })),
    fc.constant<Inline>({ type: 'lineBreak' }),
  ),
}));

const paragraph: fc.Arbitrary<Block> = fc.record(
  {
    type: fc.constant('paragraph'),
    role: fc.constantFrom(
      'argument',
      'notice',
      'attribution',
      'signature',
      'salutation',
      'dateline',
    ),
    children: inlines,
  },
  { requiredKeys: ['type', 'children'] },
);

const verse = fc
  .array(fc.array(fc.tuple(fc.nat({ max: 12 }), inlines), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((stanzas): Block => ({
    type: 'verse',
    children: stanzas.map((lines) => ({
      type: 'stanza',
      children: lines.map(([indent, children]) => ({ type: 'line', indent, children })),
    })),
  }));

const { blocks } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'xsmall', withCrossShrink: true },
    paragraph,
    verse,
    inlines.map((children): Block => ({ type: 'subheading', children })),
    fc
      .constantFrom('mark' as const, 'space' as const)
      .map((strength): Block => ({ type: 'sceneBreak', strength })),
    tie('blocks').map((children): Block => ({ type: 'quote', children })),
    tie('blocks').map((children): Block => ({ type: 'letter', children })),
    tie('blocks').map((children): Block => ({ type: 'epigraph', children })),
    fc.record(
      {
        type: fc.constant('list'),
        ordered: fc.boolean(),
        start: fc.nat({ max: 9 }),
        children: tie('blocks').map((children): ListItem[] => [{ type: 'item', children }]),
      },
      { requiredKeys: ['type', 'ordered', 'children'] },
    ),
    fc
      .tuple(
        fc.constantFrom('note', 'summary', 'recap', 'warning', 'information'),
        words,
        tie('blocks'),
      )
      .map(([role, label, children]): Block => ({ type: 'aside', role, label, children })),
    inlines.map((children): Block => ({ type: 'ending', children })),
    inlines.map((caption): Block => ({ type: 'figure', caption })),
    fc.array(words, { minLength: 1, maxLength: 3 }).map((lines): Block => ({
      type: 'preformatted',
      lines,
    })),
  ),
}));

const heading: fc.Arbitrary<Heading> = fc.oneof(
  fc.nat({ max: 40 }).map((number) => ({ label: `Chapter ${number}`, number })),
  fc
    .tuple(fc.constantFrom('IV.', 'Prologue', 'Letter the First'), inlines)
    .map(([label, title]) => ({ label, title })),
  inlines.map((title) => ({ title })),
);

const chapter: fc.Arbitrary<Chapter> = fc.record(
  {
    type: fc.constant('chapter'),
    role: fc.constantFrom(
      'chapter',
      'prologue',
      'epilogue',
      'introduction',
      'interlude',
      'appendix',
    ),
    heading,
    children: blocks,
  },
  { requiredKeys: ['type', 'role', 'children'] },
);

const { division } = fc.letrec<{ division: Division; part: Part }>((tie) => ({
  division: fc.oneof({ depthSize: 'xsmall', withCrossShrink: true }, chapter, tie('part')),
  part: fc
    .tuple(
      fc.constantFrom('volume', 'book', 'part'),
      heading,
      blocks,
      fc.array(tie('division'), { minLength: 1, maxLength: 3 }),
    )
    .map(([role, head, opening, children]) => ({
      type: 'part',
      role,
      heading: head,
      opening,
      children,
    })),
}));

const section: fc.Arbitrary<Section> = fc.record(
  {
    type: fc.constant('section'),
    role: fc.constantFrom('dedication', 'epigraph', 'foreword', 'preface', 'afterword', 'notes'),
    heading,
    children: blocks,
  },
  { requiredKeys: ['type', 'role', 'children'] },
);

const notes: fc.Arbitrary<Note[]> = fc.array(blocks, { maxLength: 3 }).map((list) =>
  list.map((children, at) => ({
    type: 'note',
    id: `note-${at + 1}`,
    label: `${at + 1}`,
    children,
  })),
);

const metadata: fc.Arbitrary<Metadata> = fc.record(
  {
    title: words.map((value) => ({ value })),
    subtitle: words.map((value) => ({ value })),
    authors: fc.array(
      words.map((value) => ({ value })),
      { maxLength: 2 },
    ),
    contributors: fc.array(
      fc.record({ name: words, role: fc.constantFrom('trl', 'ill', 'bkp', 'edt') }),
      { maxLength: 2 },
    ),
    language: fc.constantFrom('en', 'und', 'fr', 'pt-BR', 'zh', 'ar'),
    series: fc.record({ name: words, number: fc.constantFrom(1, 2.5) }),
    description: fc.array(words, { maxLength: 2 }),
    rights: words,
    source: fc.oneof(url, words),
    published: fc.constantFrom('1920', '2020-01-02', 'last spring'),
    subjects: fc.array(words, { maxLength: 2 }),
    fields: fc.array(fc.record({ label: words, value: words }), { maxLength: 2 }),
  },
  { requiredKeys: ['authors', 'contributors', 'language', 'description', 'subjects', 'fields'] },
);

/** Any book that the model allows. */
export const arbitraryBook: fc.Arbitrary<Book> = fc.record({
  type: fc.constant('book'),
  metadata,
  front: fc.array(section, { maxLength: 2 }),
  children: fc.array(division, { minLength: 1, maxLength: 4 }),
  back: fc.array(section, { maxLength: 2 }),
  notes,
});
