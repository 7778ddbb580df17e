/**
 * What the conservation law costs: the share of a whole conversion, cover and all, that goes on
 * reading the finished files back and counting their words. Under 15 % is wanted.
 *
 *     npx tsx bench/conservation.ts
 *
 * Time is the processor's. The story is the samples of `input/` over and over to the length of a
 * novel, or the text that BENCH_TEXT names; the first round is a fresh process, the others a batch.
 */
import { readdirSync, readFileSync } from 'node:fs';

import {
  drawCover,
  read,
  toEpub,
  toPdf,
  verify,
  type FormatName,
  type Source,
} from '../src/index.ts';

const ROUNDS = 4;
const NOVEL = 600_000;

function story(): Source {
  const own = process.env['BENCH_TEXT'];
  if (own !== undefined) return { name: 'story.txt', bytes: readFileSync(own) };
  const samples = readdirSync('input')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`input/${name}`));
  const once = Buffer.concat(samples);
  const copies = Array.from({ length: Math.ceil(NOVEL / once.length) }, () => once);
  return { name: 'story.txt', bytes: Buffer.concat(copies) };
}

async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

const source = story();
console.log(`${(source.bytes.length / 1e6).toFixed(1)} MB, CPU milliseconds`);
console.log('round   read  cover   EPUB    PDF          law: EPUB             PDF            both');
for (let round = 1; round <= ROUNDS; round++) {
  const [understood, reading] = await timed(() => read(source));
  const [cover, drawing] = await timed(() => drawCover(understood));
  const [epub, binding] = await timed(() => toEpub(understood, { cover }));
  const [pdf, setting] = await timed(() => toPdf(understood, { cover }));
  const books = { epub, pdf };
  const share = async (formats: readonly (FormatName & keyof typeof books)[]): Promise<string> => {
    const [, law] = await timed(() =>
      verify(
        understood,
        formats.map((format) => ({ format, bytes: books[format] })),
      ),
    );
    const making =
      (formats.includes('epub') ? binding : 0) + (formats.includes('pdf') ? setting : 0);
    const percent = (100 * law) / (reading + drawing + making + law);
    return `${law.toFixed(0)} ms ${percent.toFixed(1)} %`.padStart(16);
  };
  const made = [reading, drawing, binding, setting].map((time) => time.toFixed(0).padStart(7));
  const shares = [await share(['epub']), await share(['pdf']), await share(['epub', 'pdf'])];
  console.log(`${String(round).padStart(5)}${made.join('')}${shares.join('')}`);
}
