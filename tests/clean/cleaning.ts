import { clean } from '../../src/clean/clean.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import { ingest } from '../../src/ingest/ingest.ts';

/** What is left of a file, and what was said of the rest. */
export interface Cleaned {
  readonly draft: Draft;
  readonly texts: readonly string[];
  /** The texts without blank lines. */
  readonly words: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
}

export function cleanText(...lines: readonly string[]): Cleaned {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const draft = clean(ingest([{ name: 'story.txt', bytes }], report), report);
  const texts = draft.lines.map(({ text }) => text);
  return {
    draft,
    texts,
    words: texts.filter((text) => text.trim() !== ''),
    diagnostics,
    codes: [...new Set(diagnostics.map(({ code }) => code))],
  };
}

/** Prose that has nothing to clean: `n` paragraphs of one line. */
export function prose(n: number): readonly string[] {
  return Array.from({ length: n }, (_, i) => [
    `The ferry went over for the ${i + 2}th time, and Nell counted the lamps on the far side.`,
    '',
  ]).flat();
}
