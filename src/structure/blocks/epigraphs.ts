import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { claimedLines } from '../findings-index.ts';
import { lettering } from '../headings/shapes/title-shape.ts';
import type { Container, Leaf, Recognizer, Span } from '../manuscript.ts';
import { indent } from '../survey/ink.ts';
import { layoutOf, type Group } from '../survey/layout.ts';
import { regionAt, type Survey } from '../survey/survey.ts';
import { isEnding } from './endings.ts';
import { DASH, isSaying, isTalk } from './sayings.ts';
import { storyHeading } from './story-heading.ts';
import { isSetOff, isWhose } from './whose-sayings.ts';

// `— saying of the Upper Kell`, `--Byron.`, `- Anon.`, `DE BERANGER.`
const DASHED = /^\s*(?:--+|—|–|-|~)\s*[\p{L}_"“(].{1,70}$/u;
// `(Thomas Hood, Lamia)`, `from "Work"`, `Name, "Work"`, but not `Finch, _who_ had not believed him.`
const NAMED =
  /^\s*(?:\(\p{Lu}.{3,60}\)|from\s+["“_].{2,60}|\p{Lu}[\p{L}. ]{2,40},\s+["“_](?:[^"”_]{2,60}|.{2,60}["”_][.)]?(?:,? [^\p{Ll}]{1,20})?))$/u;
