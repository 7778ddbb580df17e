import { answered } from './answers.ts';
import { archiveLabels } from './archive-labels.ts';
import { asides } from './asides.ts';
import { breakPlacement } from './break-placement.ts';
import { claimedBlocks } from './claimed-blocks.ts';
import { dedications } from './dedications.ts';
import { endings } from './endings.ts';
import { epigraphs } from './epigraphs.ts';
import { figures } from './figures.ts';
import { footnotes } from './footnotes.ts';
import { halfTitles } from './half-titles.ts';
import { headerFields } from './header-fields.ts';
import { headings } from './headings.ts';
import { instalments } from './instalments.ts';
import { joins } from './joins.ts';
import { letters } from './letters.ts';
import { lists } from './lists.ts';
import type { Recognizer } from './manuscript.ts';
import { centredNotices, shoutedNotices } from './notices.ts';
import { preformatted } from './preformatted.ts';
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
  instalments,
  halfTitles,
  footnotes,
  asides,
  endings,
  joins,
  dedications,
  epigraphs,
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
  answered,
];
