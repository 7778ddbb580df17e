import type { Origin } from '../../source/origin.ts';
import type { Statement } from '../manuscript.ts';

/** A statement with where it was read, and whether an explicit head made it. */
export interface Said extends Statement {
  readonly origin?: Origin;
  readonly head?: true;
}
