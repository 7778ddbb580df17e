import { describe, expect, test } from 'vitest';

import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { readSaved } from './read-book.ts';
import { outline, wrapped } from './read-story.ts';

describe('paragraphs', () => {
  test('unwrapped text with blank lines keeps a paragraph a line', () => {
    expect(outline([WALK, RAIN, TEA].join('\n\n'))).toEqual([WALK, RAIN, TEA]);
  });

  test('unwrapped text without blank lines keeps a paragraph a line', () => {
    expect(outline([WALK, RAIN, TEA, HOME].join('\n'))).toEqual([WALK, RAIN, TEA, HOME]);
  });

  test('Japanese without blank lines keeps a paragraph a line', () => {
    const lines = [
      '　丘の上の古い水車小屋には、毎朝だれよりも早く起きるがちょうが一羽住んでいた。',
      '「おはよう」と粉ひきは言った。',
      '　がちょうは返事をしないで、川のほうをじっと見つめたまま、羽を一度だけ動かした。',
      '　雨はその日の昼まで降りつづいたので、粉ひきは袋の上に座って昔の歌をうたった。',
    ];
    expect(outline(lines.join('\n'))).toEqual(lines.map((line) => line.trim()));
  });

  test('wrapped text with blank lines is joined', () => {
    const body = [WALK, RAIN, TEA, HOME].map((text) => wrapped(text)).join('\n\n');
    expect(outline(body)).toEqual([WALK, RAIN, TEA, HOME]);
  });

  test('text wrapped as narrow as a telephone is joined', () => {
    const body = [WALK, RAIN, TEA, HOME].map((text) => wrapped(text, 36)).join('\n\n');
    expect(outline(body)).toEqual([WALK, RAIN, TEA, HOME]);
  });

  test('a text that is set in has its own margin under what is said at the edge of the page', () => {
    const said = [WALK, RAIN, TEA, WALK].map((text) => wrapped(text, 72)).join('\n\n');
    const set = [HOME, TEA, RAIN, HOME, TEA, RAIN, HOME, TEA, RAIN, HOME, TEA, RAIN];
    const body = set.map((text) => wrapped(text, 54, '    ').replaceAll(/^/gm, '  ')).join('\n\n');
    expect(outline(`${said}\n\n${body}`)).toEqual([WALK, RAIN, TEA, WALK, ...set]);
  });

  test('wrapped text with indents begins a paragraph at each', () => {
    const all = [WALK, RAIN, '“No,” said the lid.', '“Yes,” said the kettle.', TEA, HOME];
    expect(outline(all.map((text) => wrapped(text, 60, '   ')).join('\n'))).toEqual(all);
  });

  test('an indent begins a paragraph under lines that are set in further', () => {
    const list = ['      Present: most people.', '      Goose: to be moved from the porch.'];
    const all = [WALK, RAIN, TEA, HOME, '“No,” said the lid.'].map((text) =>
      wrapped(text, 60, '   '),
    );
    const found = outline([...all, ...list, ...all].join('\n')).map((text) => text.slice(0, 12));
    const heads = [WALK, RAIN, TEA, HOME, '“No,” said the lid.'].map((text) => text.slice(0, 12));
    expect(found.slice(0, 5)).toEqual(heads);
    expect(found.slice(-5)).toEqual(heads);
  });

  test('a very short story with indents is prose', () => {
    const body = [
      '    The mill was glass, so that you could see what was being ground.',
      'It had been the miller’s idea. Most people shut their eyes at it.',
      '    “It is perfectly safe,” said the miller, who had a curtain.',
      '    Old Nell looked straight down, the whole way through, with a bag',
      'on her knees. She waved twice.',
      '    “Anybody you know?” he asked.',
      '    “Cousins,” said she.',
    ].join('\n');
    expect(outline(body)).toEqual(
      body.split(/\n {4}/).map((paragraph) => paragraph.trim().replace('\n', ' ')),
    );
  });

  test('blanks part the paragraphs of a very short story, though a page’s end left none over one', () => {
    const all = [WALK, RAIN, TEA, HOME].map((text) => wrapped(text, 60, '   '));
    expect(outline(`${all[0] ?? ''}\n${all.slice(1).join('\n\n')}`)).toEqual([
      WALK,
      RAIN,
      TEA,
      HOME,
    ]);
  });

  test('the last line of a poem is no paragraph without a blank above', () => {
    const text = '   It rained that day, and it had rained upon the day before,\nas was known.';
    const poem = '      Rain, rain, go to the sea,\n      Come again and stay for tea.';
    const body = [text, poem, text, text, poem, text].join('\n\n');
    expect(outline(body)).not.toContain('***');
  });

  test('two lines in the middle of the page are no paragraph without a blank above', () => {
    const head = (word: string): string => `          CHAP. ${word}.\n          THE OLD MILL.`;
    const text = '   It rained that day, and it had rained upon the day before,\nas was known.';
    const body = ['I', 'II', 'III'].flatMap((word) => [head(word), text, text]).join('\n\n');
    expect(outline(body)).not.toContain('***');
  });

  test('a double-spaced typescript is one paragraph to each indent', () => {
    const lines = [WALK, RAIN, TEA, HOME].flatMap((text) => wrapped(text, 60, '     ').split('\n'));
    expect(outline(lines.join('\n\n')).slice(-3)).toEqual([RAIN, TEA, HOME]);
  });

  test('where indents tell paragraphs, room tells songs and scenes', () => {
    const song = '        The mill is old,\n        The wheel is wide,\n        And home is dry.';
    const scenes = [
      [WALK, '“No,” said the lid.', RAIN],
      [TEA, HOME],
    ].map((texts) => texts.map((text) => wrapped(text, 60, '   ')).join('\n'));
    expect(outline([scenes[0], song, ...scenes, scenes[1]].join('\n\n'))).toEqual([
      WALK,
      '“No,” said the lid.',
      RAIN,
      'verse: The mill is old, / The wheel is wide, / And home is dry.',
      WALK,
      '“No,” said the lid.',
      RAIN,
      '***',
      TEA,
      HOME,
      '***',
      TEA,
      HOME,
    ]);
  });

  test('under a song a paragraph is one, though each of its lines begins with a capital', () => {
    const song = '        The mill is old,\n        The wheel is wide,\n        And home is dry.';
    const speech = [
      '   “Everything that burns burns down,” said',
      'Ada. “I had a lamp and I had four cats.',
      'What we want is a taller chimney.”',
    ];
    const before = [WALK, RAIN, TEA].map((text) => wrapped(text, 44, '   ')).join('\n');
    const after = [...speech, wrapped(HOME, 44, '   ')].join('\n');
    expect(outline([before, song, after].join('\n\n')).slice(-2)).toEqual([
      speech.map((text) => text.trim()).join(' '),
      HOME,
    ]);
  });

  test('where a line is a paragraph, one may stand right under the last line of a song', () => {
    const verses = [
      'Get you up, stranger, and put on your coat,',
      'The tide has a turn and the ferry a boat;',
    ];
    const song = verses.map((verse) => `     ${verse}`);
    const scene = [
      WALK,
      RAIN,
      'It had been cut over the fireplace:',
      ...song,
      'Words failed her, as they did on a Wednesday at about that hour.',
      HOME,
    ];
    const read = outline(
      `${scene.join('\n')}\n\n${song.join('\n')}\nWords failed him too, and that was on a Thursday, after the tea.\n${TEA}`,
    );
    expect(read.filter((text) => text.startsWith('verse'))).toEqual(
      Array(2).fill(`verse: ${verses.join(' / ')}`),
    );
    expect(read.at(-1)).toBe(TEA);
  });

  test('paragraphs without indent or room are told by lines that end short, and numbers by their room', () => {
    const text = [WALK, '“No,” said the lid.', RAIN, '“Yes,” said the kettle.', TEA, HOME];
    const body = text.map((paragraph) => wrapped(paragraph, 60)).join('\n');
    const story = ['I', 'II', 'III'].map((number) => `${number}\n\n\n${body}`).join('\n\n\n');
    expect(readSaved(`The Kettle\n\nby Ada Finch\n\n\n${story}`).outline).toEqual([
      'I',
      'II',
      'III',
    ]);
    expect(outline(body)).toEqual(text);
  });

  test('a double-spaced typescript parts paragraphs and songs by two blanks, and scenes by three', () => {
    const song =
      'The mill is old,\n\nThe wheel is wide,\n\nAnd who comes home\n\nComes with the tide.';
    const double = (text: string): string => wrapped(text, 60).replaceAll('\n', '\n\n');
    const scene = [double(WALK), '“No,” said the lid.', double(RAIN), double(TEA)];
    const text = [scene.join('\n\n\n'), [double(HOME), song, double(RAIN)].join('\n\n\n')];
    const read = [WALK, '“No,” said the lid.', RAIN, TEA, '***', HOME];
    expect(outline(text.join('\n\n\n\n')).slice(0, 6)).toEqual(read);
    expect(outline(text.join('\n\n\n\n')).at(-1)).toBe(RAIN);
  });

  test('a double-spaced typescript may begin its paragraphs with a tab', () => {
    const all = [WALK, '“No,” said Nell.', RAIN, TEA, '“Yes,” said Nell.', HOME];
    const typed = all.map((text) => `\t${wrapped(text, 60).replaceAll('\n', '\n\n')}`);
    expect(outline(typed.join('\n\n'))).toEqual(all);
  });

  test('a mail pasted into an unwrapped manuscript is a region of its own', () => {
    const mail = [RAIN, TEA, HOME, WALK, RAIN].map((text) => wrapped(text, 60)).join('\n\n');
    const body = [WALK, HOME, TEA, mail, HOME, WALK].join('\n\n');
    expect(outline(body)).toEqual([WALK, HOME, TEA, RAIN, TEA, HOME, WALK, RAIN, HOME, WALK]);
  });

  test('paragraphs that are all set in stay whole under flush rules and names', () => {
    const setIn = [WALK, RAIN, TEA, HOME, RAIN].map((text) =>
      wrapped(text, 60).replace(/^/gm, '  '),
    );
    const flush = [
      '.'.repeat(60),
      'LAMPTEXT 4',
      'Ada Finch, editor',
      'Nell Reed, printer',
      '.'.repeat(60),
    ];
    const read = outline([...flush, ...setIn].join('\n\n'));
    for (const text of [WALK, RAIN, TEA, HOME]) expect(read).toContain(text);
  });

  test('a paragraph wrapped by hand stays one among lines that are paragraphs', () => {
    const byHand = wrapped(RAIN, 52);
    expect(outline([WALK, TEA, byHand, HOME, WALK].join('\n\n'))).toEqual([
      WALK,
      TEA,
      RAIN,
      HOME,
      WALK,
    ]);
  });

  test('a wrapped dash closes up where the author closes it up', () => {
    const closed = `${WALK} It was late--too late--for tea, and nobody--least of all the kettle--`;
    const body = `${wrapped(closed)}\nhad noticed.\n\n${wrapped(RAIN)}\n\n${wrapped(TEA)}`;
    expect(outline(body)[0]).toBe(`${closed}had noticed.`);
  });

  test('a line end in the middle of a sentence of unwrapped text is no paragraph', () => {
    const body = [WALK, RAIN.replace(', and in', ', and\nin'), TEA].join('\n\n');
    expect(outline(body)).toEqual([WALK, RAIN, TEA]);
  });
});
