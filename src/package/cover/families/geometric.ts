import type { Box } from '../block.ts';
import { contrast, legibleInk, mix, type Color } from '../color.ts';
import { frame, lettering } from '../frame.ts';
import type { Random } from '../random.ts';
import { circle, clipped, path, polygon, rectangle, ring, short, type Point } from '../shapes.ts';
import { PAGE, type Family, type Stage } from '../stage.ts';

/** A few large shapes, as on the record sleeves and paperbacks of the fifties and sixties. */
export const geometric: Family = (stage) => {
  const { ground, ink } = stage.palette;
  const figure = stage.random.pick<Figure>(FIGURES);
  const { letters, art } = frame(stage, {
    faces: stage.random.pick([['jost', 'oswald'] as const, ['oswald'] as const]),
    smallFace: 'jost',
    align: stage.random.chance(0.7) ? 'start' : 'center',
    titleAt: stage.random.chance(0.6) ? 'top' : 'bottom',
    title: { ink, ground },
    share: 0.46,
  });
  const paper = rectangle(0, 0, PAGE.width, PAGE.height, ground);
  // The picture fills the paper from edge to edge, and to the head where nothing stands above it.
  const area = bleeding(
    art,
    letters.every((line) => line.box.y > art.y),
  );
  if (area.height < 260) return { art: paper, paper: ground, letters, shows: 'plain letters' };
  const { number } = stage.wording;
  const drawn = figure.draw(area, colorsOf(stage), stage.detail, number !== undefined);
  const medal = number === undefined ? undefined : numberOn(stage, number, area);
  return {
    art: paper + clipped('picture', area, drawn) + (medal?.svg ?? ''),
    paper: ground,
    letters: [...letters, ...(medal?.letters ?? [])],
    shows: figure.shows,
  };
};

interface Figure {
  readonly shows: string;
  /** `centered`: a number will stand on a disc in the middle. */
  readonly draw: (area: Box, colors: Colors, random: Random, centered: boolean) => string;
}

/** Background and shapes, each to be told from the next. */
interface Colors {
  readonly ground: Color;
  readonly shapes: readonly [Color, Color, Color];
}

const FIGURES: readonly [Figure, ...Figure[]] = [
  { shows: 'overlapping discs', draw: discs },
  { shows: 'a quilt of quarter circles', draw: quarters },
  { shows: 'rings within rings', draw: rings },
  { shows: 'rays of light', draw: rays },
  { shows: 'a row of arches', draw: arches },
  { shows: 'leaning blocks of color', draw: shards },
];

function colorsOf(stage: Stage): Colors {
  const { ground, ink, accents } = stage.palette;
  const told = [...accents, ink].filter((color) => contrast(color, ground) > 1.35);
  const [a = ink, b = mix(ink, ground, 0.4), c = mix(a, ground, 0.45)] = told;
  return { ground, shapes: [a, b, c] };
}

function bleeding(art: Box, atHead: boolean): Box {
  const top = atHead ? 0 : art.y;
  return { x: 0, y: top, width: PAGE.width, height: art.y + art.height - top };
}

/** The number in a disc of the cover's own ground, on the picture. */
function numberOn(stage: Stage, number: string, area: Box) {
  const { ground, ink, accents } = stage.palette;
  const radius = Math.min(300, area.height * 0.38);
  const x = PAGE.width / 2;
  const y = area.y + area.height / 2;
  const block = stage.set(number, {
    faces: ['jost'],
    width: radius * 1.3,
    height: radius * 1.05,
    tallest: radius,
    rows: 1,
  });
  if (block === undefined) return undefined;
  const look = { align: 'center', ink: legibleInk(ground, [ink, ...accents]), ground } as const;
  const place = { x: x - radius, y: y - block.height / 2, width: radius * 2 };
  return {
    svg: circle(x, y, radius, ground),
    letters: [lettering('number', block, place, look)],
  };
}

function discs(area: Box, { shapes }: Colors, random: Random): string {
  const size = Math.min(area.height, area.width);
  const count = random.whole(3, 5);
  const result: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const radius = size * random.between(0.22, 0.44);
    const x = area.width * ((index + random.between(0.1, 0.9)) / count);
    const y = area.y + area.height * random.between(0.25, 0.75);
    const color = shapes[index % shapes.length] ?? shapes[0];
    result.push(
      `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${color}" fill-opacity="0.88"/>`,
    );
  }
  return result.join('');
}

function quarters(area: Box, { ground, shapes }: Colors, random: Random): string {
  const columns = random.whole(3, 5);
  const cell = area.width / columns;
  const rows = Math.ceil(area.height / cell);
  const result: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = column * cell;
      const y = area.y + row * cell;
      const back = random.pick([ground, shapes[0], shapes[1], shapes[2]]);
      const front = random.pick(others(back, [ground, ...shapes]));
      result.push(
        rectangle(x, y, cell + 1, cell + 1, back),
        quarter(x, y, cell, random.whole(0, 3), front),
      );
    }
  }
  return result.join('');
}

