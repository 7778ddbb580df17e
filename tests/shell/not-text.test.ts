import { expect, test } from 'vitest';

import { kindOfBinary } from '../../src/shell/not-text.ts';

const STORY = 'The lamp was lit at dusk.\r\n\r\nNobody on the quay asked who had lit it.\r\n';

test.each([
  ['UTF-8', Buffer.from(STORY)],
  ['UTF-16LE with its mark', Buffer.from(`\uFEFF${STORY}`, 'utf16le')],
  ['UTF-16LE without', Buffer.from(STORY, 'utf16le')],
  ['UTF-16BE without', Buffer.from(STORY, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(STORY.replaceAll('a', '\u00e9'), 'latin1')],
  ['form feeds between pages', Buffer.from(STORY.repeat(9).replaceAll('dusk', 'dusk\f'))],
  ['the end sign of DOS', Buffer.from(`${STORY}\u001A`)],
  ['a stray control character', Buffer.from(`${STORY.repeat(3)}\u0003`)],
  ['a story about PDF', Buffer.from(`A file begins with %PDF-1.7.\n${STORY}`)],
])('%s is text', (_name, bytes) => {
  expect(kindOfBinary(bytes)).toBeUndefined();
});

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3')],
  ['a Rich Text document', Buffer.from('{\\rtf1\\ansi Hello}')],
  ['an old word processor’s document', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  [
    'an EPUB, which is a book already',
    Buffer.concat([
      Buffer.from('504b0304', 'hex'),
      Buffer.alloc(26),
      Buffer.from('mimetypeapplication/epub+zip'),
    ]),
  ],
  ['a binary file', Buffer.from(Array.from({ length: 300 }, (_, i) => i % 256))],
  ['a binary file', Buffer.alloc(100)],
])('%s is none', (kind, bytes) => {
  expect(kindOfBinary(bytes)).toBe(kind);
});
