import { Sign } from '../../source/signs.ts';
import { INLINE_CLAIM } from '../claim.ts';
import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { lineAt, madeAt } from '../line.ts';
import { repairs } from '../repairs.ts';
import { placesOf, rule } from '../rule.ts';
import { characterNamed, characterNumbered } from './entity-names.ts';

/**
 * Characters spelled as HTML entities. They are read after tags, so that `&lt;sigh&gt;` prints as
 * the `<sigh>` that its author took care to write.
 */

// `&mdash;` `&#8217;` `&#x2019;`, and once more escaped: `&amp;quot;`
const ENTITY = /&(?:amp;(?=#?\w{2,8};))?(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}[1-4]{0,2}));/gi;
// The commonest also without their semicolon, where no letter follows: `&nbsp` `&quot`
const UNFINISHED = /&(nbsp|quot|amp|mdash|ndash|hellip|[lr][sd]quo)(?![\w;=])/g;
const ANY = rule(/&(?:#?\w{2,8};|(?:nbsp|quot|amp|mdash|ndash|hellip|[lr][sd]quo)(?![\w;=]))/i, {
  holds: Sign.ampersand,
});
const MARKUP = new Set('*_#`~');

/** The characters that entities spell. */
export const entities: Format = {
  name: 'entities',
  isUsed: ({ lines }) => spelledIn(lines).some((at) => isSpelled(lineAt(lines, at))),
  read({ lines, head }, report) {
    const repair = repairs(
      'ingest/entity-read',
      'Read entities as the characters they name',
      report,
    );
    const read = madeAt(lines, spelledIn(lines), (line) => repair.to(line, decoded(line.text)));
    repair.done();
    return { lines: read, head };
  },
};

/** The lines that may spell one. */
function spelledIn(lines: readonly Line[]): number[] {
  return placesOf(lines, ANY);
}

function isSpelled({ text }: Line): boolean {
  return decoded(text) !== text;
}

function decoded(text: string): string {
  return text
    .replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
      const char =
        name === undefined
          ? characterNumbered(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal))
          : characterNamed(name);
      if (char === undefined) return whole;
      return MARKUP.has(char) ? INLINE_CLAIM.escape + char : char;
    })
    .replace(UNFINISHED, (whole, name: string) => characterNamed(name) ?? whole);
}
