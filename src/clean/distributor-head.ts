import type { HeadField, Line } from '../ingest/draft.ts';
import { isBlank, lineAt } from '../ingest/line.ts';
import type { Stretch } from './paragraphs.ts';

/** The fields that libraries print above a text; what they say of the file itself is no field. */
const FIELD =
  /^\s*(Title|Subtitle|Author|Translator|Editor|Illustrator|Contributor|Commentator|Annotator|Compiler|Composer|Photographer|Release Date|Posting Date|Original publication|Language|Credits|Series)\s*:\s*(.*)$/i;

/** What a library's head says of the book: `Title:` over two lines keeps them apart by a line end. */
export function distributorFields(lines: readonly Line[], { from, to }: Stretch): HeadField[] {
  const fields: HeadField[] = [];
  for (let at = from; at < to; at++) {
    const line = lineAt(lines, at);
    const found = FIELD.exec(line.text);
    if (found === null) continue;
    const values = [(found[2] ?? '').trim()];
    let last = at;
    while (last + 1 < to && isContinuation(lines[last + 1])) {
      last++;
      values.push((lines[last]?.text ?? '').trim());
    }
    const label = /^credits$/i.test(found[1] ?? '') ? 'Credit' : (found[1] ?? '');
    fields.push(field(label, values.filter((value) => value !== '').join('\n'), line, lines[last]));
    at = last;
  }
  return fields.length > 0 ? fields : spokenTitle(lines, { from, to });
}

function isContinuation(line: Line | undefined): boolean {
  return !isBlank(line) && /^\s{2,}\S/.test(line?.text ?? '') && !FIELD.test(line?.text ?? '');
}

/** A field that a library's header gives; it stands on the lines from `first` to `last`. */
export function field(label: string, value: string, first: Line, last: Line = first): HeadField {
  return {
    label,
    value,
    file: first.file,
    from: first.number,
    to: last.number,
    source: 'distributor',
  };
}

// `***This is the Project Gutenberg Etext of X***`, `Project Gutenberg's X, by Y`
const SPOKEN =
  /^\W*(?:This is )?(?:The )?Project Gutenberg(?:['’]s|(?: E-?(?:text|book))?,? (?:of|The E-?(?:text|book) of))\s+(.+)$/i;
const BYLINE = /^\W*by\s+(.+)$/i;
const LOOKED_AT = 40;

/** An old head without fields names title and author in its first sentence. */
function spokenTitle(lines: readonly Line[], { from, to }: Stretch): HeadField[] {
  for (let at = from; at < Math.min(to, from + LOOKED_AT); at++) {
    const line = lineAt(lines, at);
    const found = SPOKEN.exec(line.text);
    if (found === null) continue;
    const [title = '', inline] = (found[1] ?? '').split(/,? by /i);
    const next = BYLINE.exec(lines[at + 1]?.text ?? '')?.[1];
    const author = inline ?? next;
    const fields = [field('Title', trimmed(title), line)];
    if (author !== undefined) fields.push(field('Author', trimmed(author), line));
    return fields;
  }
  return [];
}

function trimmed(name: string): string {
  return name.replace(/^[\s*]+|[\s*]+$/g, '').replace(/(?<![A-Z])[.,]$/, '');
}
