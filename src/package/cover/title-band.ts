import type { Sharp } from 'sharp';

import { contrast, hexadecimal, LEGIBLE, mix, type Color } from './color.ts';
import { frame } from './frame.ts';
import type { CoverIdentity } from './identity.ts';
import { PALETTES } from './palettes.ts';
import { seeded } from './random.ts';
import { rectangle } from './shapes.ts';
import { MARGIN, PAGE, typesetter, type Lettering, type Stage } from './stage.ts';
import { wording } from './wording.ts';

/** Words for a person's picture, on a band of their own, so that no picture can hide them. */
export interface TitleBand {
  readonly svg: (width: number, height: number) => string;
  readonly letters: readonly Lettering[];
}

const INK: Color = '#ffffff';

/** Sets title and author on a band at the picture's foot, in a dark tone of the picture's own. */
export async function titleBand(identity: CoverIdentity, picture: Sharp): Promise<TitleBand> {
  // The series would stand at the head, on the picture itself.
  const { series: _series, number: _number, ...words } = wording(identity);
  const ground = await darkTone(picture);
  const random = seeded('band');
  const stage: Stage = {
    wording: words,
    palette: { ...PALETTES[0], ground, ink: INK },
    random,
    detail: random,
    set: (await typesetter(words)).set,
  };
  const { letters } = frame(stage, {
    faces: ['garamond', 'oswald'],
    smallFace: 'garamond',
    align: 'center',
    titleAt: 'bottom',
    title: { ink: INK, ground },
    share: 0.34,
    tallest: 300,
  });
  const top = Math.min(PAGE.height, ...letters.map((line) => line.box.y)) - MARGIN;
  const band = letters.length === 0 ? '' : rectangle(0, top, PAGE.width, PAGE.height - top, ground);
  const paths = letters.map(({ d, ink }) => `<path d="${d}" fill="${ink}"/>`).join('');
  return {
    letters,
    svg: (width, height) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${PAGE.width} ${PAGE.height}" preserveAspectRatio="none">${band}${paths}</svg>`,
  };
}

/** The color that the picture has most of, darkened until white letters can be read on it. */
async function darkTone(picture: Sharp): Promise<Color> {
  const { dominant } = await picture.stats();
  const color = hexadecimal([dominant.r, dominant.g, dominant.b]);
  for (let share = 0.15; share < 1; share += 0.1) {
    const tone = mix(color, '#000000', share);
    if (contrast(INK, tone) >= LEGIBLE * 1.5) return tone;
  }
  return '#000000';
}
