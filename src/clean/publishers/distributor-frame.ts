import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { fits, rule } from '../../ingest/rule.ts';
import { stretches, textOf, type Stretch } from '../paragraphs.ts';

/** The parts of a file that a distributing library put around the text. */
export interface Frame {
  /** Before the text: the library's name, terms, the field lines. */
  readonly heads: readonly Stretch[];
  /** Behind it: the mark of the end and the licence. */
  readonly tails: readonly Stretch[];
}

/** Words that stand in the marks and terms of libraries and in hardly any story. */
export const LIBRARY =
  /gutenberg|\be-?(?:text|book)s?\b|public domain|\blicen[cs]e|copyright|electronic (?:work|version)|small print|proofread|volunteer|donation|\bdistribut|archive|library/i;

// `*** START OF THIS PROJECT GUTENBERG EBOOK X ***`, `***START OF…`, `START OF THE … EBOOK`; a copied
// page may set them in by any room
const START = /^\s*\W{0,12}(?:START|BEGINNING) OF\b/i;
const END = /^\s*\W{0,12}END(?:ING)? OF\b/i;
const FRAMED = /^\s*\*/;
// `[END OF REACH PRESS E-TEXT 12]`: in brackets, where people in stories speak of tapes and archives
const BRACKETED = /^\s*\[(?:START|END) OF\b.*\bE-?(?:TEXT|BOOK)\b.*\]\s*$/;
const OF_A_LIBRARY = /E-?BOOK|E-?TEXT|GUTENBERG|LIBRARY|ARCHIVE|PROJECT|DIGITAL|EDITION/i;
// `*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*`, `*END THE SMALL PRINT…`
const SMALL_PRINT_END = /^\W*END\W*(?:OF )?THE SMALL PRINT/i;
const SMALL_PRINT_START = /^\W*START\W*THE SMALL PRINT/i;
// `End of Project Gutenberg's X, by Y`, `End of The Project Gutenberg Etext of X`, `Ende dieses
// Projekt Gutenberg…`, `Fin de ce texte électronique…`
const SPOKEN_END =
  /^\W*(?:This is the )?(?:End of|Ende|Fin de|Fine) ?(?:the|this|dieses|des|ce|cet|of)?.{0,20}(?:Project|Projekt|Projet) Gutenberg/i;
