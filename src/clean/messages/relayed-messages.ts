import type { HeadField, Line } from '../../ingest/draft.ts';
import { hasInk, isBlank } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';
import type { MessageHeaders } from './message-headers.ts';

/**
 * A story that others passed on: in a list's digest, under the list's own message, and forwarded,
 * under what those who forwarded it wrote. Neither the list nor they are its author.
 */

// `WEIRFIC-L Digest - 3 Mar 1996`, `alt.ferry Digest V2 #14`
const DIGEST = /\bdigest\b.*\d/i;
const END_OF_DIGEST = /^\s*End of .{1,80}\bDigest\b/i;
const RULE = /^\s*[-*=_]{10,}\s*$/;

/** The headers that say something of the story; those of who passed it on are taken out already. */
export function takeRelays(
  lines: readonly Line[],
  headers: readonly MessageHeaders[],
  cut: Cuts,
): MessageHeaders[] {
  takeDigestHead(lines, headers, cut);
  const isForward = headers.some(({ isForwarded }) => isForwarded);
  return headers.flatMap((header, i): MessageHeaders[] => {
    const next = headers[i + 1];
    if (i === 0 && next !== undefined && isDigest(header)) {
      cut.cut(header.from, next.from, 'what a digest says of itself');
      takeRules(lines, headers, cut);
      return [];
    }
    if (next?.isForwarded === true) {
      cut.cut(header.to, next.from, 'what somebody wrote who passed the story on');
    }
    return [isForward ? { ...header, fields: header.fields.filter(isNoSender) } : header];
  });
}

/** A digest may stand without headers of its own: its name and number over what messages it has. */
function takeDigestHead(
  lines: readonly Line[],
  headers: readonly MessageHeaders[],
  cut: Cuts,
): void {
  const to = headers[0]?.from ?? 0;
  const first = lines.slice(0, Math.min(to, MOST_OVER_DIGEST)).find(hasInk)?.text ?? '';
  if (to > MOST_OVER_DIGEST || first.length > LONGEST || !DIGEST.test(first)) return;
  cut.cut(0, to, 'what a digest says of itself');
  takeRules(lines, headers, cut);
}

const MOST_OVER_DIGEST = 30;
const LONGEST = 80;

function isDigest({ fields }: MessageHeaders): boolean {
  return fields.some(({ label, value }) => label === 'Subject' && DIGEST.test(value));
}

/** The rules of a digest between its messages, and its last line. */
function takeRules(lines: readonly Line[], headers: readonly MessageHeaders[], cut: Cuts): void {
  for (const { from } of headers) {
    let at = from - 1;
    while (at > 0 && isBlank(lines[at])) at--;
    if (RULE.test(lines[at]?.text ?? '')) cut.cut(at, from, 'a rule between messages');
  }
  const last = lines.findLastIndex((line) => hasInk(line) && !RULE.test(line.text));
  if (!END_OF_DIGEST.test(lines[last]?.text ?? '')) return;
  let from = last;
  while (from > 0 && (isBlank(lines[from - 1]) || RULE.test(lines[from - 1]?.text ?? ''))) from--;
  cut.cut(from, lines.length, 'the end of a digest');
}

function isNoSender({ label }: HeadField): boolean {
  return label !== 'From';
}
