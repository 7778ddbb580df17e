import { distributor } from './distributor.ts';
import type { Pass } from './pass.ts';

/** Every pass, in order: the order is meaning. */
export const PASSES: readonly Pass[] = [distributor];
