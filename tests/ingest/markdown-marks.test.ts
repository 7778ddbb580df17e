import { describe, expect, test } from 'vitest';

import { readText } from './reading.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

/** What a Markdown file says of each of its lines that has words or a claim. */
function claimsOf(...all: readonly string[]): readonly (readonly [string, string | undefined])[] {
  const { draft, texts } = readText(lines('# The Weir', '', ...all));
  return draft.lines
    .map(({ claim }, i) => [texts[i] ?? '', claim?.type] as const)
    .filter(([text, type]) => text !== '' || type !== undefined)
    .slice(1);
}

describe('fences of Markdown', () => {
  test('a fence that is never closed fences nothing', () => {
    expect(claimsOf('Rain.', '', '```', '', 'It was *late*.', '', 'Wind.')).toEqual([
      ['Rain.', undefined],
      ['It was *late*.', undefined],
      ['Wind.', undefined],
    ]);
  });

  test('a row of tildes over a blank line is the writer’s mark', () => {
    const scenes = claimsOf('Rain.', '', '~~~', '', 'Wind.', '', '~~~', '', 'Snow.');
    expect(scenes.map(([text]) => text)).toEqual(['Rain.', '~~~', 'Wind.', '~~~', 'Snow.']);
    expect(scenes.every(([, type]) => type === undefined)).toBe(true);
  });

  test('what is for one printer goes, and what stands behind it stays prose', () => {
    expect(claimsOf('Rain.', '', '```{=latex}', '\\vspace{2em}', '```', '', 'Wind.')).toEqual([
      ['Rain.', undefined],
      ['Wind.', undefined],
    ]);
  });

  test('code keeps its lines, under attributes as well', () => {
    expect(claimsOf('``` {.sign}', 'SHUT', '  TILL NINE', '```', '', 'Wind.')).toEqual([
      ['SHUT', 'preformatted'],
      ['  TILL NINE', 'preformatted'],
      ['Wind.', undefined],
    ]);
  });
});

describe('lines of Markdown that hold no words', () => {
  test('a lone hash between two paragraphs is a scene break', () => {
    expect(claimsOf('Rain.', '', '#', '', 'Wind.', '', '###', '', 'Snow.')).toEqual([
      ['Rain.', undefined],
      ['* * *', 'break'],
      ['Wind.', undefined],
      ['* * *', 'break'],
      ['Snow.', undefined],
    ]);
  });

  test('an empty heading of a converter is nothing, nor is a hash at the edge of a chapter', () => {
    expect(claimsOf('Rain.', '', '## ', '', 'Wind.', '', '#', '', '## Two', '', 'Snow.')).toEqual([
      ['Rain.', undefined],
      ['Wind.', undefined],
      ['Two', 'heading'],
      ['Snow.', undefined],
    ]);
  });

  test('what dresses the line beside it goes', () => {
    expect(claimsOf('Rain.', '', '***', '{: .scene }', '', 'Wind.', '{.small}')).toEqual([
      ['Rain.', undefined],
      ['***', 'break'],
      ['Wind.', undefined],
    ]);
    expect(claimsOf('Rain.', '', '\\begin{center}***\\end{center}', '', 'Wind.')[1]).toEqual([
      '* * *',
      'break',
    ]);
    expect(claimsOf('{she said nothing}')).toEqual([['{she said nothing}', undefined]]);
  });
});

