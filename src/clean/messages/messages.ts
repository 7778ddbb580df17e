// This folder knows what mail and news put around a story that was posted.

import type { HeadField, Line } from '../../ingest/draft.ts';
import { isBlank } from '../../ingest/line.ts';
import { anyFits, placesOf, rule } from '../../ingest/rule.ts';
import { Cuts } from '../cuts.ts';
import { stretches, stretchesBackwards, textOf, type Stretch } from '../paragraphs.ts';
import type { Pass } from '../pass.ts';
import { takeBoardMessages } from './bulletin-boards.ts';
import { postedIn, takeHeadOfPost } from './later-posts.ts';
import { takeArchiveHead, takeListArchive } from './list-archives.ts';
import { messageHeaders } from './message-headers.ts';
import { takeRelays } from './relayed-messages.ts';
import { takeSignature, type Sender } from './signatures.ts';
import { takeSponsors } from './sponsors.ts';

/**
 * What mail and news programs put around a story that was posted: headers at the top of each
 * message, the sender's signature, the list's footer, and what the message answers to.
 */
export const messages: Pass = {
  name: 'messages',
  run(draft, report) {
    const { lines } = draft;
    const headers = messageHeaders(lines);
    const cut = new Cuts(lines, 'clean/message-removed', report);
    const head = [...takeBoardMessages(lines, cut), ...takeListArchive(lines, cut)];
    takeSponsors(lines, cut);
    for (const at of placesOf(lines, ATTACHMENT)) cut.cut(at, at + 1, 'the mark of an attachment');
    if (headers.length === 0) {
      // A line that says `Sent from my phone` is a story's own where nothing shows a message.
      if (!cut.isEmpty || anyFits(lines, LIST_PAGE))
        takeFooters(lines, { from: 0, to: lines.length }, cut);
      return { ...draft, lines: cut.rest(), head: [...draft.head, ...head] };
    }
    for (const at of placesOf(lines, PART_MARK)) cut.cut(at, at + 1, 'the mark of a part');
    const own = takeRelays(lines, headers, cut);
    const first = { from: own[0]?.to ?? 0, to: own[1]?.from ?? lines.length };
    const posted = postedIn(
      own.map(({ fields }) => fields),
      first,
    );
    own.forEach(({ from, to, fields }, i) => {
      cut.cut(from, to, 'the headers of a message');
      head.push(...(i === 0 ? fields : fields.filter(({ label }) => label === 'Subject')));
      const body = { from: to, to: own[i + 1]?.from ?? lines.length };
      if (i > 0) takeHeadOfPost(lines, body, posted, cut);
      takeFooters(lines, body, cut);
      const signed = { from: body.from, to: endOf(lines, body, cut) };
      takeSignature(lines, signed, senderOf(fields), cut);
      takeQuoted(lines, body, cut);
    });
    const top = headers[0]?.from ?? 0;
    if (top > 0) {
      takeFooters(lines, { from: 0, to: top }, cut);
      takeArchiveHead(lines, top, cut);
    }
    return { ...draft, lines: cut.rest(), head: [...draft.head, ...head] };
  },
};

/** Where a message ends without what has been taken out below it. */
function endOf(lines: readonly Line[], { from, to }: Stretch, cut: Cuts): number {
  let end = to;
  while (end > from && (isBlank(lines[end - 1]) || cut.isCut(end - 1))) end--;
  return end;
}

// What lists and free mail services hang under a message.
const FOOTER =
  /^(?:to (?:leave|join) (?:this|the) (?:list|group),|to (?:(?:un)?subscribe|post a message)\b.*(?:e-?mail|send|list|group|visit)|your use of .{1,40} is subject to (?:the|https?:)|your use of yahoo|yahoo!? groups (?:links|sponsor)|.{0,40}yahoo!? groups? sponsor|do you yahoo|(?:• ?)?show all \d+ messages in this topic|get (?:your )?(?:private, )?free (?:private )?(?:e-?)?mail|sent from my \w+|(?:un)?subscribe:? .*@|post message:? .*@|list owner:? .*@|community email addresses|this e-?mail (?:was|has been) (?:scanned|sent)|\w+ mailing list\b.{0,40}$|shortcut url to this page|.{0,60}moderator(?:s|ed)?:? .*@)/i;
