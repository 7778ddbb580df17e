import type { Rule } from '../finding.ts';
import { passagesOf, storyDocuments } from '../prose.ts';
import type { Document, Publication } from '../publication.ts';
import { elements, has, named, textIn, type XmlElement } from '../xml.ts';

const HEADING = /^h([1-6])$/;

/** `Chapter 12`, `12`: the number of a line of the contents. */
const NUMBERED = /^(?:(\p{L}+)\s+)?(\d+)\b/u;

/** A line of stars and dashes that someone typed for a break. */
const TYPED_BREAK = /^[\s*#~•·⁂❦❧†‡=_—–\-+]{1,40}$/;

/** Pages that are a heading and nothing else. */
const HEADING_ONLY = ['part', 'volume', 'titlepage', 'halftitle', 'halftitlepage', 'division'];

const NOTES = ['endnotes', 'footnotes', 'rearnotes'];

function headings(document: Document): XmlElement[] {
  return document.body ? [...named(document.body, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')] : [];
}

function chapters(book: Publication): Document[] {
  return book.spine.filter(({ types }) => types.has('chapter'));
}

interface Numbered {
  readonly label: string;
  readonly line: number;
  readonly number: number;
}

/** The numbered lines of the contents, by what they count under the same part. */
function numberedSeries(book: Publication): Numbered[][] {
  const done: Numbered[][] = [];
  let open = new Map<string, Numbered[]>();
  for (const { label, depth, line } of book.contents) {
    const kept = new Map([...open].filter(([key]) => Number(key.split(' ', 1)[0]) <= depth));
    for (const [key, entries] of open) if (!kept.has(key)) done.push(entries);
    open = kept;
    const [, word = '', digits] = NUMBERED.exec(label) ?? [];
    if (!digits) continue;
    const key = `${depth} ${word.toLowerCase()}`;
    const entries = open.get(key) ?? [];
    entries.push({ label, line, number: Number(digits) });
    open.set(key, entries);
  }
  return [...done, ...open.values()];
}

export const STRUCTURE_RULES: readonly Rule[] = [
  {
    id: 'S1',
    severity: 'error',
    asks: 'a contents list that leads to every chapter and nowhere else, in reading order',
    *check(book) {
      const order = new Map(book.spine.map(({ path }, at) => [path, at]));
      const byPath = new Map(book.documents.map((document) => [document.path, document]));
      let last = -1;
      for (const { path, fragment, label, line } of book.contents) {
        const place = { file: book.navigation?.path ?? '', line };
        const at = order.get(path);
        if (at === undefined)
          yield { ...place, message: `“${label}” leads to no page of the book` };
        else if (at < last) yield { ...place, message: `“${label}” stands after what comes later` };
        if (fragment && !byPath.get(path)?.ids.has(fragment)) {
          yield { ...place, message: `“${label}” leads to a place that is not there` };
        }
        last = Math.max(last, at ?? last);
      }
      const listed = new Set(book.contents.map(({ path }) => path));
      for (const document of storyDocuments(book)) {
        const [heading] = headings(document);
        if (!heading || listed.has(document.path) || !opensWith(document, heading)) continue;
        yield {
          file: document.path,
          line: heading.line,
          message: `“${textIn(heading).trim()}” is not in the contents`,
        };
      }
    },
  },
  {
    id: 'S2',
    severity: 'error',
    asks: 'chapter numbers that rise',
    *check(book) {
      for (const entries of numberedSeries(book)) {
        // Dates and street numbers rise and fall; a series of chapters mostly goes on by one.
        const steps = entries
          .slice(1)
          .filter((entry, at) => entry.number === (entries[at]?.number ?? 0) + 1);
        if (steps.length * 2 < entries.length - 1) continue;
        for (const [at, { label, line, number }] of entries.entries()) {
          const before = entries[at - 1]?.number;
          if (before === undefined || number > before) continue;
          const file = book.navigation?.path ?? '';
          yield { file, line, message: `“${label}” comes after number ${before}` };
        }
      }
    },
  },
  {
    id: 'S4',
    severity: 'error',
    asks: 'a contents list worth the name',
    *check(book) {
      const file = book.navigation?.path ?? book.packagePath;
      if (chapters(book).length >= 2 && book.contents.length < 2) {
        yield { file, message: 'a book of several chapters has a contents list of one line' };
      }
      const [only, ...more] = book.contents;
      if (only && !more.length && /^(?:start|beginning|text)$/i.test(only.label)) {
        yield { file, line: only.line, message: `the whole contents list is “${only.label}”` };
      }
    },
  },
  {
    id: 'S5',
    severity: 'error',
    asks: 'text behind every heading',
    *check(book) {
      for (const document of storyDocuments(book)) {
        if (HEADING_ONLY.some((type) => document.types.has(type))) continue;
        const last = passagesOf(document).at(-1)?.element;
        if (last && HEADING.test(last.name) && !/<(?:img|svg|pre)\b/.test(document.source)) {
          yield {
            file: document.path,
            line: last.line,
            message: `nothing stands behind “${textIn(last).trim()}”`,
          };
        }
      }
    },
  },
  {
    id: 'S7',
    severity: 'error',
    asks: 'headings that skip no level',
    *check(book) {
      for (const document of book.spine) {
        let last = 0;
        for (const heading of headings(document)) {
          const level = Number(HEADING.exec(heading.name)?.[1]);
          if (last && level > last + 1) {
            yield {
              file: document.path,
              line: heading.line,
              message: `h${level} stands under h${last}`,
            };
          }
          last = level;
        }
      }
    },
  },
  {
    id: 'S8',
    severity: 'error',
    asks: 'scene breaks that are marked as such',
    *check(book) {
      for (const document of storyDocuments(book)) {
        // A note may be called `*`.
        if (NOTES.some((type) => document.types.has(type))) continue;
        for (const { element, text } of passagesOf(document)) {
          if (element.name === 'p' && /\S/.test(text) && TYPED_BREAK.test(text)) {
            yield {
              file: document.path,
              line: element.line,
              message: `a scene break is typed as text: “${text.trim()}”`,
            };
          }
        }
      }
    },
  },
  {
    id: 'S11',
    severity: 'warning',
    asks: 'documents that old readers can open',
    *check(book) {
      for (const { path, source } of book.documents) {
        const size = book.container[path]?.length ?? source.length;
        if (size > 300_000)
          yield { file: path, message: `${Math.round(size / 1000)} KB in one document` };
      }
    },
  },
  {
    id: 'S12',
    severity: 'error',
    asks: 'file names in plain small letters, and ids that stand once',
    *check(book) {
      for (const { path, line } of book.items) {
        if (!/^[a-z0-9._/-]+$/i.test(path)) {
          yield { file: book.packagePath, line, message: `the file name “${path}” is not plain` };
        }
      }
      for (const document of book.documents) {
        if (!document.body) continue;
        const seen = new Set<string>();
        for (const { attributes, line } of elements(document.body)) {
          const id = attributes['id'];
          if (id !== undefined && seen.has(id)) {
            yield { file: document.path, line, message: `the id “${id}” stands twice` };
          }
          if (id !== undefined) seen.add(id);
        }
      }
    },
  },
  {
    id: 'S13',
    severity: 'warning',
    asks: 'a landmark where the story begins',
    *check(book) {
      const body = book.navigation?.body;
      const marks = body
        ? [...named(body, 'a')].filter((a) => has(a, 'epub:type', 'bodymatter'))
        : [];
      if (marks.length !== 1) {
        yield {
          file: book.navigation?.path ?? book.packagePath,
          message: `${marks.length || 'no'} landmarks say where the story begins`,
        };
      }
    },
  },
  {
    id: 'S14',
    severity: 'error',
    asks: 'notes that open, and lead back',
    *check(book) {
      const byPath = new Map(book.documents.map((document) => [document.path, document]));
      for (const document of book.spine) {
        if (!document.body) continue;
        for (const link of named(document.body, 'a')) {
          if (!has(link, 'epub:type', 'noteref')) continue;
          const href = link.attributes['href'] ?? '';
          const [path = '', id = ''] = href.split('#');
          const where = path ? siblings(document.path, path) : document.path;
          const notes = byPath.get(where);
          const place = { file: document.path, line: link.line };
          if (!notes?.ids.has(id))
            yield { ...place, message: `the note “${textIn(link)}” is not there` };
          else if (!notes.source.includes(`#${link.attributes['id']}"`)) {
            yield { ...place, message: `the note “${textIn(link)}” does not lead back` };
          }
        }
      }
    },
  },
];

function siblings(from: string, path: string): string {
  return from.slice(0, from.lastIndexOf('/') + 1) + path;
}

/** Whether the heading is the first thing that is read in the document. */
function opensWith(document: Document, heading: XmlElement): boolean {
  return passagesOf(document).find(({ text }) => /\S/.test(text))?.element === heading;
}