// The same of another library; its mark of the end must stand below: `End of Project Reedbank's The Mill`,
// `End of the Reed Library EBook of The Mill, by Ada Finch`
const PROJECT_END =
  /^\W*(?:This is the )?End of (?:the )?(?:Project \p{Lu}|(?:\p{Lu}[\p{L}’'-]* ){1,5}E-?(?:Book|Text|book|text)\b)/u;
const NEAR = 4;
// The last line of what the Australian library prints above a text; it has no mark of the start.
const AUSTRALIAN_START = /^To contact Project Gutenberg (?:of )?Australia\b/i;
/** How any of them begins: a file is looked through quickly with it. */
const CANDIDATE = rule(/^\s*\W{0,12}(?:start|beginning|end|this is|fin|to contact project)/i, {
  begins: 'sbetf',
});

type Mark = 'start' | 'end';

interface Event {
  readonly mark: Mark;
  /** The mark's own lines. */
  readonly from: number;
  readonly to: number;
}

/** Where a library's marks say that its own words end and begin. */
export function distributorFrame(lines: readonly Line[]): Frame | undefined {
  const events = marks(lines);
  if (events.length === 0) return undefined;
  const heads: Stretch[] = [];
  const tails: Stretch[] = [];
  // Outside the text; a file that begins with an end has no head.
  let outsideFrom: number | undefined = events[0]?.mark === 'start' ? 0 : undefined;
  let lastEnd: Event | undefined;
  let textFrom = 0;
  for (const event of events) {
    if (event.mark === 'start') {
      const from = outsideFrom ?? (isShortOf(lines, textFrom, event.from) ? textFrom : event.from);
      if (lastEnd === undefined) heads.push({ from, to: event.to });
      else tails.push({ from, to: event.to });
      outsideFrom = undefined;
      lastEnd = undefined;
      textFrom = event.to;
    } else if (outsideFrom === undefined) {
      outsideFrom = event.from;
      lastEnd = event;
    }
  }
  if (outsideFrom !== undefined) tails.push({ from: outsideFrom, to: lines.length });
  return {
    heads: heads.flatMap((stretch) => believed(lines, stretch)),
    tails: tails.flatMap((stretch) => believed(lines, stretch)),
  };
}

function marks(lines: readonly Line[]): Event[] {
  const events: Event[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    const { text } = line;
    if (text.length > 200 || !fits(line, CANDIDATE)) continue;
    const event = markAt(lines, at, text);
    if (event !== undefined) events.push(event);
  }
  return events;
}

function markAt(lines: readonly Line[], at: number, text: string): Event | undefined {
  const isHead = at < Math.max(800, lines.length * 0.4);
  if (SMALL_PRINT_END.test(text)) return { mark: isHead ? 'start' : 'end', from: at, to: at + 1 };
  if (SMALL_PRINT_START.test(text))
    return isHead ? undefined : { mark: 'end', from: at, to: at + 1 };
  if (AUSTRALIAN_START.test(text))
    return isHead ? { mark: 'start', from: at, to: at + 1 } : undefined;
  if (SPOKEN_END.test(text)) return { mark: 'end', from: at, to: at + 1 };
  const mark = START.test(text) ? 'start' : END.test(text) ? 'end' : undefined;
  if (mark === undefined) return undefined;
  // A long title runs over to the next line: `*** START OF … EBOOK THE LONG` `TITLE OF IT ***`
  const next = lines[at + 1]?.text ?? '';
  const wraps = FRAMED.test(text) && !/\*\s*$/.test(text) && /\*\*\s*$/.test(next);
  const whole = wraps ? `${text} ${next}` : text;
  const isMark =
    BRACKETED.test(text) ||
    (OF_A_LIBRARY.test(whole) && (FRAMED.test(text) || /GUTENBERG/i.test(whole))) ||
    (PROJECT_END.test(text) && isOverEnd(lines, at));
  return isMark ? { mark, from: at, to: at + (wraps ? 2 : 1) } : undefined;
}

function isOverEnd(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + NEAR);
  return below.some(({ text }) => END.test(text) && FRAMED.test(text) && OF_A_LIBRARY.test(text));
}

/** Between the end of the small print and the start mark stands no story. */
function isShortOf(lines: readonly Line[], from: number, to: number): boolean {
  return to - from < 150 && isLibrarys(lines, { from, to });
}

/** A frame longer than this must speak of libraries and licences throughout, or only its mark goes. */
const SHORT = 40;
const LEAST_SHARE = 0.2;

function isLibrarys(lines: readonly Line[], stretch: Stretch): boolean {
  if (stretch.to - stretch.from <= SHORT) return true;
  let all = 0;
  let spoken = 0;
  for (const each of stretches(lines, stretch.from, stretch.to)) {
    all++;
    if (LIBRARY.test(textOf(lines, each)) || FIELD.test(lines[each.from]?.text ?? '')) spoken++;
  }
  return spoken >= all * LEAST_SHARE;
}

const FIELD = /^\s*(?:Title|Author|Language|Release date|Translator|Editor)\s*:/i;

/** The stretch when it is a library's all through; else no more of it than its mark. */
function believed(lines: readonly Line[], stretch: Stretch): Stretch[] {
  if (isLibrarys(lines, stretch)) return [stretch];
  const ends: Stretch[] = [];
  for (let at = stretch.from; at < stretch.to; at++) {
    const text = lines[at]?.text ?? '';
    if (isBlank(lines[at]) || markAt(lines, at, text) === undefined) continue;
    ends.push({ from: at, to: at + 1 });
  }
  return ends;
}
