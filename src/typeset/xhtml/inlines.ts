import type { Handlers, Inline } from '../../book/book.ts';
import { handle } from './handle.ts';
import { element, type Markup } from './markup.ts';
import type { NoteLinks } from './note-links.ts';

/** Addresses that a reading system may follow; anything else stays the text it is. */
const FOLLOWED = /^(?:https?:\/\/[^\s<>"{}|\\^`[\]]+|mailto:[^\s<>"@]+@[^\s<>"@]+)$/i;

/** Sets runs of text; note references are resolved through `links`. */
export function inlineSetter(links: NoteLinks): (run: readonly Inline[]) => Markup[] {
  const set = (run: readonly Inline[]): Markup[] => run.map((node) => handle(handlers, node));
  const handlers: Handlers<Inline, Markup> = {
    text: (node) => node.value,
    emphasis: (node) => element('em', {}, set(node.children)),
    strong: (node) => element('strong', {}, set(node.children)),
    smallCaps: (node) => element('span', { class: 'small-caps' }, set(node.children)),
    foreign: (node) =>
      element('i', { lang: node.language, 'xml:lang': node.language }, set(node.children)),
    link: (node) =>
      FOLLOWED.test(node.url)
        ? element('a', { href: node.url }, set(node.children))
        : element('span', {}, set(node.children)),
    noteRef: (node) => links.reference(node),
    lineBreak: () => element('br'),
  };
  return set;
}
