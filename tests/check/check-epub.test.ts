import { strToU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { checkEpub } from '../../src/check/check-epub.ts';
import { RULES } from '../../src/check/rules.ts';
import { epub } from '../../src/package/epub.ts';
import { kepub } from '../../src/package/kepub.ts';
import { DESIGNS } from '../../src/typeset/designs/designs.ts';
import { edition } from '../support/edition.ts';
import {
  damaged,
  LAMP,
  LAMP_BYTES,
  padded,
  replace,
  styled,
  zipped,
  type Damage,
} from './fixture.ts';

const ONE = 'part-1-chapter-1.xhtml';
const TWO = 'part-1-chapter-2.xhtml';

/** Puts something into the text of the first chapter. */
const said = (text: string): Damage => replace(ONE, 'she said.', `she said. ${text}`);

/** What breaks each rule whose breach a file can show. */
const BROKEN: Readonly<Record<string, Damage>> = {
  P1: replace('content.opf', /<itemref[^>]*>/g, ''),
  P3: replace('content.opf', '<dc:language>en<', '<dc:language>english<'),
  P4: replace('toc.ncx', /urn:uuid:[0-9a-f]+/, 'urn:uuid:0'),
  P6: replace('toc.ncx', 'Chapter 2', 'Chapter Two'),
  P8: replace('content.opf', '<meta name="cover" content="cover-image"/>', ''),
  C12: (files) => files.set('late.css', 'p { color: red }'),
  H1: replace(ONE, '</em>', '</i>'),
  H7: replace(ONE, '<header>', '<!-- one -- two --><header>'),
  H8: replace(
    ONE,
    '<p class="opening',
    `<p hidden="hidden">${'hidden '.repeat(2000)}</p><p class="opening`,
  ),
  C14: said('<span> </span>'),
  S1: replace('toc.xhtml', /<li><a href="part-1-chapter-2[^]*?<\/li>/, ''),
  S2: replace(
    'toc.xhtml',
    '>Chapter 2<',
    '>Chapter 2</a></li><li><a href="notes.xhtml">Chapter 2<',
  ),
  S4: replace('toc.xhtml', /<ol>[^]*?<\/ol>\s*<\/li>\s*[^]*?<\/nav>/, '</li></ol></nav>'),
  S5: replace(TWO, /<p class[^]*<\/p>/, ''),
  S7: replace(ONE, '<p class="opening', '<h5>A stop</h5><p class="opening'),
  S8: replace(ONE, /<hr[^>]*>/, '<p>* * *</p>'),
  S12: replace(ONE, '<p>“', '<p id="part-1-chapter-1">“'),
  S14: replace('notes.xhtml', 'id="note-1"', 'id="note-9"'),
  T1: said('A\ufffdB'),
  T4: said('itâ€™s'),
  T7: said('*** START OF THE PROJECT GUTENBERG EBOOK'),
  T10: said('word '.repeat(6000)),
  T11: (files) => files.set(TWO, files.get(ONE) ?? ''),
  Y3: said('‘Tis'),
  Y4: said('Then, ”Come.'),
  Y5: said('Then , he came.'),
  Y9: replace(TWO, 'He did.', '\u00a0\u00a0\u00a0He did.'),
  C1: styled('body { font-size: 14px }'),
  C4: (files) => files.set('style.css', 'h1 { margin: 0 }'),
  C6: styled('.verse { margin-left: -2em }'),
  C7: styled('.chapter { display: flex }'),
  C10: styled('.sign { text-align: center }'),
  A1: replace('content.opf', /<meta property="schema:accessMode">.*\n/, ''),
  A2: replace('content.opf', '>tableOfContents<', '>contents<'),
  A3: replace('content.opf', '>tableOfContents<', '>pageNavigation<'),
  A6: replace('content.opf', / xml:lang="en">\n {2}<metadata/, '>\n  <metadata'),
  A7: replace('cover.xhtml', /alt="[^"]*"/, 'alt="image"'),
  A8: styled('.sign { color: #999 }'),
  A9: styled('p { max-height: 4em }'),
  A10: said('<span role="doc-pagebreak" id="page-1">1</span>'),
  I4: said('<img src="cover.jpg" alt="The cover again."/>'),
  I7: said('<img alt="A lamp."/>'),
  B7: said('<span class="koboSpan" id="kobo.7.3">On.</span>'),
  B8: said('<script>run()</script>'),
  'kindle/language': replace('content.opf', '<dc:language>en<', '<dc:language>tlh<'),
  'kindle/body-link': (files) => {
    replace(ONE, '<body ', '<body id="all" ')(files);
    replace('toc.xhtml', ONE, `${ONE}#all`)(files);
  },
  'kobo/names': replace('content.opf', 'href="style.css"', 'href="my style.css"'),
};

/** Breaches that lie in the container and not in a file of it. */
const ELSEWHERE = ['P2', 'I1', 'kindle/size', 'kobo/book-size', 'kobo/document-size'];

async function errors(bytes: Uint8Array): Promise<string[]> {
  const findings = await checkEpub(bytes);
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

describe('a book of ours', () => {
  test.each(Object.values(DESIGNS))('in the $name design has nothing to find', async ({ name }) => {
    const bytes = await epub.pack(
      await epub.typeset(LAMP, edition(name), () => undefined),
      edition(name),
    );
    expect(await checkEpub(bytes)).toEqual([]);
  });

  test('for Kobo has nothing to find', async () => {
    const bytes = await kepub.pack(
      await kepub.typeset(LAMP, edition(), () => undefined),
      edition(),
    );
    expect(await checkEpub(bytes)).toEqual([]);
  });
});

describe('a book that was broken on purpose', () => {
  test.each(Object.entries(BROKEN))('breaks %s', async (rule, damage) => {
    expect(await errors(damaged(damage))).toContain(rule);
  });

  test('covers every rule that is an error', () => {
    const rules = RULES.filter(({ severity }) => severity === 'error').map(({ id }) => id);
    expect([...Object.keys(BROKEN), ...ELSEWHERE].toSorted()).toEqual(
      [...new Set(rules)].toSorted(),
    );
  });
});

describe('the container', () => {
  const files = unzipSync(LAMP_BYTES);

  test('begins with its type (P2)', async () => {
    const { mimetype = strToU8(''), ...others } = files;
    expect(await errors(zipped({ ...others, 'mimetype.txt': mimetype }))).toContain('P2');
  });

  test('is a ZIP (P2)', async () => {
    expect(await errors(strToU8('no book at all'))).toEqual(['P2']);
  });

  test('has a cover of a size that shops take (I1)', async () => {
    const small = await sharp({
      create: { width: 300, height: 480, channels: 3, background: 'red' },
    })
      .jpeg()
      .toBuffer();
    expect(await errors(zipped({ ...files, 'OEBPS/cover.jpg': small }))).toContain('I1');
  });

  test('has no document that Kobo refuses (kobo/document-size)', async () => {
    const large = damaged(replace(TWO, 'He did.', `<!-- ${'x'.repeat(10_100_000)} --> He did.`));
    expect(await errors(large)).toContain('kobo/document-size');
  });

  test('is not larger than Send to Kindle takes (kindle/size)', async () => {
    expect(await errors(padded(LAMP_BYTES, 201_000_000))).toEqual(['kindle/size']);
  });

  test('is not larger than Kobo takes (kobo/book-size)', async () => {
    expect(await errors(padded(LAMP_BYTES, 1_001_000_000))).toContain('kobo/book-size');
  });
});

test('a finding names the file, the line and what is wrong, errors first', async () => {
  const findings = await checkEpub(damaged(said('A\ufffdB')));
  expect(findings[0]).toMatchObject({ rule: 'T1', severity: 'error', file: `OEBPS/${ONE}` });
  expect(findings[0]?.message).toContain('A\ufffdB');
  expect(findings[0]?.line).toBeGreaterThan(10);
});
