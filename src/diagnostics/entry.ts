/** How loudly a remark is made: infos are counted, warnings and doubts are printed, errors end the story. */
export type Severity = 'info' | 'doubt' | 'warning' | 'error';

/**
 * What a remark says happened to the words of the source. The conservation law reads this:
 * `removed` words are gone, `repeated` ones are gone because the book says them elsewhere, `moved`
 * words stand elsewhere in it, `repaired` words stand there as `after`.
 */
export type Effect = 'none' | 'removed' | 'repeated' | 'moved' | 'repaired';

/** What the catalogue holds for a code. */
export interface Entry {
  readonly severity: Severity;
  readonly effect: Effect;
  /** What the code means, in one sentence. */
  readonly meaning: string;
}
