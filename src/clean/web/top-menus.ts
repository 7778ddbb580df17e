import type { Line } from '../../ingest/draft.ts';
import { hasInk, indexesOf, isBlank, lineAt } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';

/**
 * What fans' sites and writers' sites have over a story, in words of their own: a menu of many short
 * lines that says what it is, or the path to the page with the site's name over it.
 */
const WHAT = 'the menu of the site over the story';
const HEAD = 14;
const LONGEST = 48;

/** Takes either out. */
export function takeTopMenus(lines: readonly Line[], cut: Cuts): void {
  takePathHead(lines, cut);
  takeListHead(lines, cut);
}

// `Home » Stories » Humour`
const PATH = /^Home (?:»|›|>|\/) \S.{0,30}(?: (?:»|›|>|\/) \S.{0,30})+$/;
const BYLINE = /^by \S.{1,40}$/i;
/** Lines with ink between the path and who wrote the story: its rating, its title. */
const MOST_BETWEEN = 4;

/** All over the title, which stands over who wrote it, where a path to the page is among it. */
function takePathHead(lines: readonly Line[], cut: Cuts): void {
  const top = indexesOf(lines.slice(0, HEAD * 3), hasInk).slice(0, HEAD);
  const text = (i: number): string => lines[top[i] ?? -1]?.text.trim() ?? '';
  const path = top.findIndex((_, i) => PATH.test(text(i)));
  const by = top.findIndex((_, i) => i > path + 1 && BYLINE.test(text(i)));
  if (path < 0 || by < 0 || by - path > MOST_BETWEEN) return;
  const over = top.slice(0, by - 1);
  if (over.every((at) => lineAt(lines, at).text.length <= LONGEST))
    for (const at of over) cut.cut(at, at + 1, WHAT);
}

// `Site Navigation`, `Main Menu`
const MENU = /^(?:site|main|page)?\s?(?:navigation|menu)$/i;
const FEWEST = 10;
const MOST = 80;
const WORDS = 6;

interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Many lines of few words each, from the one that says what they are on; the last before the text is the title. */
function takeListHead(lines: readonly Line[], cut: Cuts): void {
  const first = lines.findIndex(hasInk);
  if (first < 0 || !MENU.test(lineAt(lines, first).text.trim())) return;
  const rows: Rows[] = [];
  for (let at = first; at < lines.length && at - first < MOST; at++) {
    if (isBlank(lines[at])) continue;
    let to = at;
    while (!isBlank(lines[to]) && isEntry(lineAt(lines, to).text.trim())) to++;
    if (to === at) break;
    rows.push({ from: at, to });
    at = to;
  }
  const menu = rows.slice(0, -1);
  const entries = menu.reduce((sum, { from, to }) => sum + to - from, 0);
  const title = rows.at(-1);
  if (entries < FEWEST || title === undefined || title.to - title.from > 2) return;
  for (const { from, to } of menu) cut.cut(from, to, WHAT);
}

function isEntry(text: string): boolean {
  return text.length <= LONGEST && text.split(/\s+/).length <= WORDS + 2 && !/[.,;”"]$/.test(text);
}
