/**
 * Scores how well stories are understood, against the truth in ../shared, which knows nothing of
 * our code: `make score`, or `node scripts/score.mjs stories` for one set. Every text has its row;
 * below stand the means as docs/accuracy.md has them, whole and less the scorer's errors.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { SCORER_ERRORS } from './scorer-errors.mjs';

const SHARED = '../shared';
const SCORER = join(SHARED, 'tools/score_corpus.py');
const SETS = ['stories', 'corpus'];

/** The scorer's rows, how docs/accuracy.md calls them, and what must be reached. */
const ROWS = [
  { row: 'division_f1', name: 'divisions found, F1', least: 0.97 },
  { row: 'division_titles', name: 'division titles right', least: 0.95 },
  { row: 'break_f1', name: 'scene breaks, F1', least: 0.95 },
  { row: 'paragraph_f1', name: 'paragraph starts, F1', least: 0.985 },
  { row: 'verse_lines_kept', name: 'verse lines still lines', least: 0.95 },
  { row: 'verse_f1', name: 'verse marked as verse, F1', least: 0.85 },
  { row: 'emphasis_f1', name: 'emphasis that the text marks, F1', least: 0.97 },
  { row: 'body_lines_kept', name: 'lines of the body kept, in order', least: 0.9995 },
  { row: 'words_missing', name: 'words missing', most: 0.0005 },
  { row: 'words_invented', name: 'words invented', most: 0.0005 },
  { row: 'title_ok', name: 'title right', least: 0.97 },
  { row: 'author_ok', name: 'author right', least: 0.97 },
  { row: 'language_ok', name: 'language right', least: 1 },
  { row: 'junk_leaked', name: 'lines of junk leaked, mean', most: 0.5 },
  { row: 'asides_kept', name: 'notes, summary, fields, end lines kept', least: 0.97 },
];

/** Runs the scorer on a set, shows what it says as it comes, and returns it. */
function scored(set) {
  const folder = join(SHARED, set);
  const stories = readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name));
  const convert = 'node dist/main.js --quiet --format epub {in} --output {out}';
  process.stdout.write(`\n${set}\n`);
  const scorer = spawn('python3', [SCORER, '--jobs', '2', '--convert', convert, ...stories], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  scorer.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
    process.stdout.write(text);
  });
  return new Promise((done) => {
    scorer.on('close', (status) => {
      if (status !== 0) process.exitCode = 1;
      done(said);
    });
  });
}

/** A set's means as the scorer says them, and each text's marks (of three decimals), by row. */
function readMarks(said) {
  const lines = said.split('\n').map((line) => line.split(/\s+/u));
  const end = lines.findIndex(([name]) => name === 'MEAN');
  const byRow = (cells) =>
    Object.fromEntries(
      ROWS.map(({ row }, at) => [row, cells[at] === '-' ? undefined : Number(cells[at])]),
    );
  return {
    means: byRow(lines[end].slice(1)),
    texts: lines.slice(1, end).map(([text, , ...cells]) => ({ text, marks: byRow(cells) })),
  };
}

function meanWithout(errors, texts, row) {
  const values = texts
    .filter(({ text }) => !errors.includes(text))
    .map(({ marks }) => marks[row])
    .filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function cell(value, { least = 0, most = Infinity }) {
  if (value === undefined) return '-';
  const short = value.toFixed(4);
  return value >= least && value <= most ? short : `${short} (missed)`;
}

function table(sets) {
  const names = sets.map(({ set }) => set);
  const heads = ['', ...names, ...names.map((set) => `${set}, less the scorer’s errors`)];
  const lines = ROWS.map((wanted) => {
    const { row, name, least, most } = wanted;
    const whole = sets.map(({ means }) => means[row]);
    const less = sets.map(({ set, texts }) =>
      meanWithout(SCORER_ERRORS[set][row] ?? [], texts, row),
    );
    const marks = [...whole, ...less].map((value) => cell(value, wanted));
    return [name, ...marks, least === undefined ? `under ${most}` : least];
  });
  return [[...heads, 'must reach'], [...heads, ''].map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

if (!existsSync(SCORER)) {
  process.stdout.write(`Nothing to score against: ${SCORER} is not there.\n`);
  process.exit(0);
}

const wanted = process.argv.slice(2);
const sets = [];
for (const set of SETS.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  sets.push({ set, ...readMarks(await scored(set)) });
}
process.stdout.write(`\n${table(sets)}`);
