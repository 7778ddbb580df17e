import type { Line } from '../../../ingest/draft.ts';
import { isBlank } from '../../../ingest/line.ts';
import { fits, rule } from '../../../ingest/rule.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import { Sign } from '../../../source/signs.ts';
import { shapeOf } from '../../headings/shapes/heading-shape.ts';
import type { Leaf, Manuscript, Span, Statement } from '../../manuscript.ts';

/**
 * The head of a page of the fan-fiction sites: title, `By:`, a summary, and one line of all that the
 * site counts of the story.
 */

/** Lines at the head of the text in which such a head may stand. */
const HEAD_LINES = 60;

// `Rated: K - English - Humor/Family - Admiral P., Cook - Chapters: 2 - Words: 377 - …`
// `Rated: K . English . Humor . Words: 2k+`, `Fiction » Fantasy Rated: K, English, Words: 1,204`
// `Rating: PG | Language: English | Words: 1,137`
// `Fiction Rated: K+ - English - Chapters: 8 - Words: 2,136`
// `Misc, Original, K, English, Humor, chapters: 2, words: 2k+, updated: Mar 11, 2009`
const STATS = rule(
  /^\s*(?:(?:\p{Lu}[\p{L}/ ]{1,30} » [^:]{2,40} |\p{Lu}\p{L}{2,15} )?Rat(?:ed|ing):\s.*(?:\s[-.|]|,)\s.*\b(?:Words|Chapters):\s*[\d,]|\p{Lu}[^.:]*, (?:K\+?|T|M), \p{Lu}.*, words: ?\d)/iu,
  { holds: Sign.colon },
);
const STATS_BY = /^\s*(?:By:?|Author:)\s+(\S.{0,60})$/i;

/** `Title: The Lamp` over `Author: nell`: such a head has a label for everything. */
const LABELLED = /^\s*\p{L}{3,12}:\s/u;

/** Whether a line is what these sites count of a story. */
export function isStats(line: Line): boolean {
  return fits(line, STATS);
}

/** What the head of such a page says, and each later page's head that says it again. */
export function siteCounts({ lines }: Manuscript): Leaf[] {
  const at = lines.slice(0, HEAD_LINES).findIndex(isStats);
  const by = lines.slice(0, Math.max(0, at)).findLastIndex(({ text }) => STATS_BY.test(text));
  if (at < 0 || by < 0 || LABELLED.test(lines[by - 1]?.text ?? '')) return [];
  const text = (line: number): string => (lines[line]?.text ?? '').trim();
  const title = by > 0 ? text(by - 1) : '';
  const about = at > by + 1 ? { from: by + 1, to: at } : summaryUnder(lines, at);
  const summary = lines.slice(about?.from, about?.to).map((line) => line.text.trim());
  return [
    ...(title === '' ? [] : [statsLeaf(by - 1, by, [{ about: 'title', value: title }])]),
    statsLeaf(by, by + 1, [{ about: 'author', value: STATS_BY.exec(text(by))?.[1] ?? '' }]),
    ...(about === undefined
      ? []
      : [statsLeaf(about.from, about.to, [{ about: 'summary', value: summaryOf(summary) }])]),
    statsLeaf(at, at + 1, [statsField(text(at)), ...publishedIn(text(at))]),
    ...statsAgain(lines, { from: title === '' ? by : by - 1, to: at + 1 }),
  ];
}

/** On their small pages the sites set the summary under what they count, as one line that is a sentence. */
function summaryUnder(lines: readonly Line[], at: number): Span | undefined {
  const line = lines[at + 1];
  const isSentence = endsSentence(line?.text ?? '') && isBlank(lines[at + 2]);
  return isSentence && !isChapterLine(line) ? { from: at + 1, to: at + 2 } : undefined;
}

function summaryOf(lines: readonly string[]): string {
  return lines.join(' ').replace(/^Summary:\s+/i, '');
}

// `Published: 04-02-10`, `Published: 10/13/2013`: the month first, as these sites have it
const PUBLISHED = /\bPublished: (\d{1,2})[-/](\d{1,2})[-/](?:20)?(\d{2})(?!\d)/;

function publishedIn(text: string): Statement[] {
  const [, month = '', day = '', year = ''] = PUBLISHED.exec(text) ?? [];
  if (year === '' || Number(month) > 12) return [];
  const value = `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [{ about: 'published', value }];
}

function statsField(text: string): Statement {
  const [label = ''] = /^Rat(?:ed|ing):\s*/i.exec(text) ?? [];
  return {
    about: 'field',
    label: label === '' ? 'Stats' : label.replace(/:\s*$/, ''),
    value: text.slice(label.length),
  };
}

function statsLeaf(from: number, to: number, says: Statement[]): Leaf {
  return { kind: 'metadata', from, to, says, rule: 'fields', certainty: 0.95 };
}

/** The same head over the text of a later page, where several were saved as one file. */
function statsAgain(lines: readonly Line[], head: Span): Leaf[] {
  const said = new Set(lines.slice(head.from, head.to).map(({ text }) => text.trim()));
  return lines.flatMap((line, at): Leaf[] => {
    if (at < head.to || !isStats(line)) return [];
    let from = at;
    while (from > head.to && said.has((lines[from - 1]?.text ?? '').trim())) from--;
    if (from === at) return [];
    return [{ kind: 'metadata', from, to: at + 1, rule: 'fields/repeated', certainty: 0.9 }];
  });
}

/** Whether a line is a chapter's heading, told by its word. */
export function isChapterLine(line: Line | undefined): boolean {
  const shape = line === undefined || line.text.length > 80 ? undefined : shapeOf(line.text);
  return shape?.word !== undefined;
}
