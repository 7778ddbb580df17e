import type { HeadField, Line } from '../../ingest/draft.ts';
import { isBlank, lineAt, withClaim } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';
import { siteField } from '../site-field.ts';

/**
 * What a serial site sets over every part: its title, how often it was read, liked and commented
 * on, and who wrote it. The counts say that the line above them is the title.
 */
const WHAT = 'the counts of the site under the title of a part';
/** So many titles with counts under them need no author's name to be a site's. */
const MANY = 2;
// `1.2K 84 12`
const COUNTS = rule(/^[\d.,]+[KM]?(?: +[\d.,]+[KM]?){2}$/, { holds: Sign.digit });
const BY = /^by (\S.{0,40})$/i;
const SHARE = /^Share Post to Your Profile$/;
const LONGEST = 120;
const SENTENCE_END = /[.!?…,;:]["”’)]*$/;

/** The lines, with the title of every part claimed as its heading. */
export function partTitles(lines: readonly Line[]): readonly Line[] {
  const heads = partHeads(lines);
  if (heads.length === 0) return lines;
  const titles = new Set(heads.map(({ title }) => title));
  return lines.map((line, at): Line =>
    titles.has(at) ? withClaim(line, line.claim ?? { type: 'heading', level: 1 }) : line,
  );
}

/** Takes out what stands under the titles; the first names the author. */
export function takePartHeads(lines: readonly Line[], cut: Cuts): HeadField[] {
  const heads = partHeads(lines);
  for (const { at, to } of heads) {
    cut.cut(at, to, WHAT);
  }
  return heads
    .flatMap(({ at, author }) =>
      author === undefined ? [] : [siteField('Author', lineAt(lines, at + 1), author)],
    )
    .slice(0, 1);
}

interface PartHead {
  readonly title: number;
  /** The line of the counts. */
  readonly at: number;
  /** Behind what stands under the title. */
  readonly to: number;
  readonly author?: string;
}

function partHeads(lines: readonly Line[]): PartHead[] {
  const heads = placesOf(lines, COUNTS).flatMap((at): PartHead[] => {
    const title = isBlank(lines[at - 1]) ? at - 2 : at - 1;
    const text = lines[title]?.text.trim() ?? '';
    if (text === '' || text.length > LONGEST || !isBlank(lines[title - 1])) return [];
    const author = BY.exec(lines[at + 1]?.text ?? '')?.[1];
    if (author === undefined) return SENTENCE_END.test(text) ? [] : [{ title, at, to: at + 1 }];
    const to = SHARE.test(lines[at + 2]?.text ?? '') ? at + 3 : at + 2;
    return [{ title, at, to, author }];
  });
  if (heads.length >= MANY) return heads;
  return heads.filter((head) => head.author !== undefined || opensFile(lines, head));
}

/** Nothing stands above, and as sites count them more have read than liked, more liked than answered. */
function opensFile(lines: readonly Line[], { title, at }: PartHead): boolean {
  if (lines.slice(0, title).some((line) => !isBlank(line))) return false;
  const counts = lineAt(lines, at)
    .text.trim()
    .split(/ +/)
    .map((count) => Number.parseFloat(count.replace(',', '')) * (count.endsWith('K') ? 1000 : 1));
  return counts.every((count, i) => i === 0 || count < (counts[i - 1] ?? 0));
}
