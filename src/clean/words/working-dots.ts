import type { Line } from '../../ingest/draft.ts';
import { indexesOf, isBlank, lineAt, madeAt } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import type { Pass } from '../pass.ts';

/**
 * Dots that were typed for a program and are no signs of the text: a full stop before the room of an
 * indent, which kept early word processors from eating it, and two at the head of a line that a
 * formatter was to pass over. Seen in text files of 1985–1993, 2026-11.
 */
export const workingDots: Pass = {
  name: 'working dots',
  run(draft, report) {
    const { lines } = draft;
    const places = [...commentsAtHead(lines), ...dottedIndents(lines)];
    if (places.length === 0) return draft;
    const repair = repairs(
      'clean/leftover-repaired',
      'Took a working mark out of this line',
      report,
    );
    const bare = madeAt(lines, places, (line) =>
      repair.to(line, line.text.replace(DOTS, undotted)),
    );
    repair.done();
    return { ...draft, lines: bare };
  },
};

const DOTS = /^\.{1,2}/;

function undotted(dots: string, _at: number, text: string): string {
  return text.trim() === dots ? '' : ' '.repeat(dots.length);
}

// `.    One day it came to the goose`
const INDENT = /^\.(?:\t| {3,})\S/;
const FEWEST = 4;
/** Of the paragraphs, the share that has them. */
const MOST = 0.5;

/** The lines of an indent that begins with a stop, where most paragraphs are set so. */
function dottedIndents(lines: readonly Line[]): number[] {
  const places = indexesOf(lines, ({ text }) => text.startsWith('.') && INDENT.test(text));
  if (places.length < FEWEST) return [];
  const paragraphs = lines.filter((line, at) => !isBlank(line) && isBlank(lines[at - 1])).length;
  return places.length >= paragraphs * MOST ? places : [];
}

// `..  Copyright 1986 by Ada Finch`, `..`
const COMMENT = /^\.\.(?:\s+\S.*)?\s*$/;

/** Two lines and more at the head of a file. */
function commentsAtHead(lines: readonly Line[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < lines.length && COMMENT.test(lineAt(lines, at).text); at++) places.push(at);
  return places.length >= 2 ? places : [];
}
