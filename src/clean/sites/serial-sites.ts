import type { SiteLines } from './site-line.ts';

/** Sites on which a story appears a chapter at a time, and those that copy it from there. */
export const SERIAL_SITES: SiteLines = {
  what: 'a line of the archive that the story was saved from',
  lines: [
    // Wattpad, Royal Road
    {
      begins: ['where', 'you', 'cont'],
      pattern:
        /^Where stories live\. Discover now$|^YOU ARE READING$|^Continue reading next part$/i,
    },
    {
      begins: ['add', 'rep', 'supp'],
      pattern: /^Add to (?:library|reading list)$|^Report Chapter$|^Support .{0,20}on Patreon$/i,
    },
    // `12.4K 512 88`: reads, votes and parts under a Wattpad title
    { pattern: /^(?=.*\d[KM]\b)[\d.,]+[KM]?(?: +[\d.,]+[KM]?){2}$/ },
    // sites that translate serials, over every chapter: `Quality Check: Kai`, `First published on Inkwell.`
    {
      begins: ['qual', 'qc', 'first', 'hot', 'hint'],
      pattern:
        /^(?:Quality Check(?:er)?|QC): ?\S.{1,40}$|^First published (?:on|at) \S{1,40}$|^HOT NOVEL UPDATES$|^Hint: To Play after pausing the player, use this button$/,
    },
    // how a page may be set, over the story
    {
      begins: ['font', 'def', 'read', 'share', 'publ', 'you', 'note', 'please', 'story'],
      pattern:
        /^(?:Default )?Font (?:Size|Spacing|Face)$|^Reading Theme$|^Default Theme \(.{3,12}\)$|^Share this Story$|^Story Info$|^PUBLIC BETA$|^You need to Log In or Sign Up to have your customization saved\b.{0,60}$|^Note: You can change font size, font face, and turn on\b.{0,140}$|^Please consider leaving feedback on issues you experience\b.{0,60}$/,
    },
    // the switch between dark and light over every chapter of a copying site
    { begins: ['a'], pattern: /^A [<>]$/ },
    // what sites that copy serials hang under every chapter: `Visit lamps.example for the latest updates!`
    {
      begins: ['visit', 'read', 'find', 'for more', 'you', 'bạn', '更'],
      pattern:
        /^(?:Visit|Read (?:more |the latest )?(?:chapters? )?(?:at|on)|Find (?:more|the latest)|For more,? visit|You(?: are|['’]re) reading (?:on|at)|Bạn đang đọc truyện trên:|更多精彩小说请访问) ?\S{1,40}[.·]\p{L}{2,8}(?:\b.{0,60})?$/iu,
    },
    { begins: ['（', '(本', '(未'], pattern: /^[（(](?:本章完|未完待续)[)）]$/ },
    // Wattpad's words in its other languages
    {
      begins: ['dov', 'dond', 'là', 'hier'],
      pattern:
        /^(?:Dove le storie prendono vita|Donde las historias cobran vida|Là où vivent les histoires|Hier werden Geschichten lebendig)\b.{0,30}$/i,
    },
    {
      begins: ['oups', '¡ups', 'ups', 'oops', 'hoppla'],
      pattern:
        /^(?:Oups ?!|¡?Ups!|Oops!|Hoppla!) .{0,20}\bimage[nm]?\b.{4,60}(?:directives|directrices|guidelines|linee guida).{0,140}$/i,
    },
    // Fimfiction, Scribble Hub: `• 812 Views, 23 Comments`, `4.2k Views`
    {
      begins: ['•', '·'],
      pattern:
        /^[•·] ?Published \d.{4,24}$|^(?:[•·] ?)?\d[\d.,]*[KM]? (?:Views|Comments|Readers|Followers|Votes|Reads|Likes)(?:, [\d.,]+[KM]? Comments?)?$/i,
    },
    // `Previous chapter: Chapter 12`, `Part 2: https://…`
    { begins: ['prev', 'next'], pattern: /^(?:previous|next) chapter: \S.{0,80}$/i },
    {
      begins: ['part', 'chap', 'book', 'vol', 'first', 'prev', 'next', 'index', 'table'],
      pattern:
        /^(?:(?:part|chapter|book|volume) \d+|first|previous|next|prev|index|table of contents)(?: (?:part|chapter))?: ?https?:\/\/\S+$/i,
    },
    // `[Part 2](https://…)`
    {
      begins: ['part', 'chap', 'book', 'vol', 'first', 'prev', 'next', 'index', 'table'],
      pattern:
        /^\[(?:(?:part|chapter|book|volume) \d+|first|previous|next|prev|index|table of contents)(?: (?:part|chapter))?\]\(https?:\/\/[^\s)]+\)$/i,
    },
    // `Read below or on AO3!`
    {
      begins: ['also', 'cross', 'read'],
      pattern:
        /^(?:also |cross-?posted |read )(?:it )?(?:below or )?(?:on|at) (?:ao3|ff\.?net|wattpad)\W{0,2}$/i,
    },
  ],
};
