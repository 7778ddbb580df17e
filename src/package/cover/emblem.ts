import type { Color } from './color.ts';
import type { Random } from './random.ts';
import { circle, path, polygon, ring, short, type Point } from './shapes.ts';

/** A printer's device: one small sign of the story's own, the same from every side. */
export function emblem(x: number, y: number, radius: number, color: Color, random: Random): string {
  const draw = random.pick([rosette, star, burst, circles, sprig, crescent, nested]);
  const parts = draw(radius, color, random);
  return `<g transform="translate(${short(x)} ${short(y)})">${parts}</g>`;
}

type Drawing = (radius: number, color: Color, random: Random) => string;

const rosette: Drawing = (radius, color, random) => {
  const petals = random.whole(5, 12);
  const width = (radius * 2.1) / petals;
  const petal = `M0 ${short(-radius * 0.16)}C${short(width)} ${short(-radius * 0.45)} ${short(width)} ${short(-radius * 0.8)} 0 ${short(-radius)}C${short(-width)} ${short(-radius * 0.8)} ${short(-width)} ${short(-radius * 0.45)} 0 ${short(-radius * 0.16)}Z`;
  return around(petals, () => path(petal, color)) + circle(0, 0, radius * 0.09, color);
};

const star: Drawing = (radius, color, random) => {
  const points = random.whole(4, 9);
  const depth = random.between(0.3, 0.55);
  const corners = Array.from({ length: points * 2 }, (_, index) =>
    polar((index * 180) / points, index % 2 === 0 ? radius * 0.78 : radius * 0.78 * depth),
  );
  return polygon(corners, color) + ring(0, 0, radius * 0.95, color, radius * 0.05);
};

const burst: Drawing = (radius, color, random) => {
  const rays = random.whole(6, 14) * 2;
  const ray = (long: boolean): string => {
    const [from, to] = [radius * 0.42, long ? radius : radius * 0.76];
    const half = (radius * 1.1) / rays;
    return polygon(
      [
        [0, -to],
        [half, -from],
        [-half, -from],
      ],
      color,
    );
  };
  return around(rays, (index) => ray(index % 2 === 0)) + circle(0, 0, radius * 0.32, color);
};

const circles: Drawing = (radius, color, random) => {
  const count = random.whole(4, 8);
  const size = radius * 0.5;
  return around(count, () => ring(0, -size, size * 0.96, color, radius * 0.045));
};

const sprig: Drawing = (radius, color, random) => {
  const pairs = random.whole(3, 5);
  const leaf = (side: number, at: number, length: number): string => {
    const [dx, dy] = [side * length, -length * 0.55];
    return path(
      `M0 ${short(at)}Q${short(dx * 0.25)} ${short(at + dy * 1.5)} ${short(dx)} ${short(at + dy)}Q${short(dx * 0.8)} ${short(at + dy * 0.05)} 0 ${short(at)}Z`,
      color,
    );
  };
  const leaves = Array.from({ length: pairs }, (_, index) => {
    const at = radius * (0.72 - (1.25 * index) / pairs);
    const length = radius * (0.72 - (0.34 * index) / pairs);
    return leaf(1, at, length) + leaf(-1, at, length);
  });
  const stem = `M${short(-radius * 0.025)} ${short(radius)}L0 ${short(-radius)}L${short(radius * 0.025)} ${short(radius)}Z`;
  return leaves.join('') + path(stem, color);
};

const crescent: Drawing = (radius, color, random) => {
  const r = short(radius);
  const inner = short(radius * random.between(0.7, 0.85));
  const moon = `M0 ${short(-radius)}A${r} ${r} 0 1 0 ${short(radius * 0.94)} ${short(radius * 0.34)}A${inner} ${inner} 0 0 1 0 ${short(-radius)}Z`;
  const corners = Array.from({ length: 8 }, (_, index): Point => {
    const [x, y] = polar(index * 45, index % 2 === 0 ? radius * 0.3 : radius * 0.08);
    return [x + radius * 0.56, y - radius * 0.42];
  });
  return path(moon, color) + polygon(corners, color);
};

const nested: Drawing = (radius, color, random) => {
  const corners = random.whole(3, 6);
  const shape = (reach: number): string =>
    Array.from({ length: corners }, (_, index) => polar((index * 360) / corners, reach))
      .map(([x, y]) => `${short(x)} ${short(y)}`)
      .join('L');
  const outlines = [1, 0.74, 0.48].map(
    (share) =>
      `<path d="M${shape(radius * share)}Z" fill="none" stroke="${color}" stroke-width="${short(radius * 0.07)}" stroke-linejoin="miter"/>`,
  );
  return outlines.join('') + path(`M${shape(radius * 0.2)}Z`, color);
};

function around(count: number, draw: (index: number) => string): string {
  return Array.from(
    { length: count },
    (_, index) => `<g transform="rotate(${short((index * 360) / count)})">${draw(index)}</g>`,
  ).join('');
}

/** Degrees clockwise from the top. */
function polar(degrees: number, radius: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
}
