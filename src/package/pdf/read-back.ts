import { runsLeftwards } from '../../typeset/pages/lines/bidi.ts';
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
  const pages: Pages = new Map(
    file.pages.map(({ number, page }) => [number, contents(reader.read(page).shown)]),
  );
  const pieces: string[] = [];
  collect(readStructure(file), pages, pieces);
  const text = pieces
    .join('')
    .replaceAll('\u00ad', '')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
  return Promise.resolve({ text });
}

/** Text by the object number of its page and the number of its marked content. */
type Pages = ReadonlyMap<number, readonly string[]>;

/** The text of each marked content of a page; what is shown in one go is read in one go, for a word
 *  of marks takes many operators. */
function contents(shown: readonly Shown[]): string[] {
  const texts: string[] = [];
  for (let i = 0; i < shown.length;) {
    const { content } = shown[i]!;
    let { text } = shown[i++]!;
    while (shown[i]?.continues === true && shown[i]?.content === content) text += shown[i++]!.text;
    if (content >= 0) texts[content] = (texts[content] ?? '') + logical(text);
  }
  return texts;
}

/** Words that run leftwards stand in the file as the eye sees them, from left to right. */
function logical(text: string): string {
  if (!runsLeftwards(text)) return text;
  const word = text.trimEnd();
  return (word.match(CLUSTER) ?? []).toReversed().join('') + text.slice(word.length);
}

const CLUSTER = /.\p{M}*/gsu;

function collect(element: ReadElement, pages: Pages, pieces: string[]): void {
  if (OURS.has(element.title)) return;
  const gap = SPACED.has(element.role) ? ' ' : INLINE.has(element.role) ? '' : '\n';
  pieces.push(gap);
  for (const kid of element.kids) {
    if (isContent(kid)) pieces.push(pages.get(kid.page)?.[kid.content] ?? '');
    else collect(kid, pages, pieces);
  }
  pieces.push(gap);
}
