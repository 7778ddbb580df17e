import type { Box, TextBlock } from '../block.ts';
import { contrast, mix, type Color } from '../color.ts';
import { frame, INSIDE, lettering, on, type FrameStyle } from '../frame.ts';
import { rectangle } from '../shapes.ts';
import { MARGIN, PAGE, type Family, type Stage } from '../stage.ts';

/** Letters and nothing else: the title is the picture. */
export const typographic: Family = (stage) =>
  stage.random.pick<Family>([initial, bands, framed, ruled])(stage);

/** The story's first letter, or its number in the series, as large as the paper. */
const initial: Family = (stage) => {
  const { ground, ink, accents } = stage.palette;
  const { letters, art } = frame(stage, {
    ...serifStyle(stage),
    titleAt: 'top',
    title: { ink, ground },
    share: 0.5,
  });
  const tone = mix(ground, accents[0], 0.8);
  const { shown, what } = hero(stage);
  const room: Box = { x: MARGIN, y: art.y, width: INSIDE.width, height: art.height };
  const block = room.height < 260 || shown === '' ? undefined : sign(stage, shown, room);
  if (block === undefined) return { art: paper(ground), letters, shows: 'letters alone' };
  const giant = lettering(
    'number',
    block,
    { ...room, y: room.y + (room.height - block.height) / 2 },
    { align: 'center', ink: tone, ground },
  );
  return { art: paper(ground), letters: [...letters, giant], shows: what };
};

/** Three bands, the middle one pale: the paperback of the railway stall. */
const bands: Family = (stage) => {
  const { ground, accents } = stage.palette;
  const strong = strongest(stage);
  const pale = palest(stage);
  const color = contrast(strong, pale) > 1.6 ? strong : accents[0] === pale ? ground : accents[0];
  const edge = 470;
  const middle: Box = { x: MARGIN, y: edge + 110, width: INSIDE.width, height: 0 };
  const height = PAGE.height - 2 * edge - 220;
  const style: FrameStyle = {
    ...serifStyle(stage),
    align: 'center',
    titleAt: 'top',
    title: on(stage, pale),
    share: 1,
  };
  const bare: Stage = { ...stage, wording: onlyTitle(stage) };
  const inner = frame(bare, { ...style, area: { ...middle, height } });
  const used = inner.letters.map((line) => line.box.y + line.box.height);
  const drop = Math.max(0, (middle.y + height - Math.max(middle.y, ...used)) / 2);
  const outer = on(stage, color);
  const { title: _title, subtitle: _subtitle, ...rest } = stage.wording;
  const edges = frame({ ...stage, wording: rest }, { ...style, title: outer });
  const titles = frame(bare, { ...style, area: { ...middle, y: middle.y + drop, height } });
  const number = stage.wording.number;
  const head = numberBand(stage, number, outer, edge);
  return {
    art:
      paper(pale) +
      rectangle(0, 0, PAGE.width, edge, color) +
      rectangle(0, PAGE.height - edge, PAGE.width, edge, color),
    letters: [...titles.letters, ...edges.letters, ...head],
    shows: 'three broad bands of colour',
  };
};

function numberBand(
  stage: Stage,
  number: string | undefined,
  look: { readonly ink: Color; readonly ground: Color },
  edge: number,
) {
  if (number === undefined) return [];
  const block = stage.set(number, {
    faces: ['oswald'],
    width: INSIDE.width,
    height: 170,
    tallest: 170,
  });
  if (block === undefined) return [];
  const area = { x: MARGIN, y: edge - block.height - 60, width: INSIDE.width };
  return [lettering('number', block, area, { align: 'center', ...look })];
}

/** A double rule around centred lines, as on a book of poems. */
const framed: Family = (stage) => {
  const { ground, ink, accents } = stage.palette;
  const inset = 84;
  const area: Box = {
    x: inset + 110,
    y: inset + 130,
    width: PAGE.width - 2 * (inset + 110),
    height: PAGE.height - 2 * (inset + 130),
  };
  const { letters, art } = frame(stage, {
    ...serifStyle(stage),
    align: 'center',
    titleAt: 'top',
    title: { ink, ground },
    area,
    share: 0.62,
  });
  const rule = accents.find((accent) => contrast(accent, ground) > 2) ?? ink;
  const { shown, what } = { shown: stage.wording.number ?? '', what: 'a double frame' };
  const room = { ...art, y: art.y + art.height * 0.1, height: Math.min(760, art.height * 0.8) };
  const block = shown === '' || room.height < 200 ? undefined : sign(stage, shown, room);
  const extra =
    block === undefined
      ? []
      : [
          lettering(
            'number',
            block,
            { ...room, y: art.y + (art.height - block.height) / 2 },
            { align: 'center', ink: rule, ground },
          ),
        ];
  return {
    art:
      paper(ground) +
      border(inset, 16, rule) +
      border(inset + 34, 5, rule) +
      ornament(stage, art, rule, block),
    letters: [...letters, ...extra],
    shows: what,
  };
};

