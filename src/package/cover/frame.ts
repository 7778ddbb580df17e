import { place, type Box, type TextBlock } from './block.ts';
import { legibleInk, type Color } from './color.ts';
import {
  MARGIN,
  PAGE,
  WANTED_HEIGHT,
  type LatinFace,
  type Lettering,
  type Settings,
  type Stage,
} from './stage.ts';

/** How a cover's words are arranged around its picture. */
export interface FrameStyle {
  readonly titleAt: 'top' | 'bottom';
  readonly align: 'start' | 'center';
  readonly faces: readonly [LatinFace, ...LatinFace[]];
  readonly capitals?: boolean;
  readonly smallFace: LatinFace;
  /** Where words may stand. */
  readonly area?: Box;
  readonly title: { readonly ink: Color; readonly ground: Color };
  readonly author?: { readonly ink: Color; readonly ground: Color };
  readonly series?: { readonly ink: Color; readonly ground: Color };
  /** The share of the height that the title may fill before its letters are as large as wanted. */
  readonly share: number;
  /** How high its letters may stand at most; a short title's twice as high. */
  readonly tallest?: number;
  readonly numberRoom?: number;
  /** How high they stand, when that is known already. */
  readonly exactly?: number;
}

export interface Frame {
  readonly letters: readonly Lettering[];
  /** What is left for the picture, between the words, from margin to margin. */
  readonly art: Box;
}

/** Inside the margins. */
export const INSIDE: Box = {
  x: MARGIN,
  y: MARGIN,
  width: PAGE.width - 2 * MARGIN,
  height: PAGE.height - 2 * MARGIN,
};

const GAP = 84;
/** Height kept free for the number of a book in its series, with the white around it. */
const NUMBER_ROOM = 700;
/** Letter height of small lines: 4 to 6 pixels on a thumbnail, read at full size. */
const SMALL = { series: 46, author: 74, subtitle: 84 };

/** Sets the words: series at the head, author at the foot, the title above or below the picture. */
export function frame(stage: Stage, style: FrameStyle): Frame {
  const area = style.area ?? INSIDE;
  const head = series(stage, style, area);
  const foot = author(stage, style, area);
  const top = head === undefined ? area.y : head.box.y + head.box.height + GAP;
  const bottom = foot === undefined ? area.y + area.height : foot.box.y - GAP;
  const free: Box = { ...area, y: top, height: bottom - top };
  const names = title(stage, style, free);
  const used = extent(names);
  const art =
    used === undefined
      ? free
      : style.titleAt === 'top'
        ? { ...free, y: used.bottom + GAP, height: bottom - used.bottom - GAP }
        : { ...free, height: used.top - GAP - top };
  const letters = [head, ...names, foot].filter((line) => line !== undefined);
  return { letters, art: { ...art, height: Math.max(0, art.height) } };
}

/** Sets one text of a role at a place. */
export function lettering(
  role: Lettering['role'],
  block: TextBlock,
  area: { readonly x: number; readonly y: number; readonly width: number },
  look: { readonly align: 'start' | 'center'; readonly ink: Color; readonly ground: Color },
): Lettering {
  const { d, box } = place(block, area, look.align);
  return {
    role,
    d,
    box,
    ink: look.ink,
    ground: look.ground,
    letterHeight: block.letterHeight,
    rows: block.rows.map((line) => line.text),
  };
}

/** The ink that a small line takes on its ground: the palette's, if it can be read there. */
export function on(stage: Stage, ground: Color): { readonly ink: Color; readonly ground: Color } {
  const { ink, accents } = stage.palette;
  return { ink: legibleInk(ground, [ink, stage.palette.ground, ...accents]), ground };
}

function series(stage: Stage, style: FrameStyle, area: Box): Lettering | undefined {
  const { series: name } = stage.wording;
  if (name === undefined) return undefined;
  const block = stage.set(name, small(style, area, SMALL.series, 2));
  const look = { align: style.align, ...(style.series ?? style.title) };
  return block && lettering('series', block, area, look);
}

