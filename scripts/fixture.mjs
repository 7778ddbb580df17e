/**
 * Cuts the smallest story that makes the converter say a thing out of one of the project's own, for
 * `tests/diagnostics.test.ts`: `make fixture FROM=input/story.txt LINES=120-160
 * CODE=structure/uncertain-verse`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { from: { type: 'string' }, lines: { type: 'string' }, code: { type: 'string' } },
});
const { from, lines = '', code } = values;
const [first, last = first] = lines.split('-').map(Number);
if (!from || !code || !first || !last) {
  process.stderr.write(
    'make fixture FROM=input/story.txt LINES=120-160 CODE=structure/uncertain-verse\n',
  );
  process.exit(2);
}

// Byte for byte, line ends and all: Latin-1 keeps every byte apart.
const text = await readFile(from, 'latin1');
const cut = text
  .split(/(?<=\r\n|\n|\r(?!\n))/)
  .slice(first - 1, last)
  .join('');
const folder = `tests/fixtures/diagnostics/${code}`;
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/story.txt`, cut, 'latin1');
process.stdout.write(`${folder}/story.txt\n`);
