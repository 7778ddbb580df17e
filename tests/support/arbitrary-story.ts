import * as fc from 'fast-check';

/** A story as its author meant it: what any messy text of it must become. */
export interface TrueStory {
  readonly title: string;
  readonly author: string;
  readonly chapters: readonly TrueChapter[];
}

export interface TrueChapter {
  readonly title: string;
  /** Scenes of paragraphs. */
  readonly scenes: readonly (readonly string[])[];
}

const NAMES = ['Ada Finch', 'Tom Barrow', 'Ines Calder'];
const TITLES = ['The Lamp Room', 'Low Water', 'A Kettle for Mister Pym', 'Nine Bells'];
const CHAPTERS = ['The Harbor', 'A Letter', 'What the Tide Left', 'Home'];

const OPENERS = [
  'The lamp',
  'Her brother',
  'Nobody',
  'The old ferry',
  'Rain',
  'A heron',
  'Mr. Pym',
];
const DEEDS = [
  'went down to the water before anyone was up',
  'would not say what the keeper had written in the book',
  'stood a long while at the end of the jetty, counting boats',
  'came back late, with mud to the knees and nothing to show for it',
  'had never been known to hurry, and did not hurry now',
  'was half-way across when the bell began to ring',
];
const SAID = [
  '"So it is," she said.',
  '"You\'ll see!" said he.',
  'It was _very_ late.',
  'Then--rain.',
];

const sentence = fc
  .tuple(fc.constantFrom(...OPENERS), fc.constantFrom(...DEEDS))
  .map(([who, did]) => `${who} ${did}.`);

const paragraph = fc
  .array(fc.oneof({ weight: 4, arbitrary: sentence }, fc.constantFrom(...SAID)), {
    minLength: 2,
    maxLength: 6,
  })
  .map((sentences) => sentences.join(' '));

const scene = fc.array(paragraph, { minLength: 2, maxLength: 5 });

/** Any story: a title, an author, a few chapters of a few scenes. */
export const trueStory: fc.Arbitrary<TrueStory> = fc.record({
  title: fc.constantFrom(...TITLES),
  author: fc.constantFrom(...NAMES),
  chapters: fc
    .array(fc.array(scene, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 })
    .map((all) => all.map((scenes, i) => ({ title: CHAPTERS[i] ?? 'More', scenes }))),
});

/** How a text is laid out by whoever saved it. */
export interface Layout {
  readonly wrap: number;
  readonly paragraphs: 'blank line' | 'tab' | 'no-break spaces';
  readonly breakMark: string;
  readonly heading: (number: number, title: string) => string;
}

export const layout: fc.Arbitrary<Layout> = fc.record({
  wrap: fc.constantFrom(0, 0, 45, 60, 72, 80),
  paragraphs: fc.constantFrom('blank line', 'blank line', 'tab', 'no-break spaces'),
  breakMark: fc.constantFrom('* * *', '***', '#', '~~~', '-----', '<*>', 'oOoOo'),
  heading: fc.constantFrom(
    (number: number) => `Chapter ${number}`,
    (number: number, title: string) => `Chapter ${number}: ${title}`,
    (number: number, title: string) => `CHAPTER ${number}\n\n${title}`,
    (number: number, title: string) => `${number}. ${title}`,
  ),
});

const START: Record<Layout['paragraphs'], string> = {
  'blank line': '',
  tab: '\t',
  'no-break spaces': '\u00A0\u00A0\u00A0',
};

/** The story as a text file in one layout. */
export function written({ title, author, chapters }: TrueStory, how: Layout): string {
  const parts = [title, `by ${author}`];
  chapters.forEach(({ title: name, scenes }, i) => {
    parts.push(`\n${how.heading(i + 1, name)}\n`);
    scenes.forEach((paragraphs, j) => {
      if (j > 0) parts.push(how.breakMark);
      for (const text of paragraphs) parts.push(START[how.paragraphs] + wrapped(text, how.wrap));
    });
  });
  return `${parts.join('\n\n')}\n`;
}

/** The text with lines of at most `width` characters; unchanged for 0. */
export function wrapped(text: string, width: number): string {
  if (width === 0) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** The words of the story's text, without its headings. */
export function proseOf({ chapters }: TrueStory): string {
  return chapters.flatMap(({ scenes }) => scenes.flat()).join('\n');
}
