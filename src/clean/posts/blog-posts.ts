import type { HeadField, Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';
import { siteField } from '../site-field.ts';

/**
 * A post copied from a blog that passes posts on names its writer in the first line, and counts
 * the notes of its readers in the last ones; the post's own title stands under the name.
 */
const WHAT = 'the name of the blog over its post';
// `onslow-writes:`
const NAME = /^([\w-]{2,40}):$/;
// `1,204 notes`
const NOTES = /^[\d.,]+[KM]? notes$/;
const FOOT_LINES = 12;
const LONGEST_TITLE = 70;
const SENTENCE_END = /[.!?…:,;"”’]$/;

/** Takes the name out: it is the author's. */
export function takeBlogHead(lines: readonly Line[], cut: Cuts): HeadField[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const name = NAME.exec(lines[first]?.text ?? '')?.[1];
  const isBlog = lines.slice(-FOOT_LINES).some(({ text }) => NOTES.test(text));
  if (name === undefined || !isBlog) return [];
  cut.cut(first, first + 1, WHAT);
  const head = [siteField('Author', lineAt(lines, first), name)];
  const at = lines.findIndex((line, i) => i > first && !isBlank(line));
  const title = lines[at]?.text.trim() ?? '';
  const stands = title !== '' && isBlank(lines[at + 1]);
  if (stands && title.length <= LONGEST_TITLE && !SENTENCE_END.test(title))
    head.push(siteField('Title', lineAt(lines, at)));
  return head;
}
