import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { fits, rule } from '../../ingest/rule.ts';
import { textOf, type Group } from '../survey/layout.ts';

// `Previously on The Lamp:`, `The story so far:`
export const RECAP = rule(
  /^[^\p{L}\p{N}"“]*(?:previously(?: on| in)?\b.{0,40}|recap|what went before|summary of (?:part|chapter) \S{1,6}|last time(?: on| in)?\b.{0,30}|(?:the )?story so far|what has gone before|précédemment|was bisher geschah)\s*:/iu,
  { begins: 'plwtsr' },
);
// `Previously - a question was asked`, right under a heading or the head of the file
const RECAP_DASHED = /^(?:previously|last time|(?:the )?story so far) ?(?:[-–] |—|--)/iu;
// `[In the first part, somebody lent a goat.]`
const BRACKETED_RECAP = /^(?:\[[^\]]+\]|\([^)]+\))$/u;
const IN_PART =
  /^.(?:in|at the end of) (?:(?:the|our) (?:first|second|third|last|previous|earlier) )?(?:part|chapter|episode|instal?lment|post)s?\b/iu;

// `Previously, a goat was lent.`, `So far, nobody has asked for it back.`: any chapter may begin so
const BEFORE = rule(
  /^[^\p{L}\p{N}"“]*(?:previously|earlier|so far|up to now|last (?:time|week|month)|in (?:the|our) (?:first|last|previous) (?:part|half|chapter|episode|instal?lment))\b/iu,
  { begins: 'pesuli' },
);
const LONGEST = 300;

/** Where a group stands. */
interface Place {
  readonly isAtHead: boolean;
  readonly isUnderHeading: boolean;
  /** Over its heading the text says from what it goes on: `Continued from Part I`. */
  readonly isContinued: boolean;
}

/** Whether a group tells what an earlier part told. */
export function isRecap(
  lines: readonly Line[],
  group: Group,
  { isAtHead, isUnderHeading, isContinued }: Place,
): boolean {
  const line = lineAt(lines, group.from);
  if (fits(line, RECAP)) return true;
  if (isContinued && line.text.length <= LONGEST && fits(line, BEFORE)) return true;
  if (isUnderHeading && isBracketedRecap(lines, group)) return true;
  return (isAtHead || isUnderHeading) && RECAP_DASHED.test(line.text);
}

/** In brackets right under a heading, what an earlier part told. */
function isBracketedRecap(lines: readonly Line[], group: Group): boolean {
  if (!IN_PART.test(lines[group.from]?.text.trim() ?? '')) return false;
  return BRACKETED_RECAP.test(textOf(lines, group));
}
