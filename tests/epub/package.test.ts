import { describe, expect, test } from 'vitest';

import { epub } from '../../src/package/epub.ts';
import { fileAs } from '../../src/package/epub/metadata.ts';
import { edition } from '../support/edition.ts';
import { book, headed, p, part, run, text } from '../support/story.ts';
import { unzipped } from '../support/unzipped.ts';
import { EVERYTHING_KNOWN } from './everything.ts';

async function filesOf(story = EVERYTHING_KNOWN): Promise<Map<string, string>> {
  return unzipped(
    await epub.pack(await epub.typeset(story, edition(), () => undefined), edition()),
  );
}

const FILES = await filesOf();
const PACKAGE = FILES.get('OEBPS/content.opf') ?? '';

describe('the package document', () => {
  test.each([
    [
      'the identifier',
      '<dc:identifier id="identifier">urn:uuid:6ba7b810-9dad-51d1-80b4-00c04fd430c8<',
    ],
    ['the title', '<dc:title id="title">The Lamp &amp; the &lt;Sea&gt;</dc:title>'],
    [
      'the author as catalogues file her',
      '<meta refines="#creator-1" property="file-as">Ostler, Ann</meta>',
    ],
    [
      'a pen name as it stands',
      '<meta refines="#creator-2" property="file-as">lamplighter77</meta>',
    ],
    ['the translator’s part', 'property="role" scheme="marc:relators">trl</meta>'],
    ['the series and its number', '<meta refines="#series" property="group-position">2</meta>'],
    ['the series for calibre', '<meta name="calibre:series_index" content="2"/>'],
    ['what it is about', '<dc:subject>Lamps</dc:subject>'],
    ['its rights', '<dc:rights>CC BY 4.0</dc:rights>'],
    ['its source', '<dc:source>https://example.org/lamp</dc:source>'],
    ['the date of the story', '<dc:date>2019-05-12</dc:date>'],
    ['the date of the edition', '<meta property="dcterms:modified">2020-01-02T03:04:05Z</meta>'],
    [
      'the cover to new readers',
      'href="cover.jpg" media-type="image/jpeg" properties="cover-image"',
    ],
    ['the cover to old readers', '<meta name="cover" content="cover-image"/>'],
    [
      'where the text begins, to a Kindle',
      '<reference type="text" title="Beginning" href="prologue.xhtml"/>',
    ],
    [
      'that every picture is described',
      '<meta property="schema:accessibilityFeature">alternativeText</meta>',
    ],
  ])('tells %s', (_, markup) => {
    expect(PACKAGE).toContain(markup);
  });

  test('spells names with the spaces that somebody types who looks for them', async () => {
    const { metadata } = EVERYTHING_KNOWN;
    const author = { value: 'St.\u00a0Clair Lewes' };
    const known = { ...EVERYTHING_KNOWN, metadata: { ...metadata, authors: [author] } };
    expect((await filesOf(known)).get('OEBPS/content.opf')).toContain(
      '>St. Clair Lewes</dc:creator>',
    );
  });

  test('claims no conformance that nobody looked into', () => {
    expect(PACKAGE).not.toContain('conformsTo');
  });
});

describe('names', () => {
  test.each([
    ['Jane Austen', 'Austen, Jane'],
    ['Ludwig van Beethoven', 'Beethoven, Ludwig van'],
    ['Martin Luther King Jr.', 'King Jr., Martin Luther'],
    ['Voltaire', 'Voltaire'],
    ['midnight_writer 99', 'midnight_writer 99'],
    ['村上 春樹', '村上 春樹'],
  ])('%s is filed as %s', (name, filed) => {
    expect(fileAs(name)).toBe(filed);
  });
});

describe('the contents', () => {
  test('are nested as the book is, in both lists', () => {
    const chapter = '<a href="part-1-chapter-1.xhtml">Chapter 1: The Pier</a>';
    expect(FILES.get('OEBPS/toc.xhtml')).toMatch(
      new RegExp(`<a href="part-1.xhtml">Part One: The Sea</a><ol>\\s*<li>${chapter}`),
    );
    expect(FILES.get('OEBPS/toc.ncx')).toMatch(
      /<content src="part-1.xhtml"\/>\s*<navPoint[^>]*>\s*<navLabel>\s*<text>Chapter 1: The Pier/,
    );
  });

  test('are a page of the book only where there are chapters to choose from', async () => {
    const chapters = [1, 2, 3].map((number) => headed({ label: `${number}`, number }, p('On.')));
    const few = await filesOf(book(...chapters.slice(0, 2)));
    const more = await filesOf(book(...chapters));
    expect(few.get('OEBPS/content.opf')).not.toContain('<itemref idref="toc"/>');
    expect(more.get('OEBPS/content.opf')).toContain('<itemref idref="toc"/>');
  });

  test('name a story without divisions by its title', async () => {
    const files = await filesOf(book(text(p('It rained.'))));
    expect(files.get('OEBPS/toc.xhtml')).toContain('<a href="chapter-1.xhtml">The Lamp</a>');
  });

  test('name a chapter without a heading by how it begins', async () => {
    const files = await filesOf(
      book(
        text(p('It rained all that week, and then it stopped.')),
        headed({ label: '2' }, p('On.')),
      ),
    );
    expect(files.get('OEBPS/toc.xhtml')).toContain('>It rained all that week…</a>');
  });

  test('show no note’s mark in a title', async () => {
    const title = [...run(['Rain']), { type: 'noteRef', note: 'note-1', label: '1' } as const];
    const files = await filesOf(book(part({ title }, headed({ title }, p('On.')))));
    expect(files.get('OEBPS/toc.xhtml')).toContain('>Rain</a>');
  });
});

describe('the container', () => {
  test('begins with its type and has no folders of its own', () => {
    expect([...FILES.keys()][0]).toBe('mimetype');
    expect([...FILES.keys()].filter((path) => path.endsWith('/'))).toEqual([]);
  });

  test('holds the ornament of the design and no other', () => {
    expect([...FILES.keys()].filter((path) => path.endsWith('.svg'))).toEqual([
      'OEBPS/fleuron.svg',
    ]);
  });

  test('holds a reader’s own style sheet behind the design’s', async () => {
    const own = { ...edition(), css: 'h2 { color: inherit }' };
    const files = unzipped(
      await epub.pack(await epub.typeset(EVERYTHING_KNOWN, own, () => undefined), own),
    );
    expect(files.get('OEBPS/style.css')).toMatch(/hr\.mark[^]*h2 \{ color: inherit \}$/);
  });
});
