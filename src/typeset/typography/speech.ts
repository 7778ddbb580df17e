import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Origin } from '../../source/origin.ts';
import type { Quoted } from './quotes.ts';

/**
 * Watches quotations from paragraph to paragraph, over breaks and headings too: a tale that is told
 * in a tale has chapters (The Time Machine is one quotation). One that ends inside a quotation is
 * sound when the next goes on with it, as continued speech does; when narration follows, a closing
 * mark is missing somewhere, and a person should look. Nothing is changed: only the author knows
 * where.
 */
export class Speech {
  readonly #report: Report;
  #open: { readonly origin: Origin | undefined; readonly text: string } | undefined;

  constructor(report: Report) {
    this.#report = report;
  }

  paragraph({ text, open, continues }: Quoted, origin: Origin | undefined): void {
    if (!continues) this.end();
    this.#open = open ? { origin, text } : undefined;
  }

  /** The end of the text: no speech goes on beyond it. */
  end(): void {
    if (this.#open === undefined) return;
    const { origin, text } = this.#open;
    this.#open = undefined;
    this.#report({
      code: 'typeset/unclosed-quote',
      message: `a quotation without an end: ${lastWords(text)}`,
      ...(origin === undefined ? {} : { origin }),
      doubt: {
        decided: 'a quotation without an end',
        alternative: 'one whose closing mark is lost',
        certainty: 0.8,
      },
    });
  }
}

const SHOWN = 60;

function lastWords(text: string): string {
  const printed = text.replace(/[\uE010-\uE013]/g, '');
  return printed.length <= SHOWN ? printed : `… ${printed.slice(-SHOWN).replace(/^\S*\s/, '')}`;
}
