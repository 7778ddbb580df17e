import { describe, expect, test } from 'vitest';

import { readBytes, readText } from './reading.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('quoted-printable', () => {
  const packed = lines(
    'She had caf=E9 au lait, as she had every morning of that long and wet Octo=',
    'ber, and a roll.',
    '=93And then?=94 said Tam. He could not wait=2E',
    'One and one is =3D two.',
  );

  test('becomes letters and whole lines, in the code page of the mail', () => {
    const { texts, draft, codes } = readText(packed);
    expect(texts).toEqual([
      'She had café au lait, as she had every morning of that long and wet October, and a roll.',
      '“And then?” said Tam. He could not wait.',
      'One and one is = two.',
    ]);
    expect(draft.lines.map(({ number }) => number)).toEqual([1, 3, 4]);
    expect(draft.readings[0]?.formats).toEqual(['quoted-printable']);
    expect(codes).toEqual(['ingest/transfer-read']);
  });

  test('may spell UTF-8', () => {
    const head = 'Content-Transfer-Encoding: quoted-printable';
    expect(readText(lines(head, '', '=E2=80=9CSo,=E2=80=9D he said.')).texts[2]).toBe(
      '“So,” he said.',
    );
  });

  test.each([
    ['tags with values', '[size=85]one[/size] [size=85]two[/size] [size=85]three[/size]'],
    ['sums', '1=1, 2=2 and 80=80, as 90=90, or so she said of the 85=85'],
  ])('%s are not', (_, text) => {
    expect(readText(text).draft.readings[0]?.formats).not.toContain('quoted-printable');
  });
});

describe('format=flowed', () => {
  const flowed = lines(
    'Content-Type: text/plain; charset=us-ascii; format=flowed',
    '',
    'It was late when they came down to the landing, ',
    'and the lamp was out.',
    'Nobody had lit it.',
    ' From there they walked.',
    '',
    '-- ',
    'Nell',
  );

  test('paragraphs are whole, and each fixed line is its own', () => {
    expect(readText(flowed).texts.slice(2)).toEqual([
      'It was late when they came down to the landing, and the lamp was out.',
      'Nobody had lit it.',
      'From there they walked.',
      '',
      '-- ',
      'Nell',
    ]);
  });

  test('a space at a line’s end is a space where nobody declared it', () => {
    expect(readText(lines('It was late ', 'and dark.')).texts).toHaveLength(2);
  });
});

describe('a text quoted on every line', () => {
  const story = Array.from({ length: 12 }, (_, i) => `It was the ${i + 3}th lamp.`);

  test('stands without its signs', () => {
    const quoted = ['The Lamp', '', ...story].map((line) => (line === '' ? '>' : `> ${line}`));
    expect(readText(lines(...quoted)).texts).toEqual(['The Lamp', '', ...story]);
    expect(readText(lines(...quoted.map((line) => `>${line}`))).texts[0]).toBe('The Lamp');
  });

  test('is read without its signs under the mail that forwards it, bars or arrows', () => {
    const story = Array.from({ length: 12 }, (_, i) => `The ferry went over ${i} times.`);
    for (const sign of ['> ', '| ']) {
      const { texts } = readText(lines('See below.', '', ...story.map((line) => sign + line)));
      expect(texts).toEqual(['See below.', '', ...story]);
    }
  });

  test('a frame drawn with bars keeps them', () => {
    const frame = Array.from({ length: 12 }, (_, i) => `| The ferry went over ${i} times. |`);
    expect(readText(lines(...frame)).texts).toEqual(frame);
  });

  test('a letter in it that is quoted stays so', () => {
    const text = lines(...story, '> Come at once.', '> Nell', ...story);
    expect(readText(text).texts).toContain('> Come at once.');
  });
});

test('bytes beyond ASCII may stand beside what is packed', () => {
  const head = 'Content-Transfer-Encoding: quoted-printable\n\n';
  const { texts } = readBytes(new TextEncoder().encode(`${head}Un café, un th=C3=A9.`));
  expect(texts[2]).toBe('Un café, un thé.');
});

describe('a From that a mailbox kept apart from its own', () => {
  test('loses the sign, in a line and at a paragraph', () => {
    const { texts, codes } = readText(
      lines('She came over the sill.', '>From there you see the mill.', '', '   >From here, too.'),
    );
    expect(texts).toEqual([
      'She came over the sill.',
      'From there you see the mill.',
      '',
      '   From here, too.',
    ]);
    expect(codes).toEqual(['ingest/transfer-read']);
  });

  test('keeps it among quoted lines', () => {
    const quoted = lines('> He said so.', '>From there you see the mill.', '', 'I answered.');
    expect(readText(quoted).texts[1]).toBe('>From there you see the mill.');
  });
});
