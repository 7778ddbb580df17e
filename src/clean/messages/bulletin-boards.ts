import type { HeadField, Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';
import { siteField } from '../site-field.ts';

/**
 * Messages of a bulletin board, as a caller's screen or a reader of mail packets saved them: over each
 * its number, day, sender, addressee and subject, under it what program wrote it and where.
 */
const HEADERS = 'the headers of a message';
const FOOT = 'what a bulletin board hung under a message';
// `Subj: THE LAST LAMP  1/2`; nobody else shortens the word
const SUBJECT = rule(/^\s{0,4}Subj\s*: *(?<subject>\S.*)$/i, { begins: 's' });
const SENDER = /^\s{0,4}From\s*: *(?<name>\S.{0,40}?)\s*(?:#\d.*|\(\d+:.*)?$/i;
const ADDRESSEE = /^\s{0,4}To\s*: *\S/i;
const MORE_HEADERS =
  /^\s{0,4}(?:Msg ?#|Date|Number|Refer|Read|Conf|Stat|Area|Private|From|To|Subj)\s*:|^\d{2}[/-]\d{2}[/-]\d{2,4} \d{1,2}:\d{2}.{0,30}$/i;
/** Lines above the subject that may be of its headers, and below. */
const AROUND = 5;
// `--- Opus-CBCS 1.14`, ` * Origin: The Wet Lantern (1:142/928)`, `SEEN-BY: 142/928`
const ORIGIN = rule(/^ \* Origin: .{0,80}\(\d+:\d+\/\d+(?:\.\d+)?(?:@\w+)?\)\s*$/, {
  begins: 'o',
});
const TEAR = /^---(?: .{1,40})?$/;
const ROUTE = /^(?:SEEN-BY: |PATH: |\.\.\. )/;
// `[M]ore, [Q]uit, [R]eply?`
const PROMPT = rule(
  /^\s*(?:\[\w\][a-z]+[,/ ]*){2,8}[?:>]?\s*$|^-+ ?\[?More\]?(?: \(.{1,12}\))? ?-*$/i,
  {
    holds: Sign.bracket | Sign.hyphen,
  },
);

/** Takes headers, prompts and feet out; the first message names title and author. */
export function takeBoardMessages(lines: readonly Line[], cut: Cuts): HeadField[] {
  const head: HeadField[] = [];
  for (const at of placesOf(lines, SUBJECT)) {
    const block = blockAround(lines, at);
    const sender = block.find((i) => SENDER.test(lineAt(lines, i).text));
    if (sender === undefined || !block.some((i) => ADDRESSEE.test(lineAt(lines, i).text))) continue;
    if (head.length === 0) head.push(...fieldsOf(lineAt(lines, at), lineAt(lines, sender)));
    for (const i of block) cut.cut(i, i + 1, HEADERS);
  }
  if (head.length === 0) return [];
  for (const at of placesOf(lines, PROMPT)) cut.cut(at, at + 1, FOOT);
  for (const at of placesOf(lines, ORIGIN)) takeFoot(lines, at, cut);
  return head;
}

/** The headers that stand together with a subject. */
function blockAround(lines: readonly Line[], at: number): number[] {
  const isHeader = (i: number): boolean => MORE_HEADERS.test(lines[i]?.text ?? '');
  let from = at;
  while (from > 0 && at - from < AROUND && isHeader(from - 1)) from--;
  let to = at + 1;
  while (to < lines.length && to - at < AROUND && isHeader(to)) to++;
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** The program's line and the address over it, and the routes below. */
function takeFoot(lines: readonly Line[], origin: number, cut: Cuts): void {
  let from = origin;
  if (TEAR.test(lines[from - 1]?.text ?? '')) from--;
  if (from < origin && ROUTE.test(lines[from - 1]?.text ?? '')) from--;
  let to = origin + 1;
  while (!isBlank(lines[to]) && ROUTE.test(lines[to]?.text ?? '')) to++;
  cut.cut(from, to, FOOT);
}

function fieldsOf(subject: Line, sender: Line): HeadField[] {
  const title = SUBJECT.pattern.exec(subject.text)?.groups?.['subject'] ?? '';
  const name = SENDER.exec(sender.text)?.groups?.['name'] ?? '';
  return [
    { ...siteField('Subject', subject, title.trim()), source: 'message' },
    { ...siteField('From', sender, `${inSmall(name)} <>`), source: 'message' },
  ];
}

/** Many boards wrote all names in capitals. */
function inSmall(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
}
