import type { HeadField, Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { withoutComments } from './html-comments.ts';
import { HTML } from './html-tags.ts';
import { readTags } from './tag-reader.ts';
import { obeyed, paired, tagsIn, type Tag } from './tags.ts';
import { hasTornTags, withoutTornTags } from './torn-tags.ts';

/**
 * HTML in a text file: a whole page that was saved under the wrong name, or a few tags that were
 * left over. Where tags are dense they say everything; where they are few, a lone `<g>` or `<b>` is
 * a grin and a letter.
 */
export const html: Format = {
  name: 'html',
  isUsed: ({ lines }) => {
    const tags = tagsIn(lines, HTML);
    return (
      (tags.length > 0 && (paired(tags, HTML).size > 0 || tags.some(isPicture))) ||
      hasTornTags(lines)
    );
  },
  read({ lines, head }, report) {
    const known = withoutTornTags(withoutComments(lines, report), report);
    const tags = tagsIn(known, HTML);
    const dense = isDense(known, tags);
    const title = dense ? pageTitle(known) : [];
    const byLine = obeyed(tags, HTML, (tag) => dense || isNoLetter(tag));
    const read = readTags(known, { tags: byLine, trims: dense }, report);
    return { lines: read, head: [...head, ...title] };
  },
};

/** `<img src="shed.jpg" alt="">`, which needs no partner. */
function isPicture({ name, attributes }: Tag): boolean {
  return name === 'img' && /\bsrc=/i.test(attributes);
}

/** Pages have a tag for every paragraph at least. */
const CHARACTERS_A_TAG = 200;

function isDense(lines: readonly Line[], tags: readonly Tag[]): boolean {
  let length = 0;
  for (const { text } of lines) length += text.length;
  const blocks = tags.filter(({ name }) => /^(?:p|div|br|h\d|li|html|body)$/.test(name)).length;
  return tags.length * CHARACTERS_A_TAG > length && blocks * 2 > tags.length / 2 && blocks >= 4;
}

/** One letter in angle brackets is as likely a grin as a tag. */
function isNoLetter({ name }: Tag): boolean {
  return name.length > 1;
}

function pageTitle(lines: readonly Line[]): HeadField[] {
  const line = lines.find(({ text }) => /<title>/i.test(text));
  const named = /<title>([^<]{1,300})<\/title>/i.exec(line?.text ?? '')?.[1]?.trim();
  if (line === undefined || named === undefined || named === '') return [];
  const { file, number } = line;
  const value = headingIn(lines, named) ?? named;
  return [{ label: 'Title', value, file, from: number, to: number, source: 'site' }];
}

/** What stands on the page of `The Lamp - Ada Finch` or `Ferry Tales | The Lamp`. */
function headingIn(lines: readonly Line[], title: string): string | undefined {
  const parts = title.split(/\s+[-–—|:·•»]\s+/);
  const headings = lines.flatMap(({ text }) => {
    const heading = /<h1\b[^>]*>([^<]{1,300})<\/h1>/i.exec(text)?.[1]?.trim();
    return heading === undefined ? [] : [heading];
  });
  return headings.find((heading) => parts.includes(heading));
}
