import { describe, expect, test } from 'vitest';

import { readText } from './reading.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

/** The lines that are left, without blank ones, each with what its format said of it. */
function read(...all: readonly string[]): (readonly [string, string])[] {
  const { draft, texts } = readText(lines(...all));
  return draft.lines.flatMap(({ claim }, at): (readonly [string, string])[] => {
    const text = texts[at] ?? '';
    const level = claim?.type === 'heading' ? ` ${claim.level}` : '';
    return text.trim() === '' ? [] : [[text, `${claim?.type ?? 'text'}${level}`]];
  });
}

function said(...all: readonly string[]): (readonly [string, string])[] {
  return readText(lines(...all)).draft.head.map(({ label, value }) => [label, value]);
}

describe('an Org file', () => {
  const ORG = [
    '#+TITLE: The Lamp',
    '#+AUTHOR: Nell Reed',
    '#+OPTIONS: toc:nil',
    '',
    '* The Landing',
    ':PROPERTIES:',
    ':ID: 7a',
    ':END:',
    '',
    'The lamp was /never/ lit, and *nobody* minded.',
    '# ask Tam about the oil',
    '-----',
    '** TODO The Oil :draft:',
    '#+begin_verse',
    'Down to the landing, /down/ to the sea,',
    '#+end_verse',
    '#+begin_example',
    '/oil/ 2d.',
    '#+end_example',
  ];

  test('says what it says of the story', () => {
    expect(said(...ORG)).toEqual([
      ['title', 'The Lamp'],
      ['author', 'Nell Reed'],
    ]);
  });

  test('has headings, verse, breaks and emphasis, and no word for the program', () => {
    expect(read(...ORG)).toEqual([
      ['The Landing', 'heading 1'],
      ['The lamp was <em>never</em> lit, and <strong>nobody</strong> minded.', 'text'],
      ['-----', 'break'],
      ['The Oil', 'heading 2'],
      ['Down to the landing, <em>down</em> to the sea,', 'lines'],
      ['/oil/ 2d.', 'preformatted'],
    ]);
  });

  test('needs no head where stars stand before titles alone in their lines', () => {
    expect(
      read('* The Landing', '', 'It was late.', '', '* The Oil', '', 'It was later.')[2],
    ).toEqual(['The Oil', 'heading 1']);
  });

  test('a list with stars is none, nor is a note', () => {
    for (const text of [
      ['* oil', '* bread', '', 'It was late.'],
      ['It was late.', '', '* By the clock.', '', '* By the other clock.'],
    ]) {
      expect(readText(lines(...text)).draft.readings[0]?.formats).not.toContain('org');
    }
  });
});

