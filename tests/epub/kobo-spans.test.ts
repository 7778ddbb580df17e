import { expect, test } from 'vitest';

import { koboSpans } from '../../src/package/kepub/kobo-spans.ts';
import { segments } from '../../src/package/kepub/segments.ts';
import { element, serialize, textOf, type Markup } from '../../src/typeset/xhtml/markup.ts';

/** The spans of some content: their numbers and their text. */
function spans(...content: readonly Markup[]): string[] {
  const found: string[] = [];
  const look = (node: Markup): void => {
    if (typeof node === 'string') return;
    if (node.attributes['class'] === 'koboSpan') {
      found.push(`${node.attributes['id']?.slice(5)} ${textOf(node)}`);
    }
    node.children.forEach(look);
  };
  koboSpans(content).forEach(look);
  return found;
}

test('a sentence ends with its stops, one closing quote and the space behind it', () => {
  expect(segments('“Run!” she said. They ran... and ran')).toEqual([
    '“Run!” ',
    'she said. ',
    'They ran... ',
    'and ran',
  ]);
  expect(segments('3.14 is no end.Nor is this')).toEqual(['3.14 is no end.Nor is this']);
  expect(segments('')).toEqual(['']);
});

test('paragraphs count from the first that holds text, sentences within each', () => {
  expect(
    spans(
      element('section', {}, [
        element('h2', {}, ['One']),
        element('p', {}, ['It rained. It stopped.']),
        element('p', {}, ['“Come ', element('em', {}, ['in']), '.”']),
      ]),
    ),
  ).toEqual(['1.1 One', '2.1 It rained. ', '2.2 It stopped.', '3.1 “Come ', '3.2 in', '3.3 .”']);
});

test('a picture is a paragraph of its own', () => {
  expect(spans(element('p', {}, ['See.']), element('img', { src: 'a.jpg', alt: '' }))).toEqual([
    '1.1 See.',
    '2.1 ',
  ]);
});

test('a list counts once, and preformatted lines stay as they are', () => {
  expect(
    spans(
      element('ul', {}, [element('li', {}, ['rope']), element('li', {}, ['oil'])]),
      element('pre', {}, ['a. b. c.']),
      element('p', {}, ['On.']),
    ),
  ).toEqual(['1.1 rope', '1.2 oil', '2.1 On.']);
});

test('the whole stands in the two boxes of Kobo’s own books', () => {
  expect(serialize(koboSpans([element('p', {}, ['On.'])])[0] ?? '')).toBe(
    '<div id="book-columns"><div id="book-inner">' +
      '<p><span class="koboSpan" id="kobo.1.1">On.</span></p>\n</div>\n</div>\n',
  );
});

test('a note’s mark is an endnote to Kobo, or it would not pop up', () => {
  const mark = element('a', { 'epub:type': 'noteref', href: 'notes.xhtml#note-1' }, ['1']);
  expect(serialize(koboSpans([mark])[0] ?? '')).toContain('epub:type="noteref endnote"');
});
