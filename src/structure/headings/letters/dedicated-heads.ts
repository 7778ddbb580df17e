import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { isGiven } from '../../blocks/dedications.ts';
import { isSalutation } from '../../letters/letter-lexicon.ts';
import type { Span } from '../../manuscript.ts';
import type { Group, Layout } from '../../survey/layout.ts';
import { RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { candidateAt } from '../heading-candidate.ts';
import type { NamedHeading } from '../shapes/heading-lexicon.ts';
import { lettering } from '../shapes/title-shape.ts';

/** Blank lines over a page of its own. */
const APART = 2;
/** Lines that an address has with all of a man's offices, and characters of one. */
const MOST_LINES = 6;
const LONGEST = 72;
/** Lines of a poem under an address, and characters of one. */
const STANZA = 4;
const LONGEST_VERSE = 58;
/** More addresses than these make a book of letters. */
const MOST = 2;

const RULE = 'headings/dedicated';
const DEDICATION: NamedHeading = { role: 'dedication', place: 'front' };

/**
 * Dedications that are headed by whom they are to: `TO J. REED, ESQ.` over `DEAR REED,`, `TO HILDA` over a poem,
 * `To the Honourable`, `ADA FINCH, ESQ;`, `One of the Lords of the Weir.` over `Sir,`. All before the first chapter.
 */
export function dedicatedHeads(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const { lines, layout, bodyFrom, isVerse } = choice;
  const first = chosen
    .filter(({ shape }) => shape?.named?.place !== 'front')
    .reduce((least, { group }) => Math.min(least, group), Infinity);
  if (first === Infinity) return [];
  const taken = new Set(chosen.map(({ group }) => group));
  const heads: Chosen[] = [];
  for (let g = layout.groupAt[bodyFrom] ?? 0; g < first; g++) {
    const from = layout.groups[g]?.from ?? 0;
    if (from < bodyFrom || taken.has(g)) continue;
    const isHead = addressAt(lines, layout, g) ?? (!isVerse(from) && isOverPoem(lines, layout, g));
    if (isHead === false) continue;
    const head = candidateAt(lines, from);
    const shape = { named: DEDICATION, label: '', title: head.text, parted: true };
    heads.push(take({ ...head, shape }, RANK.chapter, RULE, 0.8));
  }
  return heads.length > MOST ? [] : heads;
}

/** The lines of an address under its first, which head the same dedication. */
export function addressUnder(
  lines: readonly Line[],
  layout: Layout,
  { rule, group, line }: Chosen,
): Span | undefined {
  if (rule !== RULE) return undefined;
  const to = addressAt(lines, layout, group)?.to ?? 0;
  return to > line + 1 ? { from: line + 1, to } : undefined;
}

/** The lines that say whom a letter is to that begins under them; undefined where none does. */
export function addressAt(lines: readonly Line[], { groups }: Layout, g: number): Span | undefined {
  const first = groups[g];
  if (first === undefined || !opens(lines, first)) return undefined;
  for (let under = g + 1; under < g + MOST_LINES; under++) {
    const group = groups[under];
    if (group === undefined || group.before > APART) return undefined;
    if (greets(lineAt(lines, group.from).text))
      return { from: first.from, to: groups[under - 1]?.to ?? first.to };
    if (!isLine(group) || !isOfAddress(lineAt(lines, group.from).text.trim())) return undefined;
  }
  return undefined;
}

function opens(lines: readonly Line[], group: Group): boolean {
  return isLine(group) && group.before >= APART && isGivenTo(lineAt(lines, group.from).text.trim());
}

/** `DEAR REED,`, not `My Dear Godson` between `TO` and his name. */
function greets(text: string): boolean {
  return isSalutation(text) && /[,:;!.—-]\s*$/u.test(text);
}

function isGivenTo(text: string): boolean {
  return text.length <= LONGEST && isGiven(text) && !isSalutation(text);
}

// `ADA FINCH, ESQ;`, `One of the Lords Commissioners of the Weir.`
function isOfAddress(text: string): boolean {
  return text.length <= LONGEST && /^\p{Lu}/u.test(text) && lettering(text) !== 'sentence';
}

/** `TO HILDA` in capitals over the stanza that is to her. */
function isOverPoem(lines: readonly Line[], { groups }: Layout, g: number): boolean {
  const [head, poem] = groups.slice(g, g + 2);
  if (head === undefined || poem === undefined || !opens(lines, head)) return false;
  if (lettering(lineAt(lines, head.from).text) !== 'capitals' || poem.to - poem.from < STANZA)
    return false;
  return lines
    .slice(poem.from, poem.to)
    .every(({ text }) => text.length <= LONGEST_VERSE && /^\s*["“‘'_]*\p{Lu}/u.test(text));
}

function isLine({ from, to }: Group): boolean {
  return to - from === 1;
}
