import type { Line } from '../../../ingest/draft.ts';
import { fieldLabel } from '../../about/field-labels.ts';
import { isDateline } from '../../letters/letter-lines.ts';
import type { Span } from '../../manuscript.ts';
import { isWeakLabel, noteOpening } from '../../notes/note-words.ts';
import type { Group, Layout } from '../../survey/layout.ts';
import { isMarkedLine } from '../called/marked-titles.ts';
import type { Chosen } from '../chosen-heading.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { namedHeading } from '../shapes/heading-lexicon.ts';
import { isProse } from '../shapes/prose.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';

/** Lines that a title may have. */
export const MOST_LINES = 3;
/** The same of one that is all in italics, as nobody sets a first paragraph. */
const MOST_ITALIC_LINES = 6;
/** Characters of one of them. */
export const LONGEST_LINE = 90;

/** What old printers drew between a chapter's number and its title. */
const RULE = /^\s*(?:[-–—_=] ?){3,}$/;

/** A heading that is a bare label, and where the next of its rank stands. */
export interface Label extends Chosen {
  readonly until: number;
}

/** The lines that would be a label's title: the rest of its group, or the next group. */
export function linesUnder(lines: readonly Line[], layout: Layout, label: Label): Span | undefined {
  const group = layout.groups[label.group];
  if (group === undefined) return undefined;
  const rest = group.to - label.line - 1;
  const under = lines[label.line + 1];
  if (rest > 0 && under?.claim?.type === 'heading') {
    const title = { from: label.line + 1, to: label.line + 2 };
    return isSoleSubheading(lines, label, title.from) ? title : undefined;
  }
  // What a format calls a heading is one line of it, and the text may stand right below.
  if (rest > 0 && isPlainBelow(lines[label.line], under)) return undefined;
  const isRuled = RULE.test(under?.text ?? '');
  if (rest > 0 && !(rest === 1 && isRuled))
    return underLabel(lines, label.line + (isRuled ? 2 : 1), group.to);
  const below = layout.groups[label.group + 1];
  const next = RULE.test(lines[below?.from ?? -1]?.text ?? '')
    ? layout.groups[label.group + 2]
    : below;
  if (next === undefined || isProse(lines, layout, next)) return undefined;
  const most = isItalic(lines, next) ? MOST_ITALIC_LINES : MOST_LINES;
  if (next.to - next.from > most || isSigned(lines, next.from)) return undefined;
  if (isNote(lines[next.from])) return undefined;
  if (lines[next.from]?.claim !== undefined && !isSoleSubheading(lines, label, next.from))
    return undefined;
  return { from: next.from, to: titleOfName(lines, layout, next) ?? undatedEnd(lines, next) };
}

/** `_Of the Kettle, and who had it last;`, `with a Word upon Tea_.`: italics from the first word to the last. */
export function isItalic(lines: readonly Line[], { from, to }: Span): boolean {
  const first = lines[from]?.text.trimStart() ?? '';
  const last = lines[to - 1]?.text.trimEnd() ?? '';
  return first.startsWith('_') && /_\W?$/.test(last) && !lines.slice(from, to).some(isClosed);
}

/** Whether the italics end within a line. */
function isClosed({ text }: Line): boolean {
  return /_\W?\s+\S/.test(text.replace(/^\s*_/, ''));
}

/** `III`, under it `EPILOGUE`, and under that `LETTERS OF MY BROTHER`: the name has a title of its own. */
function titleOfName(
  lines: readonly Line[],
  { groups, groupAt }: Layout,
  name: Group,
): number | undefined {
  const below = groups[(groupAt[name.from] ?? 0) + 1];
  const isLine = ({ from, to }: Group): boolean =>
    to - from === 1 && lettering(lines[from]?.text ?? '') === 'capitals';
  if (below === undefined || !isLine(name) || !isLine(below) || below.before > 1) return undefined;
  const isOver = below.after > below.before && isTitleLike((lines[below.from]?.text ?? '').trim());
  return isOver && namedHeading(unframed(lines[name.from]?.text ?? '')) !== undefined
    ? below.to
    : undefined;
}

function isPlainBelow(label: Line | undefined, under: Line | undefined): boolean {
  return label?.claim?.type === 'heading' && !isMarkedLine(under?.text ?? '');
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

/** Where a letter's title is over: the day on the last line is the letter's, and not where a sentence runs on into it. */
function undatedEnd(lines: readonly Line[], { from, to }: Span): number {
  if (to - from < 2 || lettering(lines[to - 2]?.text ?? '') === 'sentence') return to;
  return isDateline(lines[to - 1]?.text ?? '') ? to - 1 : to;
}

/** In a group that goes on with text, only the first lines that look like a title. */
function underLabel(lines: readonly Line[], from: number, to: number): Span | undefined {
  let end = from;
  while (
    end < to &&
    end - from < MOST_LINES &&
    isTitleLine(unframed(lines[end]?.text ?? '').trim()) &&
    !isBeside(lines[end]) &&
    !isNote(lines[end]) &&
    !isSigned(lines, end)
  )
    end++;
  if (end === from) return undefined;
  if (end === to) return { from, to };
  // A wrapped first line of text goes on in the middle of its sentence; a title is over.
  if (/^\s*\p{Ll}/u.test(lines[end]?.text ?? '')) return undefined;
  const capitals = lettering(lines[from]?.text ?? '') === 'capitals';
  return end > from && (capitals || end - from === 1) ? { from, to: end } : undefined;
}

/**
 * A title, or a line of one that goes on below: in capitals (`IN WHICH THE ONE IS MASTER,`), or as long as a line
 * of prose, with a capital on every word, which no prose has (`The Miller, the Curate, and Two Friends of Theirs,`).
 */
function isTitleLine(text: string): boolean {
  if (isTitleLike(text)) return true;
  if (text.length > LONGEST_LINE) return false;
  const style = lettering(text);
  return style === 'capitals' || (style === 'title' && text.length >= FULL);
}

const FULL = 40;

// `Translator: Rook`, `(6,869 words)`: what a site or an author says of a chapter, under its title.
const LABEL = /^\s*(\p{L}[\p{L} ]{1,20}):\s*\S/u;
const COUNT = /^\s*[([]?[\d,.]{1,9} ?w(?:o?rds|c)?[)\]]?\s*$/i;

/** Whether a line stands beside a title without being of it. */
export function isBeside(line: Line | undefined): boolean {
  const { text = '' } = line ?? {};
  return COUNT.test(text) || fieldLabel(LABEL.exec(text)?.[1] ?? '') !== undefined;
}

/** `AN - wow, seven reviews`, under `Chapter 3`; a story may have a chapter `Thanks: A Play`. */
function isNote(line: Line | undefined): boolean {
  const label = noteOpening(line?.text ?? '');
  return label !== undefined && !isWeakLabel(label);
}

// `Chapter by nell_reed`, where the first page has `by nell_reed`; `Chapter by Chapter` is a title
const CHAPTER_BY = /^\s*chapter( by \S+(?: \S+){0,3})\s*$/i;
const FIRST_PAGE = 60;

/** An archive says under the heading of a chapter who wrote it. */
function isSigned(lines: readonly Line[], at: number): boolean {
  const by = CHAPTER_BY.exec(lines[at]?.text ?? '')?.[1];
  if (by === undefined) return false;
  return lines
    .slice(0, FIRST_PAGE)
    .some(({ text }) => ` ${text.trim()}`.endsWith(by) && !CHAPTER_BY.test(text));
}
