import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { clean } from '../../src/clean/clean.ts';
import { words } from '../../src/conservation/words.ts';
import { CATALOGUE } from '../../src/diagnostics/catalogue.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { edgesOf, signsOf } from '../../src/source/signs.ts';
import { prepare } from '../../src/structure/structure.ts';

interface Run {
  readonly source: string;
  readonly draft: Draft;
  readonly diagnostics: readonly Diagnostic[];
}

function run(source: string): Run {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const bytes = new TextEncoder().encode(source);
  return { source, draft: clean(ingest([{ name: 'a.txt', bytes }], report), report), diagnostics };
}

/** What messy files are made of, so that a short list of pieces meets every pass. */
const PIECES = [
  'The lamp was lit, and nobody said a word about it.',
  '“It’s late,” said Nell. ‘Go on.’',
  'She counted them: one, two, three-',
  'and four, which was the ferry-',
  'man’s house.',
  '',
  '   ',
  '\u00A0\u00A0 \u00A0indented by a site',
  '* * *',
  '12',
  '\f',
  'THE WATER ROAD',
  'CHAPTER II',
  '---',
  'title: The Lamp',
  '# Heading',
  '> quoted',
  '- item',
  '[b]bold[/b] and [i]open',
  '[/i] closed [quote="Tam"]hm[/quote]',
  '<p>One<br/>two</p> <em>three</em> <g>',
  '&mdash; &amp;quot; &lt;i&gt; &c.',
  '\nFrom: nell@pier.example\nSubject: NEW: The Lamp (1/2)\nMessage-ID: <a@b.example>\n',
  '-- ',
  'Nell, on the pier',
  '*** START OF THE PIER LIBRARY EBOOK THE LAMP ***',
  '*** END OF THE PIER LIBRARY EBOOK THE LAMP ***',
  'Title: The Lamp',
  'Home | Login | Register | FAQ',
  'Page 2 of 3',
  'Next Chapter | Previous Chapter',
  'See the end of the work for more notes.',
  'Stolen content: this tale belongs on Royal Road. Report it.',
  '/*',
  '*/',
  'CafÃ© â€œlampâ€\u009D',
  'o\uFB03cer cafe\u0301 lan\u00ADtern',
  'soft\u000Breturn',
  '[Transcriber’s Note: corrected.]',
  'Produced by M. Tolley',
  '.',
];

const file = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
  .map((pieces) => ['A story.', ...pieces].join('\n'));

function ofAnyFile(claim: (source: string) => void): void {
  fc.assert(fc.property(file, claim), { numRuns: 300 });
}

/** How often each word stands in a text. */
function counted(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function add(counts: Map<number, number>, text: string, sign: number): void {
  for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + sign);
}

describe('cleaning', () => {
  test('whatever is missing or changed is in a report, word for word', () => {
    ofAnyFile((source) => {
      const { draft, diagnostics } = run(source);
      const counts = counted(source);
      for (const { code, before = '', after = '' } of diagnostics) {
        if (CATALOGUE[code].effect === 'none') continue;
        add(counts, before, -1);
        add(counts, after, 1);
      }
      for (const { text } of draft.lines) add(counts, text, -1);
      expect([...counts.values()].filter((count) => count !== 0)).toEqual([]);
    });
  });

  test('what is clean stays as it is', () => {
    ofAnyFile((source) => {
      const { draft } = run(source);
      const again: Diagnostic[] = [];
      const twice = clean(draft, (diagnostic) => again.push(diagnostic));
      expect(twice.lines.map(({ text }) => text)).toEqual(draft.lines.map(({ text }) => text));
      expect(again.filter(({ code }) => CATALOGUE[code].effect !== 'none')).toEqual([]);
    });
  });

  test('lines keep their order and their numbers', () => {
    ofAnyFile((source) => {
      const numbers = run(source).draft.lines.map(({ number }) => number);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    });
  });

  test('a line whose text was repaired says what it holds now', () => {
    ofAnyFile((source) => {
      const { lines } = prepare(run(source).draft, {});
      const stale = lines.filter((line) => line.signs !== signsOf(line.text));
      expect(stale.map(({ text }) => text)).toEqual([]);
      expect(lines.filter((line) => line.edges !== edgesOf(line.text))).toEqual([]);
    });
  });

  test('no bytes stop it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const given = Uint8Array.from([0x41, 0x0a, ...bytes.filter((byte) => byte > 0x1f), 0x0a]);
        const draft = ingest([{ name: 'a.txt', bytes: given }], () => undefined);
        expect(clean(draft, () => undefined).readings).toHaveLength(1);
      }),
    );
  });
});

describe('texts that no rule expects run to their end', () => {
  const SIZE = 300_000;
  const endless: readonly (readonly [string, string])[] = [
    ['one line', 'the lamp was lit. '.repeat(SIZE / 18)],
    ['one word', 'a'.repeat(SIZE)],
    ['asterisks', `a${'*'.repeat(SIZE)}`],
    ['one-word lines', 'lamp\n'.repeat(30_000)],
    ['numbers', `a\n${'12\n'.repeat(30_000)}`],
    ['hyphens', 'lamp-\n'.repeat(30_000)],
    ['open tags', '<i>[i]'.repeat(SIZE / 6)],
    ['half a tag', `a${'<'.repeat(SIZE)}`],
    ['half a BBCode tag', `a${'[b='.repeat(SIZE / 3)}`],
    ['entities', '&amp;'.repeat(SIZE / 5)],
    ['ampersands', `a${'&'.repeat(SIZE)}`],
    ['mojibake', 'Ã©â€œâ€'.repeat(SIZE / 12)],
    ['lost characters', `a ${'\uFFFD'.repeat(SIZE / 4)}`],
    ['question marks', `a?s b?s c?s ${'?'.repeat(SIZE)}`],
    ['no-break spaces', `a${'\u00A0'.repeat(SIZE)}b`],
    ['brackets', `[Transcriber's Note: a\n${'['.repeat(SIZE)}`],
    ['YAML that never ends', `---\n${'key: "value\n'.repeat(20_000)}`],
    ['quoted lines', `a\n${'> '.repeat(SIZE / 2)}`],
    ['links', `# a\n\n**b** *c*\n${'[a]('.repeat(SIZE / 4)}`],
    ['blank lines', `a${'\n'.repeat(SIZE)}b`],
    ['thefts', 'this stolen story report it '.repeat(SIZE / 28)],
    [
      'capitals at the head of a page',
      'A story.\n\f\nDEAREST MISTRESS BARBARA OF THE FERRYMENS UNION,--pray tell\n\nso '.repeat(9),
    ],
    ['header lines', 'From: a@b.example\n'.repeat(20_000)],
  ];

  test.each(endless)('%s', (_, source) => {
    expect(run(source).draft.readings).toHaveLength(1);
  });
});
