import type { SiteLines } from './site-line.ts';

/** Wikis, at the head and foot of each page. */
export const WIKIS: SiteLines = {
  what: 'a line of the wiki that the story was saved from',
  lines: [
    // wikis
    { begins: ['jump'], pattern: /^Jump to (?:navigation|search|content)(?: Jump to search)?$/i },
    { begins: ['from'], pattern: /^From [^.,]{2,60} Wiki\b.{0,60}$/ },
    {
      begins: ['comm', 'cont', 'text', 'this'],
      pattern: /^(?:(?:Community )?content|Text|This page) is available under .{4,120}$/i,
    },
    { begins: ['categ'], pattern: /^Categor(?:y|ies): ?[^|]{1,60}(?: \| [^|]{1,60})+$/ },
    {
      begins: ['ret'],
      pattern: /^Retrieved from ["“]?(https?:\/\/[^\s"”]+)["”]?$/,
      says: 'Source',
    },
    { begins: ['cred'], pattern: /^Credited to ([^.,:]{2,40})$/, says: 'Author' },
  ],
};

/** The Wayback Machine, over the page that it kept. */
export const CAPTURES: SiteLines = {
  what: 'a line of the web archive that the page was saved from',
  lines: [
    // the Wayback Machine
    {
      begins: ['the way'],
      pattern:
        /^The Wayback Machine ?[-–—] ?https?:\/\/web\.archive\.org\/web\/\d{8,14}\w*\/(\S+)$/i,
      says: 'Source',
    },
    {
      begins: ['http'],
      pattern: /^https?:\/\/web\.archive\.org\/web\/\d{8,14}\w*\/(\S+)$/i,
      says: 'Source',
    },
    {
      begins: ['about', 'coll', 'time'],
      pattern: /^\d[\d,]* captures?$|^About this capture$|^COLLECTED BY$|^TIMESTAMPS$/,
    },
  ],
};
