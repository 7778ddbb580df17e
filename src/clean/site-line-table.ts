/** A line that one kind of site puts on its pages, whole and unmistakable. */
export interface SiteLine {
  readonly pattern: RegExp;
  readonly what: string;
  /** What group 1 says of the story: the address that it was saved from, who wrote it, its tags. */
  readonly says?: 'Title' | 'Source' | 'Author' | 'Tags';
  /** The story's title stands right over it, however it is written. */
  readonly title?: 'above';
}

const ARCHIVE = 'a line of the archive that the story was saved from';
const FORUM = 'a line of the forum that the story was saved from';
const WIKI = 'a line of the wiki that the story was saved from';
const CAPTURE = 'a line of the web archive that the page was saved from';

/** Anywhere in the file: nobody writes these in a story. All are of a whole line. */
export const SITE_LINES: readonly SiteLine[] = [
  // AO3 and the archives that run its software
  {
    pattern: /^Posted originally on (?:the )?.{2,80} at (https?:\/\/\S+?)\s?\.?$/,
    what: ARCHIVE,
    says: 'Source',
    title: 'above',
  },
  {
    pattern:
      /^\(?See the end of the work for (?:more notes and )?(?:more |other )?works inspired by this one\.?\)?$/i,
    what: ARCHIVE,
  },
  {
    pattern:
      /^Please \[?drop by the \S.{0,40} and comment to let the (?:author|creator)s? know\b.*$/i,
    what: ARCHIVE,
  },
  { pattern: /^.{0,400}\bleft kudos on this work!?\)?$/, what: ARCHIVE },
  {
    pattern: /^(?:←|<) ?Previous (?:Chapter|Work).{0,20}$|^Next (?:Chapter|Work) ?(?:→|>)$/,
    what: ARCHIVE,
  },
  {
    pattern: /^(?:Hide|Show) Creator['’]s Style$|^Mark (?:for Later|as Read)$|^Entire Work$/,
    what: ARCHIVE,
  },
  {
    pattern: /^An Archive of Our Own, a project of.{0,80}$|^Archive of Our Own(?: ?beta)?$/i,
    what: ARCHIVE,
  },
  // headings of its pages that are hidden on the screen
  { pattern: /^(?:Work Header|Main Content|Work Stats|Skip header)$/, what: ARCHIVE },
  // FanFiction.net
  { pattern: /^FanFiction\S* ?\| ?unleash\b.{0,40}$/i, what: ARCHIVE },
  {
    pattern: /^Contrast: Dark \. Light\b.{0,60}$|^Share: Email \. Facebook\b.{0,30}$/,
    what: ARCHIVE,
  },
  { pattern: /^The author would like to thank you for your continued support\b.*$/, what: ARCHIVE },
  { pattern: /^Favorite ?: ?Story\b.{0,60}$|^Follow ?: ?Story\b.{0,40}$/, what: ARCHIVE },
  // `Review this Story/Chapter` where the page holds both, `Contrast   Font Size   Return to Top`
  {
    pattern:
      /^(?:(?:Contrast|Font Size) {1,5}){0,2}(?:Return to Top|Review this (?:Story\/)?(?:Chapter|Story)|(?:Add|Submit) (?:a )?Review|Add to (?:Community|C2))$/i,
    what: ARCHIVE,
  },
  { pattern: /^Follow\/Fav\s+(\S.{0,80})$/, what: ARCHIVE, says: 'Title' },
  // the shelf that a story stands on: `Books » Marsh Quartet`, `Originals > General`
  {
    pattern:
      /^(?:Fiction|Originals?|Original (?:Fiction|Works?)) ?[»>] ?\p{Lu}[\p{L}/& -]{2,40}$|^(?:Books|Movies|TV Shows|Anime\/Manga|Cartoons|Games|Comics|Plays\/Musicals|Misc)(?:\s?[\t»>]\s?| {2,3})\S.{0,80}$/u,
    what: ARCHIVE,
  },
  { pattern: /^Follow\/Fav(?:orite)?$|^(?:Story|Author): ?Follow Fav.{0,60}$/, what: ARCHIVE },
  { pattern: /^Font: Small \. Medium\b.{0,40}$/, what: ARCHIVE },
  // `You have reached FictionPress mobile.`, `You've reached the end of published parts.`
  {
    pattern:
      /^You(?: ha|['’])ve reached (?:\S{4,20} mobile\b.{0,60}|the end of (?:all )?published parts|the end of this story)[.!]?$/i,
    what: ARCHIVE,
  },
  { pattern: /^Type your review (?:for|here)\b.*$/, what: ARCHIVE },
  // eFiction
  { pattern: /^(?:\[ ?)?Back to index(?: ?\])?$/i, what: ARCHIVE },
  { pattern: /^(?:This )?story archived at:? (https?:\/\/\S+)$/i, what: ARCHIVE, says: 'Source' },
  {
    // who owns them is the archive's to say in its own words: `of their respective keepers`
    pattern:
      /^Disclaimer: ?All publicly recogni[sz]able\b.{0,80}\bproperty of their respective \p{L}{2,20}\b.*$/iu,
    what: ARCHIVE,
  },
  // no author says `the author` of what is his own
  {
    pattern:
      /^Disclaimer: ?All (?:original )?characters\b.{0,40}\bbelong to the authors?\. No copyright infringement is intended\.$/i,
    what: ARCHIVE,
  },
  // `© Lamplight 2006. Stories belong to their authors.`
  {
    pattern:
      /^(?:©|\(c\)) ?\S.{0,40}\d{4}\. (?:All )?(?:stories|works|fics?|fiction) (?:belongs? to|(?:are|is) (?:©|owned by|(?:the )?property of)) (?:their|its|the) (?:respective )?(?:authors?|creators?|owners?|writers?)\.?$/i,
    what: ARCHIVE,
  },
  { pattern: /^\[ ?Reviews ?- ?\d+ ?\].{0,80}$/, what: ARCHIVE },
  {
    pattern:
      /^(?:\[ ?Report This ?\]\s*|Reviews: )?You must (?:be logged in|log ?in)\b.{0,40}\bto (?:(?:post|leave|write) a )?(?:review|comment|reply)\b.*$/i,
    what: ARCHIVE,
  },
  { pattern: /^\[? ?Report This ?\]?$/i, what: ARCHIVE },
  {
    pattern:
      /^Enter the (?:security|verification) code (?:shown|displayed) (?:below|above)\b.{0,20}$/i,
    what: ARCHIVE,
  },
  // `© 2006 Ghostlight Stories. All rights reserved. | Contact | Rules`: a footer has links
  {
    pattern:
      /^(?:©|\(c\)|copyright)\s.{0,100}(?:[|•·] ?(?:contact|rules|rss|terms|privacy|help|faq|about|home|imprint|impressum|legal)\b[^|•·]{0,20}){2,}$/i,
    what: ARCHIVE,
  },
  {
    pattern:
      /^(?:Validated|Completed|Rounds?robin): ?(?:Yes|No)\b.{0,120}$|^Validated\. Word count: ?[\d,.]+$/i,
    what: ARCHIVE,
  },
  {
    pattern:
      /^.{2,60} is the author of \d+ other stor(?:y|ies)\.?$|^This story is a favou?rite of \d+ members?\b.{0,160}$/,
    what: ARCHIVE,
  },
  {
    pattern:
      /^Skin created by .{4,100}$|^(?:Skin by .{2,60} )?Powered by (?:eFiction|phpBB|SMF|vBulletin|Simple Machines|Invision|XenForo|MyBB|WordPress)\b.{0,60}$|^Skin: .{2,60} Font: .{1,20}$|^Jump to chapter: .{0,60}$|^Submit a Review$/,
    what: ARCHIVE,
  },
  { pattern: /^Terms of Service(?: ?[|•·] ?[\w ]{2,24}){1,5}$/i, what: ARCHIVE },
  {
    pattern:
      /^Post Review As: .{0,40}$|^Your review has been posted\.?$|^Desktop(?:\/Tablet)? Mode(?: \.| {2,}).{4,80}$/,
    what: ARCHIVE,
  },
  { pattern: /^« First\b.{0,40}\bNext ?»$/, what: ARCHIVE },
  { pattern: /^Works inspired by this one$|^\[Restricted Work\] by \S.{0,40}$/, what: ARCHIVE },
  // FanFicFare
  { pattern: /^End file\.$/, what: 'a line of the download tool' },
  {
    pattern:
      /^This (?:file|e-?book|document|text) was (?:automatically )?(?:created|generated|made|downloaded|saved) (?:with|by|using|from|via|on)\b.{2,100}$/i,
    what: 'a line of the download tool',
  },
  // Wattpad, Royal Road
  {
    pattern: /^Where stories live\. Discover now$|^YOU ARE READING$|^Continue reading next part$/i,
    what: ARCHIVE,
  },
  {
    pattern: /^Add to (?:library|reading list)$|^Report Chapter$|^Support .{0,20}on Patreon$/i,
    what: ARCHIVE,
  },
  // `12.4K 512 88`: reads, votes and parts under a Wattpad title
  { pattern: /^(?=.*\d[KM]\b)[\d.,]+[KM]?(?: +[\d.,]+[KM]?){2}$/, what: ARCHIVE },
  // free pages: `This page hosted by Three Pods  Get your own Free Homepage`
  { pattern: /^This page hosted by\b.{0,80}$/i, what: ARCHIVE },
  // `Get your own FREE Home Page at Three Pods!`, `You are visitor number 1,204`, `This Lamp WebRing site is owned by Nell`
  {
    pattern:
      /^(?:Get|Create) your (?:own )?free (?:home ?page|web ?(?:site|page)|guest ?book)\b.{0,60}$|^(?:This (?:page|site) has been (?:visited|viewed|accessed) [\d,. ]+ times|You are visitor (?:number |no\. |#) ?[\d,.]+)\b.{0,40}$|^This .{0,60}\bWeb ?Ring(?: site)? is (?:owned|maintained|run) by\b.{0,60}$/i,
    what: ARCHIVE,
  },
  // what sites that copy serials hang under every chapter: `Visit lamps.example for the latest updates!`
  {
    pattern:
      /^(?:Visit|Read (?:more |the latest )?(?:chapters? )?(?:at|on)|Find (?:more|the latest)|For more,? visit|You(?: are|['’]re) reading (?:on|at)|Bạn đang đọc truyện trên:|更多精彩小说请访问) ?\S{1,40}[.·]\p{L}{2,8}(?:\b.{0,60})?$/iu,
    what: ARCHIVE,
  },
  { pattern: /^[（(](?:本章完|未完待续)[)）]$/, what: ARCHIVE },
  // Wattpad's words in its other languages
  {
    pattern:
      /^(?:Dove le storie prendono vita|Donde las historias cobran vida|Là où vivent les histoires|Hier werden Geschichten lebendig)\b.{0,30}$/i,
    what: ARCHIVE,
  },
  {
    pattern:
      /^(?:Oups ?!|¡?Ups!|Oops!|Hoppla!) .{0,20}\bimage[nm]?\b.{4,60}(?:directives|directrices|guidelines|linee guida).{0,140}$/i,
    what: ARCHIVE,
  },
  // newsletters and magazines, in and under their texts
  {
    // `https://… Unsubscribe · Preferences`
    pattern:
      /^Thanks for reading .{1,80}[!.] (?:Subscribe|This post is public)\b.{0,140}$|^(?:https?:\/\/\S+ )?Unsubscribe(?: ?[|·•] ?[\w ]{3,24}){0,4}$/,
    what: ARCHIVE,
  },
  {
    pattern:
      /^(?:Enjoyed|Enjoy|Liked?|Loved?) (?:this|the|what)\b.{0,80}\bsupport(?:ing)? us\b.{0,60}$/,
    what: ARCHIVE,
  },
  { pattern: /^Share Post to Your Profile$|^You have finished reading$/i, what: ARCHIVE },
  {
    pattern: /^(?:Log ?in|Sign (?:up|in)|Register) to (?:comment|review|rate|reply)\b.{0,60}$/i,
    what: ARCHIVE,
  },
  // LiveJournal, Dreamwidth: `nell (nell) wrote in ferry_fic,` `@ 2005-08-14 21:12:00`
  {
    pattern:
      /^[\w-]{2,40}(?: \([\w-]{2,40}\))? wrote(?: in [\w-]{2,60})?,$|^\[info\]\s?[\w-]{2,40} wrote(?: in (?:\[info\]\s?)?[\w-]{2,60})?,?$/,
    what: ARCHIVE,
  },
  { pattern: /^(?:x|cross)-?posted\b[^.]{0,60}$/i, what: ARCHIVE },
  { pattern: /^@ \d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$/, what: ARCHIVE },
  {
    pattern: /^\(?(?:Link \| )?(?:\(?\d+ comments? ?[|—–-]? ?)?Leave a comment\)?$/i,
    what: ARCHIVE,
  },
  {
    pattern:
      /^(?:Previous|Next) Entry(?: ?\|? ?(?:Previous|Next) Entry)?$|^Add to Memories\b.{0,60}$/i,
    what: ARCHIVE,
  },
  {
    pattern:
      /^\(?Reply\)?(?: ?\| ?|\s)\(?(?:to this|Thread|Parent)\)?.{0,40}$|^\(?deleted comment\)?$/i,
    what: ARCHIVE,
  },
  // paged story sites
  {
    pattern:
      /^Please rate this (?:story|submission).{0,40}$|^Rate this (?:story|chapter)\b.{0,20}$/i,
    what: ARCHIVE,
  },
  // forums
  {
    pattern:
      /^Last edited by .{1,60} (?:on|at) .{4,60}(?:edited \d+ times? in total)?\.?(?: Reason: .{0,120})?$/i,
    what: FORUM,
  },
  {
    pattern: /^Post #\d{1,5}$|^\d+ posts? ?[•|·–-] ?Page \d+ of \d+.{0,40}$/i,
    what: FORUM,
  },
  {
    pattern: /^Reply With Quote$|^Click to expand\.\.\.$|^Quote this (?:post|message).{0,20}$/i,
    what: FORUM,
  },
  {
    pattern: /^« Last Edit: .{6,80} »$|^Logged$|^This post (?:was|has been) edited by \S.{4,80}$/,
    what: FORUM,
  },
  // `Join Date: Jan 2005`, `Posts: 214`, `Last edited: Mar 5, 2014`, `Like Quote Reply`, `Threadmarks: Chapter 2`
  {
    pattern:
      /^Join(?:ed| Date): ?\p{L}{3,9}\.? ?\d.{2,14}$|^(?:Posts|Messages): ?[\d,]+$|^(?:Senior|Junior|Registered|Full|Active|Well-known) Member$/u,
    what: FORUM,
  },
  {
    pattern:
      /^Last edited: .{4,40}$|^(?:Like|Quote|Reply|Report|Award)(?:[ ,]+(?:Like|Quote|Reply|Report|Award)){1,3}$|^Threadmarks?\b.{0,80}$/,
    what: FORUM,
  },
  // `Rate Review Follow Favorite`
  {
    pattern:
      /^(?:Rate|Review|Follow|Favou?rite|Vote)(?:[ ,|]+(?:Rate|Review|Follow|Favou?rite|Vote)){2,3}$/,
    what: FORUM,
  },
  // Reddit
  {
    pattern:
      /^(?:Posted|Submitted) .{0,30}\bby \/?u\/([\w-]+).{0,40}$|^\/?r\/\w{2,30}(?:(?: [•·])? \/?u\/([\w-]+))?(?:(?: [•·])? (?:\p{L}{3} \d{1,2} ['’]\d\d|\d{1,2} ?\w{1,6}\.?(?: ago)?))?$/iu,
    what: FORUM,
    says: 'Author',
  },
  // `Discussion in 'Fan Fiction' started by mossy, Mar 25, 2009.`
  {
    pattern: /^Discussion in ['‘].{1,60}['’] started by (.{1,40}), .{6,20}$/,
    what: FORUM,
    says: 'Author',
  },
  { pattern: /^Reactions:$|^Loading ?\.\.\.$/, what: FORUM },
  // Fimfiction, Scribble Hub: `• 812 Views, 23 Comments`, `4.2k Views`
  {
    pattern:
      /^[•·] ?Published \d.{4,24}$|^(?:[•·] ?)?[\d.,]+[KM]? (?:Views|Comments|Readers|Followers|Votes|Reads|Likes)(?:, [\d.,]+[KM]? Comments?)?$/i,
    what: ARCHIVE,
  },
  // `Previous chapter: Chapter 12`, `Part 2: https://…`
  { pattern: /^(?:previous|next) chapter: \S.{0,80}$/i, what: ARCHIVE },
  {
    pattern:
      /^(?:(?:part|chapter|book|volume) \d+|first|previous|next|prev|index|table of contents)(?: (?:part|chapter))?: ?https?:\/\/\S+$/i,
    what: ARCHIVE,
  },
  // `[Part 2](https://…)`
  {
    pattern:
      /^\[(?:(?:part|chapter|book|volume) \d+|first|previous|next|prev|index|table of contents)(?: (?:part|chapter))?\]\(https?:\/\/[^\s)]+\)$/i,
    what: ARCHIVE,
  },
  // `Read below or on AO3!`
  {
    pattern:
      /^(?:also |cross-?posted |read )(?:it )?(?:below or )?(?:on|at) (?:ao3|ff\.?net|wattpad)\W{0,2}$/i,
    what: ARCHIVE,
  },
  // `#ferry #short story` under a post or a note: no heading, for those have a space
  {
    // `Tags: #fiction #grief`, `#writing/short stories# #2022`
    pattern:
      /^((?:#\p{L}[\p{L}\p{N}_/-]{0,40} +){1,30}#\p{L}[\p{L}\p{N}_/-]{0,40})$|^Tags: ?((?:#\p{L}[\p{L}\p{N}_/-]{0,40} *){1,30})$|^(?=#\p{L}[^#]{0,40}[^#\s]#(?: #|$))(?:#[\p{L}\p{N}][^#]{0,40}#? *){1,8}$/u,
    what: ARCHIVE,
    says: 'Tags',
  },
  // what a chat program notes in its log: `Session Start: …`, `[20:06] *** Quits: Tam (Ping timeout)`
  {
    pattern:
      /^Session (?:Start|Close|Ident|Time): .{1,80}$|^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]? )?\*{3} (?:(?:Quits|Joins|Parts): .{1,120}|\S{1,40} (?:(?:has )?(?:joined|quit|left|parted)|is now known as)\b.{0,120})$/,
    what: 'a line of the chat program that wrote the log',
  },
  // wikis
  { pattern: /^Jump to (?:navigation|search|content)(?: Jump to search)?$/i, what: WIKI },
  { pattern: /^From [^.,]{2,60} Wiki\b.{0,60}$/, what: WIKI },
  {
    pattern: /^(?:(?:Community )?content|Text|This page) is available under .{4,120}$/i,
    what: WIKI,
  },
  { pattern: /^Categor(?:y|ies): ?[^|]{1,60}(?: \| [^|]{1,60})+$/, what: WIKI },
  { pattern: /^Retrieved from ["“]?(https?:\/\/[^\s"”]+)["”]?$/, what: WIKI, says: 'Source' },
  { pattern: /^Credited to ([^.,:]{2,40})$/, what: WIKI, says: 'Author' },
  // the Wayback Machine
  {
    pattern: /^The Wayback Machine ?[-–—] ?https?:\/\/web\.archive\.org\/web\/\d{8,14}\w*\/(\S+)$/i,
    what: CAPTURE,
    says: 'Source',
  },
  {
    pattern: /^https?:\/\/web\.archive\.org\/web\/\d{8,14}\w*\/(\S+)$/i,
    what: CAPTURE,
    says: 'Source',
  },
  { pattern: /^[\d,]+ captures?$|^About this capture$|^COLLECTED BY$|^TIMESTAMPS$/, what: CAPTURE },
];

/** How each of them begins, in small letters; a line that the table gains is named here too. */
export const SITE_BEGINNINGS =
  'post|see the|please|next|prev|hide|show|mark|ent|an arc|get|create|archive|the author|the way|author:|fav|fol|ret|rev|add|type|' +
  'back|this|tis|story|discl|rep|you|end f|where|cont|font|supp|skin|jump|subm|term|desk|log|sign|regis|share|fanf|join|mess|' +
  'senior|junior|full|active|well-|like|thread|sub|link|leave|del|rate|last e|click|quot|http|about|coll|time|valid|round|vote|' +
  'copyr|work|main|skip|first|index|table|part|chap|book|vol|from|categ|cred|cross|also|read|load|react|disc|text|comm|sess|' +
  'thanks for|unsub|tag|enjoy|lov|movi|tv s|anim|cart|game|comi|play|misc|award|visit|find|for more|dov|dond|là|hier|oups|ups|oops|hoppla|' +
  'powered|fiction|origin|x|r/|/r|©|(c|•|·|#|***|[|bạn|更|（|¡ups';
