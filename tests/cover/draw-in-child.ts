/** Prints the hashes of a few covers: run in processes whose surroundings differ. */
import { createHash } from 'node:crypto';

import { drawCover } from '../../src/package/cover/cover.ts';
import { SAMPLES } from './samples.ts';

for (const identity of SAMPLES) {
  const { jpeg } = await drawCover(identity);
  console.log(createHash('sha256').update(jpeg).digest('hex'));
}
