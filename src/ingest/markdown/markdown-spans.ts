import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import { isBlank, lineAt, withText } from '../line.ts';
import { anyFits, matchOf, placesOf, rule } from '../rule.ts';

/** What Markdown says over the end of a line, told line by line. */

// `under a [Creative Commons` over `License](https://…)`
const OPENED = rule(/\[([^[\]]{1,300})$/, { holds: Sign.bracket });
const CLOSED = /^([^[\]]{1,300})\]\((?:[^()\s]|\([^()\s]{0,200}\)){1,1000}\)/;
const UNSEEN = rule(/^\s*%%/, { holds: Sign.ink });
/** Lines that one comment of a notebook may have. */
const LONGEST_COMMENT = 40;
const QUOTED = rule(/^ {0,3}> ?\S/, { holds: Sign.angle });
const MARKUP = /^\s*(?:[#>*+|`~=:<[{-]|\d{1,3}[.)])/;

/** The lines with every link, comment and quotation said in each line that it runs over. */
export function spansParted(lines: readonly Line[]): readonly Line[] {
  return lazilyQuoted(withoutUnseen(linksParted(lines)));
}

function linksParted(lines: readonly Line[]): readonly Line[] {
  if (!anyFits(lines, OPENED)) return lines;
  const parted = [...lines];
  for (const at of placesOf(lines, OPENED)) {
    const [line, below] = [lineAt(parted, at), parted[at + 1]];
    const [whole = '', words = ''] = CLOSED.exec(below?.text ?? '') ?? [];
    if (below === undefined || whole === '') continue;
    parted[at] = withText(line, line.text.replace(OPENED.pattern, '$1'));
    parted[at + 1] = withText(below, words + below.text.slice(whole.length));
  }
  return parted;
}

/** `%%` over several lines is a note of the writer's to himself. */
function withoutUnseen(lines: readonly Line[]): readonly Line[] {
  const marks = placesOf(lines, UNSEEN).filter((at) => opensOrCloses(lineAt(lines, at).text));
  if (marks.length < 2) return lines;
  const read = [...lines];
  for (let i = 0; i + 1 < marks.length; i++) {
    const [from = 0, to = 0] = marks.slice(i, i + 2);
    if (to - from > LONGEST_COMMENT) continue;
    for (let at = from; at <= to; at++) read[at] = withText(lineAt(lines, at), '');
    i++;
  }
  return read;
}

/** One `%%` alone, not two on the line. */
function opensOrCloses(text: string): boolean {
  return text.split('%%').length === 2;
}

/** A line without its `>` between two that have theirs is quoted as they are. */
function lazilyQuoted(lines: readonly Line[]): readonly Line[] {
  const quoted = placesOf(lines, QUOTED);
  if (quoted.length < 2) return lines;
  const read = [...lines];
  for (const at of quoted) {
    const line = lines[at + 1];
    if (line === undefined || isBlank(line) || MARKUP.test(line.text)) continue;
    const below = lines[at + 2];
    if (below === undefined || matchOf(below, QUOTED) === null) continue;
    read[at + 1] = withText(line, `> ${line.text}`);
  }
  return read;
}
