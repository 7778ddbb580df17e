import { describe, expect, test } from 'vitest';

import { prose, read as readBook } from './read-book.ts';

const PAGE = '\n\n\n\n';

function read(...pieces: readonly string[]): readonly string[] {
  return readBook(`Die Mühle\n\nvon Ada Finch${PAGE}\n${pieces.join(PAGE)}`).outline;
}

function chapter(heading: string): string {
  return `${heading}\n\n\n${prose(2)}`;
}

describe('a title right below the titled heading of a part', () => {
  test('heads a chapter where the others are counted', () => {
    const outline = read(
      'Erster Teil: Die Erwartung',
      chapter('Erstes Kapitel'),
      chapter('Zweites Kapitel'),
      'Zweiter Teil: Die Erfüllung',
      chapter('Das Wehr, oder der Vorhof'),
    );
    expect(outline).toEqual([
      'Erster Teil: Die Erwartung',
      '  Erstes Kapitel',
      '  Zweites Kapitel',
      'Zweiter Teil: Die Erfüllung',
      '  Das Wehr, oder der Vorhof',
    ]);
  });

  test('is the part’s own where the parts have none', () => {
    const outline = read(
      'PART ONE',
      chapter('CHAPTER I'),
      chapter('CHAPTER II'),
      'PART TWO',
      chapter('THE WEIR'),
    );
    expect(outline).toEqual(['PART ONE', '  CHAPTER I', '  CHAPTER II', 'PART TWO: THE WEIR']);
  });

  test('is none over the first of the counted chapters, nor says where or to whom', () => {
    const parts = (under: string): readonly string[] =>
      read(
        'PART ONE: MORNING',
        under,
        chapter('CHAPTER I'),
        'PART TWO: NOON',
        chapter('CHAPTER II'),
      );
    for (const under of ['London, 1871', 'To my mother', 'The Weir'])
      expect(parts(under)).toEqual([
        'PART ONE: MORNING',
        '  CHAPTER I',
        'PART TWO: NOON',
        '  CHAPTER II',
      ]);
  });
});

test('what somebody is given in German is a dedication', () => {
  const { front } = readBook(
    `Die Mühle\n\nvon Ada Finch${PAGE}Zueignung\n\n\n${prose(1)}${PAGE}Erstes Kapitel\n\n\n${prose()}${PAGE}Zweites Kapitel\n\n\n${prose()}`,
  );
  expect(front).toEqual(['dedication: Zueignung']);
});

test('what a list tells of a part below its title is no heading', () => {
  const told = 'Being what the miller said at supper, with what\nhis aunt thought of it';
  const parts = ['PART ONE', 'PART TWO'].map((part, i) => [part, ['THE WEIR', 'THE BELL'][i]]);
  const list = `CONTENTS\n\n\n${parts.map((part) => `${part.join('\n\n')}\n\n_${told}_\n\nI. OARS\n\nII. ROPE`).join('\n\n\n')}`;
  const text = parts.map(
    (part) =>
      `${part.join(PAGE)}\n\n_${told}_${PAGE}${chapter('I\n\nOARS')}${PAGE}${chapter('II\n\nROPE')}`,
  );
  expect(read(list, ...text)).toEqual([
    'PART ONE: THE WEIR',
    '  I: OARS',
    '  II: ROPE',
    'PART TWO: THE BELL',
    '  I: OARS',
    '  II: ROPE',
  ]);
});
