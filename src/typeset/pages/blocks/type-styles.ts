import type { Design } from '../../design.ts';
import type { FaceStyle } from '../../faces.ts';
import { unhyphenated, type Hyphenator } from '../../hyphenation.ts';
import type { Fount, TypeCase } from '../lines/fount.ts';
import { setting, type Setting } from '../lines/words.ts';

/** How a stretch of text looks. */
export interface TypeStyle {
  readonly size: number;
  /** The face of headings in place of that of the text; `mono`: one width of letter. */
  readonly face?: 'text' | 'display' | 'mono';
  readonly italic?: boolean;
  readonly bold?: boolean;
  /** `mixed` leaves capitals tall, `all` makes them small too. */
  readonly smallCaps?: 'mixed' | 'all';
  /** Capitals for all letters: shown so, read back as written. */
  readonly capitals?: boolean;
  /** Figures as tall as capitals: among capitals. */
  readonly lining?: boolean;
  /** Thousandths of an em between letters. */
  readonly tracking?: number;
  readonly rise?: number;
  readonly hyphenate?: boolean;
}

/** The settings of one book, each made once. */
export class TypeStyles {
  readonly #case: TypeCase;
  readonly #design: Design;
  readonly #hyphenator: Hyphenator;
  readonly #settings = new Map<string, Setting>();

  constructor(typeCase: TypeCase, design: Design, hyphenator: Hyphenator) {
    this.#case = typeCase;
    this.#design = design;
    this.#hyphenator = hyphenator;
  }

  setting(style: TypeStyle): Setting {
    const { size, face, italic, bold, smallCaps, capitals, lining, tracking, rise, hyphenate } =
      style;
    const key = `${size} ${face} ${italic} ${bold} ${smallCaps} ${capitals} ${lining} ${tracking} ${rise} ${hyphenate}`;
    let found = this.#settings.get(key);
    if (found === undefined) {
      const divided = hyphenate !== false && smallCaps === undefined;
      const hyphenator = divided ? this.#hyphenator : unhyphenated;
      found = setting(this.fount(style), size, hyphenator, rise ?? 0);
      this.#settings.set(key, found);
    }
    return found;
  }

  fount(style: TypeStyle): Fount {
    const { text, display } = this.#design.faces;
    const face = { text, display, mono: 'courier-prime' as const }[style.face ?? 'text'];
    const tracking = style.tracking ?? 0;
    const features = [
      style.lining === true ? 'lnum' : 'onum',
      ...(style.smallCaps === undefined ? [] : ['smcp']),
      ...(style.smallCaps === 'all' ? ['c2sc'] : []),
      // Spaced letters with a ligature among them look like a mistake.
      ...(tracking > 0 ? ['-liga', '-dlig', '-clig'] : []),
    ];
    const capitals = style.capitals === true;
    return this.#case.fount({ face, style: cut(style), features, tracking, capitals });
  }
}

function cut({ italic, bold }: TypeStyle): FaceStyle {
  if (bold === true) return italic === true ? 'boldItalic' : 'bold';
  return italic === true ? 'italic' : 'regular';
}
