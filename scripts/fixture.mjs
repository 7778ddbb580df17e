/**
 * Cuts the smallest page that shows a thing out of a story of the project's own:
 * `make fixture FROM=input/story.txt LINES=120-160 NAME=verse-in-letter`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { from: { type: 'string' }, lines: { type: 'string' }, name: { type: 'string' } },
});
const { from, lines = '', name } = values;
const [first, last = first] = lines.split('-').map(Number);
if (!from || !name || !first || !last) {
  process.stderr.write('make fixture FROM=input/story.txt LINES=120-160 NAME=verse-in-letter\n');
  process.exit(2);
}

// Byte for byte, line ends and all: Latin-1 keeps every byte apart.
const text = await readFile(from, 'latin1');
const cut = text
  .split(/(?<=\r\n|\n|\r(?!\n))/)
  .slice(first - 1, last)
  .join('');
const folder = `tests/fixtures/books/${name}`;
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/input.txt`, cut, 'latin1');
await writeFile(`${folder}/origin.md`, `Lines ${first} to ${last} of ${from}.\n`);
process.stdout.write(`${folder}/input.txt\n`);
