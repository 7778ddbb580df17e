import type { Line } from '../../ingest/draft.ts';
import { unframed } from '../headings/heading-frame.ts';
import { namedHeading } from '../headings/heading-lexicon.ts';
import { shapeOf } from '../headings/heading-shape.ts';
import { keyOf } from '../headings/title-key.ts';
import { isTitleLike, isWholeStory, pieceOf, settled } from '../headings/title-shape.ts';
import { isDateline } from '../letters/letter-lines.ts';
import type { Statement } from '../manuscript.ts';
import type { Group } from '../survey/layout.ts';
import { isAuthor, isFullerTitle, isTitle, isTitleEnd, type Called } from './called-before.ts';
import { isClaimedSubtitle } from './claimed-subtitle.ts';
import { pictureAt } from './page-pictures.ts';
import { countedTitle, withoutQuotes, withoutTag } from './post-titles.ts';
import {
  byline,
  datedName,
  isFullName,
  isImprint,
  isName,
  owner,
  penNamesBehindBy,
  TITLE_LINES,
  titleAndAuthor,
  nameBeforeAddress,
} from './title-lines.ts';
import { titlePieces, wrappedTitle } from './title-pieces.ts';
import { wordsAt } from './title-region.ts';
import { isAuthorFirst, isSigned, isTranslated } from './title-witnesses.ts';
import type { Read } from './unknown-lines.ts';
import { isVolumeOfFile } from './volume-lines.ts';

