import { describe, expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

describe('page furniture', () => {
  const scan = [
    '   Old Nell kept the ferry at the reach for forty',
    'years, and in all that time she had never put the',
    '',
    '                     11',
    '\f',
    '               THE WATER ROAD',
    '',
    'lamp out before the last of the boats was in, and',
    'nobody had asked her to. It was only what she did',
    '',
    '                     12',
    '\f',
    '                 THE FERRY BOOK',
    '',
    'when it was dark.',
    '   In the morning she slept.',
  ];

  test('numbers and heads inside a sentence go, and the sentence is whole', () => {
    const { texts, codes } = cleanText(...scan);
    expect(texts).toEqual([scan[0], scan[1], scan[7], scan[8], scan[14], scan[15]]);
    expect(codes).toEqual(['clean/page-furniture-removed']);
  });

  test('one number at the foot of a page goes, though no sentence runs over it', () => {
    const { words } = cleanText('It was late.', '', '          11', '\f', 'It was early.');
    expect(words).toEqual(['It was late.', 'It was early.']);
  });

  test('one number in a blank inside a sentence goes without a form feed', () => {
    const { words } = cleanText(...scan.slice(0, 4), '', ...scan.slice(7, 10), ...scan.slice(15));
    expect(words).toHaveLength(5);
    expect(words).not.toContain(scan[3]);
  });

  test('numbers that say that they are pages go, though no sentence runs over them', () => {
    const pages = [1, 2, 3].flatMap((n) => ['It was late. She slept.', '', `Page ${n}`, '']);
    expect(cleanText(...pages).words).toHaveLength(3);
  });

  test('the one foot that says which page it is goes, a first page stays', () => {
    expect(cleanText(...prose(2), 'Page 2', '', ...prose(2)).words).toHaveLength(4);
    expect(cleanText(...prose(2), 'Page 1', '', ...prose(2)).words).toHaveLength(5);
  });

  test('the only number of a page goes where dashes frame it; several are chapters', () => {
    expect(cleanText(...prose(2), '      - 2 -', '', ...prose(2)).words).toHaveLength(4);
    const chapters = ['- 2 -', '- 3 -'].flatMap((head) => [head, '', ...prose(2)]);
    expect(cleanText(...prose(2), ...chapters).words).toHaveLength(8);
  });

  test('those of a typescript go, which stand in the middle and begin with the second page', () => {
    const typed = (first: number, frame = '-') =>
      [0, 1, 2].flatMap((i) => [
        ...prose(2),
        `${' '.repeat(28)}${frame} ${first + i} ${frame}`,
        '',
      ]);
    expect(cleanText(...typed(2), ...prose(2)).words).toHaveLength(8);
    expect(cleanText(...typed(2, '–'), ...prose(2)).words).toHaveLength(8);
    // From one on they count chapters.
    expect(cleanText(...typed(1), ...prose(2)).words).toHaveLength(11);
  });

  test.each(['-30-', '                        - 30 -'])(
    '%j ends the last page, and is no number of it',
    (end) => {
      expect(cleanText(...prose(4), end).words.at(-1)).toBe(end);
      expect(cleanText(...prose(2), '- 29 -', '', ...prose(2), '- 30 -', '').words).toHaveLength(6);
      expect(cleanText(...prose(2), '      - 30 -', '', ...prose(20)).words).toHaveLength(22);
    },
  );

  test.each([
    ['7', 'THE WATER ROAD'],
    ['THE WATER ROAD', '7'],
    ['7', 'THE WATER ROAD', '', '[To face page 8.'],
  ])('a head of two lines goes with its number: %s over %s', (...head) => {
    const { texts } = cleanText(...scan.slice(0, 3), '', ...head, '', ...scan.slice(7, 9));
    expect(texts).toEqual([scan[0], scan[1], scan[7], scan[8]]);
  });

  test('the second line of the title is a head where the third names the author', () => {
    const title = ['THE WATER ROAD', 'A Tale of the Reach', 'By Nell Tarn', ''];
    const { words } = cleanText(
      ...title,
      ...scan.slice(0, 5),
      '   A Tale of the Reach.',
      ...scan.slice(6),
    );
    expect(words).toEqual([
      ...title.slice(0, 3),
      scan[0],
      scan[1],
      scan[7],
      scan[8],
      ...scan.slice(14),
    ]);
  });

  test('chapters that are only numbered are no pages', () => {
    const chapters = [1, 2, 3, 4].flatMap((n) => [`${n}`, '', 'It was late. She slept.', '']);
    expect(cleanText(...chapters).words).toHaveLength(8);
  });

  test('a chapter that begins on a new page keeps its heading', () => {
    const { words } = cleanText('It was late.', '\f', 'CHAPTER II', '', 'It was early.');
    expect(words).toEqual(['It was late.', 'CHAPTER II', 'It was early.']);
  });

  test.each([
    'Tarn 2',
    'TARN  BRASS LAMP  3',
    'Tarn, "The Brass Lamp", 2',
    'The Brass Lamp\tTarn\tPage 2',
  ])('so does one that is nothing but words of the first page and a number: %s', (head) => {
    const top = [
      'Nell Tarn            980 words',
      '4 Quay Row',
      'nell@quay.example',
      '',
      'THE BRASS LAMP',
    ];
    const { words } = cleanText(...top, '', ...prose(3), head, ...prose(2));
    expect(words).not.toContain(head);
  });

  test('a number behind the title is a heading’s', () => {
    const { words } = cleanText(
      'The Brass Lamp',
      'by Nell Tarn',
      '',
      'The Brass Lamp 2',
      '',
      ...prose(3),
    );
    expect(words).toContain('The Brass Lamp 2');
  });

  test('the head of a manuscript page goes when it names the author', () => {
    const { words } = cleanText(
      'Nell Tarn',
      'THE LAMP',
      '',
      '\tIt was late on the pier.',
      'Tarn / LAMP / 2',
      '\tIt was later still.',
      '\tThe odds were 3 / 2 / 1 against.',
    );
    expect(words).toHaveLength(5);
    expect(words).not.toContain('Tarn / LAMP / 2');
  });

  test('years, sums and addresses are no page numbers', () => {
    const lines = [
      '1998',
      '',
      'It was a good year.',
      '',
      '12',
      '',
      'That was the number.',
      '',
      '7',
    ];
    expect(cleanText(...lines).texts).toEqual(lines);
  });
});

describe('words broken at line ends', () => {
  const wrapped = [
    'The lamp was carried along the pier by the ferry-',
    'man, who never hurried, and the well-to-do of the',
    'town stood there and counted the boats that were car-',
    'ried home. Everybody said so, and every-',
    'body was right about the light and the wea-',
    'ther. He was self-satisfied, and his mother-',
    'in-law was a ferryman too, the mid-',
    'and late-summer one, as everybody knew very well.',
  ];

  test('are joined as the rest of the file writes them', () => {
    const { texts, codes } = cleanText(...wrapped);
    expect(texts.join(' ')).toBe(
      'The lamp was carried along the pier by the ferryman, who never hurried, and the ' +
        'well-to-do of the town stood there and counted the boats that were carried home. ' +
        'Everybody said so, and everybody was right about the light and the weather. He was ' +
        'self-satisfied, and his mother-in-law was a ferryman too, the mid- and late-summer ' +
        'one, as everybody knew very well.',
    );
    expect(codes).toEqual(['clean/word-joined', 'clean/word-joined-by-guess']);
  });

  test('where every hyphen that can be told is real, the others are', () => {
    const { texts } = cleanText(
      'The harbor-master stood beside the lamp of the harbor-',
      'master’s house and counted the boats by their paving-',
      'stones, as he said, for he was not a well-read man at',
      'all. The harbor-master did not care what they thought.',
    );
    expect(texts.join(' ')).toContain(
      'harbor-master’s house and counted the boats by their paving-stones,',
    );
  });

  test('two words that are written with a hyphen keep it in a file that shows nothing else', () => {
    const broken = (left: string, right: string): string =>
      cleanText(
        `The lamp was carried along the whole length of the pier by an ${left}-`,
        `${right} man in a hurry, and the ferryman stood there and was car-`,
        'ried home by everybody who had been waiting for the tide since six.',
        '',
        ...prose(4),
      ).texts.join(' ');
    for (const [left, right] of [
      ['old', 'fashioned'],
      ['absent', 'minded'],
      ['warm', 'hearted'],
      ['easy', 'going'],
      ['walking', 'stick'],
      ['post', 'office'],
    ] as const)
      expect(broken(left, right)).toContain(`${left}-${right} man`);
    for (const [left, right] of [
      ['down', 'hearted'],
      ['under', 'going'],
      ['nothing', 'ness'],
      ['Welling', 'ton'],
      ['post', 'humous'],
    ] as const)
      expect(broken(left, right)).toContain(`${left}${right} man`);
  });

  test('lines that were not broken by their width keep their hyphens', () => {
    const lines = [
      'I mean-',
      'never mind.',
      'The lamp was out, and the whole of the pier was dark that night.',
    ];
    expect(cleanText(...lines).texts).toEqual(lines);
  });

  test('the only one of a file is joined where its parts show that it is one word', () => {
    const joined = (left: string, right: string): string =>
      cleanText(
        `The lamp was carried along the whole length of the old stone pier by a ${left}-`,
        `${right} man, and nobody knew the reason of it before the spring.`,
        '',
        ...prose(40),
      ).texts[0] ?? '';
    for (const [left, right] of [
      ['nine', 'teen'],
      ['care', 'ful'],
      ['her', 'self'],
      ['begin', 'ning'],
      ['mel', 'low'],
      ['re', 'markable'],
      ['con', 'sidering'],
      ['un', 'hooked'],
    ] as const)
      expect(joined(left, right)).toMatch(new RegExp(`\\b${left}${right}$`));
    for (const [left, right] of [
      ['twenty', 'one'],
      ['well', 'known'],
      ['ill', 'lit'],
      ['re', 'entered'],
      ['rope', 'making'],
      ['TV', 'watching'],
    ] as const)
      expect(joined(left, right)).toMatch(new RegExp(`\\b${left}-${right}$`));
  });

  test('an ending alone on its line is joined, though the line above it was not full', () => {
    const { texts } = cleanText(
      'There had been a smell of oats about the promise from',
      'the begin-',
      'ning.',
      'The lamp was out, and the whole of the pier was dark.',
    );
    expect(texts[1]).toBe('the beginning.');
  });

  test('a guess is sure where the other hyphens of the file are all alike', () => {
    const words = ['lamp', 'oil', 'wick', 'boat', 'salt', 'rope', 'tar', 'net', 'sail'];
    const seen = words.map((word) => `The ${word}-maker was out, and nobody on the quay knew why.`);
    const broken = words.map((word) => [
      `It was a long dark winter, and the old ${word}-`,
      'maker had not come back to the quay before it ended.',
    ]);
    const guessed = [
      'It was a long dark winter, and the old tallow-',
      'monger had not come back to the quay before it ended.',
    ];
    const alone = cleanText(...guessed, ...seen);
    expect(alone.codes).toEqual(['clean/word-joined-by-guess']);
    const among = cleanText(...guessed, ...seen, ...broken.flat());
    expect(among.texts[0]).toMatch(/tallow-monger$/);
    expect(among.codes).toEqual(['clean/word-joined']);
  });
});

describe('leftovers', () => {
  test('marks of proofreaders go and say what they said', () => {
    const { draft, texts, codes } = cleanText(
      'She sang:',
      '/*',
      'Lamp, lamp,',
      'light.',
      '*/',
      '/#',
      'A letter.',
      '#/',
      '<tb>',
      'It was [**was?] late. [Pg 12] Error! Bookmark not defined.',
    );
    expect(texts).toEqual([
      'She sang:',
      'Lamp, lamp,',
      'light.',
      'A letter.',
      '* * *',
      'It was  late.',
    ]);
    expect(draft.lines.map(({ claim }) => claim?.type)).toEqual([
      undefined,
      'lines',
      'lines',
      'quote',
      'break',
      undefined,
    ]);
    expect(codes).toEqual(['clean/leftover-removed', 'clean/leftover-repaired']);
  });

  test('are the underscores that a converter left behind those that close italics', () => {
    const { texts, codes } = cleanText(
      '“_Pardon___, sir,” he said, “_mon ami___.”',
      'Name: ________',
    );
    expect(texts).toEqual(['“_Pardon_, sir,” he said, “_mon ami_.”', 'Name: ________']);
    expect(codes).toEqual(['clean/leftover-repaired']);
  });

  test('the space that hides a surprise goes', () => {
    const dots = Array.from({ length: 20 }, () => ['.', '']).flat();
    expect(cleanText('Warning ahead.', '', ...dots, 'He was the ferryman.').words).toHaveLength(2);
  });

  test('a silence of one dot stays', () => {
    const lines = ['“Well?”', '.', '.', '.', '“Well.”'];
    expect(cleanText(...lines).texts).toEqual(lines);
  });
});

describe('characters', () => {
  test('no-break indents become a tab, lines of them blank', () => {
    const { texts, codes } = cleanText(
      '\u00A0\u00A0 \u00A0It was\u00A0late.',
      '\u00A0',
      '\u3000Very.',
    );
    expect(texts).toEqual(['\tIt was late.', '', '\tVery.']);
    expect(codes).toEqual(['clean/invisible-removed']);
  });

  test('what cannot be seen goes, what makes a picture or a French space stays', () => {
    const { texts } = cleanText(
      'lan\u00ADtern\u200B and \uFEFFmoth\u200E',
      '👩\u200D🚀 ❤\uFE0F',
      '«\u00A0Non\u202F!\u00A0»',
      'wo\u0001rd \u001B[1mbold\u001B[0m no\u001Ebreak',
    );
    expect(texts).toEqual([
      'lantern and moth',
      '👩\u200D🚀 ❤\uFE0F',
      '«\u00A0Non\u202F!\u00A0»',
      'word bold no-break',
    ]);
  });

  test('soft returns and page ends inside a line are line ends', () => {
    const { draft } = cleanText('One.\u000BTwo.\fThree.\u2028Four.', 'Five.\f');
    expect(draft.lines.map(({ text, number }) => [text, number])).toEqual([
      ['One.', 1],
      ['Two.', 1],
      ['Three.', 1],
      ['Four.', 1],
      ['Five.', 2],
    ]);
  });

  test('ligatures are letters, and marks stand on theirs', () => {
    const { texts, codes } = cleanText('The o\uFB03cer \uFB01lled the cafe\u0301.');
    expect(texts).toEqual(['The officer filled the café.']);
    expect(codes).toEqual(['clean/ligature-parted', 'clean/letters-composed']);
  });

  test('a head that carries the number of its page goes, on the left page and on the right', () => {
    const pages = [14, 15, 16, 17].flatMap((page) => [
      'Old Nell kept the ferry at the reach for years, and she had never put the',
      '',
      page % 2 === 0 ? `${page}          THE WATER ROAD` : `ELLEN TARN          ${page}`,
      '',
      `lamp out before the last of the ${page} boats was in.`,
    ]);
    const { words } = cleanText(...pages);
    expect(words).toHaveLength(8);
    expect(words.join(' ')).not.toMatch(/WATER ROAD|TARN/);
  });

  test('days of a diary, entries of contents and numbered chapters carry no page', () => {
    const days = [3, 4, 9].flatMap((day) => [`JANUARY ${day}`, '', 'It was late. She slept.', '']);
    const entries = ['THE LAMP     3', 'THE MOTH     14', 'THE REACH     31', ''];
    const chapters = ['1  THE LAMP', '', 'It was late.', '', '2  THE MOTH', '', 'It was dark.', ''];
    const lines = [...entries, ...days, ...chapters];
    expect(cleanText(...lines).words).toEqual(lines.filter((line) => line !== ''));
  });
});
