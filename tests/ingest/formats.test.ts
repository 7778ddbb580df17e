import { describe, expect, test } from 'vitest';

import { readText } from './reading.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('a YAML head', () => {
  test('says what the person says, with the lines it stands on', () => {
    const { draft, codes } = readText(
      lines(
        '---',
        'title: "The Lamp: a tale"',
        'tags:',
        '  - moths',
        '  - night',
        '---',
        '',
        'It was late.',
      ),
    );
    expect(draft.head).toMatchObject([
      { label: 'title', value: 'The Lamp: a tale', from: 2, to: 2, source: 'yaml' },
      { label: 'tags', value: 'moths, night', from: 3, to: 5, data: ['moths', 'night'] },
    ]);
    expect(draft.lines.map(({ number }) => number)).toEqual([7, 8]);
    expect(codes).toEqual(['ingest/head-read']);
  });

  test('is read even where it is no sound YAML', () => {
    const { draft } = readText(
      lines('---', 'title: One: Two', 'author: Nell', '---', 'It was late.'),
    );
    expect(draft.head.map(({ value }) => value)).toEqual(['One: Two', 'Nell']);
  });

  test('names people and titles with mappings', () => {
    const { draft } = readText(
      lines(
        '---',
        'title:',
        '- type: main',
        '  text: The Lamp',
        '- type: subtitle',
        '  text: A Tale',
        'creator:',
        '- role: author',
        '  text: Nell Reed',
        '- role: editor',
        '  text: Tom Hay',
        'series:',
        '  name: Lamps',
        '---',
        '',
        'It was late.',
      ),
    );
    expect(draft.head.map(({ label, value }) => [label, value])).toEqual([
      ['title', 'The Lamp'],
      ['subtitle', 'A Tale'],
      ['creator', 'Nell Reed'],
      ['editor', 'Tom Hay'],
      ['series', ''],
    ]);
  });

  test('a story that opens with a rule has no head', () => {
    const text = lines('---', 'It was late.', '', 'Nell said: go.', '---', 'They went.');
    expect(readText(text).draft.head).toEqual([]);
  });
});

describe('a TOML head', () => {
  test('says the same, of the keys that are not a site’s own', () => {
    const { draft, codes } = readText(
      lines(
        '+++',
        'title = "The Lamp: \\"a tale\\""',
        "tags = ['moths', 'night'] # not 'day'",
        'date = 2021-04-03T10:00:00Z # the day',
        'draft = false',
        'weight = 3 # "first" of all',
        '[params]',
        'author = "A Theme"',
        '+++',
        '',
        'It was late.',
      ),
    );
    expect(draft.head).toMatchObject([
      { label: 'title', value: 'The Lamp: "a tale"', from: 2, to: 2, source: 'toml' },
      { label: 'tags', value: 'moths, night' },
      { label: 'date', value: '2021-04-03' },
    ]);
    expect(draft.head).toHaveLength(3);
    expect(draft.lines.map(({ number }) => number)).toEqual([10, 11]);
    expect(codes).toEqual(['ingest/head-read']);
  });

  test('a story that opens with plus signs has none', () => {
    expect(readText(lines('+++', 'It was late.', '+++', 'They went.')).draft.head).toEqual([]);
  });
});

test('a tag that runs over the end of its line is one tag', () => {
  const { texts } = readText(
    lines(
      'The lamp is <i>out</i>, and so',
      'is the moth.<a href="#note-2"',
      '      name="ref-2" id="ref-2">2</a>',
      '',
      'It was late.',
    ),
  );
  expect(texts).toEqual(['The lamp is <em>out</em>, and so', 'is the moth.2', '', 'It was late.']);
});

describe('BBCode', () => {
  const post = lines(
    '[center][size=150][b]The Lamp[/b][/size][/center]',
    '[quote="Tam"]Under 500 words![/quote]',
    '[hr]',
    'It was [i]very[/i] late. [url=http://example.org/]Here[/url] [sic] [img]http://example.org/a.gif[/img]',
  );

  test('becomes claims, and only its own tags go', () => {
    const { draft, texts, codes } = readText(post);
    expect(texts.filter((text) => text !== '')).toEqual([
      '<strong>The Lamp</strong>',
      'Under 500 words!',
      '* * *',
      'It was <em>very</em> late. Here [sic]',
    ]);
    expect(draft.lines.flatMap(({ claim }) => claim ?? [])).toEqual([
      { type: 'centered' },
      { type: 'quote', depth: 1, by: 'Tam' },
      { type: 'break' },
    ]);
    expect(codes).toEqual(['ingest/markup-read']);
  });

  test('emphasis over two paragraphs is closed and opened again', () => {
    const { texts } = readText(lines('[b]a[/b] [i]One.', '', 'Two[/i] three. [u]x[/u]'));
    expect(texts).toEqual([
      '<strong>a</strong> <em>One.</em>',
      '',
      '<em>Two</em> three. <em>x</em>',
    ]);
  });

  test('crossing tags come out nested', () => {
    const { texts } = readText('[i]one [b]two[/i] three[/b] [u]four[/u]');
    expect(texts).toEqual([
      '<em>one <strong>two</strong></em><strong> three</strong> <em>four</em>',
    ]);
  });

  test('words in brackets are the author’s', () => {
    const text = 'He [sic] read: [Exit] [Illustration] [i] of the eye.';
    expect(readText(text).texts).toEqual([text]);
  });
});

