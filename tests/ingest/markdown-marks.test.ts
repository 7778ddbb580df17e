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
