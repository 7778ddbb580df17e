import { Sign } from '../../source/signs.ts';
import { INLINE_CLAIM } from '../claim.ts';
import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { withClaim } from '../line.ts';
import { repairs } from '../repairs.ts';
import { anyFits, matchOf, rule } from '../rule.ts';

// `== Flat ==`; people also frame headings so, and then they are headings as well
const HEADING = rule(/^(={1,6})[ \t]*([^=\s](?:.{0,100}?[^=\s])?)[ \t]*\1[ \t]*$/, {
  holds: Sign.equals,
});
// `[[Category:Short stories]]`, `[[File:Moth.jpg|thumb]]`, alone on its line
const PAGE_LINK = /^\[\[(?:Category|File|Image):[^[\]]{1,200}\]\][ \t]*$/i;
// `[[Moth|the moth]]`
const LINK = /\[\[(?:[^[\]|]{1,100}\|)?([^[\]|]{1,100})\]\]/g;
// Signs that only a wiki has: two apostrophes may be a typist's quote, and framed lines alone name
// scenes as well, `== flashback ==`.
const SIGN = /\[\[[^[\]]{1,200}\]\]|(?<!')'{3}[^'\s][^']{0,200}'{3}(?!')/;
const MARKS = [
  {
    mark: /'''([^'](?:(?!''').){0,400}?)'''/g,
    open: INLINE_CLAIM.strongOpen,
    close: INLINE_CLAIM.strongClose,
  },
  {
    mark: /''([^'](?:(?!'').){0,400}?)''/g,
    open: INLINE_CLAIM.emphasisOpen,
    close: INLINE_CLAIM.emphasisClose,
  },
] as const;

/** The markup of wikis: headings, links and rows of apostrophes around words. */
export const wikitext: Format = {
  name: 'wikitext',
  isUsed: ({ lines }) => anyFits(lines, HEADING) && lines.some(({ text }) => SIGN.test(text)),
  read({ lines, head }, report) {
    const repair = repairs('ingest/markup-read', 'Obeyed the wiki markup of this line', report);
    const read = lines.map((line): Line => {
      const heading = matchOf(line, HEADING);
      if (heading === null) return repair.to(line, words(line.text));
      const [, signs = '', title = ''] = heading;
      return withClaim(repair.to(line, words(title)), { type: 'heading', level: signs.length });
    });
    repair.done();
    return { lines: read, head };
  },
};

function words(text: string): string {
  if (PAGE_LINK.test(text)) return '';
  return MARKS.reduce(
    (result, { mark, open, close }) => result.replace(mark, `${open}$1${close}`),
    text.replace(LINK, '$1'),
  );
}
