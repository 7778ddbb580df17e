// This folder reads the page that names the book, line by line.

import type { Line } from '../../../ingest/draft.ts';
import { keyOf } from '../../headings/shapes/title-key.ts';
import type { Leaf, Recognizer } from '../../manuscript.ts';
import type { Group } from '../../survey/layout.ts';
import { calledBefore, isTitleEnd, type Called } from './called-before.ts';
import { contactBehind, contactBlock } from './contact-block.ts';
import { pictureLeaf } from './page-pictures.ts';
import { readsOf } from './title-reading.ts';
import { titleRegion, wordsAt } from './title-region.ts';
import { pageEnd, saidByUnknown, type Words } from './unknown-lines.ts';

/** Reads the page that names the book: title, author and all that printers put with them. */
export const titlePage: Recognizer = {
  name: 'title-page',
  recognize({ lines, head }, known) {
    const contact = contactBlock(lines, known.leaves);
    const before = contact === undefined ? known.leaves : [...known.leaves, contact];
    const called = calledBefore(head, before);
    const page = pageLeaves(lines, titleRegion(lines, before, called), called);
    const behind = contactBehind(lines);
    return {
      ...known,
      leaves: [...before, ...page, ...(behind === undefined ? [] : [behind])],
    };
  },
};

/** The lines of the region from its first to the last of the page, and what they say. */
function pageLeaves(lines: readonly Line[], region: readonly Group[], called: Called): Leaf[] {
  const reads = readsOf(lines, region, called);
  const last = reads.findLastIndex(({ says }) => says.some(({ about }) => about !== 'field'));
  if (last < 0) return [];
  const words: Words = (line) => wordsAt(lines, line);
  const end = pageEnd(reads, last, region.at(-1), words);
  return reads
    .filter((read) => read.from < end)
    .map((read, at): Leaf => {
      if (read.isPicture) return pictureLeaf(lines, read);
      const { from, to, says } = read;
      const isSaid = says.length > 0 || isTitleEnd(called, keyOf(words(from)));
      return {
        kind: 'metadata',
        from,
        to,
        says: isSaid ? says : saidByUnknown(at, reads, words),
        rule: 'title-page',
        certainty: 0.9,
      };
    });
}
