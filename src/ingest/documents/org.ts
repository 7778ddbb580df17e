import type { Report } from '../../diagnostics/diagnostic.ts';
import { Sign } from '../../source/signs.ts';
import { INLINE_CLAIM, type Claim } from '../claim.ts';
import type { HeadField, Line } from '../draft.ts';
import type { Format, Page } from '../format.ts';
import { documentField } from '../heads/document-fields.ts';
import { isBlank, lineAt, withClaim } from '../line.ts';
import { repairs, type Repairs } from '../repairs.ts';
import { anyFits, fits, matchOf, placesOf, rule } from '../rule.ts';

/**
 * Org: what a novelist who works in Emacs writes. Stars before a heading, `#+TITLE:` for what is
 * said of the whole, blocks between `#+begin_verse` and `#+end_verse`.
 */
export const org: Format = {
  name: 'org',
  isUsed: ({ lines }) => anyFits(lines, KEYWORD) || isOutlined(lines),
  read({ lines, head }, report): Page {
    const repair = repairs('ingest/markup-read', 'Obeyed the Org markup of this line', report);
    const document = new Document(repair, report);
    const read = lines.flatMap((line) => document.read(line));
    repair.done();
    return { lines: read, head: [...head, ...document.fields] };
  },
};

// `* The Lamp`, `** TODO [#A] The Lamp :draft:`
const HEADING = rule(
  /^(\*{1,8}) +(?:(?:TODO|DONE|NEXT|WAITING|DRAFT) +)?(?:\[#\w\] *)?(\S.*?)(?: +:[\w@#%:]+:)?\s*$/,
  { holds: Sign.star },
);
// `#+TITLE: The Lamp`
const KEYWORD = rule(
  /^\s*#\+(title|subtitle|author|date|language|options|startup|email|description|keywords|latex\w*|html\w*|filetags|setupfile|property|export_\w+|todo|seq_todo|tags|category|archive|cite_export|bibliography|macro|name|caption|attr_\w+):(?:\s+(.*))?$/i,
  { holds: Sign.hash },
);
const SAID = new Set(['title', 'subtitle', 'author', 'date', 'language', 'description']);
const BLOCK_MARK = rule(/^\s*#\+(begin|end)_(\w+)\b.*$/i, { holds: Sign.hash });
const DRAWER = rule(/^\s*:(?:PROPERTIES|LOGBOOK|NOTES|END):\s*$/i, { begins: 'plne' });
const COMMENT = rule(/^\s*# /, { holds: Sign.hash });
const RULE = rule(/^-{5,}\s*$/, { holds: Sign.hyphen });

interface Block {
  readonly claim?: Claim;
  readonly drop?: true;
}

const BLOCKS: Readonly<Record<string, Block>> = {
  verse: { claim: { type: 'lines' } },
  quote: { claim: { type: 'quote', depth: 1 } },
  center: { claim: { type: 'centered' } },
  example: { claim: { type: 'preformatted' } },
  src: { claim: { type: 'preformatted' } },
  comment: { drop: true },
};

/** One walk down the lines; what a line is depends on the block or drawer that it stands in. */
class Document {
  readonly fields: HeadField[] = [];
  readonly #repair: Repairs;
  readonly #report: Report;
  readonly #said = new Set<string>();
  #block: Block | undefined;
  #inDrawer = false;

  constructor(repair: Repairs, report: Report) {
    this.#repair = repair;
    this.#report = report;
  }

  /** The line as it is read; none where it says something of the whole. */
  read(line: Line): Line | readonly [] {
    const [, mark = '', name = ''] = matchOf(line, BLOCK_MARK) ?? [];
    if (name !== '') {
      this.#block = mark.toLowerCase() === 'begin' ? BLOCKS[name.toLowerCase()] : undefined;
      return this.#repair.to(line, '');
    }
    if (this.#block !== undefined) return this.#inBlock(line, this.#block);
    if (fits(line, DRAWER)) {
      this.#inDrawer = !/^\s*:END:/i.test(line.text);
      return this.#repair.to(line, '');
    }
    if (this.#inDrawer || fits(line, COMMENT)) return this.#repair.to(line, '');
    const [, key = '', value = ''] = matchOf(line, KEYWORD) ?? [];
    return key === '' ? this.#text(line) : this.#keyword(line, key.toLowerCase(), value.trim());
  }

  #inBlock(line: Line, { claim, drop }: Block): Line {
    if (drop) return this.#repair.to(line, '');
    if (claim === undefined || isBlank(line)) return line;
    const read = claim.type === 'preformatted' ? line : this.#repair.to(line, words(line.text));
    return withClaim(read, claim);
  }

  #keyword(line: Line, key: string, value: string): Line | readonly [] {
    if (!SAID.has(key) || this.#said.has(key)) return this.#repair.to(line, '');
    this.#said.add(key);
    this.fields.push(...documentField(line, key, value, this.#report));
    return [];
  }

  #text(line: Line): Line {
    if (fits(line, RULE)) return withClaim(line, { type: 'break' });
    const [, stars = '', title] = matchOf(line, HEADING) ?? [];
    if (title === undefined) return this.#repair.to(line, words(line.text));
    const read = this.#repair.to(line, words(title));
    return withClaim(read, { type: 'heading', level: stars.length });
  }
}

const FEWEST_HEADINGS = 2;
const LONGEST_HEADING = 80;
const NO_HEADING = /[.,;*”"]\s*$/;

/** Stars stand before titles alone in their lines: nobody sets a list so, or a note. */
function isOutlined(lines: readonly Line[]): boolean {
  const places = placesOf(lines, OUTLINE);
  const deep = places.some((at) => lineAt(lines, at).text.startsWith('**'));
  return (
    places.length >= FEWEST_HEADINGS &&
    (deep || places[0] === lines.findIndex((line) => !isBlank(line))) &&
    places.every((at) => {
      const { text } = lineAt(lines, at);
      const stands = isApart(lines[at - 1], text) && isApart(lines[at + 1], text);
      return stands && text.length <= LONGEST_HEADING && !NO_HEADING.test(text);
    })
  );
}

const OUTLINE = rule(/^\*{1,8} +[^\s*]/, { holds: Sign.star });

/** Nothing, a drawer, or a heading of another level: entries of a list have the same stars. */
function isApart(line: Line | undefined, text: string): boolean {
  if (line === undefined || isBlank(line) || fits(line, DRAWER)) return true;
  return fits(line, OUTLINE) && starsOf(line.text) !== starsOf(text);
}

function starsOf(text: string): number {
  return text.search(/[^*]/);
}

const { emphasisOpen, emphasisClose, strongOpen, strongClose } = INLINE_CLAIM;
const INLINE: readonly (readonly [pattern: RegExp, words: string])[] = [
  // `[[https://mill.example][the mill]]`
  [/\[\[[^[\]]{1,300}\]\[([^[\]]{1,300})\]\]/g, '$1'],
  // `/never/`, no address and no `and/or`
  [
    /(?<![\w/:.~])\/(?=[^\s/])([^/]{1,300}?)(?<=[^\s/])\/(?![\w/])/g,
    `${emphasisOpen}$1${emphasisClose}`,
  ],
  [/(?<![\w*])\*(?=[^\s*])([^*]{1,300}?)(?<=[^\s*])\*(?![\w*])/g, `${strongOpen}$1${strongClose}`],
  // `~code~`, `=code=`
  [/(?<![\w=~])([=~])(?=\S)([^=~]{1,200}?)(?<=\S)\1(?![\w=~])/g, '$2'],
];

function words(text: string): string {
  return INLINE.reduce((result, [pattern, said]) => result.replace(pattern, said), text);
}
