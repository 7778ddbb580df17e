/**
 * Opens books in real reading engines: `node tests/readers/engines.mjs [--pictures FOLDER] BOOK.epub …`
 *
 * epub.js and foliate-js run in a headless browser at the sizes of a phone, an e-ink reader and a
 * tablet, with text at 200 %, and in the dark; MuPDF reads the book from one end to the other. Every
 * contents entry must lead to its heading, nothing may be wider than the page, no page blank.
 */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs, promisify } from 'node:util';

import { browser, opened } from './browser.mjs';
import { look } from './look.mjs';
import { booksIn, withEach } from './setting.mjs';

const run = promisify(execFile);
const ENGINES = ['epubjs', 'foliate'];
const SETTINGS = [
  { name: 'phone', width: 390, height: 844, percent: 100, dark: false },
  { name: 'e-ink', width: 758, height: 1024, percent: 100, dark: false },
  { name: 'tablet-dark', width: 820, height: 1180, percent: 100, dark: true },
  { name: 'phone-large', width: 390, height: 844, percent: 200, dark: false },
];
/** Pictures are taken of every contents entry, and of one chapter. */
const CHAPTER = /chapter/;

/** What Debian's MuPDF says of every EPUB 3, and of having no color management. */
const HARMLESS = /unknown epub version: 3\.0|ICC support/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: 'string' } },
});
const books = await booksIn(positionals);
if (values.pictures) await mkdir(values.pictures, { recursive: true });

let wrong = 0;
let shown = 0;
const fault = (book, where, text) => {
  wrong += 1;
  process.stderr.write(`${basename(book)}: ${where}: ${text}\n`);
};

/** Goes to every entry of the contents in an engine, at a size, and looks at what is shown. */
async function read(window, book, engine, setting) {
  const where = `${engine}, ${setting.name}`;
  const { page, contents, close } = await opened(window, book, engine, setting);
  if (!contents.length) fault(book, where, 'no contents');
  const firstChapter = contents.find(({ href }) => CHAPTER.test(href));
  for (const entry of contents) {
    const { faults, pages } = await page.evaluate(look, entry.href, entry.label);
    shown += pages;
    for (const text of faults) fault(book, `${where}, ${entry.href}`, text);
    if (!values.pictures || (CHAPTER.test(entry.href) && entry !== firstChapter)) continue;
    const name = [basename(book, '.epub'), basename(entry.href, '.xhtml'), engine, setting.name];
    await page.screenshot({
      path: join(values.pictures, `${name.join('.')}.jpg`),
      type: 'jpeg',
      quality: 70,
    });
  }
  await close();
}

/** Reads a book from one end to the other, as readers without a browser do. */
async function readInMupdf(book) {
  const page = ['-F', 'txt', '-W', '390', '-H', '600'];
  const { stdout, stderr } = await run('mutool', ['draw', ...page, book], { maxBuffer: 1e8 });
  const complaint = stderr
    .split('\n')
    .find((line) => /error|warning/i.test(line) && !HARMLESS.test(line));
  if (complaint) fault(book, 'MuPDF', complaint);
  const blank = stdout
    .split('\f')
    .slice(1, -1)
    .findIndex((text) => !text.trim());
  if (blank >= 0) fault(book, 'MuPDF', `page ${blank + 2} is blank`);
}

await withEach(books, async (book) => {
  const window = await browser();
  for (const engine of ENGINES) {
    for (const setting of SETTINGS) await read(window, book, engine, setting);
  }
  await window.close();
  await readInMupdf(book);
});
process.stderr.write(`Engines: ${books.length} books, ${shown} pages, ${wrong} faults\n`);
process.exitCode = wrong ? 1 : 0;