// `=======` under a title
const DRAWN = /^\s*[-=*~_#]{3,}\s*$/;
/** Lines of what a printer says of himself. */
const MOST_OF_IMPRINT = 4;

/** What each stretch of a title page says, in order; stretches that say nothing have an empty list. */
export function readsOf(lines: readonly Line[], region: readonly Group[], called: Called): Read[] {
  return new TitleReading(lines, region, called).reads();
}

/** A line of the title page, and what is known where it stands. */
interface Place {
  readonly line: number;
  readonly text: string;
  readonly group: Group;
  /** Index of the group on the page. */
  readonly at: number;
  /** A `by` above whose name is still to come. */
  readonly waiting: Statement | undefined;
}

/** One walk down a title page; what a line says depends on whether title and author were named. */
class TitleReading {
  readonly #lines: readonly Line[];
  readonly #groups: readonly Group[];
  readonly #called: Called;
  #titled = false;
  #authored = false;

  constructor(lines: readonly Line[], groups: readonly Group[], called: Called) {
    this.#lines = lines;
    this.#groups = groups;
    this.#called = called;
  }

  reads(): Read[] {
    const reads: Read[] = [];
    const lastName = this.#groups.findLastIndex((group) => this.#namesAuthor(group));
    let waiting: Statement | undefined;
    for (const [at, group] of this.#groups.entries()) {
      if (at > lastName && this.#opensBook(group) && !this.#isOfPage(group, at)) break;
      // A title that was set piece by piece goes on over the groups below.
      let line = Math.max(group.from, reads.at(-1)?.to ?? 0);
      while (line < group.to) {
        const read = this.#readAt({ line, text: this.#text(line), group, at, waiting });
        waiting = read.says.find((s) => s.value === '');
        reads.push(read);
        line = read.to;
      }
    }
    return reads;
  }

  #text(line: number): string {
    return wordsAt(this.#lines, line);
  }

  /** A heading that begins the book, not one of a title page (`VOLUME III` among the printers). */
  #opensBook(group: Group): boolean {
    const text = this.#text(group.from);
    if (isWholeStory(text) || pieceOf(text)?.of !== undefined) return false;
    return shapeOf(text) !== undefined || namedHeading(text) !== undefined || isDateline(text);
  }

  /** `Introduction by John Cole`, which is not right over it; `VOLUME II` over the contents. */
  #isOfPage({ from }: Group, at: number): boolean {
    const text = this.#text(from);
    if (isVolumeOfFile(this.#lines, this.#groups, at)) return true;
    return at < this.#groups.length - 1 && TITLE_LINES.some(({ pattern }) => pattern.test(text));
  }

  #namesAuthor(group: Group): boolean {
    // `PREFACE TO THE SECOND EDITION`, `BY THE EDITOR`
    if (shapeOf(this.#text(group.from))?.named?.place === 'front') return false;
    for (let line = group.from; line < group.to; line++) {
      const text = this.#text(line);
      if (byline(text) !== undefined || isAuthor(this.#called, text)) return true;
      if (this.#called.title !== '' && keyOf(text) === this.#called.title) return true;
    }
    return false;
  }

  /** The first that knows the line; what no rule knows says nothing. */
  #readAt(place: Place): Read {
    return (
      pictureAt(this.#lines, place.line) ??
      this.#claimedTitle(place) ??
      this.#awaited(place) ??
      this.#calledAuthor(place) ??
      this.#calledTitle(place) ??
      this.#subtitle(place) ??
      this.#claimedSubtitle(place) ??
      this.#titleBy(place) ??
      this.#byline(place) ??
      this.#numberTitle(place) ??
      this.#owner(place) ??
      titleLine(place) ??
      this.#volume(place) ??
      (this.#titled ? this.#bareAuthor(place) : this.#firstLine(place)) ??
      one(place, [])
    );
  }

  #claimedTitle(place: Place): Read | undefined {
    const claim = this.#lines[place.line]?.claim;
    if (this.#titled || place.at > 0) return undefined;
    if (claim?.type !== 'heading' || claim.level !== 1) return undefined;
    return this.#title(place, settled(place.text));
  }

  /** The name that a `by` on the line above announced. */
  #awaited(place: Place): Read | undefined {
    const { waiting, text } = place;
    const value = text.replace(/[.,;]+$/, '');
    if (waiting === undefined || (waiting.about !== 'author' && !isName(value))) return undefined;
    if (waiting.about !== 'author') return one(place, [{ ...waiting, value }]);
    this.#authored = true;
    return one(place, [{ about: 'author', value: datedName(value).name }, ...yearBehind(value)]);
  }

  /** The author whom the head of the file has named already. */
  #calledAuthor(place: Place): Read | undefined {
    if (keyOf(place.text) === '' || !isAuthor(this.#called, place.text)) return undefined;
    this.#authored = true;
    return one(place, [{ about: 'author', value: place.text }, ...yearBehind(place.text)]);
  }

  /** The title that the head of the file has named already, over one line or several. */
  #calledTitle({ line, text, group }: Place): Read | undefined {
    if (this.#called.title === '' || keyOf(text) === '') return undefined;
    for (let to = group.to; to > line; to--) {
      const lines = this.#lines.slice(line, to);
      const whole = keyOf(lines.map((l) => l.text).join(' '));
      if (whole.length <= 2 || !this.#isTitle(whole)) continue;
      this.#titled = true;
      const value = settled(lines.map((l) => unframed(l.text)).join(' '));
      return { from: line, to, says: [{ about: 'title', value }] };
    }
    return undefined;
  }

  /** A later part of the known title, under its main part. */
  #subtitle(place: Place): Read | undefined {
    const key = keyOf(place.text);
    if (!this.#titled || this.#authored || key.length <= 4) return undefined;
    if (!this.#called.title.includes(key) || isTitleEnd(this.#called, key)) return undefined;
    return one(place, [{ about: 'subtitle', value: settled(place.text) }]);
  }

  /** A heading of a lower level right under the title, which holds no text. */
  #claimedSubtitle(place: Place): Read | undefined {
    const { line, text } = place;
    const title = this.#groups[0]?.from ?? line;
    if (!this.#titled || line === title || byline(text) !== undefined) return undefined;
    if (shapeOf(text) !== undefined || !isClaimedSubtitle(this.#lines, title, line))
      return undefined;
    return one(place, [{ about: 'subtitle', value: settled(text) }]);
  }

  /** `Slow Tide by Wrenfeather`: both on one line, and the year where it stands. */
  #titleBy(place: Place): Read | undefined {
    const both = this.#titled ? undefined : titleAndAuthor(place.text);
    if (both === undefined || isSigned(this.#lines, this.#groups, both.author)) return undefined;
    this.#titled = true;
    this.#authored = true;
    return one(place, [
      { about: 'title', value: both.title },
      { about: 'author', value: both.author },
      ...published(both.year),
    ]);
  }

  /** `by Edith Wharton`, also with the name below; a second one may be the translator's. */
  #byline(place: Place): Read | undefined {
    const { line, text, group, at } = place;
    const called = this.#called.title === '' ? undefined : penNamesBehindBy(text);
    const by = this.#titled || at > 0 || line > group.from ? (byline(text) ?? called) : undefined;
    if (by === undefined) return undefined;
    if (this.#authored)
      return isTranslated(this.#lines, this.#groups, line)
        ? one(place, [{ about: 'contributor', value: by, label: 'trl' }])
        : undefined;
    if (by !== '') this.#authored = true;
    return one(place, [{ about: 'author', value: by }, ...yearBehind(text)]);
  }

  /** `1984` over a name: no heading of a chapter. */
  #numberTitle(place: Place): Read | undefined {
    if (this.#titled || place.at > 0 || !/^\d{1,4}$/.test(place.text)) return undefined;
    const next = this.#groups[1];
    if (next === undefined || byline(this.#text(next.from)) === undefined) return undefined;
    return this.#title(place, place.text);
  }

  /** `(c) 1999 by Ada Finch` right under the title, and nobody else is named: who wrote it. */
  #owner(place: Place): Read | undefined {
    const { line, text, group, at } = place;
    if (!this.#titled || this.#authored || this.#called.author !== '') return undefined;
    if (at > 0 || line !== group.from + 1 || this.#groups.some((each) => this.#namesAuthor(each)))
      return undefined;
    const name = owner(text);
    if (name === undefined) return undefined;
    this.#authored = true;
    return one(place, [
      { about: 'rights', value: text },
      { about: 'author', value: name },
    ]);
  }

  /** `Tome II`: which of several the file is. */
  #volume(place: Place): Read | undefined {
    if (!this.#titled || !isVolumeOfFile(this.#lines, this.#groups, place.at)) return undefined;
    return one(place, [{ about: 'field', label: 'Title page', value: place.text }]);
  }

  /** A name under the title that no word announces, or a printer's line. */
  #bareAuthor(place: Place): Read | undefined {
    const { text } = place;
    const name = nameBeforeAddress(text);
    const isNamed = (isFullName(name) && (name !== text || endsGroup(place))) || isPenName(place);
    const isFree = !this.#authored && this.#called.author === '';
    if (isNamed && isFree && !isSigned(this.#lines, this.#groups, name))
      return this.#author(place, name);
    if (!isImprint(text) && !this.#isOfImprint(place)) return undefined;
    return one(place, [{ about: 'field', label: 'Title page', value: text }]);
  }

  /** A place or a name right under a printer's line: `AMSTERDAM`, `L. J. VEEN`. */
  #isOfImprint({ line, group }: Place): boolean {
    if (group.to - group.from > MOST_OF_IMPRINT) return false;
    return line > group.from && isImprint(this.#text(line - 1));
  }

  /** The first line of a text without a head, when it looks like a title and stands like one. */
  #firstLine(place: Place): Read | undefined {
    const { line, text, group, at } = place;
    const underAuthor = this.#authored && line === group.from + 1;
    if (at > 2 || (line > group.from && !underAuthor)) return undefined;
    const counted = this.#countedTitle(place);
    if (counted !== undefined) return counted;
    const isWhole = isWholeStory(text);
    if (shapeOf(text) !== undefined && !isWhole) return undefined;
    if (this.#isAuthorFirst(place)) return this.#author(place, text);
    const whole = this.#pieces(place) ?? this.#wrapped(place);
    if (whole !== undefined) return whole;
    const below = this.#below(line);
    const next = this.#text(below);
    const over = below < group.to && byline(next) === undefined && !isFullName(next);
    const title = withoutQuotes(withoutTag(text));
    // `THE KETTLE`, `a story in two parts`, `by Ada Finch`
    const isNamed = group.to - group.from === 3 && (byline(this.#text(group.to - 1)) ?? '') !== '';
    const isText = over && !isNamed && group.to - group.from > 2;
    if (!(isWhole || isTitleLike(title)) || isText) return undefined;
    if (this.#called.title !== '' && at < 2) return undefined;
    return this.#title(place, settled(title));
  }

  /** The next line with words: a row of signs may be drawn under a title. */
  #below(line: number): number {
    return line + (DRAWN.test(this.#lines[line + 1]?.text ?? '') ? 2 : 1);
  }

  /** `"The Salt Road" part 1 of 2` over who wrote it, `The Lamp (2/3)`. */
  #countedTitle(place: Place): Read | undefined {
    const { line, text, group, at } = place;
    const title = countedTitle(text);
    if (title === undefined) return undefined;
    const below = line + 1 < group.to ? line + 1 : this.#groups[at + 1]?.from;
    const isSigned = below !== undefined && (byline(this.#text(below)) ?? '') !== '';
    // `The Lamp (2/3)` says that there are three, and needs nobody's name.
    const isAlone = at === 0 && group.to - group.from === 1 && this.#called.title === '';
    const isWhole = isAlone && pieceOf(text)?.of !== undefined;
    return isSigned || isWhole ? this.#title(place, title) : undefined;
  }

  /** A name over the title: the first line of all, and nobody was named before. */
  #isAuthorFirst({ line, text, group, at }: Place): boolean {
    if (this.#authored || this.#called.author !== '' || at > 0) return false;
    const below = line + 1 < group.to ? line + 1 : this.#groups[1]?.from;
    // `TWO TALES`, and below the titles of both `by Ada Finch`
    if (below === undefined || isSigned(this.#lines, this.#groups, text)) return false;
    return isAuthorFirst(this.#lines, text, below);
  }

  /** `ADVENTURES`, `OF`, `HUCKLEBERRY FINN`: a title set piece by piece, with room between. */
  #pieces({ at, group }: Place): Read | undefined {
    const pieces = titlePieces(this.#lines, this.#groups.slice(at));
    if (pieces === undefined || this.#called.title !== '') return undefined;
    this.#titled = true;
    const value = settled(pieces.text);
    return { from: group.from, to: pieces.to, says: [{ about: 'title', value }] };
  }

  /** `THE GOOSE`, `WHO SWAM`, and below it who wrote it. */
  #wrapped({ line, group, at }: Place): Read | undefined {
    const below = this.#groups[at + 1];
    if (line > group.from || below === undefined || !this.#namesAuthor(below)) return undefined;
    const title = wrappedTitle(this.#lines, group);
    if (title === undefined) return undefined;
    this.#titled = true;
    return { from: line, to: group.to, says: [{ about: 'title', value: settled(title) }] };
  }

  #title(place: Place, value: string): Read {
    this.#titled = true;
    return one(place, [{ about: 'title', value }]);
  }

  #author(place: Place, value: string): Read {
    this.#authored = true;
    return one(place, [{ about: 'author', value }]);
  }

  /** The known title, or a fuller form as long as none was read. */
  #isTitle(key: string): boolean {
    return isTitle(this.#called, key) || (!this.#titled && isFullerTitle(this.#called, key));
  }
}

/** `by Anna Carlow (1803)`: when the book appeared. */
function yearBehind(text: string): Statement[] {
  return published(datedName(text).year);
}

function published(year: string | undefined): Statement[] {
  return year === undefined ? [] : [{ about: 'published', value: year }];
}

function one({ line }: Place, says: Statement[]): Read {
  return { from: line, to: line + 1, says };
}

/** What printers put on title pages: who translated and drew, the year, the rights. */
function titleLine(place: Place): Read | undefined {
  for (const { pattern, says } of TITLE_LINES) {
    const match = pattern.exec(place.text);
    if (match !== null) return one(place, says(match));
  }
  return undefined;
}

/** A pen name of one word or two right under the title, and nothing else there. */
function isPenName({ line, text, group }: Place): boolean {
  const alone = group.to - group.from === 2 && line === group.from + 1;
  return alone && group.after >= 1 && isName(text) && text.split(' ').length <= 2;
}

function endsGroup({ line, group }: Place): boolean {
  return line === group.to - 1;
}
