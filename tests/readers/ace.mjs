/**
 * Runs DAISY Ace over books: `node tests/readers/ace.mjs BOOK.epub FOLDER …`
 *
 * No violation may be serious or critical; lesser ones are printed. The browser is the machine's own
 * (`PUPPETEER_EXECUTABLE_PATH`, else Debian's Chromium).
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { BROWSER, booksIn, withEach } from './setting.mjs';

const run = promisify(execFile);
const ACE = fileURLToPath(import.meta.resolve('@daisy/ace-cli/bin/ace.js'));
const GRAVE = new Set(['serious', 'critical']);

/** Ace's report on a book. A browser that was too slow to start is asked a second time. */
async function report(book, isLast = false) {
  const folder = await mkdtemp(join(tmpdir(), 'chapbook-ace-'));
  try {
    await run(process.execPath, [ACE, '--force', '--silent', '--outdir', folder, book], {
      env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: BROWSER },
      maxBuffer: 1e8,
    });
    return JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
  } catch (error) {
    if (isLast) throw error;
    return report(book, true);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Every violation in a book: how grave it is, where, and what. */
async function violations(book) {
  const { assertions } = await report(book);
  return assertions.flatMap(({ 'earl:testSubject': subject, assertions: found }) =>
    found.map(({ 'earl:test': test, 'earl:result': result }) => ({
      impact: test['earl:impact'],
      text: `${subject.url}: ${test['dct:title']}: ${result['dct:description'].split('\n', 1)[0]}`,
    })),
  );
}

const books = await booksIn(process.argv.slice(2));
let grave = 0;
let slight = 0;

await withEach(books, async (book) => {
  for (const { impact, text } of await violations(book)) {
    if (GRAVE.has(impact)) grave += 1;
    else slight += 1;
    process.stderr.write(`${book}: ${impact}: ${text}\n`);
  }
});
process.stderr.write(`Ace: ${books.length} books, ${grave} grave violations, ${slight} slight\n`);
process.exitCode = grave ? 1 : 0;
