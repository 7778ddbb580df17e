/**
 * Builds dist/ from src/: compiles, copies what the compiler leaves behind (style sheets and other
 * data), and takes away what has no source any more. dist/ is never empty on the way, so that a
 * program that runs from it is not cut off.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DATA = /\.(?:css|svg|json)$/;
const COMPILED = /\.(?:js|d\.ts)$/;

// Not through npx, which looks elsewhere during `npm install -g .`.
const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
const tsc = join(dirname(manifest), 'bin/tsc');
const compiled = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});

await cp('src', 'dist', {
  recursive: true,
  filter: (path) => !/\.[a-z]+$/.test(path) || DATA.test(path),
});

const entries = await readdir('dist', { recursive: true, withFileTypes: true });
for (const entry of entries.filter((candidate) => candidate.isFile())) {
  const path = join(entry.parentPath, entry.name);
  const source = path.replace(/^dist/, 'src');
  const made = COMPILED.test(path) ? source.replace(COMPILED, '.ts') : source;
  if (!existsSync(made)) await rm(path);
}

await import('./bundle.mjs');

await chmod('dist/main.js', 0o755);
await writeFile('dist/.built', '');
process.exitCode ||= compiled.status ?? 1;
