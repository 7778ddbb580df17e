/**
 * Where a piece of the book was read from. An origin means "read from these lines", not "extends
 * over these lines": a chapter's heading has the origin of its heading, not of its text.
 */
export interface Origin {
  /** The file's name, as `Source.name`. */
  readonly file: string;
  /** First line, counted from 1 over the decoded text. */
  readonly from: number;
  /** Last line, inclusive. */
  readonly to: number;
}

/** An origin as people and editors write it: `alice.txt:41` or `alice.txt:41-43`. */
export function place(origin: Origin): string {
  const lines = origin.from === origin.to ? `${origin.from}` : `${origin.from}-${origin.to}`;
  return `${origin.file}:${lines}`;
}
