import type { HeadField, Line } from '../ingest/draft.ts';
import { hasInk, lineAt } from '../ingest/line.ts';
import { placesOf, rule } from '../ingest/rule.ts';
import type { Cuts } from './cuts.ts';
import { siteField } from './site-field.ts';

/** A message on the page of a mailing list's archive: its subject, its sender, the day, and links. */
const WHAT = 'what the archive of a mailing list set around a message';
// `Nell Reed nell at pier.example`
const SENDER = /^(?<name>\S.{0,40}?) \S+ at \S+\.\w+\s*$/;
// `Wed Dec 31 00:32:25 PST 2008`
const DAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \w{3} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} .{0,8}\d{4}$/;
const LINKS = rule(
  /^\s*(?:(?:Previous|Next) message:? .{1,120}|Messages sorted by: .{1,80}|More information about the \S.{0,60})$/,
  { begins: 'pnm' },
);
const RULE = /^[-_]{10,}\s*$/;

/** Takes the page's lines out; what they say of the message is read. */
export function takeListArchive(lines: readonly Line[], cut: Cuts): HeadField[] {
  const top = lines.slice(0, 8).flatMap((line, at) => (hasInk(line) ? [at] : []));
  const [subject, sender, day] = top;
  if (subject === undefined || sender === undefined || day === undefined) return [];
  const name = SENDER.exec(lineAt(lines, sender).text)?.groups?.['name'];
  if (name === undefined || !DAY.test(lineAt(lines, day).text)) return [];
  for (const at of [subject, sender, day]) cut.cut(at, at + 1, WHAT);
  for (const at of placesOf(lines, LINKS)) cut.cut(at, at + 1, WHAT);
  takeRules(lines, cut);
  const field = (label: string, at: number, value?: string): HeadField => ({
    ...siteField(label, lineAt(lines, at), value),
    source: 'message',
  });
  return [field('Subject', subject), field('From', sender, `${name} <>`), field('Date', day)];
}

/** The rules between the links and the message. */
function takeRules(lines: readonly Line[], cut: Cuts): void {
  const inked = lines.flatMap((line, at) => (hasInk(line) ? [at] : []));
  inked.forEach((at, i) => {
    const isBeside = cut.isCut(inked[i - 1] ?? -1) || cut.isCut(inked[i + 1] ?? -1);
    if (isBeside && RULE.test(lineAt(lines, at).text)) cut.cut(at, at + 1, WHAT);
  });
}
