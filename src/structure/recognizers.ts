import { headings } from './headings.ts';
import type { Recognizer } from './manuscript.ts';
import { sceneBreaks } from './scene-breaks.ts';
import { titlePage } from './title-page.ts';
import { verse } from './verse.ts';

/**
 * What is looked for in a text, in this order: each recogniser knows what those before it found
 * and leaves it alone.
 */
export const RECOGNIZERS: readonly Recognizer[] = [sceneBreaks, titlePage, headings, verse];
