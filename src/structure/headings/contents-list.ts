import type { Line } from '../../ingest/draft.ts';
import { fits, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import { firstFrom } from '../about/by-line.ts';
import type { Span } from '../manuscript.ts';
import { layoutOf, lineAt, textOf, type Group, type Layout } from '../survey/layout.ts';
import { divisionWord, listTitle } from './heading-lexicon.ts';
import { mayAnnounce, shapeOf, unframed, type Shape } from './heading-shape.ts';
import { misprinted } from './misprints.ts';
import { folded } from './numerals.ts';
import { isTitleLike } from './title-shape.ts';

/** A line of the file's own contents list. */
export interface Entry {
  readonly line: number;
  /** It is set out to the number of its page. */
  readonly paged: boolean;
  readonly text: string;
  /** Its title without number and page, folded to letters. */
  readonly key: string;
  readonly shape: Shape | undefined;
}

/** The file's own contents list: the best witness for what is a heading in it. */
export interface ContentsList {
  readonly kind: 'contents' | 'pictures';
  readonly span: Span;
  readonly entries: readonly Entry[];
  /** Lines after the list that entries name. */
  readonly named: ReadonlySet<number>;
}

// `... 14`, `   14`, ` xiv`: leaders and the page in the printed book.
const PAGE = /(?:[\s.·…_]{2,}|\s)(?:\d{1,4}|[ivxlc]{1,6})\.?$/;
// `Levant and Couchant            26`, `The Mole . . . . 3`: set out to the page's number.
const SET_OUT = rule(
  /(?:\s{3,}|[.·…_]\s?[.·…_]\s?[.·…_]\s*)(?:\d{1,4}|[ivxlc]{1,6}|page|pag\.?|seite)\.?$/i,
  { holds: Sign.gap | Sign.dots | Sign.underscore | Sign.tab | Sign.control | Sign.beyond },
);
const PROSE_LENGTH = 250;

/** Letters and digits only, so that capitals, accents and punctuation cannot part what is one. */
export function keyOf(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the range of ASCII is what is meant
  if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function entryOf(line: Line, index: number): Entry {
  const text = withoutPage(unframed(line.text));
  const shape = shapeOf(text);
  return {
    line: index,
    text,
    paged: fits(line, SET_OUT),
    key: keyOf(shape !== undefined && shape.title !== '' ? shape.title : text),
    shape,
  };
}

/** In `Letter 1` the number is the entry's own. */
function withoutPage(text: string): string {
  const bare = text.replace(PAGE, '');
  return divisionWord(bare) === undefined ? bare : text;
}

// However short a paragraph of these scripts is, only a sentence ends so.
const EAST_ASIAN_END = rule(/。[」』”’）)]?\s*$/, { holds: Sign.rare });

/** Whether the group is a paragraph of text rather than one or several short lines. */
export function isProse(lines: readonly Line[], layout: Layout, group: Group): boolean {
  const length = (layout.weight[group.to] ?? 0) - (layout.weight[group.from] ?? 0);
  const count = group.to - group.from;
  const first = lineAt(lines, group.from);
  if (fits(lineAt(lines, group.to - 1), EAST_ASIAN_END)) return true;
  if (length < PROSE_LENGTH || fits(first, SET_OUT)) return false;
  return length / count > 45 && shapeOf(first.text) === undefined;
}

/** Reads the list whose title is the group `at`. */
function read(
  lines: readonly Line[],
  layout: Layout,
  at: number,
  kind: ContentsList['kind'],
): { entries: Entry[]; to: number } {
  const entries: Entry[] = [];
  const head = layout.groups[at];
  if (head === undefined) return { entries, to: 0 };
  let to = head.to;
  let widest = 1;
  for (let i = head.from + 1; i < head.to; i++) entries.push(entryOf(lineAt(lines, i), i));
  for (let g = at + 1; g < layout.groups.length; g++) {
    const group = layout.groups[g];
    if (
      group === undefined ||
      isProse(lines, layout, group) ||
      listTitle(lines[group.from]?.text ?? '') !== undefined
    )
      break;
    if (entries.length >= 3 && group.before > widest + 2) break;
    const found: Entry[] = [];
    for (let i = group.from; i < group.to; i++) found.push(entryOf(lineAt(lines, i), i));
    const own = found[0]?.shape;
    const repeated =
      entries.length > 1 &&
      (group.before > 1 ? begins(lines, layout, group, entries) : countsAgain(entries, own));
    const heading = own?.word ?? own?.named;
    if (repeated || found[0] === undefined || (kind === 'pictures' && heading !== undefined)) break;
    if (entries.length > 0) widest = Math.max(widest, group.before);
    entries.push(...found);
    to = group.to;
  }
  return { entries, to };
}

/** Whether a heading of the list comes again, and no part is named that it may be counted under. */
function countsAgain(entries: readonly Entry[], own: Shape | undefined): boolean {
  const rank = own?.word?.rank ?? 0;
  return (
    entries.some(({ shape }) => isSameHead(shape, own)) &&
    !entries.some(({ shape }) => (shape?.word?.rank ?? Infinity) < rank)
  );
}

/** How many entries at the head of a list may come first again in the text: `CHAPTER … PAGE`. */
const FIRST_ENTRIES = 3;

/** Whether the text begins here: a first entry comes again, as the line or as the title under it. */
function begins(
  lines: readonly Line[],
  layout: Layout,
  group: Group,
  entries: readonly Entry[],
): boolean {
  const first = entries.slice(0, FIRST_ENTRIES);
  const keys = new Set(first.filter((entry) => entry.key.length > 3).map((entry) => entry.key));
  if (first[0] !== undefined) keys.add(first[0].key);
  const own = entryOf(lineAt(lines, group.from), group.from);
  if (keys.has(own.key) || isSameHead(entries[0]?.shape, own.shape)) return true;
  const next = layout.groups[(layout.groupAt[group.from] ?? 0) + 1];
  if (own.shape?.title !== '' || next === undefined) return false;
  return keys.has(keyOf(textOf(lines, next)));
}

/** `BOOK I.` after `BOOK I--The Miller`, or with less of its title: the head of the first division. */
function isSameHead(listed: Shape | undefined, own: Shape | undefined): boolean {
  if (listed?.word === undefined || listed.word !== own?.word) return false;
  if (listed.number?.value !== own.number?.value) return false;
  return keyOf(listed.title).startsWith(keyOf(own.title));
}

/** Words that an entry may name, and the line that they stand at. */
interface Title {
  readonly line: number;
  readonly text: string;
}

/** What the entries of a file's lists are looked up in; the text is read once for all of them. */
interface Titles {
  /** Where the short lines and titles with this key stand, in order. */
  readonly placesOf: (key: string) => readonly Title[];
  /** Lines that look like titles and stand in more room than a paragraph, in order. */
  readonly isolated: () => readonly { line: number; key: string }[];
}

function titlesOf(lines: readonly Line[], layout: Layout): Titles {
  let starts: Map<string, Title[]> | undefined;
  let isolated: { line: number; key: string }[] | undefined;
  const folds = new Map<string, Map<string, Title[]>>();
  return {
    placesOf: (key) => {
      const start = key.slice(0, START);
      let fold = folds.get(start);
      if (fold === undefined) {
        starts ??= byStart(lines, layout);
        fold = new Map();
        for (const title of starts.get(start) ?? []) put(fold, keyOf(title.text), title);
        folds.set(start, fold);
      }
      return fold.get(key) ?? [];
    },
    isolated: () => (isolated ??= isolatedTitles(lines, layout)),
  };
}

const START = 3;
const PLAIN_START = /^["'“‘_*]*([A-Za-z0-9]{3})/;

/** The short lines and titles by their first letters: they settle nearly all, few are folded whole. */
function byStart(lines: readonly Line[], layout: Layout): Map<string, Title[]> {
  const starts = new Map<string, Title[]>();
  for (const group of layout.groups) {
    for (const title of titlesIn(lines, group)) put(starts, startOf(title.text), title);
  }
  return starts;
}

/** What the key of a text begins with; most begin with letters enough, and need no folding. */
function startOf(text: string): string {
  const head = PLAIN_START.exec(text)?.[1];
  return head === undefined ? keyOf(text.slice(0, 16)).slice(0, START) : head.toLowerCase();
}

function put(groups: Map<string, Title[]>, key: string, title: Title): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [title]);
  else group.push(title);
}

