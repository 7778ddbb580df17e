import type { Line } from '../../ingest/draft.ts';
import { hasInk, lineAt, lineOf, withText } from '../../ingest/line.ts';
import { fits, rule } from '../../ingest/rule.ts';
import { shapeOf } from '../headings/shapes/heading-shape.ts';
import { isGreeting, noteOpening, postingScore } from './note-words.ts';

/** Where a sentence begins without a space: an editor of a site swallowed the paragraph's end. */
const GLUE = /(?<=(?:\p{Ll}|(?<!\p{L})I)["”’)]?[.!?…]{1,3}["”’)]?|[!?…)])(?=["“]?\p{Lu}\p{Ll})/gu;
/** Without this there is no such place; nearly all paragraphs have none. */
const GLUED = /[.!?…)]["”’)]?["“]?\p{Lu}\p{Ll}/u;
const SHORTEST_LINE = 100;
const LONGEST_NOTE = 700;
const SHORTEST_TEXT = 40;
/** A note has few sentences; a text without spaces between sentences is no note. */
const MOST_GLUES = 8;
/** What has a full stop and a capital in it on purpose. */
const ADDRESS = /[/@]\S*$|www\.\S*$/;

// `A/N: sorry this is late!`, right under `Chapter 2: Open`
const UNDER_HEADING = rule(/^[\s([*_~]*(?:a\s?\/\s?n|author['’]?s['’]? ?notes?)\b/i, {
  begins: 'a',
});

/**
 * Parts an author's note from the first paragraph of the story that a site ran into it: the left
 * side talks of posting, the right side does not; and from the heading right above. No word changes.
 */
export function notesUnglued(lines: readonly Line[]): readonly Line[] {
  let result: Line[] | undefined;
  let above: Line | undefined;
  let inked = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lineAt(lines, i);
    if (isUnderHeading(lines, i)) {
      result ??= lines.slice(0, i);
      result.push(lineOf('', line.file, line.number));
    }
    const isFirst = line.text.length >= SHORTEST_LINE && isUnderHead(above, inked);
    const at = line.text.length < SHORTEST_LINE ? undefined : glueIn(line.text, isFirst);
    if (hasInk(line)) {
      above = line;
      inked++;
    }
    if (at === undefined) {
      result?.push(line);
      continue;
    }
    result ??= lines.slice(0, i);
    const blank = lineOf('', line.file, line.number);
    result.push(withText(line, line.text.slice(0, at)), blank, withText(line, line.text.slice(at)));
  }
  return result ?? lines;
}

// `Chapter Notes:`, `Summary: …`, as archives set them there
const ARCHIVE_LABEL = rule(
  /^\s*(?:(?:author['’]s )?(?:chapter|story|work|pre-chapter) notes|chapter summary|summary|notes(?=\s*:?\s*$))\s*(?::|$)/i,
  { begins: 'acnpsw' },
);

function isUnderHeading(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  const line = lineAt(lines, at);
  if (above === undefined || !hasInk(above)) return false;
  if (!fits(line, UNDER_HEADING) && !fits(line, ARCHIVE_LABEL)) return false;
  return above.claim?.type === 'heading' || shapeOf(above.text) !== undefined;
}

/** Lines at the head of a text among which a short one is of its title page. */
const HEAD_LINES = 8;

/** Whether a paragraph is the first under a title or a heading. */
function isUnderHead(above: Line | undefined, inked: number): boolean {
  if (above === undefined) return true;
  if (above.text.length >= SHORTEST_LINE) return false;
  return above.claim?.type === 'heading' || inked < HEAD_LINES || shapeOf(above.text) !== undefined;
}

/** Where the note ends; under a heading words of greeting tell it as well as words of posting. */
function glueIn(text: string, isFirst: boolean): number | undefined {
  const head = text.slice(0, LONGEST_NOTE);
  if (!GLUED.test(head)) return undefined;
  const opened = noteOpening(text.slice(0, 60)) !== undefined;
  if (!opened && !isFirst && postingScore(head) === 0) return undefined;
  let seen = 0;
  let from = 0;
  for (const match of head.matchAll(GLUE)) {
    if (++seen > MOST_GLUES) break;
    const left = text.slice(0, match.index);
    const right = text.slice(match.index);
    if (right.length < SHORTEST_TEXT || ADDRESS.test(left)) continue;
    const isGreeted = isFirst && isGreeting(text.slice(from, match.index));
    from = match.index;
    if (!opened && !isGreeted && postingScore(left) < 1) continue;
    if (isFirst && isGreeting(right) && GLUED.test(right.slice(0, LONGEST_NOTE))) continue;
    if (postingScore(right.slice(0, 300)) === 0) return match.index;
  }
  return undefined;
}
