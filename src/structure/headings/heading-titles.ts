import type { Line } from '../../ingest/draft.ts';
import { fieldLabel } from '../about/field-labels.ts';
import { isDateline, isLetterLine } from '../letters/letter-lines.ts';
import type { Span } from '../manuscript.ts';
import { startsLower } from '../survey/ink.ts';
import { layoutOf, type Layout } from '../survey/layout.ts';
import { RANK, type Chosen } from './chosen-heading.ts';
import { isProse } from './contents-list.ts';
import { listTitle, type NamedHeading } from './heading-lexicon.ts';
import { shapeOf, unframed } from './heading-shape.ts';
import { isTitleLike, lettering, type Lettering } from './title-shape.ts';

const MOST_LINES = 3;
const LONGEST = 240;
const LONGEST_LINE = 90;
/** Longest title of a prologue or a preface. */
const LONGEST_NAMED = 70;
/** From this many headings on, what follows nearly all of them in one or two lines is their title. */
const ENOUGH = 5;

/** The rules that find titles without numbers. */
const PLAIN = new Set(['headings/contents', 'headings/over-sections']);

/** Lines below a heading that may be its title, and how much speaks for it. */
interface Offer {
  readonly span: Span;
  readonly score: number;
}

/**
 * The title lines of headings that stand under a bare label (`CHAPTER I`), decided for each rank
 * over the whole book: where the others have titles, a doubtful line is one too.
 */
export function titleSpans(
  lines: readonly Line[],
  chosen: readonly Chosen[],
  named: ReadonlySet<number>,
): Map<number, Span> {
  const layout = layoutOf(lines);
  const lone = loneWords(chosen);
  const taken = new Set(
    chosen
      .filter((c) => c.shape?.number !== undefined || c.rule === 'headings/date')
      .filter((c) => c.shape?.word === undefined || !lone.has(c.shape.word.key))
      .map((c) => c.line),
  );
  const heads = new Set(chosen.map(({ line }) => line));
  const spans = new Map<number, Span>();
  const ranks = new Set(chosen.map((c) => c.rank));
  const listed = chosen.filter(({ rule }) => PLAIN.has(rule));
  const under = new Set(chosen.flatMap((c) => (c.shape?.title === '' ? [c.group + 1] : [])));
  for (const heading of chosen) {
    const more = overLines(lines, layout, heading) ?? overGroups(lines, layout, heading, heads);
    if (more !== undefined) spans.set(heading.line, more);
  }
  for (const rank of ranks) {
    const labels = chosen.filter(
      (c) => c.rank === rank && c.shape !== undefined && c.shape.title === '',
    );
    if (rank < RANK.chapter && holdTitles(labels, listed, under)) continue;
    const offers = labels.map((c, i) => {
      const until = labels[i + 1]?.line ?? lines.length;
      return offer(lines, layout, { ...c, until }, { taken, lone, named });
    });
    const made = offers.filter((o) => o !== undefined);
    const share = made.length / Math.max(1, labels.length);
    const good = made.filter((o) => o.score >= 1).length / Math.max(1, labels.length);
    const manner =
      (labels.length >= ENOUGH && share >= 0.9 ? 5 : 0) + (good >= 0.8 ? 2 : good >= 0.5 ? 1 : 0);
    labels.forEach((label, i) => {
      const found = offers[i];
      if (found !== undefined && found.score + manner >= 3) spans.set(label.line, found.span);
    });
  }
  return spans;
}

/**
 * Epochs that hold several titles each: as many of those that the contents list names stand free
 * under them, so that the one right below is the first of these and not theirs.
 */
function holdTitles(
  labels: readonly Chosen[],
  listed: readonly Chosen[],
  under: ReadonlySet<number>,
): boolean {
  const first = labels[0];
  if (first === undefined) return false;
  const free = listed.filter(({ line, group }) => line > first.line && !under.has(group));
  return free.length < listed.length && free.length >= labels.length;
}

