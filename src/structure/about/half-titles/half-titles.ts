// This folder finds the title where it stands again over the text, and what leads to it there.

import type { Line } from '../../../ingest/draft.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import { claimedLines } from '../../findings-index.ts';
import { namedPeers } from '../../headings/candidates/named-peers.ts';
import { isProse } from '../../headings/shapes/prose.ts';
import { keyOf } from '../../headings/shapes/title-key.ts';
import { lettering, withoutCount } from '../../headings/shapes/title-shape.ts';
import type { Findings, Leaf, Manuscript, Recognizer } from '../../manuscript.ts';
import { layoutOf, textOf, type Group, type Layout } from '../../survey/layout.ts';
import { fieldLabel } from '../field-labels.ts';
import { byline } from '../title-page/title-lines.ts';
import { MOST_PIECES, titleOverGroups } from '../title-page/title-pieces.ts';
import { leads, leadsOver, titleUnderLead } from './half-title-leads.ts';
import { overHeadings } from './over-headings.ts';

const LONGEST = 120;

/** Half-titles: the book's title again, alone, between the title page and the text, or over a chapter. */
export const halfTitles: Recognizer = {
  name: 'half-titles',
  recognize(manuscript, known) {
    const keys = titleKeys(manuscript, known);
    if (keys.size === 0) return known;
    const { lines } = manuscript;
    const claimed = claimedLines(lines.length, known);
    const found = titlesAgain(lines, known.leaves, keys, claimed);
    const names = namesAgain(manuscript, known, claimed);
    const named = new Set(names.map(({ from }) => from));
    const leaves = known.leaves.filter(
      (leaf) => !(isAttribution(leaf) && named.has(leaf.from)) && !isPieceOf(leaf, found),
    );
    return { ...known, leaves: [...leaves, ...found, ...names] };
  },
};

/** `OPERA` under `THE`, `TINKER'S`, in room of its own: the last piece of the title again, and no heading. */
function isPieceOf({ kind, from, to }: Leaf, found: readonly Leaf[]): boolean {
  return kind === 'heading' && found.some((title) => title.from < from && to <= title.to);
}

/** The titles again, each claimed as it is found: over the text, over headings, over later posts of a story. */
function titlesAgain(
  lines: readonly Line[],
  leaves: readonly Leaf[],
  keys: ReadonlySet<string>,
  claimed: Uint8Array,
): Leaf[] {
  const layout = layoutOf(lines);
  const peers = namedPeers(lines);
  const over = overHeadings(lines, layout, leaves);
  const begins = textBegins(lines, layout, leaves, keys);
  const beginners = new Set([...keys].map((key) => key.charAt(0)));
  const found: Leaf[] = [];
  let isHead = false;
  for (const [g, group] of layout.groups.entries()) {
    // Under a counted title with room below it: who wrote it, where the rest of the head is.
    isHead &&= isAllHeadAgain(lines, group);
    if (claimed[group.from] === 1) continue;
    const inText = begins(group);
    if (group.to - group.from > 3) continue;
    const isAlike = beginners.has(firstLetter(lines, group));
    const mayStand = !inText || over.mayBegin.has(g);
    if (!isHead && !isAlike && !mayStand) continue;
    const isTold = isShown(lines, layout.groups[g - 1]);
    const mayBe = mayStand && !peers.has(group.from) && !isTold;
    const title = mayBe ? titleAt(lines, layout.groups, g, keys, isAlike) : NO_TITLE;
    const isOver = title.end !== undefined && (!inText || over.ends.has(title.end));
    const isCountedHead = isHead || (isAlike && !isTold && isCounted(lines, group, keys));
    if (!isOver && !isCountedHead) continue;
    isHead = true;
    const own = isOver ? title : { ...title, end: undefined };
    found.push(...titleLeaves(lines, layout.groups, g, own, claimed));
  }
  return found;
}

/** A test for groups, asked in order: whether the text has begun, with one of them or before. */
function textBegins(
  lines: readonly Line[],
  layout: Layout,
  leaves: readonly Leaf[],
  keys: ReadonlySet<string>,
): (group: Group) => boolean {
  const counted = firstCounted(leaves);
  let inText = false;
  let speeches = 0;
  return (group) => {
    if (isSpeech(lines, group)) speeches++;
    // However short the first paragraphs are, under a counted heading they are the story's.
    inText ||=
      (group.from > counted && !keys.has(keyOf(textOf(lines, group)))) ||
      speeches >= TALK ||
      isProse(lines, layout, group);
    return inText;
  };
}

/** A title that begins with a group. */
interface TitleAgain {
  /** The line after its last. */
  readonly end: number | undefined;
  /** Its first line, where one that leads to it stands over it in the group. */
  readonly led: number | undefined;
}

const NO_TITLE: TitleAgain = { end: undefined, led: undefined };

