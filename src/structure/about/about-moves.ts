import type { Metadata } from '../../book/book.ts';
import { metadataTexts, SaidWords } from '../../book/said-words.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { withoutClaims } from '../../ingest/claim.ts';
import type { Leaf, Manuscript } from '../manuscript.ts';
import { spanOrigin, textOf } from '../survey/layout.ts';
import { announced, betweenIn, withoutBetween } from './announced.ts';
import { isUnprinted } from './field-labels.ts';
import { keptWords, type KeptWords } from './kept-words.ts';
import { CONTACT, withoutAddress } from './title-page/contact-block.ts';

const REMOVED = {
  contact: {
    code: 'structure/contact-removed',
    message: 'The address of the author was not printed.',
  },
  label: {
    code: 'structure/label-removed',
    message: 'A label went when what it announces was put in its place.',
  },
  overruled: {
    code: 'structure/overruled-removed',
    message: 'What was said of the book in the text gave way to what a person says.',
  },
  repeated: {
    code: 'structure/repeated-header-removed',
    message: 'What was said before was not printed again.',
  },
} as const;

/** What the metadata holds: by the line it was read from, and as words. */
export interface Known {
  readonly kept: KeptWords;
  readonly said: SaidWords;
}

export function knownOf(metadata: Metadata): Known {
  return {
    kept: keptWords(metadata),
    said: new SaidWords(metadataTexts(metadata)),
  };
}

/** Lines that became metadata: what of them is kept has moved, the rest is reported taken out. */
export function reportAbout({ lines }: Manuscript, leaf: Leaf, known: Known, report: Report): void {
  const origin = spanOrigin(lines, leaf);
  const before = textOf(lines, leaf);
  const rest = leftover(before, known.kept.of(leaf, origin));
  const gone: Gone = (why, text) => {
    if (/[\p{L}\p{N}]/u.test(text)) report({ ...REMOVED[why], before: text, origin });
  };
  if (rest.kept) {
    report({
      code: 'structure/metadata-moved',
      message: 'Lines about the book were put on its title and information pages.',
      before,
      origin,
    });
  }
  if (!rest.kept && leaf.rule !== CONTACT) {
    for (const line of before.split('\n')) reportLine(line, known, gone);
    return;
  }
  for (const piece of rest.pieces) {
    const isContact = leaf.rule === CONTACT || withoutAddress(piece) !== piece;
    if (isContact) gone('contact', piece);
    else reportPiece(piece, known, gone);
  }
}

type Gone = (why: keyof typeof REMOVED, text: string) => void;

/** What stands beside what was kept, a name that was given before too: `by Ada Finch [1803]`. */
function reportPiece(piece: string, known: Known, gone: Gone): void {
  const { announces, said } = announced(piece);
  for (const text of announces) gone('label', text);
  if (!isRepeated(said, known, gone)) gone('label', said);
}

/** A line of which nothing was kept. */
function reportLine(line: string, known: Known, gone: Gone): void {
  const { announces, said, label } = announced(withoutClaims(line));
  for (const text of announces) gone('label', text);
  if (isUnprinted(label)) gone('contact', said);
  else if (!isRepeated(said, known, gone)) gone('overruled', said);
}

/** Reports what was said before: of `par Ada Finch, fils`, where the head has `Ada Finch, Fils`, the name. */
function isRepeated(said: string, { said: known }: Known, gone: Gone): boolean {
  const own = withoutBetween(said);
  if (!known.hasAll(own)) return false;
  if (known.hasAll(said)) {
    gone('repeated', said);
  } else {
    gone('label', betweenIn(said));
    gone('repeated', own);
  }
  return true;
}

/** Without marks and claims of emphasis, which a value has not, and with one space where there were several. */
function even(text: string): string {
  return withoutClaims(text).replace(/[_*]/g, '').replace(/\s+/g, ' ').trim();
}

// `by Ada Finch [`, where the year behind it was kept; `, by` between a title and a name
const AROUND = /^[\s,;:–—-]+|[\s([]+$/g;

/** The pieces of a text that none of the values holds. */
function leftover(text: string, values: readonly string[]): { kept: boolean; pieces: string[] } {
  let pieces = [even(text)];
  let kept = false;
  // The whole line before the name in it: `Part Two of the Salt Ledger`.
  for (const value of values.map(even).toSorted((a, b) => b.length - a.length)) {
    if (value === '') continue;
    pieces = pieces.flatMap((piece) => {
      const at = wholeAt(piece, value);
      if (at < 0) return [piece];
      kept = true;
      return [piece.slice(0, at), piece.slice(at + value.length)];
    });
  }
  return {
    kept,
    pieces: pieces
      .map((piece) => piece.replace(AROUND, ''))
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece)),
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
