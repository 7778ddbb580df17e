import type { CoverIdentity } from './identity.ts';

/** The words that stand on a cover. */
export interface Wording {
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  readonly series?: string;
  readonly number?: string;
  /** Of the title. */
  readonly direction: 'ltr' | 'rtl';
  /** A tag that `Intl` takes, `und` when the book's own is none. */
  readonly language: string;
}

/** No reader takes in more on a cover, and no face could hold it. */
const LONGEST_TITLE = 220;
const LONGEST_LINE = 120;

/** Chooses and cleans the words: a title is divided where it says that it has a subtitle. */
export function wording(identity: CoverIdentity): Wording {
  const named = clean(identity.title ?? identity.displayName ?? '', LONGEST_TITLE);
  const given = clean(identity.subtitle ?? '', LONGEST_LINE);
  const [title, subtitle] = given === '' ? divided(named) : [named, given];
  const series = clean(identity.series?.name ?? '', LONGEST_LINE);
  const number = identity.series?.number;
  return {
    ...(title !== '' && { title }),
    ...(subtitle !== '' && { subtitle }),
    authors: identity.authors
      .map((name) => clean(name, LONGEST_LINE))
      .filter((name) => name !== ''),
    ...(series !== '' && { series }),
    ...(series !== '' && number !== undefined && { number: String(number) }),
    direction: directionOf(title),
    language: tag(identity.language),
  };
}

/** `The Lamp: A Story of the Sea` is a title and a subtitle; so is a dash between spaces. */
const SUBTITLE = /^(.{2,}?)(?:\s*[:：]\s+|：|\s+[–—]\s+|\s*——\s*)(\S.{2,})$/u;
/** `The Lamp, or, The Keeper's Daughter`. */
const OR_SUBTITLE = /^(.{4,}?)[,;:] ((?:or|oder|ou|o|oppure)[,:;]? \S.{3,})$/iu;

function divided(title: string): [title: string, subtitle: string] {
  const match = OR_SUBTITLE.exec(title) ?? SUBTITLE.exec(title);
  return match?.[1] === undefined || match[2] === undefined ? [title, ''] : [match[1], match[2]];
}

function clean(text: string, longest: number): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    // Marks of direction: the order is worked out anew for every line.
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, '')
    .trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\p{P}\s\p{Cs}]+$/u, '')}…`;
}

/** The way of a text's first letter. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
    ? 'rtl'
    : 'ltr';
}

function tag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
