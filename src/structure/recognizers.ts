import { archiveLabels } from './about/fields/archive-labels.ts';
import { headerFields } from './about/fields/header-fields.ts';
import { continuedHeads } from './about/half-titles/continued-heads.ts';
import { halfTitlePage } from './about/half-titles/half-title-page.ts';
import { halfTitles } from './about/half-titles/half-titles.ts';
import { imprints } from './about/title-page/imprints.ts';
import { titlePage } from './about/title-page/title-page.ts';
import { answered } from './answers.ts';
import { casts } from './blocks/casts.ts';
import { claimedBlocks } from './blocks/claimed-blocks.ts';
import { dedications } from './blocks/dedications.ts';
import { epigraphs } from './blocks/epigraphs.ts';
import { figures } from './blocks/figures.ts';
import { frontMottoes } from './blocks/front-mottoes.ts';
import { lists } from './blocks/lists.ts';
import { centredNotices, shoutedNotices } from './blocks/notices.ts';
import { preformatted } from './blocks/preformatted.ts';
import { storyEnds } from './blocks/story-ends.ts';
import { breakPlacement } from './breaks/break-placement.ts';
import { fileBreaks } from './breaks/file-breaks.ts';
import { sceneBreaks } from './breaks/scene-breaks.ts';
import { joins } from './files/joins.ts';
import { headings } from './headings/headings.ts';
import { instalments } from './headings/instalments.ts';
import { letters } from './letters/letters.ts';
import { placeAndDay } from './letters/place-and-day.ts';
import type { Recognizer } from './manuscript.ts';
import { asides } from './notes/asides.ts';
import { footnotes } from './notes/footnotes.ts';
import { verse } from './verse/verse.ts';

/**
 * What is looked for in a text, in this order: each recognizer knows what those before it found
 * and leaves it alone.
 */
export const RECOGNIZERS: readonly Recognizer[] = [
  headerFields,
  archiveLabels,
  continuedHeads,
  titlePage,
  imprints,
  headings,
  instalments,
  halfTitles,
  halfTitlePage,
  footnotes,
  asides,
  storyEnds,
  joins,
  dedications,
  epigraphs,
  frontMottoes,
  claimedBlocks,
  preformatted,
  casts,
  sceneBreaks,
  figures,
  lists,
  letters,
  placeAndDay,
  centredNotices,
  verse,
  shoutedNotices,
  breakPlacement,
  fileBreaks,
  answered,
];
