import type { Cover } from '../format.ts';
import { alternative } from './alternative.ts';
import { contrast, mix } from './color.ts';
import { FAMILIES } from './families/families.ts';
import { COVER_STYLES, type CoverIdentity, type CoverStyle } from './identity.ts';
import { paletteFor } from './palettes.ts';
import { seeded } from './random.ts';
import { jpegOf } from './raster.ts';
import { outlined } from './shapes.ts';
import { PAGE, typesetter, type Composition, type Stage } from './stage.ts';
import { wording } from './wording.ts';

export interface CoverOptions {
  /** Draws in this style; without it the story's identity decides. */
  readonly style?: CoverStyle;
}

/**
 * Draws the cover of a story: the same bytes for the same identity, on every machine. Letters are
 * outlines from packaged faces, so that a machine without any font draws it too.
 */
export async function drawCover(
  identity: CoverIdentity,
  options: CoverOptions = {},
): Promise<Cover> {
  const composition = await composeCover(identity, options);
  return { jpeg: await jpegOf(svg(composition)), ...described(identity, composition) };
}

/** What `drawCover` says about the cover, without drawing it. */
export async function describeCover(
  identity: CoverIdentity,
  options: CoverOptions = {},
): Promise<Omit<Cover, 'jpeg'>> {
  return described(identity, await composeCover(identity, options));
}

function described(identity: CoverIdentity, { shows }: Composition): Omit<Cover, 'jpeg'> {
  return { ...PAGE, alternative: alternative(identity, shows) };
}

/** A cover as shapes and outlines, before it is pixels: what there is to measure. */
export async function composeCover(
  identity: CoverIdentity,
  options: CoverOptions = {},
): Promise<Composition> {
  const words = wording(identity);
  // Books of a series are one set: what chooses the look knows the series only.
  const own = JSON.stringify([words.title, words.subtitle, words.authors, words.number]);
  const set = words.series === undefined ? own : JSON.stringify([words.series, words.authors]);
  const random = seeded(set);
  // Without a title there are no letters to make a picture of.
  const style = random.pick(words.title === undefined ? PICTORIAL : COVER_STYLES);
  const stage: Stage = {
    wording: words,
    palette: paletteFor(random),
    random,
    detail: seeded(own),
    set: await typesetter(words),
  };
  return FAMILIES[options.style ?? style](stage);
}

const PICTORIAL = ['geometric', 'landscape', 'pattern'] as const;

/** The whole picture as one SVG without a single `<text>`. */
export function svg(composition: Composition): string {
  const letters = composition.letters.map(({ d, ink }) => `<path d="${d}" fill="${ink}"/>`);
  // On a white page a pale cover has no edge (Kindle's guidelines ask for a border).
  const { paper } = composition;
  const edge =
    contrast(paper, '#ffffff') < 1.35
      ? outlined(4, 4, PAGE.width - 8, PAGE.height - 8, mix(paper, '#000000', 0.3), 8)
      : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PAGE.width}" height="${PAGE.height}" ` +
    `viewBox="0 0 ${PAGE.width} ${PAGE.height}">${composition.art}${edge}${letters.join('')}</svg>`
  );
}
