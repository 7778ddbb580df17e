/** How a text ends its lines; `mixed` when it has more than one manner. */
export type NewlineStyle = 'LF' | 'CRLF' | 'CR' | 'mixed' | 'none';

export interface SplitText {
  readonly lines: readonly string[];
  readonly newline: NewlineStyle;
}

// `\r\r\n` is one line end: CRLF that was written once more through a program that adds a CR.
const LINE_END = /\r{0,2}\n|\r/;
/** The next-line control of mainframes and Unicode's separators end lines where nothing else does. */
const RARE_LINE_END = /[\u0085\u2028\u2029]/;
/** Among other controls of its kind, U+0085 is the three dots of Windows. */
const OTHER_CONTROLS = /[\u0080-\u0084\u0086-\u009F]/;

/**
 * The lines of a text, as an editor numbers them: a form feed, a soft return of Word (U+000B) and
 * U+2028 are inside a line, and the line end that closes the file begins no other line.
 */
export function splitLines(text: string): SplitText {
  if (text === '') return { lines: [], newline: 'none' };
  const returns = text.includes('\r');
  const other = returns || text.includes('\n');
  if (!other && RARE_LINE_END.test(text) && !OTHER_CONTROLS.test(text)) {
    return { lines: text.split(RARE_LINE_END), newline: 'mixed' };
  }
  if (!returns) return styled(text.split('\n'), 'LF');
  return isMixed(text)
    ? styled(text.split(LINE_END), newlineStyle(text))
    : styled(text.split('\r\n'), 'CRLF');
}

/** What stands behind the last line end is a line only when there is something. */
function styled(lines: string[], newline: NewlineStyle): SplitText {
  if (lines.length === 1) return { lines, newline: 'none' };
  if (lines.at(-1) === '') lines.pop();
  return { lines, newline };
}

/** Most texts with returns have CRLF throughout, which is split twice as fast as by a pattern. */
function isMixed(text: string): boolean {
  return /\r(?!\n)|\n(?<!\r\n)/.test(text);
}

function newlineStyle(text: string): NewlineStyle {
  const loneFeed = /(?:^|[^\r])\n/.test(text);
  const loneReturn = /\r(?![\r\n])/.test(text);
  const both = text.includes('\r\n');
  if (Number(loneFeed) + Number(loneReturn) + Number(both) > 1) return 'mixed';
  if (both) return 'CRLF';
  return loneReturn ? 'CR' : 'LF';
}
