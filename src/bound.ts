import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

// A novel is set in less time than V8 takes to optimize the code that sets it: compiling took 1.0 of
// 1.8 CPU seconds. Functions are to run seven times as long as usual (132 kB of bytecode) before
// they are compiled: 1.3 s, and long books take no longer (measured 2026-11 on Node 20.20). V8 takes
// code that it made before only if it was made with the same flags.
setFlagsFromString('--interrupt-budget=1000000');

/** A file of the program as its modules know themselves. */
interface ImportMeta {
  readonly url: string;
  readonly resolve: (specifier: string) => string;
}

/** What scripts/bundle.mjs wraps a part of the program in. */
type Part = (
  module: { exports: object },
  require: NodeJS.Require,
  importMeta: (path: string) => ImportMeta,
) => void;

const HOME = new URL('./', import.meta.url);
const run = new Map<string, Script>();

/**
 * Runs a part of the program that the build bound into one script, with the code that V8 made of it
 * when it was built. V8 looks whether the code is of its own version and flags and of a script as
 * long, and compiles the script as ever where it is not; the build removes code before it writes
 * another script.
 */
export function bound(part: string): object {
  const url = new URL(`${part}.cjs`, HOME);
  const file = fileURLToPath(url);
  const code = new URL(`${part}.code`, HOME);
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(existsSync(code) ? { cachedData: readFileSync(code) } : {}),
  });
  run.set(fileURLToPath(code), script);
  const module = { exports: {} };
  // What the build writes is one function.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  (script.runInThisContext() as Part)(module, createRequire(url), importMeta);
  return module.exports;
}

function importMeta(path: string): ImportMeta {
  const { href } = new URL(path, HOME);
  const { resolve } = createRequire(href);
  return { url: href, resolve: (specifier) => pathToFileURL(resolve(specifier)).href };
}

/** V8's code of the scripts that were run, with the functions that were called in them so far, by
 *  the file that it is looked for in. */
export function codeSoFar(): ReadonlyMap<string, Uint8Array> {
  return new Map([...run].map(([file, script]) => [file, script.createCachedData()]));
}
