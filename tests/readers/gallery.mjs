/**
 * Draws the gallery of designs: `node tests/readers/gallery.mjs OUT.jpg BOOK.classic.epub …`
 *
 * For every book the opening of its first chapter and a page with verse on it, as epub.js shows them
 * on a phone; two pages a book, side by side.
 */
import sharp from 'sharp';

import { browser, opened } from './browser.mjs';

const [out, ...books] = process.argv.slice(2);
const PAGE = { width: 390, height: 640 };
const GAP = 14;

/** Goes to the page of a document that has verse on it; says whether there is one. */
async function toVerse(href) {
  const { document: shown, step } = await window.show(href);
  const verse = shown.querySelector('.verse');
  if (!verse) return false;
  const left = shown.body.getBoundingClientRect().left;
  const pages = Math.floor((verse.getBoundingClientRect().left - left + 1) / step);
  for (let page = 0; page < pages; page++) await window.rendition.next();
  return true;
}

const window = await browser();
const tiles = [];
for (const [at, book] of books.entries()) {
  const { page, contents, close } = await opened(window, book, 'epubjs', {
    ...PAGE,
    percent: 100,
    dark: false,
  });
  const chapters = contents.filter(({ href }) => /chapter/.test(href));
  const pictures = [];
  const picture = async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    pictures.push(await page.screenshot());
  };
  await page.evaluate(async (href) => void (await window.show(href)), chapters[0].href);
  await picture();
  for (const { href } of chapters) {
    if (!(await page.evaluate(toVerse, href))) continue;
    await picture();
    break;
  }
  for (const [beside, input] of pictures.entries()) {
    const column = at * 2 + beside;
    tiles.push({
      input,
      left: GAP + (column % 4) * (PAGE.width + GAP),
      top: GAP + Math.floor(column / 4) * (PAGE.height + GAP),
    });
  }
  await close();
}
await window.close();
const rows = Math.ceil((books.length * 2) / 4);
await sharp({
  create: {
    width: GAP + 4 * (PAGE.width + GAP),
    height: GAP + rows * (PAGE.height + GAP),
    channels: 3,
    background: '#c9c6bf',
  },
})
  .composite(tiles)
  .jpeg({ quality: 80, mozjpeg: true })
  .toFile(out);
