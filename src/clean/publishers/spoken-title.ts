import type { HeadField, Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import type { Stretch } from '../paragraphs.ts';
import { field } from './head-field.ts';

// `***This is the Project Gutenberg Etext of X***`, `Project Gutenberg's X, by Y`
const SPOKEN =
  /^\W*(?:This is )?(?:The )?Project Gutenberg(?:['’]s|(?: E-?(?:text|book))?,? (?:of|The E-?(?:text|book) of))\s+(.+)$/i;
const BYLINE = /^\W*by\s+(.+)$/i;
// `August, 1994  [Etext #153]`, under title and author
const DATED = /^\s*[A-Z][a-z]+,? \d{4}\s+\[E-?(?:text|book)/i;
const LOOKED_AT = 40;

/** What one sentence of a head calls the book. */
interface Call {
  readonly title: string;
  readonly author: string;
  readonly line: Line;
}

/**
 * An old head without fields names title and author in sentences, the first of which is often short:
 * `Etext of The Mill, by Finch` or `Etext of Ada Finch's The Mill`, and below `The Mill, by Ada Finch`.
 */
export function spokenTitle(lines: readonly Line[], stretch: Stretch): HeadField[] {
  const calls = callsIn(lines, stretch);
  const [first] = calls;
  if (first === undefined) return [];
  const fuller = calls.find(({ author }) => isFuller(author, first.author)) ?? first;
  const title = isOfAuthor(first.title, fuller) ? fuller.title : first.title;
  const fields = [field('Title', title, first.line)];
  if (fuller.author !== '') fields.push(field('Author', fuller.author, fuller.line));
  return fields;
}

function callsIn(lines: readonly Line[], { from, to }: Stretch): Call[] {
  const calls: Call[] = [];
  for (let at = from; at < Math.min(to, from + LOOKED_AT); at++) {
    const line = lineAt(lines, at);
    const said = SPOKEN.exec(line.text)?.[1] ?? (isDatedBelow(lines, at) ? line.text : undefined);
    if (said === undefined) continue;
    const [title = '', inline] = said.split(/,? by /i);
    const author = inline ?? BYLINE.exec(lines[at + 1]?.text ?? '')?.[1] ?? '';
    calls.push({ title: trimmed(title), author: trimmed(author), line });
  }
  return calls;
}

/** `The Mill, by Ada Finch` over the day on which the library gave it out. */
function isDatedBelow(lines: readonly Line[], at: number): boolean {
  const { text } = lineAt(lines, at);
  return / by /i.test(text) && DATED.test(lines[at + 2]?.text ?? '');
}

function isFuller(author: string, short: string): boolean {
  return author.length > short.length && author.endsWith(short);
}

/** `Ada Finch's The Mill`, where another sentence has the two apart. */
function isOfAuthor(whole: string, { title, author }: Call): boolean {
  return author !== '' && whole.startsWith(author) && whole.endsWith(title);
}

function trimmed(name: string): string {
  return name.replace(/^[\s*]+|[\s*]+$/g, '').replace(/(?<![A-Z])[.,]$/, '');
}
