/**
 * Builds after every `npm install`. `npm install -g .` in a fresh checkout runs this before anything
 * was installed, and hands on that it is global: what the build needs is fetched first, for here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/typescript')) {
  const env = Object.entries(process.env).filter(
    ([name]) => !/^npm_config_(?:global|location|prefix|local_prefix)$/i.test(name),
  );
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    stdio: 'inherit',
    env: Object.fromEntries(env),
  });
  if (status !== 0) process.exit(1);
}
await import('./build.mjs');
