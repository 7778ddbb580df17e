import { describe, expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const TITLE = `TALES\n\nBy Ada Finch${PAGE}`;

function pages(...headings: readonly string[]): string {
  return headings.map((heading) => `${heading}\n\n\n${prose(5)}`).join(PAGE);
}

function row(title: string, page: number): string {
  return `${title.padEnd(50)}${page}`;
}

describe('a list of contents', () => {
  test('tells by its indents which tales are of a group', () => {
    const list = [
      row('SNOW', 3),
      'AT THE FERRY—',
      row('  INTRODUCTION', 20),
      row('  THE LOST OAR', 31),
      row('  THE ROPE', 36),
    ].join('\n');
    const text = pages('SNOW', 'AT THE FERRY\n\n\n\nINTRODUCTION', 'THE LOST OAR', 'THE ROPE');
    expect(read(`${TITLE}CONTENTS\n\n${list}${PAGE}${text}`).outline).toEqual([
      'SNOW',
      'AT THE FERRY',
      '  INTRODUCTION',
      '  THE LOST OAR',
      '  THE ROPE',
    ]);
  });

  test('holds no group where an entry only goes on below', () => {
    const long = 'THE LONG ACCOUNT OF THE FERRY--';
    const list = [row('SNOW', 3), long, row('    AND OF THE GOOSE', 20), row('THE ROPE', 36)].join(
      '\n',
    );
    const titles = ['SNOW', `${long}AND OF THE GOOSE`, 'THE ROPE'];
    expect(read(`${TITLE}CONTENTS\n\n${list}${PAGE}${pages(...titles)}`).outline).toHaveLength(3);
  });

  test('says that what stands under a part’s label is its title', () => {
    const list = 'PART FIRST.--THE FERRY\nThe Oar\nThe Rope\nPART SECOND.--THE MILL\nFlour\nSacks';
    const text = pages(
      `PART FIRST\n\n\nTHE FERRY${PAGE}THE OAR`,
      'THE ROPE',
      `PART SECOND\n\n\nTHE MILL${PAGE}FLOUR`,
      'SACKS',
    );
    expect(read(`${TITLE}CONTENTS.\n\n${list}${PAGE}${text}`).outline).toEqual([
      'PART FIRST: THE FERRY',
      '  THE OAR',
      '  THE ROPE',
      'PART SECOND: THE MILL',
      '  FLOUR',
      '  SACKS',
    ]);
  });

  test('goes on over wide room at its next book', () => {
    const books = [
      'BOOK I\n\nThe Ferry\n\n\nCHAPTER I, THE OAR\n\nCHAPTER II, THE ROPE',
      'BOOK II\n\nThe Mill\n\n\nCHAPTER III, FLOUR\n\nCHAPTER IV, SACKS',
    ];
    const text = pages(
      'BOOK I\n\nThe Ferry\n\n\nCHAPTER I\n\nTHE OAR',
      'CHAPTER II\n\nTHE ROPE',
      'BOOK II\n\nThe Mill\n\n\nCHAPTER III\n\nFLOUR',
      'CHAPTER IV\n\nSACKS',
    );
    expect(read(`${TITLE}CONTENTS\n\n\n${books.join(PAGE)}${PAGE}\n\n${text}`).outline).toEqual([
      'BOOK I: The Ferry',
      '  CHAPTER I: THE OAR',
      '  CHAPTER II: THE ROPE',
      'BOOK II: The Mill',
      '  CHAPTER III: FLOUR',
      '  CHAPTER IV: SACKS',
    ]);
  });

  test('is one though its title is glued to the head of a column', () => {
    const list = '     CONTENTSCHAP.\n     I.        THE OAR\n     II.       THE ROPE';
    const text = pages('CHAPTER I\n\nTHE OAR', 'CHAPTER II\n\nTHE ROPE');
    expect(read(`${TITLE}${list}${PAGE}${text}`)).toMatchObject({
      outline: ['CHAPTER I: THE OAR', 'CHAPTER II: THE ROPE'],
      front: [],
    });
  });

  test('may name a second piece of a tale that it names before', () => {
    const list = ['     THE FERRY', '     SNOW', '     THE FERRY--PART II'].join('\n');
    const text = pages('THE FERRY', 'SNOW', 'THE FERRY--PART II');
    expect(read(`${TITLE}CONTENTS\n\n${list}${PAGE}${text}`).outline).toEqual([
      'THE FERRY',
      'SNOW',
      'THE FERRY--PART II',
    ]);
  });
});
