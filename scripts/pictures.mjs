/**
 * Makes the README's pictures out of the samples' books, as they are after `make books`: a cover, a
 * page of the PDF, and the same chapter as an e-reader of that size shows it. Needs poppler and
 * Chromium.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { unzipSync } from 'fflate';
import sharp from 'sharp';

const STORY = 'an-elephant-in-distress';
/** The first page and document of the second chapter. */
const CHAPTER = 'A Client of Some Weight';
const PICTURES = 'docs/pictures';
const HEIGHT = 900;

/** What a reader sets: a face of their own, and the margins of the screen. */
const FACE = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
);
const STYLE = `<style>@font-face { font-family: Reader; src: url(file://${FACE}) }
html { font-family: Reader; margin: 1.2em }</style></head>`;

const scratch = await mkdtemp(join(tmpdir(), 'chapbook-pictures-'));

await sharp(`covers/${STORY}.jpg`)
  .resize({ height: HEIGHT })
  .jpeg({ quality: 85, mozjpeg: true })
  .toFile(`${PICTURES}/cover.jpg`);

await sharp(pageOfChapter(`output/${STORY}.pdf`))
  .resize({ height: HEIGHT })
  .flatten({ background: '#fff' })
  .extend({ top: 1, bottom: 1, left: 1, right: 1, background: '#bbb' })
  .png({ palette: true })
  .toFile(`${PICTURES}/page.png`);

await sharp(await screenOfChapter(`output/${STORY}.epub`))
  .resize({ height: HEIGHT })
  .extend({ top: 1, bottom: 1, left: 1, right: 1, background: '#bbb' })
  .png({ palette: true })
  .toFile(`${PICTURES}/epub.png`);

await rm(scratch, { recursive: true });

/** The page on which the chapter begins: its label stands on a line of its own, in no running head. */
function pageOfChapter(pdf) {
  const text = run('pdftotext', ['-layout', pdf, '-']).toString('utf8').split('\f');
  const page =
    text.findLastIndex(
      (words) =>
        words.toLowerCase().includes(CHAPTER.toLowerCase()) &&
        !words.includes('. .') &&
        /^\s*chapter i\s*$/im.test(words),
    ) + 1;
  return run('pdftoppm', ['-r', '150', '-png', '-f', `${page}`, '-l', `${page}`, pdf]);
}

/** A phone or small e-reader of 390 by 600 points. */
async function screenOfChapter(epub) {
  const files = unzipSync(await readFile(epub));
  for (const [name, bytes] of Object.entries(files))
    await writeFile(join(scratch, name.replaceAll('/', '-')), bytes);
  const document = Object.keys(files).find((name) => /chapter-1.*xhtml$/.test(name));
  const folder = document.replace(/[^/]*$/, '');
  let xhtml = new TextDecoder().decode(files[document]);
  xhtml = xhtml.replaceAll(
    /(href|src)="(?!https?:|#)([^"#]+)/g,
    (_, name, path) => `${name}="${folder.replaceAll('/', '-')}${path.replaceAll('/', '-')}`,
  );
  const page = join(scratch, 'page.xhtml');
  await writeFile(page, xhtml.replace('</head>', STYLE));
  const screen = join(scratch, 'screen.png');
  run('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--force-device-scale-factor=2',
    '--window-size=520,800',
    `--screenshot=${screen}`,
    `file://${page}`,
  ]);
  return screen;
}

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${command}: ${String(stderr)}`);
  return stdout;
}
