import sharp from 'sharp';

import type { Edition } from '../../src/package/format.ts';
import type { DesignName } from '../../src/typeset/design.ts';
import { DESIGNS } from '../../src/typeset/designs/designs.ts';

const jpeg = await sharp({
  create: { width: 1600, height: 2560, channels: 3, background: '#345' },
})
  .jpeg()
  .toBuffer();

/** An edition of a book in memory, with a plain cover and a stopped clock. */
export function edition(design: DesignName = 'classic'): Edition {
  return {
    design: DESIGNS[design],
    cover: {
      jpeg,
      width: 1600,
      height: 2560,
      alternative: 'A plain blue cover.',
    },
    modified: new Date('2020-01-02T03:04:05Z'),
    identifier: '6ba7b810-9dad-51d1-80b4-00c04fd430c8',
    program: { name: 'chapbook', version: '1.2.3' },
    name: 'the-lamp',
    sources: [{ name: 'the-lamp.txt', sha256: '0123456789abcdef'.repeat(4) }],
    changes: [],
    page: 'a5',
    embedFonts: false,
  };
}
