import type { Line } from '../../ingest/draft.ts';
import { claimedLines } from '../findings-index.ts';
import type { Container, Findings, Manuscript, Span } from '../manuscript.ts';
import { groupsIn, layoutOf, type Group, type Layout } from '../survey/layout.ts';

/** The text as far as nothing is known of it: where an author's notes may still be found. */
export class OpenGround {
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly asides: Container[] = [];
  /** Whether a site said over the text who posted it, or when. */
  readonly isPosted: boolean;
  readonly #claimed: Uint8Array;
  readonly #taken: Uint8Array;

  constructor({ lines, head }: Manuscript, known: Findings) {
    this.lines = lines;
    this.isPosted = head.some(({ source }) => source === 'site');
    this.layout = layoutOf(lines);
    this.#claimed = claimedLines(lines.length, known);
    this.#taken = new Uint8Array(lines.length);
  }

  /** Whether another recognizer said what a line is. */
  isClaimed(line: number): boolean {
    return this.#claimed[line] === 1;
  }

  /** Whether nobody said what a group is, as far as its first line tells. */
  isFree({ from }: Group): boolean {
    return !this.isClaimed(from) && this.#taken[from] !== 1;
  }

  /** The lines are somebody's from now on. */
  take({ from, to }: Span): void {
    this.#taken.fill(1, from, to);
  }

  /** An aside, as far as it is nobody's yet. */
  addAside(aside: Extract<Container, { kind: 'aside' }>): void {
    const at = this.#taken.subarray(aside.from, aside.to).indexOf(1);
    const free = at < 0 ? aside : { ...aside, to: aside.from + at };
    if (free.from === free.to) return;
    this.asides.push(free);
    this.take(free);
  }

  /** The words of a group on one line; none where there is no group. */
  textOf(group: Span | undefined): string {
    if (group === undefined) return '';
    return this.lines
      .slice(group.from, group.to)
      .map(({ text }) => text.trim())
      .join(' ');
  }

  /** The groups in a stretch of lines, those at its ends as far as they are in it. */
  groupsIn({ from, to }: Span): Span[] {
    return groupsIn(this.layout, { from, to }).map((group) => ({
      from: Math.max(from, group.from),
      to: Math.min(to, group.to),
    }));
  }
}
