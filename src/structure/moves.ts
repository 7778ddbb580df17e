import type { Metadata } from '../book/book.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';
import { type Known, knownOf, reportAbout } from './about/about-moves.ts';
import { PICTURE } from './about/title-page/page-pictures.ts';
import type { Container, Findings, Leaf, Manuscript } from './manuscript.ts';
import { spanOrigin, textOf } from './survey/layout.ts';

/** Reports what became of every line that is no longer where it stood. */
export function reportMoves(
  manuscript: Manuscript,
  { leaves, containers }: Findings,
  metadata: Metadata,
  report: Report,
): void {
  const known = knownOf(metadata);
  for (const leaf of leaves) MOVES[leaf.kind]?.(manuscript, leaf, known, report);
  for (const container of containers) reportPlaced(manuscript, container, report);
}

type Move = (manuscript: Manuscript, leaf: Leaf, known: Known, report: Report) => void;

const MOVES: Partial<Record<Leaf['kind'], Move>> = {
  metadata: reportAbout,
  contents: ({ lines }, leaf, _, report) => {
    report({
      code: 'structure/contents-removed',
      message:
        leaf.rule === 'contents/pictures'
          ? 'The list of pictures counts pages that the book does not have.'
          : 'The list of contents was replaced by the book’s own.',
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

function reportHeading({ lines }: Manuscript, leaf: Leaf, _: Known, report: Report): void {
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
  } else if (leaf.title !== undefined && stoodBehind(text, leaf.label)) {
    report({
      code: 'structure/heading-turned',
      message: 'The number was put before the title.',
      before: text,
      origin,
    });
  }
}

/** `The Ferry, Part 2`, and `THE RED BOOK     103` as its label has one space. */
function stoodBehind(text: string, label: string): boolean {
  const even = (words: string): string => words.replace(/\s+/g, ' ');
  const line = even(text);
  return /\p{L}/u.test(line.slice(0, Math.max(0, line.indexOf(even(label)))));
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
  [PICTURE]: {
    code: 'structure/figure-label-replaced',
    message:
      'The word for a picture of the title page, which the file does not hold, was left out.',
  },
  'headings/repeated': {
    code: 'structure/repeated-header-removed',
    message: 'The title of a part was not printed a second time.',
  },
  'headings/respelled': {
    code: 'structure/label-removed',
    message: 'The number of a part went that the heading beside it has in another spelling.',
  },
  instalments: {
    code: 'structure/continuation-removed',
    message: 'The posts of one story were joined, and the line over this one taken out.',
  },
};

function reportPlaced({ lines }: Manuscript, container: Container, report: Report): void {
  if (!('place' in container) || container.place === undefined) return;
  report({
    code: 'structure/matter-moved',
    message: `What stands beside the story was put ${container.place === 'front' ? 'before' : 'after'} it.`,
    before: textOf(lines, container),
    origin: spanOrigin(lines, container),
  });
}
