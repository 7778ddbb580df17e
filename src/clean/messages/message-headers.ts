import type { HeadField, Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { fits, matchOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Stretch } from '../paragraphs.ts';

/** The headers of one message, as they stand above its text. */
export interface MessageHeaders extends Stretch {
  readonly fields: readonly HeadField[];
  /** They stand under `Original Message`: somebody passed the message on. */
  readonly isForwarded: boolean;
}

// Case counts: `SUMMARY:` is the author's, `Summary:` in a header block the newsreader's.
const HEADER = rule(
  /^(From|To|Cc|Subject|Date|Sent|Newsgroups|Message-[Ii][Dd]|References|In-Reply-To|Path|Lines|Organization|Organisation|Xref|Reply-To|Sender|Received|Return-Path|Delivered-To|M[Ii][Mm][Ee]-[Vv]ersion|Content-[\w-]+|List-[\w-]+|Mailing-List|Precedence|Approved|Followup-To|Distribution|Keywords|Summary|Expires|User-Agent|Status|Errors-To|Archive-[Nn]ame|Importance|Priority|Originator|Thread-[\w-]+|N[Nn][Tt][Pp]-[\w-]+|X-[\w-]+):(?:\s(.*))?$/,
  { holds: Sign.colon },
);
/** Headers that programs write; people in stories write From, To and Subject. */
const MACHINE =
  /^(?:Newsgroups|Message-I[Dd]|References|In-Reply-To|Path|Lines|Xref|Received|Return-Path|Delivered-To|M[Ii][Mm][Ee]-[Vv]ersion|Content-|List-|Mailing-List|Precedence|Approved|N[Nn][Tt][Pp]-|X-|User-Agent|Reply-To|Sender|Errors-To|Thread-|Organi[sz]ation)/;
const MBOX = rule(/^From \S+@\S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/, { holds: Sign.address });
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const KEPT = new Set(['From', 'Subject', 'Date']);
const LEAST = 3;
// `----- Original Message -----`, `---------- Forwarded message ---------`, `Begin forwarded message:`
const FORWARD = rule(
  /^\s*(?:-{2,} ?(?:original message|forwarded (?:message|by\b.{0,60}?)) ?-{2,}|begin forwarded message:)\s*$/i,
  { begins: 'obf' },
);
const LEAST_FORWARDED = 2;
/** What people write over what they forward; under more than that it is mail of the story. */
const MOST_OVER_FORWARDED = 8;
/** What a digest sets between its messages, and a list's log. */
const RULE = rule(/^(?:-{20,}|={20,})\s*$/, { holds: Sign.hyphen | Sign.equals });
/** Lines that the page of an archive may have over a message. */
const NEAR_TOP = 12;
/** `Thu, 8 Oct 1998 07:55:58 +0100`: the hour with its seconds and zone is a program's. */
const MACHINE_DATE = /\b\d{4} \d{1,2}:\d{2}:\d{2} (?:[+-]\d{4}|[A-Z]{2,4})\b/;

/** The header blocks of all messages in a file, in order. */
export function messageHeaders(lines: readonly Line[]): MessageHeaders[] {
  const found: MessageHeaders[] = [];
  const senders = new Set<string>();
  let top = true;
  let inked = 0; // lines since the last headers
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (isBlank(line)) continue;
    inked++;
    const above = aboveOf(lines, at);
    // Of the lines so far two are the headers' first and the one that announces them.
    const isForwarded =
      above !== undefined &&
      inked - 2 <= MOST_OVER_FORWARDED &&
      fits(lineAt(lines, above), FORWARD);
    const isRuled = above !== undefined && fits(lineAt(lines, above), RULE);
    const begins =
      at === 0 || isForwarded || isRuled || isBlank(lines[at - 1]) || isSender(line, senders);
    if (begins && (fits(line, HEADER) || fits(line, MBOX))) {
      const block = blockFrom(lines, at);
      const sender = block.fields.find(({ label }) => label === 'From')?.value ?? '';
      const isNearTop = found.length === 0 && inked <= NEAR_TOP && isDated(block);
      const isFirst = top || isRuled || isNearTop;
      const isMail = block.machine > 0 || senders.has(sender) || (isFirst && ADDRESS.test(sender));
      if (isForwarded ? block.count >= LEAST_FORWARDED : isMail && block.count >= LEAST) {
        const from = isForwarded || isRuled ? above : at;
        found.push({ from, to: block.to, fields: block.fields, isForwarded });
        senders.add(sender);
        inked = 0;
        at = block.to - 1;
      }
    }
    top = false;
  }
  return found;
}

/** Who sent a message before sends the next, also right below what stands above it. */
function isSender(line: Line, senders: ReadonlySet<string>): boolean {
  const [, label, value = ''] = (senders.size > 0 && matchOf(line, HEADER)) || [];
  return label === 'From' && senders.has(value.trim());
}

function isDated({ fields }: Block): boolean {
  return fields.some(({ label, value }) => label === 'Date' && MACHINE_DATE.test(value));
}

/** The line above, or the one over a single blank line. */
function aboveOf(lines: readonly Line[], at: number): number | undefined {
  const above = isBlank(lines[at - 1]) ? at - 2 : at - 1;
  return above < 0 ? undefined : above;
}

interface Block {
  readonly to: number;
  readonly count: number;
  readonly machine: number;
  readonly fields: readonly HeadField[];
}

function blockFrom(lines: readonly Line[], from: number): Block {
  const fields: HeadField[] = [];
  let count = 0;
  let machine = 0;
  let at = from;
  while (at < lines.length) {
    const line = lineAt(lines, at);
    const header = matchOf(line, HEADER);
    if (header === null && count >= LEAST && isTornHeader(lines, at)) {
      at++;
      continue;
    }
    if (header === null && !(at === from && fits(line, MBOX))) break;
    let to = at + 1;
    while (to < lines.length && /^[ \t]+\S/.test(lines[to]?.text ?? '')) to++;
    const label = header?.[1] ?? '';
    count++;
    if (MACHINE.test(label)) machine++;
    if (KEPT.has(label)) fields.push(messageField(label, lines.slice(at, to)));
    at = to;
  }
  return { to: at, count, machine, fields };
}

/** The rest of a header that lost the space before it, with more headers right below. */
function isTornHeader(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1];
  return !isBlank(lines[at]) && below !== undefined && fits(below, HEADER);
}

function messageField(label: string, lines: readonly Line[]): HeadField {
  const first = lineAt(lines, 0);
  const value = lines
    .map(({ text }) => text.trim())
    .join(' ')
    .slice(label.length + 1)
    .trim();
  const { number } = lines.at(-1) ?? first;
  return { label, value, file: first.file, from: first.number, to: number, source: 'message' };
}
