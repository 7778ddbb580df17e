import { describe, expect, test } from 'vitest';

import { codePage } from '../../src/source/code-pages.ts';
import { decode, decodeLines } from '../../src/source/decode.ts';
import { splitLines } from '../../src/source/newlines.ts';
import { bytes, readBytes } from './reading.ts';

/** The bytes of a text in a code page of one byte a character. */
function encoded(text: string, name: Parameters<typeof codePage>[0]): Uint8Array {
  const { high } = codePage(name);
  return bytes(
    ...text.split('').map((char) => {
      if (char.charCodeAt(0) < 0x80) return char;
      const at = high.indexOf(char);
      if (at < 0) throw new Error(`${name} cannot write ${char}`);
      return 0x80 + at;
    }),
  );
}

const ENGLISH =
  '“It’s late,” said Nell—and it was… “We’ll never find the lamp.” ‘Hush,’ he said. “Don’t.”\n';
const FRENCH =
  'À l’aube, la mère de Gaël préféra rentrer; où étaient passés les élèves? Ça ne s’oublie pas, même à Noël. « Déjà! » Très bien, très bien.\n';
const POLISH =
  'Wędrówka zaczęła się późno. Żółw powiedział, że źródło leży za łąką, gdzie śpią łabędzie. Ćma usiadła na słońcu.\n';
const RUSSIAN =
  'Вечером над рекой поднялся туман, и старый паромщик зажёг фонарь. Никто не пришёл, только ветер ходил по берегу и шумел в камышах.\n';
const CZECH =
  'Příliš žluťoučký kůň úpěl ďábelské ódy, a děvče u řeky čekalo na převozníka, který stále nešel.\n';
const HUNGARIAN =
  'Az öregasszony hűvös kezével megérintett, és őszintén szólva tűnődtem, honnan jön a gőzös füttye. A gát március óta száraz volt.\n';
const UKRAINIAN =
  'Увечері над рікою піднявся туман, і старий перевізник засвітив ліхтар. Ніхто не прийшов, тільки вітер ходив берегом, її пісні вже стихли.\n';
const GUESTS =
  'Señor Muñoz met François at the café; Zoë’s fiancé, Jürgen, ate jalapeños at £5 a head, and Håkon and Øystein were naïve.\n';
const CHINESE =
  '从三月起，堰就干了。\n“你看不到它流水的，”她说，“要等磨坊主回来。”\n我往前走，没有人说话。\n';

describe('marks and zeros', () => {
  const text = 'A lamp — and a “moth”.\nNoël';
  const wide = (little: boolean, mark: boolean): Uint8Array => {
    const units = `${mark ? '\uFEFF' : ''}${text}`;
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), little);
    return new Uint8Array(view.buffer);
  };

  test.each([
    ['utf-16le', true, true],
    ['utf-16be', false, true],
    ['utf-16le', true, false],
    ['utf-16be', false, false],
  ])('%s is read, little-endian %s, marked %s', (encoding, little, mark) => {
    expect(decode(wide(little, mark))).toMatchObject({ text, encoding, byteOrderMark: mark });
  });

  test.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ])(
    '%s without a mark is told by its ideographs where there are no spaces',
    (encoding, little) => {
      const view = new DataView(new ArrayBuffer(CHINESE.length * 2));
      for (let i = 0; i < CHINESE.length; i++) {
        view.setUint16(i * 2, CHINESE.charCodeAt(i), little);
      }
      expect(decode(new Uint8Array(view.buffer))).toMatchObject({ text: CHINESE, encoding });
    },
  );

  test('zeros in an English text make no Chinese of it', () => {
    const text = 'The lamp\0 was lit at dusk, and nobody\0 asked who had lit it.\n';
    expect(decode(bytes(text)).text).toBe(text);
  });

  test('UTF-32 is told from UTF-16, whose mark is its beginning', () => {
    const view = new DataView(new ArrayBuffer(12));
    [0xfeff, 0x41, 0x1f98b].forEach((code, i) => view.setUint32(i * 4, code, true));
    expect(decode(new Uint8Array(view.buffer))).toMatchObject({
      text: 'A🦋',
      encoding: 'utf-32le',
    });
  });

  test('the mark of UTF-8 is no character of the text', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 'Caf', 0xc3, 0xa9))).toMatchObject({
      text: 'Café',
      encoding: 'utf-8',
      byteOrderMark: true,
    });
  });

  test('half a pair of UTF-16 is left out and counted, not replaced', () => {
    const { text: read, unreadable } = decode(bytes(0xff, 0xfe, 'A\0', 0x00, 0xd8, 'B\0'));
    expect([read, unreadable]).toEqual(['AB', 1]);
  });
});

