import type { Signs } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import { lineAt } from '../line.ts';

/** One tag of BBCode or HTML where it stands. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** What stands behind the name: `="mod"`, ` align=center`. */
  readonly attributes: string;
  /** The index of its line, and where in the line it stands. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a tag does to the text in it, whatever its language. */
export type TagMeaning =
  | { readonly kind: 'emphasis' | 'strong' }
  /** The tag goes, its text stays. */
  | { readonly kind: 'plain' }
  /** The tag goes, and so does all that it encloses. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'paragraph'; readonly centered?: true }
  | { readonly kind: 'centered' | 'quote' | 'preformatted' | 'item' }
  | { readonly kind: 'list'; readonly ordered: boolean }
  | { readonly kind: 'heading'; readonly level: number }
  /** What the tag itself names stands over the text in it. */
  | { readonly kind: 'titled'; readonly title: string }
  /** A rule between parts. */
  | { readonly kind: 'break' }
  | { readonly kind: 'lineBreak' }
  /** Raised digits: a note's mark. */
  | { readonly kind: 'raised' };

/** A language of tags: how one looks and what each name means. */
export interface TagLanguage {
  /** Global; groups `closes`, `name` and `attributes`. */
  readonly pattern: RegExp;
  /** What every tag has, to pass over lines quickly. */
  readonly sign: Signs;
  readonly meaning: (tag: Tag) => TagMeaning | undefined;
}

/** Tags that have no end. */
const ALONE: ReadonlySet<TagMeaning['kind']> = new Set(['break', 'lineBreak', 'item', 'paragraph']);

/** Every known tag of the lines, in order. */
export function tagsIn(lines: readonly Line[], { pattern, sign, meaning }: TagLanguage): Tag[] {
  const tags: Tag[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { text, signs } = lineAt(lines, at);
    if ((signs & sign) === 0) continue;
    for (const match of text.matchAll(pattern)) {
      const { closes = '', name = '', attributes = '' } = match.groups ?? {};
      const from = match.index;
      const tag: Tag = {
        name: name.toLowerCase(),
        closes: closes !== '',
        attributes,
        at,
        from,
        to: from + match[0].length,
      };
      if (meaning(tag) !== undefined) tags.push(tag);
    }
  }
  return tags;
}

export interface ObeyedTag {
  readonly tag: Tag;
  readonly meaning: TagMeaning;
}

/**
 * What to do with each tag, by the index of its line. A tag without its partner encloses nothing:
 * `lone` says whether its sign goes all the same, or stands as the text that it may be.
 */
export function obeyed(
  tags: readonly Tag[],
  language: TagLanguage,
  lone: (tag: Tag) => boolean,
): Map<number, ObeyedTag[]> {
  const sound = paired(tags, language);
  const byLine = new Map<number, ObeyedTag[]>();
  for (const tag of tags) {
    const meaning = language.meaning(tag);
    if (meaning === undefined || (!sound.has(tag) && !lone(tag))) continue;
    const obeyedTag = { tag, meaning: sound.has(tag) ? meaning : PLAIN };
    const others = byLine.get(tag.at);
    if (others === undefined) byLine.set(tag.at, [obeyedTag]);
    else others.push(obeyedTag);
  }
  return byLine;
}

const PLAIN = { kind: 'plain' } as const;
/** Nobody nests one kind of tag deeper than this; what lies below was forgotten. */
const NESTED = 16;

/** The tags that have their partner, and those that need none: the nearest opening one before. */
export function paired(tags: readonly Tag[], language: TagLanguage): Set<Tag> {
  const sound = new Set<Tag>();
  const open = new Map<string, Tag[]>();
  for (const tag of tags) {
    const kind = language.meaning(tag)?.kind ?? 'plain';
    // `<i>` that `</em>` closes is closed.
    const name = kind === 'emphasis' || kind === 'strong' ? kind : tag.name;
    const waiting = open.get(name) ?? [];
    if (ALONE.has(kind)) {
      sound.add(tag);
    } else if (!tag.closes) {
      open.set(name, [...waiting.slice(-NESTED), tag]);
    } else {
      const partner = waiting.pop();
      if (partner !== undefined) sound.add(partner).add(tag);
    }
  }
  return sound;
}
