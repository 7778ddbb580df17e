// This folder obeys the tags of web pages and forums, and reads characters that are spelled as entities.

import type { Report } from '../../diagnostics/diagnostic.ts';
import { INLINE_CLAIM, type Claim } from '../claim.ts';
import type { Line } from '../draft.ts';
import { lineOf, withClaim, withText } from '../line.ts';
import { repairs, type Repairs } from '../repairs.ts';
import { BlockText } from './block-text.ts';
import { Nesting } from './nesting.ts';
import type { ObeyedTag, Tag, TagMeaning } from './tags.ts';

export interface TagReading {
  /** The tags to obey, by the index of their line. */
  readonly tags: ReadonlyMap<number, readonly ObeyedTag[]>;
  /** Spaces at the beginning of a line are the source's layout, not the text's. */
  readonly trims: boolean;
  /** Whom the quote box that a tag opens names. */
  readonly by?: (tag: Tag) => string | undefined;
}

/** The lines with the tags obeyed: their signs gone, what they said as claims. */
export function readTags(
  lines: readonly Line[],
  reading: TagReading,
  report: Report,
): readonly Line[] {
  return new TagReader(lines, reading, report).read();
}

const INK = /\S/;
const RULE = '* * *';
/** Lines no longer than this may be wrapped, so that emphasis runs on from one to the next. */
const WRAP = 100;

function isWrapped({ text }: Line): boolean {
  return text.length <= WRAP * 2;
}

/** What a tag does within a block. */
type InlineKind = 'plain' | 'hidden' | 'emphasis' | 'strong' | 'raised' | 'lineBreak';
/** What a tag says of whole blocks: the text before it is one. */
type BlockMeaning = Exclude<TagMeaning, { readonly kind: InlineKind }>;

class TagReader {
  /** Always alive, so that the code that reads its kind is not thrown away (docs/performance.md). */
  static readonly none = new TagReader([], { tags: new Map(), trims: false }, () => undefined);
  readonly #lines: readonly Line[];
  readonly #reading: TagReading;
  readonly #repair: Repairs;
  readonly #wrapped: boolean;
  readonly #out: Line[] = [];
  readonly #nesting = new Nesting();
  readonly #quotes: (string | undefined)[] = [];
  readonly #lists: { ordered: boolean; count: number }[] = [];
  #centered = 0;
  #inCenteredParagraph = false;
  #preformatted = 0;
  #hidden = 0;
  #heading = 0;
  #item: Claim | undefined;
  /** The text of the block so far, on the line that is being read. */
  readonly #text = new BlockText();
  /** The block has words, so what is opened or closed now is said at its place. */
  #begun = false;
  /** A paragraph ended, so a blank line must stand before the next. */
  #gap = false;

  constructor(lines: readonly Line[], reading: TagReading, report: Report) {
    this.#lines = lines;
    this.#reading = reading;
    this.#repair = repairs('ingest/markup-read', 'Obeyed the markup of this line', report);
    this.#wrapped = lines.every(isWrapped);
  }

  read(): readonly Line[] {
    let at = 0;
    for (const line of this.#lines) this.#line(line, at++);
    this.#repair.done();
    return this.#out;
  }

  #line(line: Line, at: number): void {
    const tags = this.#reading.tags.get(at);
    if (tags === undefined && this.#isPlain) {
      if (INK.test(line.text)) this.#beforeText(line);
      this.#out.push(line);
      return;
    }
    const begin = this.#out.length;
    let from = 0;
    for (const { tag, meaning } of tags ?? []) {
      this.#append(line.text.slice(from, tag.from));
      this.#obey(meaning, tag, line);
      from = tag.to;
    }
    this.#append(line.text.slice(from));
    this.#endOfLine(line, at, begin);
    this.#writeDown(line, begin);
  }