/** What an entry may call this group: its first line, all of it, and the title alone in either. */
function titlesIn(lines: readonly Line[], group: Group): Title[] {
  const text = lines[group.from]?.text ?? '';
  if (group.to - group.from > 5 || text.length > 160) return [];
  const line = group.from;
  const bare = unframed(text);
  const titles = [{ line, text: bare }];
  const shape = shapeOf(bare);
  if (shape !== undefined && shape.title !== '') titles.push({ line, text: shape.title });
  if (group.to - group.from === 1 || (shape === undefined && !/^[^a-z]*$/.test(text)))
    return titles;
  const all = textOf(lines, group).replace(/\s+/g, ' ');
  titles.push({ line, text: all });
  const whole = shapeOf(all);
  if (whole !== undefined && whole.title !== '') titles.push({ line, text: whole.title });
  return titles;
}

const MOST_MISPRINTS = 20;

function isolatedTitles(lines: readonly Line[], layout: Layout): { line: number; key: string }[] {
  return layout.groups.flatMap((group) => {
    const text = lines[group.from]?.text ?? '';
    if (group.before < 2 || text.length > 100 || !isTitleLike(text.trim())) return [];
    return [{ line: group.from, key: keyOf(unframed(text)) }];
  });
}

// `HANDS, concerning the clerk`: what the text calls by the words in capitals alone.
const CALLED = /^([^\p{Ll}]{3,60}), \p{Ll}/u;

