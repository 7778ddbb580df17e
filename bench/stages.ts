/**
 * How fast the pure stages are: bytes to a typeset tree, in megabytes of text for each second of
 * the processor, by stage, and whether time grows with length and no faster.
 *
 *     npx tsx bench/stages.ts
 *
 * What is measured is the program as it is shipped: bound into one script, as the threads that make
 * books run it, with the flags that `src/bound.ts` sets, by Node alone. Time is the processor's, of all
 * threads of the process: compiling and collecting garbage beside the work count as the work does. A
 * machine that is busy still measures slower, for caches are shared; the fixed work beside each table
 * tells such a moment.
 *
 * Cold is the first round of all, warm the median of the best three of ten after it. The text is the
 * samples of `input/` over and over, and the books of `../shared/corpus` where they are; each table
 * has a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildSync } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'chapbook-bench-'));
try {
  const script = join(folder, 'stages.cjs');
  buildSync({
    entryPoints: [fileURLToPath(new URL('stages/measured.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    // Where no stage looks for a file: a script that is no module has no place of its own.
    define: { 'import.meta.url': JSON.stringify(import.meta.url) },
    outfile: script,
  });
  const home = fileURLToPath(new URL('../', import.meta.url));
  for (const table of ['samples', 'corpus', 'growth']) {
    const { status } = spawnSync(process.execPath, [script, table], {
      cwd: home,
      stdio: 'inherit',
    });
    process.exitCode ||= status ?? 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
