import type { Origin } from '../source/origin.ts';

/**
 * The book as it is understood: plain, closed, readonly data that survives `JSON.stringify` and a
 * structured clone. Field names are unist's (`type`, `children`, `value`); roles are spelled as in
 * the EPUB structural semantics vocabulary. It says what things are, never how they look.
 */
export interface Book {
  readonly type: 'book';
  readonly metadata: Metadata;
  /** Before the story, in reading order: dedication, epigraph, preface … */
  readonly front: readonly Section[];
  readonly children: readonly Division[];
  /** After the story, in reading order: afterword, author's notes … */
  readonly back: readonly Section[];
  /** Notes that `NoteRef`s point to, in the order of their references. */
  readonly notes: readonly Note[];
}

/** What the text says about itself. A missing title is missing: nothing is made up here. */
export interface Metadata {
  readonly title?: Sourced<string>;
  readonly subtitle?: Sourced<string>;
  readonly authors: readonly Sourced<string>[];
  readonly contributors: readonly Contributor[];
  /** BCP 47; `und` when nothing in the text decides. */
  readonly language: string;
  readonly series?: Series;
  /** The author's summary or blurb, one string a paragraph. */
  readonly description: readonly string[];
  readonly rights?: string;
  /** Where the story was published: an address or a name. */
  readonly source?: string;
  /** ISO 8601 date or year. */
  readonly published?: string;
  readonly subjects: readonly string[];
  /** Everything else the file said about itself (rating, disclaimer, pairing …), in its order and
   *  with its own labels: shown on the story information page. */
  readonly fields: readonly Field[];
}

export interface Sourced<T> {
  readonly value: T;
  readonly origin?: Origin;
}

export interface Contributor {
  readonly name: string;
  /** MARC relator code: `trl` translator, `ill` illustrator, `edt` editor, `pbl` producer … */
  readonly role: string;
  readonly origin?: Origin;
}

export interface Series {
  readonly name: string;
  /** Place in the series, as the text gives it: 2, 2.5. */
  readonly number?: number;
  readonly origin?: Origin;
}

export interface Field {
  readonly label: string;
  readonly value: string;
  readonly origin?: Origin;
}

export type Division = Part | Chapter;

/** A division that holds divisions: a volume of books, a book of chapters. */
export interface Part {
  readonly type: 'part';
  readonly role: 'volume' | 'book' | 'part';
  readonly heading: Heading;
  /** What stands between the part's heading and its first chapter. */
  readonly opening: readonly Block[];
  readonly children: readonly Division[];
}

export type ChapterRole =
  | 'chapter'
  | 'prologue'
  | 'epilogue'
  | 'introduction'
  | 'preface'
  | 'foreword'
  | 'afterword'
  | 'interlude'
  | 'appendix';

/** A division that holds text. A story without divisions is one chapter without a heading. */
export interface Chapter {
  readonly type: 'chapter';
  readonly role: ChapterRole;
  readonly heading?: Heading;
  readonly children: readonly Block[];
}

/** `Chapter 4: The Pool` is label "Chapter 4", number 4, title "The Pool". */
export interface Heading {
  /** As the author wrote it: `Chapter 4`, `IV`, `Prologue`. */
  readonly label?: string;
  readonly number?: number;
  readonly title?: readonly Inline[];
  readonly origin?: Origin;
}

export type SectionRole =
  | 'dedication'
  | 'epigraph'
  | 'foreword'
  | 'preface'
  | 'introduction'
  | 'prologue'
  | 'afterword'
  | 'acknowledgments'
  | 'appendix'
  | 'notes'
  | 'colophon';

/** A page or more before or after the story. `notes` are the author's notes to the reader. */
export interface Section {
  readonly type: 'section';
  readonly role: SectionRole;
  readonly heading?: Heading;
  readonly children: readonly Block[];
}

/** A footnote or endnote; its marker in the text is a `NoteRef` with the same id. */
export interface Note {
  readonly type: 'note';
  /** Unique in the book, derived from the text: `note-1`. */
  readonly id: string;
  /** As printed in the source: `1`, `*`. */
  readonly label: string;
  readonly children: readonly Block[];
  readonly origin?: Origin;
}

export type Block =
  | Paragraph
  | Subheading
  | SceneBreak
  | Verse
  | Quote
  | Letter
  | List
  | Epigraph
  | Aside
  | Ending
  | Figure
  | Preformatted;

