/** Makes books of two samples, and keeps the code that V8 made of the program meanwhile. */
import { readFile, writeFile } from 'node:fs/promises';
import { MessageChannel } from 'node:worker_threads';

import { codeSoFar } from '../dist/bound.js';
import { read, toPdf } from '../dist/index.js';
import { make } from '../dist/shell/batch/worker.js';

const SAMPLES = ['un-seul-coup-de-triangle.txt', 'the-black-kite-of-tambat-lane.txt'];
const COVER = { width: 1600, height: 2560, alternative: '' };

for (const name of SAMPLES) {
  const source = { name, bytes: await readFile(`input/${name}`) };
  const { port1: progress, port2 } = new MessageChannel();
  const made = await make({
    name,
    sources: [source],
    reading: {},
    edition: {},
    cover: {},
    formats: ['epub', 'pdf'],
    progress,
  });
  port2.close();
  if (made.failure !== undefined) throw new Error(made.failure.message);
  await toPdf(await read(source), { cover: { ...COVER, jpeg: made.drawn.jpeg } });
}
for (const [file, code] of codeSoFar()) await writeFile(file, code);
