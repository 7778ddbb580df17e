import type { CoverStyle } from '../identity.ts';
import type { Family } from '../stage.ts';
import { landscape } from './landscape.ts';
import { typographic } from './typographic.ts';

/** Every way of drawing a cover. */
export const FAMILIES: Readonly<Record<CoverStyle, Family>> = {
  typographic,
  landscape,
  geometric: typographic,
  pattern: landscape,
};
