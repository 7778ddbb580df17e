import type { SiteLines } from './site-line.ts';

/** Forums, and what they show beside each post. */
export const FORUMS: SiteLines = {
  what: 'a line of the forum that the story was saved from',
  lines: [
    // forums
    {
      begins: ['last e'],
      pattern:
        /^Last edited by .{1,60} (?:on|at) .{4,60}(?:edited \d+ times? in total)?\.?(?: Reason: .{0,120})?$/i,
    },
    {
      begins: ['post'],
      pattern: /^Post #\d{1,5}$|^\d+ posts? ?[•|·–-] ?Page \d+ of \d+.{0,40}$/i,
    },
    {
      begins: ['rep', 'click', 'quot'],
      pattern: /^Reply With Quote$|^Click to expand\.\.\.$|^Quote this (?:post|message).{0,20}$/i,
    },
    {
      begins: ['last e', 'log', 'this'],
      pattern: /^« Last Edit: .{6,80} »$|^Logged$|^This post (?:was|has been) edited by \S.{4,80}$/,
    },
    // `Join Date: Jan 2005`, `Posts: 214`, `Last edited: Mar 5, 2014`, `Like Quote Reply`, `Threadmarks: Chapter 2`
    {
      begins: ['join', 'post', 'mess', 'senior', 'junior', 'regis', 'full', 'active', 'well-'],
      pattern:
        /^Join(?:ed| Date): ?\p{L}{3,9}\.? ?\d.{2,14}$|^(?:Posts|Messages): ?[\d,]+$|^(?:Senior|Junior|Registered|Full|Active|Well-known) Member$/u,
    },
    {
      begins: ['last e', 'like', 'quot', 'rep', 'award', 'thread'],
      pattern:
        /^Last edited: .{4,40}$|^(?:Like|Quote|Reply|Report|Award)(?:[ ,]+(?:Like|Quote|Reply|Report|Award)){1,3}$|^Threadmarks?\b.{0,80}$/,
    },
    // `Rate Review Follow Favorite`
    {
      begins: ['rate', 'rev', 'fol', 'fav', 'vote'],
      pattern:
        /^(?:Rate|Review|Follow|Favou?rite|Vote)(?:[ ,|]+(?:Rate|Review|Follow|Favou?rite|Vote)){2,3}$/,
    },
    // Reddit
    {
      begins: ['post', 'subm', 'r/', '/r'],
      pattern:
        /^(?:Posted|Submitted) .{0,30}\bby \/?u\/([\w-]+).{0,40}$|^\/?r\/\w{2,30}(?:(?: [•·])? \/?u\/([\w-]+))?(?:(?: [•·])? (?:\p{L}{3} \d{1,2} ['’]\d\d|\d{1,2} ?\w{1,6}\.?(?: ago)?))?$/iu,
      says: 'Author',
    },
    // `Discussion in 'Fan Fiction' started by mossy, Mar 25, 2009.`
    {
      begins: ['disc'],
      pattern: /^Discussion in ['‘].{1,60}['’] started by (.{1,40}), .{6,20}$/,
      says: 'Author',
    },
    { begins: ['react', 'load'], pattern: /^Reactions:$|^Loading ?\.\.\.$/ },
  ],
};

/** What a chat program notes in its log. */
export const CHAT_LOGS: SiteLines = {
  what: 'a line of the chat program that wrote the log',
  lines: [
    // what a chat program notes in its log: `Session Start: …`, `[20:06] *** Quits: Tam (Ping timeout)`
    {
      begins: ['sess', '***', '['],
      pattern:
        /^Session (?:Start|Close|Ident|Time): .{1,80}$|^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]? )?\*{3} (?:(?:Quits|Joins|Parts): .{1,120}|\S{1,40} (?:(?:has )?(?:joined|quit|left|parted)|is now known as)\b.{0,120})$/,
    },
  ],
};