function titleAt(
  lines: readonly Line[],
  groups: readonly Group[],
  g: number,
  keys: ReadonlySet<string>,
  isAlike: boolean,
): TitleAgain {
  const group = groups[g];
  if (group === undefined) return NO_TITLE;
  const led = titleUnderLead(lines, group, keys);
  const end =
    (isAlike
      ? (titleAgain(lines, groups, g, keys) ?? titleOverName(lines, group, keys))
      : undefined) ??
    (led === undefined ? undefined : group.to) ??
    fullerTitle(lines, group, keys);
  return { end, led };
}

/** What a title is, or the whole of its group, and what leads to it. */
function titleLeaves(
  lines: readonly Line[],
  groups: readonly Group[],
  g: number,
  { end, led }: TitleAgain,
  claimed: Uint8Array,
): Leaf[] {
  const group = groups[g];
  if (group === undefined) return [];
  const { from } = group;
  const to = end ?? group.to;
  claimed.fill(1, from, to);
  const title: Leaf = {
    kind: 'metadata',
    from: led ?? from,
    to,
    rule: 'half-titles',
    certainty: 0.9,
  };
  if (led !== undefined) return [...leads(lines, { from, to: led }), title];
  return end === undefined ? [title] : [...leadsOver(lines, groups, g, claimed), title];
}

/** Where the title ends that begins with a group: with it, or set piece by piece over more of them. */
function titleAgain(
  lines: readonly Line[],
  groups: readonly Group[],
  at: number,
  keys: ReadonlySet<string>,
): number | undefined {
  const own = groups[at];
  if (own === undefined || SPOKEN.test(textOf(lines, own))) return undefined;
  if (keys.has(keyOf(textOf(lines, own)))) return own.to;
  return titleOverGroups(lines, groups.slice(at, at + MOST_PIECES), (key) => keys.has(key));
}

/** `A SONG IN PROSE`, and right under it `BEING A TALE OF THE MILL BY ADA FINCH`: the title with all that belongs to it. */
function titleOverName(
  lines: readonly Line[],
  { from, to, after }: Group,
  keys: ReadonlySet<string>,
): number | undefined {
  if (to - from < 2 || after < 2 || !keys.has(keyOf(lines[from]?.text ?? ''))) return undefined;
  return ENDS_WITH_NAME.test(lines[to - 1]?.text.trim() ?? '') ? to : undefined;
}

