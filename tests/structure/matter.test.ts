import { describe, expect, test } from 'vitest';

import type { Note } from '../../src/book/book.ts';
import { codes, prose, read, readSaved } from './read-book.ts';
import { outline, run } from './read-story.ts';

describe('notes', () => {
  test('an author’s note before a chapter’s text is set apart', () => {
    expect(outline(`A/N: sorry for the wait, reviews are love!!\n\n${prose(2)}`)[0]).toBe(
      'aside [A/N: sorry for the wait, reviews are love!!]',
    );
  });

  test.each(['AN: last one, sob.', 'Disclaimer: not mine.', 'A/N: sorry!'])(
    '%s does not take the story under it along',
    (note) => {
      const story = `Nobody in the lane knew the story of the goose. ${prose(1).replaceAll('\n', ' ')}`;
      const [aside, first] = outline(`${note}\n\n${story}\n\n${prose(2)}`);
      expect(aside).toBe(`aside [${note}]`);
      expect(first).toBe(story);
    },
  );

  test('a label alone announces what stands under it, and talk goes on', () => {
    const [aside] = outline(`A/N:\n\nBe kind.\n\nReviews are love!\n\n${prose(2)}`);
    expect(aside).toBe('aside [A/N: | Be kind. | Reviews are love!]');
  });

  test('a mark closes what a label alone announces, whatever is said in it', () => {
    const said = ['A/N:', 'The goose is real.', 'It lives in the lane.'];
    const [aside] = outline(`${said.join('\n\n')}\n\n***\n\n${prose(2)}`);
    expect(aside).toBe(`aside [${said.join(' | ')}]`);
    expect(outline(`${said.join('\n\n')}\n\n${prose(2)}`).slice(0, 2)).toEqual([
      'aside [A/N: | The goose is real.]',
      'It lives in the lane.',
    ]);
  });

  test('a word that stories use too opens a note at their edges alone', () => {
    const note = 'Thanks: reviews are love, and so are updates.';
    expect(outline(`${note}\n\n${prose(5)}`)[0]).toBe(`aside [${note}]`);
    expect(outline(`${prose(5)}\n\n${note}\n\n${prose(5)}`)[5]).toBe(note);
    expect(outline(`Edit: the miller blotted it.\n\n${prose(5)}`)[0]).toBe(
      'Edit: the miller blotted it.',
    );
  });

  test.each([
    'AN- hi there, this is my first story.',
    'A.N.: hi there!',
    'Author’s Note #2: hi there!',
    'Note de l’auteur : les notices n’ont jamais mordu personne.',
  ])('a label of authors opens a note: %s', (note) => {
    expect(outline(`${prose(5)}\n\n${note}`).at(-1)).toBe(`aside [${note}]`);
  });

  test('a second edit under a first is of the same note', () => {
    const edits = ['Edit: wow, thanks for the comments!', 'Edit 2: I know about the goose.'];
    expect(outline(`${prose(5)}\n\n${edits.join('\n\n')}`).at(-1)).toBe(
      `aside [${edits.join(' | ')}]`,
    );
  });

  test('talk of posting over the mark that opens the story is a note', () => {
    const talk = 'Hope you enjoy this chapter!\n\nI wrote it on the bus.';
    expect(read(`Chapter 1\n\n${talk}\n\n***\n\n${prose(4)}`).front).toEqual(['notes']);
    expect(read(`Chapter 1\n\n${talk}\n\n${prose(4)}`).front).toEqual([]);
  });

  test('a note that a site ran into the first paragraph is parted from it', () => {
    const glued = `Thanks everyone who asked for this, it is in two parts because my hands hurt.Nobody in the lane could say when the goose had come, or who had let it in.`;
    const [note, text] = outline(`${glued}\n\n${prose(2)}`);
    expect(note).toBe(
      'aside [Thanks everyone who asked for this, it is in two parts because my hands hurt.]',
    );
    expect(text).toMatch(/^Nobody in the lane/);
  });

  test('a note may end in the word for who wrote it', () => {
    const note = 'I’m so sorry about the wait, the goose is on strike and so am I.';
    const story =
      'The lamp at Wexley had eleven panes, and one of them was new, which nobody knew.';
    const [first, text] = outline(`${note}${story}\n\n${prose(2)}`);
    expect(first).toBe(`aside [${note}]`);
    expect(text).toBe(story);
  });

  test.each([
    'Sorry this took a month, the second part is nearly typed.',
    'Hello again! Here is the first bit.',
    'This one is for my aunt, who asked for geese.',
  ])('a greeting that a site ran into the first paragraph is parted from it: %s', (greeting) => {
    const story = prose(1).replaceAll('\n', ' ');
    const [note, text] = outline(`Chapter 1\n\n${greeting}${story}\n\n${prose(2)}`).slice(-4);
    expect(note).toBe(`aside [${greeting}]`);
    expect(text).toBe(story);
  });

  test.each(['Sorrel was late again.', 'Half the lane was up before the sun.', 'It was cold!'])(
    'a first paragraph with a space too few is whole: %s',
    (sentence) => {
      const first = `${sentence}${prose(1).replaceAll('\n', ' ')}`;
      expect(outline(`Chapter 1\n\n${first}\n\n${prose(2)}`)).toContain(first);
    },
  );

  test('a notice in the midst of a chapter that disclaims is the story’s', () => {
    const notice = 'Disclaimer: nobody is drowned, said the board at the weir.';
    const story = `Chapter 1\n\n${prose(4)}\n\n${notice}\n\n${prose(5)}`;
    expect(outline(story).join(' ')).not.toContain('aside');
    expect(outline(story.replace('nobody is drowned', 'I own none')).join(' ')).toContain('aside');
  });

  test('footnotes stand with the notes, and their anchors lead there', () => {
    const { book } = read(
      `Chapter 1\n\nThe finest goose on the coast.[1] ${prose(1)}\n\n[Footnote 1: He said it of the beer.]\n\n${prose(3)}`,
    );
    expect(book.notes).toMatchObject([{ id: 'note-1', label: '1' }]);
    expect(JSON.stringify(book.notes)).toContain('He said it of the beer.');
    expect(JSON.stringify(book.children)).toContain('"noteRef"');
  });
});

