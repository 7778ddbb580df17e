import type { Metadata } from '../../book/book.ts';
import { isDate } from '../../book/iso-date.ts';
import type { XhtmlDocuments } from '../../typeset/xhtml/documents.ts';
import { element, type Element } from '../../typeset/xhtml/markup.ts';
import { catalogueText } from '../catalogue-text.ts';
import type { Edition } from '../format.ts';
import { accessibility } from './accessibility.ts';

/** The package document's metadata: what catalogues, shelves and reading systems know of the book. */
export function metadataElement(book: XhtmlDocuments, edition: Edition): Element {
  const { metadata } = book;
  return element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    dublinCore('identifier', `urn:uuid:${edition.identifier}`, 'identifier'),
    ...titles(metadata, book.title),
    ...people(metadata),
    dublinCore('language', book.language),
    ...metadata.subjects.map((subject) => dublinCore('subject', subject)),
    ...(metadata.description.length
      ? [dublinCore('description', metadata.description.join('\n\n'))]
      : []),
    ...(metadata.rights ? [dublinCore('rights', metadata.rights)] : []),
    ...(metadata.source ? [dublinCore('source', metadata.source)] : []),
    ...(isDate(metadata.published ?? '') ? [dublinCore('date', metadata.published ?? '')] : []),
    property('dcterms:modified', `${edition.modified.toISOString().slice(0, 19)}Z`),
    ...series(metadata),
    ...claims(book),
    // `name` first: Nooks read the attributes in this order only.
    named('cover', 'cover-image'),
  ]);
}

function titles({ subtitle }: Metadata, title: string): Element[] {
  const main = dublinCore('title', title, 'title');
  if (!subtitle) return [main];
  return [
    main,
    property('title-type', 'main', 'title'),
    dublinCore('title', subtitle.value, 'subtitle'),
    property('title-type', 'subtitle', 'subtitle'),
  ];
}

function people({ authors, contributors }: Metadata): Element[] {
  const person = (kind: string, id: string, name: string, role: string): Element[] => [
    dublinCore(kind, name, id),
    element('meta', { refines: `#${id}`, property: 'role', scheme: 'marc:relators' }, [role]),
    property('file-as', fileAs(name), id),
  ];
  return [
    ...authors.flatMap(({ value }, at) => person('creator', `creator-${at + 1}`, value, 'aut')),
    ...contributors.flatMap(({ name, role }, at) =>
      person('contributor', `contributor-${at + 1}`, name, role),
    ),
  ];
}

/** Particles that go with the name behind them in a catalogue. */
const PARTICLES = new Set('von van de der den du des la le di da del ten ter zu'.split(' '));

/**
 * `Jane Austen` is filed as `Austen, Jane`, `Ludwig van Beethoven` as `Beethoven, Ludwig van`. A
 * name of one word, a pen name with digits or signs, and a name not in Latin or Cyrillic letters
 * are filed as they stand.
 */
export function fileAs(name: string): string {
  const words = name.trim().split(/\s+/);
  const plain = words.every((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}'’.-]+$/u.test(word));
  if (words.length < 2 || !plain) return name;
  let first = words.length - 1;
  if (/^(?:jr|sr|ii|iii|iv)\.?$/i.test(words[first] ?? '') && first > 1) first -= 1;
  const family = words.slice(first).join(' ');
  const given = words.slice(0, first).join(' ');
  return PARTICLES.has(family.toLowerCase()) ? name : `${family}, ${given}`;
}

/** As EPUB 3 says it, and as calibre has said it before. */
function series({ series }: Metadata): Element[] {
  if (!series) return [];
  const { name, number } = series;
  return [
    element('meta', { property: 'belongs-to-collection', id: 'series' }, [name]),
    property('collection-type', 'series', 'series'),
    ...(number === undefined ? [] : [property('group-position', `${number}`, 'series')]),
    named('calibre:series', name),
    ...(number === undefined ? [] : [named('calibre:series_index', `${number}`)]),
  ];
}

function claims(book: XhtmlDocuments): Element[] {
  const { accessMode, accessModeSufficient, features, hazards, summary } = accessibility(book);
  return [
    ...accessMode.map((value) => property('schema:accessMode', value)),
    ...accessModeSufficient.map((value) => property('schema:accessModeSufficient', value)),
    ...features.map((value) => property('schema:accessibilityFeature', value)),
    ...hazards.map((value) => property('schema:accessibilityHazard', value)),
    element('meta', { property: 'schema:accessibilitySummary', 'xml:lang': 'en' }, [summary]),
  ];
}

function dublinCore(name: string, value: string, id?: string): Element {
  return element(`dc:${name}`, id ? { id } : {}, [catalogueText(value)]);
}

function property(name: string, value: string, refines?: string): Element {
  return element(
    'meta',
    refines ? { refines: `#${refines}`, property: name } : { property: name },
    [value],
  );
}

function named(name: string, content: string): Element {
  return element('meta', { name, content });
}
