import type { Entry } from '../diagnostics/entry.ts';

/** What reading the bytes can say. */
export const INGEST = {
  'ingest/encoding-guessed': {
    severity: 'info',
    effect: 'none',
    meaning: 'The file is not UTF-8; which encoding it is in was told by what its bytes spell.',
  },
  'ingest/encoding-doubtful': {
    severity: 'warning',
    effect: 'none',
    meaning: 'No encoding explains the bytes of the file well; letters may be wrong.',
  },
  'ingest/bytes-unreadable': {
    severity: 'warning',
    effect: 'none',
    meaning: 'A few bytes of the file are no character of its encoding and were left out.',
  },
  'ingest/mojibake-reversed': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'Letters that had been read in the wrong encoding and saved so were turned back.',
  },
  'ingest/lost-byte-restored': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'A mark of which wrong decoding had lost a byte was put back.',
  },
  'ingest/control-bytes-read': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'Control characters that were quotes and dashes of Windows became these again.',
  },
  'ingest/question-marks-repaired': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'Question marks that stood for lost apostrophes and quotes became these again.',
  },
  'ingest/line-ends-restored': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'Line ends that a program had spelled (`\\n`) or made white of were put back.',
  },
  'ingest/replacement-repaired': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'A sign for a lost character (U+FFFD) became the mark that its place asks for.',
  },
  'ingest/letters-lost': {
    severity: 'warning',
    effect: 'none',
    meaning: 'The file holds signs for lost characters (U+FFFD) that nothing can bring back.',
  },
  'ingest/private-use-removed': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'Characters that mean something only in one font were taken out.',
  },
  'ingest/head-read': {
    severity: 'info',
    effect: 'removed',
    meaning:
      'What the head of the file says of the story (YAML, TOML, Org, LaTeX, reStructuredText, Aozora) was read.',
  },
  'ingest/head-broken': {
    severity: 'warning',
    effect: 'none',
    meaning:
      'The block at the head is no sound YAML: its plain lines were read, its lists and mappings not.',
  },
  'ingest/markup-read': {
    severity: 'info',
    effect: 'repaired',
    meaning:
      'Markup (BBCode, HTML, Markdown, wiki, Org, LaTeX, reStructuredText, Aozora) was obeyed, its signs taken out.',
  },
  'ingest/transfer-read': {
    severity: 'info',
    effect: 'repaired',
    meaning:
      'Lines that had been packed for mail (quoted-printable, flowed, mailboxes) became text again.',
  },
  'ingest/entity-read': {
    severity: 'info',
    effect: 'repaired',
    meaning:
      'Characters written as HTML entities or by number (`\\u201c`) became these characters.',
  },
  'ingest/escape-read': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'Backslashes that a converter to Markdown had put before signs were taken out.',
  },
} as const satisfies Record<`ingest/${string}`, Entry>;
