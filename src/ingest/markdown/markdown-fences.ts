import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import { isBlank, lineAt } from '../line.ts';
import { matchOf, placesOf, rule } from '../rule.ts';

/** What a line is to a fence: its sign, a line of the code in it, or of what another program was to read. */
type Fenced = 'fence' | 'code' | 'raw';

// "```", "~~~", "``` text", "```{=latex}", "~~~ {.poem}"
const FENCE = rule(/^ {0,3}(`{3,}|~{3,})[ \t]*([\w -]{0,30}|\{[^{}`]{0,80}\})[ \t]*$/, {
  holds: Sign.bar,
});
/** What a converter hands on to one printer, and what a notebook asks of itself: no words of the story. */
const RAW = /^(?:\{=(?:latex|tex|context|openxml|icml|ms|typst)\}|dataview(?:js)?)$/;
/** Pages, which hold words. */
const PAGE = /^\{=html\d?\}$/;

/**
 * What stands in fences. A fence that is never closed fences nothing, or a slip would set the rest of a story as code; and
 * `~~~` alone over a blank line is a writer's mark between scenes.
 */
export function fencesOf(lines: readonly Line[]): ReadonlyMap<number, Fenced> {
  const fenced = new Map<number, Fenced>();
  let open: Opened | undefined;
  for (const at of placesOf(lines, FENCE)) {
    const [, signs = '', words = ''] = matchOf(lineAt(lines, at), FENCE) ?? [];
    const info = words.trim();
    if (open !== undefined && info === '' && signs.startsWith(open.signs)) {
      for (let line = open.at; line <= at; line++) {
        const isEdge = line === open.at || line === at;
        if (isEdge) fenced.set(line, 'fence');
        else if (!PAGE.test(open.info)) fenced.set(line, RAW.test(open.info) ? 'raw' : 'code');
      }
      open = undefined;
    } else if (
      open === undefined ? !isMark(lines, at, signs + info) : isOpened(open, signs, info)
    ) {
      open = { at, signs, info };
    }
  }
  if (open !== undefined && open.signs.startsWith('`')) fenced.set(open.at, 'fence');
  return fenced;
}

interface Opened {
  readonly at: number;
  readonly signs: string;
  readonly info: string;
}

/** A fence that opens another block where one is open: that one was a slip. */
function isOpened(open: Opened, signs: string, info: string): boolean {
  return info !== '' && signs === open.signs;
}

function isMark(lines: readonly Line[], at: number, text: string): boolean {
  return text.startsWith('~') && !/[^~]/.test(text) && isBlank(lines[at + 1]);
}
