import { describe, expect, test } from 'vitest';

import type { Block, Book, Inline } from '../../src/book/book.ts';
import { pdf } from '../../src/package/pdf/pdf.ts';
import {
  Name,
  PdfFile,
  Pointer,
  type Dictionary,
  type Value,
} from '../../src/package/pdf/read/pdf-file.ts';
import { edition } from '../support/edition.ts';
import { wellFormed } from '../support/well-formed.ts';
import { contents } from './contents.ts';
import { bookWith, chapter, paragraph, prose, text } from './story.ts';

/** A book with everything that has a tag of its own. */
function everything(): Book {
  const reference: Inline = { type: 'noteRef', note: 'note-1', label: '1' };
  const long: Inline = { type: 'noteRef', note: 'note-2', label: '2' };
  const link: Inline = {
    type: 'link',
    url: 'https://ferries.example.org/late',
    children: [text('the timetable')],
  };
  const foreign: Inline = { type: 'foreign', language: 'fr', children: [text('en retard')] };
  const verse: Block = {
    type: 'verse',
    children: [
      { type: 'stanza', children: [{ type: 'line', indent: 0, children: [text('O tide,')] }] },
    ],
  };
  const list: Block = {
    type: 'list',
    ordered: true,
    children: [{ type: 'item', children: [paragraph('Oil')] }],
  };
  const told: Block[] = [
    paragraph('Nobody read ', link, ', which was ', foreign, '.', reference, ' ', long),
    { type: 'subheading', children: [text('At the pier')] },
    { type: 'quote', children: [prose(2)] },
    { type: 'sceneBreak', strength: 'mark' },
    { type: 'letter', children: [prose(3)] },
    verse,
    list,
    prose(60, 90),
  ];
  const part = (number: number, children: Book['children']): Book['children'][number] => ({
    type: 'part',
    role: 'part',
    heading: { label: `Part ${number}`, title: [text('The Pier')] },
    opening: [],
    children,
  });
  const book = bookWith([
    part(1, [chapter(1, told), chapter(2, told)]),
    part(2, [chapter(3, [prose(4)])]),
  ]);
  return {
    ...book,
    metadata: { ...book.metadata, description: ['A late ferry.'] },
    front: [
      { type: 'section', role: 'dedication', children: [paragraph('For the pilot.')] },
      { type: 'section', role: 'preface', children: [prose(5)] },
    ],
    notes: [
      { type: 'note', id: 'note-1', label: '1', children: [paragraph('At six.')] },
      { type: 'note', id: 'note-2', label: '2', children: [prose(6, 200)] },
    ],
  };
}

async function written(book: Book): Promise<Buffer> {
  const pages = await pdf.typeset(book, edition(), () => undefined);
  return Buffer.from(await pdf.pack(pages, edition()));
}

const bytes = written(everything());
const file = bytes.then((its) => new PdfFile(its));

interface Tagged {
  readonly number: number;
  readonly role: string;
  readonly element: Dictionary;
}

/** The structure elements in reading order. */
function elements(its: PdfFile): Tagged[] {
  const found: Tagged[] = [];
  const walk = (value: Value): void => {
    if (!(value instanceof Pointer)) return;
    const element = its.dictionary(value);
    const role = element.get('S');
    found.push({ number: value.number, role: role instanceof Name ? role.name : '', element });
    for (const kid of kids(its, element)) walk(kid);
  };
  walk(its.dictionary(its.catalog.get('StructTreeRoot')).get('K') ?? null);
  return found;
}

function kids(its: PdfFile, element: Dictionary): readonly Value[] {
  const held = element.get('K') ?? null;
  const all = its.value(held);
  return Array.isArray(all) ? its.array(held) : [held];
}

/** Each number of the parent tree with what it leads to. */
function parents(its: PdfFile): Map<number, Value> {
  const root = its.dictionary(its.catalog.get('StructTreeRoot'));
  const numbers = its.array(its.dictionary(root.get('ParentTree')).get('Nums'));
  return new Map(
    Array.from({ length: numbers.length / 2 }, (_, i) => [
      Number(numbers[i * 2]),
      numbers[i * 2 + 1]!,
    ]),
  );
}