test('a note may stand in square brackets with its sign', () => {
  const { book } = read(
    `Chapter 1\n\nThe finest goose* on the coast. ${prose(1)}\n\n[* It was hers.]\n\n${prose(2)}`,
  );
  expect(book.notes.map(noteText)).toEqual([['*', 'It was hers.']]);
});

test('what an archive says above a work is the author’s where it comes again in the story', () => {
  const archive =
    'Title: The Goose\nAuthor: Ada Finch\nRating: G\n\nSummary\n\n  A goose.\n\nNotes\n\n  Thanks.';
  const { book } = read(`${archive}\n\nChapter 1\n\n${prose(2)}\n\nSummary\n\n${prose(2)}`);
  expect(JSON.stringify(book.children)).toContain('Summary');
});

test('a sentence that a note at the foot of its page parted is one', () => {
  const pages = [
    'The goose* had been over twice that morning, and had not',
    '',
    '   * It was hers.',
    '',
    'been asked to pay. *Nobody* knew why.',
  ];
  const { book } = read(`Chapter 1\n\n${prose(2)}\n\n${pages.join('\n')}\n\n${prose(2)}`);
  expect(JSON.stringify(book.children)).toContain('that morning, and had not been asked to pay.');
  expect(book.notes.map(noteText)).toEqual([['*', 'It was hers.']]);
});

test('a footnote in brackets ends with its bracket, over paragraphs', () => {
  const note = '[Footnote 1: He said it of the beer.\n\nHe was sorry later.]';
  const { book } = read(
    `Chapter 1\n\nThe finest goose on the coast.[1] ${prose(1)}\n\n${note}\n\n${prose(3)}`,
  );
  expect(book.notes.map(noteText)).toEqual([
    ['1', 'He said it of the beer.', 'He was sorry later.'],
  ]);
  expect(JSON.stringify(book.children)).not.toContain('sorry');
});

describe('notes that only a sign calls', () => {
  const chapter = (text: string): string => `Chapter 1\n\n${prose(1)}\n\n${text}\n\n${prose(2)}`;

  test('stand with the notes, the sign that an edition sets before each line taken off', () => {
    const { book } = read(
      chapter(
        'He had it from some hership* of the year before.\n\n*    Plunder, mostly of\n*    geese.',
      ),
    );
    expect(book.notes.map(noteText)).toEqual([['*', 'Plunder, mostly of geese.']]);
  });

  test('are none where the sign is emphasis over the lines of a song', () => {
    const song =
      '*In the morning,\n\nIn the evening,\n\nAin’t we got geese--*\n\n*And nothing’s\nsurer*';
    const { book } = read(
      `${chapter(song)}\n\n${chapter('He was no pol*ice* man.\n\n*Honk,\n\nhonk.*')}`,
    );
    expect(book.notes).toEqual([]);
  });
});

