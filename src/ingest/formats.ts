import type { Report } from '../diagnostics/diagnostic.ts';
import { aozora } from './aozora.ts';
import { asciidocHead } from './asciidoc-head.ts';
import { bbcode } from './bbcode.ts';
import type { HeadField, Line } from './draft.ts';
import { entities } from './entities.ts';
import { escapedTags } from './escaped-tags.ts';
import { escapes } from './escapes.ts';
import { flowed } from './flowed.ts';
import type { Format, Page } from './format.ts';
import { html } from './html.ts';
import { joinedHeads } from './joined-heads.ts';
import { labelledQuotes } from './labelled-quotes.ts';
import { latex } from './latex.ts';
import { mailboxFrom } from './mailbox-from.ts';
import { markdown } from './markdown.ts';
import { novelWriter } from './novel-writer.ts';
import { org } from './org.ts';
import { quotedLines } from './quoted-lines.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { restructuredText } from './restructured-text.ts';
import { returningNotes } from './returning-notes.ts';
import { runInNotes } from './run-in-notes.ts';
import { starredHeadings } from './starred-headings.ts';
import { titleBlock } from './title-block.ts';
import { tomlHead } from './toml-head.ts';
import { underlinedHeadings } from './underlined-headings.ts';
import { wikitext } from './wikitext.ts';
import { wordsInTags } from './words-in-tags.ts';
import { yamlHead } from './yaml-head.ts';

/**
 * The formats that a text file may be written in besides plain text, in the order in which they are
 * undone: what mail did to the lines, a head before what follows it, tags before the entities that may spell a tag, and the
 * lightest markup last. One file can have several: a forum's post has BBCode and entities.
 */
const FORMATS: readonly Format[] = [
  quotedPrintable,
  labelledQuotes,
  quotedLines,
  mailboxFrom,
  flowed,
  joinedHeads,
  yamlHead,
  tomlHead,
  titleBlock,
  asciidocHead,
  novelWriter,
  aozora,
  org,
  latex,
  restructuredText,
  underlinedHeadings,
  starredHeadings,
  bbcode,
  escapedTags,
  wordsInTags,
  html,
  entities,
  wikitext,
  markdown,
  returningNotes,
  runInNotes,
  escapes,
];

export interface ReadPage {
  readonly lines: readonly Line[];
  readonly head: readonly HeadField[];
  readonly formats: readonly string[];
}

/** Obeys each format that the lines are evidently written in. */
export function obeyFormats(lines: readonly Line[], report: Report): ReadPage {
  const formats: string[] = [];
  let page: Page = { lines, head: [] };
  for (const format of FORMATS) {
    if (!format.isUsed(page)) continue;
    formats.push(format.name);
    page = format.read(page, report);
  }
  return { ...page, formats };
}
