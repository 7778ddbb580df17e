import type { HeadField, Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import type { Cuts } from '../cuts.ts';
import { textOf } from '../paragraphs.ts';
import { siteField } from '../site-field.ts';

/**
 * Sentences of an archive's download over two or three lines, as a converter wraps them: the address
 * goes on in the line below (`http://archive.example/works/` over `918273.`).
 */
export function takeWrappedSiteLines(lines: readonly Line[], cut: Cuts): HeadField[] {
  const head: HeadField[] = [];
  for (const from of placesOf(lines, OPENING)) {
    const to = sentenceEnd(lines, from);
    const found = SENTENCE.exec(textOf(lines, { from, to }));
    if (to - from < 2 || found === null) continue;
    cut.cut(from, to, 'a line of the archive that the story was saved from');
    const address = found.groups?.['address']?.replaceAll(' ', '');
    if (address !== undefined) head.push(siteField('Source', lineAt(lines, from), address));
  }
  return head;
}

const OPENING = rule(/^\s*(?:Posted originally on|Please drop[ _]by) ?/, { begins: 'p' });
const SENTENCE =
  /^Posted originally on (?:the )?.{2,80} at (?<address>https?:\/\/\S+(?: \S+)?)\.$|^Please drop.by.the.\S.{0,40}.and.comment.to let the (?:author|creator)s? know\b.{0,60}!$/;
const MOST_LINES = 3;

/** Behind the line that ends the sentence. */
function sentenceEnd(lines: readonly Line[], from: number): number {
  let to = from + 1;
  while (to - from < MOST_LINES && !/[.!]\s*$/.test(lines[to - 1]?.text ?? '')) {
    if (isBlank(lines[to])) break;
    to++;
  }
  return to;
}
