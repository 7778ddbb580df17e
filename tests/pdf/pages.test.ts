import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';

import { Galley, type Row } from '../../src/typeset/pages/lines/galley.ts';
import { breakPages, type PageForm } from '../../src/typeset/pages/make-up/break-pages.ts';

const FORM: PageForm = {
  rows: 30,
  startsVerso: false,
  facing: true,
  noteRows: () => 0,
  noteGap: 0.7,
};

/** Rows of paragraphs of so many lines each. */
function paragraphs(lengths: readonly number[]): Row[] {
  const galley = new Galley();
  for (const length of lengths) {
    for (let i = 0; i < length; i++) {
      galley.text([], { first: i === 0, last: i === length - 1 });
    }
  }
  return galley.rows;
}

const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 120 });

describe('pages', () => {
  prop.prop([lengths, fc.boolean()])('hold every row once, in order', (list, startsVerso) => {
    const rows = paragraphs(list);
    const { ranges } = breakPages(rows, { ...FORM, startsVerso });
    let next = 0;
    for (const { from, to } of ranges) {
      expect(from).toBe(next);
      expect(to - from).toBeLessThanOrEqual(FORM.rows + 1);
      next = to;
    }
    expect(next).toBe(rows.length);
  });

  prop.prop([lengths])('never begin with the last line of a paragraph', (list) => {
    const rows = paragraphs(list);
    for (const { from } of breakPages(rows, FORM).ranges.slice(1)) {
      const row = rows[from]!;
      expect(row.last && !row.first).toBe(false);
    }
  });

  prop.prop([fc.array(fc.integer({ min: 3, max: 9 }), { minLength: 40, maxLength: 80 })])(
    'that face each other end on the same line',
    (list) => {
      const { ranges } = breakPages(paragraphs(list), FORM);
      // The first page stands alone on the right; then come spreads; the last page ends anywhere.
      for (let i = 1; i + 2 < ranges.length; i += 2) {
        expect(ranges[i]!.short).toBe(ranges[i + 1]!.short);
      }
    },
  );

  test('swallow the white at their edges', () => {
    const galley = new Galley();
    for (let i = 0; i < 30; i++) galley.text([]);
    galley.space(2);
    for (let i = 0; i < 10; i++) galley.text([]);
    const { ranges } = breakPages(galley.rows, FORM);
    expect(ranges.map(({ from, to }) => [from, to])).toEqual([
      [0, 30],
      [32, 42],
    ]);
  });

  test('keep a heading with two lines of what follows', () => {
    const galley = new Galley();
    for (let i = 0; i < 29; i++) galley.text([]);
    galley.text([], { keep: true });
    for (let i = 0; i < 12; i++) galley.text([], { first: i === 0, last: i === 11 });
    const [first] = breakPages(galley.rows, FORM).ranges;
    expect(first!.to).toBeLessThanOrEqual(29);
  });

  test('make room for the notes of their rows', () => {
    const galley = new Galley();
    for (let i = 0; i < 60; i++) {
      galley.text([], i === 5 ? { notes: [{ id: 'note-1', lines: [] }] } : {});
    }
    const form = { ...FORM, noteRows: (row: Row) => (row.notes ?? []).length * 4 };
    const [first] = breakPages(galley.rows, form).ranges;
    expect(first!.to).toBeLessThanOrEqual(26);
  });

  test('are made in time that grows with the rows, not with their square', () => {
    const work = (count: number): number => {
      let asked = 0;
      const rows = paragraphs(Array.from({ length: count }, () => 5)).map((row) =>
        Object.defineProperty({ ...row }, 'kind', {
          get: () => {
            asked++;
            return 'text';
          },
        }),
      );
      breakPages(rows, FORM);
      return asked;
    };
    expect(work(800) / work(400)).toBeLessThan(2.2);
  });
});
