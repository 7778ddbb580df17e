import type { Block, Book, Division } from '../book/book.ts';
import { everyBlockOf, wordsIn } from './walk.ts';

/** How much there is of what. */
export interface Counts {
  readonly words: number;
  readonly parts: number;
  readonly chapters: number;
  readonly paragraphs: number;
  readonly sceneBreaks: number;
  readonly poems: number;
  readonly verseLines: number;
  readonly letters: number;
  readonly notes: number;
}

/** How much of everything is in a book. */
export function counts(book: Book): Counts {
  const byType = new Map<Block['type'], number>();
  let verseLines = 0;
  for (const block of everyBlockOf(book)) {
    byType.set(block.type, (byType.get(block.type) ?? 0) + 1);
    if (block.type === 'verse') {
      verseLines += block.children.reduce((sum, stanza) => sum + stanza.children.length, 0);
    }
  }
  const of = (type: Block['type']): number => byType.get(type) ?? 0;
  const divisions = book.children.flatMap(withInner);
  return {
    words: wordsOfBook(book, divisions),
    parts: divisions.filter(({ type }) => type === 'part').length,
    chapters: divisions.filter(({ type }) => type === 'chapter').length,
    paragraphs: of('paragraph'),
    sceneBreaks: of('sceneBreak'),
    poems: of('verse'),
    verseLines,
    letters: of('letter'),
    notes: book.notes.length,
  };
}

function withInner(division: Division): Division[] {
  return division.type === 'chapter'
    ? [division]
    : [division, ...division.children.flatMap(withInner)];
}

function wordsOfBook(book: Book, divisions: readonly Division[]): number {
  const texts = [
    ...[...book.front, ...book.back, ...book.notes].map(({ children }) => children),
    ...divisions.map((division) =>
      division.type === 'chapter' ? division.children : division.opening,
    ),
  ];
  return texts.reduce((sum, blocks) => sum + wordsIn(blocks), 0);
}
