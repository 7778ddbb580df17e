import type { CoverIdentity } from '../src/package/cover/identity.ts';

function book(
  title: string,
  author: string | readonly string[],
  language = 'en',
  more: Partial<CoverIdentity> = {},
): CoverIdentity {
  return { title, authors: typeof author === 'string' ? [author] : author, language, ...more };
}

function volume(
  series: string,
  number: number | undefined,
  title: string,
  author: string,
  language = 'en',
): CoverIdentity {
  return book(title, author, language, {
    series: { name: series, ...(number !== undefined && { number }) },
  });
}

/** Sixty invented stories: long and short titles, series, scripts, and everything that may be missing. */
export const IDENTITIES: readonly CoverIdentity[] = [
  book('The Lamplighter’s Apprentice', 'Ida Marsh'),
  book('Salt', 'T. Okafor'),
  book('A Small History of Rain', 'Miriam Vale'),
  book('The Orchard at Night', 'Jonas Whitlock'),
  book('Quiet Machines', 'R. Delacroix'),
  book('Nine Letters from the Harbour', 'Agnes Thorne'),
  book('O', 'Anna Lind'),
  book(
    'The Cartographer of Small Islands and Other Places That Nobody Has Ever Returned From, Told in the Order in Which They Were Forgotten',
    'Edmund Halloway',
  ),
  book('Winter Count', 'Sarah Two Rivers'),
  book('What the Tide Brought', 'M. Penrose'),
  book('Clockwork: A Love Story', 'Bea Lindqvist'),
  book('The Keeper', 'Hugh Ansell'),
  volume('The Tin Kingdom', 1, 'The Boy Who Mended Clocks', 'Peter Ashdown'),
  volume('The Tin Kingdom', 2, 'The Girl Who Stole Noon', 'Peter Ashdown'),
  volume('The Tin Kingdom', 3, 'The King of Rust', 'Peter Ashdown'),
  volume('Harbour Lights', 1, 'Low Water', 'June Calloway'),
  volume('Harbour Lights', 2, 'Slack Tide', 'June Calloway'),
  volume('Harbour Lights', 10, 'Landfall', 'June Calloway'),
  volume('Meadow Tales', 1, 'Bramble', 'Olive Penn'),
  volume('Meadow Tales', 2.5, 'The Hedgehog’s Holiday', 'Olive Penn'),
  volume('Meadow Tales', undefined, 'Under the Stile', 'Olive Penn'),
  volume('Северные повести', 1, 'Долгая зима', 'Н. Верещагина', 'ru'),
  volume('Северные повести', 2, 'Река под снегом', 'Н. Верещагина', 'ru'),
  volume('Die Uhrmacher', 4, 'Das Pendel', 'Käthe Brandt', 'de'),
  book('Die Donaudampfschifffahrtsgesellschaft', 'Franz Leitner', 'de'),
  book('La maison au bout de la route', 'Claire Aubry', 'fr'),
  book('El jardín de las horas perdidas', 'Lucía Ferrer', 'es'),
  book('Ночной поезд до Архангельска', 'Илья Морозов', 'ru'),
  book('Тихий сад', 'Оксана Їжакевич', 'uk'),
  book('Το φως του φάρου', 'Ελένη Παππά', 'el'),
  book('雪の降る町で', '佐藤 みずほ', 'ja'),
  book('銀河の果ての小さな図書館', '山田 灯', 'ja'),
  book('月光下的旧书店', '林小雨', 'zh-Hans'),
  book('舊書店的最後一個夏天', '陳靜怡', 'zh-Hant'),
  book('바람이 머무는 집', '김하늘', 'ko'),
  book('المصباح القديم', 'ليلى حداد', 'ar'),
  book('חלון אל הים', 'נעמי לוין', 'he'),
  book('बारिश की आख़िरी चिट्ठी', 'मीरा जोशी', 'hi'),
  book('ดวงจันทร์เหนือแม่น้ำ', 'อรุณ สายลม', 'th'),
  book('Đêm trên sông', 'Nguyễn Minh Anh', 'vi'),
  book('Unattributed', []),
  { authors: ['Someone Known'], language: 'en' },
  { displayName: 'story-draft-03', authors: [], language: 'und' },
  { authors: [], language: 'und' },
  book('Two Hands', ['Ruth Abel', 'Simon Okoro']),
  book('An Anthology of Weather', ['A. Rain', 'B. Snow', 'C. Hail', 'D. Fog', 'E. Wind']),
  book('1847', 'G. Harrow'),
  book('Why Not?', 'Pip Larkin'),
  book(
    'The Extraordinarily Uncomfortable Misunderstanding',
    'Lavinia Featherstonehaugh-Cholmondeley',
  ),
  book('moth hour', 'quietharbor'),
  book('THE GOAT COMMITTEE', 'bellwether_42'),
  book('If You Are Reading This, I Have Already Left for the Coast', 'Dana Whitcombe'),
  book('Copper & Bone', 'Elias Roth'),
  book('The Door — and What Stood Behind It', 'K. L. Moss'),
  book('Aubade for the Last Train', 'Noor Rahman'),
  book('Signal Box', 'D. E. Fairweather'),
  book('Brass Weathercock', 'Tobias Enright'),
  book('Night Ferry 🌙', 'starling'),
  book('Ærøskøbing', 'Søren Ågård', 'da'),
  book('Ó', 'Íris Ósk', 'is'),
];
