import { expect, test } from 'vitest';

import type { Line } from '../../src/ingest/draft.ts';
import { lineOf } from '../../src/ingest/line.ts';
import { languageNamed, languageOf } from '../../src/structure/survey/language.ts';

const lines = (text: string): Line[] =>
  Array.from({ length: 12 }, (_, i) => lineOf(text, 'story.txt', i + 1));

test.each([
  [
    'en',
    'The goose was in the kitchen and he had not been told of it, but she was not at all sorry for that.',
  ],
  [
    'fr',
    'Le gardien de la lampe ne voulait pas que les enfants montent dans la tour, et il le disait à tous.',
  ],
  [
    'de',
    'Der Müller und die Gans waren nicht zu Hause, und das Kind wusste nicht, wo sie sich versteckt hatten.',
  ],
  [
    'es',
    'El molinero no quería que los niños entraran en la casa, y por la noche se lo decía a su mujer.',
  ],
  [
    'it',
    'Il mugnaio non voleva che i bambini entrassero nella casa, e di notte lo diceva alla moglie con la voce bassa.',
  ],
  [
    'nl',
    'De molenaar wilde niet dat de kinderen in het huis kwamen, en hij zei het op een avond ook aan zijn vrouw.',
  ],
  [
    'sv',
    'Mjölnaren ville inte att barnen skulle komma in i huset, och han sade det till sin hustru om kvällen.',
  ],
  [
    'pl',
    'Młynarz nie chciał, żeby dzieci weszły do domu, i wieczorem powiedział to żonie, że tak się nie robi.',
  ],
  ['ru', 'Мельник не хотел, чтобы дети входили в дом, и вечером сказал об этом своей жене.'],
  ['ja', '村の外れに古い水車小屋があった。そこに住む老人は、毎朝ひとりで釣りに出かけた。'],
  ['hi', 'रामू ने नाव को किनारे से बाँधा और चुपचाप बैठ गया। नदी पर धुंध थी।'],
  ['th', 'ชายชราผูกเรือไว้ที่ท่าน้ำ แล้วนั่งลงเงียบ ๆ หมอกลงจัดจนมองไม่เห็นอีกฝั่ง'],
  [
    'en-GB',
    'The colour of the harbour was grey, and the neighbours of the theatre were not in good humour about it.',
  ],
  [
    'en-US',
    'The color of the harbor was gray, and the neighbors of the theater were not in good humor about it.',
  ],
])('%s', (language, text) => {
  expect(languageOf(lines(text))).toBe(language);
});

test('a chapter written later does not change which English the story is in', () => {
  const first =
    'The colour of the harbour was grey, and the goose was not in good humour about it. ';
  const later = 'The color of the harbor was gray, and the goose was not in good humor about it. ';
  const story = lines(first.repeat(20));
  expect(languageOf([...story, ...lines(later.repeat(60))])).toBe(languageOf(story));
});

test.each([
  ['English', 'en'],
  ['Français', 'fr'],
  ['pt-BR', 'pt-BR'],
  ['English (British)', 'en-GB'],
  ['Martian', undefined],
])('a field that says %s', (value, tag) => {
  expect(languageNamed(value)).toBe(tag);
});
