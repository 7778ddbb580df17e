import type { Inline } from '../book/book.ts';
import type { Aside, ChapterRole, Letter, Part, SectionRole } from '../book/book.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { HeadField, Line } from '../ingest/draft.ts';
import type { ReadSettings } from '../settings.ts';
import type { Survey } from './survey/survey.ts';

/**
 * The whole text as the recognizers see it: cleaned lines, and what was measured over all of them.
 * The document decides, not the line.
 */
export interface Manuscript {
  readonly lines: readonly Line[];
  readonly head: readonly HeadField[];
  readonly settings: ReadSettings;
  /** BCP 47, detected over the body; `und` when nothing decides. */
  readonly language: string;
  readonly survey: Survey;
}

/** Lines from `from` up to and not including `to`, as indexes into `Manuscript.lines`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Why something is believed, so that a wrong guess can be found. */
export interface Evidence {
  /** The rule that decided, as `headings/series`. */
  readonly rule: string;
  /** From 0.5 (a coin) to 1. */
  readonly certainty: number;
}

/** What a run of lines is. Leaves never overlap; lines that no leaf claims are paragraphs. */
export type Leaf = Span & Evidence & LeafKind;

export type LeafKind =
  /** Header fields, title, byline: lines that became metadata. */
  | { readonly kind: 'metadata'; readonly says?: readonly Statement[] }
  /** The file's own contents list, replaced by ours. */
  | { readonly kind: 'contents' }
  | HeadingLeaf
  | { readonly kind: 'sceneBreak'; readonly strength: 'mark' | 'space' }
  /** An ornament that separates but breaks nothing: under a title, between note and text. */
  | { readonly kind: 'ornament' }
  | { readonly kind: 'subheading' }
  /** `runIn`: its line ends were lost, and are where the capitals are. */
  | { readonly kind: 'verse'; readonly runIn?: true }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start?: number }
  | { readonly kind: 'notice' }
  | { readonly kind: 'dateline' | 'salutation' | 'signature' | 'attribution' }
  | { readonly kind: 'figure' }
  | { readonly kind: 'preformatted' }
  | { readonly kind: 'ending' }
  /** The text of a footnote. */
  | { readonly kind: 'note'; readonly label: string }
  /** A label that became its container's: `Chapter Notes`. */
  | { readonly kind: 'label' };

/** What lines say about the book itself. */
export interface Statement {
  readonly about:
    | 'title'
    | 'subtitle'
    | 'author'
    | 'contributor'
    | 'series'
    | 'summary'
    | 'rights'
    | 'source'
    | 'published'
    | 'subject'
    | 'language'
    | 'field';
  readonly value: string;
  /** The label as written, of a `field`; the MARC relator code, of a `contributor`. */
  readonly label?: string;
  /** Who is named beside the author above: `and Ada Finch`. */
  readonly beside?: true;
}

export interface HeadingLeaf {
  readonly kind: 'heading';
  readonly role: ChapterRole | SectionRole | Part['role'];
  /** 1 is outermost. */
  readonly level: number;
  readonly label?: string;
  readonly number?: number;
  readonly title?: readonly Inline[];
}

/** Lines that belong together and hold leaves; containers nest and never cross a heading. */
export type Container = Span & Evidence & ContainerKind;

export type ContainerKind =
  | { readonly kind: 'quote' }
  | { readonly kind: Letter['type'] }
  | { readonly kind: 'epigraph'; readonly place?: 'front' }
  | { readonly kind: 'dedication'; readonly place?: 'front' }
  | {
      readonly kind: 'aside';
      readonly role: Aside['role'];
      readonly label?: string;
      /** Of the whole work: set before or after the story, wherever it stands in the file. */
      readonly place?: 'front' | 'back';
    };

/** What is known so far; every recognizer adds to it. */
export interface Findings {
  readonly leaves: readonly Leaf[];
  readonly containers: readonly Container[];
}

/** Looks at the whole manuscript for one kind of thing, and leaves alone what is already claimed. */
export interface Recognizer {
  readonly name: string;
  readonly recognize: (manuscript: Manuscript, known: Findings, report: Report) => Findings;
}
