import { endsSentence } from '../../source/sentence-end.ts';
import { isMark } from '../breaks/scene-breaks.ts';
import { lettering } from '../headings/shapes/title-shape.ts';
import type { Leaf } from '../manuscript.ts';
import type { Group } from '../survey/layout.ts';
import {
  asksForReviews,
  isBareOpening,
  isGreeting,
  isOfEdge,
  isTalk,
  isWeakLabel,
  noteOpening,
  postingScore,
  roleOfNote,
} from './note-words.ts';
import type { OpenGround } from './open-ground.ts';

/** Groups that a note may have before it must be the story again. */
const LONGEST = 12;
/** Speech is the story's, whatever it speaks of. */
const SPEECH = /^["“„«—–]/;

/** Paragraphs that open as authors' notes do: `A/N: …`, `Disclaimer: …`. */
export function spokenAsides(ground: OpenGround, leaves: readonly Leaf[]): void {
  const { groups } = ground.layout;
  const story = storyFrom(leaves);
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g];
    if (group === undefined || !ground.isFree(group)) continue;
    const isParted = isUnglued(ground, g);
    const asks = isParted || asksAtEnd(ground, g, group);
    const label = asks ? 'note' : openingOf(ground, g, group);
    if (label === undefined) continue;
    const to = asks
      ? group.to
      : Math.max(noteEnd(ground, g, group), keyEnd(ground, g, label, story));
    ground.addAside({
      kind: 'aside',
      from: group.from,
      to,
      role: roleOfNote(label),
      rule: 'notes/opening',
      certainty: isWeakLabel(label) ? 0.75 : 0.92,
      ...(group.from < story && !isUnderText(ground, g) && { place: 'front' as const }),
    });
    while (g + 1 < groups.length && (groups[g + 1]?.from ?? to) < to) g++;
  }
}

/** `Please R&R!`, the last paragraph over a heading or of the text. */
function asksAtEnd(ground: OpenGround, g: number, group: Group): boolean {
  const below = ground.layout.groups[g + 1];
  if (below !== undefined && !ground.isClaimed(below.from)) return false;
  const text = ground.textOf(group);
  return !SPEECH.test(text) && asksForReviews(text);
}

/**
 * Whether a note goes on from a paragraph right over it, which nobody knows: `The first edition was published in 1668.`,
 * `Note: It is hardly necessary …` keep their order.
 */
function isUnderText(ground: OpenGround, g: number): boolean {
  const near = ground.layout.groups.slice(Math.max(0, g - NEAR), g + 1);
  if (isBareOpening(ground.lines[near.at(-1)?.from ?? -1]?.text ?? '')) return false;
  return near.slice(0, -1).some((above, i) => {
    const text = ground.isFree(above) ? ground.textOf(above) : '';
    const isOnPage = near.slice(i + 1).every(({ before }) => before <= 1);
    return isOnPage && lettering(text) === 'sentence' && endsSentence(text);
  });
}

// The year of an edition, which is known, may stand between.
const NEAR = 2;

/** The line of the first heading, or where there is none, below the title page. */
function storyFrom(leaves: readonly Leaf[]): number {
  let first = Infinity;
  let page = 0;
  for (const { kind, from, to, rule } of leaves) {
    if (kind === 'heading') first = Math.min(first, from);
    else if (rule === 'title-page') page = Math.max(page, to);
  }
  return first === Infinity ? page : first;
}

/** A note that was parted from the paragraph on its own line: not `Nobody said so.<br><br>It was his.` */
function isUnglued({ lines, layout: { groups } }: OpenGround, g: number): boolean {
  const last = lines[(groups[g]?.to ?? 0) - 1];
  const next = lines[groups[g + 1]?.from ?? 0];
  if (last === undefined || next === undefined) return false;
  return last.number === next.number && last.file === next.file && isNote(last.text);
}

function isNote(text: string): boolean {
  return noteOpening(text) !== undefined || postingScore(text) > 0 || isGreeting(text);
}

/**
 * The label that opens a note; a weak one needs an edge of a chapter, and talk of posting; a disclaimer
 * one of the two.
 */
function openingOf(ground: OpenGround, g: number, group: Group): string | undefined {
  const label = noteOpening(ground.lines[group.from]?.text ?? '');
  if (label === undefined) return undefined;
  const text = ground.textOf(group);
  if (isWeakLabel(label)) return isAtEdge(ground, g) && postingScore(text) > 0 ? label : undefined;
  const isBeside =
    !isOfEdge(label) || isAtEdge(ground, g) || postingScore(text.replace(label, '')) > 0;
  return isBeside ? label : undefined;
}

