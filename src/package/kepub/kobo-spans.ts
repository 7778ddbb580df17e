import { element, type Element, type Markup } from '../../typeset/xhtml/markup.ts';
import { segments } from './segments.ts';

/** Elements with which Kobo counts a new paragraph, once they turn out to hold text. */
const PARAGRAPHS = new Set('p ol ul table h1 h2 h3 h4 h5 h6'.split(' '));

/** Elements whose content stays as it is. */
const KEPT = new Set('script style pre audio video svg math'.split(' '));

const BLANK = /^\s*$/;

/**
 * A document's content as Kobo's own books have it: every sentence and picture in a numbered span
 * (`kobo.3.2` is the second of the third paragraph), and two boxes around the whole. Reading
 * positions, highlights and statistics hang on these numbers, which begin again in every document.
 * The rule is that of kepubify 4.
 */
export function koboSpans(content: readonly Markup[]): Element[] {
  const count = { paragraph: 0, segment: 0, opens: false };

  const span = (node: Markup): Element => {
    count.segment += 1;
    const id = `kobo.${count.paragraph}.${count.segment}`;
    return element('span', { class: 'koboSpan', id }, [node]);
  };
  const open = (): void => {
    count.paragraph += 1;
    count.segment = 0;
    count.opens = false;
  };
  const text = (value: string, parent: string): Markup[] =>
    segments(value).map((segment) => {
      if (BLANK.test(segment) && parent !== 'p') return segment;
      if (count.opens) open();
      return span(segment);
    });
  const walk = (nodes: readonly Markup[], parent: string): Markup[] =>
    nodes.flatMap((node) => {
      if (typeof node === 'string') return text(node, parent);
      if (node.tag === 'img') {
        open();
        return [span(node)];
      }
      if (KEPT.has(node.tag)) return [node];
      if (PARAGRAPHS.has(node.tag)) count.opens = true;
      return [{ ...koboNoteref(node), children: walk(node.children, node.tag) }];
    });

  return [
    element('div', { id: 'book-columns' }, [
      element('div', { id: 'book-inner' }, walk(content, 'div')),
    ]),
  ];
}

/** Kobo opens notes in a pop-up only for links that are called endnotes (Standard Ebooks' build). */
function koboNoteref(node: Element): Element {
  if (node.attributes['epub:type'] !== 'noteref') return node;
  return { ...node, attributes: { ...node.attributes, 'epub:type': 'noteref endnote' } };
}
