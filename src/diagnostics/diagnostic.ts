import type { AnswerKey } from '../settings.ts';
import type { Origin } from '../source/origin.ts';
import type { Code } from './catalogue.ts';

/**
 * One remark about the book: something removed, moved, repaired, odd or doubtful.
 *
 * The conservation law rests on these records: whatever a stage takes from the text or rewrites in
 * it, it reports here, with the words as they stood (`before`) and as they are now (`after`).
 */
export interface Diagnostic {
  readonly code: Code;
  /** A sentence for the reader of the book, not for a programmer. */
  readonly message: string;
  readonly origin?: Origin;
  /** The text as it stood in the source: required of every removal, move and repair. */
  readonly before?: string;
  /** The text as it stands now: required of every repair. */
  readonly after?: string;
  /** What the person can do about it. */
  readonly hint?: string;
  readonly doubt?: Doubt;
}

/** A decision that a person may want to look at. */
export interface Doubt {
  /** What was decided: `a chapter heading`. */
  readonly decided: string;
  /** What else it could be: `a line of the story`. */
  readonly alternative: string;
  /** How sure the decision is, from 0.5 (a coin) to 1. */
  readonly certainty: number;
  /** The answer in a sidecar that turns the decision, where one can. */
  readonly answer?: AnswerKey;
}

/** Takes one remark; stages are handed one and never print. */
export type Report = (diagnostic: Diagnostic) => void;
