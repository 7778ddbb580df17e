import type { FaceName } from './design.ts';

/** One cut of a face. */
export type FaceStyle = 'regular' | 'italic' | 'bold' | 'boldItalic';

/** Static TrueType only: the subsetter crashes on woff2, and variable fonts crash at embedding
 *  (pdfkit 0.20.2 with fontkit 2.0.4, tried 2026-11). */
export type FontFile = `@expo-google-fonts/${string}.ttf`;

/** The files of the packaged faces, as module specifiers: never the machine's fonts. */
export const FACES: Readonly<Record<FaceName, Readonly<Record<FaceStyle, FontFile>>>> = {
  'eb-garamond': family('eb-garamond', 'EBGaramond'),
  literata: family('literata', 'Literata'),
  alegreya: family('alegreya', 'Alegreya'),
  'courier-prime': family('courier-prime', 'CourierPrime'),
};

function family(folder: string, stem: string): Record<FaceStyle, FontFile> {
  const file = (cut: string): FontFile =>
    `@expo-google-fonts/${folder}/${cut}/${stem}_${cut}.ttf` as const;
  return {
    regular: file('400Regular'),
    italic: file('400Regular_Italic'),
    bold: file('700Bold'),
    boldItalic: file('700Bold_Italic'),
  };
}

/**
 * Where letters are looked for that the book's face has not, in this order: the first that has the
 * letter sets it. Noto Sans SC has the simplified and traditional Han characters and kana, Nanum
 * Myeongjo the Hangul syllables.
 */
export const FALLBACKS: readonly FontFile[] = [
  '@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf',
  '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  '@expo-google-fonts/noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf',
  '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
  '@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
  '@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf',
  '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/nanum-myeongjo/400Regular/NanumMyeongjo_400Regular.ttf',
];
