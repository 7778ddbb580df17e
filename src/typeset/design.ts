/**
 * A named design: everything the EPUB's style sheet and the PDF's pages must agree on so that both
 * look like one edition. Lengths are in em of the text size or in lines of the baseline grid.
 */
export interface Design {
  readonly name: DesignName;
  /** One line for the help text. */
  readonly summary: string;
  readonly faces: { readonly text: FaceName; readonly display: FaceName };
  readonly opening: {
    readonly align: 'left' | 'center';
    /** Lines of white above a chapter's heading. */
    readonly sink: number;
    readonly label: 'small-caps' | 'capitals' | 'italic' | 'plain';
    readonly title: 'small-caps' | 'capitals' | 'italic' | 'plain';
    /** Size of the title against the text. */
    readonly titleScale: number;
    /** A sign between heading and text; none when missing. */
    readonly ornament?: string;
    /** Chapters begin on a right-hand page of a printed book. */
    readonly recto: boolean;
  };
  readonly lead: 'drop-cap' | 'small-caps' | 'plain';
  readonly sceneBreak: {
    /** The sign as text, from the design's faces. */
    readonly text: string;
    /** File name of the SVG in `designs/ornaments/`. */
    readonly svg: string;
  };
  readonly paragraph: {
    /** Indent of a paragraph that follows another, in em; 0 where paragraphs are spaced instead. */
    readonly indent: number;
    /** Space between paragraphs, in lines. */
    readonly space: number;
    readonly justify: boolean;
  };
  readonly verse: { readonly style: 'roman' | 'italic'; readonly indent: number };
  readonly folio: 'foot' | 'outer-head';
}

export type DesignName = 'classic' | 'modern' | 'typewriter' | 'romance';

/** A packaged typeface; `typeset/faces.ts` knows its files. */
export type FaceName = 'eb-garamond' | 'literata' | 'alegreya' | 'courier-prime';
