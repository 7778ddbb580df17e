import { describe, expect, test } from 'vitest';

import { isMark } from '../../src/structure/breaks/scene-breaks.ts';
import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { readSaved } from './read-book.ts';
import { outline, understood, wrapped } from './read-story.ts';

describe('marks', () => {
  test.each([
    '* * *',
    '***',
    '*',
    '#',
    '# # #',
    '~',
    '~*~',
    '<*>',
    '-----',
    '=-=-=',
    '+++',
    '•••',
    '§',
    '⁂',
    '❦',
    '*       *       *       *       *',
    '____________',
    '— — —',
    '-:-:-',
    '<>',
    '<><><>',
    'oOo',
    'xXx',
    'oOoOoOo',
    'ooo',
    '0o0o0o0',
    'XoXoX',
    'o-o-o',
    'xxxxx',
    '~ oOo ~',
    '--oOo--',
    '[scene break]',
    '~ line break ~',
    '(time skip)',
    '--- page break ---',
    '[break]',
    '. . . . . . .',
    '.................',
  ])('%s parts scenes', (mark) => {
    expect(isMark(mark)).toBe(true);
  });

  test.each([
    '...',
    '. . .',
    '......',
    'break',
    '…',
    '?',
    '!',
    '-',
    '"..."',
    '“…”',
    '?!',
    '—',
    '“—”',
    '...?',
    'XXX',
    'X',
    'I',
    'O',
    'Oh',
    'ox',
    'xoxo',
    'XX',
    '10',
    'page 12',
    'Later',
    'The scene breaks',
  ])('%s is text', (text) => {
    expect(isMark(text)).toBe(false);
  });
});

describe('breaks by mark', () => {
  test('a mark between paragraphs is a break, also where it touches the next', () => {
    expect(outline(`${WALK}\n\n***\n${RAIN}\n\n* * *\n\n${TEA}`)).toEqual([
      WALK,
      '***',
      RAIN,
      '***',
      TEA,
    ]);
  });

  test('two marks with nothing between them are one break', () => {
    expect(outline(`${WALK}\n\n***\n\n***\n\n${RAIN}`)).toEqual([WALK, '***', RAIN]);
  });

  test('a mark under a heading and a mark at the end part nothing', () => {
    const { outline, remarks } = understood(`~~~\n\n${WALK}\n\n${RAIN}\n\n~~~`);
    expect(outline).toEqual([WALK, RAIN]);
    expect(remarks.map(({ code }) => code)).toContain('structure/ornament-dropped');
  });

  test('a mark of letters is accounted for', () => {
    const { outline, remarks } = understood(`${WALK}\n\noOoOo\n\n${RAIN}`);
    expect(outline).toEqual([WALK, '***', RAIN]);
    expect(remarks.find(({ code }) => code === 'structure/break-mark-replaced')?.before).toBe(
      'oOoOo',
    );
  });

  test('a mark between a note of the author’s and the text parts nothing', () => {
    const note = 'A/N: sorry for the wait, reviews are love!!';
    expect(outline(`${WALK}\n\n${note}\n\n***\n\n${RAIN}\n\n${TEA}`)).toEqual([
      WALK,
      `aside [${note}]`,
      RAIN,
      TEA,
    ]);
  });

  test('a rule at the right stands under a sum', () => {
    const rule = (column: number): string | undefined =>
      outline(
        [WALK, RAIN, `${' '.repeat(column)}-----`, TEA, HOME]
          .map((text) => (text.startsWith(' ') ? text : wrapped(text)))
          .join('\n\n'),
      )[2];
    expect(rule(28)).toBe('***');
    expect(rule(44)).toBe('-----');
  });

  test('a line of silence in a conversation is said by somebody', () => {
    expect(outline(`${WALK}\n\n“...”\n\n${RAIN}`)).toEqual([WALK, '“...”', RAIN]);
  });
});

