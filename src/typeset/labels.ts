import type { ChapterRole, SectionRole } from '../book/book.ts';
import { DUTCH } from './labels/dutch.ts';
import { ENGLISH } from './labels/english.ts';
import { FRENCH } from './labels/french.ts';
import { GERMAN } from './labels/german.ts';
import { ITALIAN } from './labels/italian.ts';
import { POLISH } from './labels/polish.ts';
import { PORTUGUESE } from './labels/portuguese.ts';
import { RUSSIAN } from './labels/russian.ts';
import { SPANISH } from './labels/spanish.ts';
import { SWEDISH } from './labels/swedish.ts';

/** The words on the pages that are ours and not the author's. */
export interface Labels {
  readonly cover: string;
  readonly titlePage: string;
  readonly contents: string;
  readonly information: string;
  readonly summary: string;
  readonly series: string;
  readonly tags: string;
  readonly published: string;
  readonly source: string;
  readonly rights: string;
  readonly notes: string;
  readonly colophon: string;
  readonly begin: string;
  /** What a note's way back is called. */
  readonly back: string;
  /** What a page and a note are called where a link tells where it leads. */
  readonly page: string;
  readonly note: string;
  /** What people did for a text, by MARC relator code: as a label, and as words before the name. */
  readonly roles: Readonly<Record<string, string>>;
  readonly by: Readonly<Record<string, string>>;
  /** The sentences of an imprint. Numbers stand after a colon, where they need no plural. */
  readonly setIn: (face: string, program: string) => string;
  readonly madeFrom: (files: string) => string;
  readonly changes: (count: number) => string;
  /** What divisions without a heading of their own are called. */
  readonly sections: Readonly<Record<SectionRole | Exclude<ChapterRole, 'chapter'>, string>>;
}

/** The languages that the pages' own words speak; the first serves for all others. */
const LABELS: Readonly<Record<string, Labels>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  sv: SWEDISH,
  pl: POLISH,
  ru: RUSSIAN,
};

/** The labels in the language of a book, and the language they are in: English where we do not
 *  speak the book's own. */
export function labelsFor(language: string): {
  readonly labels: Labels;
  readonly language: string;
} {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? '';
  const labels = LABELS[primary];
  return labels ? { labels, language } : { labels: ENGLISH, language: 'en' };
}