describe('a PDF for readers who hear it', () => {
  test('has nothing on its pages that is neither in the structure nor an artefact', async () => {
    for (const content of contents(await file)) {
      let depth = 0;
      const painted: number[] = [];
      for (const [, opens, closes] of content.matchAll(
        /\b(BDC|BMC)\b|\b(EMC)\b|(?:\]TJ|\bre f|\bS|\bDo)\s/g,
      )) {
        if (opens !== undefined) depth++;
        else if (closes !== undefined) depth--;
        else painted.push(depth);
      }
      expect(painted.filter((at) => at !== 1)).toEqual([]);
      expect(depth).toBe(0);
    }
  });

  test('leads from every piece of every page to the element that it belongs to', async () => {
    const its = await file;
    const tree = parents(its);
    const numbers = new Set(elements(its).map(({ number }) => number));
    contents(its).forEach((content, i) => {
      const marked = [...content.matchAll(/<<\/MCID (\d+)>> BDC/g)].map(([, id]) => Number(id));
      expect(marked).toEqual(marked.map((_, at) => at));
      const owners = its.array(tree.get(Number(its.pages[i]!.page.get('StructParents'))));
      expect(owners).toHaveLength(marked.length);
      for (const owner of owners) {
        expect(owner instanceof Pointer && numbers.has(owner.number)).toBe(true);
      }
    });
  });

  test('says of every link where it leads, and holds it in a Link element', async () => {
    const its = await file;
    const tree = parents(its);
    const annotations = its.pages.flatMap(({ page }) => its.array(page.get('Annots')));
    expect(annotations.length).toBeGreaterThan(8);
    for (const annotation of annotations) {
      const dictionary = its.dictionary(annotation);
      expect(its.value(dictionary.get('Contents'))).toMatch(/\S/);
      const owner = its.dictionary(tree.get(Number(dictionary.get('StructParent'))));
      expect(owner.get('S')).toEqual(new Name('Link'));
      const held = kids(its, owner).map((kid) => its.dictionary(kid).get('Obj'));
      expect(held).toContainEqual(annotation);
    }
  });

  test('has headings that never skip a level', async () => {
    const levels = elements(await file)
      .filter(({ role }) => /^H\d$/.test(role))
      .map(({ role }) => Number(role[1]));
    expect(levels).toContain(3);
    levels.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    });
  });

  test('has lists, contents, notes and links built as their readers expect', async () => {
    const its = await file;
    const holder = new Map<number, string>();
    const all = elements(its);
    for (const { role, element } of all) {
      for (const kid of kids(its, element)) {
        if (kid instanceof Pointer) holder.set(kid.number, role);
      }
    }
    const within = { LI: 'L', LBody: 'LI', TOCI: 'TOC' } as Record<string, string>;
    const roles = new Set(all.map(({ role }) => role));
    for (const role of [
      'Part',
      'Sect',
      'BlockQuote',
      'Note',
      'Reference',
      'Span',
      'Figure',
      'LBody',
      'TOCI',
    ]) {
      expect(roles).toContain(role);
    }
    const astray = all.filter(
      ({ number, role }) => role in within && holder.get(number) !== within[role],
    );
    expect(astray).toEqual([]);
    const ids = all.filter(({ role }) => role === 'Note').map(({ element }) => element.get('ID'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('describes its picture, and names the language of a foreign phrase', async () => {
    const all = elements(await file);
    const figure = all.find(({ role }) => role === 'Figure');
    expect(figure?.element.get('Alt')).toBe('A plain blue cover.');
    const spans = all.filter(({ role }) => role === 'Span');
    expect(spans.map(({ element }) => element.get('Lang'))).toEqual(['fr', 'fr']);
  });

  test('has an outline that is its contents', async () => {
    const its = await file;
    const titles = (value: Value): unknown[] => {
      const found: unknown[] = [];
      let item = its.dictionary(value);
      while (item.size > 0) {
        found.push(item.get('Title'), ...titles(item.get('First') ?? null));
        item = its.dictionary(item.get('Next') ?? null);
      }
      return found;
    };
    expect(titles(its.dictionary(its.catalog.get('Outlines')).get('First') ?? null)).toEqual([
      'Dedication',
      'Preface',
      'Contents',
      'Part 1: The Pier',
      'Chapter 1: The Late Ferry',
      'Chapter 2: The Late Ferry',
      'Part 2: The Pier',
      'Chapter 3: The Late Ferry',
      'Notes',
    ]);
  });

  test.each(['A & B < C > "D" \u0000\u0007\ufffe ]]> --> <?x?> \ud800', '東京の灯 🔥 العربية', ''])(
    'has well-formed metadata for the title %j',
    async (title) => {
      const book = everything();
      const its = await written({
        ...book,
        metadata: { ...book.metadata, title: { value: title } },
      });
      const packet = /<x:xmpmeta[^]*?<\/x:xmpmeta>/.exec(its.toString('utf8'))?.[0] ?? '';
      expect(wellFormed(packet)).toBe(true);
    },
  );

  test('has a title even when the story has none: the name of its file', async () => {
    const { metadata, ...book } = everything();
    const { title: _, ...untitled } = metadata;
    const its = await written({ ...book, metadata: untitled });
    expect(its.toString('latin1')).toContain('<rdf:li xml:lang="x-default">the-lamp</rdf:li>');
  });
});