/** Heavy rules above and below, everything to the left. */
const ruled: Family = (stage) => {
  const { ground, ink, accents } = stage.palette;
  const { letters, art } = frame(stage, {
    faces: ['jost', 'oswald'],
    smallFace: 'jost',
    align: 'start',
    titleAt: 'top',
    title: { ink, ground },
    area: { ...INSIDE, y: MARGIN + 90, height: INSIDE.height - 90 },
    share: 0.55,
    tallest: 400,
  });
  const accent = accents.find((each) => contrast(each, ground) > 1.8) ?? ink;
  const { number } = stage.wording;
  const block = number === undefined || art.height < 300 ? undefined : sign(stage, number, art);
  const extra =
    block === undefined
      ? []
      : [
          lettering(
            'number',
            block,
            { ...art, y: art.y + art.height - block.height },
            { align: 'start', ink: accent, ground },
          ),
        ];
  const bars = block === undefined ? staircase(stage, art, accent) : '';
  return {
    art: paper(ground) + rectangle(MARGIN, MARGIN, INSIDE.width, 34, accent) + bars,
    letters: [...letters, ...extra],
    shows: block === undefined ? 'a ladder of coloured rules' : 'a large number',
  };
};

/** Rules that grow thicker toward the foot, each story with its own count and lengths. */
function staircase(stage: Stage, art: Box, color: Color): string {
  const count = Math.max(2, Math.min(9, Math.floor(art.height / 110)));
  const lengths = Array.from({ length: count }, () => stage.detail.between(0.18, 1));
  return lengths
    .map((length, index) => {
      const thickness = 14 + (index * 46) / count;
      const y = art.y + ((index + 0.5) * art.height) / count;
      const tone = mix(stage.palette.ground, color, 0.45 + (0.55 * index) / count);
      return rectangle(art.x, y - thickness / 2, art.width * length, thickness, tone);
    })
    .join('');
}

function ornament(stage: Stage, art: Box, color: Color, block: TextBlock | undefined): string {
  if (block !== undefined || art.height < 180) return '';
  const x = PAGE.width / 2;
  const y = art.y + art.height / 2;
  const size = stage.detail.between(34, 60);
  const count = stage.detail.whole(1, 3);
  return Array.from({ length: count }, (_, index) => {
    const cx = x + (index - (count - 1) / 2) * size * 3.2;
    return `<path d="M${cx} ${y - size}L${cx + size} ${y}L${cx} ${y + size}L${cx - size} ${y}Z" fill="${color}"/>`;
  }).join('');
}

function border(inset: number, width: number, color: Color): string {
  const half = inset + width / 2;
  return `<rect x="${half}" y="${half}" width="${PAGE.width - 2 * half}" height="${PAGE.height - 2 * half}" fill="none" stroke="${color}" stroke-width="${width}"/>`;
}

function sign(stage: Stage, text: string, room: Box): TextBlock | undefined {
  return stage.set(text, {
    faces: ['garamond'],
    width: room.width,
    height: room.height,
    tallest: 1500,
    rows: 1,
  });
}

function hero(stage: Stage): { shown: string; what: string } {
  const { number, title } = stage.wording;
  if (number !== undefined) return { shown: number, what: 'a large number' };
  const letter = /\p{L}\p{M}*/u.exec(title ?? '')?.[0] ?? '';
  return { shown: letter.toUpperCase(), what: `a large ${letter.toUpperCase()}` };
}

function onlyTitle(stage: Stage): Stage['wording'] {
  const { title, subtitle, language } = stage.wording;
  return {
    ...(title !== undefined && { title }),
    ...(subtitle !== undefined && { subtitle }),
    authors: [],
    language,
  };
}

function serifStyle(stage: Stage) {
  const narrow = stage.random.chance(0.3);
  return {
    faces: narrow ? (['oswald', 'garamond'] as const) : (['garamond', 'oswald'] as const),
    smallFace: narrow ? 'jost' : 'garamond',
    align: stage.random.chance(0.5) ? 'start' : 'center',
  } as const;
}

function paper(color: Color): string {
  return rectangle(0, 0, PAGE.width, PAGE.height, color);
}

function strongest(stage: Stage): Color {
  const { ground, accents } = stage.palette;
  return contrast(ground, '#ffffff') > contrast(accents[0], '#ffffff') ? ground : accents[0];
}

function palest(stage: Stage): Color {
  const { ground, ink, accents } = stage.palette;
  return [ground, ink, ...accents].reduce((a, b) =>
    contrast(a, '#000000') >= contrast(b, '#000000') ? a : b,
  );
}
