import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Cover } from '../format.ts';
import { alternative } from './alternative.ts';
import { contrast, mix } from './color.ts';
import { FAMILIES } from './families/families.ts';
import { COVER_STYLES, type CoverIdentity, type CoverStyle } from './identity.ts';
import { paletteFor } from './palettes.ts';
import { seeded } from './random.ts';
import { jpegOf } from './raster.ts';
import { outlined } from './shapes.ts';
import { PAGE, typesetter, type Composition, type Stage, type Typesetter } from './stage.ts';
import { wording, type Wording } from './wording.ts';

export interface CoverOptions {
  /** Draws in this style; without it the story's identity decides. */
  readonly style?: CoverStyle;
}

/** A composition, and the letters that no packaged face has. */
export interface ComposedCover extends Composition {
  readonly lacking: readonly string[];
}

/**
 * Draws the cover of a story: the same bytes for the same identity, on every machine. Letters are
 * outlines from packaged faces, so that a machine without any font draws it too; what no face can
 * draw is left out and reported.
 */
export async function drawCover(
  identity: CoverIdentity,
  options: CoverOptions = {},
  report: Report = () => undefined,
): Promise<Cover> {
  const composition = await composeCover(identity, options);
  return { jpeg: await jpegOf(svg(composition)), ...described(identity, composition, report) };
}

/** What `drawCover` says about the cover, without drawing it. */
export async function describeCover(
  identity: CoverIdentity,
  options: CoverOptions = {},
  report: Report = () => undefined,
): Promise<Omit<Cover, 'jpeg'>> {
  return described(identity, await composeCover(identity, options), report);
}

function described(
  identity: CoverIdentity,
  { shows, lacking }: ComposedCover,
  report: Report,
): Omit<Cover, 'jpeg'> {
  if (lacking.length > 0) {
    report({
      code: 'package/cover-letters',
      message: `The cover goes without ${[...new Set(lacking)].join(' ')}: no packaged typeface has them.`,
      hint: 'A picture of your own in the covers folder can bear the title.',
    });
  }
  return { ...PAGE, alternative: alternative(identity, shows) };
}

/** A cover as shapes and outlines, before it is pixels: what there is to measure. */
export async function composeCover(
  identity: CoverIdentity,
  options: CoverOptions = {},
): Promise<ComposedCover> {
  const named = wording(identity);
  // Books of a series are one set: what chooses the look knows the series only.
  const own = JSON.stringify([named.title, named.subtitle, named.authors, named.number]);
  const shared = named.series === undefined ? own : JSON.stringify([named.series, named.authors]);
  const { words, set, lacking } = await drawable(named);
  const random = seeded(shared);
  // Without a title there are no letters to make a picture of.
  const style = random.pick(words.title === undefined ? PICTORIAL : COVER_STYLES);
  const palette = paletteFor(random);
  const stage: Stage = { wording: words, palette, random, detail: seeded(own), set };
  return { ...FAMILIES[options.style ?? style](stage), lacking };
}

interface Drawable extends Pick<Typesetter, 'set'> {
  readonly words: Wording;
  readonly lacking: readonly string[];
}

/** Half a title would be another title: one that the faces cannot draw is not drawn at all. */
async function drawable(words: Wording): Promise<Drawable> {
  const { set, lacking } = await typesetter(words);
  const { title = '', subtitle = '', authors, series = '' } = words;
  const missed = lacking([title, subtitle, ...authors, series].join(' '));
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const lost = lacking(title).filter((cluster) => /\p{L}/u.test(cluster)).length;
  if (lost * 2 <= letters) return { words, set, lacking: missed };
  const { title: _title, subtitle: _subtitle, ...rest } = words;
  return { words: rest, set, lacking: missed };
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
