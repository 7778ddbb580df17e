import type { Line } from '../../ingest/draft.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { arePrinted } from '../about/title-page/printed-lines.ts';
import { claimedLines } from '../findings-index.ts';
import { isProse } from '../headings/shapes/prose.ts';
import { lettering } from '../headings/shapes/title-shape.ts';
import { isSignature } from '../letters/letter-lexicon.ts';
import { isDateline } from '../letters/letter-lines.ts';
import type { Container, Findings, Leaf, Recognizer, Span } from '../manuscript.ts';
import { groupsIn, layoutOf, textOf, type Group } from '../survey/layout.ts';
import { inscription, LONGEST_SET, STANZA } from './inscriptions.ts';
import { storyHeading } from './story-heading.ts';

// `TO`, `_To_ Ada Finch`, `This book is lovingly dedicated to my sister`, `I inscribe this book of the mill to my son`, `Once again to`, `TO YOU`, `To my wife`, `À Louis Bouilhet`, `DEM ANDENKEN MEINER MUTTER`,
// `For Ada`, and not `TO WHICH IS ADDED`
const TO =
  /^[^\p{L}"“«]*(?:once (?:again|more) )?(?:to|for)$|^in memoriam[.:]?$|^(?:in|to the) memory(?: of)?$|^[^\p{L}"“«]*(?:once (?:again|more) )?(?:to|for|(?:this [\p{L}]+ is )?(?:[\p{L}]+ly )?(?:dedicated|inscribed)(?: [\p{L}]+ly)? to|i (?:dedicate|inscribe) (?:this|these)(?: [\p{L}]+){1,6} to|in memory of|à|dem|den|der|meine[rmn]?|für|in memoriam|para|per|aan|til|till)_?\s+(?!(?:which|whom|be)\b)[_"“=]{0,2}(?:\p{Lu}|(?:my|the|all|those|you|mon|ma|mes|mi|mis|mio|mia)\b)/iu;

// `A mia madre`, `A mon ami`, `A GIULIA`, `A MARIA,`, `Al Marchese di Sora`, and neither `A very small voice` nor `A Tale of the Ferry`
const TO_WITHOUT_ACCENT =
  /^[^\p{L}"“«]*(?:A|Al|AL|Alla|ALLA)\s+[_"“]{0,2}(?:(?:mi[oae]i?|mis|mon|ma|mes|MI[OAE]I?|MIS|MON|MA|MES)(?!\p{L})|\p{Lu}[\p{L}’'.]*(?! (?:of|in|for|and|to|with|by|from|on|at) )(?: [\p{L}’',.]+){0,5},?_?$)/u;

// `"To Flora, in memory of the olden time."`, `“To my mother”`: all of it in quotes; `"To be or not"` is a motto
const QUOTED =
  /^_?["“][Tt][Oo] (?:my|\p{Lu})[\p{L} .’'-]{2,60}(?:, (?:in|with) [\p{L} ]{4,50})?[.,]?["”]_?$/u;

