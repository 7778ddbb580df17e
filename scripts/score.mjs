/**
 * Scores how well stories are understood, against the truth in ../shared, which knows nothing of
 * our code: `make score`, or `node scripts/score.mjs stories` for one set.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = '../shared';
const SCORER = join(SHARED, 'tools/score_corpus.py');
const SETS = ['stories', 'corpus'];

if (!existsSync(SCORER)) {
  process.stdout.write(`Nothing to score against: ${SCORER} is not there.\n`);
  process.exit(0);
}

const wanted = process.argv.slice(2);
for (const set of SETS.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const folder = join(SHARED, set);
  const stories = readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name));
  process.stdout.write(`\n${set}\n`);
  const convert = 'node dist/main.js --quiet --format epub {in} --output {out}';
  const { status } = spawnSync(
    'python3',
    [SCORER, '--jobs', '2', '--convert', convert, ...stories],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exitCode = 1;
}
