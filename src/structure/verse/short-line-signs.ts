import { isBill } from './bills.ts';
import { beginsWithCapital } from './capital.ts';
import { VERSE_WORDS } from './verse-words.ts';

/** Short lines that follow each other without a blank, and what is around them. */
export interface ShortLines {
  readonly texts: readonly string[];
  /** What stands above them; empty where nothing does. */
  readonly introduction: string;
  /** Blank lines part the paragraphs of the text. */
  readonly blocks: boolean;
  /** Every line stands further in than paragraphs do. */
  readonly setIn: boolean;
  /** They stand in otherwise than the paragraphs above and below. */
  readonly contrasts: boolean;
  /** One of them stands in the text more than once. */
  readonly refrain: boolean;
}

interface Sign {
  /** What it says for verse; less than nothing says that the lines are something else. */
  readonly points: number;
  readonly shows: (lines: ShortLines) => boolean;
}

const ANNOUNCES = /[:…]["'”’*_]*$/;
const OPEN_END = /[^.!?…。！？」』"”’*_)\]\s]["”’*_♪\s]*$/u;
const COMMA_END = /,["”’*_]*$/;
const QUOTE_START = /^["“'‘«„]/;
const QUOTE_END = /["”'’»“]$/;
const EMPHASIZED = /^([*_])\S.*\S\1$/u;
const NOTES = /[♪♫]/;
/** A line that is all somebody says, also behind a dash, or all somebody writes in a chat. */
const SPEECH =
  /^["“'‘«„].*["”'’»“]$|^(?:[—–]|-{1,3}) ?\p{Lu}|^[\p{L}\p{N}_ ]{1,20}:\s|^\[?\d{1,2}:\d{2}/u;
/** Bills, lists and times: `3 × soup`, `12:01`, and fields: `Title: …`. */
const ENTRY = /^["“]?(?:\d|[-•*] |\p{L}[\p{L} ]{0,20}: )/u;
/** The end of a sentence in Chinese or Japanese; of a poem's lines every other may have it. */
const EAST_ASIAN_END = /[。！？][」』”’）]?$/u;
/** Characters of the paragraph above that can announce a song. */
const NEAREST = 200;

/** What tells a song from speeches, fields and lists, where nothing was wrapped to tell by. */
const SIGNS: readonly Sign[] = [
  // Where paragraphs are parted by blank lines, short neighbours are one thing.
  { points: 1, shows: ({ blocks }) => blocks },
  { points: 1, shows: ({ blocks, texts }) => blocks && texts.length > 2 },
  { points: 1, shows: ({ texts }) => share(texts, beginsWithCapital) >= 0.8 },
  { points: 2, shows: ({ texts }) => share(texts, (text) => OPEN_END.test(text)) >= 0.4 },
  { points: 1, shows: ({ texts }) => share(texts, (text) => COMMA_END.test(text)) >= 0.25 },
  { points: 2, shows: ({ introduction }) => announces(introduction.slice(-NEAREST)) },
  { points: 2, shows: ({ refrain }) => refrain },
  { points: 2, shows: ({ setIn }) => setIn },
  { points: 1, shows: ({ texts }) => isOneQuotation(texts) },
  { points: 2, shows: ({ texts }) => texts.every((text) => EMPHASIZED.test(text)) },
  { points: 3, shows: ({ texts }) => texts.some((text) => NOTES.test(text)) },
  { points: 2, shows: ({ texts }) => rhymes(texts) },
  { points: 2, shows: ({ contrasts }) => contrasts },
  { points: -5, shows: ({ texts }) => share(texts, isSpeechOrEntry) >= 0.5 },
  {
    points: -5,
    shows: ({ texts, introduction, refrain }) =>
      !refrain && !sounds(texts) && isBill(texts, introduction.slice(-NEAREST)),
  },
  { points: -5, shows: ({ texts }) => share(texts, (text) => EAST_ASIAN_END.test(text)) > 0.5 },
];

/** How much says that the lines are verse; nothing does where as much says the contrary. */
export function versePoints(lines: ShortLines): number {
  let sum = 0;
  for (const { points, shows } of SIGNS) if (shows(lines)) sum += points;
  return Math.max(0, sum);
}

/** Whether lines are sung or recited, by how they are set or how they end. */
export function sounds(texts: readonly string[]): boolean {
  return (
    rhymes(texts) ||
    isOneQuotation(texts) ||
    texts.some((text) => NOTES.test(text) || EMPHASIZED.test(text))
  );
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.filter(test).length / texts.length;
}

function announces(introduction: string): boolean {
  return ANNOUNCES.test(introduction) || VERSE_WORDS.test(introduction);
}

/** The first line opens what the last one closes: each line by itself is a speech. */
function isOneQuotation(texts: readonly string[]): boolean {
  return (
    QUOTE_START.test(texts[0] ?? '') &&
    QUOTE_END.test(texts.at(-1) ?? '') &&
    share(texts, (text) => QUOTE_START.test(text)) < 0.5
  );
}

/** Whether a line is all somebody says, or a field. */
export function isSpeechOrEntry(text: string): boolean {
  return SPEECH.test(text) || ENTRY.test(text);
}

/** Whether lines end alike in pairs or by turns. */
function rhymes(texts: readonly string[]): boolean {
  if (texts.length < 4) return false;
  const ends = texts.map(ending);
  const alike = (step: number): number =>
    ends.filter((end, i) => end !== '' && (end === ends[i - step] || end === ends[i + step]))
      .length;
  return Math.max(alike(1), alike(2)) >= 0.5 * texts.length;
}

/** The last letters of a line's last word. */
function ending(text: string): string {
  const letters = text.replace(/[^\p{L}]+$/u, '');
  return letters.slice(-2).toLowerCase();
}