test('what somebody says over the fields that name the story is a note', () => {
  const fields = 'Title: The Goose\nAuthor: Ada Finch\nRating: G';
  const { front, outline: rows } = read(
    `Well, you asked. I left the swan out.\n\n${fields}\n\n\n${prose(3)}`,
  );
  expect([front, rows]).toEqual([['notes'], ['(chapter)']]);
  expect(read(`${prose(5)}\n\n${fields}\n\n\n${prose(3)}`).front).toEqual([]);
});

test('all between an archive’s `Notes:` and the text of the work is a note', () => {
  const fields = 'Title: The Goose\nAuthor: Ada Finch\nRating: G\n\nSummary:\nA goose.\n\n';
  const notes = 'Notes:\nFor a friend.\n\nHappy goose day! You asked for geese.';
  const { book, front } = read(`${fields}${notes}\n\nWork Text:\n\n${prose(3)}`);
  expect(front).toEqual(['notes']);
  expect(JSON.stringify(book.front)).toContain('You asked for geese.');
});

describe('notes whose labels stand in round brackets', () => {
  const chapter = (...texts: readonly string[]): string =>
    `Chapter 1\n\n${prose(1)}\n\n${texts.join('\n\n')}\n\nChapter 2\n\n${prose(2)}`;

  test.each([
    [
      'the last of their chapter',
      'The mill (1) was old (2), and dry.',
      '(1) Built in 1790.',
      '(2) So it was.',
    ],
    ['called from right behind a word', 'The mill,(a) was old.', '(a) Built in 1790.', prose(1)],
  ])('stand with the notes where they are %s', (_, ...texts) => {
    const { book } = read(chapter(...texts));
    expect(book.notes.map(noteText)[0]).toEqual([texts[1]?.charAt(1), 'Built in 1790.']);
    expect(JSON.stringify(book.children)).not.toContain('1790');
  });

  test.each([
    ['a list that closes a chapter', 'She wanted two things.', '(1) A lamp.', '(2) A boat.'],
    ['a list in the chapter', 'Of the first (1) she was sure.', '(1) A lamp.', prose(1)],
    ['a list that is spoken of below', '(1) A lamp.', 'Of the first (1) she was sure.'],
  ])('are none: %s', (_, ...texts) => {
    expect(read(chapter(...texts)).book.notes).toEqual([]);
  });
});

test('a line that announces the notes of a chapter goes with them', () => {
  const notes = 'FOOTNOTES:\n\n[A] He said it of the beer.\n\n[B] Twice.';
  const { book } = read(
    `Chapter 1\n\nThe finest goose[A] on the coast.[B] ${prose(1)}\n\n${notes}\n\nChapter 2\n\n${prose(2)}`,
  );
  expect(book.notes.map(noteText)).toEqual([
    ['A', 'He said it of the beer.'],
    ['B', 'Twice.'],
  ]);
  expect(JSON.stringify(book.children)).not.toContain('FOOTNOTES');
});

describe('footnotes of Markdown', () => {
  const story = (notes: string): string =>
    `# The Goose\n\n## One\n\n*Nobody* knew.[^1] ${prose(1)} So it was told[^who-told]: twice.\n\n${notes}\n\n## Two\n\n${prose(3)}`;

  test('are called from where they stand and are no part of the chapter', () => {
    const { book, outline } = readSaved(
      story('[^1]: He said it of the beer.\n\n[^who-told]: Twice.'),
    );
    expect(outline).toEqual(['One', 'Two']);
    expect(book.notes.map(noteText)).toEqual([
      ['1', 'He said it of the beer.'],
      ['2', 'Twice.'],
    ]);
    expect(JSON.stringify(book.children)).toContain('"note":"note-2","label":"2"');
    expect(JSON.stringify(book.children)).not.toContain('beer');
  });

  test('run over their paragraph and over indented ones', () => {
    const { book } = readSaved(
      story('[^1]: He said it\nof the beer.\n\n    He was *sorry* later.\n[^who-told]: Twice.'),
    );
    expect(book.notes.map(noteText)).toEqual([
      ['1', 'He said it of the beer.', 'He was <em>sorry</em> later.'],
      ['2', 'Twice.'],
    ]);
  });

  test('leave a marker without a note as it stands', () => {
    const { book } = readSaved(story('[^1]: He said it of the beer.'));
    expect(book.notes).toHaveLength(1);
    expect(JSON.stringify(book.children)).toContain('[^who-told]');
  });

  test('are known in plain text by their caret', () => {
    const { book } = readSaved(
      `Chapter 1\n\nNobody knew.[^1] ${prose(1)}\n\n[^1]: He said it of the beer.\n\n${prose(3)}`,
    );
    expect(book.notes.map(noteText)).toEqual([['1', 'He said it of the beer.']]);
    expect(JSON.stringify(book.children)).toContain('"noteRef"');
  });
});

