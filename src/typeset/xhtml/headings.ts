import type { Heading, Inline } from '../../book/book.ts';
import { heading } from './blocks.ts';
import { element, type Element, type Markup } from './markup.ts';

/** `Chapter 4.`, `LIVRE II`: a word, then a number or numeral, and what closes it. */
const WORD_AND_ORDINAL = /^(\p{L}+)(\s+)([0-9]+|[IVXLCDM]+)([.:)]?)$/u;
/** `4`, `IV.` */
const ORDINAL = /^([0-9]+|[IVXLCDM]+)([.:)]?)$/;

/**
 * A division's heading: one `h` element that holds the whole of it, so that whoever hears it hears
 * all of it, with label, ordinal and title marked inside.
 */
export function headingElement(
  node: Heading,
  level: number,
  inlines: (run: readonly Inline[]) => Markup[],
): Element {
  const title = node.title?.length
    ? [element('span', { class: 'title', 'epub:type': 'title' }, inlines(node.title))]
    : [];
  const label = node.label ? [labelElement(node.label)] : [];
  const parts: Markup[] =
    label.length && title.length ? [...label, ' ', ...title] : [...label, ...title];
  return element('header', {}, [element(heading(level), {}, parts)]);
}

function labelElement(label: string): Element {
  const both = WORD_AND_ORDINAL.exec(label);
  if (both) {
    const [, word = '', space = '', ordinal = '', end = ''] = both;
    return element('span', { class: 'label' }, [
      element('span', { 'epub:type': 'label' }, [word]),
      space,
      element('span', { 'epub:type': 'ordinal' }, [ordinal]),
      end,
    ]);
  }
  const type = ORDINAL.test(label) ? 'ordinal' : 'label';
  return element('span', { class: 'label', 'epub:type': type }, [label]);
}

/** The heading in one line, as a contents list shows it; empty when it has no words. */
export function headingText(node: Heading | undefined): string {
  if (!node) return '';
  const label = oneLine(node.label ?? '');
  const title = oneLine(plainText(node.title ?? []));
  if (!label || !title) return label || title;
  if (/[\p{P}]$/u.test(label)) return `${label} ${title}`;
  return ORDINAL.test(label) ? `${label}. ${title}` : `${label}: ${title}`;
}

/** The words of a run without its markup; a note's marker is no part of them. */
export function plainText(run: readonly Inline[]): string {
  let text = '';
  for (const node of run) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'lineBreak') text += ' ';
    else if (node.type !== 'noteRef') text += plainText(node.children);
  }
  return text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
