import { header, page, paragraph, type Apparatus } from './apparatus.ts';
import type { XhtmlDocument } from './documents.ts';
import { element, type Element, type Markup } from './markup.ts';

/** What the file said about itself: nothing of it is lost, and nothing of it stands in the story. */
export function informationPage(pages: Apparatus): XhtmlDocument | undefined {
  const { labels, book } = pages;
  const { metadata } = book;
  const { description, subjects, series, source } = metadata;
  const number = series?.number === undefined ? '' : ` ${series.number}`;
  // The text may have said it in words of its own: `Part 2 of Small Hours`.
  const isSaid = metadata.fields.some(({ label }) => label === labels.series);
  const told: readonly (readonly [string, readonly Markup[]])[] = [
    ...metadata.fields.map((field) => [field.label, [field.value]] as const),
    ...(series && !isSaid ? [[labels.series, [`${series.name}${number}`]] as const] : []),
    ...(subjects.length ? [[labels.tags, [subjects.join(', ')]] as const] : []),
    ...(metadata.published ? [[labels.published, [metadata.published]] as const] : []),
    ...(source ? [[labels.source, [address(source)]] as const] : []),
    ...(metadata.rights ? [[labels.rights, [metadata.rights]] as const] : []),
  ];
  if (!description.length && !told.length) return undefined;
  const language = { lang: pages.language, 'xml:lang': pages.language };
  return page(pages, 'story-information', labels.information, 'frontmatter', {}, [
    header(labels.information),
    ...(description.length
      ? [
          element('div', { class: 'summary', ...language }, [
            element('h3', {}, [labels.summary]),
            ...description.map((each) => paragraph('description', [each])),
          ]),
        ]
      : []),
    ...(told.length ? [list(told)] : []),
  ]);
}

/** What is told of one thing several times, as the lines of a title page are, stands under one label. */
function list(told: readonly (readonly [string, readonly Markup[]])[]): Element {
  return element(
    'dl',
    {},
    told.flatMap(([label, value], at) => [
      ...(label === told[at - 1]?.[0] ? [] : [element('dt', {}, [label])]),
      element('dd', {}, value),
    ]),
  );
}

/** An address is a link when a reading system can follow it. */
export function address(source: string): Markup {
  return /^https?:\/\/[^\s<>"{}|\\^`[\]]+$/.test(source)
    ? element('a', { href: source }, [source])
    : source;
}
