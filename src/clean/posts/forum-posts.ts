// This folder knows what forums and blogs put around a post.

import { withoutClaims } from '../../ingest/claim.ts';
import type { HeadField, Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { fits, rule } from '../../ingest/rule.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { Sign } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';
import { siteField } from '../site-field.ts';
import { takeForumSignatures } from './forum-signatures.ts';
import { takePosterCards } from './poster-cards.ts';

/**
 * What forums put around a post: who wrote when, whom the post answers, and the writer's signature
 * under a rule.
 */
const WHAT = 'what the forum put around the post';
// `by somebody » Sat Aug 14, 2010 9:12 pm`, `Postby somebody » Sat …`, `Posted by somebody on 3 May 2009`,
// `Post by somebody on Mar 5, 2012 at 7:44pm`,
// `Posted: Sat Aug 14, 2010 9:12 pm    Post subject: Re: Tall Tales`,
// `Posted 12 March 2009 - 08:12 PM`,
// `Posted in: Writing > Tall Tales » Thu 06 May, 7:42 pm`, `« Reply #2 on: August 14, 2010, 09:12:33 PM »`
const POSTED = [
  /^(?:Post ?)?by (?<author>\S.{0,40}?) (?:»|›|on) (?<date>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? .{6,40})$/,
  /^Post by (?<author>\S.{0,40}?) on (?<date>\p{L}{3,9}\.? \d{1,2}, \d{4},? (?:at )?\d{1,2}:\d{2} ?[ap]m)$/iu,
  /^Posted(?: by (?<author>\S.{0,40}?))?(?: on|:) (?<date>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d).{6,40}?)(?:\s+Post subject: ?(?:Re: )?(?<subject>.{0,80}))?$/,
  /^Posted (?<date>\d{1,2} \p{L}{3,9} \d{4} - \d{1,2}:\d{2}(?: ?[AP]M)?)$/u,
  /^« Reply #\d{1,4} on: (?<date>.{6,40}) »$/,
  /^Posted by: (?<author>\S.{0,40})$/,
  /^Posted in:? \S.{0,80}? (?:»|›|on) (?<date>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d)\w*,? .{6,40})$/,
];

// `nell -> RE: Tall Tales (6/26/2008 17:40:19)`
const ARROW = rule(
  /^(?<author>\S.{0,40}?) -> (?:RE: )?(?<subject>\S.{0,80}) \((?<date>\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d)\)$/,
  { holds: Sign.angle },
);
const POSTED_GATE = rule(/^(?:Post|by |« Reply)/, { begins: 'pbr' });

function posted(text: string): Readonly<Record<string, string | undefined>> | undefined {
  const pointed = ARROW.pattern.exec(text);
  if (pointed !== null) return pointed.groups;
  for (const pattern of POSTED) {
    const match = pattern.exec(text);
    if (match !== null) return match.groups;
  }
  return undefined;
}

const LONGEST = 140;
// `mossy, gullwing and 84 others`, `Reactions: mossy, Old Gull and 1 other`
const LIKERS = rule(
  /^\s*(?:Reactions: ?)?[^\s,]+(?: [^\s,]+){0,2}(?:, [^\s,]+(?: [^\s,]+){0,2}){0,3} and [\d,]+ others?$/,
  { holds: Sign.digit },
);
const GREETING = 3;