describe('notes of a text made from a web page', () => {
  const { book, remarks } = readSaved(
    `Chapter 1\n\nNobody knew.1 ${prose(1)} The "_goose_"2 was old, in room B4 of the year 1832.\n\n${prose(2)}\n\n\n` +
      'FOOTNOTES: 1 (return) [ He said it\nof the [brown] beer.]\n\n\n2 (return) [_Oie_, in French.\n\nAlso a game.]\n\n\n4 (return) [ A key.]',
  );

  test('are notes, without the link back', () => {
    expect(book.notes.map(noteText)).toEqual([
      ['1', 'He said it of the [brown] beer.'],
      ['2', '<em>Oie</em>, in French.', 'Also a game.'],
      ['4', 'A key.'],
    ]);
    expect(remarks.map(({ before }) => before)).toContain('FOOTNOTES: 1 (return) [ He');
  });

  test('are called by the numbers that rise in the text', () => {
    const text = JSON.stringify(book.children);
    expect(text).toContain('"note":"note-1"');
    expect(text).toContain('"note":"note-2"');
    expect(text).toContain('in room B4 of the year 1832');
    expect(text).not.toContain('return');
  });
});

/** A note's label and the text of its paragraphs. */
function noteText({ label, children }: Note): string[] {
  return [
    label,
    ...children.map((block) => (block.type === 'paragraph' ? run(block.children) : block.type)),
  ];
}

describe('endings', () => {
  test.each([
    'THE END',
    '~fin~',
    'FIN',
    '-30-',
    'To be continued...',
    'To be continued in Episode Two: The Reply.',
    'xX The End Xx',
    '[EOF]',
    'T.B.C.',
    'THE END (2 of 2)',
  ])('%s', (line) => {
    expect(outline(`${prose(3)}\n\n\n${line}`).at(-1)).toMatch(/^ending: /);
  });

  test('“The end,” in speech is speech', () => {
    expect(outline(`${prose(3)}\n\n“The end,” said the goose.`).at(-1)).toBe(
      '“The end,” said the goose.',
    );
  });
});

test('a saying with its author under a heading is an epigraph', () => {
  expect(outline(`"A tree is a slow letter."\n-- saying, Nether Vale\n\n${prose(3)}`)[0]).toBe(
    'epigraph ["A tree is a slow letter." | attribution: -- saying, Nether Vale]',
  );
});

test('each of two sayings under a heading is an epigraph', () => {
  const sayings =
    '   "A tree is a slow letter."\n        --saying, Nether Vale\n\n   "The gate knows."\n        --the same';
  expect(outline(`Part One\n\n${sayings}\n\n${prose(4)}\n\n\nPart Two\n\n${prose(4)}`)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^ *epigraph .*attribution: --saying, Nether Vale\]$/),
      expect.stringMatching(/^ *epigraph .*attribution: --the same\]$/),
    ]),
  );
});

test('a dictionary under a saying is text', () => {
  const saying = '   "A tree is a slow letter."\n        --saying, Nether Vale';
  const entry =
    '   "GATE. A thing that is hung between two posts, and is kept shut;\n   some say that it was a road."\n   --the Vale Dictionary';
  const found = outline(`Part One\n\n${saying}\n\n${entry}\n\n${prose(4)}`);
  expect(found.filter((line) => line.includes('epigraph'))).toHaveLength(1);
});

