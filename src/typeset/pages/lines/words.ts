import type { Hyphenator } from '../../hyphenation.ts';
import { runsLeftwards } from './bidi.ts';
import type { Fount, Shape, TypeCase } from './fount.ts';

/** A fount at a size, as a run of text is set in it. */
export interface Setting {
  readonly fount: Fount;
  readonly size: number;
  /** Points above the baseline: note references. */
  readonly rise: number;
  readonly hyphenator: Hyphenator;
  /** Words looked up before. */
  readonly words: Map<string, readonly Word[]>;
}

/** What a cut inside a word leaves at the line's end. */
export const SOFT_HYPHEN = 1;
export const HARD_HYPHEN = 2;
export const DASH = 3;

/** A stretch without spaces in one fount, shaped once, with the places where it may be cut. */
export interface Word {
  readonly text: string;
  readonly setting: Setting;
  readonly shape: Shape;
  readonly rightToLeft: boolean;
  /** Offsets into the text, ascending, and what each leaves behind. */
  readonly cuts: readonly number[];
  readonly sorts: readonly number[];
  /** Pieces of the word that lines have shown: few words are ever cut. */
  fragments: Map<number, Shape> | undefined;
  /** A line may end before this word although no space stands there: Han characters, kana. */
  readonly loose: boolean;
  /** Characters that no packaged face has. */
  readonly missing: string;
}

/** What words are set with, before any is; `rise` is in points above the line they stand on. */
export function setting(
  fount: Fount,
  size: number,
  hyphenator: Hyphenator,
  rise: number = 0,
): Setting {
  return { fount, size, rise, hyphenator, words: new Map() };
}

/** Takes words apart and shapes them, in the run's fount or in the first packaged one that can. */
export class WordMaker {
  readonly #case: TypeCase;
  readonly #fallbacks = new Map<Fount, Map<Setting, Setting>>();

  constructor(typeCase: TypeCase) {
    this.#case = typeCase;
  }

  /** The word in as many pieces as founts or directions are needed: nearly always one. */
  words(setting: Setting, text: string): readonly Word[] {
    let words = setting.words.get(text);
    if (words === undefined) setting.words.set(text, (words = this.#make(setting, text)));
    return words;
  }

  #make(setting: Setting, text: string): Word[] {
    if (PLAIN.test(text)) return [word(setting, text, false, false, '')];
    const words: Word[] = [];
    let piece: Piece | undefined;
    const flush = (): void => {
      if (piece === undefined) return;
      const { setting, text, rightToLeft, loose, missing } = piece;
      words.push(word(setting, text, rightToLeft, loose, missing));
    };
    for (const cluster of clusters(text)) {
      const next = this.#piece(setting, cluster, piece);
      if (piece !== undefined && joins(piece, next)) {
        piece.text += next.text;
        piece.missing += next.missing;
      } else {
        flush();
        piece = next;
      }
    }
    flush();
    return words;
  }

  #piece(setting: Setting, cluster: string, before: Piece | undefined): Piece {
    const fount = this.#fountFor(setting.fount, cluster);
    const loose = UNSPACED.test(cluster) && !CLOSING.test(cluster);
    return {
      setting: this.#fallback(setting, fount ?? this.#case.substitute()),
      text: cluster,
      rightToLeft: runsLeftwards(cluster),
      loose: loose && (before === undefined || !OPENING.test(before.text.slice(-1))),
      missing: fount === undefined && !INVISIBLE.test(cluster) ? cluster : '',
    };
  }

  /** The first fount that has all of the cluster. */
  #fountFor(first: Fount, cluster: string): Fount | undefined {
    const needed = Array.from(cluster).filter((char) => !INVISIBLE.test(char));
    const has = (fount: Fount): boolean =>
      needed.every((char) => fount.covers(char.codePointAt(0) ?? 0));
    if (has(first)) return first;
    const [lead] = needed;
    return lead === undefined ? first : this.#case.fallback(lead.codePointAt(0) ?? 0);
  }

  #fallback(base: Setting, fount: Fount): Setting {
    if (fount === base.fount) return base;
    let settings = this.#fallbacks.get(fount);
    if (settings === undefined) this.#fallbacks.set(fount, (settings = new Map()));
    let found = settings.get(base);
    if (found === undefined) {
      found = setting(fount, base.size * fitted(base.fount, fount), base.hyphenator, base.rise);
      settings.set(base, found);
    }
    return found;
  }
}

interface Piece {
  readonly setting: Setting;
  text: string;
  readonly rightToLeft: boolean;
  readonly loose: boolean;
  missing: string;
}

