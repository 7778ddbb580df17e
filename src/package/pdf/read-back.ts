import { runsLeftwards } from '../../typeset/pages/bidi.ts';
import { ADDED } from '../../typeset/pages/structure-tree.ts';
import type { ReadBack } from '../format.ts';
import { PdfFile } from './read/pdf-file.ts';
import { TextReader, type Shown } from './read/shown-text.ts';
import { isContent, readStructure, type ReadElement } from './read/structure.ts';

/** Elements that stand in the middle of a line: all others begin a new one. */
const INLINE: ReadonlySet<string> = new Set(['Link', 'Span', 'Reference', 'Lbl']);
const OURS: ReadonlySet<string> = new Set(ADDED);
/** Marks of notes, which no space parts from their word on the page. */
const SPACED: ReadonlySet<string> = new Set(['Reference', 'Lbl']);

/**
 * The words of a finished PDF in the order of its structure tree: what a screen reader says.
 * Hyphens of line ends are no part of the words, furniture is no part of the text.
 */
export function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const file = new PdfFile(bytes);
  const reader = new TextReader(file);
  const shown = new Map<string, string>();
  for (const { number, page } of file.pages) {
    for (const { key, text } of stretches(reader.read(page).shown, number)) {
      shown.set(key, (shown.get(key) ?? '') + logical(text));
    }
  }
  const pieces: string[] = [];
  collect(readStructure(file), shown, pieces);
  const text = pieces
    .join('')
    .replaceAll('\u00ad', '')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
  return Promise.resolve({ text });
}

/** Text shown in one go, by the content it belongs to: a word of marks takes many operators. */
function stretches(shown: readonly Shown[], page: number): { key: string; text: string }[] {
  const joined: { key: string; text: string }[] = [];
  for (const { content, text, continues } of shown) {
    if (content < 0) continue;
    const key = `${page} ${content}`;
    const last = joined.at(-1);
    if (continues && last?.key === key) last.text += text;
    else joined.push({ key, text });
  }
  return joined;
}

/** Words that run leftwards stand in the file as the eye sees them, from left to right. */
function logical(text: string): string {
  if (!runsLeftwards(text)) return text;
  const word = text.trimEnd();
  return (word.match(CLUSTER) ?? []).toReversed().join('') + text.slice(word.length);
}

const CLUSTER = /.\p{M}*/gsu;

function collect(element: ReadElement, shown: ReadonlyMap<string, string>, pieces: string[]): void {
  if (OURS.has(element.title)) return;
  const gap = SPACED.has(element.role) ? ' ' : INLINE.has(element.role) ? '' : '\n';
  pieces.push(gap);
  for (const kid of element.kids) {
    if (isContent(kid)) pieces.push(shown.get(`${kid.page} ${kid.content}`) ?? '');
    else collect(kid, shown, pieces);
  }
  pieces.push(gap);
}
