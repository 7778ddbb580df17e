import { describe, expect, test } from 'vitest';

import { HOME, RAIN, TEA, WALK } from '../structure/prose.ts';
import { readText } from './reading.ts';

const PARAGRAPHS = [WALK, '“Is it far?”', RAIN, '“No.”', TEA, '“Go on, then.”', HOME, WALK, RAIN];

describe('line ends that a program lost', () => {
  test('stand where they are spelled', () => {
    const { texts, codes } = readText(PARAGRAPHS.join('\\n\\n'));
    expect(texts.filter((text) => text !== '')).toEqual(PARAGRAPHS);
    expect(codes).toEqual(['ingest/line-ends-restored']);
  });

  test('leave no n before every line', () => {
    const lines = ['', 'Chapter 1', ...PARAGRAPHS];
    expect(readText(lines.map((line) => `n${line}`).join('\n')).texts).toEqual(lines);
  });

  test('stand where a line that holds a chapter has the white of its paragraphs', () => {
    const { texts, codes } = readText(PARAGRAPHS.join('        '));
    expect(texts.filter((text) => text !== '')).toEqual(PARAGRAPHS);
    expect(codes).toEqual(['ingest/line-ends-restored']);
  });

  test('are not made of commands', () => {
    const commands = PARAGRAPHS.join(' \\noindent ').repeat(2);
    expect(readText(commands).codes).not.toContain('ingest/line-ends-restored');
  });

  test('are not made of the columns of a table', () => {
    const table = `${RAIN} ${TEA}${'    oil    lamps    wicks'.repeat(9)}`;
    expect(readText(table).texts).toEqual([table]);
  });

  test('leave words alone that begin with n', () => {
    const lines = PARAGRAPHS.map((text) => `nobody said “${text}`);
    expect(readText(lines.join('\n')).texts).toEqual(lines);
  });
});
