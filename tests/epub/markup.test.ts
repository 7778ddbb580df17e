import { describe, expect, test } from 'vitest';

import { writeDocument } from '../../src/typeset/xhtml/write-document.ts';
import { xhtmlDocuments } from '../../src/typeset/xhtml/xhtml.ts';
import { edition } from '../support/edition.ts';
import { book, em, headed, p, run, text, type Words } from '../support/story.ts';
import { EVERYTHING, EVERYTHING_KNOWN } from './everything.ts';

function pageOf(name: string, story = EVERYTHING, design = edition('modern')): string {
  const { documents } = xhtmlDocuments(story, design);
  const document = documents.find(({ file }) => file === `${name}.xhtml`);
  if (!document) throw new Error(`no ${name} among ${documents.map(({ file }) => file).join(' ')}`);
  return writeDocument(document);
}

const CHAPTER = pageOf('part-1-chapter-1');

describe('a chapter', () => {
  test.each([
    [
      'is a section of its kind, to readers and to screen readers',
      '<section id="part-1-chapter-1" class="chapter" epub:type="chapter" role="doc-chapter">',
    ],
    [
      'has one heading, below its part’s, with label, ordinal and title marked',
      '<h3><span class="label"><span epub:type="label">Chapter</span> <span epub:type="ordinal">1</span></span> <span class="title" epub:type="title">The Pier</span></h3>',
    ],
    [
      'marks foreign words with their language and emphasis as such',
      '<i lang="fr" xml:lang="fr">mer</i>,” she said. <em>Look</em>.',
    ],
    [
      'has notes as links with nothing but text inside, for Apple’s pop-ups',
      '<a id="note-1-ref" class="noteref" href="notes.xhtml#note-1" epub:type="noteref" role="doc-noteref">*</a>',
    ],
    ['breaks scenes by a sign', '<hr class="scene-break mark"/>'],
    ['breaks scenes by space', '<hr class="scene-break space"/>'],
    [
      'sets verse in stanzas and lines, each a line without any style sheet',
      '<p class="stanza"><span class="line">O lamp that burns</span><br/>\n<span class="line indent-1">and burns again,</span></p>',
    ],
    [
      'marks letters',
      '<blockquote class="letter" epub:type="z3998:letter">\n<p class="dateline">12 May</p>',
    ],
    ['marks signatures', '<p class="signature" epub:type="z3998:signature">B.</p>'],
    [
      'marks epigraphs and who said them',
      '<blockquote class="epigraph" epub:type="epigraph" role="doc-epigraph">\n<p>Deep water.</p>\n<p class="attribution">Anon.</p>',
    ],
    [
      'keeps the numbers of lists',
      '<ol start="3">\n<li>rope</li>\n<li><p>oil</p>\n<p>and wicks</p>\n</li>',
    ],
    ['draws no number that the author typed', '<ol class="typed">\n<li>1) wait</li>'],
    [
      'sets the author’s own words apart from the story',
      '<aside class="beside note" role="note">\n<header>\n<p class="label">Author’s note</p>\n</header>\n<p>I was there.</p>\n</aside>',
    ],
    ['keeps lines whose layout is their meaning', '<pre>a  b\n c</pre>'],
    ['has a place for the picture that was', '<figcaption>The lamp</figcaption>'],
    ['puts subheadings below its own', '<h4>A stop</h4>'],
    [
      'follows addresses that can be followed',
      '<a href="https://example.org/?a=1&amp;b=2">there</a>',
    ],
    ['follows no others', '<span>nowhere</span>'],
    ['marks where the author ends', '<p class="ending">THE END</p>'],
  ])('%s', (_, markup) => {
    expect(CHAPTER).toContain(markup);
  });
});

