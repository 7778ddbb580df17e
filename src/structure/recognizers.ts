import { archiveLabels } from './archive-labels.ts';
import { asides } from './asides.ts';
import { endings } from './endings.ts';
import { epigraphs } from './epigraphs.ts';
import { footnotes } from './footnotes.ts';
import { headerFields } from './header-fields.ts';
import { headings } from './headings.ts';
import type { Recognizer } from './manuscript.ts';
import { sceneBreaks } from './scene-breaks.ts';
import { titlePage } from './title-page.ts';
import { verse } from './verse.ts';

/**
 * What is looked for in a text, in this order: each recogniser knows what those before it found
 * and leaves it alone.
 */
export const RECOGNIZERS: readonly Recognizer[] = [
  headerFields,
  archiveLabels,
  titlePage,
  headings,
  footnotes,
  asides,
  endings,
  epigraphs,
  sceneBreaks,
  verse,
];