describe('what Markdown says over the end of a line', () => {
  test('a link is its words', () => {
    expect(claimsOf('Under a [deed of', 'the mill](https://deed.example/by(4)) it fell.')).toEqual([
      ['Under a deed of', undefined],
      ['the mill it fell.', undefined],
    ]);
    expect(claimsOf('He wrote [sic', 'and no more.')[0]).toEqual(['He wrote [sic', undefined]);
  });

  test('a comment of a notebook goes', () => {
    expect(claimsOf('Rain.', '', '%%', 'the dog again?', '%%', '', 'Wind.')).toEqual([
      ['Rain.', undefined],
      ['Wind.', undefined],
    ]);
  });

  test('a line between two that are quoted is quoted, and one below them is not', () => {
    expect(claimsOf('> Come before', 'the ninth.', '> Bring rope.', 'He did.')).toEqual([
      ['Come before', 'quote'],
      ['the ninth.', 'quote'],
      ['Bring rope.', 'quote'],
      ['He did.', undefined],
    ]);
  });

  test('an entry of a list goes on set in, and long ones stand apart', () => {
    const wrapped = claimsOf('1. No running in', '   the hall.', '2. No shouting.');
    expect(wrapped.map(([, type]) => type)).toEqual(['item', undefined, 'item']);
    const apart = claimsOf('1. The first stood there.', '', '2. The second went in.');
    expect(apart.map(([, type]) => type)).toEqual(['item', 'item']);
    expect(claimsOf('1. The Gate', '', '2. The Weir').map(([, type]) => type)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('lines of Markdown behind a stroke', () => {
  test('are verse, or rows of a table with their columns under each other', () => {
    expect(claimsOf('| The moon has come', '|   to read the news;', '|', '| It went.')).toEqual([
      ['The moon has come', 'lines'],
      ['  to read the news;', 'lines'],
      ['It went.', 'lines'],
    ]);
    expect(claimsOf('| Thing | Left |', '|:---|---:|', '| Rope | 3 |')).toEqual([
      ['Thing  Left', 'preformatted'],
      ['Rope   3', 'preformatted'],
    ]);
  });

  test('are left alone where one stands alone', () => {
    expect(claimsOf('| he said | nothing')).toEqual([['| he said | nothing', undefined]]);
  });
});

describe('notes in the text itself', () => {
  test('have a line of their own below the paragraph, and a number that is free', () => {
    const read = claimsOf('It rained.^[Not *here*.] It fell.[^1]', '', 'Wind.', '', '[^1]: Snow.');
    expect(read).toEqual([
      ['It rained.<note>2</note> It fell.<note>1</note>', undefined],
      ['Not *here*.', 'note'],
      ['Wind.', undefined],
      ['Snow.', 'note'],
    ]);
  });

  test('may go on in the next line', () => {
    expect(claimsOf('It rained.^[Not', 'here.] It fell', 'all day.')).toEqual([
      ['It rained.<note>1</note>', undefined],
      ['It fell', undefined],
      ['all day.', undefined],
      ['Not', 'note'],
      ['here.', 'note'],
    ]);
    expect(claimsOf('It was x^[2] and no more.')).toEqual([
      ['It was x^[2] and no more.', undefined],
    ]);
  });

  test('made by hand have a raised link, and a way back behind the note', () => {
    const hand = ['It rained.<sup>[1](#n1)</sup>', '', '1. <a id="n1"></a>Not here. [↩](#r1)'];
    expect(claimsOf(...hand)).toEqual([
      ['It rained.<note>1</note>', undefined],
      ['Not here.', 'note'],
    ]);
  });
});

describe('room between paragraphs of Markdown', () => {
  const blanks = (...gaps: readonly number[]): number => {
    const text = gaps.map((gap) => `It rained on the mill again.${'\n'.repeat(gap + 1)}`).join('');
    return readText(`# The Weir\n\n${text}`).texts.filter((each) => each === '').length;
  };

  test('is kept where a few wide gaps are all that parts the scenes, and else evened', () => {
    expect(blanks(1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1)).toBe(23);
    expect(blanks(1, 2, 2, 1, 2, 1, 1, 2, 1)).toBe(10);
  });
});

test('where a picture stood there is no wide gap', () => {
  const [rain, picture] = ['It rained on the mill.', '![](mill.png)'];
  const run = Array.from({ length: 24 }, (_, i) => (i % 7 === 3 ? picture : rain));
  const { texts } = readText(lines('# The Weir', '', ...run.flatMap((each) => [each, ''])));
  expect(texts.join('\n')).not.toContain('\n\n\n');
});

describe('links that lead about a site', () => {
  test('over the title, in a row at the end, and within the page go', () => {
    const path = '[Home](/) › [Stories](/stories/) › The Weir';
    const text = lines(path, '', '# The Weir', '', 'It *fell*.', '', 'Links: [[Index]] | [[Mill]]');
    expect(readText(text).texts.filter((each) => each !== '')).toEqual(['The Weir', 'It *fell*.']);
    expect(claimsOf('1. [Rain](#rain)', '2. [Wind](#wind)', '', 'Rain.')).toEqual([
      ['Rain.', undefined],
    ]);
  });
});

describe('fields with bold labels under a title', () => {
  const under = (...all: readonly string[]): ReturnType<typeof readText> =>
    readText(lines('# The Weir', '', ...all, '', 'Rain fell on the mill.'));

  test('are what the head says', () => {
    const { draft, texts } = under(
      '**Author:** Nell  ',
      '**Reads:** 12.4K',
      '',
      '**Reading time:** 12 minutes | **Words:** 3,400',
    );
    expect(draft.head.map(({ label, value }) => [label, value])).toEqual([
      ['Author', 'Nell'],
      ['Reads', '12.4K'],
      ['Reading time', '12 minutes'],
      ['Words', '3,400'],
    ]);
    expect(texts.filter((each) => each !== '')).toEqual(['The Weir', 'Rain fell on the mill.']);
  });

  test('are none where somebody speaks, or the author does', () => {
    expect(under('**Nell:** Where is it?', '**Ada:** Here.').draft.head).toEqual([]);
    expect(under('**A/N:** first story, be nice!').draft.head).toEqual([]);
    expect(under('**Date:** the fruit').draft.head).toEqual([]);
  });
});

describe('what is raised', () => {
  const raised = (text: string): string => readText(lines('<p>Rain.</p>', text)).texts.at(-1) ?? '';

  test('is a note where it looks like its mark, and else a part of its word', () => {
    expect(raised('It fell.<sup>1</sup>')).toBe('It fell.<note>1</note>');
    expect(raised('the 9<sup>th</sup> of May')).toBe('the 9th of May');
  });

  test('is a power behind a number or the sign of a measure', () => {
    expect(raised('10<sup>3</sup> stones, 4 m<sup>2</sup> of grass')).toBe(
      '10³ stones, 4 m² of grass',
    );
  });
});
