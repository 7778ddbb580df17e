// This folder reads what is said of a story in labelled fields, by its author or an archive.

import type { Line } from '../../../ingest/draft.ts';
import { isBlank } from '../../../ingest/line.ts';
import { matchOf, rule } from '../../../ingest/rule.ts';
import { Sign } from '../../../source/signs.ts';
import { keyOf } from '../../headings/shapes/title-key.ts';
import { withoutCount } from '../../headings/shapes/title-shape.ts';
import type { Findings, Leaf, Manuscript, Recognizer, Statement } from '../../manuscript.ts';
import { fieldLabel, type FieldLabel } from '../field-labels.ts';
import { withContact } from './contact-fields.ts';
import { messageHead } from './message-head.ts';
import { isChapterLine, siteCounts } from './site-counts.ts';

/** A field as it stands in the text, with the lines that its value goes on over. */
interface FoundField {
  readonly from: number;
  to: number;
  readonly label: string;
  readonly meaning: FieldLabel | undefined;
  readonly value: string[];
  /** The label has its line to itself. */
  readonly under: boolean;
}

/** Non-blank lines at the head of the text in which a header may begin. */
const HEAD_LINES = 60;
const FEWEST_KNOWN = 3;
/** No header has more fields. */
const MOST_FIELDS = 60;
const FEWEST_SURE = 2;

// `TITLE: Signal Box`, `Archive Warning:`, `*Rating:* PG`, `作者：老李`
const FIELD = rule(
  /^\s*[*_#>\uE000-\uE003]*(\p{L}[\p{L}\p{M} '’/()-]{0,29}?)[*_\uE000-\uE003]*\s*(?::[*_\uE000-\uE003]*(?=\s|$)|：)\s*(.*)$/u,
  { holds: Sign.colon | Sign.rare },
);

/** Header fields of every tradition: `Label: value` lines at the head of a story. */
export const headerFields: Recognizer = {
  name: 'header-fields',
  recognize(manuscript, known) {
    // Under a line of counts labels are those of the author's notes.
    const stats = siteCounts(manuscript);
    const head = stats.length === 0 ? withContact(headBlock(manuscript)) : [];
    if (head.length === 0) return { ...known, leaves: [...known.leaves, ...stats] };
    return {
      ...known,
      leaves: [...known.leaves, ...head.map(leafOf), ...repeatedBlocks(manuscript, head)],
    };
  },
};

function fieldAt(
  line: Line | undefined,
): { label: string; value: string; meaning: FieldLabel | undefined } | undefined {
  if (line === undefined || line.text.length > 2000) return undefined;
  const match = matchOf(line, FIELD);
  if (match === null) return undefined;
  const [, label = '', value = ''] = match;
  return { label, value: value.trim(), meaning: fieldLabel(label) };
}

const NOTES = /^Notes:\s*$/;

/** Reads fields from `start` as long as lines are fields, go on one, or are single blanks. */
function readBlock(lines: readonly Line[], start: number): FoundField[] {
  const fields: FoundField[] = [];
  let blanks = 0;
  let i = start;
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || fields.length > MOST_FIELDS) break;
    if (isBlank(line)) {
      blanks++;
      if (blanks > 1 && fields.length > 0) break;
      continue;
    }
    // What stands under the label of an archive are paragraphs.
    if (fields.length > 0 && NOTES.test(line.text)) break;
    const last = fields.at(-1);
    const field = isOwed(last, line, blanks) ? undefined : fieldAt(line);
    if (
      field !== undefined &&
      (field.meaning !== undefined || (last !== undefined && isShort(field)))
    ) {
      fields.push({
        from: i,
        to: i + 1,
        label: field.label,
        meaning: field.meaning,
        value: field.value === '' ? [] : [field.value],
        under: field.value === '',
      });
    } else if (last !== undefined && blanks === 0 && goesOn(line, last, lines[i - 1])) {
      last.value.push(line.text.trim());
      last.to = i + 1;
    } else if (fields.length > 0) break;
    else return [];
    blanks = 0;
  }
  // Fields that nobody knows belong to a header only between known ones.
  while (fields.length > 0 && fields.at(-1)?.meaning === undefined) fields.pop();
  return fields;
}

/** Under a label with nothing behind it the next indented line is its value, whatever it holds. */
function isOwed(last: FoundField | undefined, line: Line, blanks: number): boolean {
  return (
    last !== undefined &&
    last.value.length === 0 &&
    blanks === 0 &&
    /^(?:\t|\s{2,})/.test(line.text)
  );
}

