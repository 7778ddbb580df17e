import { fit, type Box, type Fit, type TextBlock } from './block.ts';
import type { Color } from './color.ts';
import { fallbacks, openFace, type Face, type FaceName } from './faces.ts';
import { hyphens } from './hyphens.ts';
import { missing, row, type Hand, type Row } from './letters.ts';
import type { Palette } from './palettes.ts';
import type { Random } from './random.ts';
import type { Wording } from './wording.ts';

/** The cover's own measure, in pixels. */
export const PAGE = { width: 1600, height: 2560 } as const;
/** Nothing that must be read stands nearer to an edge: 8 %, where thumbnails ask for 5 %. */
export const MARGIN = 128;
/** 24 pixels on a thumbnail 160 pixels wide: what a title's capitals should reach. */
export const WANTED_HEIGHT = (24 / 160) * PAGE.width;

/** What a family is given to draw with. */
export interface Stage {
  readonly wording: Wording;
  readonly palette: Palette;
  /** The same for every book of a series: for what makes them look like a set. */
  readonly random: Random;
  /** This book's own. */
  readonly detail: Random;
  readonly set: (text: string, settings: Settings) => TextBlock | undefined;
}

export interface Settings extends Omit<Fit, 'faces' | 'language' | 'divide' | 'shape'> {
  readonly faces: readonly [LatinFace, ...LatinFace[]];
}

/** Faces that a family may ask for; the rest are for the scripts that these have not. */
const LATIN = ['garamond', 'garamond-italic', 'jost', 'oswald'] as const;
export type LatinFace = (typeof LATIN)[number];

/** Letters on a cover: outlines, their colours, and what a test needs to measure them. */
export interface Lettering {
  /** An `ornament` is a letter that is there to be looked at. */
  readonly role: 'title' | 'subtitle' | 'author' | 'series' | 'number' | 'ornament';
  readonly d: string;
  readonly ink: Color;
  readonly ground: Color;
  readonly box: Box;
  readonly letterHeight: number;
  readonly rows: readonly string[];
}

/** A cover before it is pixels. */
export interface Composition {
  /** SVG elements. */
  readonly art: string;
  readonly letters: readonly Lettering[];
  /** What most of the cover's edge is made of. */
  readonly paper: Color;
  /** What the picture shows, to follow "with": `with a sun over three hills`. */
  readonly shows: string;
}

/** A way of drawing covers. */
export type Family = (stage: Stage) => Composition;

/** Sets words in the faces that were opened for them. */
export interface Typesetter {
  readonly set: Stage['set'];
  /** What none of the faces can draw: it is left out. */
  readonly lacking: (text: string) => readonly string[];
}

/** Opens the faces that these words need. */
export async function typesetter(wording: Wording): Promise<Typesetter> {
  const text = [wording.title, wording.subtitle, ...wording.authors, wording.series].join(' ');
  const names = new Set<FaceName>([...LATIN, ...fallbacks(text)]);
  const faces = new Map<FaceName, Face>();
  for (const name of names) faces.set(name, await openFace(name));
  const spare = [...faces.values()].filter((face) => !LATIN.some((name) => name === face.name));
  const shape = remembered();
  const divide = hyphens(wording.language, text);
  const garamond = await openFace('garamond');
  const all = [...faces.values()];
  const set: Stage['set'] = (text, settings) => {
    const latin = settings.faces.flatMap((name) => faces.get(name) ?? []);
    // A title in two faces looks like a mistake: only those that have all of it are tried.
    const complete = latin.filter((face) => missing(text, [face]).length === 0);
    const chains = complete.map((face): [Face] => [face]);
    const mixed: [Face, ...Face[]] = [...withFirst(spare, garamond)];
    return fit(text, {
      ...settings,
      language: wording.language,
      divide,
      shape,
      faces: chains.length > 0 ? chains : [mixed],
    });
  };
  return { set, lacking: (text) => missing(text, all) };
}

/** Shapes every row once: a long title is tried in dozens of sizes and breaks. */
function remembered(): (text: string, hand: Hand) => Row {
  const rows = new Map<string, Row>();
  return (text, hand) => {
    const names = hand.faces.map((face) => face.name).join();
    const key = `${names} ${hand.direction} ${hand.tracking} ${text}`;
    const known = rows.get(key) ?? row(text, hand);
    rows.set(key, known);
    return known;
  };
}

/** Faces of the text's own script before the Latin one. */
function withFirst(spare: readonly Face[], last: Face): [Face, ...Face[]] {
  const [first, ...rest] = spare;
  return first === undefined ? [last] : [first, ...rest, last];
}
