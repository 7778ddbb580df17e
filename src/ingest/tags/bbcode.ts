import { Sign } from '../../source/signs.ts';
import type { Format } from '../format.ts';
import { setApart } from './bbcode-titles.ts';
import { readTags } from './tag-reader.ts';
import { obeyed, paired, tagsIn, type Tag, type TagLanguage, type TagMeaning } from './tags.ts';

/**
 * BBCode, the markup of forums. Only names that forums know are tags: `[sic]`, `[Exit]` and
 * `[Illustration]` are the author's words.
 */
const MEANINGS: Readonly<Record<string, TagMeaning>> = {
  i: { kind: 'emphasis' },
  em: { kind: 'emphasis' },
  u: { kind: 'emphasis' },
  b: { kind: 'strong' },
  strong: { kind: 'strong' },
  s: { kind: 'plain' },
  strike: { kind: 'plain' },
  size: { kind: 'plain' },
  color: { kind: 'plain' },
  colour: { kind: 'plain' },
  font: { kind: 'plain' },
  url: { kind: 'plain' },
  email: { kind: 'plain' },
  spoiler: { kind: 'plain' },
  spoilers: { kind: 'plain' },
  left: { kind: 'plain' },
  right: { kind: 'plain' },
  justify: { kind: 'plain' },
  indent: { kind: 'plain' },
  sub: { kind: 'plain' },
  sup: { kind: 'plain' },
  img: { kind: 'hidden' },
  youtube: { kind: 'hidden' },
  attachment: { kind: 'hidden' },
  center: { kind: 'centered' },
  centre: { kind: 'centered' },
  quote: { kind: 'quote' },
  code: { kind: 'preformatted' },
  list: { kind: 'list', ordered: false },
  '*': { kind: 'item' },
  hr: { kind: 'break' },
};

const CENTERED: TagMeaning = { kind: 'centered' };
const PLAIN: TagMeaning = { kind: 'plain' };
const ORDERED_LIST: TagMeaning = { kind: 'list', ordered: true };
// `[HEADING=2]`, and `[h3]` where a site has several
const HEADING = /^(?:heading|h)$/;
// `[spoiler=Part One]`, `[spoiler="Chapter 3: Oil"]`; `[spoiler=click here]` says nothing of the story
const DIVISION =
  /^=["']?((?:(?:chapter|part|act|book|episode|volume|section|day|night)[ .]{1,2}(?:\d|[ivx]+\b|one|two|three|four|five|six|seven|eight|nine|ten)|prologue|epilogue|interlude)(?![^\s:"'.–—-]).{0,60}?)["']?$/i;

const LANGUAGE: TagLanguage = {
  // `[i]` `[/i]` `[size=150]` `[quote="somebody"]` `[quote author=somebody date=12]` `[*]`
  pattern:
    /\[(?<closes>\/?)(?<name>[a-z]{1,10}|h(?=[1-6]\])|\*)(?<attributes>(?: [a-z]{3,12})?=[^[\]\n]{0,200}|[1-6])?\]/gi,
  sign: Sign.bracket,
  meaning: ({ name, closes, attributes }: Tag) => {
    if (name === 'list' && attributes !== '') return ORDERED_LIST;
    if (name === 'align') return closes || /center|centre/i.test(attributes) ? CENTERED : PLAIN;
    // `[hr][/hr]` is one rule.
    if (name === 'hr' && closes) return PLAIN;
    if (HEADING.test(name)) return { kind: 'heading', level: Number(/\d/.exec(attributes) ?? 1) };
    const title = name.startsWith('spoiler') ? DIVISION.exec(attributes)?.[1] : undefined;
    return title === undefined ? MEANINGS[name] : { kind: 'titled', title };
  },
};

/** So many tags with their partners are no accident. */
const LEAST = 3;

/** BBCode, the markup of forums: `[i]`, `[quote]`, `[list]`. */
export const bbcode: Format = {
  name: 'bbcode',
  isUsed: ({ lines }) => {
    const tags = withoutLooseItems(tagsIn(lines, LANGUAGE));
    return tags.length >= LEAST && paired(tags, LANGUAGE).size >= LEAST - 1;
  },
  read({ lines, head }, report) {
    const tags = setApart(
      lines,
      obeyed(withoutLooseItems(tagsIn(lines, LANGUAGE)), LANGUAGE, () => true),
    );
    return { lines: readTags(lines, { tags, trims: false, by: namedInQuote }, report), head };
  },
};

/** `no braw[*] hand`, and below it `[*] Fine.`: where no `[list]` is, the sign refers to a note. */
function withoutLooseItems(tags: readonly Tag[]): readonly Tag[] {
  return tags.some(({ name }) => name === 'list') ? tags : tags.filter(({ name }) => name !== '*');
}

/** `[quote="somebody"]`, `[quote=somebody;1234]`, `[quote author=somebody link=topic=8.msg9 date=12]` */
function namedInQuote({ attributes }: Tag): string | undefined {
  const said = attributes.replace(/^ author=|(?<=^ author=.{1,80}) (?:link|date)=.*$/g, '');
  const name = said.replace(/^=?["']?|["']?(?:;\d+)?$/g, '').trim();
  return name === '' ? undefined : name;
}