describe('several posts and files', () => {
  const part = (n: number, title: string, body: string): string =>
    `The Orchard\nBy Ada Finch\n\n${body}Part ${n}: ${title}\n\n${prose(4)}`;

  test('are put in order by their headings and joined without repeats', () => {
    const result = read({
      'b.txt': part(2, 'Signal', 'Continued from Part 1: Static\n\n'),
      'a.txt': `${part(1, 'Static', '')}\n\nContinued in Part 2: Signal`,
    });
    expect(result.outline).toEqual(['Part 1: Static', 'Part 2: Signal']);
    expect(result.book.metadata.title?.value).toBe('The Orchard');
    expect(codes(result)).toEqual(
      expect.arrayContaining([
        'structure/continuation-removed',
        'structure/repeated-header-removed',
      ]),
    );
  });

  test('a part that is left out is reported', () => {
    const result = read({ 'a.txt': part(1, 'Static', ''), 'b.txt': part(4, 'Signal', '') });
    expect(result.remarks.find(({ code }) => code === 'structure/part-gap')?.message).toBe(
      'parts 2 to 3 are missing before b.txt',
    );
  });

  test('posts of one story in one file are one story', () => {
    const text = `TITLE: The Box\nAUTHOR: A. Finch\nRATING: G\n\n\nThe Box, part 1/2\n\n${prose(4)}\n\n\nTITLE: The Box\nAUTHOR: A. Finch\n\n\nThe Box, part 2/2\n\n${prose(4)}\n\nTHE END (2/2)`;
    const { book } = read(text);
    expect(book.children).toHaveLength(1);
    expect(JSON.stringify(book.children)).not.toContain('part 2/2');
  });
});

