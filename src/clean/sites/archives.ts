import type { SiteLines } from './site-line.ts';

/** Archives of fan fiction and their software. */
export const ARCHIVES: SiteLines = {
  what: 'a line of the archive that the story was saved from',
  lines: [
    // AO3 and the archives that run its software
    {
      begins: ['post'],
      pattern: /^Posted originally on (?:the )?.{2,80} at (https?:\/\/\S+?)\s?\.?$/,
      says: 'Source',
      title: 'above',
    },
    {
      begins: ['see the'],
      pattern:
        /^\(?See the end of the work for (?:more notes and )?(?:more |other )?works inspired by this one\.?\)?$/i,
    },
    {
      begins: ['please'],
      pattern:
        /^Please \[?drop by the \S.{0,40} and comment to let the (?:author|creator)s? know\b.*$/i,
    },
    { pattern: /^.{0,400}\bleft kudos on this work!?\)?(?: \([a-z]+\))?$/ },
    {
      begins: ['prev', 'next'],
      pattern: /^(?:←|<) ?Previous (?:Chapter|Work).{0,20}$|^Next (?:Chapter|Work) ?(?:→|>)$/,
    },
    {
      begins: ['hide', 'show', 'mark', 'ent'],
      pattern: /^(?:Hide|Show) Creator['’]s Style$|^Mark (?:for Later|as Read)$|^Entire Work$/,
    },
    {
      begins: ['an arc', 'archive'],
      pattern: /^An Archive of Our Own, a project of.{0,80}$|^Archive of Our Own(?: ?beta)?$/i,
    },
    // headings of its pages that are hidden on the screen
    {
      begins: ['work', 'main', 'skip'],
      pattern: /^(?:Work Header|Main Content|Work Stats|Skip header)$/,
    },
    // writers' sites: under the story, for who is not logged in
    {
      begins: ['note', 'is this', 'warn'],
      pattern:
        /^Note: You are not logged in, but you can still leave a comment\b.*$|^Is this a review\?$|^Warning: This work has been rated \d{1,2}\+\.$/,
    },
    { begins: ['back'], pattern: /^Back to the \S.{0,30} (?:Index|Main Page|Archive)$/ },
    // mediaminer: `[ T - Teen: Not suitable for readers under 13 ]`
    { pattern: /^\[ (?:G|K\+?|PG(?:-13)?|T|M|R|X|NC-17) - .{3,30}: .{10,60} \]$/ },
    // FanFiction.net
    { begins: ['fanf'], pattern: /^FanFiction\S* ?\| ?unleash\b.{0,40}$/i },
    {
      begins: ['cont', 'share'],
      pattern: /^Contrast: Dark \. Light\b.{0,60}$|^Share: Email \. Facebook\b.{0,30}$/,
    },
    {
      begins: ['the author'],
      pattern: /^The author would like to thank you for your continued support\b.*$/,
    },
    {
      begins: ['fav', 'fol'],
      pattern: /^Favorite ?: ?Story\b.{0,60}$|^Follow ?: ?Story\b.{0,40}$/,
    },
    // `Review this Story/Chapter` where the page holds both, `Contrast   Font Size   Return to Top`
    {
      begins: ['cont', 'font', 'ret', 'rev', 'add', 'subm'],
      pattern:
        /^(?:(?:Contrast|Font Size) {1,5}){0,2}(?:Return to Top|Review this (?:Story\/)?(?:Chapter|Story)|(?:Add|Submit) (?:a )?Review|Add to (?:Community|C2))$/i,
    },
    { begins: ['fol'], pattern: /^Follow\/Fav\s+(\S.{0,80})$/, says: 'Title' },
    // the shelf that a story stands on: `Books » Marsh Quartet`, `Originals > General`
    {
      begins: [
        'fiction',
        'origin',
        'book',
        'movi',
        'tv s',
        'anim',
        'cart',
        'game',
        'comi',
        'play',
        'misc',
      ],
      pattern:
        /^(?:Fiction|Originals?|Original (?:Fiction|Works?)) ?[»>] ?\p{Lu}[\p{L}/& -]{2,40}$|^(?:Books|Movies|TV Shows|Anime\/Manga|Cartoons|Games|Comics|Plays\/Musicals|Misc)(?:\s?[\t»>]\s?| {2,3})\S.{0,80}$/u,
    },
    {
      begins: ['fol', 'story', 'author:'],
      pattern: /^Follow\/Fav(?:orite)?$|^(?:Story|Author): ?Follow Fav.{0,60}$/,
    },
    { begins: ['font'], pattern: /^Font: Small \. Medium\b.{0,40}$/ },
    // `You have reached FictionPress mobile.`, `You've reached the end of published parts.`
    {
      begins: ['you'],
      pattern:
        /^You(?: ha|['’])ve reached (?:\S{4,20} mobile\b.{0,60}|the end of (?:all )?published parts|the end of this story)[.!]?$/i,
    },
    { begins: ['type'], pattern: /^Type your review (?:for|here)\b.*$/ },
    // eFiction
    { begins: ['back'], pattern: /^(?:\[ ?)?Back to index(?: ?\])?$/i },
    {
      begins: ['this', 'story'],
      pattern: /^(?:This )?story archived at:? (https?:\/\/\S+)$/i,
      says: 'Source',
    },
    {
      // who owns them is the archive's to say in its own words: `of their respective keepers`
      begins: ['discl'],
      pattern:
        /^Disclaimer: ?All publicly recogni[sz]able\b.{0,80}\bproperty of their respective \p{L}{2,20}\b.*$/iu,
    },
    // no author says `the author` of what is his own
    {
      begins: ['discl'],
      pattern:
        /^Disclaimer: ?All (?:original )?characters\b.{0,40}\bbelong to the authors?\. No copyright infringement is intended\.$/i,
    },
    // `© Lamplight 2006. Stories belong to their authors.`
    {
      begins: ['©', '(c'],
      pattern:
        /^(?:©|\(c\)) ?\S.{0,40}\d{4}\. (?:All )?(?:stories|works|fics?|fiction) (?:belongs? to|(?:are|is) (?:©|owned by|(?:the )?property of)) (?:their|its|the) (?:respective )?(?:authors?|creators?|owners?|writers?)\.?$/i,
    },
    { begins: ['rev'], pattern: /^\[ ?Reviews ?- ?\d+ ?\].{0,80}$/ },
    {
      begins: ['rep', 'rev', 'you'],
      pattern:
        /^(?:\[ ?Report This ?\]\s*|Reviews: )?You must (?:be logged in|log ?in)\b.{0,40}\bto (?:(?:post|leave|write) a )?(?:review|comment|reply)\b.*$/i,
    },
    { begins: ['rep'], pattern: /^\[? ?Report This ?\]?$/i },
    {
      begins: ['ent'],
      pattern:
        /^Enter the (?:security|verification) code (?:shown|displayed) (?:below|above)\b.{0,20}$/i,
    },
    // `© 2006 Ghostlight Stories. All rights reserved. | Contact | Rules`: a footer has links
    {
      begins: ['©', '(c', 'copyr'],
      pattern:
        /^(?:©|\(c\)|copyright)\s.{0,100}(?:[|•·] ?(?:contact|rules|rss|terms|privacy|help|faq|about|home|imprint|impressum|legal)\b[^|•·]{0,20}){2,}$/i,
    },
    {
      begins: ['valid', 'comp', 'round'],
      pattern:
        /^(?:Validated|Completed|Rounds?robin): ?(?:Yes|No)\b.{0,120}$|^Validated\. Word count: ?[\d,.]+$/i,
    },
    {
      begins: ['this'],
      pattern:
        /^.{2,60} is the author of \d+ other stor(?:y|ies)\.?$|^This story is a favou?rite of \d+ members?\b.{0,160}$/,
    },
    {
      begins: ['skin', 'powered', 'jump', 'subm'],
      pattern:
        /^Skin created by .{4,100}$|^(?:Skin by .{2,60} )?Powered by (?:eFiction|phpBB|SMF|vBulletin|Simple Machines|Invision|XenForo|MyBB|WordPress)\b.{0,60}$|^Skin: .{2,60} Font: .{1,20}$|^Jump to chapter: .{0,60}$|^Submit a Review$/,
    },
    { begins: ['term'], pattern: /^Terms of Service(?: ?[|•·] ?[\w ]{2,24}){1,5}$/i },
    {
      begins: ['post', 'you', 'desk'],
      pattern:
        /^Post Review As: .{0,40}$|^Your review has been posted\.?$|^Desktop(?:\/Tablet)? Mode(?: \.| {2,}).{4,80}$/,
    },
    { begins: ['first'], pattern: /^« First\b.{0,40}\bNext ?»$/ },
    {
      begins: ['work', '['],
      pattern: /^Works inspired by this one$|^\[Restricted Work\] by \S.{0,40}$/,
    },
  ],
};

/** What the tools write that download from them. */
export const DOWNLOADS: SiteLines = {
  what: 'a line of the download tool',
  lines: [
    // FanFicFare
    { begins: ['end f'], pattern: /^End file\.$/ },
    {
      begins: ['this'],
      pattern:
        /^This (?:file|e-?book|document|text) was (?:automatically )?(?:created|generated|made|downloaded|saved) (?:with|by|using|from|via|on)\b.{2,100}$/i,
    },
  ],
};
