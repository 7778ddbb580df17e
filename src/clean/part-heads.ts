import type { HeadField, Line } from '../ingest/draft.ts';
import { isBlank, lineAt, withClaim } from '../ingest/line.ts';
import { placesOf, rule } from '../ingest/rule.ts';
import { Sign } from '../source/signs.ts';
import type { Cuts } from './cuts.ts';
import { siteField } from './site-field.ts';

/**
 * What a serial site sets over every part: its title, how often it was read, liked and commented
 * on, and who wrote it. The counts say that the line above them is the title.
 */
const WHAT = 'the counts of the site under the title of a part';
// `1.2K 84 12`
const COUNTS = rule(/^[\d.,]+[KM]?(?: +[\d.,]+[KM]?){2}$/, { holds: Sign.digit });
const BY = /^by (\S.{0,40})$/i;
const SHARE = /^Share Post to Your Profile$/;
const LONGEST = 120;

/** The lines, with the title of every part claimed as its heading. */
export function partTitles(lines: readonly Line[]): readonly Line[] {
  const heads = partHeads(lines);
  if (heads.length === 0) return lines;
  const titles = new Set(heads.map(({ at }) => at - 1));
  return lines.map((line, at): Line =>
    titles.has(at) ? withClaim(line, line.claim ?? { type: 'heading', level: 2 }) : line,
  );
}

/** Takes out what stands under the titles; the first names the author. */
export function takePartHeads(lines: readonly Line[], cut: Cuts): HeadField[] {
  const heads = partHeads(lines);
  for (const { at } of heads) {
    const to = SHARE.test(lines[at + 2]?.text ?? '') ? at + 3 : at + 2;
    cut.cut(at, to, WHAT);
  }
  return heads
    .slice(0, 1)
    .map(({ at, author }) => siteField('Author', lineAt(lines, at + 1), author));
}

interface PartHead {
  /** The line of the counts. */
  readonly at: number;
  readonly author: string;
}

function partHeads(lines: readonly Line[]): PartHead[] {
  return placesOf(lines, COUNTS).flatMap((at): PartHead[] => {
    const title = lines[at - 1];
    const author = BY.exec(lines[at + 1]?.text ?? '')?.[1];
    const stands = !isBlank(title) && isBlank(lines[at - 2]);
    if (author === undefined || !stands || (title?.text.length ?? 0) > LONGEST) return [];
    return [{ at, author }];
  });
}
