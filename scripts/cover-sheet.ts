/** Draws the contact sheet of covers in the documentation: `tsx scripts/cover-sheet.ts [picture] [height]`. */
import { writeFile } from 'node:fs/promises';

import sharp from 'sharp';

import { drawCover } from '../src/package/cover/cover.ts';
import { IDENTITIES } from './cover-identities.ts';

const [picture = 'docs/pictures/covers.jpg', tall = '270'] = process.argv.slice(2);
const height = Number(tall);
const width = Math.round(height / 1.6);
const gap = Math.round(height / 20);
const columns = 12;

const tiles = [];
for (const [index, identity] of IDENTITIES.entries()) {
  const { jpeg } = await drawCover(identity);
  tiles.push({
    input: await sharp(jpeg).resize(width, height).toBuffer(),
    left: gap + (index % columns) * (width + gap),
    top: gap + Math.floor(index / columns) * (height + gap),
  });
}
const rows = Math.ceil(IDENTITIES.length / columns);
const sheet = await sharp({
  create: {
    width: gap + columns * (width + gap),
    height: gap + rows * (height + gap),
    channels: 3,
    background: '#dddad3',
  },
})
  .composite(tiles)
  .jpeg({ quality: 60, mozjpeg: true })
  .toBuffer();
await writeFile(picture, sheet);
