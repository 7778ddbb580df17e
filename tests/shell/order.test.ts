import { expect, test } from 'vitest';

import { inNaturalOrder } from '../../src/shell/stories/natural-order.ts';

test('parts come as people count', () => {
  const names = ['part 10', 'Part 2', 'part 1', 'epilogue', 'part 02'];
  expect(names.toSorted(inNaturalOrder)).toEqual([
    'epilogue',
    'part 1',
    'Part 2',
    'part 02',
    'part 10',
  ]);
});

test('names that count the same have one order all the same', () => {
  expect(['b1', 'B1', 'b01'].toSorted(inNaturalOrder)).toEqual(
    ['b01', 'B1', 'b1'].toSorted(inNaturalOrder),
  );
});
