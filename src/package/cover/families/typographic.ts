import type { Box, TextBlock } from '../block.ts';
import { firstWeighty } from '../breaks.ts';
import { contrast, LEGIBLE_LARGE, mix, type Color } from '../color.ts';
import { emblem } from '../emblem.ts';
import { frame, INSIDE, lettering, on, type FrameStyle } from '../frame.ts';
import { outlined, rectangle } from '../shapes.ts';
import { MARGIN, PAGE, type Family, type Lettering, type Stage } from '../stage.ts';

/** Letters and nothing else: the title is the picture. */
export const typographic: Family = (stage) =>
  stage.random.pick<Family>([initial, bands, framed, ruled])(stage);

/** The first letter of its title that weighs, or its number in the series, as large as the paper. */
const initial: Family = (stage) => {
  const { ground, ink, accents } = stage.palette;
  const { letters, art } = frame(stage, {
    ...serifStyle(stage),
    titleAt: 'top',
    title: { ink, ground },
    share: 0.5,
  });
  const { number, title = '', language } = stage.wording;
  // `The Black Kite` is a B, or half of all covers would be a T.
  const word = firstWeighty(title, language);
  const letter = /\p{L}\p{M}*/u.exec(word)?.[0].toUpperCase() ?? '';
  const giant =
    number === undefined
      ? // Small, it would look like a stray letter.
        centered(
          stage,
          'ornament',
          art.height < 420 ? '' : letter,
          art,
          mix(ground, accents[0], 0.85),
        )
      : centered(stage, 'number', number, art, bright(stage));
  return {
    art: blank(ground),
    paper: ground,
    letters: [...letters, ...giant],
    shows: giant.length === 0 ? 'letters alone' : `a large ${number ?? letter}`,
  };
};

/** Three bands, the middle one pale: the paperback of the railway stall. */
const bands: Family = (stage) => {
  const pale = palest(stage);
  const strong = strongest(stage, pale);
  const style: FrameStyle = {
    ...serifStyle(stage),
    align: 'center',
    titleAt: 'top',
    title: on(stage, pale),
    share: 1,
  };
  const { title: _title, subtitle: _subtitle, ...edges } = stage.wording;
  const { series: _series, number, ...titles } = stage.wording;
  const outer = frame({ ...stage, wording: edges }, { ...style, title: on(stage, strong) });
  // As broad as the names on them need.
  const edge = Math.max(
    470,
    ...outer.letters.map(({ role, box }) =>
      role === 'author' ? PAGE.height - box.y + 100 : box.y + box.height + 220,
    ),
  );
  const middle: Stage = { ...stage, wording: { ...titles, authors: [] } };
  const area: Box = { ...INSIDE, y: edge + 110, height: PAGE.height - 2 * edge - 220 };
  const { art } = frame(middle, { ...style, area });
  const drop = Math.max(0, art.height) / 2;
  const inner = frame(middle, { ...style, area: { ...area, y: area.y + drop } });
  const band: Box = { ...INSIDE, y: edge - 250, height: 190 };
  const sign =
    number === undefined
      ? []
      : centered(stage, 'number', number, band, on(stage, strong).ink, strong);
  const device =
    sign.length === 0 && edges.series === undefined
      ? emblem(PAGE.width / 2, edge / 2, 135, on(stage, strong).ink, stage.detail)
      : '';
  return {
    art:
      blank(pale) +
      rectangle(0, 0, PAGE.width, edge, strong) +
      rectangle(0, PAGE.height - edge, PAGE.width, edge, strong) +
      device,
    paper: pale,
    letters: [...inner.letters, ...outer.letters, ...sign],
    shows: 'three broad bands of color',
  };
};

/** A double rule around centered lines and a device, as on a book of poems. */
const framed: Family = (stage) => {
  const { ground, ink } = stage.palette;
  const inset = 84;
  const area: Box = {
    x: inset + 106,
    y: inset + 130,
    width: PAGE.width - 2 * (inset + 106),
    height: PAGE.height - 2 * (inset + 130),
  };
  const { letters, art } = frame(stage, {
    ...serifStyle(stage),
    align: 'center',
    titleAt: 'top',
    title: { ink, ground },
    area,
    share: 0.56,
  });
  const rule = bright(stage);
  const { number } = stage.wording;
  const room = { ...art, y: art.y + art.height * 0.06, height: art.height * 0.88 };
  const sign =
    number === undefined ? [] : centered(stage, 'number', number, room, rule, ground, 700);
  const radius = Math.min(330, art.height * 0.4);
  const device =
    sign.length > 0 || radius < 60
      ? ''
      : emblem(PAGE.width / 2, art.y + art.height / 2, radius, rule, stage.detail);
  return {
    art: blank(ground) + border(inset, 16, rule) + border(inset + 34, 5, rule) + device,
    paper: ground,
    letters: [...letters, ...sign],
    shows: device === '' ? 'a double frame' : 'a device in a double frame',
  };
};