const RULE = /^[\s_=~*-]{5,}[>~]*$/;

function takeFooters(lines: readonly Line[], body: Stretch, cut: Cuts): void {
  let pending: Stretch[] = [];
  for (const stretch of stretchesBackwards(lines, body.from, body.to)) {
    if (cut.isCut(stretch.to - 1)) continue;
    const text = textOf(lines, stretch);
    const footer = lines
      .slice(stretch.from, stretch.to)
      .some((line) => FOOTER.test(line.text.trim()));
    if (!footer && !RULE.test(text)) return;
    pending.push(stretch);
    if (!footer) continue;
    for (const each of pending) cut.cut(each.from, each.to, 'the footer of a mailing list');
    pending = [];
  }
}

// `<1st attachment, "bridge1.txt" begin>`
const ATTACHMENT = rule(/^\s*<?\d+(?:st|nd|rd|th) attachment, .{1,60} (?:begin|end)>?\s*$/i, {
  begins: '0',
});

// `--------- begin part one ---------`, `==== end of part 2 ====`
const PART_MARK = rule(
  /^\s*[-=*~_+]{3,}\s*(?:begin|start|end)(?:s|ning)? (?:of )?part \S{1,8}\s*[-=*~_+]{3,}\s*$/i,
  { begins: 'bse' },
);
/** Where a list says how to leave it: `http://lists.example/mailman/listinfo/slipway`. */
const LIST_PAGE = rule(/^\s*https?:\/\/\S{1,80}\/listinfo\b/, { begins: 'h' });

/** The sender's address and name, in small letters; each empty where there is none. */
function senderOf(fields: readonly HeadField[]): Sender {
  const sender = fields.find(({ label }) => label === 'From')?.value.toLowerCase() ?? '';
  const address = /[\w.+-]+@[\w.-]+\w/.exec(sender)?.[0] ?? '';
  return {
    address,
    name: sender
      .replace(address, '')
      .replaceAll(/[<>()"]/g, '')
      .trim(),
  };
}

// `On Tue, 3 Mar 1998, Somebody wrote:`, `somebody@somewhere writes:`
const ATTRIBUTION =
  /^(?!["“]).{3,120}\b(?:wrote|writes|said|schrieb|a écrit|escribió)\b.{0,60}:\s*$/;
/** As programs write it: with the day, the number of the message, or an address. */
const BY_PROGRAM = /^\s*(?:On|Am|Le|El|In (?:article|message))\b.*\d|@/;
const MOST_ATTRIBUTION = 2;
const QUOTED = /^\s?>/;

/**
 * What the message answers to: the line that names the other, and the quoted lines under it. A letter
 * in a story may be set off by the same sign. So the line is not the tail of a paragraph (`The hall
 * was cold. The Office wrote:`), and a program wrote it, or it is the first of the message.
 */
function takeQuoted(lines: readonly Line[], { from, to }: Stretch, cut: Cuts): void {
  let isFirst = true;
  for (const paragraph of stretches(lines, from, to)) {
    if (cut.isCut(paragraph.from)) continue;
    const quoted = quotedFrom(lines, paragraph, isFirst);
    isFirst = false;
    if (quoted === undefined) continue;
    let end = quoted;
    while (end < to && QUOTED.test(lines[end]?.text ?? '')) end++;
    cut.cut(paragraph.from, end, 'what the message answers to');
  }
}

/** Where the quoted lines begin under the attribution that opens a paragraph, or is the whole of it. */
function quotedFrom(
  lines: readonly Line[],
  { from, to }: Stretch,
  isFirst: boolean,
): number | undefined {
  for (let at = from; at < Math.min(to, from + MOST_ATTRIBUTION); at++) {
    if (!ATTRIBUTION.test(lines[at]?.text ?? '')) continue;
    let next = at + 1;
    while (isBlank(lines[next]) && next < lines.length) next++;
    if (!QUOTED.test(lines[next]?.text ?? '')) return undefined;
    return isFirst || BY_PROGRAM.test(textOf(lines, { from, to: at + 1 })) ? next : undefined;
  }
  return undefined;
}
