import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { CATALOGUE } from '../src/diagnostics/catalogue.ts';
import {
  bind,
  coverOf,
  type Diagnostic,
  read,
  readSidecar,
  type ReadSettings,
  type Source,
} from '../src/index.ts';

/**
 * The smallest story that makes the converter say each thing: `<stage>/<code>/` holds the files of
 * one story, its sidecar, its cover. The folder's name is the expectation.
 */
const FIXTURES = 'tests/fixtures/diagnostics';

/** What is known of a story beside which no sidecar lies, so that nothing else is to be said. */
const KNOWN: ReadSettings = { title: 'The Kettle', author: 'Ada Finch', language: 'en' };

/** What cannot be said alone. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'ingest/lost-byte-restored': ['ingest/mojibake-reversed'],
  'structure/label-removed': ['structure/metadata-moved'],
  'structure/figure-moved': ['structure/figure-label-replaced'],
  'structure/contents-unsaid': ['structure/contents-removed'],
  'structure/contact-removed': ['structure/label-removed', 'structure/repeated-header-removed'],
  'structure/note-label-removed': ['structure/note-moved'],
  'ingest/head-broken': ['ingest/head-read'],
  'structure/head-title-moved': ['ingest/head-read'],
  'structure/other-author': ['ingest/head-read'],
  'package/cover-letters': ['typeset/missing-glyph'],
};

/** What is said only when the book is made. */
const MADE = /^(?:typeset|package)\//;

/** Breaches of the law need a broken program: `tests/conservation/` breaks finished books. */
const BROKEN = /^conservation\//;

const codes = Object.keys(CATALOGUE).filter((code) => !BROKEN.test(code));
const folders = (await readdir(FIXTURES, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map(({ parentPath }) => parentPath.slice(FIXTURES.length + 1));

test('every code has a fixture, and every fixture a code', () => {
  expect([...new Set(folders)].toSorted()).toEqual(codes.toSorted());
});

describe.each(codes)('%s', (code) => {
  test('is said of its fixture, and nothing else is', async () => {
    const said = new Set((await saidOf(code)).map((diagnostic) => diagnostic.code));
    expect([...said].toSorted()).toEqual([code, ...(BESIDE[code] ?? [])].toSorted());
  });
});

/** All that is said while a story is read, and made a book where that says something. */
async function saidOf(code: string): Promise<Diagnostic[]> {
  const said: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): unknown => said.push(diagnostic);
  const files = await sourcesIn(join(FIXTURES, code));
  const sidecar = files.find(({ name }) => name.endsWith('.yaml'));
  const settings = sidecar === undefined ? KNOWN : (await readSidecar(sidecar, report)).settings;
  const story = await read(
    files.filter(({ name }) => name.endsWith('.txt')),
    settings,
  );
  if (MADE.test(code)) {
    const art = files.find(({ name }) => name.endsWith('.jpg'));
    const { cover } = await coverOf(story, {}, art === undefined ? {} : { art }, report);
    await bind('pdf', story, { cover }, { report });
  }
  return [...story.diagnostics, ...said];
}

async function sourcesIn(folder: string): Promise<Source[]> {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  );
}
