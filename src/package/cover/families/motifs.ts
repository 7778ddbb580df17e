import { mix, type Color } from '../color.ts';
import type { Random } from '../random.ts';
import { circle, path, polygon, ring, short, stroke } from '../shapes.ts';
import { PAGE } from '../stage.ts';

/** What is repeated on patterned paper. */
export interface Motif {
  readonly shows: string;
  readonly draw: (ink: MotifInk, random: Random) => string;
}

interface MotifInk {
  /** Against the motif's own measure. */
  readonly size: number;
  readonly back: Color;
  readonly first: Color;
  readonly second: Color;
}

export const MOTIFS: readonly [Motif, ...Motif[]] = [
  { shows: 'scallops', draw: scallops },
  { shows: 'leaves', draw: leaves },
  { shows: 'dots', draw: dots },
  { shows: 'diamonds', draw: diamonds },
  { shows: 'waves', draw: waves },
  { shows: 'zigzags', draw: zigzags },
  { shows: 'stars', draw: stars },
  { shows: 'flowers', draw: flowers },
  { shows: 'crossed lines', draw: lattice },
  { shows: 'tiles', draw: tiles },
  { shows: 'fans', draw: fans },
  { shows: 'chips of stone', draw: terrazzo },
];

/** Calls for every place of a half-drop repeat, with its column and row. */
function repeat(
  width: number,
  height: number,
  draw: (x: number, y: number, column: number, row: number) => string,
): string {
  const result: string[] = [];
  for (let column = -1; column * width <= PAGE.width + width; column += 1) {
    for (let row = -1; row * height <= PAGE.height + height; row += 1) {
      const drop = column % 2 === 0 ? 0 : height / 2;
      result.push(draw(column * width, row * height + drop, column, row));
    }
  }
  return result.join('');
}

function scallops({ size, back, first, second }: MotifInk): string {
  const radius = 118 * size;
  const result: string[] = [];
  // From the head down, so that each row lies over the one above it.
  for (let row = 0; row * radius * 0.5 < PAGE.height + radius; row += 1) {
    for (let column = -1; column * radius * 2 < PAGE.width + radius * 2; column += 1) {
      const x = column * radius * 2 + (row % 2) * radius;
      const y = row * radius * 0.5;
      result.push(
        circle(x, y, radius, first),
        circle(x, y, radius * 0.86, back),
        circle(x, y, radius * 0.62, second),
        circle(x, y, radius * 0.44, back),
        circle(x, y, radius * 0.2, first),
      );
    }
  }
  return result.join('');
}

function leaves({ size, first, second }: MotifInk, random: Random): string {
  const turn = random.pick([28, 40, 55]);
  const length = 104 * size;
  return repeat(150 * size, 190 * size, (x, y, column, row) => {
    const angle = (column + row) % 2 === 0 ? turn : -turn;
    const [w, l] = [length * 0.42, length];
    const blade = `M0 ${short(-l)}C${short(w)} ${short(-l * 0.4)} ${short(w)} ${short(l * 0.3)} 0 ${short(l * 0.7)}C${short(-w)} ${short(l * 0.3)} ${short(-w)} ${short(-l * 0.4)} 0 ${short(-l)}Z`;
    const vein = `M0 ${short(-l * 0.55)}L0 ${short(l)}`;
    const color = column % 2 === 0 ? first : second;
    return `<g transform="translate(${short(x)} ${short(y)}) rotate(${angle})">${path(blade, color)}${stroke(vein, color === first ? second : first, 7 * size)}</g>`;
  });
}

function dots({ size, first, second }: MotifInk, random: Random): string {
  const radius = random.between(30, 44) * size;
  return repeat(112 * size, 150 * size, (x, y, column, row) =>
    (column + row * 2) % 3 === 0
      ? ring(x, y, radius * 0.85, second, radius * 0.3)
      : circle(x, y, radius, first),
  );
}

function diamonds({ size, first, second }: MotifInk, random: Random): string {
  const [w, h] = [100 * size, random.between(130, 190) * size];
  return repeat(w, h * 2, (x, y, column) => {
    const shape = (share: number, fill: Color): string =>
      polygon(
        [
          [x, y - h * share],
          [x + w * share, y],
          [x, y + h * share],
          [x - w * share, y],
        ],
        fill,
      );
    return (
      shape(0.94, column % 2 === 0 ? first : second) +
      shape(0.36, column % 2 === 0 ? second : first)
    );
  });
}

function waves({ size, first, second }: MotifInk, random: Random): string {
  const [length, height] = [random.between(170, 260) * size, random.between(30, 52) * size];
  const result: string[] = [];
  for (let row = 0; row * 84 * size < PAGE.height + 2 * height; row += 1) {
    const y = short(row * 84 * size);
    const half = short(length / 2);
    const start = -(row % 2) * (length / 2) - length;
    const count = Math.ceil((PAGE.width - start) / length) * 2 + 2;
    const swings =
      `q${short(length / 4)} ${short(-height * 2)} ${half} 0` + `t${half} 0`.repeat(count);
    result.push(
      stroke(`M${short(start)} ${y}${swings}`, row % 3 === 2 ? second : first, 22 * size),
    );
  }
  return result.join('');
}

