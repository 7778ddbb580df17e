import type { Metadata } from '../book/book.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';
import { keptWords, type KeptWords } from './about/kept-words.ts';
import type { Container, Findings, Leaf, Manuscript } from './manuscript.ts';
import { spanOrigin, textOf } from './survey/layout.ts';

/** Reports what became of every line that is no longer where it stood. */
export function reportMoves(
  manuscript: Manuscript,
  { leaves, containers }: Findings,
  metadata: Metadata,
  report: Report,
): void {
  const kept = keptWords(metadata);
  for (const leaf of leaves) MOVES[leaf.kind]?.(manuscript, leaf, kept, report);
  for (const container of containers) reportPlaced(manuscript, container, report);
}

type Move = (manuscript: Manuscript, leaf: Leaf, kept: KeptWords, report: Report) => void;

const MOVES: Partial<Record<Leaf['kind'], Move>> = {
  metadata: reportMetadata,
  contents: ({ lines }, leaf, _, report) => {
    report({
      code: 'structure/contents-removed',
      message: 'The list of contents was replaced by the book’s own.',
      before: textOf(lines, leaf),
      origin: spanOrigin(lines, leaf),
    });
  },
  label: ({ lines }, leaf, _, report) => {
    report({
      ...(LABELS[leaf.rule] ?? {
        code: 'structure/label-removed',
        message: 'A label of the archive was taken out.',
      }),
      before: textOf(lines, leaf),
      origin: spanOrigin(lines, leaf),
    });
  },
  heading: reportHeading,
  note: ({ lines }, leaf, _, report) => {
    report({
      code: 'structure/note-moved',
      message: 'The text of a note was put with the notes.',
      before: textOf(lines, leaf),
      origin: spanOrigin(lines, leaf),
    });
  },
};

function reportHeading({ lines }: Manuscript, leaf: Leaf, _: KeptWords, report: Report): void {
  if (leaf.kind !== 'heading' || leaf.label === undefined) return;
  const text = textOf(lines, leaf);
  const origin = spanOrigin(lines, leaf);
  if (leaf.rule === 'instalments/one') {
    report({
      code: 'structure/repeated-header-removed',
      message: 'The title was not printed again over its part.',
      before: text.replace(leaf.label, '').trim(),
      origin,
    });
  } else if (
    /\p{L}/u.test(text.slice(0, Math.max(0, text.indexOf(leaf.label)))) &&
    leaf.title !== undefined
  ) {
    report({
      code: 'structure/heading-turned',
      message: 'The number was put before the title.',
      before: text,
      origin,
    });
  }
}

const LABELS: Readonly<Record<string, Pick<Diagnostic, 'code' | 'message'>>> = {
  continuations: {
    code: 'structure/continuation-removed',
    message: 'A line that says where the story was left or goes on was taken out.',
  },
  recaps: {
    code: 'structure/recap-removed',
    message: 'What came before was not told again where the parts join.',
  },
  'footnotes/head': {
    code: 'structure/label-removed',
    message: 'The heading over the notes went with them.',
  },
  'title-page/picture': {
    code: 'structure/figure-label-replaced',
    message:
      'The word for a picture of the title page, which the file does not hold, was left out.',
  },
  'headings/repeated': {
    code: 'structure/repeated-header-removed',
    message: 'The title of a part was not printed a second time.',
  },
  instalments: {
    code: 'structure/repeated-header-removed',
    message: 'The posts of one story were joined, and the line over this one taken out.',
  },
};

const REMOVED = {
  contact: {
    code: 'structure/contact-removed',
    message: 'The address of the author was not printed.',
  },
  label: {
    code: 'structure/label-removed',
    message: 'A label went when what it announces was put in its place.',
  },
  repeated: {
    code: 'structure/repeated-header-removed',
    message: 'What was said before was not printed again.',
  },
} as const;

/** Lines that became metadata: what of them is kept has moved, the rest is reported taken out. */
function reportMetadata({ lines }: Manuscript, leaf: Leaf, kept: KeptWords, report: Report): void {
  const origin = spanOrigin(lines, leaf);
  const before = textOf(lines, leaf);
  const rest = leftover(before, kept.of(leaf, origin));
  if (rest.kept) {
    report({
      code: 'structure/metadata-moved',
      message: 'Lines about the book were put on its title and information pages.',
      before,
      origin,
    });
  }
  for (const text of rest.pieces) {
    report({
      ...REMOVED[leaf.rule === 'title-page/contact' ? 'contact' : rest.kept ? 'label' : 'repeated'],
      before: text,
      origin,
    });
  }
}

/** The pieces of a text that none of the values holds. */
function leftover(text: string, values: readonly string[]): { kept: boolean; pieces: string[] } {
  let pieces = [text.replace(/\s+/g, ' ')];
  let kept = false;
  for (const value of values) {
    const even = value.replace(/\s+/g, ' ').trim();
    if (even === '') continue;
    pieces = pieces.flatMap((piece) => {
      const at = wholeAt(piece, even);
      if (at < 0) return [piece];
      kept = true;
      return [piece.slice(0, at), piece.slice(at + even.length)];
    });
  }
  return {
    kept,
    pieces: pieces.map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece)),
  };
}

/** Where a value stands in a text as whole words: the tag `a` is nowhere in `Petra`. */
function wholeAt(text: string, value: string): number {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at + 1);
    const after = text.slice(at + value.length - 1, at + value.length + 1);
    if (!INSIDE_A_WORD.test(before) && !INSIDE_A_WORD.test(after)) return at;
  }
  return -1;
}

const INSIDE_A_WORD = /^[\p{L}\p{N}]{2}$/u;

function reportPlaced({ lines }: Manuscript, container: Container, report: Report): void {
  if (!('place' in container) || container.place === undefined) return;
  report({
    code: 'structure/matter-moved',
    message: `What stands beside the story was put ${container.place === 'front' ? 'before' : 'after'} it.`,
    before: textOf(lines, container),
    origin: spanOrigin(lines, container),
  });
}
