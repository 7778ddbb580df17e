import type { Report } from '../../diagnostics/diagnostic.ts';
import type { HeadField, Line } from '../../ingest/draft.ts';
import { hasInk, indexesOf, inkFrom, lineAt, madeAt, withClaim } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import type { Cuts } from '../cuts.ts';
import { siteField } from '../site-field.ts';

/**
 * Pages of a reading site, one below the other: each has over it the story's title with the number of
 * the part, under that how often it was read, liked and talked of, and at its foot the title once more
 * before the site's motto.
 */

// `The Mill Race Where stories live. Discover now`
const FOOT = /^\s*(?<title>\S.{0,120}?)\s*Where stories live\. Discover now\s*$/i;
// `13 3 0` under the title
const COUNTS = /^\s*\d[\d.,]*K?(?:\s+\d[\d.,]*K?){2}\s*$/;
// `Chapter 2.`, `12`, `Part Three`
const PLACE = /^(?:(?:chapter|part|episode|book)\s+)?[\p{L}\d]{1,12}\.?$/iu;
// `End of Chapter 2.`, `Word count: 274`
const CLOSING =
  /^\s*(?:end of (?:chapter|part|episode) [\p{L}\d]{1,12}|word ?count ?: ?\d[\d,.]*)\W*$/iu;
const MOST_CLOSING = 4;

export interface ReaderPages {
  readonly lines: readonly Line[];
  readonly head: readonly HeadField[];
}

/** The title that stands at the feet of the pages, more than once or over the text as well. */
function titleOf(lines: readonly Line[]): { title: string; feet: readonly number[] } | undefined {
  const feet = indexesOf(lines, isFoot);
  const [first] = feet;
  if (first === undefined) return undefined;
  const title = FOOT.exec(lineAt(lines, first).text)?.groups?.['title'] ?? '';
  return { title, feet: feet.filter((at) => lines[at]?.text.includes(title)) };
}

const LONGEST = 200;

/** The site’s words are looked for first: the pattern would try every line from each of its letters. */
function isFoot({ text }: Line): boolean {
  return text.length < LONGEST && text.includes(SITE) && FOOT.test(text);
}

const SITE = 'Discover now';

/** The lines with the part's own heading where its page begins, and what the pages say of the story. */
export function readerPages(lines: readonly Line[], report: Report): ReaderPages {
  const found = titleOf(lines);
  if (found === undefined) return { lines, head: [] };
  const { title } = found;
  const tops = indexesOf(lines, ({ text }) => isTop(text, title));
  const [first] = tops;
  if (first === undefined) return { lines, head: [] };
  const repair = repairs('clean/page-title-read', 'Read the title of a saved page', report);
  const read = madeAt(lines, tops, (line) => {
    const place = line.text.trim().slice(title.length).trim();
    return withClaim(repair.to(line, place), { type: 'heading', level: 2 });
  });
  repair.done();
  return { lines: read, head: [siteField('Title', lineAt(lines, first), bare(title))] };
}

function isTop(text: string, title: string): boolean {
  const own = text.length < LONGEST ? text.trim() : '';
  return own.startsWith(title) && PLACE.test(own.slice(title.length).trim());
}

/** `× The Mill Race ×`: signs for show around a title. */
function bare(title: string): string {
  return title.replace(/^[^\p{L}\p{N}"“¿¡'‘(]+\s|\s[^\p{L}\p{N}"”!?'’).…]+$/gu, '');
}

/** Takes the counts at the head of each page, and its foot with what closes the part right over it. */
export function takeReaderPages(lines: readonly Line[], cut: Cuts): void {
  const found = titleOf(lines);
  if (found === undefined) return;
  for (const foot of found.feet) {
    cut.cut(foot, foot + 1, 'the foot of a page of a reading site');
    takeClosing(lines, foot, cut);
  }
  for (const at of indexesOf(lines, ({ claim }) => claim?.type === 'heading')) {
    const below = inkFrom(lines, at + 1);
    if (COUNTS.test(lines[below]?.text ?? ''))
      cut.cut(below, below + 1, 'how often a part was read');
  }
}

/** `End of Chapter 2.` over `Word count: 274`, right over the foot of the page. */
function takeClosing(lines: readonly Line[], foot: number, cut: Cuts): void {
  for (let at = foot - 1, seen = 0; at >= 0 && seen < MOST_CLOSING; at--) {
    const line = lineAt(lines, at);
    if (!hasInk(line)) continue;
    if (!CLOSING.test(line.text)) return;
    cut.cut(at, at + 1, 'what closes a part on its page');
    seen++;
  }
}