  get #isPlain(): boolean {
    return (
      !this.#nesting.isOpen &&
      this.#hidden === 0 &&
      !this.#reading.trims &&
      this.#claim() === undefined
    );
  }

  #append(text: string): void {
    if (this.#hidden > 0 || text === '') return;
    if (this.#begun || !INK.test(text)) {
      this.#text.append(text);
      return;
    }
    this.#begun = true;
    const words = text.trimStart();
    const room = text.slice(0, text.length - words.length);
    this.#text.append(room + this.#nesting.resumed() + words);
  }

  #obey(meaning: TagMeaning, tag: Tag, line: Line): void {
    if (meaning.kind === 'hidden') this.#hidden = Math.max(0, this.#hidden + (tag.closes ? -1 : 1));
    else if (this.#hidden === 0) this.#apply(meaning, tag, line);
  }

  #apply(meaning: TagMeaning, tag: Tag, line: Line): void {
    switch (meaning.kind) {
      case 'plain':
      case 'hidden':
        return;
      case 'emphasis':
      case 'strong':
        return this.#emphasize(meaning.kind, tag.closes);
      case 'raised':
        return tag.closes ? this.#text.lower() : this.#text.raise();
      case 'lineBreak':
        return this.#breakLine(line);
      case 'paragraph':
      case 'break':
      case 'titled':
      case 'centered':
      case 'preformatted':
      case 'heading':
      case 'quote':
      case 'list':
      case 'item':
        this.#endBlock(line);
        return this.#between(meaning, tag, line);
    }
  }

  /** Between two blocks: what the next ones are, now that the last is written. */
  #between(meaning: BlockMeaning, tag: Tag, line: Line): void {
    const step = tag.closes ? -1 : 1;
    switch (meaning.kind) {
      case 'paragraph':
        this.#inCenteredParagraph = meaning.centered === true && !tag.closes;
        return;
      case 'break':
        return this.#pushApart(withClaim(withText(line, RULE), { type: 'break' }));
      case 'titled':
        return this.#pushApart(
          withClaim(withText(line, meaning.title), { type: 'heading', level: 2 }),
        );
      case 'centered':
        this.#centered = Math.max(0, this.#centered + step);
        return;
      case 'preformatted':
        this.#preformatted = Math.max(0, this.#preformatted + step);
        return;
      case 'heading':
        this.#heading = tag.closes ? 0 : meaning.level;
        return;
      case 'quote':
        if (tag.closes) this.#quotes.pop();
        else this.#quotes.push(this.#reading.by?.(tag));
        return;
      case 'list':
        if (tag.closes) this.#lists.pop();
        else this.#lists.push({ ordered: meaning.ordered, count: 0 });
        return;
      case 'item':
        return this.#beginItem(tag);
    }
  }

  #emphasize(kind: 'emphasis' | 'strong', closes: boolean): void {
    const claim = closes ? this.#nesting.close(kind) : this.#nesting.open(kind);
    if (this.#begun) this.#text.append(claim);
  }

  /** One break ends a line, two a paragraph. */
  #breakLine(line: Line): void {
    if (this.#text.isBroken) {
      this.#text.unbreak();
      this.#endBlock(line);
    } else if (this.#text.hasInk) {
      this.#text.breakLine();
    } else if (this.#out.at(-1)?.text.endsWith(INLINE_CLAIM.lineBreak)) {
      this.#gap = true;
    }
  }

  #beginItem(tag: Tag): void {
    this.#item = undefined;
    if (tag.closes) return;
    const list = this.#lists.at(-1);
    if (list !== undefined) list.count++;
    this.#item = list?.ordered
      ? { type: 'item', ordered: true, number: list.count }
      : { type: 'item', ordered: false };
  }

  #endBlock(line: Line): void {
    if (this.#text.hasInk) this.#flush(line);
    this.#reset(false);
    this.#gap = true;
  }

  #reset(begun: boolean): void {
    this.#text.take();
    this.#begun = begun;
  }

  #flush(line: Line, runsOn = false): void {
    const text = `${this.#trimmed(this.#text.take())}${runsOn ? '' : this.#nesting.paused()}`;
    const claim = this.#claim();
    this.#reset(runsOn);
    this.#item = undefined;
    const read = withText(line, text);
    this.#push(claim === undefined ? read : withClaim(read, claim));
  }

  #trimmed(text: string): string {
    return this.#reading.trims && this.#preformatted === 0 ? text.trim() : text.trimEnd();
  }

  #push(line: Line): void {
    this.#beforeText(line);
    this.#out.push(line);
  }

  /** A line that is a block of its own. */
  #pushApart(line: Line): void {
    this.#push(line);
    this.#gap = true;
  }

  #beforeText(line: Line): void {
    const last = this.#out.at(-1);
    if (this.#gap && last !== undefined && INK.test(last.text)) this.#out.push(blank(line));
    this.#gap = false;
  }

  #endOfLine(line: Line, at: number, begin: number): void {
    const { text: next = '' } = this.#lines[at + 1] ?? {};
    // Emphasis that goes on in the next line of a wrapped paragraph is not closed in between.
    const runsOn = this.#wrapped && this.#nesting.isOpen && INK.test(next);
    if (this.#text.hasInk) this.#flush(line, runsOn);
    else if (this.#out.length === begin) this.#out.push(blank(line));
    if (!runsOn) this.#reset(false);
  }

  #claim(): Claim | undefined {
    if (this.#heading > 0) return { type: 'heading', level: this.#heading };
    if (this.#item !== undefined) return this.#item;
    if (this.#preformatted > 0) return { type: 'preformatted' };
    const depth = this.#quotes.length;
    if (depth > 0) {
      const by = this.#quotes.at(-1);
      return by === undefined ? { type: 'quote', depth } : { type: 'quote', depth, by };
    }
    const centered = this.#centered > 0 || this.#inCenteredParagraph;
    return centered ? { type: 'centered' } : undefined;
  }

  /** Everything that became of the line, as one repair of it. */
  #writeDown(line: Line, begin: number): void {
    const became = this.#out.slice(begin).map(({ text }) => text);
    this.#repair.to(line, became.filter((text) => INK.test(text)).join(' '));
  }
}

function blank(line: Line): Line {
  return lineOf('', line.file, line.number);
}
