import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';

import { describe, expect, test } from 'vitest';

/** A file's imports, by what they are written as. */
interface Module {
  readonly path: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/**
 * Which folder may use which: the arrows of docs/architecture.md. A stage knows the model, the
 * remarks, and what stands before it; nothing knows the shell.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  source: [],
  book: [],
  diagnostics: ['source', 'ingest', 'clean', 'structure', 'typeset', 'package', 'conservation'],
  ingest: ['source', 'diagnostics', 'conservation'],
  clean: ['source', 'ingest', 'diagnostics'],
  structure: ['source', 'book', 'ingest', 'diagnostics'],
  typeset: ['source', 'book', 'diagnostics'],
  package: ['source', 'book', 'diagnostics', 'typeset'],
  conservation: ['source', 'book', 'diagnostics'],
  inspection: ['source', 'book', 'diagnostics'],
  check: ['package'],
  shell: ['index.ts'],
};

/** What is only a shape may be named by any stage: the records that stages hand on. */
const SHAPES = [
  'source',
  'book',
  'diagnostics',
  'ingest',
  'package',
  'typeset',
  'settings.ts',
  'story.ts',
  'world.ts',
];

/** Where each library comes in: replacing one is an afternoon. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'bidi-js': ['src/package/'],
  'epub-gen-memory': ['src/package/epub/packager.ts'],
  fflate: ['src/package/epub/', 'src/check/'],
  fontkit: ['src/package/'],
  harfbuzzjs: ['src/package/'],
  hyphen: ['src/package/'],
  'log-update': ['src/shell/terminal/live-progress.ts'],
  'p-queue': ['src/shell/batch/batch.ts'],
  pdfkit: ['src/package/pdf/document.ts'],
  piscina: ['src/shell/batch/workshop.ts'],
  saxes: ['src/package/epub/', 'src/check/xml.ts'],
  sharp: ['src/package/', 'src/check/pdf-contact-sheet.ts'],
  yaml: ['src/ingest/', 'src/inspection/', 'src/sidecar.ts'],
  yargs: ['src/shell/'],
};

/** Folders that are functions from plain data to plain data: no file, no clock, no chance. */
const PURE = new Set([
  'source',
  'book',
  'diagnostics',
  'ingest',
  'clean',
  'structure',
  'typeset',
  'conservation',
  'inspection',
]);

/** `import type { … } from '…'`, `export * from '…'`, `import('…')`. */
const IMPORT =
  /^(?:import|export)\s+(?<type>type\b)?[^;'"]*?from '(?<from>[^']+)'|\bimport\('(?<lazy>[^']+)'\)/gm;

/** A newcomer looks over so many files of a folder. */
const MOST_FILES = 30;

/** Folders whose own folders use one another in one direction. */
const LAYERED = [
  'src/clean',
  'src/ingest',
  'src/shell',
  'src/structure/about',
  'src/structure/headings',
  'src/typeset/pages',
];

const MODULES = modules();
const FOLDERS = [...new Set(MODULES.map(({ path }) => dirname(path)))];

describe.each(Object.entries(MAY_IMPORT))('src/%s', (folder, allowed) => {
  const own = MODULES.filter(({ path }) => folderOf(path) === folder);

  test('uses only the folders that it may', () => {
    const wrong = own.flatMap(({ path, values, types }) => [
      ...values
        .filter((used) => !isAllowed(path, used, allowed))
        .map((used) => `${path} → ${used}`),
      ...types
        .filter(
          (used) =>
            !isAllowed(path, used, [...allowed, ...(folder === 'shell' ? ['world.ts'] : SHAPES)]),
        )
        .map((used) => `${path} → ${used}`),
    ]);
    expect(wrong).toEqual([]);
  });
});

test('every folder of src/ has its place in the table', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
});

test('docs/architecture.md names every folder and file of src/, and every folder of the stages and the shell', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const [, folders = ''] = page.split('## Folders');
  const named = (path: string): boolean => new RegExp(`(?:^| )${path}(?= )`, 'm').test(folders);
  const top = readdirSync('src', { withFileTypes: true }).map(
    (entry) => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`,
  );
  const subjects = FOLDERS.filter((path) =>
    /^src\/(?:ingest|clean|structure|typeset|shell)\//.test(path),
  ).map((path) => `${basename(path)}/`);
  expect([...top, ...subjects].filter((path) => !named(path))).toEqual([]);
});

test('a folder has no more files than one looks over', () => {
  const crowded = FOLDERS.filter(
    (folder) => MODULES.filter(({ path }) => dirname(path) === folder).length > MOST_FILES,
  );
  expect(crowded).toEqual([]);
});

test.each(LAYERED)('the folders in %s use one another in one direction', (parent) => {
  const used = new Map(
    FOLDERS.filter((folder) => dirname(folder) === parent).map((folder) => [
      folder,
      usedBy(folder, parent),
    ]),
  );
  const layers = layersOf(used);
  expect([...used.keys()].filter((folder) => !layers.has(folder))).toEqual([]);
});

test('each library comes in by its own door', () => {
  const wrong = MODULES.flatMap(({ path, values, types }) =>
    [...values, ...types]
      .filter((used) => isLibrary(used) && !doorsOf(used).some((door) => path.startsWith(door)))
      .map((used) => `${path} → ${used}`),
  );
  expect(wrong).toEqual([]);
});

test('pure stages use nothing of Node but what looks at bytes', () => {
  const wrong = MODULES.filter(({ path }) => PURE.has(folderOf(path))).flatMap(({ path, values }) =>
    values
      .filter((used) => used.startsWith('node:') && used !== 'node:buffer')
      .map((used) => `${path} → ${used}`),
  );
  expect(wrong).toEqual([]);
});

test('pure stages and formats know neither the clock nor chance', () => {
  const wrong = MODULES.filter(({ path }) => folderOf(path) !== 'shell').filter(({ path }) =>
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bperformance\.now\(/.test(
      withoutComments(readFileSync(path, 'utf8')),
    ),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

function modules(): Module[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const path = join('src', file);
      const imports = importsOf(withoutComments(readFileSync(path, 'utf8')));
      return {
        path,
        values: imports.filter(({ isType }) => !isType).map(({ used }) => used),
        types: imports.filter(({ isType }) => isType).map(({ used }) => used),
      };
    });
}

function importsOf(code: string): { readonly used: string; readonly isType: boolean }[] {
  return [...code.matchAll(IMPORT)].map(({ groups }) => ({
    used: groups?.['from'] ?? groups?.['lazy'] ?? '',
    isType: groups?.['type'] !== undefined,
  }));
}

function withoutComments(code: string): string {
  return code.replace(/^\s*(?:\/\*\*?|\*|\/\/).*$/gm, '');
}

/** `structure` of `src/structure/verse.ts`, `index.ts` of `src/index.ts`. */
function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function isAllowed(path: string, used: string, allowed: readonly string[]): boolean {
  if (!used.startsWith('.')) return true;
  const target = folderOf(normalize(join(dirname(path), used)));
  return target === folderOf(path) || allowed.includes(target);
}

/** The other folders in `parent` that a folder in it uses. */
function usedBy(folder: string, parent: string): readonly string[] {
  const targets = MODULES.filter(({ path }) => dirname(path) === folder).flatMap(
    ({ path, values, types }) =>
      [...values, ...types].map((used) => dirname(normalize(join(dirname(path), used)))),
  );
  return [...new Set(targets)].filter((target) => target !== folder && dirname(target) === parent);
}

/** The folders that rest on nothing but one another from below: those of a circle are none of them. */
function layersOf(used: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const layers = new Set<string>();
  for (let before = -1; before < layers.size;) {
    before = layers.size;
    for (const [folder, others] of used)
      if (others.every((other) => layers.has(other))) layers.add(folder);
  }
  return layers;
}

function isLibrary(used: string): boolean {
  return !used.startsWith('.') && !used.startsWith('node:');
}

function doorsOf(used: string): readonly string[] {
  const library = Object.keys(DOORS).find((name) => used === name || used.startsWith(`${name}/`));
  return library === undefined ? [] : (DOORS[library] ?? []);
}
