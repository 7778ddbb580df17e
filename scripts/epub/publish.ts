/**
 * Makes the books that the checkers look at: `tsx scripts/epub/publish.ts OUT STORY.txt FOLDER …`
 *
 * Every story becomes an EPUB and a KEPUB in the first design; the first two stories become EPUBs in
 * every design.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { bind, read } from '../../src/index.ts';
import { DESIGNS } from '../../src/typeset/designs/designs.ts';
import { booksIn } from './books.ts';

const [out = '.', ...paths] = process.argv.slice(2);
const IN_EVERY_DESIGN = 2;

await mkdir(out, { recursive: true });
const stories = await booksIn(paths, '.txt');
for (const [at, path] of stories.entries()) {
  const name = basename(path, '.txt');
  const story = await read({ name: basename(path), bytes: await readFile(path) });
  const [first, ...others] = Object.values(DESIGNS).map((design) => design.name);
  for (const design of at < IN_EVERY_DESIGN ? [first, ...others] : [first]) {
    const bytes = await bind('epub', story, design ? { design } : {});
    await writeFile(join(out, `${name}.${design}.epub`), bytes);
  }
  await mkdir(join(out, 'kobo'), { recursive: true });
  await writeFile(join(out, 'kobo', `${name}.kepub.epub`), await bind('kepub', story));
}
process.stderr.write(`${stories.length} stories are books in ${out}\n`);
