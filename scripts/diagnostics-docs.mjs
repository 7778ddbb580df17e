/** Writes docs/diagnostics.md from the catalogue; `--check` only compares. */
import { readFile, writeFile } from 'node:fs/promises';

import { CATALOGUE } from '../dist/index.js';

const FILE = 'docs/diagnostics.md';

/** What happened to the words, in words. */
const EFFECTS = {
  none: '',
  removed: 'taken out',
  repeated: 'said once',
  moved: 'moved',
  repaired: 'repaired',
};

const STAGES = [
  ['ingest', 'Reading the bytes'],
  ['clean', 'Taking out what is not the author’s'],
  ['structure', 'Finding the shape of the book'],
  ['typeset', 'Setting the book'],
  ['package', 'Writing the files'],
  ['conservation', 'Counting the words'],
];

const table = (stage) =>
  Object.entries(CATALOGUE)
    .filter(([code]) => code.startsWith(`${stage}/`))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, { severity, effect, meaning }]) =>
        `| \`${code}\` | ${severity} | ${EFFECTS[effect]} | ${meaning} |`,
    );

const section = ([stage, title]) => {
  const rows = table(stage);
  if (rows.length === 0) return [];
  return [
    '',
    `## ${title}`,
    '',
    '| code | severity | words | meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
  ];
};

const page = `${[
  '# What chapbook can say',
  '',
  '<!-- Made from the catalogue by `make golden`: change src/*/codes.ts instead. -->',
  '',
  'Every remark has a code, in the report (`--report`), in `convert inspect` and in the library. Infos are counted, warnings',
  'and doubts are printed, errors end the story. `words` says what happened to the words of the text: no word goes, moves',
  'or changes without such a remark.',
  ...STAGES.flatMap(section),
].join('\n')}\n`;

if (process.argv.includes('--check')) {
  const there = await readFile(FILE, 'utf8').catch(() => '');
  if (there !== page) {
    process.stderr.write(`${FILE} is not what the catalogue says: run make golden\n`);
    process.exitCode = 1;
  }
} else {
  await writeFile(FILE, page);
}
