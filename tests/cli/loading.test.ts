import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { folderOf, storyOf } from '../support/program.ts';

/** What the build bound into one script each. */
const PARTS = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cjs'))
  .map((name) => name.replace(/\.cjs$/, ''));

/** A flag that V8's code depends on. */
const OTHER_FLAG = '--stack-size=900';

/** Whether V8 refuses the code of a part, as it says itself. */
function isRejected(part: string, ...flags: readonly string[]): string {
  const look = `
    import { Script } from 'node:vm';
    import { readFileSync } from 'node:fs';
    import '${resolve('dist/bound.js')}';
    const cachedData = readFileSync('dist/${part}.code');
    const script = new Script(readFileSync('dist/${part}.cjs', 'latin1'), { cachedData });
    console.log(script.cachedDataRejected);`;
  const args = [...flags, '--input-type=module', '-e', look];
  return String(spawnSync(process.execPath, args).stdout);
}

test('the PDF and the thread that makes books are bound', () => {
  expect(PARTS).toHaveLength(2);
});

describe.each(PARTS)('%s', (part) => {
  test('is run with the code that V8 made of it when it was built', () => {
    expect(isRejected(part)).toBe('false\n');
  });

  test('is not run with it under other flags', () => {
    expect(isRejected(part, OTHER_FLAG)).toBe('true\n');
  });

  test('is written in ASCII, as it is read', () => {
    expect(readFileSync(`dist/${part}.cjs`, 'latin1')).not.toMatch(/[\u0080-\uffff]/);
  });
});

test('books are the same where V8 does not take the code that was made before', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('Käthe’s “Lamp”') });
  const book = (flags: readonly string[], name: string): Buffer => {
    const args = [...flags, resolve('dist/main.js'), '-q', 'story.txt', '-o', name];
    expect(spawnSync(process.execPath, args, { cwd })).toMatchObject({ status: 0 });
    return readFileSync(join(cwd, name));
  };
  expect(book([OTHER_FLAG], 'other.pdf')).toEqual(book([], 'usual.pdf'));
});
