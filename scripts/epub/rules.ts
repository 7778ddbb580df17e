/** Holds books to our own rules: `tsx scripts/epub/rules.ts BOOK.epub FOLDER …` */
import { readFile } from 'node:fs/promises';

import { checkEpub } from '../../src/check/check-epub.ts';
import { booksIn } from './books.ts';

const books = await booksIn(process.argv.slice(2));
let errors = 0;
let others = 0;
for (const book of books) {
  for (const { rule, severity, file, line, message } of await checkEpub(await readFile(book))) {
    if (severity === 'error') errors += 1;
    else others += 1;
    const place = line === undefined ? file : `${file}:${line}`;
    process.stderr.write(`${book}: ${severity}: ${rule}: ${place}: ${message}\n`);
  }
}
process.stderr.write(
  `Our rules: ${books.length} books, ${errors} errors, ${others} other findings\n`,
);
process.exitCode = errors ? 1 : 0;
