import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { ended, folderOf, storyOf } from '../support/program.ts';

/** A terminal to run in: util-linux has `script`, which is on every Linux. */
const hasTerminal = spawnSync('script', ['--version']).stdout?.includes('util-linux') ?? false;

test.runIf(hasTerminal)('a terminal shows stories done of all and what each is at', async () => {
  const cwd = await folderOf({ 'a.txt': storyOf('A', 400), 'b.txt': storyOf('B', 400) });
  const shown = await onTerminal('. --jobs 1', cwd);
  expect(shown).toContain('0 of 2 stories');
  expect(shown).toContain('1 of 2 stories, about');
  expect(shown).toMatch(/a\.txt {2}(?:reading|cleaning|finding|drawing|setting|binding)/);
  expect(shown).toContain('a.epub\r\n');
  expect(shown).toContain('2 written');
});

test.runIf(hasTerminal)('NO_COLOR takes the colors away', async () => {
  const cwd = await folderOf({});
  expect(await onTerminal('none.txt', cwd, { NO_COLOR: '1' })).not.toContain('\u001B[31m');
});

test.runIf(hasTerminal)('a terminal without a size is told in lines', async () => {
  const cwd = await folderOf({ 'a.txt': storyOf('A') });
  expect(await onTerminal('a.txt', cwd, {}, 'cols 0 rows 0')).toContain('[1/1] a.txt: written in');
});

/** What a terminal receives. */
async function onTerminal(
  args: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  size = 'cols 80 rows 24',
): Promise<string> {
  const command = `stty ${size}; ${process.execPath} ${resolve('dist/main.js')} ${args}`;
  const child = spawn('script', ['-qfec', command, '/dev/null'], {
    cwd,
    env: { ...process.env, TERM: 'xterm', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return (await ended(child)).stdout;
}
