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

import { done, opened } from './browser.mjs';
import { look } from './look.mjs';
import { booksIn } from './setting.mjs';

const run = promisify(execFile);
const ENGINES = ['epubjs', 'foliate'];
const SETTINGS = [
  { name: 'phone', width: 390, height: 844, percent: 100, dark: false },
  { name: 'e-ink', width: 758, height: 1024, percent: 100, dark: false },
  { name: 'tablet-dark', width: 820, height: 1180, percent: 100, dark: true },
  { name: 'phone-large', width: 390, height: 844, percent: 200, dark: false },
];
/** What a picture is taken of. */
const PICTURED = /title\.xhtml|story-information\.xhtml|chapter/;

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

async function picture(page, book, engine, setting, href) {
  if (!values.pictures || !PICTURED.test(href)) return;
  const document = href.split('/').at(-1).replace('.xhtml', '');
  const name = [basename(book, '.epub'), document, engine, setting.name].join('.');
  await page.screenshot({ path: join(values.pictures, `${name}.png`) });
}

for (const book of books) {
  for (const engine of ENGINES) {
    for (const setting of SETTINGS) {
      const where = `${engine}, ${setting.name}`;
      const { page, contents, close } = await opened(book, engine, setting);
      if (!contents.length) fault(book, where, 'no contents');
      for (const { href, label } of contents) {
        const { faults, pages } = await page.evaluate(look, href, label);
        shown += pages;
        for (const text of faults) fault(book, `${where}, ${href}`, text);
        await picture(page, book, engine, setting, href);
      }
      await close();
    }
  }
  const { stdout, stderr } = await run(
    'mutool',
    ['draw', '-F', 'txt', '-W', '390', '-H', '600', book],
    {
      maxBuffer: 1e8,
    },
  );
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
await done();
process.stderr.write(`Engines: ${books.length} books, ${shown} pages, ${wrong} faults\n`);
process.exitCode = wrong ? 1 : 0;
