import type { Inline } from '../../book/book.ts';
import type { Hand } from './setter.ts';

/** Puts closing marks behind the paragraphs that lack them, once the whole text was watched. */
export class ClosingMarks implements Hand {
  readonly speech = { end: (): void => undefined };
  readonly #lost: ReadonlySet<readonly Inline[]>;
  readonly #mark: string;

  constructor(lost: ReadonlySet<readonly Inline[]>, mark: string) {
    this.#lost = lost;
    this.#mark = mark;
  }

  readonly text = (text: string): string => text;

  readonly run = (run: readonly Inline[]): readonly Inline[] => run;

  paragraph(run: readonly Inline[]): readonly Inline[] {
    if (!this.#lost.has(run)) return run;
    const last = run.at(-1);
    if (last?.type !== 'text') return run;
    return [...run.slice(0, -1), { ...last, value: last.value.trimEnd() + this.#mark }];
  }

  lines(lines: readonly (readonly Inline[])[]): Inline[][] {
    return lines.map((line) => [...line]);
  }
}
