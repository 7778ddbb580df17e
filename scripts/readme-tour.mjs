/**
 * Puts what `convert inspect` really says of a sample into the README; long sections are cut, with a
 * sign that they go on. `--check` only compares.
 */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';

const STORY = 'input/the-song-went-round-by-sea.txt';
const MOST_LINES = 7;
const BEGINS = `$ convert inspect ${STORY}\n`;

const { stdout, status } = spawnSync('node', ['dist/main.js', 'inspect', STORY], {
  encoding: 'utf8',
});
if (status !== 0) process.exit(1);

const page = stdout
  .trimEnd()
  .split('\n\n')
  .map((section) => {
    const lines = section.split('\n');
    return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '  …'].join('\n') : section;
  })
  .join('\n\n');

const readme = await readFile('README.md', 'utf8');
const from = readme.indexOf(BEGINS) + BEGINS.length;
const to = readme.indexOf('\n```', from);
const told = `${readme.slice(0, from)}${page}${readme.slice(to)}`;
if (!process.argv.includes('--check')) {
  await writeFile('README.md', told);
} else if (told !== readme) {
  process.stderr.write('README.md does not show what inspect says: run make golden\n');
  process.exitCode = 1;
}