describe('HTML', () => {
  test('a whole page becomes paragraphs, headings and breaks', () => {
    const { draft, texts } = readText(
      lines(
        '<html><head><title>The Lamp</title><style>p { color: red }</style></head><body>',
        '<h2>One</h2>',
        '<p>It was <i>late</i>.<br>Very late.</p><p>Nell &amp; Tam<!-- a note --> went.</p>',
        '<hr><p align="center">And &lt;so&gt; on</p><ul><li>a lamp</li><li>a moth</li></ul>',
        '</body></html>',
      ),
    );
    expect(texts.filter((text) => text !== '')).toEqual([
      'One',
      'It was <em>late</em>.<br>Very late.',
      'Nell & Tam went.',
      '* * *',
      'And <so> on',
      'a lamp',
      'a moth',
    ]);
    expect(draft.lines.flatMap(({ claim }) => claim?.type ?? [])).toEqual([
      'heading',
      'break',
      'centered',
      'item',
      'item',
    ]);
    expect(draft.head).toMatchObject([{ label: 'Title', value: 'The Lamp', source: 'site' }]);
  });

  test.each([
    ['The Lamp - Nell Finch', 'The Lamp'],
    ['Ferry Tales | The Lamp', 'The Lamp'],
    ['The Lamp-Lighter', 'The Lamp-Lighter'],
    ['Chapter 3', 'Chapter 3'],
  ])('of the page’s title %s what its heading says is the story’s', (title, said) => {
    const { draft } = readText(
      lines(
        `<html><head><title>${title}</title></head><body>`,
        '<h1>The Lamp</h1>',
        '<p>It was late.</p><p>Nell went.</p><p>Tam went.</p>',
        '</body></html>',
      ),
    );
    expect(draft.head).toMatchObject([{ label: 'Title', value: said }]);
  });

  test('a few tags in plain text are obeyed, grins and telepathy are text', () => {
    const { texts } = readText(
      lines(
        'It was <em>late</em>.<br/>',
        'I <3 it <g>. <Are you there?> <b>',
        'One <sup>2</sup> 1<sup>st</sup>',
      ),
    );
    expect(texts).toEqual([
      'It was <em>late</em>.<br>',
      'I <3 it <g>. <Are you there?> <b>',
      'One <note>2</note> 1st',
    ]);
  });

  test('entities spell characters, twice escaped and unfinished ones too', () => {
    const { texts, codes } = readText(
      '&ldquo;No&rdquo; &#8212; &amp;quot;R&#150;B&quot &eacute; &c. AT&T &unknown; &#42;',
    );
    expect(texts).toEqual(['“No” — "R–B" é &c. AT&T &unknown; <escape>*']);
    expect(codes).toEqual(['ingest/entity-read']);
  });
});

describe('Markdown', () => {
  const markdown = lines(
    '# The Lamp',
    '',
    'It was **late**.[^1] See [the map](http://example.org/map "Map").  ',
    'Very late \\* indeed.',
    '',
    '> A moth speaks.',
    '',
    '---',
    '',
    'Two',
    '---',
    '',
    '- a lamp',
    '- a moth',
    '',
    '```',
    'a  b',
    '```',
    '',
    '2005. It was a year.',
    '',
    '[^1]: By the clock.',
  );

  test('is obeyed in a file that is written in it', () => {
    const { draft, texts } = readText(markdown);
    expect(texts.filter((text) => text !== '')).toEqual([
      'The Lamp',
      'It was **late**.<note>1</note> See the map.<br>',
      'Very late <escape>* indeed.',
      'A moth speaks.',
      '---',
      'Two',
      'a lamp',
      'a moth',
      'a  b',
      '2005. It was a year.',
      'By the clock.',
    ]);
    expect(draft.lines.flatMap(({ claim }) => claim ?? [])).toEqual([
      { type: 'heading', level: 1 },
      { type: 'quote', depth: 1 },
      { type: 'break' },
      { type: 'heading', level: 2 },
      { type: 'item', ordered: false },
      { type: 'item', ordered: false },
      { type: 'preformatted' },
      { type: 'note', label: '1' },
    ]);
  });

  test('a story with stars, rules and quoted lines is not Markdown', () => {
    const story = lines(
      'It was *late*.',
      '',
      '---',
      '',
      '> You wrote to me.',
      '',
      '#',
      '',
      '**No**',
      '----',
    );
    expect(readText(story).draft.lines.every(({ claim }) => claim === undefined)).toBe(true);
  });

  test('backslashes of a converter go', () => {
    const { texts, codes } = readText(
      lines('1\\. Soup', '\\--- he said', 'a \\* b', '2005\\. It was.'),
    );
    expect(texts).toEqual(['1. Soup', '--- he said', 'a <escape>* b', '2005. It was.']);
    expect(codes).toEqual(['ingest/escape-read']);
  });
});

describe('wikitext', () => {
  test('headings, links and apostrophes are obeyed', () => {
    const { draft, texts } = readText(
      lines(
        "'''The Lamp'''",
        '',
        '== Dusk ==',
        '',
        "It was ''late'', and the [[Moth|moths]] knew it. ''Don't'' say so.",
        '',
        '=== Later ===',
        '',
        '[[Category:Lamps]]',
      ),
    );
    expect(texts.filter((text) => text !== '')).toEqual([
      '<strong>The Lamp</strong>',
      'Dusk',
      "It was <em>late</em>, and the moths knew it. <em>Don't</em> say so.",
      'Later',
    ]);
    expect(draft.lines.flatMap(({ claim }) => claim ?? [])).toEqual([
      { type: 'heading', level: 2 },
      { type: 'heading', level: 3 },
    ]);
  });

  test('framed lines and quotations in apostrophes are no wiki', () => {
    const text = ['== flashback ==', '', "''No,'' he said, and 'yes'.", '', '== later =='];
    expect(readText(lines(...text)).texts).toEqual(text);
  });
});
