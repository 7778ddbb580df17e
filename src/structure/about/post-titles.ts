import { isTitleLike, settled, withoutCount, type Piece } from '../headings/shapes/title-shape.ts';

// `"The Salt Road"`
const IN_QUOTES = /^["“„«]([^"”“»]+)["”“»]$/;
// `[FIC] The Lamp`, `NEW: The Lamp`: how lists tell stories from talk
const TAG =
  /^(?:\[(?:fic|fanfic|story|new|one-?shot|repost)\]|(?:fic|fanfic|story|new|repost):)\s*/i;
// `The Lamp, part 1`, `The Lamp - Chapter 2`: of a story that came out in posts; a play may be called so
const PART_BEHIND = /^(.{2,60}?)(?:\s*[,:]\s*|\s+[-–—]\s+|\s+)(?:part|chapter|pt\.?)\s+(\d{1,2})$/i;

/** The title of a post without what tells it from talk. */
export function withoutTag(title: string): string {
  return title.replace(TAG, '');
}

/** A title without the quotes that some set around the whole of it. */
export function withoutQuotes(title: string): string {
  return title.replace(IN_QUOTES, '$1');
}

/** `The Lamp, part 1`: the story's title and which piece this is; nothing says how many there are. */
export function pieceBehind(title: string): Piece | undefined {
  const [, story, number] = PART_BEHIND.exec(title) ?? [];
  if (story === undefined || !isTitleLike(story)) return undefined;
  return { title: settled(story), number: Number(number), of: undefined };
}

/** `"The Salt Road" part 1 of 2` over who wrote it: the title of a post, with the post's count. */
export function countedTitle(text: string): string | undefined {
  const piece = pieceBehind(text);
  if (piece !== undefined) return `${piece.title} (${piece.number}/?)`;
  const bare = withoutCount(text);
  const title = withoutQuotes(withoutTag(bare));
  if (bare === text || !isTitleLike(title)) return undefined;
  return settled(title + text.slice(bare.length));
}
