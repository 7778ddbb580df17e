import type { Inline } from '../../book/book.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Origin } from '../../source/origin.ts';
import { Sign, signsOf, type Signs } from '../../source/signs.ts';
import { aroundAddresses } from './addresses.ts';
import { conventions, type Conventions } from './conventions.ts';
import { dashes } from './dashes.ts';
import { ellipses } from './ellipses.ts';
import { NO_HABITS, type Habits } from './habits.ts';
import { quoteSystem, type QuoteSystem } from './quote-system.ts';
import { quotes, unquoted, type Quoted } from './quotes.ts';
import { mapRun, mapRuns } from './run.ts';
import { noBreakSpaces, spaces } from './spaces.ts';
import { Speech } from './speech.ts';

/** What goes over the texts and runs of a book. */
export type Hand = Pick<Setter, 'text' | 'run' | 'paragraph' | 'lines'> & {
  readonly speech: Pick<Speech, 'end'>;
};

/** Sets the texts and runs of one book, and counts where it changed something. */
export class Setter {
  /** Always alive, so that the code that reads its kind is not thrown away (docs/performance.md). */
  static readonly none = new Setter(conventions('en'), NO_HABITS, () => undefined);
  /** Quotations from paragraph to paragraph. */
  readonly speech: Speech;
  readonly #rules: Conventions;
  readonly #own: Habits;
  readonly #system: QuoteSystem;
  #quoted: Quoted = unquoted('');
  #changed = 0;

  constructor(rules: Conventions, own: Habits, report: Report) {
    this.#rules = rules;
    this.#own = own;
    this.#system = quoteSystem(rules, own);
    this.speech = new Speech(report);
  }

  /** The mark that closes what is said, with the space that the language has before it. */
  get closingMark(): string {
    return noBreakSpaces(`a${this.#system.double.close}`, Sign.angle, this.#rules).slice(1);
  }

  /** How many texts were changed. */
  get changed(): number {
    return this.#changed;
  }

  /** A text that stands by itself: a title, a field. */
  readonly text = (text: string): string => {
    const signs = signsOf(text);
    const set =
      (signs & Sign.address) === 0
        ? this.#set(text, signs)
        : aroundAddresses(text, (hidden) => this.#set(hidden, signsOf(hidden)));
    if (set !== text) this.#changed++;
    return set;
  };

  /** Inlines that stand by themselves: a heading, a caption. */
  readonly run = (run: readonly Inline[]): readonly Inline[] => mapRun(run, this.text);

  /** A paragraph of the text, in which speech may go on. */
  paragraph(run: readonly Inline[], origin: Origin | undefined): readonly Inline[] {
    const set = this.run(run);
    this.speech.paragraph(this.#quoted, set, origin);
    return set;
  }

  /** Lines of one stanza or poem: a quotation may open in one and close in another. */
  lines(lines: readonly (readonly Inline[])[], origin: Origin | undefined): Inline[][] {
    const set = mapRuns(lines, this.text);
    this.speech.paragraph(this.#quoted, [], origin);
    return set;
  }

  /** What the text holds decides which rules are tried on it: few paragraphs need all. */
  #set(text: string, held: Signs): string {
    const spaced = spaces(text, held, this.#rules);
    const signs = spaced === text ? held : signsOf(spaced);
    const dashed = dashes(ellipses(spaced, signs), signs, this.#rules, this.#own);
    this.#quoted = quotes(dashed, signs, this.#system);
    return noBreakSpaces(this.#quoted.text, signs, this.#rules);
  }
}
