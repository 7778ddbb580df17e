/** One saved file as a person gave it: its name and its bytes, and nothing yet understood. */
export interface Source {
  /** The file's name without folders, as messages name it: `alice.txt`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
