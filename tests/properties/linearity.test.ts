import { describe, expect, test } from 'vitest';

import { conservation } from '../../src/conservation/conservation.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { understand } from '../../src/pipeline.ts';

const MEGABYTE = 1_000_000;
/** Long enough for a quadratic algorithm to be seen, short enough for a linear one to be quick. */
const LONG = 150_000;

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

const CHAPTERS = '\\chapter{A}\n\n\\chapter{B}\n\n';

// Each is a trap for an algorithm that looks back or ahead too often. None is timed: a quadratic
// one would not end before the test does.
const INPUTS: Readonly<Record<string, string>> = {
  'five megabytes of one line': repeated('The lamp went out, and "nobody" said so. ', 5 * MEGABYTE),
  'a hundred thousand lines of one word': repeated('lamp\n', 500_000),
  'short lines apart': repeated('A lamp.\n\n', LONG),
  'a megabyte of asterisks': repeated('*', MEGABYTE),
  'asterisks between words': repeated('*a ', LONG),
  'underlines and words': repeated('_lamp ', LONG),
  'quotations never closed': repeated('"\'', LONG),
  'quotations in quotations': `${repeated('"a ', 100_000)}${repeated(' b"', 100_000)}`,
  'mail quoted a thousand deep': repeated(`${'>'.repeat(1000)} lamp\n`, LONG),
  'few lines of mail quoted twenty thousand deep': repeated(
    `${'>'.repeat(20_000)} lamp\n`,
    200_000,
  ),
  'a page of one line, with a break behind each sentence': `<p>${repeated('lamp<br>', LONG)}`,
  'raised numbers in one line': `<p>${repeated('lamp<sup>1</sup> ', LONG)}`,
  'items of one list': `# x\n\n${repeated('- lamp\n', 2 * LONG)}`,
  'tags never closed': `<p>${repeated('<b><i>lamp ', LONG)}`,
  'angles never closed': repeated('<', LONG),
  'BBCode never closed': `[b]x[/b] ${repeated('[quote][i]lamp ', LONG)}`,
  'brackets never closed': repeated('[1 ', LONG),
  'entities never ended': repeated('&amp &#', LONG),
  'a megabyte of dots': repeated('. ', MEGABYTE),
  'a megabyte of dashes': repeated('-', MEGABYTE),
  'dashes between words': repeated('lamp -- ', LONG),
  'a megabyte of spaces': repeated(' ', MEGABYTE),
  'tabs and words': repeated('\tlamp', LONG),
  'headings only': repeated('Chapter 1\n\n', LONG),
  'numbers only': repeated('1.\n', LONG),
  'columns only': repeated('lamp  oil   mill\n\n', 2 * LONG),
  'labels only': repeated('Title: The Lamp\n', LONG),
  'capitals only': repeated('THE LAMP\n\n', LONG),
  'ends only': repeated('THE END\n\n', 2 * LONG),
  'ends of chapters only': Array.from(
    { length: 6_000 },
    (_, i) => `\n\nChapter ${i + 1}\n\nEnd of Chapter ${i + 1}\n\n`,
  ).join(''),
  'breaks only': repeated('* * *\n\n', LONG),
  'the title of the book over every page': repeated('\n\n\nTHE LAMP\n\n\nA lamp.\n\n', 2 * LONG),
  'marks of letters only': repeated('-x-\n\n', 2 * LONG),
  'heads of pages only': repeated('12   THE LAMP\n\nlamp\n\nTHE OIL   13\n\nlamp\n\n', LONG),
  'large letters only': repeated('T HE lamp was\n\nI\nN the lamp\n\n', LONG),
  'lists of contents only': repeated('CONTENTS\n\nThe Lamp 1\nThe Oil 2\nThe Mill 3\n\n\n\n', LONG),
  backslashes: repeated('\\*', LONG),
  'LaTeX whose braces never close': `${CHAPTERS}${repeated('\\emph{lamp ', LONG)}`,
  'LaTeX commands that never end': `${CHAPTERS}${repeated('\\lamp[', LONG)}`,
  'LaTeX with spaces between commands': `${CHAPTERS}${repeated('\\lamp \\oil   ', LONG)}x`,
  'LaTeX lines in one brace': `${CHAPTERS}{${repeated('lamp\n', LONG)}}`,
  'Org whose marks never close': `#+TITLE: x\n\n${repeated('/lamp *oil =a [[b][', LONG)}`,
  'links of notebooks never closed': `# x\n\n${repeated('[[lamp ', LONG)}`,
  'tags of programs never closed': `# x\n\n${repeated('{{ {% %% == ', LONG)}`,
  'rows of signs under titles': repeated('Lamp\n----\n\n', LONG),
  'mail forwarded again and again': repeated(
    '----- Original Message -----\nFrom: a\nTo: b\n\n',
    LONG,
  ),
  'what to read next, again and again': repeated('You may also like\n\n', MEGABYTE),
  'titles of pages': repeated('a - b - c - d - e - Wattpad\n\n', LONG),
  'hyphens at every line end': repeated('lamp-\n', LONG),
};

describe('the stages end on', () => {
  test.each(Object.entries(INPUTS))('%s', (_name, text) => {
    const bytes = new TextEncoder().encode(
      `The Lamp\n\nby Ada Finch\n\n${text}\n\nThe end of it.\n`,
    );
    const diagnostics: Diagnostic[] = [];
    const { draft, book } = understand([{ name: 'story.txt', bytes }], {}, (diagnostic) =>
      diagnostics.push(diagnostic),
    );
    const breaches = conservation(draft.decoded ?? [], diagnostics, book, []);
    expect(breaches.map(({ message }) => message)).toEqual([]);
  });
});
