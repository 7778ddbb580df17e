import type { Entry } from '../diagnostics/entry.ts';

/** What finding the shape of the book can say. */
export const STRUCTURE = {
  'structure/uncertain-verse': {
    severity: 'doubt',
    effect: 'none',
    meaning: 'Lines were taken for verse on weak evidence.',
  },
  'structure/uncertain-break': {
    severity: 'doubt',
    effect: 'none',
    meaning: 'A scene break was seen on weak evidence.',
  },
  'structure/break-mark-replaced': {
    severity: 'info',
    effect: 'removed',
    meaning: 'A mark made of letters or words, as oOoOo, became a scene break.',
  },
  'structure/ornament-dropped': {
    severity: 'info',
    effect: 'removed',
    meaning: 'An ornament that parts no scenes, as under a title, was left out.',
  },
  'structure/item-number-replaced': {
    severity: 'info',
    effect: 'removed',
    meaning: 'The number before an item of a list is set by the list itself.',
  },
} as const satisfies Record<`structure/${string}`, Entry>;
