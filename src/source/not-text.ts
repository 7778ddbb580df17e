/** The file given as a story is no text; the message says what it is and what to do. */
export class NotTextError extends Error {
  override readonly name = 'NotTextError';
  readonly file: string;
  /** In plain words: `a JPEG picture`. */
  readonly what: string;
  /** What the person can do about it. */
  readonly hint: string;

  constructor(file: string, what: string, hint: string) {
    super(`${file} is ${what}, not a text file. ${hint}`);
    this.file = file;
    this.what = what;
    this.hint = hint;
  }
}

/** The file is text in which there is nothing to read. */
export class EmptyTextError extends Error {
  override readonly name = 'EmptyTextError';
  readonly file: string;
  readonly hint = 'Check that it was saved, or leave it out.';

  constructor(file: string, empty: boolean) {
    super(
      `${file} ${empty ? 'is empty' : 'has no letters in it'}. Check that it was saved, or leave it out.`,
    );
    this.file = file;
  }
}
