import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { CoverSupply } from '../../index.ts';
import type { World } from '../../world.ts';
import { troubleWith } from '../trouble.ts';
import { sha256 } from './hashes.ts';
import { hasTexts, openRecord } from './json-record.ts';

/** Beside the covers: which of them were drawn, from what, and what they were when drawn. */
const RECORD = '.drawn.json';

const ART = /\.(?:jpe?g|png|webp)$/i;

interface Drawn {
  /** SHA-256 of the picture: another one is a person's work, and wins. */
  readonly sha256: string;
  /** What it was drawn from. */
  readonly key: string;
}

/** A folder of covers: a person's own pictures, and those that were drawn for want of one. */
export interface Covers {
  readonly supply: (slug: string) => Promise<CoverSupply>;
  /** Keeps a cover that was drawn. */
  readonly keep: (slug: string, drawn: NonNullable<CoverSupply['drawn']>) => Promise<void>;
  /** Where a drawn cover is kept. */
  readonly pathOf: (slug: string) => string;
}

/** Opens a folder of covers, made if missing. A lost record makes every picture a person's own. */
export async function openCovers(folder: string, world: World): Promise<Covers> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw troubleWith(folder, error);
  }
  const record = await openRecord(join(folder, RECORD), isDrawn, world);
  const pathOf = (slug: string): string => join(folder, `${slug}.jpg`);
  return {
    pathOf,
    supply: async (slug) => {
      const names = (await readdir(folder))
        .toSorted()
        .filter((file) => ART.test(file) && file.replace(ART, '').normalize('NFC') === slug);
      const drawn = record.get(slug);
      let kept: CoverSupply = {};
      for (const name of names) {
        const bytes = await world.read(join(folder, name));
        // A person's `story.png` wins over the `story.jpg` that was drawn before it came.
        if (drawn?.sha256 !== sha256(bytes)) return { art: { name, bytes } };
        kept = { drawn: { jpeg: bytes, key: drawn.key } };
      }
      return kept;
    },
    keep: async (slug, { jpeg, key }) => {
      await world.write(pathOf(slug), jpeg);
      await record.set(slug, { sha256: sha256(jpeg), key });
    },
  };
}

function isDrawn(value: unknown): value is Drawn {
  return hasTexts(value, ['sha256', 'key']);
}
