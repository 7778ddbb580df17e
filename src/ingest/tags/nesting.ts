import { INLINE_CLAIM } from '../claim.ts';

type Kind = 'emphasis' | 'strong';

const OPEN = { emphasis: INLINE_CLAIM.emphasisOpen, strong: INLINE_CLAIM.strongOpen } as const;
const CLOSE = { emphasis: INLINE_CLAIM.emphasisClose, strong: INLINE_CLAIM.strongClose } as const;

/**
 * Emphasis that is open while tags are read. Tags may cross and run over paragraphs; the claims
 * that come out are balanced within each paragraph.
 */
export class Nesting {
  /** What is open, outermost first, as the text has it. */
  #open: Kind[] = [];
  /** How often each is open: emphasis within emphasis is still emphasis. */
  readonly #depth: Record<Kind, number> = { emphasis: 0, strong: 0 };

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  open(kind: Kind): string {
    this.#depth[kind]++;
    if (this.#depth[kind] > 1) return '';
    this.#open.push(kind);
    return OPEN[kind];
  }

  close(kind: Kind): string {
    if (this.#depth[kind] === 0) return '';
    this.#depth[kind]--;
    if (this.#depth[kind] > 0) return '';
    const at = this.#open.lastIndexOf(kind);
    const inner = this.#open.slice(at + 1);
    this.#open = [...this.#open.slice(0, at), ...inner];
    const closed = inner.toReversed().map((each) => CLOSE[each]);
    return [...closed, CLOSE[kind], ...inner.map((each) => OPEN[each])].join('');
  }

  /** Forgets what was opened and has no end. */
  forget(): void {
    this.#open = [];
    this.#depth.emphasis = 0;
    this.#depth.strong = 0;
  }

  /** Closes what is open at the end of a paragraph. */
  paused(): string {
    return this.#open
      .toReversed()
      .map((kind) => CLOSE[kind])
      .join('');
  }

  /** Opens it again where the next begins. */
  resumed(): string {
    return this.#open.map((kind) => OPEN[kind]).join('');
  }
}
