import { expect, test } from 'vitest';

import { element, textOf, type Element } from '../../src/typeset/xhtml/markup.ts';
import { pieces, weight } from '../../src/typeset/xhtml/split.ts';

const LIMIT = 1000;

function chapter(...blocks: readonly Element[]): Element {
  return element('section', { id: 'c', class: 'chapter', role: 'doc-chapter' }, blocks);
}

function paragraph(size: number): Element {
  return element('p', {}, ['x'.repeat(size)]);
}

const pause = element('hr', { class: 'scene-break' });

test('a chapter that fits stays whole', () => {
  const whole = chapter(paragraph(500));
  expect(pieces(whole, LIMIT)).toEqual([whole]);
});

test('pieces are under the limit and hold the whole text in order', () => {
  const whole = chapter(...Array.from({ length: 30 }, (_, at) => paragraph(50 + at * 9)));
  const split = pieces(whole, LIMIT);
  expect(split.length).toBeGreaterThan(3);
  for (const piece of split) expect(weight(piece)).toBeLessThan(LIMIT + 100);
  expect(split.map(textOf).join('')).toBe(textOf(whole));
});

test('a scene break in the second half of a piece begins the next one', () => {
  const split = pieces(chapter(paragraph(600), pause, paragraph(200), paragraph(600)), LIMIT);
  expect(split.map((piece) => piece.children.length)).toEqual([1, 3]);
});

test('a scene break in the first half does not leave half a page', () => {
  const split = pieces(chapter(paragraph(100), pause, paragraph(700), paragraph(600)), LIMIT);
  expect(split.map((piece) => piece.children.length)).toEqual([3, 1]);
});

test('only the first piece is the chapter; the others continue it under ids of their own', () => {
  const [first, second] = pieces(chapter(paragraph(900), paragraph(900)), LIMIT);
  expect(first?.attributes['role']).toBe('doc-chapter');
  expect(second?.attributes).toEqual({ id: 'c.2', class: 'chapter' });
});

test('a paragraph too long for any piece has one to itself', () => {
  const split = pieces(chapter(paragraph(5000), paragraph(10)), LIMIT);
  expect(split.map((piece) => piece.children.length)).toEqual([1, 1]);
});
