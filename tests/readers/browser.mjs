import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

import { launch } from 'puppeteer-core';

import { BROWSER } from './setting.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript' };

/** Serves the pages of the engines, their modules, and one book. */
async function served(book) {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(url.split('?', 1)[0]));
    const file =
      path === '/book.epub' ? book : join(HERE, path.replace(/^\/modules\//, '/node_modules/'));
    try {
      const body = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/epub+zip' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** A browser. Two books at a time need two: a page behind another one is never painted. */
export function browser() {
  return launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A book opened in an engine: its page, its contents list, and how to close it. */
export async function opened(browser, book, engine, setting) {
  const server = await served(book);
  const page = await browser.newPage();
  await page.setViewport({ width: setting.width, height: setting.height });
  await page.goto(`http://127.0.0.1:${server.address().port}/${engine}.html`);
  await page.waitForFunction('window.openBook');
  const contents = await page.evaluate((how) => window.openBook('/book.epub', how), setting);
  const close = async () => {
    await page.close();
    server.close();
  };
  return { page, contents, close };
}
