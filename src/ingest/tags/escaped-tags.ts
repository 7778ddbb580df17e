import { Sign } from '../../source/signs.ts';
import type { Format } from '../format.ts';
import { readTags } from './tag-reader.ts';
import { obeyed, paired, tagsIn, type Tag, type TagLanguage, type TagMeaning } from './tags.ts';

/**
 * Tags whose angles were escaped on the way (`&lt;i&gt;so&lt;/i&gt;`): a text that sets its emphasis so
 * throughout was written in HTML. One pair alone may be what the story talks of.
 */
const MEANINGS: ReadonlyMap<string, TagMeaning> = new Map([
  ...['i', 'em', 'u'].map((name): [string, TagMeaning] => [name, { kind: 'emphasis' }]),
  ...['b', 'strong'].map((name): [string, TagMeaning] => [name, { kind: 'strong' }]),
  ['br', { kind: 'lineBreak' }],
  ['p', { kind: 'paragraph' }],
]);

const LANGUAGE: TagLanguage = {
  pattern: /&lt;(?<closes>\/?)(?<name>i|em|u|b|strong|br|p)(?<attributes>\s?\/)?&gt;/gi,
  sign: Sign.ampersand,
  meaning: ({ name }: Tag) => MEANINGS.get(name),
};

/** So many pairs are no slip and no talk of tags. */
const FEWEST_PAIRS = 2;

/** Emphasis in tags that were escaped. */
export const escapedTags: Format = {
  name: 'escaped-tags',
  isUsed: ({ lines }) => {
    const tags = tagsIn(lines, LANGUAGE);
    if (tags.length < FEWEST_PAIRS * 2) return false;
    const sound = paired(tags, LANGUAGE);
    const opening = tags.filter((tag) => sound.has(tag) && !tag.closes && holds(tag));
    return sound.size === tags.length && opening.length >= FEWEST_PAIRS;
  },
  read({ lines, head }, report) {
    const tags = obeyed(tagsIn(lines, LANGUAGE), LANGUAGE, () => false);
    return { lines: readTags(lines, { tags, trims: false }, report), head };
  },
};

function holds({ name }: Tag): boolean {
  const kind = MEANINGS.get(name)?.kind;
  return kind === 'emphasis' || kind === 'strong';
}
