/** One story in every design, with its fonts: `tsx scripts/epub/designs.ts OUT STORY.txt` */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { bind, read } from '../../src/index.ts';
import { DESIGNS } from '../../src/typeset/designs/designs.ts';

const [out = '.', path = ''] = process.argv.slice(2);
await mkdir(out, { recursive: true });
const story = await read({ name: basename(path), bytes: await readFile(path) });
for (const { name: design } of Object.values(DESIGNS)) {
  await writeFile(
    join(out, `${design}.epub`),
    await bind('epub', story, { design, embedFonts: true }),
  );
}