describe('marks of the whole text', () => {
  test('a dash alone is a mark where it comes again', () => {
    expect(outline([WALK, '—', RAIN, '—', TEA].join('\n\n'))).toEqual([
      WALK,
      '***',
      RAIN,
      '***',
      TEA,
    ]);
    expect(outline([WALK, '—', RAIN].join('\n\n'))).toEqual([WALK, '—', RAIN]);
  });

  test('dots between the stanzas of a poem are what was left out of it', () => {
    const stanza = '    The kettle sang, the lid went down,\n    And nobody was in the town.';
    const prose = [WALK, RAIN, TEA].map((text) => wrapped(text));
    const poem = `${stanza}\n\n    . . . . . .\n\n${stanza}`;
    expect(outline([...prose, poem, ...prose].join('\n\n'))).not.toContain('***');
  });
});

describe('breaks by space', () => {
  test('where a line is a paragraph, a blank line is a break', () => {
    expect(outline(`${WALK}\n${RAIN}\n${TEA}\n\n${HOME}\n${WALK}\n${RAIN}`)).toEqual([
      WALK,
      RAIN,
      TEA,
      '***',
      HOME,
      WALK,
      RAIN,
    ]);
  });

  test('also behind a paragraph that ends with emphasis between strokes', () => {
    const body = `${WALK}\n${TEA}\n${RAIN}\n/Not yet,/ he thought. /Not in the rain./\n\n${HOME}\n${WALK}\n${RAIN}`;
    expect(outline(body)[4]).toBe('***');
  });

  describe('below a song', () => {
    const song = '     The lid went up, the lid came down,\n     And nobody was in the town.';
    const scenes = `${WALK}\n${RAIN}\n${TEA}\n\n${HOME}\n${WALK}\n${RAIN}`;

    test('that stands right under the text it parts scenes as elsewhere', () => {
      const rows = outline(`${scenes}\n${TEA} They sang:\n${song}\n\n${HOME}\n${WALK}\n${RAIN}`);
      const verse = rows.findIndex((row) => row.startsWith('verse:'));
      expect(rows.slice(verse + 1, verse + 3)).toEqual(['***', HOME]);
    });

    test('that it sets off above as well it parts nothing', () => {
      const rows = outline(`${scenes}\n${TEA} They sang:\n\n${song}\n\n${HOME}\n${WALK}\n${RAIN}`);
      const verse = rows.findIndex((row) => row.startsWith('verse:'));
      expect(rows[verse + 1]).toBe(HOME);
    });

    test('it parts nothing where no other blank line is', () => {
      const rows = outline(
        `${WALK}\n${RAIN}\n${TEA} They sang:\n${song}\n\n${HOME}\n${WALK}\n${RAIN}`,
      );
      expect(rows).not.toContain('***');
    });
  });

  test('a blank line parts the scenes of every chapter', () => {
    const scenes = `${WALK}\n${RAIN}\n${TEA}\n${HOME}\n\n${TEA}\n${RAIN}\n${HOME}\n${WALK}`;
    const later = [2, 3, 4].map((n) => `Chapter ${n}\n${scenes}`);
    const breaks = outline([scenes, ...later].join('\n\n\n')).filter((line) => line === '***');
    expect(breaks).toHaveLength(4);
  });

  test('more blank lines than usual are a break', () => {
    expect(outline(`${WALK}\n\n${RAIN}\n\n\n\n${TEA}\n\n${HOME}`)).toEqual([
      WALK,
      RAIN,
      '***',
      TEA,
      HOME,
    ]);
  });

  test('where a line is a paragraph, a scene may begin with speech after more of them', () => {
    const scene = [RAIN, TEA, HOME].join('\n\n');
    const body = [scene, `“Well?” said the lid.\n\n${scene}`, `“Well!”\n\n${scene}`].join(
      '\n\n\n\n',
    );
    expect(outline(body).filter((line) => line === '***')).toHaveLength(2);
  });

  test('where lines are wrapped it may do so after two more of them, which nobody leaves by accident', () => {
    const scene = [RAIN, TEA, HOME].map((text) => wrapped(text)).join('\n\n');
    const scenes = [scene, ...['Well?', 'Well!', 'No.'].map((said) => `“${said}”\n\n${scene}`)];
    const breaks = (space: string): number =>
      outline(scenes.join(space)).filter((line) => line === '***').length;
    expect(breaks('\n\n\n\n')).toBe(3);
    expect(breaks('\n\n\n')).toBe(0);
  });

  test('an author who uses both marks and space has two kinds of break', () => {
    const scene = [WALK, RAIN, TEA].join('\n\n');
    const body = [scene, scene, scene, scene].join('\n\n\n\n');
    expect(outline(`${body}\n\n***\n\n${HOME}`).filter((line) => /^\W/.test(line))).toEqual([
      '(space)',
      '(space)',
      '(space)',
      '***',
    ]);
  });

  test('one mark in a book is no reason to doubt two wide spaces', () => {
    const scene = [WALK, RAIN, TEA].join('\n\n');
    const body = [scene, scene, scene].join('\n\n\n\n');
    expect(outline(`${body}\n\n***\n\n${HOME}`).filter((line) => /^\W/.test(line))).toEqual([
      '(space)',
      '(space)',
      '***',
    ]);
  });

  describe('in a book that shows its breaks so', () => {
    const scene = [WALK, RAIN, TEA, HOME].map((text) => wrapped(text)).join('\n\n');
    const SCENES = [scene, scene, scene, scene].join('\n\n\n\n');
    /** How many breaks there are beside the three between the scenes. */
    const more = (body: string): number =>
      outline(`${SCENES}\n\n${body}\n\n${scene}`).filter((line) => line === '***').length - 3;
    const gaps = (first: string): string => [first, wrapped(TEA), wrapped(RAIN)].join('\n\n\n\n');

    test('room around what a colon introduces is none', () => {
      expect(more(gaps(`${wrapped(WALK)} It read.`))).toBe(2);
      expect(more(gaps(`${wrapped(WALK)} It read:`))).toBe(0);
    });

    test('room under what stands first in a chapter is none', () => {
      const argument = `The tea is made.  A wet walk.\n\n\n\n${scene}`;
      expect(more(argument)).toBe(1);
      expect(more(`\n\nChapter 2\n\n\n${argument}`)).toBe(0);
    });

    test('a row of single paragraphs with room around each has none', () => {
      expect(more([WALK, RAIN, TEA, HOME].map((text) => wrapped(text)).join('\n\n\n\n'))).toBe(0);
    });

    test('the room that a page number leaves is none', () => {
      const pages = [12, 13, 14].map((n) => `${scene}\n\n\nPage ${n}\n\n\n${scene}`);
      const { book } = readSaved(
        `The Kettle\n\nby Ada Finch\n\n\n${SCENES}\n\n${pages.join('\n\n')}`,
      );
      expect(JSON.stringify(book).match(/"sceneBreak"/g)).toHaveLength(3);
      expect(JSON.stringify(book)).not.toContain('Page 1');
    });
  });
});

test.each(['Paris, septembre 1833.', 'Étretat, June 1888.', '12 May 1901.'])(
  '%s under a tale, with more room than its paragraphs have, is no scene',
  (day) => {
    const tale = `${wrapped(RAIN)}\n\n${wrapped(TEA)}\n\n\n\n${wrapped(WALK)}\n\n\n\n${day}`;
    const tales = ['I', 'II', 'III', 'IV'].map((n) => `CHAPTER ${n}\n\n${tale}`);
    const { book } = readSaved(tales.join('\n\n\n\n\n\n'));
    expect(book.children).toHaveLength(4);
    expect(JSON.stringify(book.children).match(/sceneBreak/g)).toHaveLength(4);
  },
);
