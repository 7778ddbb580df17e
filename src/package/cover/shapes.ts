import type { Color } from './color.ts';

/**
 * SVG elements in the cover's pixels, with numbers short enough to be the same on every machine.
 * Boxes are told by their left upper corner, rounds by their center.
 */

/** A filled box. */
export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Color,
): string {
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"/>`;
}

/** The outline of a box; half of its thickness lies outside. */
export function outlined(
  x: number,
  y: number,
  width: number,
  height: number,
  color: Color,
  thickness: number,
): string {
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="none" stroke="${color}" stroke-width="${short(thickness)}"/>`;
}

/** A disc. */
export function circle(x: number, y: number, radius: number, fill: Color): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${fill}"/>`;
}

/** A circle that is not filled; `width` is that of its line. */
export function ring(x: number, y: number, radius: number, stroke: Color, width: number): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="none" stroke="${stroke}" stroke-width="${short(width)}"/>`;
}

/** A filled path: `d` in SVG's own language of curves. */
export function path(d: string, fill: Color): string {
  return `<path d="${d}" fill="${fill}"/>`;
}

/** The line along a path, not filled. */
export function stroke(d: string, color: Color, width: number): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${short(width)}"/>`;
}

/** A place in the cover's pixels. */
export type Point = readonly [x: number, y: number];

/** A filled shape with straight sides from each point to the next. */
export function polygon(points: readonly Point[], fill: Color): string {
  return path(`M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`, fill);
}

/** Shapes that are seen only inside a box. */
export function clipped(
  name: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  shapes: string,
): string {
  const { x, y, width, height } = box;
  return (
    `<clipPath id="${name}"><rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/></clipPath>` +
    `<g clip-path="url(#${name})">${shapes}</g>`
  );
}

/** A length in a picture, to a tenth of a unit. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
