import { describe, expect, test } from 'vitest';

import { prose, read as readBook } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const centred = (text: string): string => `${' '.repeat(30)}${text}`;

function read(text: string): ReturnType<typeof readBook> {
  return readBook(`THE MILL\n\nBy Ada Finch${PAGE}${text}`);
}

describe('titles without numbers under the headings of a book', () => {
  const chapters = [
    ['Erstes Kapitel', 'Ankunft', 'Nr. 27', 'Im Speisesaal'],
    ['Zweites Kapitel', 'Die Lampe', 'Die Gans'],
    ['Drittes Kapitel', 'Frühstück', 'Neckerei', 'Das Wehr'],
  ];
  const set = chapters
    .map(([label = '', ...titles]) => {
      const sections = titles.map((title) => `${centred(title)}\n\n${prose(5)}`);
      return `${centred(label)}\n\n\n${sections.join('\n\n\n')}`;
    })
    .join(PAGE);

  test('are sections where they stand in the middle, and the first is no title of its chapter', () => {
    expect(read(set).outline).toEqual(
      chapters.flatMap(([label = '', ...titles]) => [
        label,
        ...titles.map((title) => `  ${title}`),
      ]),
    );
  });

  test('are tales within a tale that the list of contents does not name', () => {
    const tales = ['THE MILLER AND THE GENIE', 'THE THREE FERRYMEN'];
    const inner = [
      'THE HISTORY OF THE FIRST HERON',
      'THE HISTORY OF THE GOOSE',
      'THE HISTORY OF THE EEL',
      'THE HISTORY OF ADA',
    ];
    const tale = (title: string, within: readonly string[]): string =>
      [`${title}\n\n\n${prose(5)}`, ...within.map((name) => `${name}\n\n${prose(5)}`)].join(
        '\n\n\n',
      );
    const text = [tale(tales[0] ?? '', inner.slice(0, 2)), tale(tales[1] ?? '', inner.slice(2))];
    expect(read(`CONTENTS\n\n\n${tales.join('\n\n')}${PAGE}${text.join(PAGE)}`).outline).toEqual([
      'THE MILLER AND THE GENIE',
      `  ${inner[0]}`,
      `  ${inner[1]}`,
      'THE THREE FERRYMEN',
      `  ${inner[2]}`,
      `  ${inner[3]}`,
    ]);
  });

  test('are lines of the story where scenes stand in the same room', () => {
    const scenes = [
      prose(5),
      `A NOTICE\n\n${prose(5)}`,
      prose(5),
      `AN INSCRIPTION\n\n${prose(5)}`,
      `A BILL\n\n${prose(5)}`,
    ];
    const text = ['CHAPTER I', 'CHAPTER II'].map((label) => `${label}\n\n${scenes.join('\n\n\n')}`);
    expect(read(text.join(PAGE)).outline).toEqual(['CHAPTER I', 'CHAPTER II']);
  });
});

describe('a tale without chapters', () => {
  test('is headed by its title behind the preface, or by the name that its title ends with', () => {
    for (const title of ['THE MILL', 'MOLL HARBOTTLE']) {
      const head =
        title === 'THE MILL' ? {} : { Title: 'The Fortunes of the Famous Moll Harbottle' };
      const text = `THE MILL\n\nBy Ada Finch${PAGE}THE AUTHOR'S PREFACE\n\n${prose(2)}\n\n\n\n${title}\n\n${prose(12)}`;
      const { outline, front } = readBook(text, {}, head);
      expect(outline).toEqual([title]);
      expect(front).toContain("preface: THE AUTHOR'S PREFACE");
    }
  });
});

describe('sections from the second on', () => {
  test('stand under their chapter’s heading, which is the first’s, also where that is the longest', () => {
    const text = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'].map(
      (label) => `${label}\n\n${prose(8)}\n\n\n\nII\n\n${prose(3)}\n\n\n\nIII\n\n${prose(4)}`,
    );
    expect(read(text.join(PAGE)).outline).toEqual(
      ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'].flatMap((label) => [label, '  II', '  III']),
    );
  });

  test('count the volume, too: Chapter 1.II.', () => {
    const labels = [
      'Chapter 1.I.',
      'Chapter 1.II.',
      'Chapter 1.III.',
      'Chapter 2.I.',
      'Chapter 2.II.',
    ];
    const { outline, remarks } = read(labels.map((label) => `${label}\n\n${prose(5)}`).join(PAGE));
    expect(outline).toEqual(labels);
    expect(remarks.map(({ code }) => code)).not.toContain('structure/chapter-disorder');
  });
});

test('a part’s title on a page of its own is one where the list names another over a later tale', () => {
  const tale = (title: string): string => `${title}\n\n${prose(5)}`;
  const list = 'THE RIDER\nTHE BRIDGE\n\nLANDSMEN\n\nTHE CASEMENT\nTHE FORD';
  const text = [
    'SAILORS',
    tale('THE RIDER'),
    tale('THE BRIDGE'),
    'LANDSMEN',
    tale('THE CASEMENT'),
    tale('THE FORD'),
  ];
  expect(read(`CONTENTS\n\n\n${list}${PAGE}${text.join(PAGE)}`).outline).toEqual([
    'SAILORS',
    '  THE RIDER',
    '  THE BRIDGE',
    'LANDSMEN',
    '  THE CASEMENT',
    '  THE FORD',
  ]);
});

test('the text under a heading of two lines is no other space', () => {
  const inner = ['A KISS', 'SNAPSHOTS', 'CARNIVAL', 'HISTORICAL'];
  const chapters = [0, 1].map((n) => {
    const sections = inner.slice(2 * n, 2 * n + 2).map((title) => `${title}\n\n\n${prose()}`);
    return `CHAPTER ${n + 1}. The Mill\n\n\n${prose()}\n\n\n${sections.join('\n\n\n')}`;
  });
  const { outline } = read(
    `${chapters.join('\n\n\n\n\nINTERLUDE\n\nMay, 1917\n\n\n' + prose() + '\n\n\n\n\n')}\n`,
  );
  expect(outline.map((row) => row.trim())).toContain('CARNIVAL');
});

describe('letters within the divisions of a book', () => {
  const days = ['_22 de Marzo._', '_28 de Marzo._', '_4 de Abril._', '_8 de Abril._'];
  const letters = days.map((day) => `${day}\n\n\n${prose()}`).join('\n\n\n\n');

  test('only their days are over them, one below the other', () => {
    const text = `I\n\nCARTAS\n\n\n${letters}${PAGE}II\n\nLA NOCHE\n\n\n${prose(6)}${PAGE}III\n\nEPÍLOGO\n\nOTRAS CARTAS\n\n\n${prose(6)}\n\n\nFIN\n`;
    expect(read(text).outline).toEqual([
      'I: CARTAS',
      '  22 de Marzo',
      '  28 de Marzo',
      '  4 de Abril',
      '  8 de Abril',
      'II: LA NOCHE',
      'III: EPÍLOGO OTRAS CARTAS',
    ]);
  });

  test('a day that a tale quotes in no room is the letter’s', () => {
    const letter = `${days[0]}\n\nQuerido tío:\n\n${prose(1)}`;
    const chapters = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'].map(
      (head) => `${head}\n\n\n${prose(3)}\n\n${letter}\n\n${prose(3)}`,
    );
    expect(read(chapters.join(PAGE)).outline).toEqual(['CHAPTER I', 'CHAPTER II', 'CHAPTER III']);
  });
});
