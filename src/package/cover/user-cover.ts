import type { Sharp, SharpOptions } from 'sharp';

import type { Cover } from '../format.ts';
import { alternative } from './alternative.ts';
import type { CoverIdentity } from './identity.ts';
import { jpegWithin } from './raster.ts';
import { PAGE } from './stage.ts';
import { titleBand } from './title-band.ts';

/** A picture made into a cover, or why it cannot be one, in words for the person who chose it. */
export type UserCover =
  | { readonly cover: Cover; readonly problem?: undefined }
  | { readonly cover?: undefined; readonly problem: string };

export interface UserCoverSettings {
  readonly identity: CoverIdentity;
  /** Sets title and author on the picture, on a band of their own. */
  readonly setTitle?: boolean;
}

/** Smaller pictures look broken on every shelf (Kindle asks for 1000 pixels of height). */
const SMALLEST = { width: 625, height: 1000 };
/** Twice what any camera on a desk takes, and what sharp decodes in a few hundred megabytes. */
const MOST_PIXELS = 60_000_000;

const KINDS: readonly (readonly [format: string, readable: boolean, name: string])[] = [
  ['jpeg', true, 'a JPEG'],
  ['png', true, 'a PNG'],
  ['webp', true, 'a WebP'],
  ['gif', false, 'a GIF'],
  ['svg', false, 'an SVG drawing'],
  ['tiff', false, 'a TIFF'],
  ['heif', false, 'a HEIF or AVIF'],
  ['pdf', false, 'a PDF'],
];

/**
 * Makes a person's picture into a cover: turned as its camera says, cropped to 1:1.6 around what
 * draws the eye, flattened on white, in sRGB, at most 1600×2560 pixels and one megabyte.
 */
export async function userCover(
  bytes: Uint8Array,
  settings: UserCoverSettings,
): Promise<UserCover> {
  const { default: sharp } = await import('sharp');
  const open = (options: SharpOptions = {}): Sharp =>
    sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS, ...options });
  const problem = await inspected(bytes, open);
  if (problem !== undefined) return { problem };
  try {
    return { cover: await cropped(open, settings) };
  } catch {
    return { problem: BROKEN };
  }
}

const BROKEN = 'the picture is broken or cut short. Save it again as JPEG or PNG.';

/** What is wrong with a picture, as far as its head shows it. */
async function inspected(
  bytes: Uint8Array,
  open: (options?: SharpOptions) => Sharp,
): Promise<string | undefined> {
  let head;
  try {
    head = await open({ limitInputPixels: false }).metadata();
  } catch {
    return 'it is no picture that can be read. Use a JPEG, PNG or WebP.';
  }
  const [, readable, name] = KINDS.find(([format]) => format === head.format) ?? [];
  if (readable !== true) {
    return `it is ${name ?? `a ${head.format}`}, whatever its name says. Save it as JPEG, PNG or WebP.`;
  }
  if ((head.pages ?? 1) > 1 || isAnimatedPng(bytes)) {
    return 'it is an animation. Save one of its pictures as JPEG or PNG.';
  }
  if (head.space === 'cmyk') {
    return 'its colors are for printing (CMYK). Save it in RGB (sRGB) colors.';
  }
  const { width, height } = head.autoOrient;
  if (width * height > MOST_PIXELS) {
    return `it has ${Math.round((width * height) / 1e6)} megapixels. Make it smaller: 1600 by 2560 pixels are enough.`;
  }
  if (width < SMALLEST.width || height < SMALLEST.height) {
    return `it is too small, ${width} by ${height} pixels. It needs ${SMALLEST.width} by ${SMALLEST.height} at least; 1600 by 2560 are best.`;
  }
  return undefined;
}

async function cropped(
  open: (options?: SharpOptions) => Sharp,
  { identity, setTitle = false }: UserCoverSettings,
): Promise<Cover> {
  const { autoOrient } = await open().metadata();
  // Never enlarged: the largest upright rectangle of the cover's shape inside the picture.
  const width = Math.min(PAGE.width, autoOrient.width, Math.floor(autoOrient.height / 1.6));
  const height = Math.round(width * 1.6);
  const flat = await open()
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize(width, height, { fit: 'cover', position: 'attention' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { default: sharp } = await import('sharp');
  const picture = (): Sharp => sharp(flat.data, { raw: flat.info });
  const band = setTitle ? await titleBand(identity, picture()) : undefined;
  const jpeg = await jpegWithin(
    band === undefined
      ? picture
      : () => picture().composite([{ input: Buffer.from(band.svg(width, height)) }]),
  );
  return { jpeg, width, height, alternative: alternative(identity) };
}

/** An animated PNG says so (`acTL`) before its first picture (`IDAT`); libvips does not tell. */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 16 || view.getUint32(0) !== 0x89504e47) return false;
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const kind = view.getUint32(at + 4);
    if (kind === 0x6163544c) return true;
    if (kind === 0x49444154) return false;
  }
  return false;
}
