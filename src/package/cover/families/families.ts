import type { CoverStyle } from '../identity.ts';
import type { Family } from '../stage.ts';
import { geometric } from './geometric.ts';
import { landscape } from './landscape.ts';
import { pattern } from './pattern.ts';
import { typographic } from './typographic.ts';

/** Every way of drawing a cover. */
export const FAMILIES: Readonly<Record<CoverStyle, Family>> = {
  typographic,
  geometric,
  landscape,
  pattern,
};
