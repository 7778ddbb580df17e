import { expect, test } from 'vitest';

import { read, toEpub, verify } from '../../src/index.ts';
import { prose } from '../structure/read-book.ts';

/** What the law says of the EPUB of a text. */
async function breaches(text: string): Promise<string[]> {
  const story = await read({ name: 'story.txt', bytes: new TextEncoder().encode(text) });
  const bytes = await toEpub(story);
  return (await verify(story, [{ format: 'epub', bytes }])).map(({ message }) => message);
}

const SONGS = ['Of a Goose', 'Of Salt and Silver', 'Of Rain', 'Of Bread', 'Of Tea'];

// Each was refused once: the reading had lost the words, or had them twice.
test.each([
  ['a comma in the title and before the byline', `Goose, with Lamp, by Ann Lee\n\n\n${prose()}`],
  ['blanks between a division and its number', `THE RED BOOK     103\n\n\n${prose()}`],
  [
    'parts and chapters between the preface and the first volume that is headed',
    ['PREFACE', 'BOOK FIRST', 'I', 'II', 'VOLUME II', 'BOOK SECOND', 'I', 'II', 'III']
      .map((heading) => `${heading}\n\n\n${prose()}`)
      .join('\n\n\n\n'),
  ],
  [
    'fields under the number of a chapter',
    `I\n\n\n${prose()}\n\n\nII\n\n\nIllustrator: Edith Marl\nRelease Date: 4 May 2007\nLanguage: English\n\n${prose()}`,
  ],
  [
    'other words between a label and its title',
    `CHAPTER IV\n\n---\ntitle: Q\n\nThe Shade of the Elm\n\n${prose()}`,
  ],
  [
    'a list of contents of which the first title stands nowhere else',
    `TALES OF ORME\n\n  The Lamp at Orme\n  Of a Goose\n  Of Salt and Silver\n\n  Of Rain\n  Of Bread\n  Of Tea\n\n${SONGS.map((song) => `${song}\n\n${prose(1)}`).join('\n\n')}`,
  ],
  [
    'a dedication that runs on to the title',
    `Title: Going Without\nAuthor: Ann Lee\n\n                                   TO\n                             By the Author,\nmine\n                    WHO WAS ONCE RICH FOR TEN DAYS.\n\n                              GOING WITHOUT\n\n                                   BY\n                              ANN LEE.\n\nand nobody thought the worse of her for it, said Nan, with her hat on,\n\nCHAPTER IV.\n\n${prose()}`,
  ],
  [
    'an archive’s label in the middle of a note',
    `#\n \nSummary: Nobody has seen a heron.\nStory Notes:\nShort chapter! Long week.\n \nChapter 1: The Heron\n\n${prose()}`,
  ],
  [
    'a name under the title that the head spells otherwise',
    `Title: La Lanterne\nAuthor: Ann Lee, Fille\n\n\nLA LANTERNE\n\npar Ann Lee, fille\n\n\n\nI\n\n\n${prose()}`,
  ],
  [
    'the numbers of a list that a forum quotes',
    `[b]The Goose[/b]\nby Ann Lee\n\nShe had it all.\n\n[quote]They wrote it down:\n\n1. Geese, wet.\n2. Corn, gone.\n3. One key.[/quote]\n\n[i]${prose(1)}[/i]`,
  ],
  [
    'a note between two lines that are set in before the first chapter',
    `    A short tale about a long afternoon.\n\nNotes\n    For the goose.\n\n    I read of a bus once.\n\nSee the end of the work for more notes.\nChapter 1\n\n${prose()}`,
  ],
  [
    'a dedication between a printer’s name and a row of stars',
    `          BY\n       ANN LEE\n\n       ORME & STOUR LIMITED\n\nTO\n\nMY AUNT\n\n       *       *       *\n\nCHAPTER I\n\n${prose()}`,
  ],
  [
    'a picture among the lines of a sign',
    `${prose(1)}\n\nIron, 1.\n[Illustration]\nHats, 12.\n\n${prose(1)}`,
  ],
  [
    'labels of an archive under a word for a list',
    `Summary\n\nChapter Notes\nChapter 3: under the boards\n\nChapter\n Summary\nChapter Notes\n\n    No gulls were weighed.\n\n${prose()}`,
  ],
  [
    'an archive’s label right under its tags',
    `Fandom: Original Work\nCharacters: Original Characters\nAdditional Tags: Winter, Letters, Mild Peril\nNotes\nHappy birthday, Wren!\n\nChapter 1\n\n${prose()}`,
  ],
  [
    'a mark of a break between the items of a list',
    `# The Dog\n\n1. No barking after ten.\n2. No digging on the north side, where the pipes are, or anywhere a pipe\no0o\n3. No staring.\n\n${prose()}`,
  ],
  [
    'a quotation under a word for a list',
    `CONTENTS\n> quoted\n## Two\n${prose(1)}\n## Three\n${prose(1)}`,
  ],
  [
    'entries of a list that begins in the middle of its lines',
    `1891\n\n     Part One\n     Chapter I. Salt\n     Chapter II. In the Mill\n     Chapter III. An Unlooked-for Goose\n     Part Two\n     Chapter IV. At the Weir\n     Chapter V. A Bill for Nine Hats\n\n     Part Three\n     Chapter VI. The Miller Dines Out\n     Chapter VII. Lost and Found\n     Chapter VIII. Orme Hill\n\nCHAPTER I. SALT\n\nCHAPTER II. IN THE MILL\n\nCHAPTER III. AN UNLOOKED-FOR GOOSE\n\nCHAPTER IV. AT THE WEIR\n\nCHAPTER V. A BILL FOR NINE HATS\n`,
  ],
  [
    'entries on both sides of another list',
    'Tome II (1845-1846)\n\nTable des matières\nXXXIII Meuniers romains.\nXXXIV Apparition.\n\nXXXVI La foire de Rome.\nXXXVII Idéologie.\nXXXVIII Robert le meunier.\nXXXIX L’attelage gris.\n\nIdéologie.\n\nRobert le meunier.\n\nL’attelage gris.\n',
  ],
])('no word is lost or told twice: %s', async (_, text) => {
  expect(await breaches(text)).toEqual([]);
});
