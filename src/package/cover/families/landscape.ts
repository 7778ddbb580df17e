import { contrast, legibleInk, LEGIBLE_LARGE, mix, type Color } from '../color.ts';
import { frame, lettering } from '../frame.ts';
import type { Random } from '../random.ts';
import { circle, clipped, path, rectangle, short } from '../shapes.ts';
import { PAGE, type Composition, type Family, type Lettering, type Stage } from '../stage.ts';

/** A place and its light: sky above for the title, land or sea below. */
export const landscape: Family = (stage) => {
  const scene = stage.random.pick<Scene>(SCENES);
  return compose(stage, scene);
};

interface Scene {
  readonly shows: string;
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

const SCENES: readonly [Scene, ...Scene[]] = [
  { shows: 'rolling hills', draw: hills },
  { shows: 'mountains', draw: mountains },
  { shows: 'a calm sea', draw: sea },
  { shows: 'a line of fir trees', draw: firs },
  { shows: 'the roofs of a town', draw: town },
];

const LAYERS = 5;

/** Below this height there is room for a strip of land only. */
const LEAST_SCENE = 380;

function compose(stage: Stage, scene: Scene): Composition {
  const { ground, ink, accents } = stage.palette;
  const near = nearest(stage);
  const { letters, art } = frame(stage, {
    faces: stage.random.pick([['garamond', 'oswald'] as const, ['jost', 'oswald'] as const]),
    smallFace: stage.random.chance(0.5) ? 'garamond' : 'jost',
    align: stage.random.chance(0.6) ? 'center' : 'start',
    titleAt: 'top',
    title: { ink, ground },
    author: { ink: legibleInk(near, [ground, ink, ...accents]), ground: near },
    share: 0.5,
  });
  const sky = rectangle(0, 0, PAGE.width, PAGE.height, ground);
  if (art.height < LEAST_SCENE) {
    const top = art.y + art.height / 2;
    const strip = rectangle(0, top, PAGE.width, PAGE.height - top, near);
    return { art: sky + strip, paper: ground, letters, shows: 'a strip of dark land' };
  }
  const floor = art.y + art.height;
  const horizon = Math.max(
    art.y + Math.min(560, art.height * (stage.wording.number === undefined ? 0.42 : 0.55)),
    Math.min(floor - 500, PAGE.height * 0.5),
  );
  const light = sun(stage, art.y, horizon);
  const land = scene.draw(stage.detail, { horizon, floor, tones: tones(stage, near) });
  // Tree tops and peaks stop short of the title.
  const seen = { x: 0, y: art.y - 30, width: PAGE.width, height: PAGE.height - art.y + 30 };
  return {
    art: sky + clipped('land', seen, light.svg + land),
    paper: ground,
    letters: [...letters, ...light.letters],
    shows: `${scene.shows} ${light.shows}`,
  };
}

function tones(stage: Stage, near: Color): Color[] {
  const { ground } = stage.palette;
  const far = mix(ground, landColor(stage), contrast(ground, near) < 2.5 ? 0.6 : 0.4);
  return Array.from({ length: LAYERS }, (_, index) => mix(far, near, index / (LAYERS - 1)));
}

interface Light {
  readonly svg: string;
  readonly letters: readonly Lettering[];
  readonly shows: string;
}

/** Above this contrast with white the sky is a night sky. */
const NIGHT = 9;

/** A sun high above the land or setting behind it, a moon by night; in a series it bears the number. */
function sun(stage: Stage, top: number, horizon: number): Light {
  const { number } = stage.wording;
  const night = contrast(stage.palette.ground, '#ffffff') > NIGHT;
  const stars = night ? starry(stage, top, horizon) : '';
  const color = sunColor(stage);
  const room = horizon - top;
  if (room < 200) return { svg: stars, letters: [], shows: 'under an open sky' };
  const sets = number === undefined && stage.detail.chance(0.5);
  const most = sets ? room * 0.8 : (room - 60) / 2;
  const radius = Math.min(most, number === undefined ? stage.detail.between(150, 290) : 300);
  const x = stage.detail.between(radius + 140, PAGE.width - radius - 140);
  const y = sets ? horizon - radius * 0.1 : top + radius + (room - 60 - radius * 2) / 2;
  if (number !== undefined) {
    const letters = numberOn(stage, number, { x, y, radius, color });
    return { svg: stars + circle(x, y, radius, color), letters, shows: 'under a round sun' };
  }
  if (night && !sets) {
    return { svg: stars + moon(x, y, radius, color), letters: [], shows: 'under a new moon' };
  }
  const shows = sets ? 'and a setting sun' : 'under a round sun';
  return { svg: stars + circle(x, y, radius, color), letters: [], shows };
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: Color;
}

function numberOn(stage: Stage, number: string, { x, y, radius, color }: Disc): Lettering[] {
  const block = stage.set(number, {
    faces: ['garamond'],
    width: radius * 1.3,
    height: radius * 1.05,
    tallest: radius,
    rows: 1,
  });
  if (block === undefined) return [];
  const place = { x: x - radius, y: y - block.height / 2, width: radius * 2 };
  const { palette } = stage;
  const ink = legibleInk(color, [palette.ink, palette.ground, nearest(stage)], LEGIBLE_LARGE);
  return [lettering('number', block, place, { align: 'center', ink, ground: color })];
}

function moon(x: number, y: number, radius: number, color: Color): string {
  const r = short(radius);
  const inner = short(radius * 0.86);
  return path(
    `M${short(x)} ${short(y - radius)}A${r} ${r} 0 1 0 ${short(x + radius * 0.94)} ${short(y + radius * 0.34)}A${inner} ${inner} 0 0 1 ${short(x)} ${short(y - radius)}Z`,
    color,
  );
}

function starry(stage: Stage, top: number, horizon: number): string {
  const { ground, ink } = stage.palette;
  const color = mix(ground, ink, 0.7);
  const stars: string[] = [];
  for (let count = stage.detail.whole(24, 46); count > 0; count -= 1) {
    const x = stage.detail.between(60, PAGE.width - 60);
    const y = stage.detail.between(top, horizon);
    stars.push(circle(x, y, stage.detail.between(2.5, 7), color));
  }
  return stars.join('');
}

/** What the far land takes its color from: not the sun's, and as far from the foreground as can be. */
function landColor(stage: Stage): Color {
  const { ground, accents } = stage.palette;
  const near = nearest(stage);
  return accents
    .filter((accent) => accent !== sunColor(stage))
    .reduce((a, b) => (told(a) >= told(b) ? a : b), ground);

  function told(color: Color): number {
    return Math.min(contrast(color, near), contrast(color, ground) * 2);
  }
}

function sunColor({ palette: { ground, accents } }: Stage): Color {
  const told = accents.filter((accent) => contrast(accent, ground) > 1.5);
  // A black sun only where there is no other.
  return told.find((color) => contrast(color, '#000000') > 3) ?? told[0] ?? accents[0];
}

/** The foreground is the palette's deepest tone, so that the author's name can stand on it. */
function nearest(stage: Stage): Color {
  const { ground, ink, accents } = stage.palette;
  const dark = [ground, ink, ...accents].reduce((a, b) =>
    contrast(a, '#ffffff') >= contrast(b, '#ffffff') ? a : b,
  );
  return mix(dark, '#000000', 0.12);
}

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
