import fc from 'fast-check';

import type { CoverIdentity } from '../../src/package/cover/identity.ts';

const WORDS: Readonly<Record<string, string>> = {
  en: 'the a of in and lamp river keeper night salt winter brother orchard letters machine quiet forgotten harbour understanding glass',
  de: 'der die und im von Nacht Haus Wasser Schwester Leuchtturmwärterin Winter Eisenbahnbrücke Garten',
  ru: 'и в на ночь река дом зима письмо сторож маяк железнодорожник сад',
  el: 'το ο και νύχτα ποτάμι φάρος χειμώνας σπίτι',
  ja: '夜 川 灯台 冬 手紙 の は 静かな 図書館 、',
  ar: 'في من الليل النهر المنارة الشتاء رسالة',
  he: 'של את לילה נהר מגדלור חורף מכתב',
  hi: 'की में रात नदी सर्दी चिट्ठी किताब',
};

/** Stories as they come: any length of title, several scripts, series, nobody named. */
export const arbitraryIdentity: fc.Arbitrary<CoverIdentity> = fc
  .constantFrom(...Object.keys(WORDS))
  .chain((language) => {
    const word = fc.constantFrom(...(WORDS[language] ?? 'word').split(' '));
    const glue = language === 'ja' ? '' : ' ';
    const words = (most: number): fc.Arbitrary<string> =>
      fc.array(word, { minLength: 1, maxLength: most }).map((list) => capital(list.join(glue)));
    return fc.record(
      {
        title: fc.oneof(words(3), words(6), words(24)),
        subtitle: words(6),
        authors: fc.array(words(3), { maxLength: 4 }),
        series: fc.record({ name: words(3), number: fc.integer({ min: 1, max: 120 }) }),
        language: fc.constant(language),
      },
      { requiredKeys: ['title', 'authors', 'language'] },
    );
  });

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