/** Takes the frame of forum posts out; a quotation at the top is the post that was answered. */
export function takeForumPosts(lines: readonly Line[], isForum: boolean, cut: Cuts): HeadField[] {
  const head: HeadField[] = [];
  const posts: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (cut.isCut(at) || line.text.length > LONGEST) continue;
    if (!fits(line, POSTED_GATE) && !fits(line, ARROW)) continue;
    if (posted(line.text) !== undefined) posts.push(at);
  }
  for (const at of posts) {
    const labels = labelsAround(lines, at);
    if (head.length === 0)
      head.push(
        ...rowFrom(posts, at).flatMap((each) => postFields(lineAt(lines, each))),
        ...labels.map((i) => labelField(lineAt(lines, i))),
      );
    for (const i of [...labels, at]) cut.cut(i, i + 1, WHAT);
    if (labels.length > 0) continue;
    const above = lines[at - 1];
    if (isBlank(above) || !isBlank(lines[at - 2])) continue;
    cut.cut(at - 1, at, WHAT);
    const numbered = NUMBERED.exec(lineAt(lines, at - 1).text)?.[1];
    if (numbered !== undefined) {
      if (at === posts[0]) head.push(siteField('Author', lineAt(lines, at - 1), numbered));
      continue;
    }
    // What else stands over the first post is what the thread is called.
    const subject = withoutClaims(lineAt(lines, at - 1).text).trim();
    if (at === posts[0] && !/^Re: /i.test(subject))
      head.push(siteField('Title', lineAt(lines, at - 1), subject));
  }
  const titled = takePosterCards(lines, posts, cut);
  if (!head.some(({ label }) => label === 'Title')) head.push(...titled);
  takeAnswered(lines, cut);
  takeLikers(lines, cut);
  if (posts.length > 0 || isForum) takeForumSignatures(lines, posts, cut);
  return head;
}

// `#7 mossy`: the number of the post in its thread, and who wrote it
const NUMBERED = /^#\d{1,5} (\S.{0,40})$/;

/** A board may set who wrote and when on two lines. */
function rowFrom(posts: readonly number[], at: number): readonly number[] {
  return posts.includes(at + 1) ? [at, at + 1] : [at];
}

// `Subject: [Story] The Lamp`, `Author: nell`, over when it was posted or right under it
const LABELLED = /^(?<label>Subject|Post subject|Topic|Author|Poster): (?<value>\S.{0,100})$/;

function labelsAround(lines: readonly Line[], at: number): number[] {
  const labels: number[] = [];
  const isLabel = (i: number): boolean => LABELLED.test(lines[i]?.text ?? '');
  for (let i = at - 1; isLabel(i); i--) labels.unshift(i);
  for (let i = at + 1; isLabel(i); i++) labels.push(i);
  return labels;
}

function labelField(line: Line): HeadField {
  const { label = '', value = '' } = LABELLED.exec(line.text)?.groups ?? {};
  if (/^(?:author|poster)$/i.test(label)) return siteField('Author', line, value);
  return { ...siteField('Subject', line, value.replace(/^Re: /, '')), source: 'message' };
}

function postFields(line: Line): HeadField[] {
  const { author, date, subject = '' } = posted(line.text) ?? {};
  const place = { file: line.file, from: line.number, to: line.number, source: 'site' } as const;
  return [
    ...(author === undefined ? [] : [{ ...place, label: 'Author', value: author }]),
    ...(date === undefined ? [] : [{ ...place, label: 'Date', value: date }]),
    ...(subject === ''
      ? []
      : [{ ...place, label: 'Subject', value: subject, source: 'message' as const }]),
  ];
}

/** The quote boxes that stand before the story: nobody has said more than a few sentences yet. */
function takeAnswered(lines: readonly Line[], cut: Cuts): void {
  let sentences = 0;
  for (let at = 0; at < lines.length && sentences <= GREETING; at++) {
    const { claim, text } = lineAt(lines, at);
    if (claim?.type === 'quote' && claim.by !== undefined) cut.cut(at, at + 1, WHAT);
    else if (!cut.isCut(at) && endsSentence(text)) sentences++;
  }
}

/** Who liked the post: names and a number, alone or under other lines of the forum. */
function takeLikers(lines: readonly Line[], cut: Cuts): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (line.text.length > LONGEST || !fits(line, LIKERS)) continue;
    const stands = isBlank(lines[at + 1]) && (isBlank(lines[at - 1]) || cut.isCut(at - 1));
    if (stands) cut.cut(at, at + 1, WHAT);
  }
}
