#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

import { bind, type FormatName, read } from './index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', short: 'f', default: 'epub' },
    output: { type: 'string', short: 'o' },
    quiet: { type: 'boolean', short: 'q' },
  },
});
for (const path of positionals) {
  const story = read({ name: basename(path), bytes: await readFile(path) });
  const output = values.output ?? path.replace(/\.txt$/, `.${values.format}`);
  await writeFile(output, await bind(values.format as FormatName, story));
  process.stdout.write(`${output}\n`);
}
