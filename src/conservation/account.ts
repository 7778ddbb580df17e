import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DecodedFile } from '../ingest/draft.ts';
import type { Origin } from '../source/origin.ts';
import { pieces, type BookWords, type Piece } from './book-words.ts';
import { SourceWords } from './source-words.ts';
import { words, type Words } from './words.ts';

/** One place where the words of the source and those of the book differ. */
export interface Breach {
  /** Missing where the book has words that say not where they were read. */
  readonly origin?: Origin;
  /** `lost`: in the source, neither in the book nor reported; `invented`: the other way round;
   *  `disordered`: there, but not where the source has it, and not reported as moved. */
  readonly kind: 'lost' | 'invented' | 'disordered';
  /** A few words of the place, as they stand. */
  readonly words: string;
}

/**
 * The first half of the conservation law: the words of the source, less those reported removed and
 * with those reported repaired, are the words of the book, line by line and in order.
 *
 * Every piece of the book says which lines it was read from. Pieces whose lines touch form a
 * cluster, and each cluster must hold exactly the words that its lines still have; lines of no
 * cluster must have none. Linear in the words but for the sorting of pieces.
 */
export function account(
  files: readonly DecodedFile[],
  diagnostics: readonly Diagnostic[],
  book: BookWords,
): Breach[] {
  const sources = new Map(files.map((file) => [file.name, new SourceWords(file)]));
  for (const diagnostic of diagnostics) {
    if (diagnostic.origin !== undefined) sources.get(diagnostic.origin.file)?.apply(diagnostic);
  }
  const read = pieces(book).filter((piece) => piece.generated === undefined);
  const elsewhere = new Set(read.flatMap((piece) => (piece.origin ? [] : Array.from(piece.words))));
  const byFile = new Map<string, Piece[]>([...sources.keys()].map((name) => [name, []]));
  for (const piece of read) {
    if (piece.origin !== undefined) byFile.get(piece.origin.file)?.push(piece);
  }
  const unread = read.flatMap((piece): Breach[] =>
    piece.origin === undefined && piece.place !== 'metadata' && piece.words.length > 0
      ? [{ kind: 'invented', words: firstWords(piece.text) }]
      : [],
  );
  const counted = [...sources].flatMap(([name, source]) => [
    ...clusterBreaches(source, byFile.get(name) ?? [], elsewhere),
    ...orderBreaches(source, byFile.get(name) ?? []),
  ]);
  return [...unread, ...counted];
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/, SHOWN).join(' ');
}

interface Cluster {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
}

/** Pieces of one file grouped where their lines touch, in the order of the lines. */
function clusters(read: readonly Piece[]): Cluster[] {
  const sorted = read
    .filter((piece) => piece.origin !== undefined)
    .toSorted((a, b) => (a.origin?.from ?? 0) - (b.origin?.from ?? 0));
  const result: { from: number; to: number; pieces: Piece[] }[] = [];
  for (const piece of sorted) {
    const origin = piece.origin as Origin; // filtered above
    const last = result.at(-1);
    if (last !== undefined && origin.from <= last.to) {
      last.to = Math.max(last.to, origin.to);
      last.pieces.push(piece);
    } else {
      result.push({ from: origin.from, to: origin.to, pieces: [piece] });
    }
  }
  return result;
}

function clusterBreaches(
  source: SourceWords,
  read: readonly Piece[],
  elsewhere: ReadonlySet<number>,
): Breach[] {
  const breaches: Breach[] = [];
  let next = 1;
  const between = (to: number): void => {
    for (; next < to; next++) {
      if (!source.hasWords(next)) continue;
      const lost = source
        .line(next)
        .filter((word) => !(source.moved.has(next) && elsewhere.has(word)));
      if (lost.length > 0) breaches.push(breach(source, next, next, 'lost', lost));
    }
  };
  for (const cluster of clusters(read)) {
    between(cluster.from);
    breaches.push(...clusterBreach(source, cluster, elsewhere));
    next = Math.max(next, cluster.to + 1);
  }
  between(source.lineCount + 1);
  return breaches;
}

function clusterBreach(
  source: SourceWords,
  cluster: Cluster,
  elsewhere: ReadonlySet<number>,
): Breach[] {
  const { from, to } = cluster;
  const wanted = source.lines(from, to);
  if (isHeld(wanted, cluster.pieces)) return [];
  const want = Array.from(wanted);
  const have = cluster.pieces.flatMap((piece) => Array.from(piece.words));
  const moved =
    cluster.pieces.some((piece) => piece.place === 'metadata') || source.hasMoved(from, to);
  const lost = difference(want, have).filter((word) => !(moved && elsewhere.has(word)));
  if (lost.length > 0) return [breach(source, from, to, 'lost', lost)];
  // What stands in the metadata may stand in the text as well, a title on its page and in the head, but
  // nothing may stand in the text twice.
  const text = cluster.pieces.filter(({ place, label }) => place !== 'metadata' && label !== true);
  const printed = moved ? text.flatMap((piece) => Array.from(piece.words)) : have;
  const invented = difference(printed, want);
  if (invented.length > 0) return [breach(source, from, to, 'invented', invented, cluster)];
  if (moved || cluster.pieces.length > 1) return [];
  return [breach(source, from, to, 'disordered', want)];
}

/** Pieces of the story must come in the order of their lines, but for those reported moved. */
function orderBreaches(source: SourceWords, read: readonly Piece[]): Breach[] {
  let latest = 0;
  for (const { place, origin } of read) {
    if (place !== 'story' || origin === undefined || source.moved.has(origin.from)) continue;
    if (origin.from < latest) {
      return [breach(source, origin.from, origin.to, 'disordered', source.line(origin.from))];
    }
    latest = origin.from;
  }
  return [];
}

/** Whether the pieces have these words, in order, and no others. */
function isHeld(wanted: Words, read: readonly Piece[]): boolean {
  let at = 0;
  for (const piece of read) {
    for (let i = 0; i < piece.words.length; i++) {
      if (piece.words[i] !== wanted[at++]) return false;
    }
  }
  return at === wanted.length;
}

/** The words of `a` that `b` has not, as often as it has them not. */
function difference(a: readonly number[], b: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const count = counts.get(word) ?? 0;
    if (count > 0) counts.set(word, count - 1);
    return count === 0;
  });
}

const SHOWN = 8;

function breach(
  source: SourceWords,
  from: number,
  to: number,
  kind: Breach['kind'],
  hashes: readonly number[],
  cluster?: Cluster,
): Breach {
  const text =
    kind === 'invented' && cluster !== undefined
      ? cluster.pieces.map((piece) => piece.text).join(' ')
      : source.file.lines.slice(from - 1, to).join(' ');
  const wanted = new Set(hashes);
  const spelled = text
    .split(/\s+/)
    .filter((token) => words(token).some((word) => wanted.has(word)));
  return {
    origin: { file: source.file.name, from, to },
    kind,
    words: spelled.slice(0, SHOWN).join(' '),
  };
}
