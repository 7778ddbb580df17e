import { expect, test } from 'vitest';

import * as chapbook from '../src/index.ts';
import { storyOf } from './support/program.ts';

const bytes = new TextEncoder().encode(storyOf('The Lamp', 12));

test('what the library offers is chosen, not what happens to be exported', () => {
  expect(Object.keys(chapbook).toSorted()).toEqual(
    [
      'CATALOGUE',
      'COVER_STYLES',
      'DESIGN_NAMES',
      'EmptyTextError',
      'FORMATS',
      'PAGE_NAMES',
      'PROGRAM',
      'bind',
      'binaryKind',
      'checkCss',
      'checkEpub',
      'checkPdf',
      'contactSheet',
      'coverInHead',
      'coverOf',
      'draftSidecar',
      'drawCover',
      'effectOf',
      'inspect',
      'place',
      'printed',
      'read',
      'readSidecar',
      'remarkable',
      'severityOf',
      'toEpub',
      'toKepub',
      'toPdf',
      'verify',
    ].toSorted(),
  );
});

test('a story in memory becomes a book, and a book EPUB and PDF bytes', async () => {
  const story = await chapbook.read({ name: 'lamp.txt', bytes });
  expect(story.book.metadata.title?.value).toBe('The Lamp');
  expect(story.sources).toEqual([
    { name: 'lamp.txt', sha256: expect.stringMatching(/^[\da-f]{64}$/) },
  ]);
  const cover = await chapbook.drawCover(story);
  expect(Buffer.from(cover.jpeg).readUInt16BE(0)).toBe(0xffd8);
  const settings = { cover };
  expect(start(await chapbook.toEpub(story, settings))).toBe('PK\u0003\u0004');
  expect(start(await chapbook.toKepub(story, settings))).toBe('PK\u0003\u0004');
  expect(start(await chapbook.toPdf(story, settings))).toBe('%PDF');
});

test('whoever watches is told of each stage in order', async () => {
  const stages: string[] = [];
  const at = (stage: string): unknown => stages.push(stage);
  const story = await chapbook.read({ name: 'lamp.txt', bytes }, {}, at);
  await chapbook.toEpub(story, { cover: await chapbook.drawCover(story) }, { at });
  expect(stages.slice(0, 6)).toEqual([
    'ingest',
    'clean',
    'structure',
    'typography',
    'typeset',
    'package',
  ]);
});

test('a story survives JSON: nothing in it is more than data', async () => {
  const { book, diagnostics } = await chapbook.read({ name: 'lamp.txt', bytes });
  expect(JSON.parse(JSON.stringify({ book, diagnostics }))).toEqual({ book, diagnostics });
});

test('the same story is the same bytes, and its date is its own', async () => {
  const story = await chapbook.read({ name: 'lamp.txt', bytes });
  const cover = await chapbook.drawCover(story);
  expect(await chapbook.toEpub(story, { cover })).toEqual(await chapbook.toEpub(story, { cover }));
  const dated = await chapbook.toEpub(story, { cover, modified: new Date('2001-02-03') });
  expect(dated).not.toEqual(await chapbook.toEpub(story, { cover }));
});

function start(book: Uint8Array): string {
  return Buffer.from(book.slice(0, 4)).toString('latin1');
}
