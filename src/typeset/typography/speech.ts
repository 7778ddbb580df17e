import type { Inline } from '../../book/book.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Origin } from '../../source/origin.ts';
import type { Quoted } from './quotes.ts';
import { LINE } from './signs.ts';

/** A paragraph that ends inside a quotation. */
interface Unclosed {
  readonly run: readonly Inline[];
  readonly origin: Origin | undefined;
  readonly text: string;
  readonly runsOut: boolean;
}

/**
 * Watches quotations from paragraph to paragraph, over breaks and headings too: a tale that is told
 * in a tale has chapters (The Time Machine is one quotation). One that ends inside a quotation is
 * sound when the next goes on with it, as continued speech does; when narration follows, a closing
 * mark is missing somewhere, and a person should look. It is supplied where it can stand at the end
 * alone: behind speech that nothing is told after, and that no later mark closes.
 */
export class Speech {
  /** The paragraphs whose speech lacks its closing mark at the end. */
  readonly lost = new Set<readonly Inline[]>();
  readonly #report: Report;
  #open: Unclosed | undefined;
  /** Narration followed; the next mark of the text tells whether it was closed after all. */
  #awaited: Unclosed | undefined;

  constructor(report: Report) {
    this.#report = report;
  }

  paragraph(
    { text, open, continues, first, runsOut }: Quoted,
    run: readonly Inline[],
    origin: Origin | undefined,
  ): void {
    if (!continues) this.#leave();
    if (first !== undefined) this.#settle(first === 'opens');
    this.#open = open ? { run, origin, text, runsOut } : undefined;
  }

  /** The end of the text: no speech goes on beyond it. */
  end(): void {
    this.#leave();
    this.#settle(true);
  }

  /** Narration follows. */
  #leave(): void {
    if (this.#open === undefined) return;
    this.#settle(true);
    this.#awaited = this.#open;
    this.#open = undefined;
  }

  /** What came of it: nothing closed it, or a later paragraph did. */
  #settle(isLost: boolean): void {
    if (this.#awaited === undefined) return;
    const { run, origin, text, runsOut } = this.#awaited;
    this.#awaited = undefined;
    const isSupplied = isLost && runsOut && run.at(-1)?.type === 'text';
    if (isSupplied) this.lost.add(run);
    this.#report({
      code: isSupplied ? 'typeset/closing-quote-supplied' : 'typeset/unclosed-quote',
      message: `a quotation without an end: ${lastWords(text)}`,
      ...(origin === undefined ? {} : { origin }),
      doubt: isSupplied
        ? {
            decided: 'it ends with its paragraph',
            alternative: 'it ends before, or goes on',
            certainty: 0.85,
          }
        : {
            decided: 'a quotation without an end',
            alternative: 'one whose closing mark is lost',
            certainty: 0.8,
          },
    });
  }
}

const SHOWN = 60;

function lastWords(text: string): string {
  const printed = text.replaceAll(LINE, ' ').replace(/[\uE010-\uE013]/g, '');
  return printed.length <= SHOWN ? printed : `… ${printed.slice(-SHOWN).replace(/^\S*\s/, '')}`;
}
