import type { Report } from '../diagnostics/diagnostic.ts';
import { aozora } from './documents/aozora.ts';
import { latex } from './documents/latex.ts';
import { novelWriter } from './documents/novel-writer.ts';
import { org } from './documents/org.ts';
import { restructuredText } from './documents/restructured-text.ts';
import { starredHeadings } from './documents/starred-headings.ts';
import { underlinedHeadings } from './documents/underlined-headings.ts';
import { wikitext } from './documents/wikitext.ts';
import type { HeadField, Line } from './draft.ts';
import type { Format, Page } from './format.ts';
import { asciidocHead } from './heads/asciidoc-head.ts';
import { joinedHeads } from './heads/joined-heads.ts';
import { titleBlock } from './heads/title-block.ts';
import { tomlHead } from './heads/toml-head.ts';
import { yamlHead } from './heads/yaml-head.ts';
import { flowed } from './mail/flowed.ts';
import { labelledQuotes } from './mail/labelled-quotes.ts';
import { mailboxFrom } from './mail/mailbox-from.ts';
import { quotedLines } from './mail/quoted-lines.ts';
import { quotedPrintable } from './mail/quoted-printable.ts';
import { escapes } from './markdown/escapes.ts';
import { markdown } from './markdown/markdown.ts';
import { returningNotes } from './notes/returning-notes.ts';
import { runInNotes } from './notes/run-in-notes.ts';
import { bbcode } from './tags/bbcode.ts';
import { entities } from './tags/entities.ts';
import { escapedTags } from './tags/escaped-tags.ts';
import { html } from './tags/html.ts';
import { wordsInTags } from './tags/words-in-tags.ts';

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
