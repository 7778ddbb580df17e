import { describe, expect, test } from 'vitest';

import { binaryKind } from '../../src/source/binary.ts';
import { EmptyTextError, NotTextError } from '../../src/source/not-text.ts';
import { bytes, readBytes } from './reading.ts';

const STORY = 'The lamp was lit at dusk.\r\n\r\nNobody on the quay asked who had lit it.\r\n';

function zip(part: string): Uint8Array {
  return bytes('PK', 3, 4, '\0'.repeat(26), part, ' and what follows');
}

describe('what is no text is said in plain words', () => {
  test.each([
    ['a JPEG picture', bytes(0xff, 0xd8, 0xff, 0xe0, '\0\x10JFIF')],
    ['a PNG picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n')],
    ['a PDF', bytes('%PDF-1.7\n')],
    ['a rich text (RTF) file', bytes('{\\rtf1\\ansi Once upon a time}')],
    ['an EPUB book', zip('mimetypeapplication/epub+zip')],
    ['a Word (DOCX) file', zip('[Content_Types].xml word/document.xml')],
    ['an OpenDocument file', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['a ZIP archive', zip('chapter-1.txt')],
    ['an old Word (DOC) file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['a compressed (GZIP) file', bytes(0x1f, 0x8b, 8, 0)],
    ['a binary file', bytes(...Array.from({ length: 400 }, (_, i) => i % 7))],
  ])('%s', (what, given) => {
    const read = (): unknown => readBytes(given, 'odd.txt');
    expect(read).toThrow(NotTextError);
    expect(read).toThrow(`odd.txt is ${what}, not a text file.`);
  });

  test('a file without a byte is empty', () => {
    expect(() => readBytes(bytes(), 'void.txt')).toThrow(EmptyTextError);
    expect(() => readBytes(bytes(), 'void.txt')).toThrow('void.txt is empty.');
  });

  test('a file of rules and numbers has no letters', () => {
    expect(() => readBytes(bytes('* * *\n12\n'), 'rules.txt')).toThrow('has no letters in it');
  });

  test.each(['BZh was the name of the robot.', 'ID3, she read, and stopped.', 'RIFF and RAFF'])(
    'a story may begin with a signature: %s',
    (text) => {
      expect(readBytes(bytes(text)).texts).toEqual([text]);
    },
  );

  test('a text that was filled up with zeros is read', () => {
    const padded = bytes('The lamp was lit.\n', '\0'.repeat(4096));
    expect(readBytes(padded).texts[0]).toBe('The lamp was lit.');
  });

  test.each([
    ['UTF-16LE without a mark', Buffer.from(STORY, 'utf16le')],
    ['UTF-16BE without a mark', Buffer.from(STORY, 'utf16le').swap16()],
    ['a stray control character', Buffer.from(`${STORY.repeat(3)}\u0003`)],
    ['a story about PDF', Buffer.from(`A file begins with %PDF-1.7.\n${STORY}`)],
  ])('%s is text', (_name, given) => {
    expect(binaryKind(given)).toBeUndefined();
  });

  test('form feeds and the end mark of DOS are in many texts', () => {
    expect(readBytes(bytes('Page one.\n\fPage two.\n\x1a')).texts).toHaveLength(3);
  });
});