describe('openings', () => {
  const long = 'It was the last week of the season, and the pier was closed to everyone. '.repeat(
    3,
  );
  const opening = (design: ReturnType<typeof edition>, ...words: readonly Words[]): string =>
    /<p class="opening[^]*?<\/p>/.exec(pageOf('chapter-1', book(text(p(...words))), design))?.[0] ??
    '';

  test('drop the first letter by style alone, so that no word is cut', () => {
    expect(opening(edition('classic'), long)).toMatch(/^<p class="opening drop-cap">It was/);
    expect(opening(edition('classic'), `“${long}`)).toMatch(/^<p class="opening drop-cap">“It was/);
  });

  test('drop nothing where a letter has no room, or is none', () => {
    expect(opening(edition('classic'), 'It rained.')).toBe('<p class="opening">It rained.</p>');
    expect(opening(edition('classic'), `—${long}`)).toMatch(/^<p class="opening">—It/);
    expect(opening(edition('classic'), `1920. ${long}`)).toMatch(/^<p class="opening">1920/);
  });

  test('come behind the author’s word and the motto', () => {
    const before = [
      { type: 'aside', role: 'note', children: [p('For you.')] },
      { type: 'epigraph', children: [p('Deep water.')] },
    ] as const;
    expect(pageOf('chapter-1', book(text(...before, p('It rained.'))))).toMatch(
      /<\/blockquote>\n<p class="opening">It rained/,
    );
  });

  test('come behind what the chapter tells', () => {
    const told = { ...p('Of a lamp, and of those who lit it.'), role: 'argument' } as const;
    expect(pageOf('chapter-1', book(text(told, p('It rained.'))))).toMatch(
      /<p class="argument" epub:type="bridgehead">Of a lamp.*<\/p>\n<p class="opening">It rained/,
    );
  });

  test('come behind who wrote the tale', () => {
    const name = { ...p('by Ada Finch'), role: 'attribution' } as const;
    expect(pageOf('chapter-1', book(text(name, p('It rained.'))))).toMatch(
      /<p class="attribution">by Ada Finch<\/p>\n<p class="opening">It rained/,
    );
  });

  test('lead in with a few words in small capitals', () => {
    expect(opening(edition('romance'), long)).toMatch(
      /^<p class="opening"><span class="lead-in">It was the last<\/span> week/,
    );
    expect(opening(edition('romance'), 'Rain, then. ', long)).toMatch(/^<p class="opening">Rain/);
    expect(opening(edition('romance'), em('It was the last'), long)).toMatch(
      /^<p class="opening"><em>/,
    );
  });
});

describe('headings', () => {
  const heading = (label: string, title?: string): string =>
    /<h2>(.*)<\/h2>/.exec(
      pageOf(
        'chapter-1',
        book(headed({ label, number: 1, ...(title ? { title: run([title]) } : {}) }, p('On.'))),
      ),
    )?.[1] ?? '';

  test('mark a numeral alone as the ordinal', () => {
    expect(heading('IV.')).toBe('<span class="label" epub:type="ordinal">IV.</span>');
  });

  test('mark words alone as the label', () => {
    expect(heading('Letter the First')).toBe(
      '<span class="label" epub:type="label">Letter the First</span>',
    );
  });

  test('part words that stand on lines of their own', () => {
    expect(heading('1', 'Rain')).toMatch(/<\/span> <span class="title"/);
  });
});

