/** Trouble of the machine or the command line, told to a person: what is wrong and what to do. */
export class Trouble extends Error {
  /** The file or option that is in trouble. */
  readonly subject: string;
  readonly hint: string | undefined;

  constructor(subject: string, problem: string, hint?: string, cause?: unknown) {
    super(problem, { cause });
    this.name = 'Trouble';
    this.subject = subject;
    this.hint = hint;
  }
}

/** A wrong command line: exit status 2. */
export class Misuse extends Trouble {
  override readonly name = 'Misuse';
}

/** What the operating system's code means for a person, by code. */
const MEANING: Readonly<Record<string, readonly [problem: string, hint: string]>> = {
  ENOENT: ['there is no such file or folder', 'Check the name, and quote names that have spaces.'],
  EACCES: ['may not be read or written by you', 'Change its permissions, or choose another place.'],
  EPERM: ['may not be read or written by you', 'Change its permissions, or choose another place.'],
  EROFS: ['is on a read-only disk', 'Choose another place with --output.'],
  ENOSPC: [
    'does not fit: the disk is full',
    'Free some space, or choose another disk with --output.',
  ],
  EDQUOT: ['does not fit: your disk quota is used up', 'Free some space, or choose another disk.'],
  EISDIR: ['is a folder where a file is wanted', 'Give another name.'],
  ENOTDIR: ['is inside something that is not a folder', 'Give a folder, or another name.'],
  EEXIST: ['is already there and is not a folder', 'Give another name with --output.'],
  ENAMETOOLONG: ['has a name that is too long for this disk', 'Give a shorter name.'],
  EMFILE: ['cannot be opened: too many files are open', 'Use fewer --jobs.'],
  ELOOP: ['is a link that leads to itself', 'Give the file it should lead to.'],
};

/** An error of the operating system as a person can use it. */
export function troubleWith(subject: string, error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  const [problem, hint] = MEANING[codeOf(error)] ?? [messageOf(error), undefined];
  return new Trouble(subject, problem, hint, error);
}

/** `error: tale.txt is empty. …`: one or two lines, never a stack trace unless asked for. */
export function explain(trouble: unknown, verbose = false): string {
  const known = trouble instanceof Trouble ? trouble : undefined;
  const what = known ? `${known.subject}: ${known.message}` : messageOf(trouble);
  const lines = [`error: ${sentence(what)}${known?.hint ? ` ${known.hint}` : ''}`];
  if (verbose) lines.push(...stackOf(trouble));
  return lines.join('\n');
}

/** Where it came from: of a person's own slip there is nothing to know. */
function stackOf(trouble: unknown): string[] {
  if (trouble instanceof Misuse || !(trouble instanceof Error)) return [];
  const { stack } = trouble.cause instanceof Error ? trouble.cause : trouble;
  return stack === undefined ? [] : [stack];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The operating system's name for an error: `ENOENT`; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What went wrong, in words, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