// Over `TO` on its own line: `INSCRIBED`, `This book is affectionately dedicated`; over the name: `AUTHOR'S DEDICATION:`
const LEAD =
  /^[^\p{L}]*(?:the )?author['’]s dedication[\W_]*$|^[^\p{L}]*(?:(?:this|these) [\p{L} ]{3,20} (?:is|are) )?(?:[\p{L}]+ly )?(?:dedicated|inscribed|offered)(?: [\p{L}]+ly)?\W*$/iu;

// `THE GREY MILL`, `IS DEDICATED`, `TO`: the book's title opens the sentence
const IS_GIVEN = /^.{2,60}? (?:is|are) (?:\p{L}+ly )?(?:dedicated|inscribed|offered)\b/iu;

/** Whether lines begin to say that a book is for somebody, with its title. */
export function isGivenTitle(lines: readonly Line[], group: Group): boolean {
  return group.to - group.from > 1 && IS_GIVEN.test(opening(lines, group));
}

/** Whether a line says that something is for somebody. */
export function isGiven(text: string): boolean {
  const words = text.trim();
  return TO.test(words) || TO_WITHOUT_ACCENT.test(words) || QUOTED.test(words);
}

const LONGEST = 420;
const LONGEST_LINE = 70;
const MOST_GROUPS = 6;

// `My Dear Teddy,`, `Sir,`, and no `My dear godson` between `To` and his name: the dedication is a letter, and all up to the book is of it.
const SALUTATION =
  /^\s*(?:(?:my )?dear(?:est)? .{2,40}|(?:dear |honou?red )?(?:sir|madam)|my lord|monsieur|madame|mon cher .{2,40}|muy señor m[ií]o)(?:[,:.!]\s*[—-]*|\s*[—-]+)$/iu;

// `MY DEAR KITTY: We three have decided …`: the letter goes on behind the salutation
const SALUTES = /^\s*_?(?:my )?dear(?:est)? \p{Lu}[\p{L} .’'-]{1,30}(?::|[,:.]\s?(?:--|—))\s*\S/iu;

/** Words to somebody between the title page and the book. */
export const dedications: Recognizer = {
  name: 'dedications',
  recognize({ lines }, known) {
    const first = storyHeading(known.leaves)?.from ?? halfTitle(known.leaves);
    const found =
      first === undefined
        ? dedicationOverText(lines, known)
        : dedicationBefore(lines, known, first);
    const headed = headedInscriptions(lines, known.leaves);
    if (found === undefined) return { ...known, leaves: [...known.leaves, ...headed] };
    return {
      leaves: [...known.leaves, ...inscription(lines, found), ...headed],
      containers: [...known.containers, found],
    };
  },
};

/** The title that stands again over a novel without chapters. */
function halfTitle(leaves: readonly Leaf[]): number | undefined {
  return leaves.find(({ rule }) => rule === 'half-titles')?.from;
}

/**
 * `MEINEM BRUDER FRITZ` alone between the title page and a story without a heading, which begins on the next page: the
 * only line there that nobody knows.
 */
function dedicationOverText(lines: readonly Line[], known: Findings): Container | undefined {
  const claimed = claimedLines(lines.length, known);
  const layout = layoutOf(lines);
  const free = layout.groups.filter(({ from }) => claimed[from] === 0).slice(0, 2);
  const [given, text] = free;
  if (given === undefined || text === undefined || given.from === layout.groups[0]?.from)
    return undefined;
  const words = textOf(lines, given).trim();
  const isLine = given.to - given.from === 1 && words.length <= LONGEST_NAME;
  const isApart = given.before > 1 && text.before >= NEXT_PAGE && isProse(lines, layout, text);
  if (!isLine || !isApart || endsSentence(words) || !isGiven(words)) return undefined;
  return dedication(given, given);
}

/** The first short lines to somebody, with the short lines under them, up to the first heading. */
function dedicationBefore(
  lines: readonly Line[],
  known: Findings,
  end: number,
): Container | undefined {
  const claimed = claimedLines(lines.length, known);
  for (const { from, to } of known.containers) claimed.fill(1, from, to);
  const { groups } = layoutOf(lines);
  const free: Group[] = [];
  for (const group of groups) {
    if (group.from >= end) break;
    if (claimed[group.from] === 1) continue;
    // A heading may stand right under its lines: `To my aunt`, `Part 1`.
    const taken = claimed.subarray(group.from, group.to).indexOf(1);
    free.push(taken < 0 ? group : { ...group, to: group.from + taken, after: 0 });
  }
  const start = free.findIndex(
    (group, i) =>
      (isShort(lines, group) || saysGiven(lines, group)) &&
      opens(lines, group) &&
      !isAmongParagraphs(lines, group, free[i - 1]),
  );
  const first = free[start];
  if (first === undefined || !standsFirst(lines, free.slice(0, start))) return undefined;
  let last = first;
  const above = free[start - 1];
  const begin = above !== undefined && LEAD.test(textOf(lines, above)) ? above : first;
  // What is known, a half-title say, ends it.
  const until = claimed.indexOf(1, begin.from);
  const page = free.slice(start).filter(({ to }) => until < 0 || to <= until);
  if (isLetter(lines, page)) return dedication(begin, page.at(-1) ?? first);
  const said = pageOver(lines, page);
  if (said !== undefined) return dedication(begin, said);
  for (const group of page.slice(1, MOST_GROUPS)) {
    const opened = lines[group.from]?.text ?? '';
    if (SALUTATION.test(opened) || SALUTES.test(opened)) {
      last = page.at(-1) ?? last;
      break;
    }
    if (!isShort(lines, group) && !isPoem(lines, group)) break;
    if (!hasLetters(lines, group) || isMotto(lines, group)) break;
    last = group;
  }
  return dedication(begin, last);
}

/**
 * `To` over a name, or whom a book is to, and right below what is said to him: the last group before the room over
 * the next page. Under a single line of address somebody signs it, as nobody does a prologue.
 */
function pageOver(lines: readonly Line[], free: readonly Group[]): Group | undefined {
  const [address, ...below] = free;
  if (address === undefined) return undefined;
  const end = below.findIndex(({ from }, i) => from - (free[i]?.to ?? 0) > 1);
  const said = end < 0 ? below : below.slice(0, end);
  const last = said.at(-1);
  if (last === undefined || said.length > MOST_SAID) return undefined;
  const isApart = end < 0 || (below[end]?.from ?? 0) - last.to >= NEXT_PAGE;
  const isSaid =
    isAddress(lines, address) ||
    GOES_ON.test(textOf(lines, address)) ||
    (said.length > 1 && isSignedBy(lines, last));
  return isApart && isSaid && said.some((group) => !isShort(lines, group)) ? last : undefined;
}

const MOST_SAID = 12;
// `TO THE MEMORY OF`, and under it `ADA FINCH, whose temper was short`
const GOES_ON = /^[^.:!?\n]{1,40}\b(?:of|to|de|à|an)_?$/iu;

// `ADA FINCH`, `De Barry.`
function isSignedBy(lines: readonly Line[], { from, to }: Group): boolean {
  return to - from === 1 && isSignature(lines[from]?.text.trim().replace(/\.$/, '') ?? '');
}

// `To`, `to my friend`
const LEADS = /^_?to_?(?: (?:my|our|the) \p{L}.*)?$/iu;
const ADDRESS_LINES = 4;

/** `To`, `Caroline Reed`: the word on a line of its own, and the name under it. */
function isAddress(lines: readonly Line[], { from, to }: Group): boolean {
  if (to - from < 2 || to - from > ADDRESS_LINES) return false;
  const [lead = '', ...names] = lines.slice(from, to).map(({ text }) => text.trim());
  return (
    LEADS.test(lead) && names.every((name) => name.length <= LONGEST_NAME && !endsSentence(name))
  );
}

const LONGEST_NAME = 50;

/** So few groups may stand over a dedication, whatever they are; the lines of printers are not counted. */
const MOST_ABOVE = 3;
const MOST_PRINTED = 10;

function standsFirst(lines: readonly Line[], above: readonly Group[]): boolean {
  if (above.length <= MOST_ABOVE) return true;
  if (above.length > MOST_PRINTED) return false;
  const others = above.filter(
    ({ from, to }) =>
      hasLetters(lines, { from, to }) &&
      lettering(textOf(lines, { from, to })) !== 'capitals' &&
      !arePrinted(lines.slice(from, to)),
  );
  return others.length <= MOST_ABOVE;
}

// `To Joel Reed, who taught me to row, and to whom I owe more than I can say, I dedicate this tale.`
const GIVES = /\b(?:dedicated?|inscribed?)\b/iu;

/** Whether a paragraph that opens as one says itself that the book is given. */
function saysGiven(lines: readonly Line[], group: Group): boolean {
  const text = textOf(lines, group);
  return text.length <= LONGEST && GIVES.test(text);
}

function hasLetters(lines: readonly Line[], span: Span): boolean {
  return /\p{L}/u.test(textOf(lines, span));
}

/** Blank lines over what is on the next page. */
const NEXT_PAGE = 3;
// `—WHITCOMB` under a stanza
const POET = /^\s*(?:--|[—–])\s*\p{Lu}/u;

/** A stanza with its poet's name on a page of its own. */
function isMotto(lines: readonly Line[], { from, to, before }: Group): boolean {
  return before >= NEXT_PAGE && to - from > 1 && POET.test(lines[to - 1]?.text ?? '');
}

function opens(lines: readonly Line[], group: Group): boolean {
  return isGiven(opening(lines, group)) || isGivenTitle(lines, group);
}

function dedication({ from }: Group, { to }: Group): Container {
  const evidence = { rule: 'dedications', certainty: 0.8 };
  return { kind: 'dedication', from, to, place: 'front', ...evidence };
}

/** Lines at the end of a letter among which its place or its day stands under its name. */
const CLOSE = 3;

/** `TO THE BOOKSELLERS` over paragraphs that somebody signs, with the place or the day. */
function isLetter(lines: readonly Line[], groups: readonly Group[]): boolean {
  const ends = groups
    .slice(-CLOSE)
    .flatMap(({ from, to }) => lines.slice(Math.max(from, to - CLOSE), to))
    .map(({ text }) => text.trim());
  const name = ends.findIndex((text) => SIGNED.test(text) && isSignature(text));
  const [first] = groups;
  const isHead = first !== undefined && first.to - first.from === 1;
  return isHead && name >= 0 && ends.slice(name + 1).some((text) => isDateline(text));
}

// `CHRISTOPHER REED.`, `A. B. REED`
const SIGNED = /^\p{Lu}[\p{Lu}. '’-]+$/u;

/**
 * The lines of a dedication with a heading of its own, and of one on the last page of a preface: `PREFACE`,
 * paragraphs, a name, and apart from them `To those excellent comedians`, `this book is dedicated`.
 */
function headedInscriptions(lines: readonly Line[], leaves: readonly Leaf[]): Leaf[] {
  const ends = leaves
    .flatMap(({ kind, from }) => (kind === 'heading' || kind === 'contents' ? [from] : []))
    .toSorted((a, b) => a - b);
  return leaves.flatMap((leaf) => {
    if (leaf.kind !== 'heading' || !FRONT.has(leaf.role)) return [];
    const section = { from: leaf.to, to: ends.find((end) => end >= leaf.to) ?? lines.length };
    const groups = groupsIn(layoutOf(lines), section);
    const start =
      leaf.role === 'dedication'
        ? 0
        : groups.findIndex((group) => group.before > 1 && opens(lines, group));
    const given = start < 0 ? [] : groups.slice(start);
    const [first, last] = [given[0], given.at(-1)];
    if (first === undefined || last === undefined || given.length > MOST_GROUPS) return [];
    return given.every((group) => isShort(lines, group))
      ? inscription(lines, { from: first.from, to: last.to }, true)
      : [];
  });
}

const FRONT = new Set(['dedication', 'preface', 'foreword', 'introduction']);

const LINES = 3;

/** `Once again`, `to`, `Zelda` may be lines of their own. */
function opening(lines: readonly Line[], { from, to }: Group): string {
  const texts = lines.slice(from, Math.min(to, from + LINES)).map(({ text }) => text.trim());
  return texts.join(' ');
}

/** `À quatre heures, Ada descendit au moulin.` right under a paragraph: the next one, and to nobody. */
function isAmongParagraphs(lines: readonly Line[], own: Group, above: Group | undefined): boolean {
  if (above === undefined || above.to - above.from < 2 || own.before > 1) return false;
  return isSentence(lines, above) && isSentence(lines, own);
}

function isSentence(lines: readonly Line[], group: Group): boolean {
  const text = textOf(lines, group);
  return endsSentence(text) && lettering(text) === 'sentence';
}

/** Lines of a poem to somebody, which no paragraph of the book is as narrow as. */
function isPoem(lines: readonly Line[], { from, to }: Group): boolean {
  return (
    to - from > STANZA &&
    lines.slice(from, to).every(({ text }) => text.trim().length <= LONGEST_SET)
  );
}

function isShort(lines: readonly Line[], group: Group): boolean {
  const text = textOf(lines, group);
  return text.length <= LONGEST && text.split('\n').every((line) => line.length <= LONGEST_LINE);
}
