import { endsSentence } from '../../source/sentence-end.ts';
import { isFullName } from '../about/title-page/title-lines.ts';
import { titleUnderTalk } from '../about/title-page/titles-under-talk.ts';
import { isCutBelow, isEnding } from '../blocks/endings.ts';
import { isMark } from '../breaks/scene-breaks.ts';
import { lettering } from '../headings/shapes/title-shape.ts';
import type { Leaf } from '../manuscript.ts';
import { groupsIn, type Group } from '../survey/layout.ts';
import { isFoot } from './foot-words.ts';
import { isTalk } from './note-words.ts';
import type { OpenGround } from './open-ground.ts';

/** An ending so near the end of the text is the end of the story. */
const LAST_GROUPS = 8;
/** Paragraphs of talk before the mark or the heading that opens the story. */
const FIRST_GROUPS = 6;
/** Characters; longer paragraphs are the story's. */
const LONGEST = 600;
const SPEECH = /^["“„«]/;

/**
 * Talk of posting without a label, before the mark or heading that opens the story or after its end;
 * and there also what is told of the author: `Ada Finch lives in Hove.`
 */
export function chatter(ground: OpenGround, leaves: readonly Leaf[]): void {
  const authors = authorsIn(leaves);
  const isAboutAuthor = (text: string): boolean =>
    text.length < LONGEST && authors.some((name) => text.startsWith(`${name} `));
  for (const group of overLaterFields(ground, leaves)) addNote(ground, [group]);
  const over = [...overFields(ground, leaves), ...overTitle(ground, leaves)];
  if (over.length > 0) addNote(ground, over, 'front');
  else {
    const before = beforeStory(ground);
    const own = before.filter(({ from }) => ground.lines[from]?.claim?.type !== 'quote');
    const isHanded = own[0] !== undefined && own.length === 1 && hands(ground, own[0]);
    addChatter(ground, before, isHanded ? () => true : isChatter, 'front');
  }
  const isTold = (text: string): boolean => isChatter(text) || isAboutAuthor(text) || isFoot(text);
  addChatter(ground, afterStory(ground, isAboutAuthor), isTold, 'back');
}

// `Here is mine! It got a bit long, sorry.`, `Here you go then :oops:`, `first time posting here so go easy on me`, `Not sure about the ending, tell me what you think`
const PRESENTS =
  /\bhere(?:[’']s| is) (?:mine|my (?:entry|attempt|try|go|story|one|first))\b|\b(?:go easy|be gentle|be kind|be nice)\b(?! (?:to|with) (?!me\b))|\b(?:let me know|tell me) what (?:you|u) think\b|\bfirst (?:time|post) (?:posting |writing )?here\b|\bhere you (?:are|go)(?: then)?[.!:]|(?<!\S):(?!\d)\w{2,10}:(?!\S)/i;
const SHORTEST_STORY = 200;

/** The one short paragraph between title and mark, or under what it answers, that hands a story to a board. */
function hands(ground: OpenGround, group: Group): boolean {
  const text = ground.textOf(group);
  if (text.length >= SHORTEST_STORY || SPEECH.test(text)) return false;
  const isLine = group.to - group.from === 1;
  return PRESENTS.test(text) || (ground.isPosted && isLine && isTyped(text));
}

const DEDICATED = /^(?:for|to|in memory)\b/i;
const FEWEST_WORDS = 5;

/** `bit rough, typed it on the tram`: nobody ends a story's first paragraph without a stop. */
function isTyped(text: string): boolean {
  if (endsSentence(text) || text.endsWith(':') || DEDICATED.test(text)) return false;
  return lettering(text) === 'sentence' && text.split(' ').length >= FEWEST_WORDS;
}

function authorsIn(leaves: readonly Leaf[]): readonly string[] {
  return leaves
    .flatMap((leaf) => (leaf.kind === 'metadata' ? (leaf.says ?? []) : []))
    .filter(({ about, value }) => about === 'author' && isFullName(value))
    .map(({ value }) => value);
}

/** What somebody says over the fields that name the story: no word of it can stand there. */
function overFields(ground: OpenGround, leaves: readonly Leaf[]): readonly Group[] {
  const fields = leaves.filter(({ rule }) => rule === 'fields');
  const isNamed = fields.some(
    (leaf) => leaf.kind === 'metadata' && leaf.says?.some(({ about }) => about === 'title'),
  );
  const [first] = fields;
  if (first === undefined || !isNamed) return [];
  if (leaves.some(({ kind, from }) => kind === 'heading' && from < first.from)) return [];
  const over = groupsIn(ground.layout, { from: 0, to: first.from }).filter((group) =>
    ground.isFree(group),
  );
  const isShort = over.every((group) => ground.textOf(group).length < LONGEST);
  return isShort && over.length <= MOST_OVER && over.every(({ to }) => to <= first.from)
    ? over
    : [];
}

/** What was said to those who got the file, before the title page that stands right under it. */
function overTitle(ground: OpenGround, leaves: readonly Leaf[]): readonly Group[] {
  const title = titleUnderTalk(ground.lines, ground.layout.groups);
  if (title === undefined) return [];
  if (!leaves.some(({ rule, from }) => rule === 'title-page' && from === title.from)) return [];
  return groupsIn(ground.layout, { from: 0, to: title.from })
    .filter((group) => ground.isFree(group))
    .map((group) => ({ ...group, to: Math.min(group.to, title.from) }));
}

/** `Sorry for the delay, it was the cat.` between a later message's headers, which are gone, and its fields. */
function overLaterFields(ground: OpenGround, leaves: readonly Leaf[]): readonly Group[] {
  const { lines, layout } = ground;
  return leaves.flatMap(({ rule, from }): readonly Group[] => {
    if (rule !== 'fields/repeated') return [];
    const g = (layout.groupAt[from] ?? 0) - 1;
    const [above, over] = [layout.groups[g - 1], layout.groups[g]];
    if (above === undefined || over === undefined || !ground.isFree(over)) return [];
    const isLong = ground.textOf(over).length > SHORTEST_STORY;
    return !isLong && isCutBelow(lines, above, over) ? [over] : [];
  });
}

/** Groups that somebody says over the fields. */
const MOST_OVER = 3;

function beforeStory(ground: OpenGround): readonly Group[] {
  const { groups } = ground.layout;
  const first = groups.findIndex((group) => ground.isFree(group));
  const own = groups[first];
  if (own === undefined) return [];
  // Talk right over the fields of the story.
  for (let line = own.from + 1; line < own.to; line++)
    if (ground.isClaimed(line)) return [{ ...own, to: line }];
  const near = groups
    .slice(first + 1, first + FIRST_GROUPS)
    .findIndex((group) => isBreak(ground, group) || ground.isClaimed(group.from));
  return near < 0 ? [] : groups.slice(first, first + 1 + near);
}

function afterStory(
  ground: OpenGround,
  isAboutAuthor: (text: string) => boolean,
): readonly Group[] {
  const last = ground.layout.groups.slice(-LAST_GROUPS);
  const end = last.findLastIndex((group) => isEnding(ground.textOf(group)));
  if (end < 0) return underLastMark(ground, isAboutAuthor);
  const after = last.slice(end + 1);
  return after.filter((group) => ground.isFree(group) && !isMark(ground.textOf(group)));
}

/** What is told of the author, or of the story, under the last mark of the text, with or without a blank between. */
function underLastMark(
  ground: OpenGround,
  isAboutAuthor: (text: string) => boolean,
): readonly Group[] {
  const last = ground.layout.groups.slice(-LAST_GROUPS);
  const own = last.at(-1);
  if (own === undefined) return [];
  if (isMark(ground.lines[own.from]?.text ?? '') && own.to > own.from + 1) {
    const about = { ...own, from: own.from + 1 };
    return isAboutAuthor(ground.textOf(about)) || isFoot(ground.textOf(about)) ? [about] : [];
  }
  const mark = last.findLastIndex((group) => isBreak(ground, group));
  const under = mark < 0 ? [] : last.slice(mark + 1);
  const isTold = (group: Group): boolean =>
    isAboutAuthor(ground.textOf(group)) || isFoot(ground.textOf(group));
  return under.every(isTold) ? under : [];
}

function addChatter(
  ground: OpenGround,
  groups: readonly Group[],
  isTold: (text: string) => boolean,
  place: 'front' | 'back',
): void {
  const [first] = groups;
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return;
  const isSigned = first !== last && isSignature(ground.textOf(last));
  const talk = isSigned ? groups.slice(0, -1) : groups;
  if (!ground.isFree(last)) return;
  if (!talk.every((group) => ground.isFree(group) && isTold(ground.textOf(group)))) return;
  addNote(ground, groups, place);
}

function addNote(ground: OpenGround, groups: readonly Group[], place?: 'front' | 'back'): void {
  const [first] = groups;
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return;
  ground.addAside({
    kind: 'aside',
    role: 'note',
    from: first.from,
    to: last.to,
    ...(place !== undefined && { place }),
    rule: 'notes/chatter',
    certainty: 0.7,
  });
}

function isBreak(ground: OpenGround, group: Group): boolean {
  return ground.lines[group.from]?.claim?.type === 'break' || isMark(ground.textOf(group));
}

function isChatter(text: string): boolean {
  return text.length < LONGEST && isTalk(text) && !SPEECH.test(text);
}

/** The name under what somebody wrote. */
function isSignature(text: string): boolean {
  return text.length <= 40 && !endsSentence(text) && !SPEECH.test(text);
}
