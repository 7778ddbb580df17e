import {
  array as list,
  constant,
  constantFrom,
  integer,
  oneof,
  record,
  type Arbitrary,
} from 'fast-check';

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
export const arbitraryIdentity: Arbitrary<CoverIdentity> = constantFrom(
  ...Object.keys(WORDS),
).chain((language) => {
  const word = constantFrom(...(WORDS[language] ?? 'word').split(' '));
  const glue = language === 'ja' ? '' : ' ';
  const words = (most: number): Arbitrary<string> =>
    list(word, { minLength: 1, maxLength: most }).map((chosen) => capital(chosen.join(glue)));
  return record(
    {
      title: oneof(words(3), words(6), words(24)),
      subtitle: words(6),
      authors: list(words(3), { maxLength: 4 }),
      series: record({ name: words(3), number: integer({ min: 1, max: 120 }) }),
      language: constant(language),
    },
    { requiredKeys: ['title', 'authors', 'language'] },
  );
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
