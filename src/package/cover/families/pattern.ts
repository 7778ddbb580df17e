import type { Box } from '../block.ts';
import { contrast, legibleInk, mix, type Color } from '../color.ts';
import { frame, lettering, on } from '../frame.ts';
import { outlined, rectangle } from '../shapes.ts';
import { PAGE, type Family, type Lettering, type Stage } from '../stage.ts';
import { MOTIFS, type Motif } from './motifs.ts';

/** Patterned paper with a label pasted on, as on the small clothbound books of a hundred years ago. */
export const pattern: Family = (stage) => {
  const motif = stage.random.pick<Motif>(MOTIFS);
  const paper = paperColors(stage);
  const size = stage.random.between(0.85, 1.3);
  const { box, letters } = label(stage, paper.label);
  return {
    art:
      rectangle(0, 0, PAGE.width, PAGE.height, paper.back) +
      motif.draw({ size, ...paper }, stage.detail) +
      (letters.length === 0 ? '' : pasted(box, paper.label, on(stage, paper.label).ink)),
    paper: paper.back,
    letters,
    shows: `a pattern of ${motif.shows}`,
  };
};

interface Paper {
  readonly label: Color;
  readonly back: Color;
  readonly first: Color;
  readonly second: Color;
}

/** The palest color is the label's, sometimes the darkest; the ground or an accent is the paper's. */
function paperColors(stage: Stage): Paper {
  const { ground, ink, accents } = stage.palette;
  const all = [ground, ink, ...accents];
  const sign = stage.random.chance(0.72) ? 1 : -1;
  const label = all.reduce((a, b) => (sign * (lightness(a) - lightness(b)) >= 0 ? a : b));
  const back =
    [ground, ...accents, ink].find((color) => contrast(color, label) > 1.5) ?? accents[0];
  const told = all.filter(
    (color) => color !== back && color !== label && contrast(color, back) > 1.3,
  );
  const [first = label, other = label] = told;
  // Half of the papers are in tones of two colors: three may shout.
  const second = stage.random.chance(0.5) ? mix(back, first, 0.5) : other;
  return { label, back, first, second };
}

function lightness(color: Color): number {
  return contrast(color, '#000000');
}

/** Height of a number on the label, with the white around it. */
const NUMBER_ROOM = 460;
const EDGE = 88;
const WIDTH = PAGE.width - 2 * EDGE;
const PAD = { side: 84, end: 100 };
const TALLEST = 1900;
/** Of the space that is left over, more goes below the label than above. */
const RISE = 0.4;

function label(stage: Stage, ground: Color): { box: Box; letters: readonly Lettering[] } {
  const look = on(stage, ground);
  const faces = stage.random.pick([['garamond', 'oswald'] as const, ['jost', 'oswald'] as const]);
  const style = {
    faces,
    smallFace: faces[0],
    align: 'center',
    titleAt: 'top',
    title: look,
    share: 0.62,
    tallest: 380,
    numberRoom: NUMBER_ROOM,
  } as const;
  const inner: Box = {
    x: EDGE + PAD.side,
    y: 0,
    width: WIDTH - 2 * PAD.side,
    height: TALLEST - 2 * PAD.end,
  };
  const number = stage.wording.number;
  const room = number === undefined ? 40 : NUMBER_ROOM;
  // First to see how much is left over, then as high as the words need.
  const loose = frame(stage, { ...style, area: inner });
  const slack = Math.max(0, loose.art.height - room);
  const height = TALLEST - slack;
  const y = (PAGE.height - height) * RISE;
  const area = { ...inner, y: y + PAD.end, height: height - 2 * PAD.end };
  const exactly = loose.letters.find(({ role }) => role === 'title')?.letterHeight;
  const { letters, art } = frame(stage, {
    ...style,
    share: 1,
    area,
    ...(exactly !== undefined && { exactly }),
  });
  const box = { x: EDGE, y, width: WIDTH, height };
  const block =
    number === undefined || art.height < 120
      ? undefined
      : stage.set(number, {
          faces: [faces[0]],
          width: art.width,
          height: art.height,
          tallest: 300,
          rows: 1,
        });
  if (block === undefined) return { box, letters };
  const numberInk = legibleInk(ground, [...stage.palette.accents, look.ink]);
  const place = { ...art, y: art.y + (art.height - block.height) / 2 };
  return {
    box,
    letters: [
      ...letters,
      lettering('number', block, place, { align: 'center', ink: numberInk, ground }),
    ],
  };
}

/** The label has a fine rule inside its edge. */
function pasted({ x, y, width, height }: Box, ground: Color, ink: Color): string {
  const inset = 24;
  return (
    rectangle(x, y, width, height, ground) +
    outlined(x + inset, y + inset, width - 2 * inset, height - 2 * inset, ink, 5)
  );
}
