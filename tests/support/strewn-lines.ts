import * as fc from 'fast-check';

/** Lines that mean something to the reading wherever they stand. */
const MEANT = [
  '',
  '* * *',
  'o0o',
  '#',
  '---',
  '~~~',
  'CHAPTER II',
  'Chapter 3: The Return',
  '## Two',
  'Part Two',
  'I.',
  '1',
  'Prologue',
  'PREFACE',
  'INDEX',
  'CONTENTS',
  'Chapter',
  'THE END',
  'End of Volume I',
  'To be continued',
  'Continued from Part 1',
  'Previously: a lamp.',
  'A/N: hello!',
  'Notes',
  'Summary',
  'Chapter End Notes',
  'Title: Another Lamp',
  'Author: Nobody',
  'Summary: a lamp.',
  'by Ann Lee',
  'To my aunt',
  'Dear Ann,',
  'Yours,',
  '3 May.',
  '— Ann Lee',
  '> quoted',
  '-- ',
  '[1] A note.',
  '[Illustration]',
  '[Illustration: A lamp',
  "[Transcriber's Note: a lamp.]",
  "Transcriber's Note: a lamp.",
  '1. One lamp.',
  '2. Two lamps.',
  '- a lamp',
  '| a | b |',
  '```',
  '<i>',
  '</p>',
  '[b]',
  '[quote]',
  '[/quote]',
  '_',
  '“',
  '- 12 -',
  'Page 12',
  'From: a@post.example',
  'Subject: Re: a lamp',
  '\f',
  '\u00A0',
  '*** END OF THE PROJECT GUTENBERG EBOOK A LAMP ***',
] as const;

/** What somebody does to one line of a text. */
interface Edit {
  readonly kind: 'insert' | 'delete' | 'double' | 'join' | 'indent' | 'shout' | 'move';
  /** Where, as a share of the text. */
  readonly at: number;
  readonly line: string;
}

/** Up to so many edits of single lines, at random places. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind'][]>(
      'insert',
      'insert',
      'insert',
      'delete',
      'double',
      'join',
      'indent',
      'shout',
      'move',
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    line: fc.constantFrom(...MEANT),
  }),
  { minLength: 1, maxLength: 25 },
);

function joined(above: string, below = ''): string {
  return `${above} ${below}`;
}

/** A text after edits of its lines, one by one. */
export function edited(text: string, changes: readonly Edit[]): string {
  const lines = text.split('\n');
  for (const { kind, at, line } of changes) {
    const i = Math.floor(at * lines.length);
    const own = lines[i] ?? '';
    if (kind === 'insert') lines.splice(i, 0, line);
    else if (kind === 'delete') lines.splice(i, 1);
    else if (kind === 'double') lines.splice(i, 0, own);
    else if (kind === 'join' && own !== lines[i + 1]) lines.splice(i, 2, joined(own, lines[i + 1]));
    else if (kind === 'indent') lines[i] = `    ${own}`;
    else if (kind === 'shout') lines[i] = own.toUpperCase();
    else lines.splice(Math.floor(at * at * lines.length), 0, ...lines.splice(i, 6));
  }
  return lines.join('\n');
}
