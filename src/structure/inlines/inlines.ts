import type { Inline } from '../../book/book.ts';
import { INLINE_CLAIM } from '../../ingest/claim.ts';
import { delimiterAt } from './delimiters.ts';
import type { EmphasisMark } from './emphasis-marks.ts';

/** What the runs of a text are read with. */
export interface Markup {
  readonly marks: ReadonlySet<EmphasisMark>;
  /** The id of the note that a label means on a line; left out where there are no notes. */
  readonly note?: (label: string, line: number) => string | undefined;
  /** Notes are called from square brackets: `one (1) goose` calls none. */
  readonly square?: true;
}

type Style = 'emphasis' | 'strong' | 'both';

type Token =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'node'; readonly node: Inline }
  /** `other` is the index of the partner, once it is found. */
  | {
      readonly type: 'open' | 'close';
      readonly style: Style;
      readonly value: string;
      other: number;
    };

const C = INLINE_CLAIM;
const CLAIMED: Readonly<Record<string, { type: 'open' | 'close'; style: Style }>> = {
  [C.emphasisOpen]: { type: 'open', style: 'emphasis' },
  [C.emphasisClose]: { type: 'close', style: 'emphasis' },
  [C.strongOpen]: { type: 'open', style: 'strong' },
  [C.strongClose]: { type: 'close', style: 'strong' },
};
const STRONG = new Set<string>(['=']);
/** Note markers as printed: `[1]`, `[^1]`, `(2)`, `[*]`, `{a}`; a sign alone is met as a mark. */
const BRACKETED = /[[({]\^?([\p{L}\p{N}]{1,4}|[*†‡§#]{1,3})[\])}]/uy;
const ADDRESS = /https?:\/\/[^\s<>"”’)\]\uE000-\uE007]+/y;
const IN_WORD = 40;

/**
 * Turns text into inlines: every letter of it is in them, in order. Linear in the text. `line` is
 * where it begins, for the notes that it may call. A line break at an end breaks nothing (`<br/>`
 * after every paragraph of a page), and would be a gap.
 */
export function inlines(text: string, markup: Markup, line = 0): Inline[] {
  const specials = specialsOf(markup, text.includes('://'));
  specials.lastIndex = 0;
  if (!specials.test(text)) return text === '' ? [] : [{ type: 'text', value: text }];
  return withoutOuterBreaks(tree(new Scanner(text, markup, line, specials).tokens()));
}

function withoutOuterBreaks(nodes: Inline[]): Inline[] {
  let from = 0;
  let to = nodes.length;
  while (from < to && nodes[from]?.type === 'lineBreak') from++;
  while (to > from && nodes[to - 1]?.type === 'lineBreak') to--;
  return from === 0 && to === nodes.length ? nodes : nodes.slice(from, to);
}

const known = new WeakMap<Markup, [plain: RegExp, withAddresses: RegExp]>();

/** Finds what may be more than text; made once for a book, for paragraphs are many. */
function specialsOf(markup: Markup, addresses: boolean): RegExp {
  let found = known.get(markup);
  if (found === undefined) {
    const marks = [...markup.marks].map((mark) => `\\${mark}`).join('');
    const signs = CLAIMS + marks + (markup.note === undefined ? '' : MARKERS);
    found = [new RegExp(`[${signs}]`, 'g'), new RegExp(`[${signs}h]`, 'g')];
    known.set(markup, found);
  }
  return found[addresses ? 1 : 0];
}

const CLAIMS = '\\uE000-\\uE007';
/** Signs with which a note marker may begin. */
const MARKERS = '\\[({*†‡§';

class Scanner {
  /** Always alive, so that the code that reads its kind is not thrown away (docs/performance.md). */
  static readonly none = new Scanner('', { marks: new Set() }, 0, /x/g);
  readonly #text: string;
  readonly #markup: Markup;
  readonly #line: number;
  readonly #specials: RegExp;
  readonly #tokens: Token[] = [];
  /** Open delimiters, outermost first, as indexes of tokens; and how many of each key. */
  readonly #open: { readonly key: string; readonly token: number; readonly at: number }[] = [];
  readonly #count = new Map<string, number>();
  /** Up to where the text is in tokens. */
  #done = 0;

  constructor(text: string, markup: Markup, line: number, specials: RegExp) {
    this.#text = text;
    this.#markup = markup;
    this.#line = line;
    this.#specials = specials;
  }

  tokens(): readonly Token[] {
    let from = 0;
    for (;;) {
      this.#specials.lastIndex = from;
      const match = this.#specials.exec(this.#text);
      if (match === null) break;
      const tokens = this.#tokens.length;
      from = this.#read(match.index);
      if (this.#tokens.length > tokens) this.#done = from;
    }
    this.#literal(this.#text.length);
    return this.#tokens;
  }

  /** Takes the text up to `at` as it stands. */
  #literal(at: number): void {
    if (at > this.#done)
      this.#tokens.push({ type: 'text', value: this.#text.slice(this.#done, at) });
    this.#done = at;
  }

  #push(at: number, token: Token): void {
    this.#literal(at);
    this.#tokens.push(token);
  }

  /** Reads what stands at `at`, and returns where it ends. */
  #read(at: number): number {
    const char = this.#text.charAt(at);
    if (char >= C.emphasisOpen && char <= C.escape) return this.#claim(at, char);
    if (char === 'h') return this.#address(at);
    if (char === '[' || char === '(' || char === '{') return this.#bracket(at);
    return this.#mark(at);
  }

  #claim(at: number, char: string): number {
    const claimed = CLAIMED[char];
    if (claimed !== undefined) {
      const key = `claim ${claimed.style}`;
      if (claimed.type === 'open') this.#opening(key, claimed.style, '', at);
      else if (!this.#closing(key, claimed.style, '', at))
        this.#push(at, { type: 'text', value: '' });
      return at + 1;
    }
    if (char === C.lineBreak) this.#push(at, { type: 'node', node: { type: 'lineBreak' } });
    else if (char === C.escape) {
      this.#push(at, { type: 'text', value: this.#text.charAt(at + 1) });
      return at + 2;
    } else if (char === C.noteOpen) {
      const end = this.#text.indexOf(C.noteClose, at);
      if (end > 0 && end - at < 40) {
        const label = this.#text.slice(at + 1, end);
        this.#push(at, this.#reference(label) ?? { type: 'text', value: `[${label}]` });
        return end + 1;
      }
      this.#push(at, { type: 'text', value: '' });
    } else this.#push(at, { type: 'text', value: '' });
    return at + 1;
  }

  #reference(label: string): Token | undefined {
    const note = this.#markup.note?.(label, this.#line);
    if (note === undefined) return undefined;
    return { type: 'node', node: { type: 'noteRef', note, label } };
  }

  #address(at: number): number {
    ADDRESS.lastIndex = at;
    const match = ADDRESS.exec(this.#text);
    if (match === null) return at + 1;
    const url = match[0].replace(/[.,;:!?_*]+$/, '');
    this.#push(at, {
      type: 'node',
      node: { type: 'link', url, children: [{ type: 'text', value: url }] },
    });
    return at + url.length;
  }

  #bracket(at: number): number {
    if (this.#markup.square === true && this.#text.charAt(at) === '(') return at + 1;
    BRACKETED.lastIndex = at;
    const match = BRACKETED.exec(this.#text);
    const reference = match?.[1] === undefined ? undefined : this.#reference(match[1]);
    if (match === null || reference === undefined) return at + 1;
    this.#push(at, reference);
    return at + match[0].length;
  }

  #mark(at: number): number {
    const found = delimiterAt(this.#text, at);
    if (typeof found === 'number') return found;
    const { mark, length } = found;
    const value = this.#text.slice(at, at + length);
    const key = value;
    const style = length === 3 ? 'both' : length === 2 || STRONG.has(mark) ? 'strong' : 'emphasis';
    if (this.#markup.marks.has(mark)) {
      const inWord = mark === '_' && !found.opens && !found.closes;
      const closes = found.closes || (inWord && this.#openInWord(key, at));
      if (closes && this.#closing(key, style, value, at)) return at + length;
      if (found.opens || (inWord && this.#closesInWord(at))) {
        this.#opening(key, style, value, at);
        return at + length;
      }
    }
    const reference = found.closes ? this.#reference(value) : undefined;
    if (reference !== undefined) this.#push(at, reference);
    return at + length;
  }

  /** Whether the mark was opened within this same word: `_any_one`. */
  #openInWord(key: string, at: number): boolean {
    const last = this.#open.at(-1);
    if (last?.key !== key || at - last.at > IN_WORD) return false;
    return !/\s/.test(this.#text.slice(last.at, at));
  }

  /**
   * Whether the mark comes again at the end of this same word: `any_one_`. Inside a word both would
   * be a name of somebody's account, `heron_on_one_leg`: of 44 books none has emphasis there.
   */
  #closesInWord(at: number): boolean {
    const next = this.#text.indexOf('_', at + 1);
    if (next <= at + 1 || next - at > IN_WORD || /\s/.test(this.#text.slice(at, next)))
      return false;
    const end = delimiterAt(this.#text, next);
    return typeof end !== 'number' && end.closes;
  }

  #opening(key: string, style: Style, value: string, at: number): void {
    this.#push(at, { type: 'open', style, value, other: -1 });
    this.#open.push({ key, token: this.#tokens.length - 1, at });
    this.#count.set(key, (this.#count.get(key) ?? 0) + 1);
  }

  /** Closes the latest open delimiter of this key; what was opened inside it stays a sign. */
  #closing(key: string, style: Style, value: string, at: number): boolean {
    if ((this.#count.get(key) ?? 0) === 0) return false;
    for (;;) {
      const top = this.#open.pop();
      if (top === undefined) return false;
      this.#count.set(top.key, (this.#count.get(top.key) ?? 1) - 1);
      if (top.key !== key) continue;
      this.#push(at, { type: 'close', style, value, other: top.token });
      const opened = this.#tokens[top.token];
      if (opened?.type === 'open') opened.other = this.#tokens.length - 1;
      return true;
    }
  }
}

/** Builds the nodes: only delimiters with a partner are markup. */
function tree(tokens: readonly Token[]): Inline[] {
  const levels: Inline[][] = [[]];
  let text = '';
  for (const token of tokens) {
    if (token.type === 'text' || (token.type !== 'node' && token.other < 0)) {
      text += token.value;
      continue;
    }
    flush(levels, text);
    text = '';
    if (token.type === 'node') levels.at(-1)?.push(token.node);
    else if (token.type === 'open') levels.push([]);
    else styled(levels, token.style);
  }
  flush(levels, text);
  return levels[0] ?? [];
}

/** The text before a node or a delimiter ends with it. */
function flush(levels: readonly Inline[][], text: string): void {
  if (text !== '') levels.at(-1)?.push({ type: 'text', value: text });
}

function styled(levels: Inline[][], style: Style): void {
  const children = levels.pop() ?? [];
  if (children.length === 0) return;
  const parent = levels.at(-1);
  if (style === 'both')
    parent?.push({ type: 'strong', children: [{ type: 'emphasis', children }] });
  else parent?.push({ type: style, children });
}
