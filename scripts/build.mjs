/**
 * Builds dist/ from src/: compiles, copies what the compiler leaves behind (style sheets and other
 * data), and takes away what has no source any more, but for what it makes itself: patterns of
 * hyphenation and scripts of bound modules, which are replaced whole. So dist/ is never empty on the
 * way, and a program that runs from it is not cut off.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { replaceFile } from './replace-file.mjs';

const DATA = /\.(?:css|svg|json)$/;
/** What is made of a source of the same name: compiled, or bound with all that it needs. */
const COMPILED = /\.(?:js|d\.ts|cjs|code)$/;
/** What the build makes without a source of the same name. */
const MADE = /^dist\/package\/pdf\/patterns\/[^/]+\.json$/;

// Not through npx, which looks elsewhere during `npm install -g .`.
const load = createRequire(import.meta.url);
const manifest = load.resolve('typescript/package.json');
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
  if (!MADE.test(path) && !existsSync(made)) await rm(path);
}

// Patterns of hyphenation as data: src/package/pdf/patterns.ts says why.
const { PATTERN_FILES } = await import('../dist/package/pdf/patterns.js');
await mkdir('dist/package/pdf/patterns', { recursive: true });
for (const name of PATTERN_FILES) {
  const patterns = JSON.stringify(load(`hyphen/patterns/${name}.js`));
  await replaceFile(`dist/package/pdf/patterns/${name}.json`, patterns);
}

await import('./bundle.mjs');

await chmod('dist/main.js', 0o755);
await writeFile('dist/.built', '');
process.exitCode ||= compiled.status ?? 1;