/** Where the words of an entry stand, or those at its head that are its title. */
function placesNamed(titles: Titles, { line, key, text }: Entry): readonly Title[] {
  const places = titles.placesOf(key);
  const isNamed = places.some((place) => place.line !== line);
  const called = isNamed ? undefined : CALLED.exec(text)?.[1];
  return called === undefined ? places : titles.placesOf(keyOf(called));
}

/** The lines that the entries name, in the order of the list; a misprint in one is forgiven. */
function namedLines(titles: Titles, entries: readonly Entry[], from: number): Set<number> {
  const named = new Set<number>();
  const missing: { entry: Entry; after: number }[] = [];
  let latest = from;
  for (const entry of entries) {
    const places = placesNamed(titles, entry);
    const place = places[firstFrom(places, latest)] ?? places[firstFrom(places, from)];
    if (place === undefined) missing.push({ entry, after: latest });
    else {
      named.add(place.line);
      latest = Math.max(latest, place.line);
    }
  }
  const misprints = missing.filter(({ entry }) => entry.key.length >= 6);
  for (const { entry, after } of misprints.slice(0, MOST_MISPRINTS)) {
    const line = misprinted(titles.isolated(), entry.key, after);
    if (line !== undefined) named.add(line);
  }
  return named;
}

/** Finds the lists that call themselves contents or illustrations, and the lines they name. */
function titledLists(lines: readonly Line[], layout: Layout, titles: Titles): ContentsList[] {
  const lists: ContentsList[] = [];
  let done = 0;
  for (const group of layout.groups) {
    const text = lines[group.from]?.text ?? '';
    if (group.from < done || text.length > 80) continue;
    const kind = listTitle(text);
    if (kind === undefined) continue;
    const { entries, to } = read(lines, layout, layout.groupAt[group.from] ?? 0, kind);
    if (entries.length < 2) continue;
    const trimmed = trim(layout, titles, entries, to, kind);
    if (trimmed === undefined) continue;
    lists.push({
      kind,
      span: { from: group.from, to: trimmed.to },
      entries: trimmed.entries,
      named: trimmed.named,
    });
    done = trimmed.to;
  }
  return lists;
}

/** Ends the list after the last entry that names a line; what follows is no part of it. French and
 *  Spanish printers set the list behind the text that it names. */
function trim(
  layout: Layout,
  titles: Titles,
  entries: readonly Entry[],
  to: number,
  kind: ContentsList['kind'],
): { entries: readonly Entry[]; to: number; named: Set<number> } | undefined {
  if (kind === 'pictures') return { entries, to, named: new Set() };
  const ahead = entries.findLastIndex(
    (entry) => entry.shape !== undefined || (placesNamed(titles, entry).at(-1)?.line ?? -1) >= to,
  );
  const head = entries[0]?.line ?? 0;
  const isEarlier = ({ key }: Entry): boolean => (titles.placesOf(key)[0]?.line ?? head) < head;
  const isBehind = ahead < 0 && entries.filter(isEarlier).length * 2 > entries.length;
  const named = isBehind ? entries.findLastIndex(isEarlier) : ahead;
  if (named < 0) return undefined;
  const last = Math.max(
    named,
    entries.findLastIndex(({ paged }) => paged),
  );
  const kept = entries.slice(0, opensText(layout, titles, entries[last]) ? last : last + 1);
  const end = entryEnd(layout, kept.at(-1));
  return { entries: kept, to: end, named: namedLines(titles, kept, isBehind ? 0 : end) };
}

