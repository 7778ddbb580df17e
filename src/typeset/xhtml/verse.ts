import type { Inline, Verse, VerseLine } from '../../book/book.ts';
import { element, type Element, type Markup } from './markup.ts';

/**
 * A poem: a stanza is a paragraph and a line is a line whatever the style sheet does, because a
 * `br` stands between lines; the sheet turns them into blocks with a hanging indent and hides it.
 */
export function verse(node: Verse, inlines: (run: readonly Inline[]) => Markup[]): Element {
  const line = (each: VerseLine): Element =>
    element(
      'span',
      { class: each.indent > 0 ? `line indent-${Math.min(each.indent, DEEPEST)}` : 'line' },
      inlines(each.children),
    );
  return element(
    'blockquote',
    { class: 'verse', 'epub:type': 'z3998:verse' },
    node.children.map((stanza) =>
      element(
        'p',
        { class: 'stanza' },
        stanza.children.flatMap((each, at) => (at ? [element('br'), line(each)] : [line(each)])),
      ),
    ),
  );
}

/** The style sheets know so many steps of indentation. */
export const DEEPEST = 8;
