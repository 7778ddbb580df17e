import type { Report } from '../../diagnostics/diagnostic.ts';
import { Sign } from '../../source/signs.ts';
import { INLINE_CLAIM } from '../claim.ts';
import type { HeadField, Line } from '../draft.ts';
import { hasInk, isBlank, lineAt, lineOf } from '../line.ts';

/** Lines with words at the head of a text in which fields may stand. */
const HEAD_LINES = 16;
/** Characters of what is no field: a longer line is the story's. */
const LONGEST_OTHER = 120;
const LONGEST = 1200;
// `**Reads:** 12.4K`, `**Author**: tidalgirl`, `__Rating:__ T`
const FIELD = /^\s*(\*\*|__)(\p{Lu}[\p{L} /'’-]{1,24}?)(?::\1|\1 ?:)[ \t]+(\S.*?)\s*$/u;
/** What stands between two on one line: `**Reading time:** 12 minutes | **Words:** 3,400`. */
const BETWEEN = /\s*[|•·;]\s*(?=\*\*\p{Lu}|__\p{Lu})/u;
/** What is said of a story with a label; an author's note is none of it. */
const LABELS = new Set(
  (
    'title|author|authors|by|written by|writer|genre|genres|tags|keywords|category|categories|rating|rated|audience|words|word count|' +
    'wordcount|length|reads|views|votes|likes|stars|comments|parts|chapters|status|completed|complete|ongoing|reading time|read time|' +
    'estimated reading time|time to read|content warning|content warnings|content notice|cw|tw|trigger warning|trigger warnings|warning|' +
    'warnings|description|summary|synopsis|blurb|logline|series|fandom|fandoms|relationship|relationships|pairing|pairings|characters|' +
    'language|published|first published|date|written|posted|updated|last updated|year|source|license|licence|copyright|draft|version|edition'
  ).split('|'),
);
/** Fields that make a head without others; one that a story may have is none. */
const FEWEST = 2;
const SURE =
  /^(?:author|by|written by|words|word count|reading time|content warnings?|trigger warnings?|description|summary|synopsis|genre|tags|rating)$/i;

/** The lines without the fields that stand with bold labels under the title, and what they say. */
export function boldFields(
  lines: readonly Line[],
  report: Report,
): { readonly lines: readonly Line[]; readonly head: readonly HeadField[] } {
  const found = new Map<number, readonly HeadField[]>();
  let seen = 0;
  for (let at = 0; at < lines.length && seen < HEAD_LINES; at++) {
    const line = lineAt(lines, at);
    if (!hasInk(line)) continue;
    seen++;
    const fields = fieldsIn(line);
    if (fields.length > 0) found.set(at, fields);
    else if (seen > 1 && endsHead(line)) break;
  }
  const head = [...found.values()].flat();
  if (head.length < FEWEST && !head.some(({ label }) => SURE.test(label)))
    return { lines, head: [] };
  for (const at of found.keys()) {
    const { text, file, number } = lineAt(lines, at);
    report({
      code: 'ingest/head-read',
      message: 'Read the fields under the title as what you say of the story',
      before: text,
      origin: { file, from: number, to: number },
    });
  }
  return { lines: withoutFields(lines, found), head };
}

function endsHead({ text, claim }: Line): boolean {
  return claim?.type === 'heading' || claim?.type === 'break' || text.length > LONGEST_OTHER;
}

function fieldsIn({ text, signs, file, number }: Line): readonly HeadField[] {
  if ((signs & Sign.colon) === 0 || text.length > LONGEST) return [];
  const bare = text.replaceAll(INLINE_CLAIM.lineBreak, '');
  const fields = bare.split(BETWEEN).map((piece): HeadField | undefined => {
    const [, , label = '', value = ''] = FIELD.exec(piece) ?? [];
    if (!LABELS.has(label.toLowerCase())) return undefined;
    return { label, value, file, from: number, to: number, source: 'site' };
  });
  return fields.every((field) => field !== undefined) ? fields : [];
}

/** Of the blanks around what went one is left. */
function withoutFields(lines: readonly Line[], found: ReadonlyMap<number, unknown>): Line[] {
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (found.has(at)) {
      if (!isBlank(kept.at(-1))) kept.push(lineOf('', line.file, line.number));
    } else if (!(isBlank(line) && found.has(at - 1))) kept.push(line);
  }
  return kept;
}
