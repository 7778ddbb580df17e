/**
 * Binds parts of the program into one script each, and keeps the code that V8 makes of it while
 * two books are made: a process that makes one book spends its time on loading, not on the book.
 * In place of a part's first module stands one that runs the script (src/bound.ts).
 */
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { dirname, relative as href } from 'node:path/posix';

import { build } from 'esbuild';

import { replaceFile } from './replace-file.mjs';

/** What is loaded on its own, and what is asked of it: the PDF by whoever uses the library, all that
 *  makes a story into books by a thread. */
const PARTS = { 'package/pdf/pdf': ['pdf'], 'shell/batch/worker': ['make'] };

/** Libraries that look for files of their own beside them. */
const EXTERNAL = ['epub-gen-memory', 'sharp'];

/** What libraries bring for work that they are not asked for here: pdfkit to open fonts, break
 *  lines, read PNGs and encrypt, fontkit to read WOFF2. */
const UNUSED = [
  { library: 'pdfkit', brings: /^(?:fontkit|linebreak|png-js|@noble\/ciphers\/aes)$/ },
  { library: 'fontkit', brings: /^brotli\// },
];

for (const [part, names] of Object.entries(PARTS)) {
  await bind(part);
  const loader = href(dirname(part), 'bound.js');
  const module = `import { bound } from '${loader}';\nexport const { ${names.join(', ')} } = bound('${part}');\n`;
  await replaceFile(`dist/${part}.js`, module);
}
const { status } = spawnSync(process.execPath, ['scripts/code.mjs'], { stdio: 'inherit' });
process.exitCode = status ?? 1;

async function bind(part) {
  const { outputFiles } = await build({
    entryPoints: [`src/${part}.ts`],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    // A script has no `import()`: what is loaded lazily waits in it until it is asked for.
    supported: { 'dynamic-import': false },
    external: EXTERNAL,
    plugins: [
      { name: 'unused', setup: leaveOut },
      { name: 'places', setup: keepPlaces },
    ],
    write: false,
  });
  const script = `(function (module, require, importMeta) {${outputFiles[0].text}\n})`;
  // V8 knows the script that its code is of by its length alone: the code of another script as long
  // would be run in its place.
  await rm(`dist/${part}.code`, { force: true });
  await replaceFile(`dist/${part}.cjs`, inAscii(script));
}

/** Signs that esbuild leaves in regular expressions; V8 reads ASCII twice as fast. Texts of
 *  `String.raw` have them as well, and there an escape is six characters: that is right only because
 *  all of them become regular expressions. */
function inAscii(script) {
  return script.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function leaveOut({ onResolve, onLoad }) {
  for (const { library, brings } of UNUSED) {
    const importer = new RegExp(`/node_modules/${library}/`);
    onResolve({ filter: brings }, ({ path, importer: by }) =>
      importer.test(by) ? { path, namespace: 'unused' } : undefined,
    );
  }
  onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
}

/** Modules look for files beside them, wherever their code has gone. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /\.(?:ts|mjs)$/ }, async ({ path }) => {
    const place = JSON.stringify(relative('src', path).replace(/\.ts$/, '.js'));
    const code = await readFile(path, 'utf8');
    return {
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      contents: code.replaceAll('import.meta', `importMeta(${place})`),
    };
  });
}
