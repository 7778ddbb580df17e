import type { HeadField, Line } from '../../ingest/draft.ts';
import { inkFrom, lineAt } from '../../ingest/line.ts';
import { matchOf, placesOf, rule } from '../../ingest/rule.ts';
import type { Cuts } from '../cuts.ts';
import { siteField } from '../site-field.ts';

/**
 * A forum's thread as its page numbers it: over each post stand its number with a name, the name again
 * with a rank, and what the forum knows of that person; under it the name with the day and `#4`. What
 * others than the first person write between is what readers wrote.
 */
const WHAT = 'what the forum put around a post';
const ANSWER = 'what readers wrote in the thread';
// `  2. Tansy`
const NUMBERED = rule(/^\s{0,6}\d{1,4}\. (?<name>\S.{0,40}?)\s*$/, { begins: '0' });
// `Joined:`, `Messages:`, each over its value
const KNOWN =
  /^(?:joined|messages|posts|location|likes received|trophy points|gender|age|occupation|home page):$/i;
const NUMBER = /^#\d{1,5}$/;
const LONGEST = 80;
/** Characters; more than this is no answer, but perhaps a story's part by another hand. */
const LONGEST_ANSWER = 3000;

interface Post {
  readonly name: string;
  readonly from: number;
  /** Behind its card. */
  readonly text: number;
  /** The forum says what it knows of the person. */
  readonly isKnown: boolean;
}

/** Takes the cards out, and the posts of readers; the first post names the author. */
export function takeThreadPosts(lines: readonly Line[], cut: Cuts): HeadField[] {
  const posts = placesOf(lines, NUMBERED).flatMap((at) => postAt(lines, at) ?? []);
  const [first] = posts;
  if (first === undefined || !posts.some(({ isKnown }) => isKnown)) return [];
  posts.forEach((post, i) => {
    const to = posts[i + 1]?.from ?? lines.length;
    if (post.name !== first.name && lengthOf(lines, post.text, to) <= LONGEST_ANSWER) {
      cut.cut(post.from, to, ANSWER);
      return;
    }
    cut.cut(post.from, post.text, WHAT);
    takeFoot(lines, post, to, cut);
  });
  return [siteField('Author', lineAt(lines, first.from), first.name)];
}

/** A post whose number and name stand on a line, with the name again on the next. */
function postAt(lines: readonly Line[], at: number): Post | undefined {
  const name = matchOf(lineAt(lines, at), NUMBERED)?.groups?.['name'] ?? '';
  const below = inkFrom(lines, at + 1);
  const again = textAt(lines, below);
  if (again.length > LONGEST || !(again === name || again.startsWith(`${name} `))) return undefined;
  let text = below + 1;
  for (let label = inkFrom(lines, text); KNOWN.test(textAt(lines, label));) {
    text = inkFrom(lines, label + 1) + 1;
    label = inkFrom(lines, text);
  }
  return { name, from: at, text, isKnown: text > below + 1 };
}

/** `Dingle, Mar 25, 2009` and `#1` under a post. */
function takeFoot(lines: readonly Line[], { name, text }: Post, to: number, cut: Cuts): void {
  for (let at = to - 1; at >= text; at--) {
    const words = textAt(lines, at);
    if (words === '' || cut.isCut(at)) continue;
    if (!NUMBER.test(words) && !(words.length <= LONGEST && words.startsWith(`${name}, `))) return;
    cut.cut(at, at + 1, WHAT);
  }
}

function textAt(lines: readonly Line[], at: number): string {
  return lines[at]?.text.trim() ?? '';
}

function lengthOf(lines: readonly Line[], from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) length += lineAt(lines, at).text.length;
  return length;
}
