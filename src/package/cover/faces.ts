import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Font } from 'fontkit';

/** A typeface that letters are taken from. */
export interface Face {
  readonly name: FaceName;
  readonly font: Font;
  /** How high its capitals stand, or what does their office in its script, against its size. */
  readonly letterHeight: number;
}

/** The faces that titles are set in. A machine's own fonts are never asked. */
const FILES = {
  garamond: 'eb-garamond/600SemiBold/EBGaramond_600SemiBold.ttf',
  'garamond-italic': 'eb-garamond/500Medium_Italic/EBGaramond_500Medium_Italic.ttf',
  jost: 'jost/600SemiBold/Jost_600SemiBold.ttf',
  oswald: 'oswald/600SemiBold/Oswald_600SemiBold.ttf',
  arabic: 'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
  hebrew: 'noto-serif-hebrew/700Bold/NotoSerifHebrew_700Bold.ttf',
  devanagari: 'noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf',
  thai: 'noto-sans-thai/700Bold/NotoSansThai_700Bold.ttf',
  han: 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  hangul: 'nanum-myeongjo/700Bold/NanumMyeongjo_700Bold.ttf',
  serif: 'noto-serif/700Bold/NotoSerif_700Bold.ttf',
  symbols: 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  emoji: 'noto-emoji/600SemiBold/NotoEmoji_600SemiBold.ttf',
} as const;

export type FaceName = keyof typeof FILES;

/** A letter of each script that stands as high as its letters commonly do. */
const TYPICAL: Readonly<Partial<Record<FaceName, string>>> = {
  arabic: 'ا',
  hebrew: 'ה',
  devanagari: 'क',
  thai: 'ไ',
  han: '目',
  hangul: '를',
};

/** Which face to open for letters that the Latin faces have not. */
const BY_SCRIPT: readonly (readonly [RegExp, FaceName])[] = [
  [/\p{Script=Arabic}/u, 'arabic'],
  [/\p{Script=Hebrew}/u, 'hebrew'],
  [/\p{Script=Devanagari}/u, 'devanagari'],
  [/\p{Script=Thai}/u, 'thai'],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f]/u,
    'han',
  ],
  [/\p{Script=Hangul}/u, 'hangul'],
  [/\p{Extended_Pictographic}/u, 'emoji'],
  [/\p{So}/u, 'symbols'],
];

const opened = new Map<FaceName, Promise<Face>>();

/** The face, read from its package the first time it is asked for. */
export function openFace(name: FaceName): Promise<Face> {
  let face = opened.get(name);
  if (face === undefined) {
    face = readFace(name);
    opened.set(name, face);
  }
  return face;
}

/** The faces that a text needs beside the one wanted, in the order they are to be tried. */
export function fallbacks(text: string): readonly FaceName[] {
  const scripts = BY_SCRIPT.filter(([script]) => script.test(text)).map(([, name]) => name);
  const rare = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u.test(
    text,
  );
  return ['garamond', ...scripts, ...(rare ? (['serif'] as const) : [])];
}

async function readFace(name: FaceName): Promise<Face> {
  const { create } = await import('fontkit');
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/${FILES[name]}`);
  // fontkit 2.0.4 reads the box of an empty glyph too, past the end of the file when that glyph is
  // the last (Nanum Myeongjo's space is): the zeros behind it are the empty box.
  const font = create(Buffer.concat([await readFile(path), Buffer.alloc(16)]));
  if (!('layout' in font)) throw new TypeError(`${path} is a collection of fonts, not one`);
  const [typical] = font.glyphsForString(TYPICAL[name] ?? 'H');
  const letterHeight = (typical?.bbox.maxY ?? font.ascent) / font.unitsPerEm;
  return { name, font, letterHeight };
}
