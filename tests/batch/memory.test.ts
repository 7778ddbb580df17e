import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

import { expect, test } from 'vitest';

import { ended } from '../support/program.ts';

/** Two stories for a thread that has hardly any memory: a novel, and a page. */
const SCRIPT = `
  import { workshop } from '${pathToFileURL('dist/shell/batch/workshop.js').href}';
  const shop = workshop({ threads: 1, memory: 64 });
  const story = (name, words) => ({
    sources: [{ name, bytes: new TextEncoder().encode('A word and another.\\n\\n'.repeat(words)) }],
    reading: {}, formats: [], edition: {}, name,
    cover: { drawn: { jpeg: new Uint8Array(), key: '' } },
  });
  const signal = new AbortController().signal;
  for (const task of [story('novel.txt', 4e5), story('page.txt', 10)]) {
    try {
      const made = await shop.make(task, () => undefined, signal);
      console.log(task.name, 'failure' in made ? made.failure.message : 'made');
    } catch (error) {
      console.log(task.name, error.message);
    }
  }
  await shop.close();
`;

test('a story that needs too much memory fails alone', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT]);
  const { stdout, status } = await ended(child);
  expect(stdout).toContain('novel.txt the story needs more memory than there is');
  expect(stdout).toContain('page.txt made');
  expect(status).toBe(0);
});
