import type { Report } from '../../diagnostics/diagnostic.ts';
import type { HeadField, Line } from '../../ingest/draft.ts';
import { hasInk, indexesOf, lineAt, madeAt, withClaim } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import { fits, matchOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import { siteField } from '../site-field.ts';

/**
 * The title that a site gives its page in the browser, saved as the first line of a page: it names
 * story, chapter, author and site in the site's own order.
 */

/** A site's manner: what the title says of the story, and what it ends with, by which it is known. */
interface Site {
  readonly says: string;
  readonly ends: string;
  readonly flags?: 'i';
}

const SITES: readonly Site[] = [
  {
    // `The Lamp - Chapter 3 - nell - Ferry Tales [Archive of Our Own]`
    says: String.raw`(?<title>.+?)(?: - (?<chapter>Chapter \d+))? - (?<author>[\w.]+(?: \(\w+\))?(?:, [\w.]+)*) - .+ `,
    ends: String.raw`\[Archive of Our Own\]`,
  },
  {
    // `The Lamp Chapter 3: Oil, a ferry tales fanfic | FanFiction`
    says: String.raw`(?<title>.+?)(?: (?<chapter>Chapter \d+(?:: .+?)?))?, an? .+? fanfic(?:tion)? `,
    ends: String.raw`\| FanFiction(?:\.net)?`,
    flags: 'i',
  },
  // `Chapter 3: Oil - The Lamp | Royal Road`
  { says: String.raw`(?<chapter>.+?) - (?<title>.+?) `, ends: String.raw`\| Royal Road` },
  // `The Lamp - Chapter 3 | Scribble Hub`
  { says: String.raw`(?<title>.+?) - (?<chapter>.+?) `, ends: String.raw`\| Scribble Hub` },
  // `The Lamp - Oil - Wattpad`
  { says: String.raw`(?<title>.+?) - (?<chapter>.+?) `, ends: '- (?:Wattpad|Fimfiction)' },
  {
    // `Ferry Tales Fan Fiction ❯ The Lamp ❯ Oil ( Chapter 3 )`
    says: '.+? Fan Fiction ❯ (?<title>.+?) ❯ (?<chapter>.+?) ',
    ends: String.raw`\( (?:Chapter \d+|Prologue|Epilogue|One-Shot) \)`,
  },
];
const TITLES = SITES.map(({ says, ends, flags }) => new RegExp(`^${says}${ends}$`, flags));
const GATE = rule(new RegExp(`(?:${SITES.map(({ ends }) => ends).join('|')})\\s*$`, 'i'), {
  holds: Sign.bracket | Sign.bar | Sign.hyphen | Sign.rare,
});
// Over every part of a story in a forum: `Threadmarks: Chapter 3: Oil`
const THREADMARK = rule(/^\s*Threadmarks?: (?<chapter>\S.*)$/, { begins: 't' });
// Over each chapter of a file that a downloader made: `*Chapter 3*: Oil`
const STARRED = rule(/^\s*\*(?<label>Chapter \d{1,4})\*: *(?<chapter>\S.*)$/, { holds: Sign.star });
// Over each chapter of a serial put into English: `《The Lamp》Chapter 3: Oil`
const BOOKED = rule(/^\s*《(?<title>[^《》]{2,80})》\s*(?<chapter>Chapter \d{1,4}\b.*)$/, {
  holds: Sign.rare,
});
/** The board that a post stands on, over the post's title: `r/Lamps Jan 06 '22`, `r/Lamps • u/nell • 3y`. */
const BOARD = rule(/^\s*\/?r\/\w{2,30}(?:$|\s)/, { begins: 'r' });
// `[OC] The Lamp - Chapter 3 - Oil`, `OC The Lamp. Chapter 3`
const POST_TITLE =
  /^(?:(?:\[?OC\]?|\[[^\]]{1,20}\]) )?(?<title>.+?)(?:\s[-–—]|[,.:])? (?<chapter>(?:Chapter|Part|Arc|Book) \d{1,4}\b.*)$/;
// `[Humour] The Lamp`
const TAGGED = /^\[[^\]]{1,20}\] (?<title>\S.{1,120})$/;
// `Writing Prompt A clerk takes the weather for news`
const FLAIRED =
  /^(?:Writing Prompt|Prompt Inspired|Simple Prompt|Media Prompt|Image Prompt|Constrained Writing|Established Universe|Reality Fiction) (?<title>\S.{1,250})$/;
