// This folder knows the lines, whole and unmistakable, that each kind of site puts on its pages.

import type { Line } from '../../ingest/draft.ts';
import { Beginnings } from '../../source/beginnings.ts';
import { ARCHIVES, DOWNLOADS } from './archives.ts';
import { CHAT_LOGS, FORUMS } from './forums.ts';
import { JOURNALS } from './journals.ts';
import { SERIAL_SITES } from './serial-sites.ts';
import type { SiteLine } from './site-line.ts';
import { CAPTURES, WIKIS } from './wikis.ts';

/** A line of a site that was found in a text. */
interface FoundLine extends SiteLine {
  readonly what: string;
  readonly found: RegExpExecArray;
}

export const SITE_LINES = [
  ARCHIVES,
  DOWNLOADS,
  SERIAL_SITES,
  JOURNALS,
  FORUMS,
  CHAT_LOGS,
  WIKIS,
  CAPTURES,
].flatMap(({ what, lines }) => lines.map((line) => ({ ...line, what })));

/** All of them at once, those with the same flags as one pattern: a line that fits none costs a look at
 *  each of three, and not at each of a hundred. */
const TOGETHER = [...new Set(SITE_LINES.map(({ pattern }) => pattern.flags))].map(
  (flags) =>
    new RegExp(
      SITE_LINES.filter(({ pattern }) => pattern.flags === flags)
        .map(({ pattern }) => `(?:${pattern.source})`)
        .join('|'),
      flags,
    ),
);

/** What a line of a site is, the first of the table that it fits. */
export function siteLine(text: string): FoundLine | undefined {
  if (!TOGETHER.some((pattern) => pattern.test(text))) return undefined;
  for (const line of SITE_LINES) {
    const found = line.pattern.exec(text);
    if (found !== null) return { ...line, found };
  }
  return undefined;
}

const BEGINNINGS = [...new Set(SITE_LINES.flatMap(({ begins = [] }) => begins))];
/** How any of them begins: `← Previous`, `[ Reviews - 4 ]`, `12 posts`. */
const GATE = new RegExp(
  `^[\\s(<[←«\\uE000-\\uE003]*(?:\\d|${BEGINNINGS.join('|').replaceAll(/[()[*]/g, String.raw`\$&`)})`,
  'i',
);
const WORDS = new Beginnings(BEGINNINGS.filter((text) => /^\p{L}/u.test(text)));

/** Whether a line can be one of them at all, told without a look at each: nearly every line of a story is none. */
export function mayBeSiteLine(line: Line): boolean {
  return beginsAsOne(line) || endsAsNamed(line);
}

function beginsAsOne({ text }: Line): boolean {
  return !WORDS.lack(text, 0) && GATE.test(text);
}

/** `Nell and 2 guests left kudos on this work!`, `Nell is the author of 1 other story.`: a name comes first. */
const NAMED_END = /(?:this work!?\)?(?: \([a-z]+\))?|other stor(?:y|ies)\.?)\s*$/;
const LONGEST_END = 24;

function endsAsNamed({ text }: Line): boolean {
  return NAMED_END.test(text.slice(-LONGEST_END));
}

// with the button behind it: `… left kudos on this work! (collapse)`
const KUDOS = /\bleft kudos on this work!(?: \([a-z]+\))?\s*$/;
const KUDOS_END = /[!)]\s*$/;

/** Whether a line tells who liked the story, as an archive says it below the last chapter. */
export function isKudos(text: string): boolean {
  return KUDOS_END.test(text.slice(-2)) && KUDOS.test(text);
}
