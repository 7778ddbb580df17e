import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the program once before the tests that run it, unless it is up to date. */
export function setup(): void {
  if (builtAt() >= changedAt()) return;
  // Wrong types are the matter of `make types`: what was compiled all the same is tested.
  const { stdout } = spawnSync('node', ['scripts/build.mjs'], { encoding: 'utf8' });
  if (builtAt() < changedAt()) throw new Error(`The program does not build:\n${stdout}`);
}

function builtAt(): number {
  return statSync('dist/.built', { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function changedAt(): number {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join('src', file)).mtimeMs));
}