describe('a LaTeX file', () => {
  test('is read from where the document begins to where it ends', () => {
    const text = [
      '\\documentclass{book}',
      '\\title{The Lamp}',
      '\\author{Nell Reed}',
      '\\begin{document}',
      '\\maketitle',
      '\\chapter{The Landing} % or: The Pier?',
      'It was late.',
      '\\end{document}',
      'notes to myself',
    ];
    expect(said(...text)).toEqual([
      ['title', 'The Lamp'],
      ['author', 'Nell Reed'],
    ]);
    expect(read(...text)).toEqual([
      ['The Landing', 'heading 2'],
      ['It was late.', 'text'],
    ]);
  });

  test('needs no document where there are chapters', () => {
    expect(
      read(
        '\\part{The Sea}',
        '\\chapter*{The Landing}',
        'It was late.',
        '\\bigskip',
        'It was later.',
        '\\begin{verse}',
        'Down to the landing, \\\\',
        'down to the sea. \\\\',
        '\\end{verse}',
        '\\newpage',
      ),
    ).toEqual([
      ['The Sea', 'heading 1'],
      ['The Landing', 'heading 2'],
      ['It was late.', 'text'],
      ['* * *', 'break'],
      ['It was later.', 'text'],
      ['Down to the landing,', 'lines'],
      ['down to the sea.', 'lines'],
    ]);
  });

  test.each([
    ["``Go,'' she said---and he \\emph{went}.", '“Go,” she said—and he <em>went</em>.'],
    [
      "{\\it Never} mind the caf\\'e, \\textbf{Tam}.",
      '<em>Never</em> mind the café, <strong>Tam</strong>.',
    ],
    [
      'Fish \\& oil, 5\\%, na\\"{\\i}ve\\ldots{} and \\oe uvres',
      'Fish & oil, 5%, naïve… and œuvres',
    ],
    ['A \\textsc{sign}\\label{x} on the~door.', 'A sign on the door.'],
    ['\\say{Go home}', 'Go home'],
    ['\\href{https://pier.example}{The pier} was shut.', 'The pier was shut.'],
  ])('%s', (line, text) => {
    expect(read('\\chapter{A}', '', '\\chapter{B}', '', line).at(-1)).toEqual([text, 'text']);
  });

  test('keeps what stands verbatim, with the signs of commands in it', () => {
    const bill = ['Oil, 2%  {pints}', '  and bread {1'];
    const text = ['\\chapter{A}', '\\chapter{B}', '\\begin{verbatim}', ...bill, '\\end{verbatim}'];
    expect(read(...text, 'It was late.').slice(2)).toEqual([
      ...bill.map((line) => [line, 'preformatted']),
      ['It was late.', 'text'],
    ]);
  });

  test('has its footnotes under the paragraph, also those that run over lines', () => {
    expect(
      read(
        '\\chapter{A}',
        '\\chapter{B}',
        'The lamp\\footnote{The one',
        'on the pier.} was out.',
      ).slice(2),
    ).toEqual([
      ['The lamp<note>1</note> was out.', 'text'],
      ['The one on the pier.', 'note'],
    ]);
  });
});

describe('rows of signs under titles', () => {
  test('make them headings, the first sign over the second', () => {
    expect(
      read(
        'The Sea',
        '=======',
        '',
        'The Lamp',
        '--------',
        '',
        'It was late.',
        '',
        'The Oil',
        '-------',
      ),
    ).toEqual([
      ['The Sea', 'heading 1'],
      ['The Lamp', 'heading 2'],
      ['It was late.', 'text'],
      ['The Oil', 'heading 2'],
    ]);
  });

  test('stay between scenes, and under what is no title', () => {
    const text = ['It was late.', '------------', '', 'It was later.', '', '-----', '', 'So.'];
    expect(readText(lines(...text)).texts).toEqual(text);
  });
});

test('a reStructuredText file has fields, verse and comments', () => {
  const text = [
    '.. meta::',
    '   :keywords: lamp',
    '',
    ':Author: Nell Reed',
    '',
    'It was late.',
    '',
    '.. ask Tam about the oil',
    '',
    '| Down to the landing,',
    '| down to the sea.',
  ];
  expect(said(...text)).toEqual([['Author', 'Nell Reed']]);
  expect(read(...text)).toEqual([
    ['It was late.', 'text'],
    ['Down to the landing,', 'lines'],
    ['down to the sea.', 'lines'],
  ]);
});

test('dots before a line are the author’s where the file has no command of reStructuredText', () => {
  const text = [':Author: Nell Reed', '', '.. and then he laughed.', '.. twice.'];
  expect(said(...text)).toEqual([['Author', 'Nell Reed']]);
  expect(read(...text)).toEqual([
    ['.. and then he laughed.', 'text'],
    ['.. twice.', 'text'],
  ]);
});

