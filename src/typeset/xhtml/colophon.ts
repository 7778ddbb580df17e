import { CATALOGUE, type Code } from '../../diagnostics/catalogue.ts';
import type { Entry } from '../../diagnostics/entry.ts';
import { header, MAKERS, page, paragraph, type Apparatus } from './apparatus.ts';
import type { XhtmlDocument } from './documents.ts';
import { element, type Element } from './markup.ts';

/**
 * How the book came to be: from which file, what was changed in it and how often, who prepared the
 * text, and with what it was made. Whoever doubts a word can go back to the source and look.
 */
export function colophon(pages: Apparatus): XhtmlDocument {
  const { edition, labels, book } = pages;
  const { name, version } = edition.program;
  const credits = book.metadata.contributors.filter(
    ({ role }) => MAKERS.has(role) || !labels.roles[role],
  );
  const type = { 'epub:type': 'colophon', role: 'doc-colophon' };
  return page(pages, 'colophon', labels.colophon, 'backmatter', type, [
    header(labels.colophon),
    ...credits.map((credit) =>
      paragraph('credit', [[labels.roles[credit.role], credit.name].filter(Boolean).join(': ')]),
    ),
    ...sources(pages),
    ...changes(pages),
    element('p', { class: 'program', ...ENGLISH }, [`Made with ${name} ${version}.`]),
  ]);
}

const ENGLISH = { lang: 'en', 'xml:lang': 'en' };

function sources({ edition, labels }: Apparatus): Element[] {
  if (!edition.sources.length) return [];
  return [
    element(
      'dl',
      { class: 'sources' },
      edition.sources.flatMap((source) => [
        element('dt', {}, [`${labels.source}: ${source.name}`]),
        element('dd', { class: 'hash' }, [`SHA-256 ${source.sha256}`]),
      ]),
    ),
  ];
}

/** Whatever changed the words or moved them; remarks that changed nothing are no readers' matter. */
function changes({ edition }: Apparatus): Element[] {
  const made = edition.changes.filter(({ code }) => entryOf(code)?.effect !== 'none');
  if (!made.length) return [];
  return [
    element('div', { class: 'changes', ...ENGLISH }, [
      element('h3', {}, ['What was changed']),
      element(
        'ul',
        {},
        made.map(({ code, count }) =>
          element('li', {}, [`${count} × ${printed(entryOf(code)?.meaning ?? code)}`]),
        ),
      ),
    ]),
  ];
}

/** The catalogue's backticks are for its page in Markdown; a book has quotation marks. */
function printed(meaning: string): string {
  return meaning.replaceAll(/`([^`]+)`/gu, '“$1”');
}

function entryOf(code: string): Entry | undefined {
  return isCode(code) ? CATALOGUE[code] : undefined;
}

function isCode(code: string): code is Code {
  return code in CATALOGUE;
}
