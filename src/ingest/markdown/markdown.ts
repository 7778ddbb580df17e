// This folder reads Markdown, each kind of sign in a file.

import { Sign } from '../../source/signs.ts';
import { INLINE_CLAIM } from '../claim.ts';
import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { isBlank, withClaim } from '../line.ts';
import { notesTaken, type NotesInText } from '../notes/notes-in-text.ts';
import { repairs } from '../repairs.ts';
import { rule } from '../rule.ts';
import { withoutComments } from '../tags/html-comments.ts';
import { isMarkdown } from './markdown-evidence.ts';
import { fencesOf } from './markdown-fences.ts';
import { boldFields } from './markdown-fields.ts';
import { inlineMarkdown, type Definitions } from './markdown-inline.ts';
import { itemAt, type Block } from './markdown-items.ts';
import { starsClosedUp } from './markdown-loose-stars.ts';
import { footnotesOf, type NoteLine } from './markdown-notes.ts';
import { rowsOf } from './markdown-rows.ts';
import { spacedEvenly } from './markdown-space.ts';
import { spansParted } from './markdown-spans.ts';

/**
 * Markdown, obeyed only where a whole file is written in it. What its blocks say becomes claims;
 * four spaces stay an indent, for stories are indented and hold no code.
 */
export const markdown: Format = {
  name: 'markdown',
  isUsed: isMarkdown,
  read({ lines, head }, report) {
    const repair = repairs('ingest/markup-read', 'Obeyed the Markdown of this line', report);
    const seen = withoutComments(lines, report);
    const notes = footnotesOf(seen);
    const known = { notes: notes.labels, links: linksOf(seen) };
    const fences = fencesOf(seen);
    const spans = starsClosedUp(spansParted(seen));
    const rows = rowsOf(seen);
    const read = seen.map((line, at): Line => {
      const fenced = fences.get(at);
      if (fenced === 'code') return withClaim(line, line.claim ?? { type: 'preformatted' });
      if (fenced !== undefined) return repair.to(line, '');
      const note = notes.lines.get(at);
      const block =
        note === undefined ? (rows.get(at) ?? blockOf(spans, at, known)) : noteBlock(note);
      if (block === undefined)
        return repair.to(line, words(spans[at]?.text ?? '', spans[at + 1], known));
      const text = words(block.text, spans[at + 1], known);
      const { claim = block.claim } = line;
      const repaired = repair.to(line, text);
      return claim === undefined ? repaired : withClaim(repaired, claim);
    });
    const noted = notesTaken(read, IN_TEXT, notes.labels.values(), repair);
    repair.done();
    const fields = boldFields(noted, report);
    return { lines: spacedEvenly(fields.lines, lines), head: [...head, ...fields.head] };
  },
};