/** What was decided before about the lines that may be titles. */
interface Known {
  /** Lines that are headings of their own. */
  readonly taken: ReadonlySet<number>;
  readonly lone: ReadonlySet<string>;
  /** Lines that the file's own contents list names. */
  readonly named: ReadonlySet<number>;
}

/**
 * The words of headings that only one heading has: under a bare `CHAPTER VI`, the one `THE FIFTH
 * NIGHT` of a book is its title and no series of nights.
 */
function loneWords(chosen: readonly Chosen[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { shape } of chosen) {
    if (shape?.word !== undefined)
      counts.set(shape.word.key, (counts.get(shape.word.key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === 1).map(([key]) => key));
}

/** A heading that is a bare label, and where the next of its rank stands. */
interface Label extends Chosen {
  readonly until: number;
}

function offer(
  lines: readonly Line[],
  layout: Layout,
  label: Label,
  { taken, lone, named }: Known,
): Offer | undefined {
  const span = below(lines, layout, label);
  if (span === undefined) return undefined;
  const texts = lines.slice(span.from, span.to).map((line) => unframed(line.text).trim());
  const whole = texts.join(' ');
  for (let i = span.from; i < span.to; i++) if (taken.has(i)) return undefined;
  const own = shapeOf(whole);
  const { word } = own ?? {};
  if (label.rank < RANK.chapter && own?.named !== undefined) return undefined;
  if (whole.length > LONGEST || whole === '' || (word !== undefined && !lone.has(word.key)))
    return undefined;
  const group = layout.groups[layout.groupAt[span.from] ?? 0];
  if (group === undefined || CLOCK.test(whole) || listTitle(whole) !== undefined) return undefined;
  if (label.shape?.named !== undefined && isNoTitleOf(label.shape.named, whole)) return undefined;
  // What is in brackets is shown, and nobody's title: `[The mill by night.]`
  if (/^\s*\[/.test(lines[span.from]?.text ?? '')) return undefined;
  const style = lettering(whole);
  // Whom a letter is to stands over it; in capitals it is a heading like any other.
  if (label.shape?.word?.key === 'letter' && style !== 'capitals' && isLetterLine(whole))
    return undefined;
  if (style === 'sentence' && isArgument(whole) && !named.has(span.from)) return undefined;
  if (style === 'sentence' && goesOn(lines, layout, span)) return undefined;
  let score = 0;
  if (named.has(span.from) || lines[span.from]?.claim?.type === 'heading') score += 3;
  if (style === 'capitals') score += 2.5;
  if (style === 'title' && whole.length <= 70) score += 1.5;
  if (isIndented(lines[label.line]) && isIndented(lines[span.from]) && texts.length === 1)
    score += 1;
  if (group.to === span.to && group.after >= 2) score += 1;
  if (group.from < span.from && group.to === span.to) score += 1; // under the label, without a blank
  if (!/[.!?…]["”’»]?$/.test(whole)) score += 1;
  else if (style === 'sentence') score -= 2;
  if (/^["“„«‘'—–]/.test(whole) && style !== 'capitals') score -= isTitleLike(whole) ? 1 : 4;
  if (/[,;:]$/.test(whole)) score -= 4;
  if (
    texts.length > 1 &&
    style !== 'capitals' &&
    isIndented(lines[span.from]) &&
    !isIndented(lines[label.line])
  )
    score -= 4;
  if (/^\p{Ll}/u.test(whole)) score -= 2;
  return { span, score };
}

/** A longer line is an argument; `To the Reader of this Work:` and `MY DEAR COLVIN,` begin a letter. */
function isNoTitleOf({ role }: NamedHeading, whole: string): boolean {
  return whole.length > LONGEST_NAMED || role === 'dedication' || /[,:]$/.test(whole);
}

// Over a chapter: `The author gives some account of himself. He is shipwrecked.`, `Three
// invalids.--Sufferings of George.--A victim`; what it tells is several things.
const SEVERAL = /[.!?]["”’]?(?:\s*[—–-]+\s*|\s+)\p{Lu}/u;
const TITLE_ABBREVIATION =
  /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|M|Mme|Mlle|Sr|Sra|Capt|Col|Gen|Prof|Rev|Hon|No)\.\s/gu;

/** A typist left a blank under every line: the sentence goes on below it in small letters. */
function goesOn(lines: readonly Line[], layout: Layout, span: Span): boolean {
  const next = layout.groups[(layout.groupAt[span.from] ?? 0) + 1];
  return next !== undefined && startsLower(lines[next.from]?.text ?? '');
}

// `Monday, 6:04 a.m.`: when a scene begins, the first line of its text.
const CLOCK = /\b\d{1,2}(?:[:.]\d{2}(?: ?[ap]\.?m\b)?| ?[ap]\.?m\b)\.?$/i;

// `The miller comes home--A strange light--What the dog saw`
const PARTED = /(?:--+|[—–])\s*(?=[\p{L}\p{N}"“‘'])/gu;
const FEWEST_PARTED = 2;

function isArgument(whole: string): boolean {
  if (SEVERAL.test(whole.replace(TITLE_ABBREVIATION, ''))) return true;
  return [...whole.matchAll(PARTED)].length >= FEWEST_PARTED;
}

function isIndented(line: Line | undefined): boolean {
  return /^(?:\t|\s{3,})/.test(line?.text ?? '');
}

/** The lines that would be the title: the rest of the label's group, or the next group. */
function below(lines: readonly Line[], layout: Layout, label: Label): Span | undefined {
  const group = layout.groups[label.group];
  if (group === undefined) return undefined;
  const rest = group.to - label.line - 1;
  const under = lines[label.line + 1];
  if (rest > 0 && under?.claim?.type === 'heading') {
    const title = { from: label.line + 1, to: label.line + 2 };
    return isSoleSubheading(lines, label, title.from) ? title : undefined;
  }
  if (rest > 0) return underLabel(lines, label.line + 1, group.to);
  const next = layout.groups[label.group + 1];
  if (next === undefined || isProse(lines, layout, next)) return undefined;
  if (next.to - next.from > MOST_LINES) return undefined;
  if (lines[next.from]?.claim !== undefined && !isSoleSubheading(lines, label, next.from))
    return undefined;
  return { from: next.from, to: undatedEnd(lines, next) };
}

/**
 * `# Chapter 1` and `## The Weir` right under it, where nothing else in the chapter has that level:
 * the one is the number, the other the title.
 */
function isSoleSubheading(lines: readonly Line[], { line, until }: Label, at: number): boolean {
  const label = lines[line]?.claim;
  const title = lines[at]?.claim;
  if (label?.type !== 'heading' || title?.type !== 'heading') return false;
  if (title.level <= label.level) return false;
  for (let other = at + 1; other < until; other++) {
    const claim = lines[other]?.claim;
    if (claim?.type === 'heading' && claim.level <= title.level) return claim.level <= label.level;
  }
  return true;
}

/** Where a letter's title is over: the day on the last line is the letter's. */
function undatedEnd(lines: readonly Line[], { from, to }: Span): number {
  const dated = to - from > 1 && isDateline(lines[to - 1]?.text ?? '');
  return dated ? to - 1 : to;
}

/** In a group that goes on with text, only the first lines that look like a title. */
function underLabel(lines: readonly Line[], from: number, to: number): Span | undefined {
  let end = from;
  while (
    end < to &&
    end - from < MOST_LINES &&
    isTitleLine(unframed(lines[end]?.text ?? '').trim()) &&
    !isBeside(lines[end])
  )
    end++;
  if (end === from) return undefined;
  if (end === to) return { from, to };
  // A wrapped first line of text goes on in the middle of its sentence; a title is over.
  if (/^\s*\p{Ll}/u.test(lines[end]?.text ?? '')) return undefined;
  const capitals = lettering(lines[from]?.text ?? '') === 'capitals';
  return end > from && (capitals || end - from === 1) ? { from, to: end } : undefined;
}

/** A title, or a line of one in capitals that goes on below: `IN WHICH THE ONE IS MASTER,`. */
function isTitleLine(text: string): boolean {
  return isTitleLike(text) || (text.length <= LONGEST_LINE && lettering(text) === 'capitals');
}

// `Translator: Rook`, `(6,869 words)`: what a site or an author says of a chapter, under its title.
const LABEL = /^\s*(\p{L}[\p{L} ]{1,20}):\s*\S/u;
const COUNT = /^\s*[([]?[\d,.]{1,9} ?w(?:o?rds|c)?[)\]]?\s*$/i;

function isBeside(line: Line | undefined): boolean {
  const { text = '' } = line ?? {};
  return COUNT.test(text) || fieldLabel(LABEL.exec(text)?.[1] ?? '') !== undefined;
}

/** The lines on which a heading with a title goes on: the rest of its group, when that is short. */
function overLines(lines: readonly Line[], layout: Layout, heading: Chosen): Span | undefined {
  const group = layout.groups[heading.group];
  if (group === undefined || heading.shape?.title === '' || heading.line !== group.from)
    return undefined;
  const count = group.to - group.from;
  if (count < 2 || count > MOST_LINES + 1 || group.after < 1) return undefined;
  // `# Part One`, and `## The Lamp` right under it.
  const below = lines.slice(heading.line + 1, group.to);
  if (below.some((line) => line.claim?.type === 'heading' || isBeside(line))) return undefined;
  const texts = lines.slice(group.from, group.to).map((line) => line.text.trim());
  const whole = texts.join(' ');
  if (whole.length > LONGEST || texts.some((text) => text.length > LONGEST_LINE)) return undefined;
  const capitals = texts.every((text) => lettering(text) !== 'sentence' || /^\p{Ll}/u.test(text));
  const full = texts.slice(0, -1).every((text) => text.length > LONGEST_LINE / 2);
  return capitals || full ? { from: heading.line + 1, to: group.to } : undefined;
}

// No title ends with one of these, and one of those alone between two lines joins them.
const UNFINISHED =
  /\s(?:of|the|an?|and|&|or|de[rsmln]?|du|las?|les?|los|von|vom|zu[rm]?|und|oder|et|ou|y|o)$/iu;
const JOINS = /^(?:of|to|from|and|&|or|à|et|ou|de|und|oder|an|von|y|o)$/iu;
const MOST_GROUPS = 6;
const TITLES: ReadonlySet<Lettering> = new Set(['capitals', 'title']);

/** A title set piece by piece with blanks between: `The Letters of`, `Ada Finch`, `to`, `Her Aunt`. */
function overGroups(
  lines: readonly Line[],
  layout: Layout,
  heading: Chosen,
  heads: ReadonlySet<number>,
): Span | undefined {
  const { groups } = layout;
  let above = heading.text;
  let last = heading.group;
  if (heading.shape?.title === '' || heading.after !== 1) return undefined;
  for (let g = last + 1; g <= heading.group + MOST_GROUPS; g++) {
    const group = groups[g];
    if (group === undefined || group.to - group.from > 1 || group.before > 1) break;
    if (heads.has(group.from)) break;
    const text = unframed(lines[group.from]?.text ?? '').trim();
    const goesOn = UNFINISHED.test(above) || JOINS.test(above) || JOINS.test(text);
    if (!goesOn || !(JOINS.test(text) || TITLES.has(lettering(text)))) break;
    if (!JOINS.test(text)) last = g;
    above = text;
  }
  const end = groups[last];
  return last === heading.group || end === undefined
    ? undefined
    : { from: heading.line + 1, to: end.to };
}