/** Near a heading, the beginning or the end of the text. */
function isAtEdge(ground: OpenGround, g: number): boolean {
  const { groups } = ground.layout;
  const near = groups.slice(Math.max(0, g - 2), g + 3);
  return g < 3 || g > groups.length - 4 || near.some(({ from }) => ground.isClaimed(from));
}

/** Behind the note: it goes on while the paragraphs talk of posting. */
function noteEnd(ground: OpenGround, g: number, group: Group): number {
  const { lines, layout } = ground;
  const { groups } = layout;
  const isBare = group.to - group.from === 1 && isBareOpening(lines[group.from]?.text ?? '');
  const limit = Math.min(groups.length - 1, g + LONGEST);
  const mark = isBare ? closingMark(ground, g, limit) : undefined;
  if (mark !== undefined) return groups[mark - 1]?.to ?? group.to;
  let last = g;
  while (last < limit && goesOn(ground, groups[last + 1], isBare && last === g)) last++;
  return groups[lastReply(ground, g, last, limit)]?.to ?? group.to;
}

/** Paragraphs between a note's label and the first heading, and characters of each, where they explain signs. */
const MOST_KEYS = 6;
const LONGEST_KEY = 250;
// `"Slanted" – a memory`, `*stars* = what she thinks`
const KEY =
  /^(?:["“*_<[({/~].{1,30}["”*_>\])}/~]|['‘].{1,30}['’])\s*(?:[-–—=]{1,2}|:)\s*\S.{1,120}$/u;

/**
 * Behind a note at the head of a text that tells what signs mean: it goes on to the first heading, whatever its short
 * paragraphs say.
 */
function keyEnd(ground: OpenGround, g: number, label: string, story: number): number {
  const { groups, groupAt } = ground.layout;
  const first = groups.findIndex((group) => ground.isFree(group));
  const end = groupAt[story] ?? groups.length;
  if (isWeakLabel(label) || g > first || end - g > MOST_KEYS || story >= ground.lines.length)
    return 0;
  const under = groups.slice(g + 1, end);
  const texts = under.map((group) => ground.textOf(group));
  const areShort = texts.every((text) => text.length <= LONGEST_KEY && !isMark(text));
  const isFree = under.every((group) => ground.isFree(group));
  return areShort && isFree && texts.some((text) => KEY.test(text)) ? (under.at(-1)?.to ?? 0) : 0;
}

// `Anon: they are sisters, it says so`, `Anon - they are sisters`
const REPLY = /^([^\s:"“„«][^:.!?"“„«]{1,24}?)(?::| [-–—] )\s*\S/u;

/**
 * The last of the answers to readers, each under a name of its own, by which an author goes on up to the mark
 * that closes the note; in a play those who speak come again, and none of them talks of posting.
 */
function lastReply(ground: OpenGround, from: number, last: number, limit: number): number {
  const { groups } = ground.layout;
  const names = new Set<string>();
  let talks = false;
  for (let g = from + 1; g <= limit; g++) {
    const group = groups[g];
    if (group === undefined || ground.isClaimed(group.from)) return last;
    const text = ground.textOf(group);
    if (isMark(text)) return talks ? g - 1 : last;
    const name = REPLY.exec(text)?.[1];
    if (name === undefined && g <= last) continue;
    if (name === undefined || names.has(name)) return last;
    names.add(name);
    talks ||= isTalk(text);
  }
  return last;
}

/** Whether a paragraph is the note's too; the one under a label alone is, whatever it says. */
function goesOn(ground: OpenGround, next: Group | undefined, isAnnounced: boolean): boolean {
  if (next === undefined || !ground.isFree(next)) return false;
  const text = ground.textOf(next);
  if (isMark(text)) return false;
  if (noteOpening(text) !== undefined) return true;
  return (isAnnounced || isTalk(text)) && !SPEECH.test(text);
}

/** The mark that closes a block of notes: before anything claimed, and after it has begun. */
function closingMark(ground: OpenGround, g: number, limit: number): number | undefined {
  let silent = 0;
  for (let i = g + 1; i <= limit; i++) {
    const group = ground.layout.groups[i];
    if (group === undefined || ground.isClaimed(group.from)) return undefined;
    const text = ground.textOf(group);
    if (isMark(text)) return i > g + 1 ? i : undefined;
    if (SPEECH.test(text)) return undefined;
    // Where most of it does not talk of posting, the story has begun, and the mark is its own.
    silent += isTalk(text) ? -1 : 1;
    if (silent > MOST_SILENT) return undefined;
  }
  return undefined;
}

/** Paragraphs of a note that may say nothing of posting, beyond those that do. */
const MOST_SILENT = 4;
