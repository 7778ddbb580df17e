import type { Report } from '../diagnostics/diagnostic.ts';
import type { HeadField, Line } from '../ingest/draft.ts';
import { hasInk, indexesOf, lineAt, madeAt, withClaim } from '../ingest/line.ts';
import { repairs } from '../ingest/repairs.ts';
import { fits, matchOf, rule } from '../ingest/rule.ts';
import { Sign } from '../source/signs.ts';
import { siteField } from './site-field.ts';

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
  const read = madeAt(lines, indexesOf(lines, mayBeTitle), (line, at) => {
    const said = matchOf(line, THREADMARK)?.groups ?? (fits(line, GATE) ? saidBy(line) : undefined);
    if (said === undefined) return line;
    if (head.length === 0) head.push(...fieldsOf(line, said));
    const { chapter } = said;
    if (chapter === undefined || isHeadedBelow(lines, at, chapter)) return repair.to(line, '');
    return withClaim(repair.to(line, chapter), { type: 'heading', level: 2 });
  });
  repair.done();
  return { lines: read, head };
}

function mayBeTitle(line: Line): boolean {
  return line.text.length <= LONGEST && (fits(line, THREADMARK) || fits(line, GATE));
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

/** Whether the chapter's own heading stands near below. */
function isHeadedBelow(lines: readonly Line[], at: number, chapter: string): boolean {
  let seen = 0;
  for (let below = at + 1; below < lines.length && seen < NEAR; below++) {
    const line = lineAt(lines, below);
    if (!hasInk(line)) continue;
    seen++;
    if (line.text.length <= LONGEST && line.text.includes(chapter)) return true;
  }
  return false;
}
