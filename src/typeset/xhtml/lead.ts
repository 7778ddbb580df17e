import type { Design } from '../design.ts';
import { element, textOf, type Element, type Markup } from './markup.ts';

/**
 * How a chapter's first paragraph begins. A reading system that knows neither drop caps nor small
 * capitals shows the words as they are: no letter is taken out of its word.
 */
export function opening(paragraph: Element, lead: Design['lead']): Element {
  const kind = lead === 'drop-cap' && !DROPPABLE.test(textOf(paragraph)) ? 'plain' : lead;
  const leads: Readonly<Record<Design['lead'], () => Element>> = {
    plain: () => classed(paragraph, 'opening'),
    'drop-cap': () => classed(paragraph, 'opening drop-cap'),
    'small-caps': () => ({
      ...classed(paragraph, 'opening'),
      children: leadIn(paragraph.children),
    }),
  };
  return leads[kind]();
}

/**
 * A letter that has room to drop: in a script with capitals, behind at most a quotation mark, at
 * the head of a paragraph of three lines or so, and not one behind a dash, which `::first-letter`
 * takes for the letter in some engines.
 */
const DROPPABLE = /^["'“”„‘’«»‹›]?[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][^]{160}/u;

/** A few words in small capitals: up to the first comma, and not half the paragraph. */
const FEW_WORDS = /^["'“„‘«‹]?[^\s]+(?:\s+[^\s,.;:!?—]+){1,3}(?=\s)/u;

function leadIn(children: readonly Markup[]): readonly Markup[] {
  const [first, ...rest] = children;
  if (typeof first !== 'string') return children;
  const words = FEW_WORDS.exec(first)?.[0];
  if (!words || /[,.;:!?—]\s/.test(words)) return children;
  return [element('span', { class: 'lead-in' }, [words]), first.slice(words.length), ...rest];
}

function classed(node: Element, name: string): Element {
  return { ...node, attributes: { ...node.attributes, class: name } };
}
