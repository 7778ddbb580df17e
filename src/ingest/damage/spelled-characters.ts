import type { Report } from '../../diagnostics/diagnostic.ts';
import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import { madeAt } from '../line.ts';
import { repairs } from '../repairs.ts';
import { placesOf, rule } from '../rule.ts';
import { characterNamed } from './character-names.ts';

/**
 * Characters of typographers that a program wrote in its own manner: by number, as data is exchanged
 * (`\u201cYou\u2019re late\u201d`), with the low byte alone, which is a control (0x1C for U+201C), or by name
 * where its character set had none (`late.{~HORIZONTAL ELLIPSIS~}`).
 */
export function spelledCharactersRead(lines: readonly Line[], report: Report): readonly Line[] {
  return MANNERS.reduce((read, { sign, fewest, message, mended }) => {
    const places = placesOf(read, sign);
    if (places.length < fewest) return read;
    const repair = repairs('ingest/entity-read', message, report);
    const result = madeAt(read, places, (line) => repair.to(line, mended(line.text)));
    repair.done();
    return result;
  }, lines);
}

const FEWEST = 3;

interface Manner {
  readonly sign: ReturnType<typeof rule>;
  /** Lines that must have it: what one line alone has may be meant. */
  readonly fewest: number;
  readonly message: string;
  readonly mended: (text: string) => string;
}

// Half of a pair means something beside the other half alone: `\ud83c\udf0a`; controls mean nothing.
const NUMBERED =
  /\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|\\u(?!d[89a-f]|00[01])([0-9a-f]{4})/gi;
/** What data needs a backslash for. */
const ESCAPED = /\\(["/])/g;

/** The general punctuation of Unicode, U+2013 to U+201D, by its low byte. */
const LOW_BYTES: Readonly<Record<string, string>> = {
  '\x13': '–',
  '\x14': '—',
  '\x18': '‘',
  '\x19': '’',
  '\x1C': '“',
  '\x1D': '”',
};
// The three dots are an ampersand then, which stands behind a word: `on Thursday& only`.
const DOTS = /(?<=\p{L})&(?=[\s”’"]|$)/gu;
// oxlint-disable-next-line no-control-regex -- these controls are what is read
const LOW_BYTE = /[\x13\x14\x18\x19\x1C\x1D]/g;

// Books made from TEI as plain text: `{~LATIN SMALL LIGATURE OE~}`
const NAMED = /\{~([A-Z][A-Z0-9 -]{2,60})~\}/g;

function characterOf(codes: readonly (string | undefined)[]): string {
  const units = codes.flatMap((code) => (code === undefined ? [] : [Number.parseInt(code, 16)]));
  return String.fromCharCode(...units);
}

const MANNERS: readonly Manner[] = [
  {
    sign: rule(/\\u[0-9a-f]{4}/i, { holds: Sign.backslash }),
    fewest: FEWEST,
    message: 'Read the characters that were written by number',
    mended: (text) =>
      text
        .replace(NUMBERED, (_, ...codes: (string | undefined)[]) => characterOf(codes.slice(0, 3)))
        .replace(ESCAPED, '$1'),
  },
  {
    // oxlint-disable-next-line no-control-regex -- as above
    sign: rule(/\x1C\S|\p{L}\x19\p{L}|\S\x1D/u, { holds: Sign.control }),
    fewest: FEWEST,
    message: 'Read the marks of which the low byte was left',
    mended: (text) => text.replace(LOW_BYTE, (char) => LOW_BYTES[char] ?? char).replace(DOTS, '…'),
  },
  {
    sign: rule(/\{~[A-Z]/, { holds: Sign.bracket }),
    fewest: 1,
    message: 'Read the characters that were written by their names',
    mended: (text) => text.replace(NAMED, (whole, name: string) => characterNamed(name) ?? whole),
  },
];
