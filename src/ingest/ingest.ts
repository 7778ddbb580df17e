// This folder turns bytes into lines. Its files are the stage itself, the order of the formats, and what all of them
// know of a line; the folders in it undo what each family of programs and formats did to the text.

import type { Report } from '../diagnostics/diagnostic.ts';
import { binaryKind } from '../source/binary.ts';
import { decodeLines, type DecodedLines } from '../source/decode.ts';
import { EmptyTextError, NotTextError } from '../source/not-text.ts';
import type { Source } from '../source/source.ts';
import { mendEncoding } from './damage/damage.ts';
import { lineEndsRestored } from './damage/line-ends.ts';
import { questionMarksRepaired } from './damage/question-marks.ts';
import { spelledCharactersRead } from './damage/spelled-characters.ts';
import type { Draft } from './draft.ts';
import { obeyFormats } from './formats.ts';
import { linesOf } from './line.ts';

const LETTER = /\p{L}/u;

/**
 * Reads saved files, in the order given, into one draft. A file that is no text, or that has
 * nothing to read in it, is an error of the batch (`NotTextError`, `EmptyTextError`), not a remark.
 */
export function ingest(sources: readonly Source[], report: Report): Draft {
  const drafts = sources.map((source) => ingestOne(source, report));
  return {
    readings: drafts.flatMap((draft) => draft.readings),
    lines: drafts.length === 1 ? (drafts[0]?.lines ?? []) : drafts.flatMap((draft) => draft.lines),
    head: drafts.flatMap((draft) => draft.head),
    decoded: drafts.flatMap((draft) => draft.decoded ?? []),
  };
}

/** The text of a file that is one: its lines are what origins count. */
function decodeText({ name, bytes }: Source): DecodedLines {
  if (bytes.length === 0) throw new EmptyTextError(name, true);
  const binary = binaryKind(bytes);
  if (binary !== undefined) throw new NotTextError(name, binary.what, binary.hint);
  const decoded = decodeLines(bytes);
  if (decoded.lines.some(hasLetter)) return decoded;
  throw new EmptyTextError(name, decoded.lines.every(isBlank));
}

function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function ingestOne(source: Source, report: Report): Draft {
  const decoded = decodeText(source);
  reportReading(source.name, decoded, report);
  const file = source.name;
  const { lines, newline, encoding, byteOrderMark } = decoded;
  const page = linesOf(lines, file);
  const mended = encoding === 'ascii' ? page : mendEncoding(page, report);
  const marked = questionMarksRepaired(mended, report);
  const parted = lineEndsRestored(spelledCharactersRead(marked, report), report);
  const { lines: read, head, formats } = obeyFormats(parted, report);
  return {
    readings: [{ file, encoding, byteOrderMark, newline, lines: lines.length, formats }],
    lines: read,
    head,
    decoded: [{ name: file, lines }],
  };
}

const KNOWN_FOR_CERTAIN = 0.9;
const DOUBTFUL = 0.5;

function reportReading(file: string, decoded: DecodedLines, report: Report): void {
  const { encoding, certainty, unreadable } = decoded;
  if (certainty < DOUBTFUL) {
    report({
      code: 'ingest/encoding-doubtful',
      message: `${file} was read as ${encoding}, but that does not explain all of its letters.`,
      hint: 'Open the file in an editor that shows its letters rightly and save it as UTF-8.',
      doubt: { decided: encoding, alternative: 'another encoding', certainty: 0.5 },
    });
  } else if (certainty <= KNOWN_FOR_CERTAIN && encoding !== 'utf-8') {
    report({
      code: 'ingest/encoding-guessed',
      message: `${file} is not UTF-8; it was read as ${encoding}.`,
    });
  }
  if (unreadable > 0) {
    report({
      code: 'ingest/bytes-unreadable',
      message: `${unreadable} ${unreadable === 1 ? 'piece' : 'pieces'} of ${file} could not be read as ${encoding}.`,
      hint: 'The file may have been cut off or damaged on the way.',
    });
  }
}
