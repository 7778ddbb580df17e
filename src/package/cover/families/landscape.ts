import { contrast, legibleInk, LEGIBLE_LARGE, mix, type Color } from '../color.ts';
import { frame, lettering } from '../frame.ts';
import { circle, clipped, path, rectangle, short } from '../shapes.ts';
import { PAGE, type Composition, type Family, type Lettering, type Stage } from '../stage.ts';
import { SCENES, type Scene } from './scenes.ts';

/** A place and its light: sky above for the title, land or sea below. */
export const landscape: Family = (stage) => {
  const scene = stage.random.pick<Scene>(SCENES);
  return compose(stage, scene);
};

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
    art.y + Math.min(560, art.height * (stage.wording.number === undefined ? 0.42 : 0.62)),
    Math.min(floor - 500, PAGE.height * 0.5),
  );
  const light = sun(stage, art.y, horizon, scene.reach);
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
function sun(stage: Stage, top: number, horizon: number, reach: number): Light {
  const { number } = stage.wording;
  const night = contrast(stage.palette.ground, '#ffffff') > NIGHT;
  const stars = night ? starry(stage, top, horizon) : '';
  const color = sunColor(stage);
  const room = horizon - top;
  if (room < 200) return { svg: stars, letters: [], shows: 'under an open sky' };
  const sets = number === undefined && stage.detail.chance(0.5);
  const most = sets ? room * 0.8 : (room - reach) / 2;
  const radius = Math.min(most, number === undefined ? stage.detail.between(150, 290) : 300);
  const x = stage.detail.between(radius + 140, PAGE.width - radius - 140);
  const y = sets ? horizon - radius * 0.1 : top + radius + (room - reach - radius * 2) / 2;
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
