import { expect, test } from 'vitest';

import { bytes, readBytes, readText } from './reading.ts';

const READ = [
  '“You’re late,” said the lamp.',
  '“It’s Thursday” — she had looked…',
  'The café hadn’t a “calendar”.',
];

function numbered(text: string): string {
  return text.replace(
    // By unit, as data is: what lies beyond the first plane is two.
    /[^\x20-\x7E]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

test('characters that are written by number are read', () => {
  const { texts, codes } = readText(READ.map(numbered).join('\n'));
  expect(texts).toEqual(READ);
  expect(codes).toEqual(['ingest/entity-read']);
});

test('half a character stays as it is written, and a whole one is read', () => {
  const whole = ['\u{1F30A} one', 'two \u{1F30A}', 'three—'];
  expect(readText(whole.map(numbered).join('\n')).texts).toEqual(whole);
  const halves = ['\\ud83c one\\u2014', 'two \\udf0a\\u2014', '\\u0000 three\\u2014'];
  expect(readText(halves.join('\n')).texts).toEqual([
    '\\ud83c one—',
    'two \\udf0a—',
    '\\u0000 three—',
  ]);
});

test('a file is no binary one whose quotes have lost their high byte', () => {
  const low = READ.join('\n').replace(/[\u2010-\u2027]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) & 0xff),
  );
  expect(readBytes(new TextEncoder().encode(low)).texts).toEqual(READ);
});

test('a path with backslashes stays, and so does a control that stands alone', () => {
  expect(readText('C:\\users\\upper\\unit').texts).toEqual(['C:\\users\\upper\\unit']);
  expect(readBytes(bytes('Rock & roll', 0x14, 'er')).texts[0]).toContain('Rock & roll');
});

test('a question mark that stands for the last byte of a quote goes with it', () => {
  const texts = ['â€œYouâ€™re late,â€? said Nell. â€œReally.â€?', 'â€œNo.â€?'];
  expect(readText(texts.join('\n')).texts).toEqual([
    '“You’re late,” said Nell. “Really.”',
    '“No.”',
  ]);
});

test('characters that are written by their names are read, and other words in such brackets stay', () => {
  const written = [
    'She had looked.{~HORIZONTAL ELLIPSIS~} The man{~LATIN SMALL LIGATURE OE~}uvre failed.',
    '{~GREEK SMALL LETTER OMEGA WITH PSILI AND OXIA~}, na{~LATIN SMALL LETTER I WITH DIAERESIS~}ve',
    '{~LATIN CAPITAL LETTER O WITH STROKE~}re{~EM DASH~}{~THE LAMP~} {~GREEK SMALL LETTER FINAL SIGMA~}',
  ];
  const { texts, codes } = readText(written.join('\n'));
  expect(texts).toEqual([
    'She had looked.… The manœuvre failed.',
    '\u1F64, naïve',
    'Øre—{~THE LAMP~} ς',
  ]);
  expect(new Set(codes)).toEqual(new Set(['ingest/entity-read']));
});
