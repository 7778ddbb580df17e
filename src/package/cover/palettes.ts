import { contrast, LEGIBLE, type Color } from './color.ts';
import type { Random } from './random.ts';

/** A few colours that go together; `ink` can be read on `ground`, which a test makes sure of. */
export interface Palette {
  readonly ground: Color;
  readonly ink: Color;
  /** For shapes, in order of prominence. */
  readonly accents: readonly [Color, Color, Color];
}

/** Chosen after the paperbacks and small presses of the last eighty years. */
export const PALETTES: readonly [Palette, ...Palette[]] = [
  // Paperback orange.
  { ground: '#f07c2e', ink: '#1a1410', accents: ['#fff3df', '#1a1410', '#b8380e'] },
  // Ultramarine, white letters.
  { ground: '#12308f', ink: '#ffffff', accents: ['#f4d35e', '#ee7b4a', '#7da5f5'] },
  // The same, turned round.
  { ground: '#f6f3ea', ink: '#12308f', accents: ['#12308f', '#e4572e', '#a9c3e8'] },
  // Bottle green and stone.
  { ground: '#153b34', ink: '#f3e9d2', accents: ['#e0a458', '#c8553d', '#7fa99b'] },
  // Cream and vermilion.
  { ground: '#f1e4c8', ink: '#20302e', accents: ['#c8412b', '#2f6f73', '#e3b23c'] },
  // Night.
  { ground: '#14182b', ink: '#f5e9cf', accents: ['#e8b04b', '#5a6fa8', '#b8455c'] },
  // Brick.
  { ground: '#8e2c1f', ink: '#f8ebd8', accents: ['#f0b67f', '#2b2d42', '#d9583b'] },
  // Sage.
  { ground: '#c9d3bc', ink: '#1f2d20', accents: ['#4d7050', '#e2703a', '#f6f0df'] },
  // Plum.
  { ground: '#3d1f3c', ink: '#f5dfd3', accents: ['#d97b66', '#e9b872', '#7f5a83'] },
  // Mustard.
  { ground: '#e2a72e', ink: '#231a0c', accents: ['#7a2e1d', '#fff3d6', '#2d4b50'] },
  // Sky.
  { ground: '#bfdce5', ink: '#122a3b', accents: ['#e35d47', '#f7f3e8', '#2f6690'] },
  // Shell pink.
  { ground: '#f3c6c0', ink: '#3a1420', accents: ['#b5264c', '#f9efe4', '#5b7b7a'] },
  // Charcoal.
  { ground: '#23252b', ink: '#f2f0ea', accents: ['#e4572e', '#f0c987', '#6d7683'] },
  // Linen and black.
  { ground: '#e9e2d3', ink: '#161616', accents: ['#161616', '#b23a2e', '#8c8371'] },
  // Viridian.
  { ground: '#0b6659', ink: '#fff8e7', accents: ['#f4b942', '#f26a4b', '#083f3a'] },
  // Coral.
  { ground: '#ec7a62', ink: '#1e0f1c', accents: ['#fbe3c8', '#5c1f3e', '#ffb59a'] },
  // Lilac.
  { ground: '#cfc4e3', ink: '#241a45', accents: ['#5b3fa0', '#f2b632', '#f7f2fb'] },
  // Petrol.
  { ground: '#0e4a5c', ink: '#f6e7cb', accents: ['#f2a65a', '#d1495b', '#66a5ad'] },
  // Indigo and rose.
  { ground: '#2b2f77', ink: '#fbe9e1', accents: ['#f2a6a0', '#f6d55c', '#6f79c9'] },
  // Moss.
  { ground: '#525b2c', ink: '#fbf3d9', accents: ['#d9b44a', '#2c3319', '#c96f3b'] },
  // Ice and oxblood.
  { ground: '#e3ecee', ink: '#7d1820', accents: ['#c8102e', '#1d3a4f', '#9fc0c9'] },
  // Tobacco.
  { ground: '#5b3a29', ink: '#f7e7ce', accents: ['#d98e48', '#a8b59a', '#2a1a12'] },
  // Peach.
  { ground: '#f8d7b5', ink: '#40223b', accents: ['#e0614d', '#6b3b5e', '#f3a65a'] },
  // Sea foam.
  { ground: '#a9d3c3', ink: '#12343b', accents: ['#ef6f53', '#2f6f73', '#f7f0d8'] },
];

/** A palette for a story: as it is, turned round, or with its strongest accent as the ground. */
export function paletteFor(random: Random): Palette {
  const palette = random.pick(PALETTES);
  const { ground, ink, accents } = palette;
  const [first, second, third] = accents;
  const turned: Palette = { ground: ink, ink: ground, accents: [first, second, third] };
  const onAccent = [ink, ground].find((color) => contrast(color, first) >= LEGIBLE);
  const bold: Palette =
    onAccent === undefined
      ? turned
      : { ground: first, ink: onAccent, accents: [onAccent === ink ? ground : ink, second, third] };
  return random.pick([palette, palette, turned, bold]);
}