test('a novelWriter file has no word for the program, and breaks for its scenes', () => {
  expect(
    read(
      '%%~name: The Landing',
      '',
      '#! The Lamp',
      '>> By Nell Reed <<',
      '## The Landing',
      '@pov: Tam',
      '% Synopsis: Tam finds the oil.',
      'It was late.',
      '### Scene two',
      'It was later.',
    ),
  ).toEqual([
    ['The Lamp', 'heading 1'],
    ['By Nell Reed', 'centered'],
    ['The Landing', 'heading 2'],
    ['It was late.', 'text'],
    ['* * *', 'break'],
    ['It was later.', 'text'],
  ]);
});

describe('what programs read in Markdown', () => {
  test.each([
    ['She asked [[Tam]] of [[The Lamp|the lamp]].', 'She asked Tam of the lamp.'],
    ['[[You have found a lamp]]', '[[You have found a lamp]]'],
    ['The ==lamp== was out. %%which one?%%', 'The lamp was out. '],
    ['It was{% include lamp.html %} late.', 'It was late.'],
  ])('%s', (line, text) => {
    expect(read('# The Lamp', '', line).at(-1)?.[0]).toBe(text);
  });

  test('says nothing, but a tag for a break is one', () => {
    expect(
      read(
        '# The Lamp',
        '',
        '{{< figure src="lamp.png" >}}',
        '',
        '{{< scene-break >}}',
        '',
        '> [!note] Draft',
      ),
    ).toEqual([
      ['The Lamp', 'heading 1'],
      ['* * *', 'break'],
      ['Draft', 'quote'],
    ]);
  });
});

describe('a block behind percent signs at the head', () => {
  const BLOCK = [
    '% The Lamp',
    '% Nell Reed',
    '% March 2020',
    '',
    '# The Landing {#landing}',
    '',
    'Oil.',
  ];

  test('says title, author and day', () => {
    expect(said(...BLOCK)).toEqual([
      ['title', 'The Lamp'],
      ['author', 'Nell Reed'],
      ['date', 'March 2020'],
    ]);
    expect(read(...BLOCK)).toEqual([
      ['The Landing', 'heading 1'],
      ['Oil.', 'text'],
    ]);
  });

  test('is none over LaTeX or in the middle of a sentence', () => {
    expect(said('% my first try', '', '\\section{The Lamp}')).toEqual([]);
    expect(said('% of the oil was gone,', 'said the clerk.')).toEqual([]);
  });
});

describe('Markdown', () => {
  test('loses its comments, over several lines too', () => {
    const text = [
      '# The Lamp',
      '',
      'It was lit.<!-- by whom? -->',
      '<!-- ask',
      'Tam -->',
      'Or not.',
    ];
    expect(read(...text).slice(1)).toEqual([
      ['It was lit.', 'text'],
      ['Or not.', 'text'],
    ]);
  });

  test('loses a line that leads about its own page and nowhere else', () => {
    const text = ['# The Lamp', '', 'See [the oil](#oil).', '', '[Back to top](#the-lamp)'];
    expect(read(...text).slice(1)).toEqual([['See the oil.', 'text']]);
  });
});

test('a title between two long rows of one length is a heading, however short it is', () => {
  const row = `//${'-'.repeat(50)}//`;
  const framed = (title: string): string[] => [row, `        ${title}      `, row, '', 'Oil.', ''];
  expect(read('The Lamp', '', ...framed('The Landing'), ...framed('The Oil'))).toEqual([
    ['The Lamp', 'text'],
    ['The Landing', 'heading 2'],
    ['Oil.', 'text'],
    ['The Oil', 'heading 2'],
    ['Oil.', 'text'],
  ]);
});

test('words that stand in the tag that marks them are emphasis, where no tag is closed', () => {
  const story = [
    'The goose saw a <i child> in the cart.',
    '',
    'It was <i once> “the <i old> mill”.',
  ];
  expect(read(...story).map(([text]) => text)).toEqual([
    'The goose saw a <em>child</em> in the cart.',
    'It was <em>once</em> “the <em>old</em> mill”.',
  ]);
  expect(read('One <i sum> alone is none.')[0]?.[0]).toContain('<i sum>');
});
