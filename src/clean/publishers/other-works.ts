import type { HeadField, Line } from '../../ingest/draft.ts';
import { stretches, textOf, type Stretch } from '../paragraphs.ts';
import { isOverWorks, publisherKind } from './publisher-words.ts';

/** Stretches of lines from the beginning among which the title page stands. */
const NEAR_HEAD = 40;
/** Stretches within which the title stands again under the list, with its author. */
const UNDER_TITLE = 4;
/** Characters of a paragraph that is a note or a motto, whatever stands beside it. */
const TEXT = 400;

/**
 * The page with what else the author wrote that stands before the title page: lists over which their
 * kinds stand (`_Fiction_`, `_Essays_`), or `BY THE SAME AUTHOR`, or prices. Two witnesses are asked:
 * what stands over the lists, and the title with its author below them.
 */
export function otherWorks(lines: readonly Line[], head: readonly HeadField[]): Stretch[] {
  const near = stretchesNear(lines);
  const page = titlePageAmong(near, head);
  const first = near.findIndex(({ text }) => isOverWorks(text));
  const from = near[first]?.at.from;
  const to = near[page]?.at.from;
  if (from === undefined || to === undefined || from >= to) return [];
  const between = near.slice(first, page);
  const signs = between.filter(({ text }) => isOverWorks(text) || isForSale(text)).length;
  if (signs < 2 && !/same/i.test(near[first]?.text ?? '')) return [];
  return between.some(({ text }) => text.length > TEXT) ? [] : [{ from, to }];
}

// `The Long Mill      2 vol.`, `La Longue Échelle . . . . 1 vol.`, `Der Müller. 3 Bde.`
const IN_VOLUMES =
  /\S(?:\s{2,}|[\s.·…]{2,}|[,.] )(?:\d{1,2}|une?|ein|two|three) (?:vols?|bde?|volumes?|bände|band)\.?$/iu;
// `(_Franco par la poste_)`
const IN_BRACKETS = /^[\s_]*\([^()]{3,60}\)[\s_.]*$/u;
/** Characters of such a row: a pattern that looks for room would look for it everywhere in a page of one line. */
const ROW = 120;
/** So many titles of a list stand in columns with their volumes. */
const FEWEST = 2;

/**
 * `DU MÊME AUTEUR` on the title page itself, between title and printer, over a size, a price, and a column that says in
 * how many volumes each book is.
 */
export function worksInVolumes(lines: readonly Line[]): Stretch[] {
  let head: Stretch | undefined;
  let end = 0;
  let counted = 0;
  let passed = 0;
  for (const stretch of stretches(lines, 0, lines.length)) {
    if (passed++ === NEAR_HEAD) break;
    const text = textOf(lines, stretch);
    const volumes = lines
      .slice(stretch.from, stretch.to)
      .filter(({ text: row }) => row.length <= ROW && IN_VOLUMES.test(row.trim())).length;
    if (head === undefined) {
      if (publisherKind(text) === 'list') [head, end] = [stretch, stretch.to];
      continue;
    }
    const isList =
      volumes * 2 > stretch.to - stretch.from || isForSale(text) || IN_BRACKETS.test(text);
    if (isList) {
      end = stretch.to;
      counted += volumes;
    } else if (counted > 0) break;
    else head = undefined;
  }
  return head !== undefined && counted >= FEWEST ? [{ from: head.from, to: end }] : [];
}

// `PRESS NOTICES`, `OPINIONS OF THE PRESS`
const NOTICES =
  /^\W*(?:(?:some |a few )?(?:press (?:notices|opinions)|opinions of the press|notices of the press|extracts from (?:the )?(?:press|reviews)))\b.{0,60}$/iu;

/** What the newspapers said of another book, from its heading to the title page, where title and author stand again. */
export function pressNotices(lines: readonly Line[], head: readonly HeadField[]): Stretch[] {
  const near = stretchesNear(lines);
  const page = titlePageAmong(near, head);
  const first = near.findIndex(({ text }) => NOTICES.test(text));
  const [from, to] = [near[first]?.at.from, near[page]?.at.from];
  return from === undefined || to === undefined || from >= to ? [] : [{ from, to }];
}

/** Lines near the beginning, with what they say. */
interface Near {
  readonly at: Stretch;
  readonly text: string;
}

function stretchesNear(lines: readonly Line[]): readonly Near[] {
  const near: Near[] = [];
  for (const at of stretches(lines, 0, lines.length)) {
    if (near.push({ at, text: textOf(lines, at) }) === NEAR_HEAD) break;
  }
  return near;
}

/**
 * Where the title stands that the head of the file gives, with its author below; -1 where it does not. An article may
 * stand over the rest of a title, and initials for first names.
 */
function titlePageAmong(near: readonly Near[], head: readonly HeadField[]): number {
  const title = keyOf(valueOf(head, 'title').replace(VOLUME, ''));
  const surname = keyOf(valueOf(head, 'author').trim().split(/\s+/).at(-1) ?? '');
  if (title === '' || surname === '') return -1;
  const keys = near.map(({ text }) => keyOf(text));
  const isTitle = (key: string, i: number): boolean =>
    key.startsWith(title) || (key !== '' && `${key}${keys[i + 1] ?? ''}` === title);
  return keys.findLastIndex(
    (key, i) =>
      isTitle(key, i) && keys.slice(i, i + UNDER_TITLE).some((below) => below.endsWith(surname)),
  );
}

// `The Long Mill (Vol. 3 of 3)`, `The Long Mill, Volume II`
const VOLUME = /[,(\s]+(?:in \w+ volumes|vol(?:ume|\.)?\s.{1,20}|complete)\)?$/iu;

function isForSale(text: string): boolean {
  return /^(?:sale|price|list)$/.test(publisherKind(text) ?? '');
}

function valueOf(head: readonly HeadField[], label: string): string {
  return head.find((each) => each.label.toLowerCase() === label)?.value ?? '';
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
