import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The EPUBs among files, and inside folders, by name. */
export async function booksIn(paths: readonly string[], extension = '.epub'): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    const names = isFolder ? (await readdir(path)).map((name) => join(path, name)) : [path];
    found.push(...names.filter((name) => name.endsWith(extension)));
  }
  return found.toSorted();
}