const SIGNED = /^\s*\p{Lu}[\p{Lu}\p{M}. ’'-]{3,40}\.?$/u;
// `OVID, _Metamorphoses_, VIII.`, `KEPLER (quoted in _The Anatomy of Melancholy_)`
const SIGNED_OF = /^\s*\p{Lu}[\p{Lu}\p{M}. ’'-]{2,40}(?:, [_“"(]|\s\().{3,60}$/u;

/** Most lines of an epigraph, and most characters of one of its lines. */
const MOST_LINES = 14;
const LONGEST_LINE = 76;
/** Longest line of one that is broken like verse. */
const SHORT_LINE = 60;
/** Columns by which a saying is set in, and by which its source stands further right. */
const INSET = 2;
const FAR = 8;
const LONGEST_NAME = 40;
/** Groups after a heading among which the attribution must be. */
const MOST_GROUPS = 6;
/** The next of several has its attribution right under its words: `— Come in` below is talk. */
const MOST_GROUPS_OF_NEXT = 1;

/** Sayings under a title or a heading, with whose they are. */
export const epigraphs: Recognizer = {
  name: 'epigraphs',
  recognize({ lines, survey }, known) {
    const claimed = claimedLines(lines.length, known);
    for (const { from, to } of known.containers) claimed.fill(1, from, to);
    const { groups, groupAt } = layoutOf(lines);
    const page: Page = { lines, groups, claimed, survey };
    const found = new Map<number, Found>();
    for (const start of placesOf(known.leaves, lines.length)) {
      const g = firstFree(page, groupAt[start] ?? groups.length, start);
      for (const each of epigraphsAt(page, g))
        if (!found.has(each.from)) found.set(each.from, each);
    }
    const epigraphsFound = [...found.values()];
    const story = storyHeading(known.leaves)?.from;
    return {
      leaves: [...known.leaves, ...epigraphsFound.map(attribution)],
      containers: [...known.containers, ...epigraphsFound.map((each) => epigraph(each, story))],
    };
  },
};

/** Lines below a heading that the rest of it and its notes may have. */
const NEAR = 40;

/** The first group from one on that nothing claims, near where an epigraph may begin. */
function firstFree({ groups, claimed }: Page, from: number, start: number): number {
  let g = from;
  for (; g < groups.length; g++) {
    const line = groups[g]?.from ?? 0;
    if (claimed[line] !== 1 || line >= start + NEAR) break;
  }
  return g;
}

/** What stands before the heading of the story is of the front matter. */
function epigraph({ from, to }: Found, story: number | undefined): Container {
  const place = story !== undefined && to <= story ? { place: 'front' as const } : {};
  return { kind: 'epigraph', from, to, rule: 'epigraphs/attribution', certainty: 0.85, ...place };
}

function attribution({ attribution: from, to }: Found): Leaf {
  return { kind: 'attribution', from, to, rule: 'epigraphs', certainty: 0.85 };
}

/** Where an epigraph may begin: under the title page and under every heading. */
function placesOf(leaves: readonly Leaf[], end: number): number[] {
  const last = leaves.reduce(
    (most, { kind, to }) => (kind === 'metadata' ? Math.max(most, to) : most),
    0,
  );
  const headings = leaves.filter((leaf) => leaf.kind === 'heading').map((leaf) => leaf.to);
  return [...new Set([last, ...headings])].filter((line) => line < end);
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly attribution: number;
}

/** Where they are looked for. */
interface Page {
  readonly lines: readonly Line[];
  readonly groups: readonly Group[];
  readonly claimed: Uint8Array;
  readonly survey: Survey;
}

/** The epigraphs that stand there one under the other. */
function epigraphsAt(page: Page, g: number): Found[] {
  const { lines, groups } = page;
  const found: Found[] = [];
  let next = g;
  let epigraph = epigraphAt(page, next, MOST_GROUPS);
  while (epigraph !== undefined) {
    found.push(epigraph);
    const { to } = epigraph;
    while ((groups[next]?.from ?? to) < to) next++;
    epigraph = isFurtherIn(lines, groups[next])
      ? epigraphAt(page, next, MOST_GROUPS_OF_NEXT)
      : undefined;
  }
  return found;
}

/**
 * Only short lines that are set in go on with sayings; others may be the story's first words, or a
 * dictionary's.
 */
function isFurtherIn(lines: readonly Line[], group: Group | undefined): boolean {
  return (
    group !== undefined &&
    lines
      .slice(group.from, group.to)
      .every(({ text }) => /^(?:\t|\s{2,})/.test(text) && text.trim().length <= SHORT_LINE)
  );
}

function epigraphAt(page: Page, g: number, most: number): Found | undefined {
  const { lines, groups, claimed, survey } = page;
  const first = groups[g];
  if (first === undefined) return undefined;
  let count = 0;
  for (let i = g; i < Math.min(groups.length, g + most); i++) {
    const group = groups[i];
    if (group === undefined || claimed.subarray(group.from, group.to).includes(1)) return undefined;
    for (let line = group.from; line < group.to; line++) {
      const text = lines[line]?.text ?? '';
      if (text.length > LONGEST_LINE + 20 || ++count > MOST_LINES) return undefined;
      const own = line > first.from;
      const last = line === group.to - 1;
      // What a comma leads to is said in the story: a sign, a name that is called.
      const isLedTo = !DASH.test(text) && LEADS_ON.test(lines[line - 1]?.text ?? '');
      if (!own || !last || isLedTo) continue;
      const above = lines[line - 1]?.text ?? '';
      const said = { from: first.from, to: line };
      const isWhoseIt =
        isAttribution(text, line === group.from, above) ||
        (i === g && isSource(lines, group)) ||
        (isWhose(text) && isSetOff(textsOf(lines, said)));
      if (!isWhoseIt) continue;
      const isOne = isOfStory(page, said, groups[i + 1]) ? undefined : { ...said, to: group.to };
      return isOne && { ...isOne, attribution: line };
    }
    if (!isSaying(lines, group, regionAt(survey, group.from))) return undefined;
  }
  return undefined;
}

function textsOf(lines: readonly Line[], { from, to }: Span): string[] {
  return lines
    .slice(from, to)
    .filter((line) => !isBlank(line))
    .map(({ text }) => text);
}

const LEADS_ON = /[,:]\s*$/;

/** Whether what was found is the story's own: talk, a sign or a signature under prose, all that there is. */
function isOfStory({ lines, survey }: Page, said: Span, below: Group | undefined): boolean {
  const { text } = lineAt(lines, said.to);
  if (below === undefined || isEnding(text)) return true;
  const region = regionAt(survey, said.from);
  const isPlain = !isSaying(lines, said, region);
  if (DASH.test(text)) return isTalk(text, lineAt(lines, below.from).text, isPlain);
  return isPlain && SIGNED.test(text);
}

function isAttribution(text: string, alone: boolean, above: string): boolean {
  if (alone && isAside(text.trim())) return false;
  if (DASHED.test(text) || NAMED.test(text)) return !/[,;:]$/.test(text);
  if (alone || !/^\s{3,}/.test(text)) return false;
  if (SIGNED_OF.test(text)) return true;
  // `IN WHOSE BEAUTIFUL WORK` over `ALL OF IT ENDURES`: nobody's name.
  return SIGNED.test(text) && lettering(text) === 'capitals' && lettering(above) !== 'capitals';
}

const FEWEST_WORDS = 4;

/** `(It was the goose.)` is a sentence, and no work: not `(Thomas Hood, Lamia.)`, not `(Old saying.)`. */
function isAside(text: string): boolean {
  if (!/^\(.*[.!?…]\)$/u.test(text) || lettering(text) !== 'sentence') return false;
  return text.split(' ').length >= FEWEST_WORDS;
}

/**
 * Whether the last line of a group says where the others are from: `Pope's Odyssey` far to the
 * right of lines that are set in and end as sentences do. A letter's date or name stands so, too,
 * under its place and its greeting: these have no stop.
 */
function isSource(lines: readonly Line[], { from, to }: Group): boolean {
  const [source = '', ...above] = lines
    .slice(from, to)
    .map(({ text }) => text)
    .toReversed();
  const column = indent(source) - FAR;
  const name = source.trim().replace(/^_|_?\.?_?$/g, '');
  if (above.length < 2 || name.length > LONGEST_NAME || /\d/.test(name)) return false;
  if (lettering(name) !== 'title' || !/[.!?…;]["”’_]*\s*$/.test(above[0] ?? '')) return false;
  return above.every((text) => indent(text) >= INSET && indent(text) <= column);
}