export interface Paragraph {
  readonly type: 'paragraph';
  /** `argument`: what a chapter tells, under its heading; `notice`: a sign or shop board in the story;
   *  `attribution`, `signature`, `salutation`, `dateline`: lines of letters and quotations. */
  readonly role?: 'argument' | 'notice' | 'attribution' | 'signature' | 'salutation' | 'dateline';
  readonly children: readonly Inline[];
  readonly origin?: Origin;
}

/** A heading inside a chapter that no contents list names. */
export interface Subheading {
  readonly type: 'subheading';
  readonly children: readonly Inline[];
  readonly origin?: Origin;
}

/** The author's pause. `mark`: shown by a sign in the text; `space`: by extra space only, and only
 *  where the author uses both kinds. */
export interface SceneBreak {
  readonly type: 'sceneBreak';
  readonly strength: 'mark' | 'space';
  readonly origin?: Origin;
}

export interface Verse {
  readonly type: 'verse';
  readonly children: readonly Stanza[];
  readonly origin?: Origin;
}

export interface Stanza {
  readonly type: 'stanza';
  readonly children: readonly VerseLine[];
}

export interface VerseLine {
  readonly type: 'line';
  /** Steps of indentation relative to the leftmost line of the poem: 0, 1, 2 … */
  readonly indent: number;
  readonly children: readonly Inline[];
  readonly origin?: Origin;
}

export interface Quote {
  readonly type: 'quote';
  readonly children: readonly Block[];
  readonly origin?: Origin;
}

/** Its dateline, salutation and signature are paragraphs with those roles. */
export interface Letter {
  readonly type: 'letter';
  readonly children: readonly Block[];
  readonly origin?: Origin;
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The number of the first item; none where the author typed the numbers: those are words of the items. */
  readonly start?: number;
  readonly children: readonly ListItem[];
  readonly origin?: Origin;
}

export interface ListItem {
  readonly type: 'item';
  readonly children: readonly Block[];
  readonly origin?: Origin;
}

/** Its attribution is a last paragraph with that role. */
export interface Epigraph {
  readonly type: 'epigraph';
  readonly children: readonly Block[];
  readonly origin?: Origin;
}

/** The author speaking beside the story: a note before or after a chapter, a recap. */
export interface Aside {
  readonly type: 'aside';
  readonly role: 'note' | 'summary' | 'recap' | 'warning' | 'information';
  /** As the text labels it: `Author's Note`. */
  readonly label?: string;
  readonly children: readonly Block[];
  readonly origin?: Origin;
}

/** `THE END`, `FIN`. */
export interface Ending {
  readonly type: 'ending';
  readonly children: readonly Inline[];
  readonly origin?: Origin;
}

/** A picture that the text only tells of: `[Illustration: The lamp]`. */
export interface Figure {
  readonly type: 'figure';
  readonly caption: readonly Inline[];
  readonly origin?: Origin;
}

/** Lines whose layout is their meaning: tables, drawings, addresses on envelopes. */
export interface Preformatted {
  readonly type: 'preformatted';
  readonly lines: readonly string[];
  readonly origin?: Origin;
}

export type Inline = Text | Emphasis | Strong | SmallCaps | Foreign | Link | NoteRef | LineBreak;

export interface Text {
  readonly type: 'text';
  readonly value: string;
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

export interface SmallCaps {
  readonly type: 'smallCaps';
  readonly children: readonly Inline[];
}

export interface Foreign {
  readonly type: 'foreign';
  /** BCP 47. */
  readonly language: string;
  readonly children: readonly Inline[];
}

export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Inline[];
}

export interface NoteRef {
  readonly type: 'noteRef';
  /** The `Note.id` it points to. */
  readonly note: string;
  /** As printed in the source: `1`, `*`. */
  readonly label: string;
}

export interface LineBreak {
  readonly type: 'lineBreak';
}

/**
 * A table with one entry for every kind of node: a new kind is a list of compile errors. What the
 * entries need to know of one book is handed to them beside the node.
 */
export type Handlers<Union extends { readonly type: string }, Result, Known = undefined> = {
  readonly [Kind in Union['type']]: (
    node: Extract<Union, { readonly type: Kind }>,
    known: Known,
  ) => Result;
};