describe('where posts of one story meet', () => {
  test.each([
    ['-- to be continued --', '(See part 1 for headers and disclaimers.)'],
    ['End 1/2', '(see part 1 for disclaimers)'],
    ['(end of part one)', "(cont'd)"],
    ['1/2 cont.', '<-- Back to Part 1'],
    ['>>> on to part 2 >>>', 'Continued from part I'],
    ['[end of part 1; continued in next post]', "(cont'd)"],
    ['End of part 1. Part 2 follows.', "(cont'd)"],
    ['- end of post 1 -', "(cont'd)"],
    ['More in part 2', "(cont'd)"],
  ])('%j and %j go', (foot, head) => {
    const post = (last: string): string => `TITLE: The Box\nAUTHOR: A. Finch\n\n${last}`;
    const text = `${post('RATING: G')}\n\n${prose(4)}\n\n${foot}\n\n\n${post(head)}\n\n${prose(4)}`;
    const story = JSON.stringify(read(text).book.children);
    expect(story).toContain('The lamp had been lit');
    expect(story).not.toContain(JSON.stringify(foot).slice(1, -1));
    expect(story).not.toMatch(/disclaimers|cont'd|Back to|Continued/);
  });

  test('the foot of a post goes where a signature or a head was taken out under it', () => {
    const part = (n: number): string =>
      `From: A. Finch <finch@lamps.example>\nNewsgroups: alt.lamps\nSubject: The Box ${n}/2\nMessage-ID: <${n}@lamps.example>\n\n\n${prose(6)}`;
    const text = `${part(1)}\n\nto be continued\n\n-- \nA. Finch\n\n\n${part(2)}\n\nTHE END\n`;
    expect(JSON.stringify(readSaved(text).book.children)).not.toContain('to be continued');
    const between = `The Box\nby A. Finch\n\n${prose(6)}\n\nto be continued\n\n${prose(6)}`;
    expect(JSON.stringify(readSaved(between).book.children)).toContain('to be continued');
  });

  test('a sentence of the story that begins as such a line does stays', () => {
    const rain = 'Continued rain was forecast, and continued rain was what they got.';
    const { book } = read(`The Box\nby A. Finch\n\n${prose(2)}\n\n${rain}\n\n${prose(2)}`);
    expect(JSON.stringify(book)).toContain(rain);
  });
});

describe('an archive’s page', () => {
  test('a note that only points to the end does not take the first paragraph', () => {
    const pointer = '(See the end of the work for notes.)';
    const text = `The Box\nby A. Finch\n\nNotes:\n\n${pointer}\n\nWork Text:\n\n${prose(4)}\n\nNotes:\n\nThanks to Nell for the beta!`;
    const { book } = read(text);
    const story = JSON.stringify(book.children);
    expect(story).toContain('The lamp had been lit');
    expect(story).not.toMatch(/See the end|Work Text|Thanks to Nell/);
  });
});

test('an archive’s `Notes` come again right under a later chapter, and nowhere else in it', () => {
  const fields = 'Rating: G\nCategory: Gen\nFandom: Mills\nLanguage: English\nStats: Words: 900';
  const head = `Preface\n\nThe Box\nPosted originally on the Archive at http://a.example/works/1.\n\n${fields}\n\nThe Box\nby reed_wren\n\nSummary\n\nA goose is weighed.\n\nNotes\n\nThanks to Nell.`;
  const later = 'Chapter 2\n\nNotes\n\nThis one is short, sorry.';
  const board = 'He wrote upon the slate:\n\nNotes\n\nThe goose is not for sale.';
  const { book } = readSaved(
    `${head}\n\n\nChapter 1\n\n${prose(3)}\n\n\n${later}\n\n${prose(3)}\n\n${board}\n\n${prose(2)}`,
  );
  const [, second] = book.children;
  const asides = second?.children.filter(({ type }) => type === 'aside') ?? [];
  expect(JSON.stringify(asides)).toContain('This one is short');
  expect(JSON.stringify(asides)).not.toContain('not for sale');
  expect(JSON.stringify(second)).toContain('not for sale');
});

test('a label is reported as taken out, whatever emphasis a post has beside it', () => {
  const { remarks } = readSaved(
    `[b]Title:[/b] [i]The Box[/i]\n[b]By:[/b] mossy\n\n${prose(2)}\n\n[b]***[/b]\n\n[i]Her[/i] lamp.\n\n${prose(2)}`,
  );
  const gone = remarks.filter(({ code }) => code === 'structure/label-removed');
  expect(gone.map(({ before }) => before)).toEqual(['Title:', 'By:']);
});

test('an archive’s label holds what is set in under it, else the paragraph under it', () => {
  const head = 'Title: The Box\nAuthor: A. Finch\nRating: G\nCategory: Gen';
  const said = ['Nell read this twice.', 'It is of no real box.'];
  const story = (column: number): string =>
    [head, 'Notes:', ...said.map((line) => ' '.repeat(column) + line), prose(4)].join('\n\n');
  const notes = (column: number): string => JSON.stringify(read(story(column)).book.front);
  expect(notes(4)).toMatch(/Nell read this twice.*It is of no real box/);
  expect(notes(0)).toContain('Nell read this twice');
  expect(notes(0)).not.toContain('It is of no real box');
});

test('the summary of a work may stand right under its label', () => {
  const head = 'Title: The Box\nAuthor: A. Finch\nRating: G\nCategory: Gen';
  const { book } = read(`${head}\n\nWork Summary:\nA goose is weighed.\nTwice.\n\n${prose(4)}`);
  expect(book.metadata.description).toEqual(['A goose is weighed. Twice.']);
});

describe('the head of a later post', () => {
  test('says nothing again: title, byline, and where the notes are', () => {
    const again = 'The Box (2/2)\nby A. Finch\nDisclaimer and notes in part 1';
    const text = `TITLE: The Box\nAUTHOR: A. Finch\nRATING: G\n\n\n${prose(4)}\n\n[continued in part 2]\n\n\n${again}\n\n${prose(4)}`;
    const { book } = read(text);
    expect(JSON.stringify(book.children)).not.toMatch(/\(2\/2\)|Disclaimer|continued/);
  });
});

describe('answers', () => {
  const text = ['Chapter 1', 'Chapter 2'].map(
    (h) => `${h}\n\n${prose(2)}\n\nThe Water Road\n\n${prose(2)}`,
  );
  const base = { is: true, key: 'heading' } as const;

  test('a line is a heading when a person says so', () => {
    const answers = [{ ...base, about: 'heading' as const, text: 'The Water Road' }];
    expect(read(text[0] ?? '', { answers }).outline).toEqual(['Chapter 1', 'The Water Road']);
  });

  test('and none when a person says so', () => {
    const answers = [
      { about: 'heading' as const, is: false, text: 'Chapter 2', key: 'no-heading' },
    ];
    expect(read(text.join('\n\n\n'), { answers }).outline).toEqual(['Chapter 1']);
  });

  test.each(['heading', 'no-heading'] as const)('%s settles the doubt about its line', (key) => {
    const story = `${prose(4)}\n\n\nThe Water Road\n\n\n${prose(4)}`;
    const answer = {
      about: 'heading' as const,
      is: key === 'heading',
      text: 'The Water Road',
      key,
    };
    expect(codes(read(story))).toContain('structure/uncertain-heading');
    expect(codes(read(story, { answers: [answer] }))).not.toContain('structure/uncertain-heading');
  });

  test('a break that a person confirms, or denies, is doubted no more', () => {
    const lines = ['He wrote it all down.', 'Nobody paid for the oil.'];
    const story = `${prose(6)}\n\n${lines[0]}\n\n\n\n${lines[1]} ${prose(6)}`;
    const answer = { about: 'break' as const, text: lines[1] ?? '', key: 'break' };
    expect(codes(read(story))).toContain('structure/uncertain-break');
    for (const is of [true, false])
      expect(codes(read(story, { answers: [{ ...answer, is }] }))).not.toContain(
        'structure/uncertain-break',
      );
  });

  test('one that fits nothing, or two lines, is an error', () => {
    const one = [{ ...base, about: 'heading' as const, text: 'The Air Road' }];
    const two = [{ ...base, about: 'heading' as const, text: 'The Water Road' }];
    expect(codes(read(text.join('\n\n\n'), { answers: one }))).toContain(
      'structure/answer-unmatched',
    );
    expect(codes(read(text.join('\n\n\n'), { answers: two }))).toContain(
      'structure/answer-unmatched',
    );
  });
});

test('a post of several repeats its header and says where it ends; the book does neither', () => {
  const header = (part: number): string =>
    `TITLE: Salt (${part}/2)\nAUTHOR: Ada Finch\nRATING: G\nSUMMARY: A goose is weighed.`;
  const text = `${header(1)}\n\n${prose(6)}\n\n[end part 1/2]\n\n${header(2)}\n\n${prose(6)}\n\nTHE END`;
  const { book } = read(text);
  const told = JSON.stringify(book.children);
  expect(book.metadata.title?.value).toBe('Salt');
  expect(told).not.toMatch(/part 1|RATING|Salt/);
  expect(told).toMatch(/THE END/);
});

test('lines that were drawn with a frame are a notice, each on its own line', () => {
  const card = '+----------------+\n|  Agathon Moth  |\n| Lower Tallow   |\n+----------------+';
  const { book } = readSaved(`The Card\n\n${prose(3)}\n\n${card}\n\n${prose(3)}\n`);
  const [chapter] = book.children;
  const blocks = chapter?.type === 'chapter' ? chapter.children : [];
  const notices = blocks.filter((block) => block.type === 'paragraph' && block.role === 'notice');
  expect(notices).toMatchObject([
    { children: [{ value: 'Agathon Moth' }, { type: 'lineBreak' }, { value: 'Lower Tallow' }] },
  ]);
});

describe('the end, and what is told of the author under it', () => {
  const LIFE = 'Ada Finch lives in Hove with two geese. This is her third story.';
  const told = (tail: string) => readSaved(`The Goose\nby Ada Finch\n\n\n${prose(6)}\n\n${tail}`);

  test('the life of the author is no part of the story', () => {
    for (const tail of [`THE END\n\n\n${LIFE}`, `***\n\n${LIFE}`, `--------\n${LIFE}`]) {
      const { book, back } = told(tail);
      expect(back).toEqual(['notes']);
      expect(JSON.stringify(book.children)).not.toContain('Hove');
      expect(JSON.stringify(book.back)).toContain('Hove');
    }
    expect(JSON.stringify(told(`THE END\n\n\n${LIFE}`).book.children)).toContain('"ending"');
  });

  test('a scene may begin with the name, and stays where more comes', () => {
    expect(told(`***\n\n${LIFE}\n\n${prose(1)}`).back).toEqual([]);
  });

  test.each(['THE END', 'fin', '(end)'])('%s right under the last line ends it', (end) => {
    const line = 'The lamp was lit before anyone thought to ask who was to pay for all the oil.';
    const text = Array.from({ length: 9 }, () => line).join('\n');
    const { book } = readSaved(`The Goose\nby Ada Finch\n\n${text}\n\n${text}\n${end}`);
    expect(JSON.stringify(book.children)).toMatch(/"ending"/);
  });

  test('the end of a sentence is none', () => {
    const { book } = told(
      'They went on and on, and nobody thought that they had come to\nthe end.',
    );
    expect(JSON.stringify(book.children)).not.toMatch(/"ending"/);
  });
});