// `the weather.^[It was moved in the [second] edition.]`, as Pandoc has it
const IN_TEXT: NotesInText = {
  has: rule(/\S\^\[[^[\]]/, { holds: Sign.bracket }),
  note: /(?<=\S)\^\[((?:[^[\]]|\[[^[\]]{0,200}\]){1,1500})\]/g,
  begins: /(?<=\S)\^\[([^[\]]{1,1500})$/,
};

const GATE = /^\s{0,3}[-#>*+=_[\d\\{:|<·•–—]/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
/** What may close a heading: `##`, `{#name .class}`, `{title="The Weir"}`, `{-}`. */
const HEADING_END = /[ \t]+(?:#+|\{(?:[#.][^{}]{0,80}|[\w-]{1,20}=[^{}]{1,100}|-)\})[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const QUOTE = /^ {0,3}((?:>[ \t]?){1,10})(.*)$/;
// `> [!note] Draft`
const CALLOUT = /^\[![\w-]{1,20}\][-+]?[ \t]*/;
// `{{< break >}}`, `{% include scene-break.html %}`
const BREAK_TAG =
  /^\s*\{[{%][^{}]{0,40}\b(?:(?:scene|section)?[-_]?break|divider|separator|hr|dinkus|asterism)\b[^{}]{0,40}[}%]\}+\s*$/i;
const LINK = /^ {0,3}\[([^[\]^]{1,100})\]:[ \t]+<?(?:https?:|mailto:|[./#])\S+/;
// `[Back to top](#the-reeds)`, `1. [Paper Walls](#1-paper-walls)`
const WITHIN_PAGE = /^ {0,3}(?:\d{1,3}[.)] +)?\[[^[\]]{1,100}\]\(#[^()\s]{0,200}\)\s*$/;
// `_[Next chapter](02.md)_`, `[Previous](a.md) | [Contents](index.md) | [Next](c.md)`
const TO_PAGES =
  /^[\s*_|·•–—<>-]{0,12}(?:\[[^[\]]{0,20}\b(?:next|prev(?:ious)?|back|home|index|contents|forward|top)\b[^[\]]{0,60}\]\([^()\s]{1,300}\)[\s*_|·•–—<>-]{0,12}){1,5}$/i;
// `Links: [[Story index]] | [[The Weir]]`, as notebooks end
const TO_NOTES =
  /^\s*(?:\p{L}{3,12}: ?)?\[\[[^[\]]{1,100}\]\](?:\s*[|·•,]\s*\[\[[^[\]]{1,100}\]\]){1,9}\s*$/u;
// `[Home](/) › [Stories](/stories/) › Two Doors`, `[ ![Home](home.gif) ](/) [Links](/links)`: over the title they are the site's
const PATH =
  /^\s*(?:\[(?:[^[\]]|!\[[^[\]]{0,80}\]\([^()]{0,200}\)){1,80}\]\([^()\s]{0,300}\)[\s|›»>/·•–-]{0,6}){2,12}(?:(?<=[›»>/] )[^[\]()]{1,80})?$/;
// `::: {.chapter}`, `:::::`: what converters part by classes
const DIV = /^:{3,}[ \t]*(?:\{[^{}]{0,200}\}|[\w-]{1,40})?[ \t]*:{0,40}[ \t]*$/;
// `### `, and the `\` of an empty line
const NOTHING = /^ {0,3}(?:#{1,6}|\\)[ \t]*$/;
/** `#` and `###` between two paragraphs, as typescripts have it; behind `## ` a converter left a space. */
const HASHES = /^ {0,3}#{1,3}$/;
const PAGE_COMMAND =
  /^\s*\\(?:newpage|pagebreak|clearpage|cleardoublepage|noindent|bigskip|medskip|smallskip|[vh]space\*?\{[^{}]{1,20}\})\s*$/;
// `\begin{center}***\end{center}`, `\begin{center}\rule{3cm}{0.4pt}\end{center}`
const CENTERED_RULE =
  /^\s*\\begin\{center\}\s*(?:[*\s~#•⁂-]{1,12}|\\rule\{[^{}]{1,20}\}\{[^{}]{1,20}\}|\\hrulefill)\s*\\end\{center\}\s*$/;
// `{: .scene }`, `{:.lead #first}`, `{.small}`, `{mainmatter}`, `{pagebreak}`: how kramdown, Pandoc and Leanpub dress what stands beside it
const ATTRIBUTES =
  /^ {0,3}\{(?::[^{}]{0,80}|[.#][\w-]{1,40}(?:[ \t]+[.#\w][^{}]{0,60})?|(?:front|main|back)matter|pagebreak)\}[ \t]*$/;
const UNDERLINES = [
  { pattern: /^={3,}\s*$/, level: 1 },
  { pattern: /^-{3,}\s*$/, level: 2 },
] as const;

/** What the beginning of a line says of it. */
function blockOf(lines: readonly Line[], at: number, known: Definitions): Block | undefined {
  const text = lines[at]?.text ?? '';
  const under = lines[at + 1]?.text ?? '';
  const level = underlined(lines, at, text, under);
  if (level !== undefined) return { text: text.trim(), claim: { type: 'heading', level } };
  if (text.endsWith(']]') && TO_NOTES.test(text)) return { text: '' };
  if (!GATE.test(text)) return undefined;
  if (underlined(lines, at - 1, lines[at - 1]?.text ?? '', text) !== undefined) return { text: '' };
  if (RULE.test(text)) return { text, claim: { type: 'break' } };
  if (BREAK_TAG.test(text) || CENTERED_RULE.test(text) || isHashes(lines, at))
    return { text: '* * *', claim: { type: 'break' } };
  const heading = HEADING.exec(text);
  if (heading !== null) {
    const title = (heading[2] ?? '').replace(HEADING_END, '').trim();
    if (/^[#\s]*$/.test(title)) return undefined;
    return { text: title, claim: { type: 'heading', level: (heading[1] ?? '').length } };
  }
  const quote = QUOTE.exec(text);
  if (quote !== null) {
    const depth = (quote[1] ?? '').replace(/\s/g, '').length;
    return { text: (quote[2] ?? '').replace(CALLOUT, ''), claim: { type: 'quote', depth } };
  }
  if (LINK.test(text) && known.links.size > 0) return { text: '' };
  if (WITHIN_PAGE.test(text)) return { text: '' };
  if (at < PATH_LINES && PATH.test(text) && isOverTitle(lines, at)) return { text: '' };
  if (NOTHING.test(text) || DIV.test(text) || TO_PAGES.test(text)) return { text: '' };
  if (PAGE_COMMAND.test(text) || ATTRIBUTES.test(text)) return { text: '' };
  return itemAt(lines, at);
}

/** Lines at the head of a text among which a site has its path. */
const PATH_LINES = 6;

function isOverTitle(lines: readonly Line[], at: number): boolean {
  const title = lines.slice(0, 2 * PATH_LINES).findIndex(({ text }) => HEADING.test(text));
  return title > at;
}

/** A hash with blanks and paragraphs about it is a scene break, and no heading that says nothing. */
function isHashes(lines: readonly Line[], at: number): boolean {
  if (!HASHES.test(lines[at]?.text ?? '')) return false;
  if (!isBlank(lines[at - 1]) || !isBlank(lines[at + 1])) return false;
  return [at - 2, at + 2].every((beside) => {
    const text = lines[beside]?.text ?? '';
    return text.trim() !== '' && !text.startsWith('#');
  });
}

function noteBlock({ label, text }: NoteLine): Block {
  return { text, claim: { type: 'note', label } };
}

/** A rule directly under the one line of a paragraph makes that line a heading. */
function underlined(
  lines: readonly Line[],
  at: number,
  text: string,
  under: string,
): number | undefined {
  const level = UNDERLINES.find(({ pattern }) => pattern.test(under))?.level;
  if (level === undefined || text.trim() === '' || text.length > 100) return undefined;
  if ((lines[at - 1]?.text ?? '').trim() !== '') return undefined;
  if (level === 2 && (lines[at + 2]?.text ?? '').trim() !== '') return undefined;
  return RULE.test(text) || HEADING.test(text) || QUOTE.test(text) ? undefined : level;
}

function words(text: string, next: Line | undefined, known: Definitions): string {
  const inline = inlineMarkdown(text, known);
  const goesOn = (next?.text ?? '').trim() !== '';
  if (goesOn && /\S(?: {2,}|\\)$/.test(inline) && !inline.endsWith(`${INLINE_CLAIM.escape}\\`)) {
    return `${inline.replace(/\\$/, '').trimEnd()}${INLINE_CLAIM.lineBreak}`;
  }
  // Editors write it behind the last line of a paragraph as well, where it breaks nothing.
  return !goesOn && /\S\\$/.test(inline) && !inline.endsWith(`${INLINE_CLAIM.escape}\\`)
    ? inline.slice(0, -1).trimEnd()
    : inline;
}

function linksOf(lines: readonly Line[]): Set<string> {
  const links = new Set<string>();
  for (const { text } of lines) {
    const link = text.includes(']:') ? LINK.exec(text) : null;
    if (link !== null) links.add((link[1] ?? '').toLowerCase());
  }
  return links;
}
