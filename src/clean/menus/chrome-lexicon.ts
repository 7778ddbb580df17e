/**
 * The words of toolbars and menus. Strong ones stand in no title and no heading; weak ones are
 * also what chapters are called, and count only beside others with marks between them.
 */
const STRONG = new Set(
  (
    'login logout register signup browse faq rss betas kudos bookmarks favs favorites favourites faves follows ' +
    'hits tweet share printer skin expand tighten 3/4 1/2 a+ a- bookmark bookmarked downloads download epub mobi pdf ' +
    'comments reviews subscribe unsubscribe username password webmaster sitemap menu toolbar wiki tags ' +
    'permalink reblog facebook twitter tumblr pinterest beta crossovers fandoms archive categories ' +
    'advertisement cookies privacy guestbook webring'
  ).split(' '),
);
const WEAK = new Set(
  (
    'home log in sign up search authors titles challenges help contact forum forums community tools about terms recent ' +
    'just misc original fiction fan fanfiction stories story writers guidelines members most news links profile account my top ' +
    'review favorite favourite follow like comment report abuse pin add to reading list library next prev previous ' +
    'first last chapter chapters of go table contents index text size font light dark width full wide narrow small large ' +
    'medium print view options settings page all rights reserved powered by back end - + or and the this new series works work ' +
    'users user random featured updated popular latest theme mode edit reply quote email rate vote vote! save entire download: ' +
    'leave a service fav entry memories tell friend track flag author send feedback ' +
    'hide notes style share: language english submit donate games books movies anime cartoons comics tv shows plays ' +
    'artists posts import jump'
  ).split(' '),
);

/** How many words of a line are of toolbars, and how sure that is. */
export interface ToolbarWords {
  readonly all: number;
  readonly strong: number;
  readonly weak: number;
}

const WORD = /[^\s|•·»«<>[\]()/,:]+(?:\/\d+)?/g;

/** Counts the words of a line: all, those that toolbars alone have, and those that they have too. */
export function toolbarWords(text: string): ToolbarWords {
  let all = 0;
  let strong = 0;
  let weak = 0;
  for (const raw of text.toLowerCase().match(WORD) ?? []) {
    if (/^(?:\d+|\.)$/.test(raw)) continue;
    const word = raw.length > 1 ? raw.replace(/[!?]+$/, '') : raw;
    all++;
    if (STRONG.has(word)) strong++;
    else if (WEAK.has(word)) weak++;
  }
  return { all, strong, weak };
}
