import { wrapped } from './arbitrary-story.ts';

/** Something that happens to a text on its way from the author to the reader's disk. */
export type Mutation = (text: string) => string | Uint8Array;

const utf8 = new TextEncoder();

function singleBytes(text: string, high: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(
    Array.from(text),
    (sign) => high[sign] ?? (sign.codePointAt(0) ?? 0) & 0xff,
  );
}

const CURLED: Readonly<Record<string, string>> = { "'": '’', '--': '—', '...': '…' };
const WINDOWS_1252 = { '…': 0x85, '’': 0x92, '“': 0x93, '”': 0x94, '—': 0x97 };
const MACINTOSH = { '…': 0xc9, '—': 0xd1, '“': 0xd2, '”': 0xd3, '’': 0xd5, '\u00A0': 0xca };

function curled(text: string): string {
  return text
    .replace(/'|--|\.\.\./g, (sign) => CURLED[sign] ?? sign)
    .replace(/"([^"\n]*)"/g, '“$1”');
}

function doublyEncoded(text: string): Uint8Array {
  const once = utf8.encode(curled(text));
  return utf8.encode(Array.from(once, (byte) => String.fromCharCode(byte)).join(''));
}

function everyLine(text: string, start: string): string {
  return text.replace(/^/gm, start);
}

const CHROME_HEAD = 'Skip to main content\nMain Navigation\nLog In\n\n';
const CHROME_FOOT = '\n\nShare this story\nReport\nAll rights reserved.\n\u00A0\n';
const MESSAGE_HEAD =
  'From: ann@post.example\nNewsgroups: alt.stories\nSubject: A story (1/2)\n' +
  'Date: Mon, 3 Mar 1997 10:00:00 GMT\nMessage-ID: <1@post.example>\n\n';
const SIGNATURE = '\n-- \nAnn Other\nann@post.example\n';
const FIELDS =
  'Rating: PG\nCategory: Adventure\nSummary: A lamp, and who lit it.\nDisclaimer: Mine.\n\n';

/** What texts meet with, by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'as it is': (text) => text,
  'wrapped again': (text) =>
    text
      .split('\n')
      .map((line) => wrapped(line, 50))
      .join('\n'),
  curled,
  'in UTF-16': (text) => {
    const units = Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0));
    return new Uint8Array(units.buffer);
  },
  'in Windows-1252': (text) => singleBytes(curled(text), WINDOWS_1252),
  'in MacRoman': (text) => singleBytes(curled(text), MACINTOSH),
  'encoded twice': doublyEncoded,
  'with carriage returns': (text) => text.replace(/\n/g, '\r'),
  'with both line ends': (text) => text.replace(/\n/g, '\r\n'),
  'without a last line end': (text) => text.trimEnd(),
  'with more blank lines': (text) => text.replace(/\n\n/g, '\n\n\n'),
  'double-spaced': (text) => text.replace(/\n/g, '\n\n'),
  'without blank lines': (text) => text.replace(/\n{2,}/g, '\n'),
  'all indented': (text) => everyLine(text, '    '),
  'quoted in a mail': (text) => everyLine(text, '> '),
  'from a site': (text) => CHROME_HEAD + text + CHROME_FOOT,
  'from a news group': (text) => MESSAGE_HEAD + text + SIGNATURE,
  'with fields before': (text) => FIELDS + text,
  'with a YAML head': (text) => `---\ntitle: Another Lamp\ntags: [a, the]\n---\n${text}`,
  'with headings twice': (text) => text.replace(/^(chapter .*)$/gim, '$1\n\n$1'),
  'with a note glued on': (text) => `A/N: My first story, be kind!\n${text}\nA/N: Thank you!`,
  'as BBCode': (text) => `[b]A Story[/b]\n${text.replace(/_(\w+)_/g, '[i]$1[/i]')}`,
  'as HTML': (text) =>
    `<p>${text
      .replace(/&/g, '&amp;')
      .replace(/\n\n+/g, '</p>\n<p>')
      .replace(/_(\w+)_/g, '<i>$1</i>')}</p>`,
  'with pages': (text) => {
    let number = 0;
    return text.replace(/(?:[^\n]*\n){30}/g, (page) => `${page}\n${++number}\n\f`);
  },
  'with invisible signs': (text) => text.replace(/e /g, 'e\u200B ').replace(/ a/g, ' \u00ADa'),
  'with ligatures': (text) => text.replace(/fi/g, '\uFB01'),
  'cut in half': (text) => text.slice(0, text.length >> 1),
  'with lists': (text) => text.replace(/\n\n(?=\S)/, '\n\n1. A lamp.\n2. A wick.\n3. Oil.\n\n'),
  'with footnotes': (text) => `${text.replace(/boats\./g, 'boats.[1]')}\n\n[1] Nine of them.\n`,
};

/** The bytes of a text after a mutation. */
export function mutated(text: string, mutation: Mutation): Uint8Array {
  const result = mutation(text);
  return typeof result === 'string' ? utf8.encode(result) : result;
}
