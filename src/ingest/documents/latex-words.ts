import { INLINE_CLAIM } from '../claim.ts';

export interface Footnote {
  readonly label: string;
  readonly text: string;
}

const { emphasisOpen, emphasisClose, strongOpen, strongClose, noteOpen, noteClose } = INLINE_CLAIM;

/** Around the words of a command; of any other command the words stay as they are. */
const AROUND: Readonly<Record<string, readonly [open: string, close: string]>> = {
  emph: [emphasisOpen, emphasisClose],
  textit: [emphasisOpen, emphasisClose],
  textsl: [emphasisOpen, emphasisClose],
  underline: [emphasisOpen, emphasisClose],
  it: [emphasisOpen, emphasisClose],
  em: [emphasisOpen, emphasisClose],
  itshape: [emphasisOpen, emphasisClose],
  textbf: [strongOpen, strongClose],
  bf: [strongOpen, strongClose],
  bfseries: [strongOpen, strongClose],
  enquote: ['“', '”'],
};

/** Commands whose words are the program's: names of marks, lengths, files. */
const SILENT = [
  /\\(?:begin|end|href|label|ref|pageref|index|vspace|hspace|input|include|thispagestyle|pagestyle|usepackage|selectlanguage)\*?(?:\[[^\]]{0,200}\])?\{[^{}]*\}/g,
  /\\(?:includegraphics|cite|setcounter|setlength|addcontentsline|markboth|fontsize|newcommand|renewcommand)\*?(?:\[[^\]]{0,200}\])?(?:\{[^{}]*\}){1,3}/g,
];

const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textemdash: '—',
  textendash: '–',
  S: '§',
  copyright: '©',
  pounds: '£',
};
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030C',
  u: '\u0306',
  H: '\u030B',
  r: '\u030A',
  k: '\u0328',
};
// `\'e`, `\"{o}`, `\c{c}`, `\v s`
const ACCENT = /\\(?:([`'^~"=.])\s?|([cvuHrk])(?: |(?=\{)))(?:\{(\\?[a-zA-Z])\}|(\\?[a-zA-Z]))/g;
const LETTER = new RegExp(
  String.raw`\\(${Object.keys(LETTERS).join('|')})(?![a-zA-Z])(?:\{\}| ?)`,
  'g',
);
const PUNCTUATION: readonly (readonly [pattern: RegExp, said: string])[] = [
  [/``/g, '“'],
  [/''/g, '”'],
  [/`/g, '‘'],
  [/(?<!-)---(?!-)/g, '—'],
  [/(?<!-)--(?!-)/g, '–'],
  [/(?<!\\)~/g, ' '],
  [/\\(?:[,;:! /]|@|-|quad\b|qquad\b|noindent\b|par\b)\s?/g, ' '],
  [/\\([&%$#_{}])/g, '$1'],
];
// `\emph{…}`, `{\it …}`, with no braces within
const GROUP =
  /\\([a-zA-Z]+)\*?(?:\[[^\]]{0,200}\])?\{([^{}]*)\}|\{\\([a-zA-Z]+)\s([^{}]*)\}|\{([^{}]*)\}/g;
const COMMAND = /\\[a-zA-Z]+\*?(?:\[[^\]]{0,200}\])?[ \t]*/g;
const FORCED_BREAK = /\\\\(?:\[[^\]]{0,20}\]|\*)?\s*/g;
/** Stand for braces that are the story's while those of commands are read. */
const OPEN = '\uE010';
const CLOSE = '\uE011';
const MOST_DEEP = 8;
const FOOTNOTES = new Set(['footnote', 'thanks', 'endnote']);

/** What the commands within lines say; footnotes are counted over the whole text. */
export class LatexWords {
  #notes: Footnote[] = [];
  #count = 0;

  of(text: string): string {
    if (!/[\\`~{}'-]/.test(text)) return text;
    let words = SILENT.reduce((rest, silent) => rest.replace(silent, ''), text)
      .replace(ACCENT, (_, mark = '', letterMark = '', inner = '', bare = '') =>
        `${(inner || bare).replace('\\', '')}${ACCENTS[mark || letterMark] ?? ''}`.normalize('NFC'),
      )
      .replace(LETTER, (_, name: string) => LETTERS[name] ?? '')
      .replace(/\\([{}])/g, (_, brace: string) => (brace === '{' ? OPEN : CLOSE));
    for (let deep = 0; deep < MOST_DEEP && words.includes('{'); deep++) {
      words = words.replace(GROUP, (_, name = '', inner = '', old = '', within = '', bare = '') =>
        this.#group(name || old, inner || within || bare),
      );
    }
    words = words.replace(FORCED_BREAK, (_, at: number) =>
      at === 0 ? '' : INLINE_CLAIM.lineBreak,
    );
    for (const [pattern, said] of PUNCTUATION) words = words.replace(pattern, said);
    return words.replace(COMMAND, '').replaceAll(OPEN, '{').replaceAll(CLOSE, '}');
  }

  /** The footnotes since the last time. */
  takeNotes(): readonly Footnote[] {
    const notes = this.#notes;
    this.#notes = [];
    return notes;
  }

  #group(name: string, inner: string): string {
    if (FOOTNOTES.has(name)) {
      const label = String(++this.#count);
      this.#notes.push({ label, text: this.of(inner) });
      return noteOpen + label + noteClose;
    }
    const [open, close] = AROUND[name] ?? ['', ''];
    return open + inner + close;
  }
}