const ENDS_WITH_NAME =
  /(?<!\p{L})(?:by|BY|von|VON|par|PAR|door|DOOR|por|POR|di|DI)(?:\s+\p{Lu}[\p{L}.’'-]*){2,4}$/u;

/** Room over a half-title behind a preface, and letters of a title that another may hold. */
const APART = 3;
const LONG_TITLE = 10;

/** `THE PERSONAL HISTORY AND OBSERVATIONS OF MARTIN FERRARS`, in capitals between wide spaces: the title in full. */
function fullerTitle(
  lines: readonly Line[],
  group: Group,
  keys: ReadonlySet<string>,
): number | undefined {
  const { from, to, before, after } = group;
  if (to - from > 1 || before < APART || after < 2) return undefined;
  const text = lines[from]?.text.trim() ?? '';
  if (text.length > LONGEST || lettering(text) !== 'capitals') return undefined;
  const own = keyOf(text);
  return [...keys].some((key) => key.length >= LONG_TITLE && own.includes(key)) ? to : undefined;
}

// `“Hartswood,`: the place where a letter was written, which the book is called after; `“Ninety miles.”`: somebody
// says it, for a title that is set in quotes has no stop inside them
const SPOKEN = /^["“„«‘].*(?:[,;:]|[.,]["”»’])$/u;

/** Paragraphs that open with a quote before talk is going on; a motto or two are quoted as well. */
const TALK = 3;
const OPENS_SPEECH = /^\s*["“„«‘—–]/;

function isSpeech(lines: readonly Line[], { from, to }: Group): boolean {
  const last = lines[to - 1]?.text ?? '';
  return OPENS_SPEECH.test(lines[from]?.text ?? '') && endsSentence(last);
}

/** Shortest paragraph that shows something: `She opened it, and the page said only:` over `THE GOOSE`. */
const SHOWS = 30;

function isShown(lines: readonly Line[], above: Group | undefined): boolean {
  if (above === undefined) return false;
  const text = textOf(lines, above);
  return text.length >= SHOWS && /\p{Ll}:$/u.test(text);
}

/** The letter with which a group begins, as keys have it: nearly all groups begin with that of no title. */
function firstLetter(lines: readonly Line[], { from }: Group): string {
  const found = /[\p{L}\p{N}]/u.exec(lines[from]?.text ?? '')?.[0] ?? '';
  return keyOf(found).charAt(0);
}

/** The line of the first heading that is counted. */
function firstCounted(leaves: readonly Leaf[]): number {
  return leaves.reduce(
    (least, leaf) =>
      leaf.kind === 'heading' && leaf.number !== undefined ? Math.min(least, leaf.from) : least,
    Infinity,
  );
}

function isAttribution({ kind }: Leaf): boolean {
  return kind === 'attribution';
}

/**
 * `Chapter 1` / `by mossgirl`, `Chapter by mossgirl`: an archive sets the author's name under the title of
 * every chapter.
 * Alone over a text it was taken for the source of a motto.
 */
function namesAgain(manuscript: Manuscript, known: Findings, claimed: Uint8Array): Leaf[] {
  const { lines } = manuscript;
  const { groups, groupAt } = layoutOf(lines);
  const authors = new Set(saidOf('author', manuscript, known).map(keyOf));
  const sources = new Set(known.leaves.flatMap((leaf) => (isAttribution(leaf) ? leaf.from : [])));
  return known.leaves.flatMap((leaf): Leaf[] => {
    if (leaf.kind !== 'heading' && leaf.rule !== 'instalments') return [];
    const own = groups[groupAt[leaf.from] ?? 0];
    const at =
      own !== undefined && leaf.to < own.to ? leaf.to : groups[groupAt[leaf.to] ?? 0]?.from;
    const text = (at === undefined ? undefined : lines[at])?.text ?? '';
    if (at === undefined || !BY.test(text)) return [];
    if (claimed[at] === 1 && !sources.has(at)) return [];
    if (!authors.has(keyOf(byline(text.replace(CHAPTER, '').trim()) ?? ''))) return [];
    const kind = CHAPTER.test(text) ? 'label' : 'metadata';
    return [{ kind, from: at, to: at + 1, rule: 'half-titles', certainty: 0.9 }];
  });
}

const BY = /^\s*(?:chapter )?by\s.{1,60}$/i;
const CHAPTER = /^\s*chapter (?=by\s)/i;

/**
 * The head of a later post of one story, which has the title with its count: `The Reach (2/3)`, alone or
 * over who wrote it.
 */
function isCounted(lines: readonly Line[], group: Group, keys: ReadonlySet<string>): boolean {
  const title = (lines[group.from]?.text ?? '').trim();
  if (title.length > LONGEST || withoutCount(title) === title) return false;
  if (!keys.has(keyOf(withoutCount(title)))) return false;
  return group.to - group.from === 1 || isAllHeadAgain(lines, { ...group, from: group.from + 1 });
}

function isAllHeadAgain(lines: readonly Line[], { from, to }: Group): boolean {
  return to - from <= 3 && lines.slice(from, to).every(({ text }) => isHeadAgain(text.trim()));
}

// `Disclaimer and notes in part 1`, `See part one for header info.`
const IN_FIRST =
  /\b(?:disclaimers?|notes?|headers?|warnings?|summary|info)\b.{0,60}\b(?:part|chapter|post)\s+(?:1|one|i)\b|\b(?:part|chapter|post)\s+(?:1|one|i)\b.{0,60}\b(?:disclaimers?|notes?|headers?|warnings?|summary|info)\b/i;

/** What stands under a later post's title: who wrote it, and where the rest of the head is. */
function isHeadAgain(text: string): boolean {
  return byline(text) !== undefined || isInFirst(text);
}

/** A pointer to the head of the first post, which the book has in one place. */
export function isInFirst(text: string): boolean {
  return text.length <= LONGEST && IN_FIRST.test(text);
}

/**
 * The titles that the head of the file and its title page give, folded to letters; a long one without its
 * article as well (`NARRATIVE OF ANDREW FINCH`), and each with the beginning of its second line.
 */
export function titleKeys(manuscript: Manuscript, known: Findings): Set<string> {
  return new Set(
    saidOf('title', manuscript, known)
      .flatMap((said) => {
        const [first = '', second = ''] = said.split('\n');
        const title = withoutCount(first);
        const whole = beginnings(second).map((words) => keyOf(`${title} ${words}`));
        return [keyOf(title), longKey(title.replace(ARTICLE, '')), ...whole];
      })
      .filter((key) => key !== ''),
  );
}

const ARTICLE = /^(?:the|an?|le|la|les|der|die|das|el|il)\s/iu;

/** `A Tale`, `A Tale of`, `A Tale of Quiet`: a half-title has as much of a subtitle as it likes. */
function beginnings(subtitle: string): string[] {
  const words = subtitle.split(/\s+/).slice(0, MOST_WORDS);
  return words.map((_, i) => words.slice(0, i + 1).join(' ')).slice(1);
}

const MOST_WORDS = 16;

function longKey(title: string): string {
  const key = keyOf(title);
  return key.length >= LONG_TITLE ? key : '';
}

/** What the head of the file and the lines about the book say the title, or the author, is. */
function saidOf(
  about: 'title' | 'author',
  { head }: Manuscript,
  { leaves }: Findings,
): readonly string[] {
  const said = leaves.flatMap((leaf) => (leaf.kind === 'metadata' ? (leaf.says ?? []) : []));
  return [
    ...head.filter(({ label }) => fieldLabel(label)?.about === about).map((f) => f.value),
    ...said.filter((s) => s.about === about).map((s) => s.value),
  ];
}
