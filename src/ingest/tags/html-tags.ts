import { Sign } from '../../source/signs.ts';
import type { Tag, TagLanguage, TagMeaning } from './tags.ts';

function named(names: string, meaning: TagMeaning): [string, TagMeaning][] {
  return names.split(' ').map((name) => [name, meaning]);
}

const MEANINGS: ReadonlyMap<string, TagMeaning> = new Map([
  ...named('i em cite dfn var u', { kind: 'emphasis' }),
  ...named('b strong', { kind: 'strong' }),
  ...named(
    's strike del ins font span a big small sub tt code kbd samp abbr acronym nobr wbr bdo label q' +
      ' html body main link meta base tbody thead tfoot basefont',
    { kind: 'plain' },
  ),
  ...named('img head script style noscript iframe object embed form select option textarea input', {
    kind: 'hidden',
  }),
  ...named(
    'p div section article header footer nav figure figcaption address table caption tr td th dl dt' +
      ' dd fieldset details summary',
    { kind: 'paragraph' },
  ),
  ...named('center', { kind: 'centered' }),
  ...named('blockquote aside', { kind: 'quote' }),
  ...named('pre', { kind: 'preformatted' }),
  ...named('ul menu', { kind: 'list', ordered: false }),
  ...named('ol', { kind: 'list', ordered: true }),
  ...named('li', { kind: 'item' }),
  ...named('hr', { kind: 'break' }),
  ...named('br', { kind: 'lineBreak' }),
  ...named('sup', { kind: 'raised' }),
  ...[1, 2, 3, 4, 5, 6].map((level): [string, TagMeaning] => [
    `h${level}`,
    { kind: 'heading', level },
  ]),
]);

const PLAIN: TagMeaning = { kind: 'plain' };
const CENTERED: TagMeaning = { kind: 'paragraph', centered: true };
/** Word's own: `<o:p>`, `<st1:place w:st="on">`. */
const OF_WORD = /^(?:o|st1|w|v|m):/;
/** Tags of `hidden` that have no end and hold nothing. */
const EMPTY = new Set(['img', 'input', 'embed', 'base', 'link', 'meta']);
/** A tag that nobody knows, closed in itself: `<rb/>`, a slip of the pen for `<br/>`. */
const SELF_CLOSED = /\/\s*$/;

/** What each tag of HTML means for a story. */
export const HTML: TagLanguage = {
  // `<p>` `</em>` `<font size="2">` `<br />` `<p class=MsoNormal>`
  pattern:
    /<(?<closes>\/?)(?<name>(?:(?:o|st1|w|v|m):)?[a-z][a-z0-9]{0,18})(?<attributes>(?:\s[^<>]{0,2000})?\/?)>/gi,
  sign: Sign.angle,
  meaning(tag: Tag) {
    const { name, attributes } = tag;
    if (EMPTY.has(name)) return PLAIN;
    if ((name === 'p' || name === 'div') && /align=["']?center/i.test(attributes)) return CENTERED;
    if (OF_WORD.test(name)) return PLAIN;
    return MEANINGS.get(name) ?? (SELF_CLOSED.test(attributes) ? PLAIN : undefined);
  },
};