function others(color: Color, colors: readonly [Color, ...Color[]]): readonly [Color, ...Color[]] {
  const [first, ...rest] = colors.filter((each) => each !== color);
  return first === undefined ? colors : [first, ...rest];
}

function quarter(x: number, y: number, size: number, corner: number, fill: Color): string {
  const cx = corner % 2 === 0 ? x : x + size;
  const cy = corner < 2 ? y : y + size;
  const [dx, dy] = [corner % 2 === 0 ? size : -size, corner < 2 ? size : -size];
  const sweep = dx * dy > 0 ? 1 : 0;
  return path(
    `M${short(cx)} ${short(cy)}L${short(cx + dx)} ${short(cy)}A${short(size)} ${short(size)} 0 0 ${sweep} ${short(cx)} ${short(cy + dy)}Z`,
    fill,
  );
}

function rings(area: Box, { shapes }: Colors, random: Random, centered: boolean): string {
  const x = area.width * (centered ? 0.5 : random.pick([0, 0.3, 0.5, 0.7, 1]));
  const y = area.y + area.height * (centered ? 0.5 : random.pick([0.5, 1, 0.7]));
  const count = random.whole(5, 9);
  const reach = Math.hypot(area.width, area.height) * random.between(0.5, 0.8);
  const step = reach / count;
  const result: string[] = [];
  for (let index = count; index > 0; index -= 1) {
    const color = shapes[index % shapes.length] ?? shapes[0];
    result.push(ring(x, y, (index - 0.4) * step, color, step * random.between(0.3, 0.75)));
  }
  return result.join('') + circle(x, y, step * 0.4, shapes[0]);
}

/** Around a half sun on the ground, or on all sides of a number. */
function rays(area: Box, { shapes }: Colors, random: Random, centered: boolean): string {
  const x = area.width * (centered ? 0.5 : random.between(0.25, 0.75));
  const y = area.y + area.height * (centered ? 0.5 : 1);
  const count = random.whole(7, 13) * (centered ? 2 : 1);
  const reach = Math.hypot(area.width, area.height);
  const turn = centered ? Math.PI * 2 : Math.PI;
  const result: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const point = (step: number): Point => {
      const angle = Math.PI + (turn * step) / count;
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
    };
    const color = shapes[index % 2 === 0 ? 0 : 1];
    result.push(polygon([[x, y], point(index), point(index + 0.55)], color));
  }
  if (centered) return result.join('');
  const radius = Math.min(area.height * 0.55, area.width * 0.3);
  return [...result, circle(x, y, radius * 1.12, shapes[2]), circle(x, y, radius, shapes[0])].join(
    '',
  );
}

function arches(area: Box, { ground, shapes }: Colors, random: Random): string {
  const count = random.whole(2, 4);
  const width = area.width / count;
  const result: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const x = width * (index + 0.5);
    const head = area.y + width / 2 + (area.height - width / 2) * random.between(0, 0.45);
    const first = random.whole(0, 2);
    for (let band = 0; band < 4; band += 1) {
      const radius = (width / 2) * (1 - band * 0.25);
      const color = band === 3 ? ground : (shapes[(first + band) % 3] ?? shapes[0]);
      result.push(arch(x, head, radius, area.y + area.height, color));
    }
  }
  return result.join('');
}

function arch(x: number, y: number, radius: number, foot: number, fill: Color): string {
  const r = short(radius);
  return path(
    `M${short(x - radius)} ${short(Math.max(y, foot))}L${short(x - radius)} ${short(y)}A${r} ${r} 0 0 1 ${short(x + radius)} ${short(y)}L${short(x + radius)} ${short(Math.max(y, foot))}Z`,
    fill,
  );
}

function shards(area: Box, { shapes }: Colors, random: Random): string {
  const count = random.whole(4, 7);
  const lean = random.between(-0.35, 0.35) * area.height;
  const width = (area.width + Math.abs(lean) * 2) / count;
  const result: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const x = -Math.abs(lean) + index * width;
    const top = area.y + area.height * random.between(0, 0.62);
    const rise = random.between(-0.15, 0.15) * area.height;
    const foot = area.y + area.height;
    const color = mix(shapes[index % 3] ?? shapes[0], shapes[2], random.between(0, 0.25));
    result.push(
      polygon(
        [
          [x + lean, Math.max(area.y, top)],
          [x + width + lean, Math.max(area.y, top + rise)],
          [x + width, foot],
          [x, foot],
        ],
        color,
      ),
    );
  }
  return result.join('');
}
