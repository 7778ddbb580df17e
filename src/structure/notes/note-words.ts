import { Beginnings } from '../../source/beginnings.ts';

/** How authors mark what they say beside the story, and how they talk when they do. */

// `A/N:`, `Author's Note`, `Disclaimer -`, `(A/N: sorry!)`, `Note d'auteur :`
const OPENING =
  /^[\s([*_~\uE000-\uE003-]*(a\s?\/\s?n|a\.n\.|n\s?\/\s?a|author(?:[’']?s)?[’']? ?notes?|notes? d(?:e l)?[’']auteure?|anmerkung(?:en)? de[sr] autor(?:in|s)?|nota (?:de la autora|del autor|dell[’']autore|do autor|da autora)|disclaimers?|disclaim(?:er)?|warnings?|beta(?:ed by|'d by| reader)?|credits?|spoilers?|feedback|rating|pairings?|archive|summary|synopsis|thanks|dedication|acknowledge?ments?|p\.?s|edit|note from the author|(?:translator|tl|t\/l|editor|proofreader)[’']?s? (?:notes?|rambl(?:e|ings?)|corner|thoughts)|a note from .{1,40}|notes?)(?: #?\d{1,2})?[\s*_\uE000-\uE003]*(?:[:;–—]|\s-|-{1,2}\s|$)/iu;

const POSTING = new RegExp(
  [
    String.raw`\b(?:reviews?|reviewers?|reviewing|updates?|updated|upload(?:ed)?|post(?:ed|ing)?|fic|fics|fanfic|beta|betas|beta'?d|cliffie|cliffhanger|lol|flames?|r&r|kudos|bunny|prompt|challenge|drabble|oneshot|one-shot|readers?|chapters?|chappie|instal?lments?|sequel|disclaimer|comments?|feedback|hiatus|laptop|this story|this fic|my story|the story|parts)\b`,
    String.raw`:\)|;\)|:D|\bxx+\b|!!+|<3|\^_\^`,
    String.raw`\bhope (?:you|u) (?:all )?(?:enjoy|like)`,
    String.raw`\bsorry (?:for|about) the (?:wait|delay)`,
    String.raw`\bown(?:s)? (?:nothing|none|no(?:ne)? of)|not mine|don[’']?t own|do not own|belongs? to`,
    String.raw`\bthank(?:s| you| u)\b`,
    String.raw`\b(?:i|my|me|i[’']m|i[’']ll|i[’']ve)\b.*\b(?:wrote|write|writing|written)\b`,
    String.raw`\bfirst (?:fic|story|attempt)`,
  ].join('|'),
  'giu',
);

// With its stroke it needs no colon: `A/N I know, I know.`
const STROKE = /^[\s([*_~\uE000-\uE003]*(a\/n|a\.n\.)[\s*_~\uE000-\uE003]+(?=\S)/iu;

// Without its stroke the label counts in capitals only: `AN: sorry for the wait`, `AN- hi`.
const CAPITALS = /^[\s([*_~\uE000-\uE003-]*(AN)[\s*_\uE000-\uE003]*(?::|\s-|-\s)/u;

/** How both begin; a label that one of them gains is named here too. */
const BEGINNINGS = new Beginnings(
  (
    'a n author note anmerkung disclaim warning beta credit spoiler feedback rating pairing archive summary synopsis thanks dedication ' +
    'acknowledgement p ps edit an translator tl t/l proofreader'
  ).split(' '),
);

function opening(text: string): RegExpExecArray | null {
  if (text.length > 4000 || BEGINNINGS.lack(text, 0)) return null;
  return OPENING.exec(text) ?? STROKE.exec(text) ?? CAPITALS.exec(text);
}

/** The label with which a line opens a note: `A/N`; undefined when it opens none. */
export function noteOpening(text: string): string | undefined {
  return opening(text)?.[1];
}

/** Whether the line is the label alone, so that what it announces stands under it. */
export function isBareOpening(text: string): boolean {
  const found = opening(text);
  return found !== null && !/[\p{L}\p{N}]/u.test(text.slice(found[0].length));
}

/** How often a text speaks of posting and reading stories: nothing in the story itself does. */
export function postingScore(text: string): number {
  return text.slice(0, 1200).match(POSTING)?.length ?? 0;
}

/** Characters of talk for each word of posting; a paragraph of the story may say `chapter` once. */
const TALK = 220;

/** Whether a paragraph under a note goes on talking of posting, and is no paragraph of the story. */
export function isTalk(text: string): boolean {
  const score = postingScore(text);
  return score > 0 && score * TALK >= Math.min(text.length, 1200);
}

const ROLES: readonly (readonly [RegExp, 'warning' | 'summary' | 'information'])[] = [
  [/^(?:warnings?|spoilers?)/i, 'warning'],
  [/^(?:summary|synopsis)/i, 'summary'],
  [/^(?:disclaim|rating|pairing|archive|feedback|beta|credits?)/i, 'information'],
];

/** What kind of aside a label opens. */
export function roleOfNote(label: string): 'note' | 'warning' | 'summary' | 'information' {
  return ROLES.find(([pattern]) => pattern.test(label))?.[1] ?? 'note';
}

// How an author greets readers, or hands over a part, in words that stories have as well: `Sorry this is
// so late`, `Hello again!`, `Part two will be up as soon as …`, `This one is for my sister, who asked`.
const GREETING = new RegExp(
  [
    String.raw`^(?:so )?(?:i[’']m (?:so |very |really )?)?(?:sorry|(?:my )?apologies)\b`,
    String.raw`^i (?:had|have had) (?:so much |a lot of |such )?fun (?:with|writing)\b`,
    String.raw`^(?:hello|hi|hiya|hey|ok|okay)\b.{0,12}\b(?:again|all|everyone|everybody|guys|folks|there)\b`,
    String.raw`\b(?:part (?:two|three|four|five|\d)|(?:first|second|third|next|last|other) (?:part|bit|half|one)|the rest) (?:is|will|should|[’']ll)\b[^.!?]{0,30}\b(?:up|typed|done|finished|ready|coming|follow)\b`,
    String.raw`^(?:so |and )?(?:here|this)(?: is|[’']s) (?:the|my|a|another) (?:first|second|third|next|last|final|new|other|short|little)\b`,
    String.raw`^this (?:one |bit |part )?(?:is|goes out) (?:for|to)\b`,
    String.raw`\b(?:for|by) [^.!?]{2,40}\bwho (?:asked|wanted|begged|requested|bet|nagged|dared)\b`,
    String.raw`\bI (?:had to )?(?:cut|split|chop(?:ped)?) (?:it|this) (?:in|into|up)\b`,
    String.raw`\bhope (?:you|u|no ?body|no one|people|every(?:body|one)|some(?:body|one)|it[’']?s)\b`,
  ].join('|'),
  'iu',
);

/** Whether somebody greets readers there: evidence only where a paragraph shows that two were run together. */
export function isGreeting(text: string): boolean {
  return GREETING.test(text.trim());
}

// `Please R&R!`, `Reviews are love!`, `Hit that little button!`, `P.S. no flames`, `TBC... if I get five reviews`
const ASKS = new RegExp(
  [
    String.raw`\b(?:please|pls|plz) r ?& ?r\b|^\W*r ?& ?r\W*$`,
    String.raw`\breview,? please\b|\b(?:please|(?:don[’']?t|do not) forget to|remember to) (?:read and )?review\b`,
    String.raw`^\W*reviews? ?(?:are|is|makes?|=)|^\W*reviews?\W*$`,
    String.raw`\b(?:if|when|once|until) I (?:get|have|got)\b.{0,20}\breviews?\b`,
    String.raw`^\W*(?:p\.?s\.?:? )?no flames\W*$|\bno flames,? (?:please|pls|plz)\b`,
    String.raw`(?:^|[.!?…] |\b(?:go|please|and) )(?:hit|push|press|click)(?: on)? (?:that|the) little (?:\p{L}+ )?button\b`,
  ].join('|'),
  'iu',
);
const THOUGHT = /\b(?:let me know what (?:you|u) think|what did (?:you|u) think)\b/iu;
const LONGEST_ASKING = 200;

/** Whether a short paragraph asks readers for reviews; what they think is asked in stories as well. */
export function asksForReviews(text: string): boolean {
  if (text.length > LONGEST_ASKING) return false;
  return ASKS.test(text) || (THOUGHT.test(text) && postingScore(text) > 0);
}

/** Labels that ordinary prose has too: they need more than themselves to open a note. */
export function isWeakLabel(label: string): boolean {
  return /^(?:notes?(?! d(?:e l)?[’'])|thanks|edit|p\.?s|feedback|archive|rating|beta|credits?|warnings?|dedication|summary|synopsis|acknowledge?ments?)/i.test(
    label,
  );
}

/** `Disclaimer: nobody was hurt, said the poster`: at the edge of a chapter an author's, in its midst a notice's. */
export function isOfEdge(label: string): boolean {
  return /^disclaim/i.test(label);
}
