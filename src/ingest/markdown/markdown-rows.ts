import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import { lineAt } from '../line.ts';
import { placesOf, rule } from '../rule.ts';
import type { Block } from './markdown-items.ts';

/** Lines that begin with a stroke: verse as Pandoc writes it, and tables. */
const STROKE = rule(/^ {0,3}\|/, { holds: Sign.bar });
// `| And count the ones that drown,`, and `|` alone between stanzas
const VERSE = /^ {0,3}\|(?: (.*[^|\s])?)?\s*$/;
// `| Torch | 12 |`
const ROW = /^ {0,3}\|(.*)\|\s*$/;
// `|:-----|------:|`
const UNDER_HEAD = /^ {0,3}\|(?:\s*:?-{2,}:?\s*\|)+\s*$/;
const FEWEST = 2;
/** Spaces between the columns of a table. */
const ROOM = '  ';

/** What stands behind the strokes, by line: lines of verse, rows of a table with their columns under each other. */
export function rowsOf(lines: readonly Line[]): ReadonlyMap<number, Block> {
  const rows = new Map<number, Block>();
  const places = placesOf(lines, STROKE);
  for (let i = 0; i < places.length;) {
    let end = i + 1;
    while (end < places.length && places[end] === (places[end - 1] ?? 0) + 1) end++;
    const block = places.slice(i, end);
    const texts = block.map((at) => lineAt(lines, at).text);
    const read = block.length < FEWEST ? undefined : (tableOf(texts) ?? verseOf(texts));
    for (const [nth, at] of block.entries()) {
      const row = read?.[nth];
      if (row !== undefined) rows.set(at, row);
    }
    i = end;
  }
  return rows;
}

function verseOf(texts: readonly string[]): readonly Block[] | undefined {
  if (!texts.every((text) => VERSE.test(text)) || /^ {0,3}\|\s*$/.test(texts[0] ?? ''))
    return undefined;
  return texts.map((text) => {
    const words = VERSE.exec(text)?.[1] ?? '';
    return words === '' ? { text: '' } : { text: words, claim: { type: 'lines' } };
  });
}

function tableOf(texts: readonly string[]): readonly Block[] | undefined {
  if (!UNDER_HEAD.test(texts[1] ?? '') || !texts.every((text) => ROW.test(text))) return undefined;
  const cells = texts.map((text) =>
    (ROW.exec(text)?.[1] ?? '').split('|').map((cell) => cell.trim()),
  );
  const widths: number[] = [];
  for (const [nth, row] of cells.entries())
    if (nth !== 1)
      row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  return cells.map((row, nth) =>
    nth === 1
      ? { text: '' }
      : {
          text: row
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join(ROOM)
            .trimEnd(),
          claim: { type: 'preformatted' },
        },
  );
}
