import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { convert, folderOf, storyOf } from '../support/program.ts';

test('the report has every story with its outputs, timings by stage and diagnostics', async () => {
  const cwd = await folderOf({ 'good.txt': storyOf('Good'), 'empty.txt': '' });
  const run = await convert(
    ['-f', 'epub,pdf', 'good.txt', 'empty.txt', 'none.txt', '--report', 'deep/report.json'],
    { cwd },
  );
  expect(run.status).toBe(1);
  const report: unknown = JSON.parse(await readFile(join(cwd, 'deep/report.json'), 'utf8'));
  expect(report).toMatchObject({
    version: 1,
    program: { name: 'chapbook' },
    stories: [
      {
        slug: 'good',
        files: ['good.txt'],
        outcome: 'written',
        title: 'Good',
        outputs: [
          { format: 'epub', path: 'good.epub', written: true },
          {
            format: 'pdf',
            path: 'good.pdf',
            written: true,
            quality: { pages: expect.any(Number), counts: { widow: 0, 'missing-glyph': 0 } },
          },
        ],
      },
      { slug: 'empty', outcome: 'failed', error: expect.stringContaining('the file is empty') },
    ],
    problems: [{ subject: 'none.txt' }],
  });
  expect(stagesOf(report)).toEqual(
    expect.arrayContaining(['ingest', 'clean', 'structure', 'typography', 'cover', 'package']),
  );
});

function stagesOf(report: unknown): string[] {
  return [...JSON.stringify(report).matchAll(/"stage":"(?<stage>\w+)"/g)].map(
    ({ groups }) => groups?.['stage'] ?? '',
  );
}
