import type { Line } from '../../ingest/draft.ts';
import { isHeadedByFile } from '../files/joins.ts';
import { claimedLines } from '../findings-index.ts';
import { isProse, keyOf } from '../headings/contents-list.ts';
import { gluedTitle } from '../headings/glued-titles.ts';
import { listTitle, namedHeading } from '../headings/heading-lexicon.ts';
import { shapeOf, unframed } from '../headings/heading-shape.ts';
import { namedPeers, opensPeers } from '../headings/named-peers.ts';
import { isTitleLike, isWholeStory, lettering, settled } from '../headings/title-shape.ts';
import { isDateline } from '../letters/letter-lines.ts';
import type { Leaf, Manuscript, Recognizer, Statement } from '../manuscript.ts';
import { layoutOf, lineAt, textOf, type Group } from '../survey/layout.ts';
import { CONTACT, contactBlock } from './contact-block.ts';
import { isWithin, sameName } from './same-names.ts';
import { isStoryByline } from './story-bylines.ts';
import {
  byline,
  isFullName,
  isImprint,
  isName,
  TITLE_LINES,
  titleAndAuthor,
} from './title-lines.ts';
import { pageEnd, saidByUnknown, type Read, type Words } from './unknown-lines.ts';

/** Groups of lines that a title page may have; the longest seen (a publisher's of 1829) has 24. */
const MOST_GROUPS = 40;
const TRANSLATED = /^\W*(?:translated|traduit|übersetzt|traducid|tradott|vertaald)/iu;
const ENDS_SENTENCE = /[.!?:…。！？｡।॥؟۔။។][\p{Pe}\p{Pf}"']?$/u;
// `Nell Reed (nell@pier.example)`: the address is not printed.
const ADDRESS = /\s*[(<]\S+@\S+[)>]$/;
/** Lines of what a printer says of himself. */
const MOST_OF_IMPRINT = 4;
/** Lines of the story that are searched for the words of its title. */
const SAMPLE = 400;

/** What a library lists as the author of a book by several hands. */
const COLLECTIVE = /^(?:various|variousauthors|diverse|divers|vari)$/;

/** Reads the page that names the book: title, author and all that printers put with them. */
export const titlePage: Recognizer = {
  name: 'title-page',
  recognize(manuscript, known) {
    const contact = contactBlock(manuscript.lines);
    const before = contact === undefined ? known.leaves : [...known.leaves, contact];
    return { ...known, leaves: [...before, ...new TitlePage(manuscript, before).leaves()] };
  },
};

class TitlePage {
  readonly #lines: readonly Line[];
  readonly #groups: readonly Group[];
  readonly #title: string;
  readonly #author: string;
  #titled = false;
  #authored = false;

  constructor({ lines, head }: Manuscript, leaves: readonly Leaf[]) {
    this.#lines = lines;
    const said = leaves.flatMap((leaf) =>
      leaf.kind === 'metadata' && leaf.rule !== CONTACT ? (leaf.says ?? []) : [],
    );
    const field = (name: RegExp, about: Statement['about']): string =>
      head.find((f) => name.test(f.label))?.value ??
      said.find((s) => s.about === about)?.value ??
      '';
    this.#title = keyOf(field(/^(?:title|titre|titel|título|titolo)$/i, 'title'));
    this.#author = keyOf(field(/^(?:author|auteur|autor|autore|verfasser)$/i, 'author'));
    this.#groups = this.#region(leaves);
  }

  /** The groups before the first paragraph of text or the contents list, less what is claimed. */
  #region(leaves: readonly Leaf[]): Group[] {
    const layout = layoutOf(this.#lines);
    const claimed = claimedLines(this.#lines.length, { leaves, containers: [] });
    const fields = leaves.findLast((leaf) => leaf.rule === 'fields')?.to ?? 0;
    const peers = namedPeers(this.#lines);
    const region: Group[] = [];
    if (isHeadedByFile(this.#lines)) return region;
    for (const group of layout.groups.slice(0, MOST_GROUPS)) {
      if (claimed[group.from] === 1) continue;
      if (isProse(this.#lines, layout, group)) {
        const glued = region.length === 0 ? gluedTitle(this.#lines, group) : undefined;
        if (glued !== undefined) region.push(glued);
        break;
      }
      if (listTitle(this.#text(group.from)) !== undefined) break;
      if (group.from >= fields && this.#isText(group)) break;
      if (region.length === 0 && opensPeers(this.#lines, peers, group.from)) break;
      const titled = region.length > 0 || this.#title !== '';
      if (titled && (peers.has(group.from) || this.#isOtherHeading(group))) break;
      if (region.length > 0 && this.#headsStory(group, layout.groups)) break;
      region.push(group);
    }
    return region;
  }

  /** In a book by several hands a title over a name is the first story's. */
  #headsStory(group: Group, groups: readonly Group[]): boolean {
    if (!COLLECTIVE.test(this.#author) || !isTitleLike(this.#text(group.from))) return false;
    const single = group.to - group.from === 1;
    const below = single ? groups.find(({ from }) => from >= group.to)?.from : group.from + 1;
    return below !== undefined && isStoryByline(this.#text(below));
  }

  /** A heading of the highest level that is not what the book is called: a chapter's. */
  #isOtherHeading({ from }: Group): boolean {
    const { claim } = lineAt(this.#lines, from);
    if (this.#title === '' || claim?.type !== 'heading' || claim.level > 1) return false;
    const text = this.#text(from);
    // Also a title that is spelled a little otherwise: `Troop Forth Replenish'd`.
    const isTitle = this.#isTitle(keyOf(text)) || sameName(keyOf(text), this.#title);
    return byline(text) === undefined && !this.#isAuthor(text) && !isTitle;
  }

  /** A short paragraph of the story, or the author's talk before it. */
  #isText(group: Group): boolean {
    const text = unframed(textOf(this.#lines, group)).replace(/\s+/g, ' ');
    if (text.length > 200) return true;
    if (TITLE_LINES.some(({ pattern }) => pattern.test(text)) || isImprint(text)) return false;
    const sentence = lettering(text) === 'sentence' && ENDS_SENTENCE.test(text);
    return (
      sentence && text.length > (/^["“„«—–]/.test(text) ? 12 : 45) && byline(text) === undefined
    );
  }

  #text(line: number): string {
    return unframed(this.#lines[line]?.text ?? '').replace(/\s+/g, ' ');
  }

  leaves(): Leaf[] {
    const reads = this.#reads();
    const last = reads.findLastIndex(
      (read) => read.says.length > 0 && !read.says.every((s) => s.about === 'field'),
    );
    if (last < 0) return [];
    const words: Words = (line) => this.#text(line);
    const end = pageEnd(reads, last, this.#groups.at(-1), words);
    return reads
      .filter((read) => read.from < end)
      .map(({ from, to, says }, at) => ({
        kind: 'metadata',
        from,
        to,
        says:
          says.length > 0 || this.#isTitleEnd(keyOf(words(from)))
            ? says
            : saidByUnknown(at, reads, words),
        rule: 'title-page',
        certainty: 0.9,
      }));
  }

  /** What each stretch of the region says; stretches that say nothing have an empty list. */
  #reads(): Read[] {
    const reads: Read[] = [];
    const lastName = this.#groups.findLastIndex((group) => this.#namesAuthor(group));
    let waiting: Statement | undefined; // a `by` whose name is still to come
    for (const [at, group] of this.#groups.entries()) {
      if (at > lastName && this.#opensBook(group)) break;
      let line = group.from;
      while (line < group.to) {
        const read = this.#readAt(line, group, at, waiting);
        waiting = read.says.find((s) => s.value === '');
        reads.push(read);
        line = read.to;
      }
    }
    return reads;
  }

  /** A heading that begins the book, not one of a title page (`VOLUME III` among the printers). */
  #opensBook(group: Group): boolean {
    const text = this.#text(group.from);
    if (isWholeStory(text)) return false;
    return shapeOf(text) !== undefined || namedHeading(text) !== undefined || isDateline(text);
  }

  #namesAuthor(group: Group): boolean {
    for (let line = group.from; line < group.to; line++) {
      const text = this.#text(line);
      if (byline(text) !== undefined || this.#isAuthor(text)) return true;
      if (this.#title !== '' && keyOf(text) === this.#title) return true;
    }
    return false;
  }

  #isAuthor(text: string): boolean {
    return this.#author !== '' && sameName(keyOf(text), this.#author);
  }

  #readAt(line: number, group: Group, at: number, waiting: Statement | undefined): Read {
    const text = this.#text(line);
    const one = (says: Statement[]): Read => ({ from: line, to: line + 1, says });
    const { claim } = this.#lines[line] ?? {};
    if (claim?.type === 'heading' && !this.#titled && claim.level === 1 && at === 0) {
      this.#titled = true;
      return one([{ about: 'title', value: settled(text) }]);
    }
    if (waiting?.about === 'author') {
      this.#authored = true;
      return one([{ ...waiting, value: this.#stop(text) }]);
    }
    if (waiting !== undefined && isName(this.#stop(text)))
      return one([{ ...waiting, value: this.#stop(text) }]);
    const known = this.#known(line, group);
    if (known !== undefined) return known;
    const both = this.#titled ? undefined : titleAndAuthor(text);
    if (both !== undefined && !this.#isSigned(both.author)) {
      this.#titled = true;
      this.#authored = true;
      return one([
        { about: 'title', value: both.title },
        { about: 'author', value: both.author },
        ...(both.year === undefined ? [] : [{ about: 'published' as const, value: both.year }]),
      ]);
    }
    const by = this.#titled || at > 0 || line > group.from ? byline(text) : undefined;
    if (by !== undefined && !this.#authored) {
      if (by !== '') this.#authored = true;
      return one([{ about: 'author', value: by }]);
    }
    if (by !== undefined && this.#isTranslated(line))
      return one([{ about: 'contributor', value: by, label: 'trl' }]);
    if (!this.#titled && at === 0 && /^\d{1,4}$/.test(text) && this.#bylineFollows(at)) {
      this.#titled = true;
      return one([{ about: 'title', value: text }]);
    }
    for (const { pattern, says } of TITLE_LINES) {
      const match = pattern.exec(text);
      if (match !== null) return one(says(match));
    }
    if (!this.#titled) return this.#firstTitle(line, group, at);
    const name = text.replace(ADDRESS, '');
    if (
      !this.#authored &&
      this.#author === '' &&
      ((isFullName(name) && (name !== text || this.#soleName(line, group))) ||
        this.#isPenName(line, group))
    ) {
      this.#authored = true;
      return one([{ about: 'author', value: name }]);
    }
    if (isImprint(text) || this.#isOfImprint(line, group))
      return one([{ about: 'field', label: 'Title page', value: text }]);
    return one([]);
  }

  /** A place or a name right under a printer's line: `AMSTERDAM`, `L. J. VEEN`. */
  #isOfImprint(line: number, group: Group): boolean {
    if (group.to - group.from > MOST_OF_IMPRINT || !this.#titled) return false;
    return line > group.from && isImprint(this.#text(line - 1));
  }

  /** Lines that the head of the file has named already, over one line or several. */
  #known(line: number, group: Group): Read | undefined {
    const key = keyOf(this.#text(line));
    if (key === '') return undefined;
    if (this.#isAuthor(this.#text(line))) {
      this.#authored = true;
      return { from: line, to: line + 1, says: [{ about: 'author', value: this.#text(line) }] };
    }
    if (this.#title === '') return undefined;
    for (let to = group.to; to > line; to--) {
      const whole = keyOf(
        this.#lines
          .slice(line, to)
          .map((l) => l.text)
          .join(' '),
      );
      if (whole.length > 2 && this.#isTitle(whole)) {
        this.#titled = true;
        const value = this.#lines
          .slice(line, to)
          .map((l) => unframed(l.text))
          .join(' ');
        return { from: line, to, says: [{ about: 'title', value: settled(value) }] };
      }
    }
    const isEnd = this.#isTitleEnd(key);
    if (key.length > 4 && this.#titled && !this.#authored && !isEnd && this.#title.includes(key)) {
      return {
        from: line,
        to: line + 1,
        says: [{ about: 'subtitle', value: settled(this.#text(line)) }],
      };
    }
    return undefined;
  }

  /** The head's title, its main part, or a fuller form: `Alice in Wonderland` is short for one. */
  #isTitle(key: string): boolean {
    const title = this.#title;
    if (key === title) return true;
    if (key.length > 5 && title.startsWith(key)) return true;
    return (
      !this.#titled && title.length > 7 && key.length < title.length * 2.5 && isWithin(title, key)
    );
  }

  /** `The Goose: A Tale of the Mill` in the head of the file has said what the page says below. */
  #isTitleEnd(key: string): boolean {
    return key.length > 5 && key !== this.#title && this.#title.endsWith(key);
  }

  /** The first line of a text without a head, when it looks like a title and stands like one. */
  #firstTitle(line: number, group: Group, at: number): Read {
    const none = { from: line, to: line + 1, says: [] };
    const text = this.#text(line);
    const isWhole = isWholeStory(text);
    if (at > 2 || line > group.from || (shapeOf(text) !== undefined && !isWhole)) return none;
    const next = this.#text(line + 1);
    const over = line + 1 < group.to && byline(next) === undefined && !isFullName(next);
    if (!this.#authored && this.#author === '' && this.#isAuthorFirst(text, at)) {
      this.#authored = true;
      return { ...none, says: [{ about: 'author', value: text }] };
    }
    if (!(isWhole || isTitleLike(text)) || (over && group.to - group.from > 2)) return none;
    if (this.#title !== '' && at < 2) return none;
    this.#titled = true;
    return { from: line, to: line + 1, says: [{ about: 'title', value: settled(text) }] };
  }

  /** `Home by Sea`, and further down `by saltmarigold`: a line of its own names the author. */
  #isSigned(other: string): boolean {
    return this.#groups.some(({ from, to }) =>
      this.#lines.slice(from, to).some((line) => {
        const name = byline(unframed(line.text));
        return name !== undefined && name !== '' && name !== other;
      }),
    );
  }

  /** `Translated from the Russian of` over the author: who is named after that did it. */
  #isTranslated(line: number): boolean {
    return this.#groups.some(
      ({ from, to }) =>
        from < line && this.#lines.slice(from, to).some(({ text }) => TRANSLATED.test(text)),
    );
  }

  #bylineFollows(at: number): boolean {
    const next = this.#groups[at + 1];
    return next !== undefined && byline(this.#text(next.from)) !== undefined;
  }

  /**
   * `Matvei Lugov`, then `The Key`: the author stands first where the first line is a name that the
   * story never says, and the second is no name but words of the story.
   */
  #isAuthorFirst(text: string, at: number): boolean {
    const next = this.#groups[at + 1];
    if (at !== 0 || next === undefined || next.to - next.from > 1 || !isFullName(text))
      return false;
    const title = this.#text(next.from);
    if (isFullName(title) || !isTitleLike(title) || shapeOf(title) !== undefined) return false;
    const told = this.#lines
      .slice(next.to, next.to + SAMPLE)
      .map((line) => line.text)
      .join('\n')
      .toLowerCase();
    const surname = text.split(/\s+/).at(-1)?.toLowerCase() ?? '';
    const said = title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3);
    return !told.includes(surname) && said.some((word) => told.includes(word));
  }

  /** A pen name of one word right under the title, and nothing else there. */
  #isPenName(line: number, group: Group): boolean {
    const alone = group.to - group.from === 2 && line === group.from + 1;
    return (
      alone &&
      group.after >= 1 &&
      isName(this.#text(line)) &&
      this.#text(line).split(' ').length <= 2
    );
  }

  /** A name under the title and nothing else in its group. */
  #soleName(line: number, group: Group): boolean {
    return line === group.to - 1;
  }

  #stop(text: string): string {
    return text.replace(/[.,;]+$/, '');
  }
}
