import type { Aside, Block, Handlers, Inline, List, ListItem, Paragraph } from '../../book/book.ts';
import { handle } from './handle.ts';
import { element, type Attributes, type Element, type Markup } from './markup.ts';
import { verse } from './verse.ts';

export interface BlockSetter {
  readonly inlines: (run: readonly Inline[]) => Markup[];
  readonly block: (node: Block, level: number) => Element;
  readonly blocks: (nodes: readonly Block[], level: number) => Element[];
}

const PARAGRAPHS: Readonly<Record<NonNullable<Paragraph['role']>, Attributes>> = {
  argument: { class: 'argument', 'epub:type': 'bridgehead' },
  notice: { class: 'notice' },
  attribution: { class: 'attribution' },
  signature: { class: 'signature', 'epub:type': 'z3998:signature' },
  salutation: { class: 'salutation', 'epub:type': 'z3998:salutation' },
  dateline: { class: 'dateline' },
};

/** Sets blocks. `level` is that of the heading they stand under: subheadings are one deeper. */
export function blockSetter(inlines: BlockSetter['inlines']): BlockSetter {
  const blocks = (nodes: readonly Block[], level: number): Element[] =>
    nodes.map((node) => block(node, level));
  const block = (node: Block, level: number): Element =>
    handle((tables[level] ??= handlersAt(level)), node);

  // One table for every depth of heading, made when it is first met.
  const tables: Handlers<Block, Element>[] = [];
  const handlersAt = (level: number): Handlers<Block, Element> => ({
    paragraph: (node) =>
      element('p', node.role ? PARAGRAPHS[node.role] : {}, inlines(node.children)),
    subheading: (node) => element(heading(level + 1), {}, inlines(node.children)),
    sceneBreak: (node) => element('hr', { class: `scene-break ${node.strength}` }),
    verse: (node) => verse(node, inlines),
    quote: (node) => element('blockquote', {}, blocks(node.children, level)),
    letter: (node) =>
      element(
        'blockquote',
        { class: 'letter', 'epub:type': 'z3998:letter' },
        blocks(node.children, level),
      ),
    list: (node) =>
      element(
        node.ordered ? 'ol' : 'ul',
        listMarks(node),
        node.children.map((item) => listItem(item, level)),
      ),
    epigraph: (node) =>
      element(
        'blockquote',
        { class: 'epigraph', 'epub:type': 'epigraph', role: 'doc-epigraph' },
        blocks(node.children, level),
      ),
    aside: (node) => aside(node, level),
    ending: (node) => element('p', { class: 'ending' }, inlines(node.children)),
    figure: (node) => element('figure', {}, [element('figcaption', {}, inlines(node.caption))]),
    preformatted: (node) => element('pre', {}, [node.lines.join('\n')]),
  });

  const listItem = (item: ListItem, level: number): Element => {
    const [only, ...more] = item.children;
    return only?.type === 'paragraph' && !only.role && !more.length
      ? element('li', {}, inlines(only.children))
      : element('li', {}, blocks(item.children, level));
  };

  const aside = (node: Aside, level: number): Element =>
    element('aside', { class: `beside ${node.role}`, role: 'note' }, [
      ...(node.label
        ? [element('header', {}, [element('p', { class: 'label' }, [node.label])])]
        : []),
      ...blocks(node.children, level),
    ]);

  return { inlines, block, blocks };
}

/** How the items are marked: numbers that the author typed are words, and none are drawn. */
function listMarks({ ordered, start }: List): Record<string, string> {
  if (!ordered) return {};
  return start === undefined ? { class: 'typed' } : { start: `${start}` };
}

/** `h2` for 2; there is no heading below `h6`. */
export function heading(level: number): string {
  return `h${Math.min(level, 6)}`;
}
