import { describe, expect, test } from 'vitest';

import { codePage } from '../../src/source/code-pages.ts';
import { readText } from './reading.ts';

/** What a program made of UTF-8 that it took for another encoding. */
function misread(text: string, page: Parameters<typeof codePage>[0] = 'windows-1252'): string {
  const { high } = codePage(page);
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (high[byte - 0x80] ?? ''),
  ).join('');
}

const TEXT = 'Zoë’s “crème brûlée” cost £4 — she said “no”… Très bien.';

describe('mojibake', () => {
  test.each(['windows-1252', 'macintosh', 'ibm437', 'ibm850'] as const)('through %s', (page) => {
    const { texts, codes } = readText(misread(TEXT, page));
    expect(texts).toEqual([TEXT]);
    expect(codes).toContain('ingest/mojibake-reversed');
  });

  test('made twice, it is turned back twice', () => {
    expect(readText(misread(misread(TEXT))).texts).toEqual([TEXT]);
  });

  test('so is a line of it that shows only marks which somebody may write', () => {
    const lines = [TEXT, '«Demain», pensa-t-elle.'];
    expect(readText(misread(misread(lines.join('\n')))).texts).toEqual(lines);
  });

  test('the closing quote that lost its last byte is put back', () => {
    const { texts, codes } = readText('â€œWeâ€™re closed,â€ said Nell. â€œNo.â€');
    expect(texts).toEqual(['“We’re closed,” said Nell. “No.”']);
    expect(codes).toContain('ingest/lost-byte-restored');
  });

  test('a dash made twice, of which each time a byte was lost, is a dash', () => {
    const lost = misread(misread('“No” — yes').replaceAll('\u009D', '')).replaceAll('\u009D', '');
    expect(readText(lost).texts).toEqual(['“No” — yes']);
  });

  test.each([
    ['windows-1250', 'Złożyła ręce – „śmieszne”, rzekł, „że źrebię gryzie ćwiek”. Ał.'],
    ['windows-1250', 'Směšné, řekl: „Hříbě u zdi žvýká hřebík.“'],
    ['windows-1251', '— Не увидите, — сказала Пелагея, — пока я не вернусь. «Да».'],
    ['windows-1251', '“It’s late,” said Nell—and it was…'],
  ] as const)('through %s: %s', (page, text) => {
    expect(readText(misread(text, page)).texts).toEqual([text]);
  });

  test('sound Russian beside broken lines is left as it is', () => {
    const sound = '«ВСЁ», — сказал он. — «МЫ — США».';
    expect(readText(`${sound}\n${misread('Старый паромщик', 'windows-1251')}`).texts).toEqual([
      sound,
      'Старый паромщик',
    ]);
  });

  test.each([
    ['windows-1251', 'Запруда стояла сухой с марта. — Не увидите, — сказала она. «Да».'],
    ['koi8-r', 'Запруда стояла сухой с марта. Не увидите вы её полной, сказала Пелагея.'],
    ['windows-1253', 'Το φράγμα ήταν ξερό από τον Μάρτιο. «Δεν θα το δεις», είπε η κυρία.'],
  ] as const)('letters of %s that were read as Western ones are read anew', (page, text) => {
    const { high } = codePage(page);
    const western = codePage('windows-1252').high;
    const seen = text.replace(/[\u0080-\uFFFF]/g, (char) => western[high.indexOf(char)] ?? '');
    expect(readText(seen)).toMatchObject({ texts: [text], codes: ['ingest/mojibake-reversed'] });
  });

  test('letters that were read as Latin-1 have their dashes among the controls', () => {
    const seen = 'Çàïðóäà ñòîÿëà \u0097 ñóõîé ñ ìàðòà.';
    expect(readText(seen).texts).toEqual(['Запруда стояла — сухой с марта.']);
  });

  test('a whole line of another script is turned back', () => {
    expect(readText(misread('Старый паромщик')).texts).toEqual(['Старый паромщик']);
  });

  test('sound lines beside broken ones are left as they are', () => {
    expect(readText(`Noël — “yes”\n${misread('Noël — “no”')}`).texts).toEqual([
      'Noël — “yes”',
      'Noël — “no”',
    ]);
  });

  test.each([
    'Il va à pied au château, « déjà » dit-il.',
    'She shouted “CAFÉ” and then “NÃO…” and “IRMÔ.',
    'São Paulo, 10° in the shade, Â and â are letters.',
    '„IST DAS WAHR, Ä“ fragte er. „Ä…“',
    'ÀÉÎ—ÕÜ”',
    'ÉÈÊË! Öööö! Äääh! Ýmsir æðrast þá: „Óóóó“',
    'STÓŁ, ĆŻ i ŚĆ: „Ä…“',
    'РСФСР… ВСЁ — «Я…», США» и СЁСТРЫ',
    'Ĺ je písmeno, Ĺ.',
  ])('what only looks broken is left: %s', (text) => {
    expect(readText(text)).toMatchObject({ texts: [text], codes: [] });
  });
});

test('controls that were quotes of Windows become these again', () => {
  const { texts, codes } = readText('\u0093It\u0092s late\u0085\u0094');
  expect(texts).toEqual(['“It’s late…”']);
  expect(codes).toEqual(['ingest/control-bytes-read']);
});

describe('question marks for quotes', () => {
  test('a file without apostrophes gets them back, and its quotes', () => {
    const { texts, codes } = readText(
      '?It?s late,? she said. ?Don?t go.?\nWe?ll see. Why? I?m here.',
    );
    expect(texts).toEqual(['“It’s late,” she said. “Don’t go.”', 'We’ll see. Why? I’m here.']);
    expect(codes).toEqual(['ingest/question-marks-repaired']);
  });

  test('a dash is put back as well, and a letter that is lost is no apostrophe', () => {
    const { texts } = readText(
      'She was na?ve ? or so he?d say ? but I?m here. They?ve gone. Don?t.',
    );
    expect(texts).toEqual(['She was na?ve — or so he’d say — but I’m here. They’ve gone. Don’t.']);
  });

  test('a file with an apostrophe keeps its question marks', () => {
    const text = "What?s that? What?re those? It?s odd, isn't it?";
    expect(readText(text).texts).toEqual([text]);
  });
});

describe('signs for lost characters', () => {
  test('the place tells a mark', () => {
    const { texts, codes } = readText('\uFFFDIt\uFFFDs late,\uFFFD she said \uFFFD and left.');
    expect(texts).toEqual(['“It’s late,” she said — and left.']);
    expect(codes).toEqual(['ingest/replacement-repaired']);
  });

  test('a lost letter stays lost and is counted', () => {
    const { texts, codes } = readText('The caf\uFFFD was shut.');
    expect(texts).toEqual(['The caf\uFFFD was shut.']);
    expect(codes).toEqual(['ingest/letters-lost']);
  });
});

test('private-use characters of the source are taken out, bullets of Word excepted', () => {
  const { texts, codes } = readText('\uF0B7 One\uE000two');
  expect(texts).toEqual(['• Onetwo']);
  expect(codes).toEqual(['ingest/private-use-removed']);
});
