const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a terminal shows in two columns: CJK, Hangul, full-width forms and emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;

/** How many columns of a terminal a text takes; colors take none. */
export function columnsOf(text: string): number {
  let width = 0;
  for (const { segment } of LETTERS.segment(uncolored(text))) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** A text cut to so many columns, with a sign that it goes on. */
export function cut(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let kept = '';
  let taken = 0;
  for (const { segment } of LETTERS.segment(text)) {
    taken += WIDE.test(segment) ? 2 : 1;
    if (taken >= width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** A text broken at spaces into lines of so many columns; a longer word stands alone. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** Cells side by side, each padded to its width. */
export function columns(cells: readonly (readonly [text: string, width: number])[]): string {
  return cells
    .map(([text, width]) => text + ' '.repeat(Math.max(0, width - columnsOf(text))))
    .join('  ')
    .trimEnd();
}

function uncolored(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the escape that begins a color is one
  return text.replace(/\u001B\[[\d;]*m/g, '');
}
