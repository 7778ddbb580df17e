import type { SiteLines } from './site-line.ts';

/** Pages and journals of one person: free home pages, newsletters, community journals, blogs. */
export const JOURNALS: SiteLines = {
  what: 'a line of the archive that the story was saved from',
  lines: [
    // free pages: `This page hosted by Three Pods  Get your own Free Homepage`
    { begins: ['this'], pattern: /^This page hosted by\b.{0,80}$/i },
    // `Get your own FREE Home Page at Three Pods!`, `You are visitor number 1,204`, `This Lamp WebRing site is owned by Nell`
    {
      begins: ['get', 'create', 'this', 'you'],
      pattern:
        /^(?:Get|Create) your (?:own )?free (?:home ?page|web ?(?:site|page)|guest ?book)\b.{0,60}$|^(?:This (?:page|site) has been (?:visited|viewed|accessed) [\d,. ]+ times|You are visitor (?:number |no\. |#) ?[\d,.]+)\b.{0,40}$|^This .{0,60}\bWeb ?Ring(?: site)? is (?:owned|maintained|run) by\b.{0,60}$/i,
    },
    // newsletters and magazines, in and under their texts
    {
      // `https://… Unsubscribe · Preferences`
      begins: ['thanks for', 'unsub', 'http'],
      pattern:
        /^Thanks for reading .{1,80}[!.] (?:Subscribe|This post is public)\b.{0,140}$|^(?:https?:\/\/\S+ )?Unsubscribe(?: ?[|·•] ?[\w ]{3,24}){0,4}$/,
    },
    {
      begins: ['enjoy', 'like', 'lov'],
      pattern:
        /^(?:Enjoyed|Enjoy|Liked?|Loved?) (?:this|the|what)\b.{0,80}\bsupport(?:ing)? us\b.{0,60}$/,
    },
    {
      begins: ['share', 'you'],
      pattern: /^Share Post to Your Profile$|^You have finished reading$/i,
    },
    {
      begins: ['log', 'sign', 'regis'],
      pattern: /^(?:Log ?in|Sign (?:up|in)|Register) to (?:comment|review|rate|reply)\b.{0,60}$/i,
    },
    // LiveJournal, Dreamwidth: `nell (nell) wrote in ferry_fic,`; with anything it begins, and so it is
    // found as one of the first lines of a file alone
    { pattern: /^[\w-]{2,40}(?: \([\w-]{2,40}\))? wrote(?: in [\w-]{2,60})?,$/ },
    // `[info] nell wrote in [info] ferry_fic,`
    {
      begins: ['['],
      pattern: /^\[info\]\s?[\w-]{2,40} wrote(?: in (?:\[info\]\s?)?[\w-]{2,60})?,?$/,
    },
    { begins: ['xpost', 'x-post', 'cross'], pattern: /^(?:x|cross)-?posted\b[^.]{0,60}$/i },
    // `@ 2005-08-14 21:12:00`
    { begins: ['@'], pattern: /^@ \d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$/ },
    {
      begins: ['link', 'leave'],
      pattern: /^\(?(?:Link \| )?(?:\(?\d+ comments? ?[|—–-]? ?)?Leave a comment\)?$/i,
    },
    {
      begins: ['prev', 'next', 'add'],
      pattern:
        /^(?:Previous|Next) Entry(?: ?\|? ?(?:Previous|Next) Entry)?$|^Add to Memories\b.{0,60}$/i,
    },
    {
      begins: ['rep', 'del'],
      pattern:
        /^\(?Reply\)?(?: ?\| ?|\s)\(?(?:to this|Thread|Parent)\)?.{0,40}$|^\(?deleted comment\)?$/i,
    },
    // paged story sites
    {
      begins: ['please', 'rate'],
      pattern:
        /^Please rate this (?:story|submission).{0,40}$|^Rate this (?:story|chapter)\b.{0,20}$/i,
    },
    // `#ferry #short story` under a post or a note: no heading, for those have a space
    {
      // `Tags: #fiction #grief`, `#writing/short stories# #2022`
      begins: ['#', 'tag'],
      pattern:
        /^((?:#\p{L}[\p{L}\p{N}_/-]{0,40} +){1,30}#\p{L}[\p{L}\p{N}_/-]{0,40})$|^Tags: ?((?:#\p{L}[\p{L}\p{N}_/-]{0,40} *){1,30})$|^(?=#\p{L}[^#]{0,40}[^#\s]#(?: #|$))(?:#[\p{L}\p{N}][^#]{0,40}#? *){1,8}$/u,
      says: 'Tags',
    },
  ],
};
