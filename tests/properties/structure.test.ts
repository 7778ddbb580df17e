import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';

import type { Block, Inline } from '../../src/book/book.ts';
import { words } from '../../src/conservation/words.ts';
import { lineOf } from '../../src/ingest/line.ts';
import { blocks } from '../../src/structure/blocks/blocks.ts';
import { claimedBlocks } from '../../src/structure/blocks/claimed-blocks.ts';
import { figures } from '../../src/structure/blocks/figures.ts';
import { lists } from '../../src/structure/blocks/lists.ts';
import { centredNotices, shoutedNotices } from '../../src/structure/blocks/notices.ts';
import { preformatted } from '../../src/structure/blocks/preformatted.ts';
import { breakPlacement } from '../../src/structure/breaks/break-placement.ts';
import { sceneBreaks } from '../../src/structure/breaks/scene-breaks.ts';
import type { EmphasisMark } from '../../src/structure/inlines/emphasis-marks.ts';
import { inlines } from '../../src/structure/inlines/inlines.ts';
import { letters } from '../../src/structure/letters/letters.ts';
import type { Findings, Manuscript, Recognizer } from '../../src/structure/manuscript.ts';
import { survey } from '../../src/structure/survey/survey.ts';
import { verse } from '../../src/structure/verse/verse.ts';

const MARKS: ReadonlySet<EmphasisMark> = new Set(['*', '_', '/', '~', '=', '+'] as const);
const NONE = (): undefined => undefined;

const signs = fc.constantFrom(
  '*',
  '_',
  '**',
  '***',
  '/',
  '[',
  ']',
  '(',
  '1',
  '“',
  '”',
  '--',
  '—',
  '~',
  '=',
  '\uE000',
  '\uE001',
);
const word = fc.oneof(
  fc.constantFrom(
    'kettle',
    'Lid',
    'the',
    'And',
    'said',
    'Dear',
    'Yours',
    'I',
    'oOoOo',
    'chapter',
    '1.',
    '2.',
    'HOT',
  ),
  signs,
  fc.string({ maxLength: 5 }),
);
const text = fc.array(word, { maxLength: 14 }).map((list) => list.join(' '));
const lineText = fc
  .tuple(fc.constantFrom('', '    ', '\t', '          ', '                              '), text)
  .map(([indent, line]) => indent + line);
const VERSE = [
  '  And so it boiled, And so it sang, While all',
  '  the lids were lost, And none came home',
  '                         --Ada Finch',
  '    The kettle went down,',
  'The kettle went down,',
];
const body = fc.array(
  fc.oneof(
    fc.constantFrom(
      '',
      '',
      '***',
      '1. tea',
      '2. lid',
      '[Illustration: lid]',
      'Dear Lid,',
      'Yours truly,',
    ),
    fc.constantFrom(...VERSE),
    lineText,
  ),
  { maxLength: 60 },
);

/** All text of a run, as the book will print it. */
function plain(children: readonly Inline[]): string {
  return children
    .map((node) => {
      if (node.type === 'text') return node.value;
      return 'children' in node ? plain(node.children) : '\n';
    })
    .join('');
}

function printed(block: Block): string {
  if (block.type === 'sceneBreak') return '';
  if (block.type === 'preformatted') return block.lines.join('\n');
  if (block.type === 'figure') return plain(block.caption);
  if (block.type === 'verse')
    return block.children.flatMap((s) => s.children.map((line) => plain(line.children))).join('\n');
  if (block.type === 'list')
    return block.children.flatMap((item) => item.children.map(printed)).join('\n');
  if (block.type === 'paragraph' || block.type === 'subheading' || block.type === 'ending')
    return plain(block.children);
  return block.children.map(printed).join('\n');
}

const BLOCK_RECOGNIZERS: readonly Recognizer[] = [
  claimedBlocks,
  preformatted,
  sceneBreaks,
  figures,
  lists,
  letters,
  centredNotices,
  verse,
  shoutedNotices,
  breakPlacement,
];

function understand(texts: readonly string[]): { printed: string; removed: string[] } {
  const lines = texts.map((line, i) => lineOf(line.replaceAll(/[\r\n]/g, ' '), 'a', i + 1));
  const manuscript: Manuscript = {
    lines,
    head: [],
    settings: {},
    language: 'en',
    survey: survey(lines),
  };
  const removed: string[] = [];
  const report = ({ code, before = '' }: { code: string; before?: string }): void => {
    if (!code.startsWith('structure/uncertain')) removed.push(before);
  };
  const findings = BLOCK_RECOGNIZERS.reduce<Findings>(
    (known, { recognize }) => recognize(manuscript, known, report),
    { leaves: [], containers: [] },
  );
  const found = blocks(manuscript, { from: 0, to: lines.length }, findings, report);
  return { printed: found.map(printed).join('\n'), removed };
}

const sorted = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b);

describe('runs', () => {
  test.prop([
    fc.array(fc.oneof(word, fc.constant(' ')), { maxLength: 60 }).map((list) => list.join('')),
  ])('every word of a run is in its inlines, in order', (run) => {
    expect(words(plain(inlines(run, { marks: MARKS, note: NONE })))).toEqual(words(run));
  });

  test.prop([
    fc.constantFrom('*', '_', '*a ', '_a', 'a_', '(_', '[1', '_*', '\uE000', 'a*b ', 'h://'),
    fc.constantFrom(2000, 20000),
  ])('half-open markup of any length is read to its end', (unit, times) => {
    const run = unit.repeat(times);
    expect(words(plain(inlines(run, { marks: MARKS, note: NONE })))).toEqual(words(run));
  });
});

describe('blocks', () => {
  test.prop([body])('every word of every line is in a block or in a remark', (texts) => {
    const { printed, removed } = understand(texts);
    const source = texts.map((line) => line.replaceAll(/[\r\n]/g, ' '));
    expect(sorted([...words(printed), ...removed.flatMap((line) => words(line))])).toEqual(
      sorted(source.flatMap((line) => words(line))),
    );
  });
});