function zigzags({ size, first, second }: MotifInk, random: Random): string {
  const [half, height] = [random.between(70, 120) * size, random.between(70, 110) * size];
  const result: string[] = [];
  for (let row = -1; row * 100 * size < PAGE.height + height; row += 1) {
    const points: string[] = [];
    for (let index = 0; index * half < PAGE.width + half; index += 1) {
      const y = row * 100 * size + (index % 2) * height;
      points.push(`${short(index * half)} ${short(y)}`);
    }
    result.push(stroke(`M${points.join('L')}`, row % 2 === 0 ? first : second, 34 * size));
  }
  return result.join('');
}

function stars({ size, first, second }: MotifInk, random: Random): string {
  const points = random.whole(4, 6);
  const radius = 62 * size;
  return repeat(130 * size, 176 * size, (x, y, column, row) => {
    const small = (column + row) % 2 === 0;
    const reach = small ? radius * 0.5 : radius;
    const corners = Array.from({ length: points * 2 }, (_, index) => {
      const r = index % 2 === 0 ? reach : reach * 0.38;
      const angle = (Math.PI * index) / points - Math.PI / 2;
      return [x + Math.cos(angle) * r, y + Math.sin(angle) * r] as const;
    });
    return polygon(corners, small ? second : first);
  });
}

function flowers({ size, back, first, second }: MotifInk, random: Random): string {
  const petals = random.whole(5, 8);
  const reach = 52 * size;
  return repeat(160 * size, 200 * size, (x, y, column, row) => {
    const [petal, heart] = (column + row) % 2 === 0 ? [first, second] : [second, first];
    const around = Array.from({ length: petals }, (_, index) => {
      const angle = (Math.PI * 2 * index) / petals;
      return circle(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach, reach * 0.46, petal);
    });
    return around.join('') + circle(x, y, reach * 0.62, back) + circle(x, y, reach * 0.4, heart);
  });
}

function lattice({ size, first, second }: MotifInk, random: Random): string {
  const step = random.between(110, 160) * size;
  const reach = PAGE.width + PAGE.height;
  const result: string[] = [];
  for (let at = -PAGE.height; at < PAGE.width + PAGE.height; at += step) {
    result.push(
      stroke(`M${short(at)} 0L${short(at + reach)} ${reach}`, first, 26 * size),
      stroke(`M${short(at)} 0L${short(at - reach)} ${reach}`, second, 10 * size),
    );
  }
  return result.join('');
}

function tiles({ size, first, second }: MotifInk, random: Random): string {
  const step = 200 * size;
  const bend = random.between(0.18, 0.42);
  return repeat(step, step * 2, (x, y, column) => {
    const half = step * 0.46;
    const petal = (turn: number): string =>
      `<g transform="translate(${short(x)} ${short(y)}) rotate(${turn})">${path(
        `M0 0Q${short(half * bend * 2)} ${short(-half * 0.5)} 0 ${short(-half)}Q${short(-half * bend * 2)} ${short(-half * 0.5)} 0 0Z`,
        column % 2 === 0 ? first : second,
      )}</g>`;
    return [45, 135, 225, 315].map(petal).join('') + circle(x, y, half * 0.16, second);
  });
}

function fans({ size, first, second }: MotifInk, random: Random): string {
  const radius = 92 * size;
  const blades = random.whole(4, 7);
  return repeat(radius * 2.15, radius * 2.6, (x, y, column, row) => {
    const color = (column + row) % 2 === 0 ? first : second;
    const parts = Array.from({ length: blades }, (_, index) => {
      const middle = Math.PI * (1 + (index + 0.5) / blades);
      const spread = (Math.PI / blades) * 0.38;
      const at = (angle: number, reach: number) =>
        [x + Math.cos(angle) * reach, y + radius * 0.5 + Math.sin(angle) * reach] as const;
      return polygon(
        [
          at(middle, radius * 0.2),
          at(middle - spread, radius),
          at(middle, radius * 1.12),
          at(middle + spread, radius),
        ],
        color,
      );
    });
    return parts.join('') + circle(x, y + radius * 0.5, radius * 0.12, color);
  });
}

function terrazzo({ size, first, second, back }: MotifInk, random: Random): string {
  const step = 118 * size;
  const colors = [first, second, mix(first, back, 0.5)] as const;
  return repeat(step, step, (x, y) => {
    const corners = random.whole(3, 6);
    const turn = random.between(0, Math.PI * 2);
    const [cx, cy] = [
      x + random.between(-0.18, 0.18) * step,
      y + random.between(-0.18, 0.18) * step,
    ];
    const points = Array.from({ length: corners }, (_, index) => {
      const angle = turn + (Math.PI * 2 * index) / corners;
      const reach = step * random.between(0.2, 0.4);
      return [cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach] as const;
    });
    return polygon(points, random.pick(colors));
  });
}