/** A heavy rule above, everything to the left. */
const ruled: Family = (stage) => {
  const { ground, ink } = stage.palette;
  const { letters, art } = frame(stage, {
    faces: ['jost', 'oswald'],
    smallFace: 'jost',
    align: 'start',
    titleAt: 'top',
    title: { ink, ground },
    area: { ...INSIDE, y: MARGIN + 100, height: INSIDE.height - 100 },
    share: 0.55,
    tallest: 400,
  });
  const accent = bright(stage);
  const { number } = stage.wording;
  const sign = number === undefined ? [] : centered(stage, 'number', number, art, accent, ground);
  return {
    art:
      blank(ground) +
      rectangle(MARGIN, MARGIN, INSIDE.width, 34, accent) +
      (sign.length > 0 ? '' : ladder(stage, art, accent)),
    paper: ground,
    letters: [...letters, ...sign],
    shows: sign.length > 0 ? `a large ${number ?? ''}` : 'a ladder of colored rules',
  };
};

/** Rules that grow thicker toward the foot, each story with its own count and lengths. */
function ladder(stage: Stage, art: Box, color: Color): string {
  const count = Math.min(stage.detail.whole(4, 10), Math.floor(art.height / 110));
  const lengths = Array.from({ length: count }, () => stage.detail.between(0.18, 1));
  return lengths
    .map((length, index) => {
      const thickness = 14 + (index * 56) / count;
      const y = art.y + ((index + 0.5) * art.height) / count;
      const tone = mix(stage.palette.ground, color, 0.45 + (0.55 * index) / count);
      const x = stage.wording.direction === 'rtl' ? art.x + art.width * (1 - length) : art.x;
      return rectangle(x, y - thickness / 2, art.width * length, thickness, tone);
    })
    .join('');
}

/** A number or letter in the middle of a room, as large as it holds; nothing in a closet. */
function centered(
  stage: Stage,
  role: 'number' | 'ornament',
  text: string,
  room: Box,
  ink: Color,
  ground = stage.palette.ground,
  tallest = 1500,
): Lettering[] {
  if (room.height < 120 || text === '') return [];
  const block: TextBlock | undefined = stage.set(text, {
    faces: ['garamond'],
    width: room.width,
    height: room.height,
    tallest,
    rows: 1,
  });
  if (block === undefined) return [];
  const place = { ...room, y: room.y + (room.height - block.height) / 2 };
  return [lettering(role, block, place, { align: 'center', ink, ground })];
}

/** The first accent that large letters can be read in (WCAG asks 3:1 of them). */
function bright({ palette: { ground, ink, accents } }: Stage): Color {
  return accents.find((accent) => contrast(accent, ground) >= LEGIBLE_LARGE) ?? ink;
}

function serifStyle(stage: Stage) {
  const narrow = stage.random.chance(0.3);
  return {
    faces: narrow ? (['oswald', 'garamond'] as const) : (['garamond', 'oswald'] as const),
    smallFace: narrow ? 'jost' : 'garamond',
    align: stage.random.chance(0.5) ? 'start' : 'center',
  } as const;
}

function border(inset: number, width: number, color: Color): string {
  const half = inset + width / 2;
  return outlined(half, half, PAGE.width - 2 * half, PAGE.height - 2 * half, color, width);
}

function blank(color: Color): string {
  return rectangle(0, 0, PAGE.width, PAGE.height, color);
}

/** The color that stands out most from a pale one, the ground before the accents. */
function strongest(stage: Stage, pale: Color): Color {
  const { ground, accents } = stage.palette;
  if (ground !== pale && contrast(ground, pale) > 1.6) return ground;
  return accents[0] === pale ? accents[1] : accents[0];
}

function palest(stage: Stage): Color {
  const { ground, ink, accents } = stage.palette;
  return [ground, ink, ...accents].reduce((a, b) =>
    contrast(a, '#000000') >= contrast(b, '#000000') ? a : b,
  );
}
