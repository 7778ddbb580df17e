// This folder knows what those who publish or distribute a book put around it: names, terms, licences, lists.

import type { HeadField, Line } from '../../ingest/draft.ts';
import { hasInk, isBlank, lineAt } from '../../ingest/line.ts';
import { fits } from '../../ingest/rule.ts';
import { Cuts } from '../cuts.ts';
import { wordsInBoxes } from '../pages/boxes.ts';
import { stretches, stretchesBackwards, textOf, type Stretch } from '../paragraphs.ts';
import type { Pass } from '../pass.ts';
import {
  isBelowCredit,
  isBesideCredits,
  isCredit,
  isElectronicCredit,
  isLibraryNotice,
} from '../transcribers/credits.ts';
import { TRANSCRIBERS } from '../transcribers/transcriber-labels.ts';
import { speaksOfText, transcriberNotes } from '../transcribers/transcriber-notes.ts';
import { distributorFrame, LIBRARY } from './distributor-frame.ts';
import { distributorFields } from './distributor-head.ts';
import { field } from './head-field.ts';

/**
 * What a library puts around a text that it distributes: its name and terms above, its licence
 * below, and who made the electronic text. The fields and the credit are kept as what they are.
 */
export const distributor: Pass = {
  name: 'distributor',
  run(draft, report) {
    const { lines } = draft;
    const frame = distributorFrame(lines);
    const cut = new Cuts(lines, 'clean/distributor-removed', report);
    const head: HeadField[] = [];
    for (const stretch of frame?.heads ?? []) {
      cut.cut(stretch.from, stretch.to, 'the head of the library that distributed this text');
      head.push(...distributorFields(lines, stretch));
    }
    for (const stretch of frame?.tails ?? []) {
      cut.cut(stretch.from, stretch.to, 'the licence of the library that distributed this text');
    }
    const from = frame?.heads.at(-1)?.to ?? 0;
    const to = frame?.tails[0]?.from ?? lines.length;
    const framed = frame !== undefined && frame.heads.length + frame.tails.length > 0;
    const speaks = framed || speaksOfLibraries(lines);
    if (!speaks && !anyAtEnds(lines, (line) => fits(line, TRANSCRIBERS))) return draft;
    if (speaks) head.push(...takeNotices(lines, { from, to }, framed, cut));
    const last = frame?.tails.at(-1);
    const end = last?.to === lines.length ? last.from : lines.length;
    for (const note of transcriberNotes(lines, { from, to: end })) {
      if (!speaks && !speaksOfText(lines, note)) continue;
      // What is said of the electronic text at its head may have gone as the library's.
      let at = note.from;
      while (at < note.to && (cut.isCut(at) || isBlank(lines[at]))) at++;
      if (at === note.to) continue;
      const stretch = { from: at, to: note.to };
      cut.cut(stretch.from, stretch.to, 'a note of the transcriber');
      const first = lineAt(lines, stretch.from);
      const words = wordsInBoxes(lines.slice(stretch.from, stretch.to));
      head.push(field('Transcriber’s Note', words, first, lines[stretch.to - 1]));
    }
    return { ...draft, lines: cut.rest(), head: [...draft.head, ...head] };
  },
};

const LOOKED_AT = 60;

/** A file without a frame is looked at more closely only when its first or last lines ask for it. */
function speaksOfLibraries(lines: readonly Line[]): boolean {
  return anyAtEnds(lines, (line) => LIBRARY.test(line.text) || isCredit(line.text));
}

/** Whether one of the first or last lines of the file is such a line. */
function anyAtEnds(lines: readonly Line[], is: (line: Line) => boolean): boolean {
  const head = Math.min(lines.length, LOOKED_AT);
  const foot = Math.max(head, lines.length - LOOKED_AT);
  const isOne = (line: Line): boolean => hasInk(line) && is(line);
  return lines.slice(0, head).some(isOne) || lines.slice(foot).some(isOne);
}

const MOST_NOTICES = 12;

/** Takes out the credits and notices where the text begins and where it ends. Without a frame a
 *  credit is only what opens the file, with more room below than a paragraph has. */
function takeNotices(
  lines: readonly Line[],
  { from, to }: Stretch,
  framed: boolean,
  cut: Cuts,
): HeadField[] {
  const credits: HeadField[] = [];
  let seen = 0;
  let credited = false;
  let pending: Stretch[] = [];
  for (const stretch of stretches(lines, from, to)) {
    const text = textOf(lines, stretch);
    const known = framed || (seen === 0 && hasRoomBelow(lines, stretch));
    const notice = isLibraryNotice(text) || (known && isCredit(text));
    const beside = (framed || credited) && isBesideCredits(text);
    if (!notice && !beside) {
      if (!framed && seen++ < MOST_NOTICES) continue;
      if (framed) credits.push(...takeBelowTitle(lines, { from: stretch.to, to }, cut));
      break;
    }
    pending.push(stretch);
    credited ||= notice;
    if (/^[\s*=_~-]+$/.test(text)) continue;
    for (const each of pending) cut.cut(each.from, each.to, 'who made the electronic text');
    for (const each of pending) credits.push(...fieldsIn(lines, each));
    if (isCredit(text)) credits.push(fieldOf('Credit', lines, stretch));
    pending = [];
  }
  takeLastNotices(lines, { from, to }, cut);
  return credits;
}

/** Under the title stands a credit that speaks of an electronic text by name, and what goes on from it. */
function takeBelowTitle(lines: readonly Line[], { from, to }: Stretch, cut: Cuts): HeadField[] {
  const credits: HeadField[] = [];
  let seen = 0;
  for (const stretch of stretches(lines, from, to)) {
    if (seen++ >= MOST_NOTICES) break;
    const text = textOf(lines, stretch);
    const isBelow = credits.length > 0 && isBelowCredit(text);
    if (!isBelow && !isElectronicCredit(text)) continue;
    cut.cut(stretch.from, stretch.to, 'who made the electronic text');
    credits.push(fieldOf('Credit', lines, stretch));
  }
  return credits;
}

function hasRoomBelow(lines: readonly Line[], { to }: Stretch): boolean {
  return isBlank(lines[to]) && isBlank(lines[to + 1]);
}

/** Fields that stand in a notice; the sentence around them names no title. */
function fieldsIn(lines: readonly Line[], stretch: Stretch): HeadField[] {
  const hasFields = /^\s*(?:title|author)\s*:/i;
  const has = lines.slice(stretch.from, stretch.to).some(({ text }) => hasFields.test(text));
  return has ? distributorFields(lines, stretch) : [];
}

function takeLastNotices(lines: readonly Line[], { from, to }: Stretch, cut: Cuts): void {
  let seen = 0;
  for (const stretch of stretchesBackwards(lines, from, to)) {
    if (isLibraryNotice(textOf(lines, stretch))) {
      cut.cut(stretch.from, stretch.to, 'the notice of the library that distributed this text');
    } else if (seen++ >= 3) {
      return;
    }
  }
}

function fieldOf(label: string, lines: readonly Line[], stretch: Stretch): HeadField {
  const first = lineAt(lines, stretch.from);
  return field(label, textOf(lines, stretch), first, lines[stretch.to - 1]);
}
