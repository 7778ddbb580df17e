import type { Line } from '../draft.ts';
import { hasInk, lineAt } from '../line.ts';
import type { ObeyedTag, Tag } from './tags.ts';

/**
 * Lines that a post sets apart as titles without making them bold: `[size=4]The Weir[/size]`,
 * `[u]A Wet Friday[/u]`. They are as strong as a bold line is; size and color say nothing elsewhere.
 */
const SETS_APART = /^(?:size|u|colou?r|font)$/;
const OPENS = /^\s*\[(?:size|u|colou?r|font)\b/i;
const LONGEST = 70;
/** A sentence of the story, or a thought, may be underlined as a whole. */
const ENDED = /[.,;:!?…"”]$/;
/** What a board says of a post: `by mossy » Sat Aug 14, 2010`. */
const SMALL_PRINT = /^(?:by|posted|edited|last)\s|[»@]|\d{4}/i;
/** Titles are fewer than the lines under them; a post of one size is all of that size. */
const MOST = 1 / 3;

/** The tags with those of such lines read as strong. */
export function setApart(
  lines: readonly Line[],
  tags: ReadonlyMap<number, readonly ObeyedTag[]>,
): ReadonlyMap<number, readonly ObeyedTag[]> {
  const sized = [...tags.keys()].filter((at) => OPENS.test(lineAt(lines, at).text));
  const all = lines.filter(hasInk).length;
  const titles = sized.flatMap((at) => titleAt(lineAt(lines, at), tags.get(at) ?? []) ?? []);
  if (titles.length === 0 || sized.length > all * MOST) return tags;
  return new Map([...tags, ...titles.map((title) => [title.at, title.tags] as const)]);
}

/** The sizes of common text are 1 to 3 of seven, 10 to 13 points, 100 of a hundred. */
const LARGER = [
  { upTo: 7, from: 4 },
  { upTo: 72, from: 14 },
  { upTo: Infinity, from: 110 },
] as const;

/** `[size=85]` is small print. */
function isLarge({ name, attributes }: Tag): boolean {
  if (name !== 'size') return true;
  const size = Number(/\d+/.exec(attributes)?.[0] ?? 0);
  return LARGER.some(
    ({ upTo, from }, i) => size <= upTo && size > (LARGER[i - 1]?.upTo ?? 0) && size >= from,
  );
}

interface Title {
  readonly at: number;
  readonly tags: readonly ObeyedTag[];
}

/** The whole line stands in one pair of such tags, whatever stands in them. */
function titleAt({ text }: Line, tags: readonly ObeyedTag[]): Title | undefined {
  const first = tags[0];
  const last = tags.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { name, closes, from, at } = first.tag;
  if (
    !SETS_APART.test(name) ||
    closes ||
    !isLarge(first.tag) ||
    last.tag.name !== name ||
    !last.tag.closes
  )
    return undefined;
  if (text.slice(0, from).trim() !== '' || text.slice(last.tag.to).trim() !== '') return undefined;
  if (tags.slice(1, -1).some(({ tag }) => tag.name === name)) return undefined;
  const words = wordsBetween(text, tags);
  if (words.length > LONGEST || ENDED.test(words) || SMALL_PRINT.test(words)) return undefined;
  const strong = { kind: 'strong' } as const;
  return {
    at,
    tags: tags.map((each) =>
      each === first || each === last ? { tag: each.tag, meaning: strong } : each,
    ),
  };
}

function wordsBetween(text: string, tags: readonly ObeyedTag[]): string {
  return tags
    .map(({ tag }, i) => text.slice(tag.to, tags[i + 1]?.tag.from))
    .join('')
    .trim();
}
