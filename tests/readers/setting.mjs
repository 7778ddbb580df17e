import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** The machine's own browser. */
export const BROWSER =
  process.env.PUPPETEER_EXECUTABLE_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** Does something with every book, as many at a time as there are processors. */
export async function withEach(books, work) {
  const waiting = books.values();
  const worker = async () => {
    for (const book of waiting) await work(book);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** The EPUBs among files, and inside folders, by name. */
export async function booksIn(paths) {
  const found = [];
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    const names = isFolder ? (await readdir(path)).map((name) => join(path, name)) : [path];
    found.push(...names.filter((name) => name.endsWith('.epub')));
  }
  return found.toSorted((a, b) => (a < b ? -1 : 1));
}
