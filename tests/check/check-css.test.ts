import { expect, test } from 'vitest';

import { checkCss } from '../../src/check/check-css.ts';

function rules(css: string): string[] {
  return checkCss(css).map(({ rule, line }) => `${line} ${rule}`);
}

test('a sheet that e-readers take has nothing to find', () => {
  expect(rules('/* mine */\np { text-indent: 2em }\nh2 { text-align: left }\n')).toEqual([]);
});

test('a reader’s own sheet may choose face, size and line height', () => {
  expect(rules('body { font-family: serif; font-size: 1.1em; line-height: 1.4 }')).toEqual([]);
});

test('what e-readers choke on is named with its line', () => {
  expect(
    rules(
      [
        '@import "more.css";',
        ':root { --ink: black }',
        'p {',
        '  display: flex;',
        '  margin-left: -1em',
        '}',
      ].join('\n'),
    ),
  ).toEqual(['1 B8', '2 C7', '4 C7', '5 C6']);
});

test('newer CSS is fine where old readers pass over it', () => {
  expect(rules('@supports (display: flex) { p { display: flex } }')).toEqual([]);
});

test('a sheet that breaks off is said to', () => {
  expect(rules('p { color: black')).toEqual(['1 C7']);
  expect(rules('p { color: black } }')).toEqual(['1 C7']);
});

test('a font from elsewhere is not in the book', () => {
  expect(rules('p { background: url(https://example.org/a.png) }')).toEqual(['1 B8']);
});
