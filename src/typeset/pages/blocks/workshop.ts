import type { Book } from '../../../book/book.ts';
import type { Report } from '../../../diagnostics/diagnostic.ts';
import type { Edition } from '../../../package/format.ts';
import { place, type Origin } from '../../../source/origin.ts';
import type { Design } from '../../design.ts';
import type { Hyphenator } from '../../hyphenation.ts';
import { labelsFor, type Labels } from '../../labels.ts';
import type { BidiLevels } from '../lines/bidi.ts';
import { Compositor } from '../lines/compose.ts';
import type { TypeCase } from '../lines/fount.ts';
import { WordMaker } from '../lines/words.ts';
import { pageFormat, type PageFormat } from '../make-up/page-format.ts';
import { StructureTree } from '../structure-tree.ts';
import { Footnotes } from './notes.ts';
import { TypeStyles } from './type-styles.ts';

/** What the compositor is given: founts that are open, hyphenation for the book's language. */
export interface Materials {
  readonly typeCase: TypeCase;
  readonly hyphenator: Hyphenator;
  readonly bidiLevels: BidiLevels;
}

/** What every part of a book is set with. */
export interface Workshop {
  readonly design: Design;
  readonly format: PageFormat;
  /** Width of the column, points. */
  readonly measure: number;
  readonly styles: TypeStyles;
  readonly tree: StructureTree;
  readonly compositor: Compositor;
  readonly notes: Footnotes;
  /** The words on the pages that are ours, in the book's language where we speak it. */
  readonly labels: Labels;
  /** For elements that hold nothing but our words: their language, where it is not the book's. */
  readonly labelLanguage: { readonly language?: string };
  /** Says that no face has these characters. */
  readonly missing: (characters: string, origin: Origin | undefined) => void;
}

/** Fits out a workshop for a book that is thought to have so many pages. */
export function workshop(
  book: Book,
  edition: Edition,
  { typeCase, hyphenator, bidiLevels }: Materials,
  pages: number,
  report: Report,
): Workshop {
  const { design } = edition;
  const format = pageFormat(edition.page, pages);
  // A paragraph is composed as often as its pages ask for it.
  const said = new Set<string>();
  const spoken = labelsFor(book.metadata.language);
  return {
    design,
    format,
    measure: format.width - format.inner - format.outer,
    styles: new TypeStyles(typeCase, design, hyphenator),
    tree: new StructureTree(),
    compositor: new Compositor(new WordMaker(typeCase), bidiLevels),
    notes: new Footnotes(book.notes),
    labels: spoken.labels,
    labelLanguage: spoken.language === book.metadata.language ? {} : { language: spoken.language },
    missing: (characters, origin) => {
      const where = origin === undefined ? '' : place(origin);
      if (said.has(`${where} ${characters}`)) return;
      said.add(`${where} ${characters}`);
      report({
        code: 'typeset/missing-glyph',
        message: `No packaged face has ${named(characters)}; a sign stands in its place.`,
        ...(origin === undefined ? {} : { origin, hint: `See ${where}.` }),
      });
    },
  };
}

const SHOWN = 8;

/** Characters by number: `U+12345`. */
function named(characters: string): string {
  return [...new Set(characters)]
    .slice(0, SHOWN)
    .map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');
}
