import { mix, type Color } from '../color.ts';
import type { Random } from '../random.ts';
import { path, rectangle, short } from '../shapes.ts';
import { PAGE } from '../stage.ts';

/** A stretch of land. */
export interface Scene {
  readonly shows: string;
  /** How far its highest points stand above the horizon. */
  readonly reach: number;
  /** The land from the horizon down. */
  readonly draw: (random: Random, ground: Ground) => string;
}

interface Ground {
  readonly horizon: number;
  /** From here down all is foreground: the author's name stands on it. */
  readonly floor: number;
  /** From far to near. */
  readonly tones: readonly Color[];
}

export const SCENES: readonly [Scene, ...Scene[]] = [
  { shows: 'rolling hills', reach: 60, draw: hills },
  { shows: 'mountains', reach: 80, draw: mountains },
  { shows: 'a calm sea', reach: 60, draw: sea },
  { shows: 'a line of fir trees', reach: 140, draw: firs },
  { shows: 'the roofs of a town', reach: 110, draw: town },
];

/** A ridge as a sum of three slow waves. */
function ridge(random: Random, base: number, height: number): (x: number) => number {
  const waves = [1, 2.1, 4.3].map((frequency, index) => ({
    frequency: frequency * random.between(0.7, 1.3),
    phase: random.between(0, Math.PI * 2),
    size: height / (index * 1.6 + 1),
  }));
  return (x) =>
    waves.reduce(
      (y, wave) =>
        y + Math.sin((x / PAGE.width) * Math.PI * 2 * wave.frequency + wave.phase) * wave.size,
      base,
    );
}

function below(line: (x: number) => number, step: number, fill: Color): string {
  const points: string[] = [];
  for (let x = -step; x <= PAGE.width + step; x += step)
    points.push(`${short(x)} ${short(line(x))}`);
  return path(
    `M${points.join('L')}L${PAGE.width + step} ${PAGE.height}L${-step} ${PAGE.height}Z`,
    fill,
  );
}

function hills(random: Random, { horizon, floor, tones }: Ground): string {
  const step = (floor - horizon) / tones.length;
  return tones
    .map((tone, index) => {
      const base = horizon + step * (index + 0.4);
      return below(ridge(random, base, 34 + step * 0.28), 16, tone);
    })
    .join('');
}

function mountains(random: Random, { horizon, floor, tones }: Ground): string {
  const step = (floor - horizon) / tones.length;
  return tones
    .map((tone, index) => {
      const base = horizon + step * (index + 0.5);
      const reach = step * (0.9 - index * 0.1);
      const points: string[] = [];
      for (let x = -60; x <= PAGE.width + 260;) {
        const up = points.length % 2 === 0 ? random.between(-1, -0.35) : random.between(0.15, 0.7);
        points.push(`${short(x)} ${short(base + up * reach)}`);
        x += random.between(90, 260);
      }
      return path(
        `M-60 ${PAGE.height}L${points.join('L')}L${PAGE.width + 300} ${PAGE.height}Z`,
        tone,
      );
    })
    .join('');
}

function sea(random: Random, { horizon, floor, tones }: Ground): string {
  const far = tones[1] ?? '#000000';
  const near = tones.at(-1) ?? far;
  const rows = 10;
  const height = floor - horizon;
  const bands = Array.from({ length: rows + 1 }, (_, index) => {
    const from = horizon + height * (index / rows) ** 1.5;
    return below(
      (x) => from + Math.sin(x / (40 + index * 14) + index * 1.7) * index * 1.4,
      10,
      mix(far, near, index / rows),
    );
  });
  const boat = random.between(300, PAGE.width - 300);
  const y = horizon + height * (3 / rows) ** 1.5;
  const size = random.between(60, 90);
  const sail = path(
    `M${short(boat)} ${short(y - size * 2.6)}L${short(boat + size * 1.2)} ${short(y - size * 0.5)}L${short(boat)} ${short(y - size * 0.5)}Z` +
      `M${short(boat - size * 1.2)} ${short(y - size * 0.3)}L${short(boat + size * 1.4)} ${short(y - size * 0.3)}L${short(boat + size)} ${short(y + size * 0.3)}L${short(boat - size * 0.8)} ${short(y + size * 0.3)}Z`,
    near,
  );
  return bands.slice(0, 4).join('') + sail + bands.slice(4).join('');
}

function firs(random: Random, { horizon, floor, tones }: Ground): string {
  const step = (floor - horizon) / tones.length;
  return tones
    .map((tone, index) => {
      const base = horizon + step * (index + 0.9);
      const line = ridge(random, base, 26);
      const size = 60 + index * 52;
      const trees: string[] = [];
      for (let x = -size; x < PAGE.width + size; x += size * random.between(0.42, 0.95)) {
        trees.push(
          fir(x, line(x) + 12, size * random.between(0.5, 0.62), size * random.between(1.5, 2.4)),
        );
      }
      return path(trees.join(''), tone) + below(line, 16, tone);
    })
    .join('');
}

function fir(x: number, foot: number, width: number, height: number): string {
  const tiers = [0, 0.3, 0.56].map((from, index) => {
    const top = foot - height + height * from;
    const bottom = Math.min(foot, top + height * 0.46);
    const half = (width / 2) * (0.5 + index * 0.25);
    return `M${short(x)} ${short(top)}L${short(x + half)} ${short(bottom)}L${short(x - half)} ${short(bottom)}Z`;
  });
  return tiers.join('');
}

/** Houses shoulder to shoulder, some windows lit. */
function town(random: Random, { horizon, floor, tones }: Ground): string {
  const rows = 3;
  const step = (floor - horizon) / rows;
  const lit = tones[0] ?? '#ffffff';
  const result: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const tone = tones[Math.min(tones.length - 1, row * 2)] ?? lit;
    const base = horizon + step * (row + 1);
    const width = 120 + row * 46;
    for (let x = -random.between(0, width); x < PAGE.width;) {
      const breadth = width * random.between(0.7, 1.4);
      const eaves = base - step * random.between(0.55, 1.05);
      result.push(house(random, x, breadth, eaves, tone, row === 0 ? undefined : lit));
      x += breadth;
    }
    result.push(rectangle(0, base, PAGE.width, PAGE.height - base, tone));
  }
  return result.join('');
}

function house(
  random: Random,
  x: number,
  breadth: number,
  eaves: number,
  tone: Color,
  lit: Color | undefined,
): string {
  const ridge = eaves - breadth * random.pick([0, 0.35, 0.6]);
  const peak = x + breadth * random.pick([0.5, 0.5, 0]);
  const walls = path(
    `M${short(x)} ${PAGE.height}L${short(x)} ${short(eaves)}L${short(peak)} ${short(ridge)}L${short(x + breadth)} ${short(eaves)}L${short(x + breadth)} ${PAGE.height}Z`,
    tone,
  );
  if (lit === undefined || random.chance(0.4)) return walls;
  const size = breadth * 0.13;
  const column = random.pick([0.22, 0.45, 0.66]);
  return walls + rectangle(x + breadth * column, eaves + size, size, size * 1.5, lit);
}
