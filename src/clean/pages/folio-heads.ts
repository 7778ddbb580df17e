import type { Line } from '../../ingest/draft.ts';
import { areBlank, isBlank, lineAt } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';
import { folioHeads, type FolioHead } from './folio-lines.ts';
import { interrupts, pageValue, textsBeside } from './page-numbers.ts';
import { folded, topLines } from './page-words.ts';
import { longestRise } from './rise.ts';

/**
 * Running heads with the page's number on the same line: `14   THE SLUICE` on the left page, `ELLEN
 * MARSH   15` on the right. Chapters are numbered as well and entries of contents have pages, but
 * neither stands inside a sentence, nor has even numbers at the left and odd ones at the right.
 */
const LEAST = 2;
/** Days of a diary repeat their month and count up as well, but no day begins inside a sentence. */
const INSIDE = 0.25;
/** The rest was misread. */
const FACING = 0.9;

/** Takes heads that carry the page's number out. */
export function takeFolioHeads(lines: readonly Line[], cut: Cuts): void {
  const heads = unlisted(lines, folioHeads(lines));
  if (heads.length === 0) return;
  const alone = namesAlone(
    lines,
    heads.filter(({ isTitle }) => isTitle),
  );
  const again = namesAgain(heads);
  const pages = longestRise(
    heads.filter(({ key }) => alone.has(key) || again.has(key)),
    ({ number }) => number,
  );
  const inside = new Set(heads.filter(({ at }) => interrupts(lines, at, at + 1)));
  const sure = new Set(arePages(pages, inside) ? [...pages, ...misread(heads, pages)] : []);
  for (const head of heads) {
    const isShown = inside.has(head) && (sure.size > 0 || alone.has(head.key) || head.isInCapitals);
    const isPlaced =
      alone.has(head.key) && (isRightHead(lines, head) || isNextPage(lines, head, cut));
    if (sure.has(head) || isShown || isPlaced) cut.cut(head.at, head.at + 1, 'a running head');
  }
}

/** `12   THE LAMP`, and the number that was taken out right over it is `11`. */
function isNextPage(lines: readonly Line[], { at, number }: FolioHead, cut: Cuts): boolean {
  let above = at - 1;
  while (above > 0 && isBlank(lines[above])) above--;
  return cut.isCut(above) && pageValue(lineAt(lines, above).text.trim()) === number - 1;
}

/** `THE LAMP      23` between two lines of prose: what has its number there is an entry of contents or a head. */
function isRightHead(
  lines: readonly Line[],
  { at, side, isInCapitals, isSetOut }: FolioHead,
): boolean {
  if (side !== 'right' || !isInCapitals || !isSetOut) return false;
  return textsBeside(lines, at, at + 1).every(
    (text = '') => text.trim().length >= PROSE && PROSAIC.test(text),
  );
}

/** The shortest line of prose beside a head. */
const PROSE = 25;
const PROSAIC = /\p{Ll}{2}.*[^\d\s]\s*$/u;

/** Without entries of a list, which stand one below the other: between two heads lies a page. */
function unlisted(lines: readonly Line[], heads: readonly FolioHead[]): FolioHead[] {
  const listed = new Set<FolioHead>();
  let above: FolioHead | undefined;
  for (const head of heads) {
    if (above?.side === head.side && areBlank(lines, above.at + 1, head.at)) {
      listed.add(above);
      listed.add(head);
    }
    above = head;
  }
  return heads.filter((head) => !listed.has(head));
}

/** Words that stand beside two numbers. */
function namesAgain(heads: readonly FolioHead[]): ReadonlySet<string> {
  const names = new Set<string>();
  const numbers = new Map<string, number>();
  for (const { key, number } of heads) {
    if ((numbers.get(key) ?? number) !== number) names.add(key);
    numbers.set(key, number);
  }
  return names;
}

/** Words that stand without a number elsewhere: on the title page, over a chapter. */
function namesAlone(lines: readonly Line[], heads: readonly FolioHead[]): ReadonlySet<string> {
  const keys = new Set(heads.map(({ key }) => key));
  const places = new Set(heads.map(({ at }) => at));
  const top = topLines(lines).filter((at) => !places.has(at));
  const title = top.map((at) => folded(lineAt(lines, at).text)).join('\n');
  const names = new Set<string>();
  for (const key of keys) if (key.length >= LEAST_LETTERS && title.includes(key)) names.add(key);
  for (let at = 0; at < lines.length; at++) {
    const { text } = lineAt(lines, at);
    if (text.length > LONGEST || places.has(at) || !standsApart(lines, at)) continue;
    const heading = folded(text);
    for (const name of [heading, heading.replace(LABEL, '')]) if (keys.has(name)) names.add(name);
  }
  return names;
}

const LONGEST = 80;
const LEAST_LETTERS = 5;
// `chapter ii the oak chest`, `iv in the loft`
const LABEL = /^(?:\p{L}{4,8} )?[ivxlc]+ /u;

function standsApart(lines: readonly Line[], at: number): boolean {
  return !isBlank(lines[at]) && (isBlank(lines[at - 1]) || isBlank(lines[at + 1]));
}

/** Text runs on over them, or they stand as on facing pages. */
function arePages(pages: readonly FolioHead[], inside: ReadonlySet<FolioHead>): boolean {
  if (pages.length < LEAST) return false;
  const over = pages.filter((head) => inside.has(head)).length;
  const least = pages.length === LEAST && pages.every(({ isTitle }) => isTitle) ? 1 : 2;
  if (over >= Math.max(least, pages.length * INSIDE)) return true;
  const facing = pages.filter(({ number, side }) => (number % 2 === 0) === (side === 'left'));
  return facing.length >= pages.length * FACING && new Set(facing.map(({ side }) => side)).size > 1;
}

/** Heads whose words are told nowhere, but whose number is right where they stand: `15  THE CAK CHEST`. */
function misread(heads: readonly FolioHead[], pages: readonly FolioHead[]): FolioHead[] {
  const found: FolioHead[] = [];
  let next = 0;
  for (const head of heads) {
    while ((pages[next]?.at ?? Infinity) <= head.at) next++;
    const below = pages[next - 1]?.number ?? Infinity;
    const above = pages[next]?.number ?? -Infinity;
    if (below < head.number && head.number < above && above - below <= NEAR) found.push(head);
  }
  return found;
}

/** So near are two heads between which the others were misread. */
const NEAR = 6;
