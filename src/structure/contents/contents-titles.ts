import type { Line } from '../../ingest/draft.ts';
import { isLongerHalfTitle } from '../headings/candidates/longer-half-titles.ts';
import { isShownAbove } from '../headings/candidates/shown-lines.ts';
import { firstFrom } from '../headings/first-from.ts';
import { unframed } from '../headings/shapes/heading-frame.ts';
import { shapeOf } from '../headings/shapes/heading-shape.ts';
import { keyOf } from '../headings/shapes/title-key.ts';
import { isTitleLike, lettering } from '../headings/shapes/title-shape.ts';
import type { Span } from '../manuscript.ts';
import { textOf, type Group, type Layout } from '../survey/layout.ts';
import type { Entry } from './contents-entry.ts';
import { misprinted, saidMoreFully } from './misprints.ts';

/** Words that an entry may name, and the line that they stand at. */
interface Title {
  readonly line: number;
  readonly text: string;
  /** The line right under the first of its group. */
  readonly under?: string;
}

/** What the entries of a file's lists are looked up in; the text is read once for all of them. */
export interface Titles {
  /** Where the short lines and titles with this key stand, in order. */
  readonly placesOf: (key: string) => readonly Title[];
  /** Lines that look like titles and stand in more room than a paragraph, in order. */
  readonly isolated: () => readonly { line: number; key: string }[];
}