const POSTED_BY = /^\s*(?:Posted|Submitted) .{0,30}\bby \/?u\/[\w-]+.{0,40}$/i;
const CHAPTER = { type: 'heading', level: 2 } as const;
const LONGEST = 300;
/** The story's own heading stands among so many lines below. */
const NEAR = 8;

/** What is left of the lines, and what the titles said. */
export interface PageTitles {
  readonly lines: readonly Line[];
  readonly head: readonly HeadField[];
}

/** The lines with the chapter alone where a page's title stood, and what the first title says. */
export function pageTitles(lines: readonly Line[], report: Report): PageTitles {
  const repair = repairs('clean/page-title-read', 'Read the title of a saved page', report);
  const head: HeadField[] = [];
  /** Where the chapter's own heading stands below. */
  const headed = new Set<number>();
  const post = postTitle(lines);
  const places = indexesOf(lines, mayBeTitle);
  if (post >= 0 && !places.includes(post)) places.unshift(post);
  const read = madeAt(lines, places, (line, at) => {
    const { label = '', chapter: starred = '' } = matchOf(line, STARRED)?.groups ?? {};
    if (starred !== '') return withClaim(repair.to(line, `${label}: ${starred}`), CHAPTER);
    const said =
      at === post
        ? (
            FLAIRED.exec(line.text.trim()) ??
            POST_TITLE.exec(line.text.trim()) ??
            TAGGED.exec(line.text.trim())
          )?.groups
        : ((matchOf(line, THREADMARK) ?? matchOf(line, BOOKED))?.groups ??
          (fits(line, GATE) ? saidBy(line) : undefined));
    if (said === undefined) return line;
    if (head.length === 0) head.push(...fieldsOf(line, said));
    const { chapter } = said;
    const below = chapter === undefined ? undefined : headedBelow(lines, at, chapter);
    if (below !== undefined && isHeading(lineAt(lines, below).text, chapter ?? ''))
      headed.add(below);
    if (chapter === undefined || below !== undefined) return repair.to(line, '');
    return withClaim(repair.to(line, chapter), CHAPTER);
  });
  repair.done();
  const claimed = madeAt(read, [...headed], (line) => withClaim(line, line.claim ?? CHAPTER));
  return { lines: claimed, head };
}

/** The title of a post at the head of a file, right under the name of the board; -1 where there is none. */
function postTitle(lines: readonly Line[]): number {
  const board = lines.findIndex(hasInk);
  if (board < 0 || !fits(lineAt(lines, board), BOARD)) return -1;
  return lines.findIndex((line, at) => at > board && hasInk(line) && !POSTED_BY.test(line.text));
}

function mayBeTitle(line: Line): boolean {
  return (
    line.text.length <= LONGEST &&
    (fits(line, THREADMARK) || fits(line, STARRED) || fits(line, BOOKED) || fits(line, GATE))
  );
}

type Said = Readonly<Partial<Record<'title' | 'chapter' | 'author', string>>>;

function saidBy({ text }: Line): Said | undefined {
  for (const pattern of TITLES) {
    const match = pattern.exec(text.trim());
    if (match !== null) return match.groups;
  }
  return undefined;
}

function fieldsOf(line: Line, { title, author }: Said): HeadField[] {
  return [
    ...(title === undefined ? [] : [siteField('Title', line, title)]),
    ...(author === undefined ? [] : [siteField('Author', line, author)]),
  ];
}

/** Where the chapter's own heading stands near below. */
function headedBelow(lines: readonly Line[], at: number, chapter: string): number | undefined {
  let seen = 0;
  for (let below = at + 1; below < lines.length && seen < NEAR; below++) {
    const line = lineAt(lines, below);
    if (!hasInk(line)) continue;
    seen++;
    const { text } = line;
    if (text.length > LONGEST) continue;
    if (text.includes(chapter) || wordsOf(text) === wordsOf(chapter)) return below;
  }
  return undefined;
}

// `Chapter 3: Oil`, `Zero: Oil` where the page's title says `Oil`
const LABEL = /^[\p{L}\d]{1,12}(?: [\p{L}\d]{1,8})?\s*(?:[:.–—-]|--)\s*$/u;

/** Whether a line is the chapter's title, with its number or without. */
function isHeading(text: string, chapter: string): boolean {
  if (wordsOf(text) === wordsOf(chapter)) return true;
  const own = text.trim();
  return own.endsWith(chapter) && LABEL.test(own.slice(0, -chapter.length));
}

/** Its words in no order: `Arc 2, Chapter 1` and `Chapter 1, Arc 2` are one. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(' ');
}