function author(stage: Stage, style: FrameStyle, area: Box): Lettering | undefined {
  const { authors } = stage.wording;
  if (authors.length === 0) return undefined;
  const block = stage.set(named(authors), small(style, area, SMALL.author, 3));
  if (block === undefined) return undefined;
  const y = area.y + area.height - block.height;
  return lettering(
    'author',
    block,
    { ...area, y },
    { align: style.align, ...(style.author ?? style.title) },
  );
}

/** Up to three names stand one above the other; more of them run on. */
function named(authors: readonly string[]): string {
  if (authors.length <= 1) return authors.join('');
  const whole = authors.map((name) => (name.length <= 28 ? name.replaceAll(' ', '\u00a0') : name));
  return whole.length <= 3 ? whole.join('\n') : whole.join('\u00a0· ');
}

function small(style: FrameStyle, area: Box, tallest: number, rows: number): Settings {
  return {
    faces: [style.smallFace],
    width: area.width,
    height: 340,
    tallest,
    rows,
    leading: 1.6,
    tracking: 0.09,
    capitals: true,
  };
}

/** The title takes more room than its share when its letters would be too small without. */
function title(stage: Stage, style: FrameStyle, free: Box): Lettering[] {
  const { title: text, subtitle } = stage.wording;
  if (text === undefined) return [];
  const below = subtitle === undefined ? undefined : subtitleBlock(stage, style, free, subtitle);
  // In a series there is always room for a large number.
  const kept = stage.wording.number === undefined ? 0 : (style.numberRoom ?? NUMBER_ROOM);
  const rest = below === undefined ? 0 : below.height + GAP * 0.75;
  const tallest = style.exactly ?? (style.tallest ?? 430) * shortness(text);
  let block: TextBlock | undefined;
  for (const share of [style.share, style.share + 0.12, style.share + 0.24, 1]) {
    const wider = stage.set(text, {
      faces: style.faces,
      width: free.width,
      height: Math.min(free.height * share, free.height - kept) - rest,
      // More room than its share is for letters as large as wanted, not larger.
      tallest: share === style.share ? tallest : Math.min(tallest, WANTED_HEIGHT),
      wanted: style.exactly ?? WANTED_HEIGHT,
      ...(style.capitals !== undefined && { capitals: style.capitals }),
    });
    if (wider === undefined) return [];
    if (block === undefined || wider.letterHeight > block.letterHeight * 1.03) block = wider;
    if (block.letterHeight >= WANTED_HEIGHT) break;
  }
  if (block === undefined) return [];
  const height = block.height + rest;
  const y = style.titleAt === 'top' ? free.y : free.y + free.height - height;
  const look = { align: style.align, ...style.title };
  const main = lettering('title', block, { ...free, y }, look);
  if (below === undefined) return [main];
  return [main, lettering('subtitle', below, { ...free, y: y + block.height + GAP * 0.75 }, look)];
}

/** A title of one to four letters may be larger than any other. */
function shortness(title: string): number {
  const letters = title.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters <= 2) return 2;
  return letters <= 4 ? 1.35 : 1;
}

function subtitleBlock(
  stage: Stage,
  style: FrameStyle,
  free: Box,
  text: string,
): TextBlock | undefined {
  return stage.set(text, {
    faces: [style.smallFace === 'garamond' ? 'garamond-italic' : style.smallFace],
    width: free.width,
    height: free.height * 0.22,
    tallest: SMALL.subtitle,
    rows: 4,
  });
}

function extent(lines: readonly Lettering[]): { top: number; bottom: number } | undefined {
  if (lines.length === 0) return undefined;
  return {
    top: Math.min(...lines.map((line) => line.box.y)),
    bottom: Math.max(...lines.map((line) => line.box.y + line.box.height)),
  };
}
