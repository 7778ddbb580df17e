import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { begins, Edge } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';
import { interrupts } from './page-numbers.ts';
import { folded, hasCapitals, titleBelow, topLines } from './page-words.ts';

/**
 * Running heads: the title, the author or the chapter at the top of each page. One that stands
 * inside a sentence is sure; others are believed where they come again beside page numbers.
 */
const LONGEST = 70;
const HEADING =
  /^\W*(?:chapter|part|book|volume|section|prologue|epilogue|canto|act|scene|letter|chapitre|kapitel|cap[ií]tulo|capitolo)\b/i;

// `II.`, alone under a form feed: a chapter that begins its page, and no head of one.
const NUMERAL = /^\W*(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})\W*$/;

/** Takes the head that stands beside a page's end out, and says which lines are to go. */
export function takeRunningHeads(
  lines: readonly Line[],
  pageEnds: readonly number[],
  cut: Cuts,
): void {
  const saysTitle = titleBelow(lines);
  const found = pageEnds.flatMap((end) => [
    ...headBeside(lines, end, 1, saysTitle, cut),
    ...headBeside(lines, end, -1, saysTitle, cut),
  ]);
  const heads = [...found, ...bookHeads(lines, pageEnds)];
  const counts = new Map<string, number>();
  for (const { key } of heads) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { at, key, isTitle } of heads) {
    const isKnown = isTitle || (counts.get(key) ?? 0) >= 2;
    if ((isKnown && !isHeading(lineAt(lines, at).text)) || interrupts(lines, at, at + 1))
      cut.cut(at, at + 1, 'a running head');
  }
}

function isHeading(text: string): boolean {
  return HEADING.test(text) || NUMERAL.test(text);
}

interface RunningHead {
  readonly at: number;
  readonly key: string;
  /** The book's title beside the number of a page; behind a form feed it may be the title page. */
  readonly isTitle: boolean;
}

/** The one short line between a page's end and the text of the next page, or above the number. */
function headBeside(
  lines: readonly Line[],
  end: number,
  step: number,
  saysTitle: (at: number) => boolean,
  cut: Cuts,
): RunningHead[] {
  for (let away = 1; away <= HEAD_REACH; away++) {
    const at = end + away * step;
    const line = lines[at];
    if (line === undefined || isBlank(line) || cut.isCut(at)) continue;
    const text = line.text.trim();
    const isTitle = cut.isCut(end) && saysTitle(at) && isHead(text.replace(/\.$/, ''));
    return isTitle || isHead(text) ? [{ at, key: folded(text), isTitle }] : [];
  }
  return [];
}

/** `\fNell Tarn      The Water Road`: right behind the form feed, and all of it stands on the title page. */
function bookHeads(lines: readonly Line[], pageEnds: readonly number[]): RunningHead[] {
  const ends = new Set(pageEnds);
  const top = topLines(lines).filter((at) => !ends.has(at));
  const page = top.map((at) => folded(lineAt(lines, at).text)).join('\n');
  return pageEnds.flatMap((at) => {
    const { text } = lineAt(lines, at);
    const parts = text.trim().split(/ {2,}|\t| [|•·] /);
    const isHead = text.length <= 2 * LONGEST && parts.every((part) => page.includes(folded(part)));
    return isHead && parts.length > 1 ? [{ at, key: folded(text), isTitle: false }] : [];
  });
}

const HEAD_REACH = 5;

