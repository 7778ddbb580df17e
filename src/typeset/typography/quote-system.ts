import { singlesBeside, type Conventions, type Marks } from './conventions.ts';
import { elision } from './elisions.ts';
import type { Habits } from './habits.ts';

/** The quotation marks of one book: the author's own where there are any, else the language's. */
export interface QuoteSystem {
  readonly double: Marks;
  readonly single: Marks;
  /** Speech stands in single marks. */
  readonly singleSpeech: boolean;
  readonly language: string;
  /** Words lose heads and tails as in English: 'em, goin', boys'. */
  readonly english: boolean;
}

/** The marks that a book is set with, from its language and its author's habits. */
export function quoteSystem(rules: Conventions, own: Habits): QuoteSystem {
  const double = own.double ?? rules.double;
  return {
    double,
    single: singlesBeside(double, rules),
    singleSpeech: own.singleSpeech,
    language: rules.language,
    english: rules.language === 'en' || rules.language === 'und',
  };
}

/** Marks made of two signs, and accents used as quotation marks, in the form the machine reads. */
export function tidied(text: string, { double, single, language }: QuoteSystem): string {
  let result = text;
  if (result.includes('`')) {
    result = result
      .replace(/``/g, '"')
      // Backtick and apostrophe were a pair of single marks on typewriters: `so'.
      .replace(/`(?=\p{L}[^`']*')/gu, single.open === '‘' ? '‘' : "'")
      .replace(/`/g, "'");
  }
  if (result.includes('´')) result = result.replace(/(?<=\p{L})´(?=\p{L}|\s|$)/gu, "'");
  if (result.includes("''")) {
    result = result.replace(/''(?=(\p{L}*))/gu, (found, word: string, at: number) => {
      const isHead = at === 0 || /\s/.test(result.charAt(at - 1));
      return isHead && elision(word, language) === 'sure' ? found : '"';
    });
  }
  if (result.includes(',,')) result = result.replace(/(?<=^|\s),,(?=\S)/g, '"');
  if ('«»'.includes(double.open) && (result.includes('<<') || result.includes('>>'))) {
    result = result.replace(/(?<!<)<<(?!<)/g, '«').replace(/(?<!>)>>(?!>)/g, '»');
  }
  return result;
}