function isShort({ label, value }: { label: string; value: string }): boolean {
  return /^\p{Lu}/u.test(label) && label.split(' ').length <= 3 && value.length < 200;
}

/** A value goes on over indented lines, over what follows an empty label, and over flush lines. */
function goesOn(line: Line, last: FoundField, above: Line | undefined): boolean {
  if (/^(?:\t|\s{2,})/.test(line.text)) return true;
  if (last.value.length === 0) return true;
  // `Notes` right under tags, which an archive sets over what the author says.
  if (fieldLabel(line.text.trim()) !== undefined) return false;
  // What stands under its label is one line: the title of the page may be the next.
  return !last.under && line.text.length <= 100 && (above?.text.length ?? 0) > 40;
}

function headBlock({ lines, head }: Manuscript): FoundField[] {
  let seen = 0;
  for (let i = 0; i < lines.length && seen < HEAD_LINES; i++) {
    if (isBlank(lines[i])) continue;
    seen++;
    // What looks like a field below a chapter's heading is a note of the chapter.
    if (isChapterLine(lines[i])) break;
    if (fieldAt(lines[i])?.meaning === undefined) continue;
    const fields = readBlock(lines, i);
    if (isHeader(fields) || (seen === 1 && namesBook(fields, head))) return fields;
    i = Math.max(i, (fields.at(-1)?.to ?? 0) - 1);
  }
  return [];
}

function isHeader(fields: readonly FoundField[]): boolean {
  const known = fields.filter((field) => field.meaning !== undefined);
  const sure = known.filter((field) => field.meaning?.sure);
  return (
    new Set(known.map((field) => keyOf(field.label))).size >= FEWEST_KNOWN ||
    sure.length >= FEWEST_SURE
  );
}

/** `Title: …` and `Author: …` open the file and say all that a header must; in a message the one that its subject says. */
function namesBook(fields: readonly FoundField[], head: Manuscript['head']): boolean {
  const title = fields.find(({ meaning }) => meaning?.about === 'title');
  if (title === undefined) return false;
  const subject = messageHead(head).title?.value ?? '';
  const said = keyOf(withoutCount(title.value.join(' ')));
  return (
    fields.some(({ meaning }) => meaning?.about === 'author') ||
    (said !== '' && said === keyOf(subject))
  );
}

/** A later post repeats the header of the first: fields that say the same title or author again. */
function repeatedBlocks({ lines }: Manuscript, head: readonly FoundField[]): Leaf[] {
  // A post counts itself in its title: `TITLE: Salt (1/2)`, then `TITLE: Salt (2/2)`.
  const said = new Map(
    head.map((field) => [keyOf(field.label), keyOf(withoutCount(field.value.join(' ')))]),
  );
  const title = head.find((field) => field.meaning?.about === 'title');
  if (title === undefined) return [];
  const leaves: Leaf[] = [];
  for (let i = head.at(-1)?.to ?? 0; i < lines.length; i++) {
    const field = fieldAt(lines[i]);
    if (field?.meaning?.about !== 'title') continue;
    if (said.get(keyOf(field.label)) !== keyOf(withoutCount(field.value))) continue;
    const block = readBlock(lines, i);
    let to = block.at(-1)?.to ?? i + 1;
    while (to < lines.length && !isBlank(lines[to])) to++; // `Disclaimer etc. in part 1.`
    if (block.length > 1)
      leaves.push({ kind: 'metadata', from: i, to, rule: 'fields/repeated', certainty: 0.9 });
    i = to;
  }
  return leaves;
}

function leafOf({ from, to, label, meaning, value }: FoundField): Leaf {
  const says: Statement[] = statements(label, meaning, value);
  return { kind: 'metadata', from, to, says, rule: 'fields', certainty: 0.95 };
}

function statements(
  label: string,
  meaning: FieldLabel | undefined,
  value: readonly string[],
): Statement[] {
  const whole = value.join(' ');
  if (whole === '' || meaning?.about === 'unprinted') return [];
  if (meaning === undefined || meaning.about === 'field')
    return [{ about: 'field', label, value: whole }, ...datedIn(whole)];
  return [{ about: meaning.about, value: whole, label: meaning.role ?? label }];
}

// `Published: 2019-10-04 Completed: 2019-10-11 Words: 398`
function datedIn(value: string): Statement[] {
  const date = /\bPublished:\s*([\d-]{8,10})/.exec(value)?.[1];
  return date === undefined ? [] : [{ about: 'published', value: date }];
}

/** Whether any field was found, which makes a line `Notes` above the story a label. */
export function hasHeader({ leaves }: Findings): boolean {
  return leaves.some((leaf) => leaf.rule === 'fields');
}