describe('single bytes, by evidence over the whole file', () => {
  test.each([
    ['windows-1252', ENGLISH],
    ['windows-1252', FRENCH],
    ['macintosh', ENGLISH],
    ['macintosh', FRENCH],
    ['ibm850', FRENCH.replaceAll('’', "'").replaceAll('« ', '').replaceAll(' »', '')],
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['windows-1250', CZECH],
    ['windows-1250', HUNGARIAN],
    ['windows-1252', GUESTS],
    ['koi8-u', UKRAINIAN],
    ['windows-1251', UKRAINIAN],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['iso-8859-5', RUSSIAN.replaceAll('—', '-')],
  ] as const)('%s', (name, text) => {
    expect(decode(encoded(text, name))).toMatchObject({ text, encoding: name });
  });

  test('three letters are enough for DOS where they are letters of one language', () => {
    const few = 'Es war, als hätte sie das erzählt. Wir müssen gehen.\n';
    expect(decode(encoded(few, 'ibm850')).text).toBe(few);
  });

  test('signs beside a few letters speak for DOS as well', () => {
    const few = 'The café was naïve, its rôle a déjà-vu at £5, and it froze to 10°.\n';
    expect(decode(encoded(few, 'ibm850')).text).toBe(few);
  });

  test('a box and rows that are drawn speak for DOS', () => {
    const row = '═'.repeat(40);
    const drawn = `╔${row}╗\r\n║ THE CAFÉ ║\r\n╚${row}╝\r\n\r\nNaïve.\r\n`;
    expect(decode(encoded(drawn, 'ibm850')).text).toBe(drawn);
  });

  test('where fractions of Windows would stand within words they are letters of Latin 9', () => {
    const french = 'Le cœur bat, la sœur dort, l’œuf roule.'.replaceAll('’', "'");
    expect(decode(encoded(french, 'iso-8859-15')).text).toBe(french);
    const plain = 'It cost 2½d. and ½oz more; the café was shut.';
    expect(decode(encoded(plain, 'windows-1252')).text).toBe(plain);
  });

  test('a curly quote after sixty thousand plain letters still counts', () => {
    const plain = 'the ferry went over and the ferry came back again. '.repeat(1200);
    expect(decode(bytes(plain, 'It', 0x92, 's late.')).text).toBe(`${plain}It’s late.`);
  });

  test('one accented letter in an English text is a letter of Windows', () => {
    expect(decode(bytes('They met at the caf', 0xe9, ' by the pier.')).text).toContain('café');
  });

  test('Japanese in mail stands in seven bits behind escapes', () => {
    const hello = bytes(0x1b, '$B', 0x24, 0x33, 0x24, 0x73, 0x24, 0x4b, 0x24, 0x41, 0x24, 0x4f);
    expect(decode(bytes(...hello, 0x1b, '(B!'))).toMatchObject({
      text: 'こんにちは!',
      encoding: 'iso-2022-jp',
    });
  });

  test('Japanese in Shift-JIS is told by its kana', () => {
    // こんにちは、ともだち。
    const line = [0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd, 0x81, 0x41];
    expect(decode(bytes(...line, ...line)).encoding).toBe('shift_jis');
  });
});

