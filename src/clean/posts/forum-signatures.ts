import { withoutClaims } from '../../ingest/claim.ts';
import type { Line } from '../../ingest/draft.ts';
import { hasInk, isBlank, lineAt } from '../../ingest/line.ts';
import { fits, placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';
import type { Stretch } from '../paragraphs.ts';

/** What forums set under a post: the writer's signature below a rule, and who changed the post when. */
const WHAT = 'what the forum put around the post';
const RULE = rule(/^\s*_{5,}\s*$/, { holds: Sign.underscore });
// `Edited by mossy on Sun Aug 15, 2010 7:40 am; edited 1 time in total`, `This post was edited by mossy: 2010-08-15`,
// `« Last Edit: August 15, 2010, 07:40:02 AM by mossy »`
const EDITED = rule(
  /^[\s\uE000-\uE003]*(?:(?:Last )?Edited by \S.{0,40} on \S.{4,60}|This post (?:was|has been) edited by \S.{4,80}|« Last Edit: .{6,80} »)\s*$/i,
  { begins: 'let' },
);
// `Top`, `Report to moderator   Logged`, `Reason: fixed italics`: buttons and the last of a change, under the story
const FOOT =
  /^(?:(?:back to )?top|quote|reply|report(?: to moderator)?|reason: \S.{0,60}|(?:report to moderator\s+)?(?:[\d.]+\s+)?\(?logged\)?|attachments?:?|\S{1,60}\.\w{3,4} \([\d.]+ ?[KM]i?B\).{0,40}|edited by \S.{0,40}, \d.{4,40})$/i;
const FOOT_LINES = 6;
/** What a telephone writes under a post, right over the rule. */
const SENT_FROM = /^\s*Sent (?:from|via|using) \S.{0,40}$/;
const SIGNATURE_LINES = 5;
const SIGNATURE_WIDTH = 120;

/**
 * The one rule in the file, or the line that tells of the last change, with a few short lines under it,
 * is where the forum sets signatures; so are rules over the same lines at the end of several posts.
 */
export function takeForumSignatures(
  lines: readonly Line[],
  posts: readonly number[],
  cut: Cuts,
): void {
  const rules = placesOf(lines, RULE);
  const edits = placesOf(lines, EDITED);
  const at = rules.length === 1 ? rules[0] : edits.at(-1);
  takeFoot(
    lines,
    at !== undefined && isSignature(lines, at, lines.length) ? at : lines.length,
    cut,
  );
  if (rules.length > 1) takeSame(lines, rules, posts, cut);
  if (at === undefined) takeMotto(lines, cut);
  else if (isSignature(lines, at, lines.length)) {
    const from = SENT_FROM.test(lines[at - 1]?.text ?? '') ? at - 1 : at;
    cut.cut(from, lines.length, WHAT);
  }
}

/** The buttons of a post and what it says of the last change, at the end of the text or right over the signature. */
function takeFoot(lines: readonly Line[], to: number, cut: Cuts): void {
  let seen = 0;
  for (let at = to - 1; at >= 0 && seen < FOOT_LINES; at--) {
    const line = lineAt(lines, at);
    if (!hasInk(line) || cut.isCut(at)) continue;
    seen++;
    if (fits(line, EDITED)) continue;
    if (!FOOT.test(withoutClaims(line.text).trim())) return;
    cut.cut(at, at + 1, WHAT);
  }
}

/** A few short lines stand from the one under the rule to the end of the post. */
function isSignature(lines: readonly Line[], at: number, to: number): boolean {
  const below = lines.slice(at + 1, to).filter(hasInk);
  return (
    below.length <= SIGNATURE_LINES && below.every(({ text }) => text.length <= SIGNATURE_WIDTH)
  );
}

/** Signatures that come again word for word at the end of another post. */
function takeSame(
  lines: readonly Line[],
  rules: readonly number[],
  posts: readonly number[],
  cut: Cuts,
): void {
  const found = new Map<string, Stretch[]>();
  let next = 0;
  for (const [i, from] of rules.entries()) {
    while (next < posts.length && (posts[next] ?? 0) < from) next++;
    const to = headAbove(lines, posts[next]);
    if ((rules[i + 1] ?? to) < to || !isSignature(lines, from, to)) continue;
    const words = lines.slice(from + 1, to).filter(hasInk);
    const key = words.map(({ text }) => text.trim()).join('\n');
    const same = found.get(key);
    if (same === undefined) found.set(key, [{ from, to }]);
    else same.push({ from, to });
  }
  for (const [key, same] of found)
    if (key !== '' && same.length > 1) for (const { from, to } of same) cut.cut(from, to, WHAT);
}

/** Where the head of a post begins: its subject may stand right over the line that names the day. */
function headAbove(lines: readonly Line[], post: number | undefined): number {
  if (post === undefined) return lines.length;
  return isBlank(lines[post - 1]) ? post : post - 1;
}

// `“All my life I have been a window.” - me`
const MOTTO = /^["“].{3,100}["”]\s*[-–—~]{1,2}\s*\S.{0,30}$/;
const END = /^[^\p{L}]*(?:the end|end|finis|fin)[^\p{L}]*$/iu;

/** A saying with its source right under the end of the story: the picture over it is no line any more. */
function takeMotto(lines: readonly Line[], cut: Cuts): void {
  const at = lines.findLastIndex(hasInk);
  const above = lines.findLastIndex((line, i) => i < at && hasInk(line));
  if (at < 0 || !MOTTO.test(lineAt(lines, at).text.trim())) return;
  if (END.test(lines[above]?.text ?? '')) cut.cut(at, at + 1, WHAT);
}
