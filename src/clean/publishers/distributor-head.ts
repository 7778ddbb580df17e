import type { HeadField, Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import type { Stretch } from '../paragraphs.ts';
import { field } from './head-field.ts';
import { spokenTitle } from './spoken-title.ts';

/** The fields that libraries print above a text; what they say of the file itself is no field. */
const FIELD =
  /^\s*(Title|Subtitle|Author|Translators?|Editors?|Illustrators?|Contributors?|Commentator|Annotator|Compiler|Composer|Photographer|Release Date|Posting Date|Original publication|Language|Credits|Series)\s*:\s*(.*)$/i;

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
  return fields.length > 0 ? withAuthor(fields) : spokenTitle(lines, { from, to });
}

/** `Title: The Mill, by Ada Finch [A. B. Reed]`: an old head with one field for both. */
function withAuthor(fields: readonly HeadField[]): HeadField[] {
  if (fields.some(({ label }) => /^author$/i.test(label))) return [...fields];
  return fields.flatMap((each) => {
    const found = /^title$/i.test(each.label) ? TITLE_BY.exec(each.value) : null;
    if (found === null) return [each];
    const [, title = '', author = ''] = found;
    return [
      { ...each, value: title },
      { ...each, label: 'Author', value: author },
    ];
  });
}

const TITLE_BY =
  /^([^\n]+), by (?!(?:him|her|them)sel|several|an? |the |one )(\p{Lu}[^\n[]+?)(?: *\[[^\]]*\])?$/iu;

function isContinuation(line: Line | undefined): boolean {
  return !isBlank(line) && /^\s{2,}\S/.test(line?.text ?? '') && !FIELD.test(line?.text ?? '');
}
