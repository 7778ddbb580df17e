/** `#rrggbb`. */
export type Color = `#${string}`;

type Channels = readonly [red: number, green: number, blue: number];

/**
 * How well letters of one colour stand out on another, from 1 to 21, where it is worst: as WCAG 2
 * counts it, and as a screen without colours shows both.
 */
export function contrast(ink: Color, ground: Color): number {
  return Math.min(
    ratio(luminance(channels(ink)), luminance(channels(ground))),
    ratio(greyLuminance(channels(ink)), greyLuminance(channels(ground))),
  );
}

/** Between two colours: 0 is the first, 1 the second. */
export function mix(from: Color, to: Color, share: number): Color {
  const [a, b] = [channels(from), channels(to)];
  const blended = a.map((value, index) => value + ((b[index] ?? value) - value) * share);
  return hexadecimal(blended);
}

/** The least contrast that letters may have with their ground, and large ones (WCAG 1.4.3). */
export const LEGIBLE = 4.5;
export const LEGIBLE_LARGE = 3;

/** The first of these inks that can be read on the ground, else black or white, whichever is better. */
export function legibleInk(ground: Color, inks: readonly Color[], least = LEGIBLE): Color {
  const fitting = inks.find((ink) => contrast(ink, ground) >= least);
  if (fitting !== undefined) return fitting;
  return contrast('#000000', ground) >= contrast('#ffffff', ground) ? '#000000' : '#ffffff';
}

/** A colour from three numbers of 0 to 255. */
export function hexadecimal(values: readonly number[]): Color {
  const digits = values.map((value) =>
    Math.round(Math.max(0, Math.min(255, value)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

function channels(color: Color): Channels {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Channels): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** E-ink firmware and `sharp().greyscale()` alike weigh the stored values, as Rec. 601 does. */
function greyLuminance([red, green, blue]: Channels): number {
  return linear(0.299 * red + 0.587 * green + 0.114 * blue);
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
