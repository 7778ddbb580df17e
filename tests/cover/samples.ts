import type { CoverIdentity } from '../../src/package/cover/identity.ts';
import { story } from './measure.ts';

/** One story for each kind of letters. */
export const SAMPLES: readonly CoverIdentity[] = [
  story('The Lamplighter’s Apprentice'),
  story('Тихий сад', { language: 'uk', authors: ['Оксана Їжакевич'] }),
  story('雪の降る町で', { language: 'ja', series: { name: '冬の本', number: 3 } }),
  story('المصباح القديم', { language: 'ar' }),
];
