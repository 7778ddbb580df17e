import type { Code } from '../diagnostics/catalogue.ts';
import { CATALOGUE } from '../diagnostics/catalogue.ts';
import type { Diagnostic, Doubt } from '../diagnostics/diagnostic.ts';
import type { Effect, Severity } from '../diagnostics/entry.ts';
import { effectOf, remarkable, severityOf } from '../diagnostics/printing.ts';
import type { Reading } from '../ingest/draft.ts';
import type { Origin } from '../source/origin.ts';
import type { Story } from '../story.ts';
import { counts, type Counts } from './counts.ts';
import { facts, type Fact } from './facts.ts';
import { outline, type OutlineEntry } from './outline.ts';

/** What was understood of a story, before anything is written: plain data for pages and programs. */
export interface Inspection {
  readonly name: string;
  readonly files: readonly Reading[];
  /** What the text says about itself, each with the line it came from. */
  readonly facts: readonly Fact[];
  readonly outline: readonly OutlineEntry[];
  readonly counts: Counts;
  /** Every removal, move and repair, in the order of the text. */
  readonly changes: readonly Change[];
  /** What a person should look at, worst first. */
  readonly doubts: readonly Remark[];
}

export interface Remark {
  readonly code: Code;
  readonly severity: Severity;
  /** What the code means, in one sentence. */
  readonly meaning: string;
  readonly message: string;
  readonly hint?: string;
  readonly origin?: Origin;
  /** The line as it stands in the source. */
  readonly text?: string;
  readonly doubt?: Doubt;
}

export interface Change {
  readonly code: Code;
  readonly effect: Exclude<Effect, 'none'>;
  /** What the code means, in one sentence. */
  readonly meaning: string;
  readonly message: string;
  readonly origin?: Origin;
  readonly before?: string;
  readonly after?: string;
}

/** Lays open what was understood of a story. */
export function inspection(story: Story): Inspection {
  const lineOf = sourceLines(story);
  return {
    name: story.name,
    files: story.draft.readings,
    facts: facts(story.book.metadata),
    outline: outline(story.book),
    counts: counts(story.book),
    changes: story.diagnostics.flatMap(changeOf),
    doubts: remarkable(story.diagnostics).map((diagnostic) => remarkOf(diagnostic, lineOf)),
  };
}

function changeOf(diagnostic: Diagnostic): Change[] {
  const effect = effectOf(diagnostic);
  if (effect === 'none') return [];
  const { code, message, origin, before, after } = diagnostic;
  const { meaning } = CATALOGUE[code];
  return [
    {
      code,
      effect,
      meaning,
      message,
      ...(origin ? { origin } : {}),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
}

function remarkOf(diagnostic: Diagnostic, lineOf: (origin: Origin) => string | undefined): Remark {
  const { code, message, hint, origin, doubt } = diagnostic;
  const text = origin && lineOf(origin);
  return {
    code,
    severity: severityOf(diagnostic),
    meaning: CATALOGUE[code].meaning,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(origin ? { origin } : {}),
    ...(text ? { text } : {}),
    ...(doubt ? { doubt } : {}),
  };
}

/** The first line of an origin that has words. */
function sourceLines({ draft }: Story): (origin: Origin) => string | undefined {
  const byPlace = new Map(
    draft.lines.map(({ file, number, text }) => [`${file}\0${number}`, text]),
  );
  return ({ file, from, to }) => {
    for (let number = from; number <= to; number += 1) {
      const text = byPlace.get(`${file}\0${number}`)?.trim();
      if (text) return text;
    }
    return undefined;
  };
}