describe('mixtures', () => {
  test('a stray byte of Windows among UTF-8 is read as what it was', () => {
    const utf8 = new TextEncoder().encode('Zoë’s café — très “cosy”. ');
    const mixed = bytes(...utf8, 'Don', 0x92, 't go.');
    expect(decode(mixed)).toMatchObject({
      text: 'Zoë’s café — très “cosy”. Don’t go.',
      encoding: 'utf-8 and windows-1252',
    });
  });

  test.each([
    ['windows-1251', RUSSIAN],
    ['windows-1250', POLISH],
    ['windows-1252', ENGLISH],
  ] as const)(
    'whole lines of UTF-8 among lines of %s are read each as what they are',
    (name, text) => {
      const utf8 = new TextEncoder().encode(text);
      const other = encoded(text, name);
      expect(decode(bytes(...other, ...utf8, ...other, 'and so on\n'))).toMatchObject({
        text: `${text.repeat(3)}and so on\n`,
        encoding: `utf-8 and ${name}`,
      });
    },
  );

  test('a line of Windows that happens to be well-formed is no UTF-8', () => {
    const german = '„Wir müssen über die Brücke gehen“, sagte er – „der Fluß ist tief.“\n'.repeat(
      12,
    );
    const accidents = 'Nur Spaß…\nWeiß…\nNur Spaß…\n';
    const text = german + accidents;
    expect(decode(encoded(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' });
  });

  test('the bytes of a mixture that a Buffer holds stay as they are', () => {
    const buffer = Buffer.concat([Buffer.from('Zoë’s café — très “cosy”. Don'), bytes(0x92, 't')]);
    const before = Buffer.from(buffer);
    expect(decode(buffer).text).toBe('Zoë’s café — très “cosy”. Don’t');
    expect(buffer.equals(before)).toBe(true);
  });

  test('a file cut off inside a character loses that character only', () => {
    const cut = bytes(...new TextEncoder().encode('Zoë, Zoë, Zoë'), 0xe2, 0x80);
    expect(decode(cut)).toMatchObject({ text: 'Zoë, Zoë, Zoë', unreadable: 2 });
    expect(readBytes(cut).codes).toContain('ingest/bytes-unreadable');
  });

  test('a file that no encoding explains is read and doubted', () => {
    const odd = bytes('ab', 0xa2, 'cd', 0xac, 'ef', 0xb6, 'gh');
    expect(readBytes(odd).codes).toContain('ingest/encoding-doubtful');
  });

  test('which encoding was guessed is said', () => {
    expect(readBytes(encoded(ENGLISH, 'windows-1252')).codes).toEqual(['ingest/encoding-guessed']);
  });
});

describe('line ends', () => {
  test.each([
    ['a\nb\n', ['a', 'b'], 'LF'],
    ['a\r\nb\r\n', ['a', 'b'], 'CRLF'],
    ['a\rb\r', ['a', 'b'], 'CR'],
    ['a\r\nb\nc\rd', ['a', 'b', 'c', 'd'], 'mixed'],
    ['a\r\r\nb\r\r\n', ['a', 'b'], 'CRLF'],
    ['a\u0085b', ['a', 'b'], 'mixed'],
    ['a\u2028b', ['a', 'b'], 'mixed'],
    ['a', ['a'], 'none'],
    ['a\n\n', ['a', ''], 'LF'],
    ['\n', [''], 'LF'],
    ['é\r\n“b”\r\nc', ['é', '“b”', 'c'], 'CRLF'],
    ['a\rb\r\nc\r\n', ['a', 'b', 'c'], 'mixed'],
    ['a\r\nb\r', ['a', 'b'], 'mixed'],
  ])('%j', (text, lines, newline) => {
    expect(splitLines(text)).toEqual({ lines, newline });
    expect(decodeLines(new TextEncoder().encode(text))).toMatchObject({ lines, newline });
  });
});
