import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { stretches, textOf, type Stretch } from '../paragraphs.ts';
import { isBesideCredits, isCredit, isLibraryNotice } from './credits.ts';
import { isSaid } from './open-notes.ts';
import { speakOfFile } from './transcriber-frames.ts';
import { spokenIn } from './transcriber-words.ts';

/**
 * The first page behind a library's head is often that of who prepared the text. Until 2000 no label was
 * asked for: `Note:`, `In this Etext, text in italics …`, `Many French words have accents, which have been
 * omitted.`, and then room, and the title.
 */

/** Blank lines over the next page. */
const PAGE = 3;
const LONGEST = 40;

/** What a preparer says on the first page of a text that begins there, or on the next when that is of the credits. */
export function preparersPage(lines: readonly Line[], begin: number): Stretch | undefined {
  const first = pageFrom(lines, begin);
  const note = noteOn(lines, first);
  const isOfCredits = first.every((stretch) => isOfLibrary(textOf(lines, stretch)));
  if (note !== undefined || !isOfCredits) return note;
  return noteOn(lines, pageFrom(lines, whole(first)?.to ?? begin));
}

function isOfLibrary(text: string): boolean {
  return isCredit(text) || isBesideCredits(text) || isLibraryNotice(text);
}

/** The stretches of a page, up to the room under it; none where the text ends with it. */
function pageFrom(lines: readonly Line[], from: number): Stretch[] {
  const page: Stretch[] = [];
  for (const stretch of stretches(lines, from, Math.min(lines.length, from + LONGEST))) {
    const above = page.at(-1);
    if (above !== undefined && stretch.from - above.to >= PAGE) return page;
    page.push(stretch);
  }
  return [];
}

/** From its label to the end of the page, or the paragraphs that speak of the electronic text. */
function noteOn(lines: readonly Line[], page: readonly Stretch[]): Stretch | undefined {
  const label = page.findIndex((stretch) => isLabel(lines, stretch));
  const under = label < 0 ? [] : page.slice(label);
  const [from, to] = [under[0]?.from ?? 0, under.at(-1)?.to ?? 0];
  if (spokenIn(textOf(lines, { from, to })) >= LEAST_LABELLED)
    return under.slice(1).every((stretch) => isOfNote(lines, stretch)) ? whole(under) : undefined;
  const first = page.findIndex((stretch) => isOfText(lines, stretch));
  const said = first < 0 ? [] : page.slice(first);
  const end = said.findIndex((stretch) => !speaks(lines, stretch));
  return whole(end < 0 ? said : said.slice(0, end));
}

function whole(said: readonly Stretch[]): Stretch | undefined {
  const [first, last] = [said[0], said.at(-1)];
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
}

function speaks(lines: readonly Line[], stretch: Stretch): boolean {
  return spokenIn(textOf(lines, stretch)) > 0;
}

/** Without a label more is asked for than one of the words that transcribers use. */
function isOfText(lines: readonly Line[], stretch: Stretch): boolean {
  const text = textOf(lines, stretch);
  return isSaid(text) && (speakOfFile(lines, stretch) || spokenIn(text) >= LEAST_SPOKEN);
}

const LEAST_SPOKEN = 3;
/** A note on how names are spelled may be the author's. */
const LEAST_LABELLED = 2;

// `Note:`, `NOTES ON THIS ETEXT:`, `A NOTE TO THE READER`, `Note: words in italics are in CAPITALS here.`
const LABEL =
  /^\s*(?:an? )?(?:[\p{L}'’-]+ )?notes?(?: (?:on|to|about) (?:the|this) [\p{L} -]{3,20})?\s*(?:[.:]|$)/iu;

function isLabel(lines: readonly Line[], { from }: Stretch): boolean {
  return LABEL.test(lineAt(lines, from).text);
}

// ` 12    3    teh           the`
const COLUMNS = /\S {2,}\S/;
// `Hob Marrow, Ferry, 1994`, `hob@mill.example`
const SIGNED = /^.{0,60}(?:\b(?:19[789]|20\d)\d\W*$|\w@\w)/;

function isOfNote(lines: readonly Line[], stretch: Stretch): boolean {
  const rows = lines.slice(stretch.from, stretch.to);
  const text = textOf(lines, stretch);
  return isSaid(text) || SIGNED.test(text) || rows.every((row) => COLUMNS.test(row.text));
}