function isHead(text: string): boolean {
  if (text.length > LONGEST || text.length < 2) return false;
  if (/[.!?,;:"”]$/.test(text) && /\p{Ll}/u.test(text)) return false;
  return hasCapitals(text);
}

// `Ellingham / WINDING DAY / 2`, `Doe - TITLE - 14`, `DOE/Title/Page 3`
const MANUSCRIPT_HEAD =
  /^\s*([\p{L}][\p{L}'’.-]{1,30}(?: [\p{L}'’.-]{1,30})?) ?[/|–—-] ?(.{2,60}?) ?[/|–—-] ?(?:page |p\. ?)?(\d{1,4})(?: of \d{1,4})?\s*$/iu;
const DIGIT_FIRST = begins('0');
/** Heads of manuscripts: the author's surname, a word of the title, the page. */
export function takeManuscriptHeads(lines: readonly Line[], cut: Cuts): void {
  const heads: { at: number; name: string; number: number }[] = [];
  const top = firstWords(lines);
  const isOfTop = wordsOfTop(lines);
  for (let at = 0; at < lines.length; at++) {
    const { text, edges } = lineAt(lines, at);
    if ((edges & (Edge.digitLast | DIGIT_FIRST)) === 0 || text.length > LONGEST + 30) continue;
    if (isOfTop(text)) cut.cut(at, at + 1, 'a running head');
    const found = MANUSCRIPT_HEAD.exec(text);
    if (found === null) continue;
    heads.push({ at, name: (found[1] ?? '').toLowerCase(), number: Number(found[3]) });
  }
  if (heads.length === 0) return;
  const isSeries =
    heads.length >= 2 &&
    heads.every((each, i) => i === 0 || each.number > (heads[i - 1]?.number ?? 0));
  for (const { at, name } of heads) {
    const others = heads.filter((each) => each.name === name).length;
    if (!cut.isCut(at) && (top.includes(name) || (isSeries && others >= 2)))
      cut.cut(at, at + 1, 'a running head');
    if (cut.isCut(at)) takeMore(lines, at, cut);
  }
}

// `(more)`, `- more -` at the foot of a page, where a typist says that another comes
const MORE = /^\s*[-–—(] ?more ?[-–—)]\s*$/i;
const FOOT_REACH = 4;

function takeMore(lines: readonly Line[], head: number, cut: Cuts): void {
  for (let at = head - 1; at >= head - FOOT_REACH; at--) {
    if (MORE.test(lines[at]?.text ?? '')) cut.cut(at, at + 1, 'the foot of a page');
    if (!isBlank(lines[at])) return;
  }
}

// `Finch 2`, `HADDAD  THOUSAND STEPS  3`, `Pugh, "Nine Doors Down", 2`, `The Wall - F. E. Finch, Page 2 of 9`
const NUMBERED =
  /^\s*(\p{L}.{1,60}?)[\s,/.–—-]+(?:page |p\. ?)?([2-9]|[1-9]\d{1,2})(?: of \d{1,3})?\s*$/iu;
// `2     Finch, “Nine Doors Down”`
const NUMBER_FIRST = /^\s*(?:[2-9]|[1-9]\d{1,2})(?:\s+|\s?[/|–—-]\s?)(\p{L}.{1,60})$/iu;
// What a manuscript says at its head beside who wrote it: `finch@postbag.example`, `~1000 words`
const CONTACT = /@|\bwords\b/i;
const FULL_NAME = /^\s*\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:\s{2,}.*)?$/u;
const CONTACT_LINES = 8;
const BY = /^\s*by\s+\S/i;

/**
 * Tells a line that is nothing but words of the first page and a number, the author's surname among
 * them; one of the title alone is a heading.
 */
function wordsOfTop(lines: readonly Line[]): (text: string) => boolean {
  const top = topLines(lines).map((at) => lineAt(lines, at).text);
  const [first = ''] = top;
  const isContact =
    FULL_NAME.test(first) && top.slice(0, CONTACT_LINES).some((t) => CONTACT.test(t));
  const named = [
    ...(isContact
      ? [
          first
            .trim()
            .split(/\s{2,}/, 1)
            .join(),
        ]
      : []),
    ...top.filter((text) => BY.test(text)),
  ];
  const names = new Set(named.flatMap((text) => wordsIn(text).at(-1) ?? []));
  const words = new Set(top.flatMap(wordsIn));
  return (text) => {
    const own = wordsIn((NUMBERED.exec(text) ?? NUMBER_FIRST.exec(text))?.[1] ?? '');
    return own.some((word) => names.has(word)) && own.every((word) => words.has(word));
  };
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}’']*/gu) ?? [];
}

function firstWords(lines: readonly Line[]): string {
  return topLines(lines)
    .map((at) => lineAt(lines, at).text)
    .join('\n')
    .toLowerCase();
}