describe('pages of ours', () => {
  test('name title, people and series', () => {
    const page = pageOf('title', EVERYTHING_KNOWN);
    expect(page).toContain('<h1 epub:type="title">The Lamp &amp; the &lt;Sea&gt;</h1>');
    expect(page).toContain(
      '<p class="subtitle" epub:type="subtitle" role="doc-subtitle">A Tale</p>',
    );
    expect(page).toContain('<p class="contributor">Translator: Bo van Dam</p>');
    expect(page).toContain('<p class="series">Lights 2</p>');
  });

  test('keep what the file said about itself, with its own labels', () => {
    const page = pageOf('story-information', EVERYTHING_KNOWN);
    for (const words of [
      'A man minds a lamp.',
      '<dt>Rating</dt>',
      '<dd>General</dd>',
      'Sea, Lamps',
      '2019-05-12',
      'CC BY 4.0',
    ]) {
      expect(page).toContain(words);
    }
    expect(page).toContain('<a href="https://example.org/lamp">https://example.org/lamp</a>');
  });

  test('say under one label what belongs together', () => {
    expect(pageOf('story-information', EVERYTHING_KNOWN)).toContain(
      '<dt>Title page</dt>\n<dd>London</dd>\n<dd>At the Pier</dd>',
    );
  });

  test('lead from every note back to its place', () => {
    const page = pageOf('notes');
    expect(page).toContain(
      '<div id="note-1" class="footnote" epub:type="footnote" role="doc-footnote"><p class="note-label">*</p>\n<p>The sea.</p>',
    );
    expect(page).toContain(
      '<a href="part-1-chapter-1.xhtml#note-1-ref" role="doc-backlink">Back</a>',
    );
  });

  test('have a class of their own: the author’s notes in a chapter keep their room', () => {
    const classes = (page: string, element: string): string[] =>
      new RegExp(`<${element}[^>]* class="([^"]*)"`).exec(page)?.[1]?.split(' ') ?? [];
    const own = classes(pageOf('notes'), 'div');
    expect(own).toEqual(['footnote']);
    expect(classes(CHAPTER, 'aside')).not.toContain(own[0]);
  });

  test('say how the book came to be: source, hash, changes, credits, program', () => {
    const made = { ...edition(), changes: [{ code: 'clean/chrome-removed', count: 3 }] };
    const page = pageOf('colophon', EVERYTHING_KNOWN, made);
    expect(page).toContain('Source: the-lamp.txt');
    expect(page).toContain('SHA-256 0123456789abcdef');
    expect(page).toContain('Prepared by: The Pier Society');
    expect(page).toContain('Publisher: Harbour Press');
    expect(page).toContain('<p class="credit">Cato Rye</p>');
    expect(page).toMatch(/<li>3 × [A-Z]/);
    expect(page).toContain('Made with chapbook 1.2.3.');
  });

  test('quote words in a colophon as a book does, not as Markdown', () => {
    const made = { ...edition(), changes: [{ code: 'structure/label-removed', count: 1 }] };
    const page = pageOf('colophon', EVERYTHING_KNOWN, made);
    expect(page).toContain('“By”');
    expect(page).not.toContain('`');
  });

  test('speak the book’s language', () => {
    const german = {
      ...EVERYTHING_KNOWN,
      metadata: { ...EVERYTHING_KNOWN.metadata, language: 'de' },
    };
    expect(pageOf('story-information', german)).toContain('<h2>Über diese Geschichte</h2>');
  });

  test('say that they are English where we do not speak it', () => {
    const welsh = {
      ...EVERYTHING_KNOWN,
      metadata: { ...EVERYTHING_KNOWN.metadata, language: 'cy' },
    };
    expect(pageOf('story-information', welsh)).toContain('lang="en" xml:lang="en">\n<header>');
  });
});

describe('pages before and after the story', () => {
  const motto = { type: 'epigraph', children: [p('Deep water.')] } as const;
  const front = [
    { type: 'section', role: 'dedication', children: [p('To Bo.')] },
    { type: 'section', role: 'epigraph', children: [motto] },
    { type: 'section', role: 'notes', children: [p('I was there.')] },
  ] as const;
  const story = { ...EVERYTHING, front };

  test('are headed by the words that the contents lead there with', () => {
    expect(pageOf('author-notes', story)).toContain(
      '<header class="ours">\n<h2>Author’s notes</h2>\n</header>\n<p>I was there.</p>',
    );
  });

  test('are headed in English, and say so, where we do not speak the book’s language', () => {
    const welsh = { ...story, metadata: { ...story.metadata, language: 'cy' } };
    expect(pageOf('author-notes', welsh)).toContain(
      '<header class="ours" lang="en" xml:lang="en">',
    );
  });

  test('have no heading when they are a dedication or a motto, as in print', () => {
    expect(pageOf('dedication', story)).not.toContain('<h2>');
    expect(pageOf('epigraph', story)).not.toContain('<h2>');
  });

  test('mark a motto once', () => {
    expect(pageOf('epigraph', story)).toContain(
      '<section id="epigraph" class="epigraph">\n<blockquote class="epigraph" epub:type="epigraph" role="doc-epigraph">',
    );
    const bare = { type: 'section', role: 'epigraph', children: [p('Deep water.')] } as const;
    expect(pageOf('epigraph', { ...story, front: [bare] })).toContain(
      '<section id="epigraph" class="epigraph" epub:type="epigraph" role="doc-epigraph">',
    );
  });
});

test('a book in Arabic runs from right to left', () => {
  const arabic = { ...EVERYTHING, metadata: { ...EVERYTHING.metadata, language: 'ar' } };
  expect(pageOf('prologue', arabic)).toContain('lang="ar" xml:lang="ar" dir="rtl"');
});