/** Looks up words among the short lines and titles of the text. */
export function titlesOf(lines: readonly Line[], layout: Layout): Titles {
  let starts: Map<string, Title[]> | undefined;
  let isolated: { line: number; key: string }[] | undefined;
  const folds = new Map<string, Map<string, Title[]>>();
  return {
    placesOf: (key) => {
      // A row of stars among the entries names no row of stars in the story.
      if (key === '') return [];
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
  let isUnderLabel = false;
  for (const [g, group] of layout.groups.entries()) {
    if (isLongerHalfTitle(lines, group, layout.groups[g + 1])) continue;
    const isShown = isShownAbove(lines, layout.groups, g);
    const titles: readonly Title[] = isShown ? [] : titlesIn(lines, group, isUnderLabel);
    for (const title of titles) put(starts, startOf(title.text), title);
    isUnderLabel = group.to - group.from === 1 && isLabel(titles[0]?.text ?? '');
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

/** `Chapter i.`, over lines that may be its title. */
function isLabel(text: string): boolean {
  if (text === '' || text.length > LONGEST_LABEL) return false;
  const shape = shapeOf(text);
  return shape?.number !== undefined && shape.title === '';
}

const LONGEST_LABEL = 40;

/** What an entry may call this group: its first line, all of it, and the title alone in either. */
function titlesIn(lines: readonly Line[], group: Group, isUnderLabel: boolean): Title[] {
  const text = lines[group.from]?.text ?? '';
  if (group.to - group.from > 5 || text.length > 160) return [];
  const line = group.from;
  const bare = unframed(text);
  const under = group.to - line > 1 ? lines[line + 1]?.text : undefined;
  const titles: Title[] = [{ line, text: bare, ...(under !== undefined && { under }) }];
  const shape = shapeOf(bare);
  if (shape !== undefined && shape.title !== '') titles.push({ line, text: shape.title });
  const isTitle =
    isUnderLabel ||
    shape !== undefined ||
    /^[^a-z]*$/.test(text) ||
    (group.before >= 2 && lettering(text) === 'title');
  if (group.to - group.from === 1 || !isTitle) return titles;
  const all = textOf(lines, group).replace(/\s+/g, ' ');
  titles.push({ line, text: all });
  const whole = shapeOf(all);
  if (whole !== undefined && whole.title !== '') titles.push({ line, text: whole.title });
  return titles;
}

const MOST_MISPRINTS = 20;

function isolatedTitles(lines: readonly Line[], layout: Layout): { line: number; key: string }[] {
  const titles: { line: number; key: string }[] = [];
  for (const { from, before } of layout.groups) {
    const text = lines[from]?.text ?? '';
    if (before < 2 || text.length > 100 || !isTitleLike(text.trim())) continue;
    titles.push({ line: from, key: keyOf(unframed(text)) });
  }
  return titles;
}

// `HANDS, concerning the clerk`, `“ODD,” concerning the miller`, `LAST WORDS. [By the miller.]`: what
// the text calls by the words in capitals alone.
const CALLED = /^([^\p{Ll}]{3,60})(?:,[”"]? \p{Ll}|[.:] [[(])/u;

// `THE SHAWL _N. V. Reed_`, `The Weir, by Ada Finch`, `The Goose     John Reed`: who wrote it stands behind it
const CREDITED =
  /^(\S.{1,58}?)(?:,? \(?(?:[Bb]y|BY) |[ ,–—-]+_|\s{3,})\p{Lu}[\p{L}’'-]*\.?(?:[ .]{1,2}\p{L}[\p{L}’'-]*\.?){1,4}_?\)?$/u;

/** Where the words of an entry stand, or those at its head that are its title. */
export function placesNamed(titles: Titles, { line, key, text }: Entry): readonly Title[] {
  const isOther = (place: Title): boolean => place.line !== line;
  // `VOLUME II.--ADA` is no line `"Ada."` of the text.
  const whole = titles.placesOf(keyOf(text));
  if (whole.some(isOther)) return whole;
  const places = titles.placesOf(key);
  const isNamed = places.some(isOther);
  if (isNamed) return places;
  const called = CALLED.exec(text)?.[1] ?? CREDITED.exec(text)?.[1] ?? turned(text);
  return called === undefined ? places : titles.placesOf(keyOf(called));
}

// `Pallant, Mrs. Benjamin`, `Slope, The`: as an index has them
const INVERTED = /^([^,]{2,40}), ([^,]{1,30})$/;

function turned(text: string): string | undefined {
  const [, last = '', first = ''] = INVERTED.exec(text) ?? [];
  return last === '' ? undefined : `${first} ${last}`;
}

/** `LETTER II` of an entry that goes on with what the letter tells, which the text does not repeat. */
function placesLabelled(titles: Titles, { shape }: Entry): readonly Title[] {
  return shape?.word === undefined || shape.title === '' ? [] : titles.placesOf(keyOf(shape.label));
}

/** The titles outside of the lists themselves: what two lists name stands in the text. */
export function titlesOutside(titles: Titles, lists: readonly Span[]): Titles {
  const inside = new Uint8Array(lists.reduce((end, { to }) => Math.max(end, to), 0));
  for (const { from, to } of lists) inside.fill(1, from, to);
  const isOutside = ({ line }: { line: number }): boolean => inside[line] !== 1;
  const known = new Map<string, readonly Title[]>();
  let isolated: readonly { line: number; key: string }[] | undefined;
  return {
    placesOf: (key) => {
      const found = known.get(key) ?? titles.placesOf(key).filter(isOutside);
      known.set(key, found);
      return found;
    },
    isolated: () => (isolated ??= titles.isolated().filter(isOutside)),
  };
}

/** Lines of the list on which an entry may go on. */
const MOST_TURNED_OVER = 3;

/** Where the words of an entry stand together with those of the next lines, on which it goes on. */
function turnedOver(titles: Titles, entries: readonly Entry[], e: number): readonly Title[] {
  let key = entries[e]?.key ?? '';
  for (const next of entries.slice(e + 1, e + 1 + MOST_TURNED_OVER)) {
    if (next.shape?.number !== undefined) break;
    key += next.key;
    const places = titles.placesOf(key);
    if (places.length > 0) return places;
  }
  return [];
}

/** A preface that stands over the list and is named in it: `NOTICE`, in French books of all years. */
export function namedAbove(titles: Titles, entries: readonly Entry[], from: number): number[] {
  return entries.flatMap(({ key, shape }) => {
    const places = shape?.named?.place === 'front' ? titles.placesOf(key) : [];
    return places.length === 1 && places[0] !== undefined && places[0].line < from
      ? [places[0].line]
      : [];
  });
}

/** The lines that the entries name, in the order of the list; a misprint in one is forgiven. */
export function namedLines(titles: Titles, entries: readonly Entry[], from: number): Set<number> {
  const found = inOrder(titles, entries, from, placesNamed);
  // Notes behind the stories repeat the list with its numbers: `I. TIM TIT TAT` over `TIM TIT TAT`.
  const bare =
    found.back === 0 ? found : inOrder(titles, entries, from, (all, { key }) => all.placesOf(key));
  const isBetter = bare.back < found.back && bare.missing.length <= found.missing.length;
  const { named, missing } = isBetter ? bare : found;
  const misprints = missing.filter(({ entry }) => entry.key.length >= 6);
  for (const { entry, after } of misprints.slice(0, MOST_MISPRINTS)) {
    const line = misprinted(titles.isolated(), entry.key, after);
    if (line !== undefined) named.add(line);
  }
  if (named.size * 2 < entries.length) return named;
  const known = [...named].toSorted((a, b) => a - b).map((line) => ({ line }));
  for (const { entry, after } of missing.slice(0, MOST_MISPRINTS)) {
    if (entry.shape !== undefined) continue;
    const next = known[firstFrom(known, after + 1)]?.line ?? Infinity;
    const line = saidMoreFully(titles.isolated(), entry.key, after, next);
    if (line !== undefined) named.add(line);
  }
  return named;
}

interface Located {
  readonly named: Set<number>;
  readonly missing: readonly { readonly entry: Entry; readonly after: number }[];
  /** How many entries name a line above that of an entry over them. */
  readonly back: number;
}

/** Places without those over another entry: a title page that names the tales in a row is a list too. */
function headsAmong(places: readonly Title[], keys: ReadonlySet<string>): readonly Title[] {
  if (places.length < 2) return places;
  const heads = places.filter(({ under }) => under === undefined || !keys.has(keyOf(under)));
  return heads.length > 0 ? heads : places;
}

/** The line of each entry, as far down as the entries before it and no farther than need be. */
function inOrder(
  titles: Titles,
  entries: readonly Entry[],
  from: number,
  placesAt: typeof placesNamed,
): Located {
  const named = new Set<number>();
  const missing: { entry: Entry; after: number }[] = [];
  const keys = new Set(entries.map(({ key }) => key));
  let latest = from;
  let back = 0;
  for (const [e, entry] of entries.entries()) {
    const isBelow = (places: readonly Title[]): boolean => (places.at(-1)?.line ?? -1) >= from;
    let places = placesAt(titles, entry);
    if (!isBelow(places)) places = turnedOver(titles, entries, e);
    if (!isBelow(places)) places = placesLabelled(titles, entry);
    places = headsAmong(places, keys);
    const place = places[firstFrom(places, latest)] ?? places[firstFrom(places, from)];
    if (place === undefined) missing.push({ entry, after: latest });
    else {
      named.add(place.line);
      if (place.line < latest) back++;
      latest = Math.max(latest, place.line);
    }
  }
  return { named, missing, back };
}
