import { place } from '../source/origin.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Effect, Entry, Severity } from './entry.ts';

/** How loud a remark is. */
export function severityOf({ code }: Diagnostic): Severity {
  return entryOf(code).severity;
}

/** What a remark says happened to the words. */
export function effectOf({ code }: Diagnostic): Effect {
  return entryOf(code).effect;
}

function entryOf(code: Diagnostic['code']): Entry {
  return CATALOGUE[code];
}

/** A remark as people and editors read it: `alice.txt:41-43: warning: Chapter 7 is missing. …`. */
export function printed(diagnostic: Diagnostic, withHint = true): string {
  const { origin, message, hint } = diagnostic;
  const where = origin ? `${place(origin)}: ` : '';
  const advice = withHint && hint !== undefined ? ` ${hint}` : '';
  return `${where}${severityOf(diagnostic)}: ${sentence(message)}${advice}`;
}

/** Messages are written with and without a full stop; people read them with one. */
function sentence(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`;
}

const LOUDNESS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, doubt: 2, info: 3 };

/** Remarks worth a person's eyes, worst first: errors, warnings, then doubts, the least sure first. */
export function remarkable(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((diagnostic) => severityOf(diagnostic) !== 'info').toSorted(worstFirst);
}

function worstFirst(a: Diagnostic, b: Diagnostic): number {
  return (
    LOUDNESS[severityOf(a)] - LOUDNESS[severityOf(b)] ||
    (a.doubt?.certainty ?? 1) - (b.doubt?.certainty ?? 1)
  );
}