/** The letters of any Latin text: every packaged face has them. `“Aïe—”` */
const PLAIN = /^[!-~\u00a1-\u017f\u2010-\u2014\u2018-\u201e\u2026]*$/;
/** Scripts written without spaces between words. */
const UNSPACED = /[\u2e80-\u2fdf\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff9f]/;
const CLOSING = /^[、。，．・：；？！）］｝〉》」』】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;
const OPENING = /^[（［｛〈《「『【〔]/;
/** Joiners, variation selectors, marks of direction: they need no glyph. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const MARK = /^(?:\p{M}|\u200c|\u200d|\ufe0f)$/u;

/** Characters with the marks that follow them. */
function clusters(text: string): string[] {
  const result: string[] = [];
  for (const char of text) {
    const last = result.length - 1;
    if (last >= 0 && (MARK.test(char) || result[last]!.endsWith('\u200d'))) result[last] += char;
    else result.push(char);
  }
  return result;
}

function joins(piece: Piece, next: Piece): boolean {
  return (
    piece.setting === next.setting &&
    piece.rightToLeft === next.rightToLeft &&
    !next.loose &&
    (piece.missing === '') === (next.missing === '')
  );
}

/** A fallback face is set so that its letters are as large as those around it. */
function fitted(base: Fount, fallback: Fount): number {
  if (base.xHeight === 0 || fallback.xHeight === 0) return 1;
  return Math.min(1, Math.max(0.8, base.xHeight / fallback.xHeight));
}

/** `(“word,”`: one word with signs about it. */
const SIMPLE = /^[“‘"'(¿¡«]*(\p{L}+)[.,;:!?”’"')»…]*$/u;
const LETTERS = /\p{L}[\p{L}\p{M}]{4,}/gu;
/** What must not be parted from a dash or hyphen before it. */
const NO_BREAK_BEFORE = /[”’"'»),.;:!?…\-‐—–]/;

function word(
  setting: Setting,
  text: string,
  rightToLeft: boolean,
  loose: boolean,
  missing: string,
): Word {
  const { fount } = setting;
  const shape = fount.shape(text, rightToLeft);
  const { cuts, sorts } = rightToLeft ? UNCUT : cutsOf(text, setting.hyphenator);
  return { text, setting, shape, rightToLeft, cuts, sorts, fragments: undefined, loose, missing };
}

interface Cuts {
  readonly cuts: readonly number[];
  readonly sorts: readonly number[];
}

const UNCUT: Cuts = { cuts: [], sorts: [] };
const SOFT = Array.from({ length: 120 }, () => SOFT_HYPHEN);

function cutsOf(text: string, hyphenator: Hyphenator): Cuts {
  if (text.length < 5) return UNCUT;
  const simple = SIMPLE.exec(text);
  if (simple !== null) {
    const letters = simple[1]!;
    const cuts = hyphenator(letters);
    if (cuts.length === 0) return UNCUT;
    const shift = text.indexOf(letters);
    return { cuts: shift === 0 ? cuts : cuts.map((at) => at + shift), sorts: SOFT };
  }
  const found = [...signCuts(text), ...letterCuts(text, hyphenator)].sort((a, b) => a[0] - b[0]);
  return { cuts: found.map(([at]) => at), sorts: found.map(([, sort]) => sort) };
}

/** Cuts after hyphens, dashes and the slashes of addresses. */
function* signCuts(text: string): Generator<readonly [number, number]> {
  for (let i = 0; i < text.length - 1; i++) {
    const sign = text[i]!;
    if (NO_BREAK_BEFORE.test(text[i + 1]!)) continue;
    if ((sign === '-' || sign === '‐') && i > 0) yield [i + 1, HARD_HYPHEN];
    else if (sign === '—' || sign === '–') yield [i + 1, DASH];
    else if (sign === '/' && i > 0) yield [i + 1, DASH];
    else if (sign === '…' && i > 0) yield [i + 1, DASH];
  }
}

function* letterCuts(text: string, hyphenator: Hyphenator): Generator<readonly [number, number]> {
  if (text.includes('://')) return;
  for (const match of text.matchAll(LETTERS)) {
    for (const cut of hyphenator(match[0])) yield [match.index + cut, SOFT_HYPHEN];
  }
}

const CUT_BITS = 4096;

/** The piece of a word that a line shows, shaped with its hyphen. */
export function fragment(word: Word, from: number, to: number, hyphenated: boolean): Shape {
  if (from === 0 && to === word.text.length && !hyphenated) return word.shape;
  const key = (from * CUT_BITS + to) * 2 + (hyphenated ? 1 : 0);
  word.fragments ??= new Map();
  let shape = word.fragments.get(key);
  if (shape === undefined) {
    const text = word.text.slice(from, to);
    const { fount } = word.setting;
    shape = hyphenated ? fount.shapeHyphenated(text) : fount.shape(text);
    word.fragments.set(key, shape);
  }
  return shape;
}
