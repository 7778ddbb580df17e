import { INLINE_CLAIM } from '../claim.ts';
import { CALL } from './markdown-notes.ts';

/** What a file defines by name, for marks that need a definition to be one. */
export interface Definitions {
  /** What the names of footnotes are shown as: `1` of `[^1]: …`. */
  readonly notes: ReadonlyMap<string, string>;
  /** Names of links, as `here` of `[here]: https://…`. */
  readonly links: ReadonlySet<string>;
}

const GATE = /[[\]\\`~<]|==|%%|\{[{%]/;
// `![a map](map.png)`, `![](ferry.jpg){width=80%}`
const PICTURE = /!\[[^[\]]{0,400}\](?:\([^()]{0,1000}\)|\[[^[\]]{0,100}\])(?:\{[^{}]{1,80}\})?/g;
// `[](LICENSE)`: what is left of a picture that was a link
const EMPTY_LINK = /\[\s*\]\([^()\s]{1,400}\)/g;
// `[a word](https://… "title")`, with one pair of brackets in the address
const LINK =
  /\[([^[\]]{1,400})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}(?: +["'(][^"()]{0,200}["')])?\)/g;
// `[a word][here]`
const NAMED_LINK = /\[([^[\]]{1,400})\] ?\[([^[\]]{0,100})\]/g;
// `<https://…>`
const ADDRESS = /<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>/g;
const CODE = /(?<!`)`([^`]{1,300})`(?!`)/g;
const STRUCK = /(?<!~)~~([^~]{1,400})~~(?!~)/g;
// `[[Marlo]]`, `[[The Ledger|the ledger]]`, as notebooks link
const NOTE_LINK = /\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g;
/** Alone in its line it is what a game says to those who play it. */
const MESSAGE = /^\s*\[\[[^[\]]*\]\]\s*$/;
// `![[lamp.png]]`
const NOTE_PICTURE = /!\[\[[^[\]]{1,200}\]\]/g;
const MARKED = /(?<!=)==(?=[^\s=])([^=]{1,400})(?<=\S)==(?!=)/g;
// `%%look this up%%`, `{% include share.html %}`, `{{< figure src="lamp.png" >}}`, `{{ page.date }}`
const UNSEEN = /%%[^%]{1,400}%%|\{%[^{}]{0,400}%\}|\{\{[^{}]{0,400}\}\}/g;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const MARKUP = new Set('*_#`~[]>+-=.)');

/** A line with its links, pictures, notes and escapes read. Emphasis is `structure`'s to pair. */
export function inlineMarkdown(text: string, { notes, links }: Definitions): string {
  if (!GATE.test(text)) return text;
  const { noteOpen, noteClose, escape } = INLINE_CLAIM;
  return text
    .replace(ESCAPE, (_, char: string) => (MARKUP.has(char) ? escape + char : char))
    .replace(UNSEEN, '')
    .replace(NOTE_PICTURE, '')
    .replace(NOTE_LINK, MESSAGE.test(text) ? '$&' : '$1')
    .replace(MARKED, '$1')
    .replace(PICTURE, '')
    .replace(EMPTY_LINK, '')
    .replace(LINK, '$1')
    .replace(NAMED_LINK, (whole, words: string, name: string) =>
      links.has((name === '' ? words : name).toLowerCase()) ? words : whole,
    )
    .replace(CALL, (whole, name: string) => {
      const label = notes.get(name);
      return label === undefined ? whole : noteOpen + label + noteClose;
    })
    .replace(ADDRESS, '$1')
    .replace(CODE, '$1')
    .replace(STRUCK, '$1');
}