/** Lines on which the last entry may go on. */
const MOST_TURNED_OVER = 3;

/** The end of an entry, with the lines on which it goes on. */
function entryEnd({ groups, groupAt }: Layout, entry: Entry | undefined): number {
  const end = (entry?.line ?? 0) + 1;
  const to = groups[groupAt[end - 1] ?? 0]?.to ?? end;
  return to - end > MOST_TURNED_OVER ? end : to;
}

/** `PRELUDE` with room over it, and nowhere below: the first heading of the text, no last entry. */
function opensText({ groups, groupAt }: Layout, titles: Titles, entry: Entry | undefined): boolean {
  if (entry?.shape?.named === undefined) return false;
  const group = groups[groupAt[entry.line] ?? 0];
  const isApart = group?.from === entry.line && group.before >= 2 && group.to === entry.line + 1;
  return isApart && (titles.placesOf(entry.key).at(-1)?.line ?? -1) <= entry.line;
}

const UNTITLED_RUN = 3;

/** A run of numbered lines with no text between, each naming a later line: a list without a title. */
function untitledLists(
  lines: readonly Line[],
  layout: Layout,
  titles: Titles,
  taken: readonly Span[],
): ContentsList[] {
  const lists: ContentsList[] = [];
  let run: Entry[] = [];
  const runKeys = new Set<string>();
  let next = 0;
  const close = (): void => {
    if (run.length === 0) return;
    const last = run.at(-1);
    const first = run[0];
    if (run.length >= UNTITLED_RUN && last !== undefined && first !== undefined) {
      const named = namedLines(titles, run, last.line + 1);
      const span = { from: first.line, to: last.line + 1 };
      if (named.size * 2 >= run.length && isCounted(run))
        lists.push({ kind: 'contents', span, entries: run, named });
    }
    run = [];
    runKeys.clear();
  };
  for (const group of layout.groups) {
    while (next < taken.length && group.from >= (taken[next]?.to ?? 0)) next++;
    if (group.from >= (taken[next]?.from ?? Infinity)) continue;
    if (isProse(lines, layout, group)) close();
    else {
      const numbered = numberedLines(lines, group);
      // A line that comes again is the first heading of the text itself.
      if (numbered === undefined || numbered.some(({ key }) => runKeys.has(key))) close();
      for (const entry of numbered ?? []) {
        run.push(entry);
        if (entry.shape?.title !== '') runKeys.add(entry.key);
      }
    }
  }
  close();
  return lists;
}

/** Three of one kind at least: a part's heading over a book's over a chapter's is no list. */
function isCounted(run: readonly Entry[]): boolean {
  const kinds = new Map<string, number>();
  for (const { shape } of run) {
    const kind = shape?.word?.key ?? shape?.number?.style ?? 'named';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return Math.max(...kinds.values()) >= UNTITLED_RUN;
}

/** The lines of a group when every one is numbered; a group of text costs one look. */
function numberedLines(lines: readonly Line[], group: Group): Entry[] | undefined {
  const entries: Entry[] = [];
  for (let i = group.from; i < group.to; i++) {
    const text = lines[i]?.text ?? '';
    if (text.length > 100 || !mayAnnounce(text)) return undefined;
    const entry = entryOf(lineAt(lines, i), i);
    if (entry.shape?.number === undefined && entry.shape?.named === undefined) return undefined;
    entries.push(entry);
  }
  return entries;
}

/** All lists of contents and pictures in the file, in order. */
export function contentsLists(lines: readonly Line[]): ContentsList[] {
  const layout = layoutOf(lines);
  const titles = titlesOf(lines, layout);
  const titled = titledLists(lines, layout, titles);
  const untitled = untitledLists(
    lines,
    layout,
    titles,
    titled.map((list) => list.span),
  );
  return [...titled, ...untitled].toSorted((a, b) => a.span.from - b.span.from);
}
