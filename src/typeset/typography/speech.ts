import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Origin } from '../../source/origin.ts';
import type { Quoted } from './quotes.ts';

/**
 * Watches quotations from paragraph to paragraph. One that ends inside a quotation is sound when
 * the next goes on with it, as continued speech does; when narration follows, a closing mark is
 * missing somewhere, and a person should look. Nothing is changed: only the author knows where.
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

  /** A break, a heading or the end of the text: no speech goes on beyond it. */
  end(): void {
    if (this.#open === undefined) return;
    const { origin, text } = this.#open;
    this.#open = undefined;
    this.#report({
      code: 'typeset/unclosed-quote',
      message: `a quotation is opened and not closed: ${lastWords(text)}`,
      ...(origin === undefined ? {} : { origin }),
      doubt: {
        decided: 'left as it is',
        alternative: 'a closing quotation mark is missing in the paragraph',
        certainty: 0.8,
      },
    });
  }
}

const SHOWN = 60;

function lastWords(text: string): string {
  const printed = text.replace(/[\uE010-\uE014]/g, '');
  return printed.length <= SHOWN ? printed : `… ${printed.slice(-SHOWN).replace(/^\S*\s/, '')}`;
}
